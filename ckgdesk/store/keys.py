"""Who can unlock a plan: one slot per person and one to print, each with a key pair of its own.

A password opens the private key of its slot and nothing else; the plan's key is wrapped for the public key. So the
plan can get another key without anybody's password: it is wrapped again for each public key that remains.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from secrets import token_bytes
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
FACTOR_BYTES: Final = 20
_PLAN: Final = b"ckgdesk key of the plan"
_ORIGIN: Final = b"ckgdesk origin of the journal"
_NO_FACTOR: Final = bytes(FACTOR_BYTES)


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSWORD = "password"  # noqa: S105  the kind of slot, not a password
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs (Argon2id); kept with each slot, so that it can rise later."""

    memory_kib: int = 128 * 1024
    rounds: int = 3
    lanes: int = 2


@dataclass(frozen=True, slots=True)
class Wrap:
    """The plan's key, readable with one private key only."""

    ephemeral: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """Somebody's private key, sealed with a password, and the plan's key, wrapped for the public key beside it.

    While the plan gets another key there are two wraps: of the key it had and of the one it will have. A slot of
    before key pairs has no public key: what is sealed in it is the key of the plan itself.
    """

    user: str
    kind: SlotKind
    salt: bytes
    sealed: bytes
    public: bytes
    wraps: tuple[Wrap, ...]
    cost: Cost = field(default_factory=Cost)
    audit: Wrap | None = None
    """The origin of the journal's seals, for those who may prove it; None for everybody else."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What is inside a slot: the private key, the secret of the second factor (None: none), the plan's keys."""

    private: bytes = field(repr=False)
    factor: bytes | None = field(repr=False)
    keys: tuple[bytes, ...] = field(repr=False)
    origin: bytes | None = field(repr=False, default=None)
    """The origin of the journal's seals; None for who may not prove it."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The slots of one plan; `seals` prove that somebody with the plan's key wrote them, one for each key."""

    plan_id: str
    slots: tuple[Slot, ...] = ()
    seals: tuple[bytes, ...] = ()

    @property
    def has_old_slots(self) -> bool:
        """Is there a slot for which no other key can be wrapped before its owner has logged in once?"""
        return any(not slot.public for slot in self.slots)

    def accounts(self) -> tuple[str, ...]:
        """The names of the people who have a slot."""
        return tuple(slot.user for slot in self.slots if slot.kind is SlotKind.PASSWORD)

    def with_slot(self, slot: Slot) -> KeyRing:
        """The same ring with this slot, instead of the one its owner had."""
        kept = tuple(other for other in self.slots if not _same_owner(other, slot))
        return KeyRing(self.plan_id, (*kept, slot))

    def without(self, user: str) -> KeyRing:
        """The same ring without the slot of an account."""
        gone = self.slot_for(user, SlotKind.PASSWORD)
        return KeyRing(self.plan_id, tuple(slot for slot in self.slots if slot is not gone))

    def wrapping(self, *keys: bytes) -> KeyRing:
        """The same slots, wrapping these keys instead."""
        slots = tuple(replace(slot, wraps=_wraps(self.plan_id, slot, keys)) for slot in self.slots)
        return KeyRing(self.plan_id, slots)

    def auditing(self, origin: bytes, users: Iterable[str]) -> KeyRing:
        """The same slots, with the origin of the journal for these users and the key on paper, and nobody else."""
        wanted = set(map(plain, users))
        slots = tuple(
            replace(slot, audit=_wrapped(self.plan_id, slot, origin, _ORIGIN) if _audits(slot, wanted) else None)
            for slot in self.slots
        )
        return KeyRing(self.plan_id, slots)

    def slot_for(self, user: str, kind: SlotKind) -> Slot | None:
        """The slot of an account; capitals and stray spaces do not matter."""
        wanted = plain(user)
        return next(
            (
                slot
                for slot in self.slots
                if slot.kind is kind and (kind is SlotKind.RECOVERY or plain(slot.user) == wanted)
            ),
            None,
        )


