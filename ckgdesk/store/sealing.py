"""Seals the lines of the journal, each with the one before it, under a key that is forgotten as soon as it was used.

The plan keeps only the key of the *next* line; every key is the digest of the one before. So whoever can write the
plan can add a line, but can make no line anew that stands there: its key is gone. The first key of all, the origin, is
wrapped for those who may read the journal, and they can prove every line.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from secrets import token_bytes
from typing import Final

KEY_BYTES: Final = 32
_json: Final = json.JSONEncoder(ensure_ascii=False).encode
NO_SEAL: Final = ""
"""What stands before the first line."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a seal covers: the line itself, what it is about, and what it says; that last part may be erased later."""

    line: tuple[str, ...]
    about: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Seal:
    """The digest of what a line says, and the seal over everything and over the seal before."""

    digest: str
    seal: str


def new_origin() -> bytes:
    """The first key of a journal."""
    return token_bytes(KEY_BYTES)


def following(key: bytes) -> bytes:
    """The key of the line after; nobody can go the other way."""
    return hashlib.sha256(b"ckgdesk next line\0" + key).digest()


def sealed(key: bytes, before: str, content: Content) -> Seal:
    """The seal of a line after the one with the seal `before`."""
    digest = _mac(key, content.said)
    return Seal(digest, _over(key, before, content, digest))


def holds(key: bytes, before: str, content: Content, seal: Seal, *, erased: bool = False) -> bool:
    """Is the line as it was sealed? Of an erased one only that it was there, and what it was about."""
    said = erased or hmac.compare_digest(_mac(key, content.said), seal.digest)
    return said and hmac.compare_digest(_over(key, before, content, seal.digest), seal.seal)


def _over(key: bytes, before: str, content: Content, digest: str) -> str:
    return _mac(key, _json([before, content.line, content.about, digest]))


def _mac(key: bytes, words: str) -> str:
    return hmac.digest(key, words.encode("utf-8", "surrogatepass"), "sha256").hex()
