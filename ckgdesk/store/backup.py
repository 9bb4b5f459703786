"""A whole copy of the file of a plan, and its proof."""

from __future__ import annotations

from pathlib import Path

from ckgdesk.store import sqlite
from ckgdesk.store.alone import looking_into
from ckgdesk.store.checks import Check, checks
from ckgdesk.store.faults import in_our_words
from ckgdesk.store.files import journal_of, new_file, sync_file


def copy_file(path: Path, key: bytes, target: Path) -> None:
    """Copy the file alone, safe on the disk."""
    # What is left of an attempt that was cut off; its journal would be played into this one.
    for left in (target, journal_of(target)):
        left.unlink(missing_ok=True)
    new_file(target)
    with in_our_words(path):
        sqlite.copy(path, key, target)
    sync_file(target)


def proof(
    path: Path, key: bytes, plan_id: str, origin: bytes | None = None, *, every_value: bool = False
) -> tuple[Check, ...]:
    """What is found when a file is opened for reading and looked at from end to end."""
    with looking_into(path, key) as connection:
        return tuple(checks(connection, plan_id, origin, every_value=every_value))
