"""Erases again, in a file of before, what was erased since: nobody sees a child that came back with a backup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time
from glob import escape
from pathlib import Path

from sqlalchemy import Connection

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.retention import ErasedFile
from ckgdesk.store import sqlite
from ckgdesk.store.alone import looking_into
from ckgdesk.store.erasing import mark_of
from ckgdesk.store.faults import on_disk
from ckgdesk.store.unit_of_work import UnitOfWork, writing_alone
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_AGAIN = QT_TRANSLATE_NOOP("retention", "File erased again from what a backup brought back, certificate {number}")
_PROGRAM = "ckgdesk"


def held(connection: Connection, plan_id: str, erased: Iterable[ErasedFile]) -> tuple[ErasedFile, ...]:
    """Those of the erased files that are in this file all the same."""
    return tuple(file for file in erased if mark_of(connection, plan_id, file.child_number) == file.mark)


def held_in(path: Path, key: bytes, plan_id: str, erased: Iterable[ErasedFile]) -> tuple[ErasedFile, ...]:
    """The same, asked of a file that nobody has open; raises PlanUnavailable."""
    with looking_into(path, key) as connection:
        return held(connection, plan_id, erased)


def replay(path: Path, key: bytes, plan_id: str, erased: Iterable[ErasedFile]) -> int:
    """Erase in a file of this program's schema what it still holds; gives how many files. Raises PlanUnavailable."""
    due = held_in(path, key, plan_id, erased)
    if due:
        with writing_alone(path, key) as work:
            for file in due:
                _erase(work, file)
        sqlite.compact(path, key)
    return len(due)


def left_beside(plan: Path) -> tuple[Path, ...]:
    """The older states of a plan that lie beside it, their keys with them: of before an update, or a restore."""
    name = escape(plan.name)
    return tuple(file for kind in ("old", "damaged-") for file in sorted(plan.parent.glob(f"{name}.{kind}*")))


def remove_left(plan: Path) -> None:
    """Remove them; raises PlanUnavailable."""
    with on_disk(plan):
        for left in left_beside(plan):
            left.unlink(missing_ok=True)


def _erase(work: UnitOfWork, file: ErasedFile) -> None:
    # Nobody sits at this: the line is of the day on which two people decided it.
    at = datetime.combine(file.erased_on, time.min, UTC)
    taken = {known.id for known in work.erased_files()}
    left = replace(file, id=work.new_id()) if file.id in taken else file
    work.erase_child(
        file.child_number, left, ChangeSet(0, Text.of("retention", _AGAIN, number=file.number), (), _PROGRAM, at)
    )
