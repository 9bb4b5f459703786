"""The key on paper: letters that survive being copied by hand, with a sum that tells a slip of the pen."""

from __future__ import annotations

import hashlib
from secrets import token_bytes
from typing import Final

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: they are read as 1, 1, 0, V
_ALIKE: Final = str.maketrans("ILO", "110")
_SECRET_BYTES: Final = 20
_SECRET_LETTERS: Final = 32
_SUM_LETTERS: Final = 4
_GROUP: Final = 4


def new_recovery_key() -> str:
    """160 random bits in eight groups of four letters, and a ninth group to check them."""
    letters = _letters(token_bytes(_SECRET_BYTES), _SECRET_LETTERS)
    return _grouped(letters + _sum(letters))


def as_recovery_key(typed: str) -> str | None:
    """The key as it was printed, however it was typed; None when it is none or a letter is wrong."""
    letters = "".join(typed.upper().translate(_ALIKE).replace("-", " ").split())
    if len(letters) != _SECRET_LETTERS + _SUM_LETTERS or not set(letters) <= set(_LETTERS):
        return None
    return _grouped(letters) if _sum(letters[:_SECRET_LETTERS]) == letters[_SECRET_LETTERS:] else None


def _sum(letters: str) -> str:
    return _letters(hashlib.sha256(letters.encode()).digest(), _SUM_LETTERS)


def _letters(content: bytes, count: int) -> str:
    number = int.from_bytes(content)
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(count))


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
