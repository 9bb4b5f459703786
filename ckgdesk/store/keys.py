"""Who can unlock a plan: one slot per person and one to print, each wrapping the same random key."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_bytes
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32


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
class Slot:
    """The plan's key, wrapped so that one password opens it."""

    user: str
    kind: SlotKind
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Cost = field(default_factory=Cost)


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The slots of one plan."""

    plan_id: str
    slots: tuple[Slot, ...] = ()

    def accounts(self) -> tuple[str, ...]:
        """The names of the people who have a slot."""
        return tuple(slot.user for slot in self.slots if slot.kind is SlotKind.PASSWORD)

    def with_slot(self, slot: Slot) -> KeyRing:
        """The same ring with one slot more."""
        return KeyRing(self.plan_id, (*self.slots, slot))

    def slot_for(self, user: str, kind: SlotKind) -> Slot | None:
        """The slot of an account; capitals and stray spaces do not matter."""
        wanted = _plain(user)
        return next(
            (
                slot
                for slot in self.slots
                if slot.kind is kind and (kind is SlotKind.RECOVERY or _plain(slot.user) == wanted)
            ),
            None,
        )


def new_slot(
    ring: KeyRing, key: bytes, user: str, secret: str, kind: SlotKind = SlotKind.PASSWORD, cost: Cost | None = None
) -> Slot:
    """A slot of `ring` that `secret` opens."""
    cost = cost or Cost()
    salt, nonce = token_bytes(16), token_bytes(12)
    wrapped = AESGCM(_stretched(secret, salt, cost)).encrypt(nonce, key, _bound(ring.plan_id, user, kind))
    return Slot(user, kind, salt, nonce, wrapped, cost)


def unlock(ring: KeyRing, slot: Slot | None, secret: str) -> bytes | None:
    """The plan's key, or None when the secret is wrong; without a slot it takes as long and is None as well."""
    if slot is None:
        cost = ring.slots[0].cost if ring.slots else Cost()
        _stretched(secret, token_bytes(16), cost)
        return None
    try:
        return AESGCM(_stretched(secret, slot.salt, slot.cost)).decrypt(
            slot.nonce, slot.wrapped, _bound(ring.plan_id, slot.user, slot.kind)
        )
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, cost: Cost) -> bytes:
    # The same letters typed on another keyboard may come in another composition.
    plain = unicodedata.normalize("NFKC", secret).encode()
    return hash_secret_raw(plain, salt, cost.rounds, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _bound(plan_id: str, user: str, kind: SlotKind) -> bytes:
    """What a slot is sealed to: it fits no other plan and no other person."""
    return "\0".join((plan_id, kind, _plain(user))).encode()


def _plain(user: str) -> str:
    return unicodedata.normalize("NFKC", user).strip().casefold()
