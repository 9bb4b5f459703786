"""Lays a migrated plan beside the old one: every line and value must still be there, unless a revision says so."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as driver

from ckgdesk.store import sqlite

EVERY_COLUMN: Final = "*"
_OURS: Final[Mapping[str, Collection[str]]] = {"alembic_version": (EVERY_COLUMN,), "plan": ("made_by", "next_id")}
"""What every migration changes."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What revisions say they do: which columns may differ, by table, and which tables stand elsewhere now.

    Of each that moved there is a question that finds a line of it which is not there.
    """

    changes: Mapping[str, Collection[str]] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)


def losses(old: Path, new: Path, key: bytes, declared: Declared) -> tuple[str, ...]:
    """The tables of `old` of which a line or a value is not in `new`."""
    with closing(sqlite.connect(new, key, read_only=True, may_attach=True)) as connection:
        connection.execute("ATTACH ? AS before", (f"{old.absolute().as_uri()}?mode=ro",))
        return tuple(table for table in _names(connection, "before") if not _kept(connection, table, declared))


def _kept(connection: driver.Connection, table: str, declared: Declared) -> bool:
    if table in declared.moved:
        return connection.execute(f"{declared.moved[table]} LIMIT 1").fetchone() is None
    may_differ = {*_OURS.get(table, ()), *declared.changes.get(table, ())}
    columns = [name for name, _ in _columns(connection, "before", table) if name not in may_differ]
    if EVERY_COLUMN in may_differ or not columns:
        return True
    if not set(columns) <= {name for name, _ in _columns(connection, "main", table)}:
        return False
    keys = [name for name, is_key in _columns(connection, "before", table) if is_key and name in columns]
    return connection.execute(_query(table, columns, keys)).fetchone() is None


def _query(table: str, columns: Collection[str], keys: Collection[str]) -> str:
    """The lines that are gone or differ; by their keys, which takes no room, or as wholes."""
    # ruff: noqa: S608  names of tables and columns come from the schema
    if not keys:
        named = ", ".join(f'"{name}"' for name in columns)
        return f'SELECT {named} FROM before."{table}" EXCEPT SELECT {named} FROM main."{table}"'
    same = " AND ".join(f'new."{name}" = old."{name}"' for name in keys)
    differs = " OR ".join(f'new."{name}" IS NOT old."{name}"' for name in columns)
    return f'SELECT 1 FROM before."{table}" AS old LEFT JOIN main."{table}" AS new ON {same} WHERE {differs} LIMIT 1'


def _names(connection: driver.Connection, database: str) -> tuple[str, ...]:
    query = f"SELECT name FROM {database}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return tuple(str(row[0]) for row in connection.execute(query))


def _columns(connection: driver.Connection, database: str, table: str) -> Iterator[tuple[str, bool]]:
    for name, key in connection.execute("SELECT name, pk FROM pragma_table_info(?, ?)", (table, database)):
        yield str(name), bool(key)