def new_slot(
    ring: KeyRing, key: bytes, user: str, secret: str, kind: SlotKind = SlotKind.PASSWORD, cost: Cost | None = None
) -> Slot:
    """A slot of `ring` with a new key pair, that `secret` opens."""
    private = X25519PrivateKey.generate()
    bare = Slot(user, kind, b"", b"", private.public_key().public_bytes_raw(), (), cost or Cost())
    wrapped = replace(bare, wraps=_wraps(ring.plan_id, bare, (key,)))
    return locked(ring, wrapped, secret, private.private_bytes_raw())


def locked(ring: KeyRing, slot: Slot, secret: str, private: bytes, factor: bytes | None = None) -> Slot:
    """The same slot under another secret, and with or without a second factor; its key pair stays."""
    salt, nonce = token_bytes(16), token_bytes(_NONCE_BYTES)
    box = AESGCM(_stretched(secret, salt, slot.cost))
    inside = private + (factor or _NO_FACTOR)
    return replace(slot, salt=salt, sealed=nonce + box.encrypt(nonce, inside, _bound(ring.plan_id, slot)))


def unlock(ring: KeyRing, slot: Slot | None, secret: str) -> Opened | None:
    """What is inside, or None when the secret is wrong; without a slot it takes as long and is None as well."""
    if slot is None:
        cost = ring.slots[0].cost if ring.slots else Cost()
        _stretched(secret, token_bytes(16), cost)
        return None
    box, bound = AESGCM(_stretched(secret, slot.salt, slot.cost)), _bound(ring.plan_id, slot)
    try:
        inside = box.decrypt(slot.sealed[:_NONCE_BYTES], slot.sealed[_NONCE_BYTES:], bound)
        if not slot.public:
            return Opened(b"", None, (inside,))
        private, factor = inside[:KEY_BYTES], inside[KEY_BYTES:]
        keys = tuple(_unwrapped(ring.plan_id, slot, wrap, private) for wrap in slot.wraps)
        origin = None if slot.audit is None else _unwrapped(ring.plan_id, slot, slot.audit, private, _ORIGIN)
    except InvalidTag:
        return None
    return Opened(private, None if factor == _NO_FACTOR else factor, keys, origin)


def plain(user: str) -> str:
    """A user name as it is compared: capitals, composition and stray spaces do not matter."""
    return unicodedata.normalize("NFKC", user).strip().casefold()


def _wraps(plan_id: str, slot: Slot, keys: tuple[bytes, ...]) -> tuple[Wrap, ...]:
    return tuple(_wrapped(plan_id, slot, key, _PLAN) for key in keys)


def _wrapped(plan_id: str, slot: Slot, key: bytes, use: bytes) -> Wrap:
    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(slot.public))
    ephemeral, nonce = once.public_key().public_bytes_raw(), token_bytes(_NONCE_BYTES)
    box = AESGCM(_agreed(shared, ephemeral, slot.public, use))
    return Wrap(ephemeral, nonce + box.encrypt(nonce, key, _bound(plan_id, slot)))


def _audits(slot: Slot, users: set[str]) -> bool:
    """A slot of before key pairs cannot hold the origin until its owner has logged in once."""
    return bool(slot.public) and (slot.kind is SlotKind.RECOVERY or plain(slot.user) in users)


def _unwrapped(plan_id: str, slot: Slot, wrap: Wrap, private: bytes, use: bytes = _PLAN) -> bytes:
    shared = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(wrap.ephemeral))
    box = AESGCM(_agreed(shared, wrap.ephemeral, slot.public, use))
    return box.decrypt(wrap.sealed[:_NONCE_BYTES], wrap.sealed[_NONCE_BYTES:], _bound(plan_id, slot))


def _agreed(shared: bytes, ephemeral: bytes, public: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=ephemeral + public, info=use).derive(shared)


def _stretched(secret: str, salt: bytes, cost: Cost) -> bytes:
    # The same letters typed on another keyboard may come in another composition.
    typed = unicodedata.normalize("NFKC", secret).encode()
    return hash_secret_raw(typed, salt, cost.rounds, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _bound(plan_id: str, slot: Slot) -> bytes:
    """What a slot is sealed to: it fits no other plan and no other person."""
    return "\0".join((plan_id, slot.kind, plain(slot.user))).encode()


def _same_owner(one: Slot, other: Slot) -> bool:
    return one.kind is other.kind and plain(one.user) == plain(other.user)
