"""Gives a plan another key when somebody leaves; whenever the power goes, whoever remains can open it.

1. The ring without the leaver wraps two keys, the old and the new, for everybody who remains.
2. The file is sealed with the new key, in one transaction of SQLite.
3. The ring wraps the new key only.

Killed before 2 has ended the file has its old key, after that the new one; the ring opens either, and the next who
opens the plan ends what was begun.
"""

from __future__ import annotations

from pathlib import Path
from secrets import token_bytes

from ckgdesk.store import sqlite
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.key_file import is_genuine, write_ring
from ckgdesk.store.keys import KEY_BYTES, KeyRing
from ckgdesk.store.plan import Plan
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

_FORGED = QT_TRANSLATE_NOOP(
    "store",
    "The key file beside {plan} was changed by something else than ckgdesk. Put it back from the newest backup.",
)
_OLD_SLOTS = QT_TRANSLATE_NOOP(
    "store",
    "Not everybody with an account has logged in since ckgdesk was renewed, so {plan} cannot get another key yet."
    " Ask them to log in once, and make a new recovery key.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "store", "{plan} could not get its new key: another program uses it. Close it there and open the plan again."
)


def check_rekeyable(path: Path, ring: KeyRing, key: bytes) -> None:
    """Raise PlanUnavailable when the slots are not ours, or when one of them can take no new key."""
    if ring.has_old_slots:
        raise unavailable(_OLD_SLOTS, plan=path.name)
    if not is_genuine(ring, key):
        raise unavailable(_FORGED, plan=path.name)


def rekey(plan: Plan, ring: KeyRing) -> None:
    """Give an open plan a new key for the slots of `ring`. Raises PlanUnavailable; the plan then opens as before."""
    plan.turn(turn(plan.path, plan.key, ring))


def turn(path: Path, key: bytes, ring: KeyRing) -> bytes:
    """Give a file a new key for the slots of `ring`; gives that key. Raises as `rekey` does."""
    new = token_bytes(KEY_BYTES)
    with on_disk(path):
        write_ring(path, ring.wrapping(key, new), key, new)
    return end(path, ring, (key, new))


def end(path: Path, ring: KeyRing, keys: tuple[bytes, ...]) -> bytes:
    """Bring the file to the last of the keys its slots wrap, and the slots to that one alone; gives it."""
    new = keys[-1]
    with in_our_words(path):
        for key in keys[:-1]:
            if sqlite.opens(path, key):
                sqlite.turn_key(path, key, new)
        if not sqlite.opens(path, new):
            raise unavailable(_BUSY, plan=path.name)
    with on_disk(path):
        write_ring(path, ring.wrapping(new), new)
    return new


def key_of(path: Path, keys: tuple[bytes, ...]) -> bytes:
    """Which of the keys the file has now, for whoever may only read it."""
    with in_our_words(path):
        return next((key for key in keys if sqlite.opens(path, key, read_only=True)), keys[-1])
