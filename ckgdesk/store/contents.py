"""What a file holds, table by table, without telling it: counts and keyed digests by which two files are compared."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from ckgdesk.store import schema
from ckgdesk.store.alone import looking_into

_AT_ONCE: Final = 1000
"""Lines that SQLite writes into one text: Python hashes texts, not lines, so the window stays quick meanwhile."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The schema of a file, how many lines each table has and their digests; `changes` is the journal's last line."""

    schema: int
    changes: int
    counts: Mapping[str, int]
    digests: Mapping[str, str]


def contents(path: Path, key: bytes) -> Contents:
    """Read every table of a file, whatever its schema; raises PlanUnavailable when it cannot be read."""
    with looking_into(path, key) as connection:
        names = _tables(connection)
        counts = {name: _number(connection, f'SELECT count(*) FROM "{name}"') for name in names}  # noqa: S608  ours
        digests = {name: _digest(connection, name, key) for name in names}
        return Contents(schema.marks(connection).schema, last_change(connection), counts, digests)


def last_change(connection: Connection) -> int:
    """The number of the journal's last line; 0 while it is empty."""
    return _number(connection, "SELECT coalesce(max(id), 0) FROM journal")


def subkey(key: bytes, purpose: str) -> bytes:
    """A key for one purpose, from which the key of the plan cannot be found."""
    return hmac.digest(key, f"ckgdesk {purpose}".encode(), hashlib.sha256)


def _tables(connection: Connection) -> tuple[str, ...]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    return tuple(str(row[0]) for row in connection.exec_driver_sql(query))


def _digest(connection: Connection, table: str, key: bytes) -> str:
    """A keyed digest: of a table with a single line nobody can guess the line and check the guess."""
    digest = hmac.new(subkey(key, "digest"), table.encode(), hashlib.sha256)
    columns = [(str(row[1]), int(row[5])) for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')]
    line = ", ".join(f'iif(typeof("{name}") = \'blob\', hex("{name}"), "{name}")' for name, _ in columns)
    keys = [f'"{name}"' for name, place in sorted(columns, key=lambda column: column[1]) if place]
    if not keys or not _is_number(connection, table, keys[0]):
        return _all_at_once(connection, table, line, digest)
    # In order by a query of its own: an ORDER BY inside group_concat sorts every text and takes four times as long.
    lines = f'SELECT json_array({line}) AS line FROM "{table}" WHERE {keys[0]} > ? AND {keys[0]} <= ?'  # noqa: S608  ours
    texts = f"SELECT group_concat(line, char(10)) FROM ({lines} ORDER BY {', '.join(keys)})"  # noqa: S608  as above
    last = _number(connection, f'SELECT coalesce(min({keys[0]}), 0) - 1 FROM "{table}"')  # noqa: S608  names of ours
    while (upto := _up_to(connection, table, keys[0], last)) is not None:
        digest.update(str(connection.exec_driver_sql(texts, (last, upto)).scalar_one()).encode())
        last = upto
    return digest.hexdigest()


def _up_to(connection: Connection, table: str, key: str, last: int) -> int | None:
    some = f'SELECT {key} FROM "{table}" WHERE {key} > ? ORDER BY {key} LIMIT {_AT_ONCE}'  # noqa: S608  names of ours
    found = connection.exec_driver_sql(f"SELECT max({key}) FROM ({some})", (last,)).scalar_one()  # noqa: S608  as above
    return None if found is None else int(found)


def _all_at_once(connection: Connection, table: str, line: str, digest: hmac.HMAC) -> str:
    """A small table without a number to go by, such as SQLite's own."""
    in_order = f'SELECT json_array({line}) AS line FROM "{table}" ORDER BY line'  # noqa: S608  names of ours
    for row in connection.exec_driver_sql(in_order):
        digest.update(str(row[0]).encode())
    return digest.hexdigest()


def _is_number(connection: Connection, table: str, key: str) -> bool:
    query = f'SELECT typeof({key}) FROM "{table}" LIMIT 1'  # noqa: S608  names of ours
    return connection.exec_driver_sql(query).scalar() == "integer"


def _number(connection: Connection, query: str) -> int:
    return int(connection.exec_driver_sql(query).scalar_one())
