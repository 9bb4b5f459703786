"""Bringing an older plan up to this program: on a copy, proven, then swapped in; the old file is kept."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, func, select, table, update
from sqlalchemy.exc import SQLAlchemyError

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import schema, sqlite, tables
from ckgdesk.store.backup import copy_file
from ckgdesk.store.checks import sound
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.files import journal_of, put_in_place, sync_file
from ckgdesk.store.losses import Declared, losses
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

_ROOM: Final = 3  # a copy, as much again for what is rebuilt in it, and its journal; then the copy as it will be


@dataclass(frozen=True, slots=True)
class Revisions:
    """A folder of revisions and the number of the newest."""

    folder: Path = Path(__file__).parent / "migrations"
    newest: int = field(default_factory=lambda: tables.SCHEMA)


class _Unsound(Exception):
    """The migrated copy is not what it should be."""


def migrate(path: Path, key: bytes, revisions: Revisions | None = None, users: Sequence[str] = ()) -> Path:
    """Bring a plan up to the newest revision; gives where the old file is kept. Any doubt: the plan stays as it was.

    `users` are the people in the key file: plans before revision 4 knew them from there only.
    """
    revisions = revisions or Revisions()
    _check_room(path)
    half, copy = path.with_name(path.name + ".half"), path.with_name(path.name + ".new")
    try:
        with on_disk(path), in_our_words(path), closing(sqlite.connect(path, key)) as held:
            # Nobody writes to the old file while the copy is made from it.
            held.execute("BEGIN IMMEDIATE")
            copy_file(path, key, half)
            known = _upgrade(half, key, revisions, users)
            # Written out once more: the room of tables that were rebuilt is not left in it.
            copy_file(half, key, copy)
            _prove(copy, key)
            if losses(path, copy, key, declared(revisions, known)):
                raise _Unsound("values")
        with on_disk(path):
            sync_file(copy)
        return _swap(path, copy)
    except (SQLAlchemyError, CommandError, _Unsound):
        raise _unchanged(path) from None
    finally:
        for left in (half, journal_of(half), copy, journal_of(copy)):
            left.unlink(missing_ok=True)


def _upgrade(copy: Path, key: bytes, revisions: Revisions, users: Sequence[str]) -> int:
    """Bring a copy up; gives the number of the schema it had."""
    engine = engine_for(copy, key)
    try:
        with engine.connect() as connection, connection.begin():
            if not sound(connection):
                raise _Unsound("the copy")
            known = schema.marks(connection).schema
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            # With references enforced, rebuilding a table takes the records under it away without a word.
            sqlite.enforce_references(connection, on=False)
            with connection.begin():
                run(connection, revisions, users)
    finally:
        engine.dispose()
    return known


def _prove(copy: Path, key: bytes) -> None:
    engine = engine_for(copy, key)
    try:
        with engine.connect() as connection, connection.begin():
            if not sound(connection) or sqlite.structure_faults(connection, "integrity_check"):
                raise _Unsound("integrity")
    finally:
        engine.dispose()


def declared(revisions: Revisions, known: int) -> Declared:
    """What the revisions after `known` say they change or move."""
    changes: dict[str, set[str]] = defaultdict(set)
    moved: dict[str, str] = {}
    for revision in ScriptDirectory(str(revisions.folder)).walk_revisions():
        if int(revision.revision) > known:
            for name, columns in getattr(revision.module, "changes", {}).items():
                changes[name] |= set(columns)
            moved |= getattr(revision.module, "moved", {})
    return Declared(changes, moved)


def run(connection: Connection, revisions: Revisions, users: Sequence[str] = ()) -> None:
    """Run every revision that is due, in the transaction at hand, and see that nothing was lost."""
    moved = declared(revisions, schema.marks(connection).schema).moved
    counted = {name: count for name, count in _counts(connection).items() if name not in moved}
    sqlite.remake_triggers(connection, {})
    tables.alembic_version.create(connection, checkfirst=True)
    config = Config()
    config.set_main_option("script_location", str(revisions.folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["users"] = tuple(users)
    command.upgrade(config, "head")
    sqlite.remake_triggers(connection, sqlite.triggers_due(connection))
    sqlite.mark(connection, revisions.newest)
    connection.execute(update(tables.plan), {"made_by": schema.program_version()})
    _check(connection, counted)


def _check(connection: Connection, counted: Mapping[str, int]) -> None:
    """A revision may add; what it loses, it loses by mistake."""
    after = _counts(connection)
    lost = [name for name, count in counted.items() if after.get(name, 0) < count]
    unguarded = sqlite.triggers(connection) != sqlite.triggers_due(connection)
    if lost or unguarded or sqlite.faults(connection, "foreign_key_check"):
        raise _Unsound("records, references or triggers")


def _counts(connection: Connection) -> dict[str, int]:
    """How many lines each table of the file has, whatever its tables are."""
    counted = {}
    for name in sqlite.tables(connection):
        counted[name] = int(connection.execute(select(func.count()).select_from(table(name))).scalar_one())
    return counted


def _swap(path: Path, copy: Path) -> Path:
    kept = _kept_as(path)
    try:
        os.link(path, kept)
    except OSError:  # a file system without links
        shutil.copy2(path, kept)
        sync_file(kept)
    try:
        put_in_place(copy, path)
    except OSError:
        if copy.exists():  # otherwise the new one is in place, and only the folder could not be made safe
            kept.unlink()
        raise _unchanged(path) from None
    return kept


def _kept_as(path: Path) -> Path:
    names = (path.with_name(f"{path.name}.old{'' if number == 1 else number}") for number in range(1, 1000))
    return next(name for name in names if not name.exists())


def _check_room(path: Path) -> None:
    if shutil.disk_usage(path.parent).free < _ROOM * path.stat().st_size:
        raise unavailable(
            QT_TRANSLATE_NOOP(
                "store", "There is too little free space to bring {plan} up to date. Free some space and try again."
            ),
            plan=path.name,
        )


def _unchanged(path: Path) -> PlanUnavailable:
    return unavailable(
        QT_TRANSLATE_NOOP(
            "store",
            "{plan} could not be brought up to this version of ckgdesk and stays as it was."
            " Close it in other programs and try again; if that does not help, go on with the older version.",
        ),
        plan=path.name,
    )
