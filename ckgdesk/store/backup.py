"""A whole copy of a plan with its key file, proven by opening it."""

from __future__ import annotations

from pathlib import Path

from ckgdesk.store import sqlite
from ckgdesk.store.checks import Check, checks
from ckgdesk.store.engine import engine_for
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.files import new_file, put_in_place, sync_file
from ckgdesk.store.key_file import key_files, read_ring, write_ring
from ckgdesk.store.plan import Plan
from ckgdesk.store.presence import check_new
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP


def copy_plan(plan: Plan, target: Path) -> None:
    """Copy a plan as it is now, others may go on writing; `target` appears only once it is proven."""
    check_new(target)
    part = target.with_name(target.name + ".part")
    try:
        with on_disk(target):
            copy_file(plan.path, plan.key, part)
        failed = [check for check in proof(part, plan.key, plan.plan_id) if not check.ok]
        if failed:
            raise unavailable(
                QT_TRANSLATE_NOOP("store", "The copy of {plan} is not sound and was thrown away. Check the disk."),
                plan=plan.path.name,
            )
        with on_disk(target):
            # The keys first: a copy that lies there without them would be taken for a backup.
            write_ring(target, read_ring(plan.path))
            put_in_place(part, target)
    except BaseException:
        for made in (part, *key_files(target)):
            made.unlink(missing_ok=True)
        raise


def copy_file(path: Path, key: bytes, target: Path) -> None:
    """Copy the file alone, safe on the disk."""
    target.unlink(missing_ok=True)
    new_file(target)
    with in_our_words(path):
        sqlite.copy(path, key, target)
    sync_file(target)


def proof(path: Path, key: bytes, plan_id: str) -> tuple[Check, ...]:
    """What is found when a file is opened for reading and looked at from end to end."""
    engine = engine_for(path, key, read_only=True)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            return tuple(checks(connection, plan_id))
    finally:
        engine.dispose()
