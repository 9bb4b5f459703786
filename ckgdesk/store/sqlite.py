"""Everything that only SQLite (as SQLCipher) knows: column types, checks, triggers, settings of a connection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Boolean, CheckConstraint, Connection, DateTime, Dialect, Table, Text, TypeDecorator
from sqlalchemy.dialects.sqlite import DATE
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import TypeEngine
from sqlcipher3 import dbapi2 as driver

APPLICATION_ID: Final = 0x434B4764  # "CKGd"
STRICT: Final[Mapping[str, Any]] = {"sqlite_strict": True}
PATIENCE_MS: Final = 5000
OLDEST: Final = (3, 53, 0)
_TOGETHER: Final = 64  # rows in a statement; with wiped memory half the time of one by one
_NOT_A_DATABASE: Final = 26  # of sqlite3.h; the driver has no name for it

OVERLAP: Final = "CKG_OVERLAP"
APPEND_ONLY: Final = "CKG_APPEND_ONLY"


class DayText(DATE):
    """A date as ISO text, under a name a STRICT table takes."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library left it untyped


class Flag(Boolean):
    """A yes or no as 1 or 0, under a name a STRICT table takes."""


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; ISO text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        if value.tzinfo is None:
            raise ValueError("a moment without a zone is no moment")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value if isinstance(value, datetime) else None


@compiles(DayText, "sqlite")
def _day_text(*_: object, **__: object) -> str:
    return "TEXT"


@compiles(Flag, "sqlite")
def _flag(*_: object, **__: object) -> str:
    return "INTEGER"


def only_days(column: str) -> CheckConstraint:
    """Text that is no day is refused; without '+0 days' SQLite takes 30 February in some versions."""
    return CheckConstraint(f"date({column}, '+0 days') IS {column}", name=f"{column}_is_a_day").ddl_if(dialect="sqlite")


def only_flags(column: str) -> CheckConstraint:
    """Only 0 and 1 are flags."""
    return CheckConstraint(f"{column} IN (0, 1)", name=f"{column}_is_a_flag").ddl_if(dialect="sqlite")


def _no_shared_night(table: str, of: str) -> dict[str, str]:
    """No two lines of `table` with the same `of` share a night.

    What stands there shares none already, so only the last line that begins before the new one ends can clash.
    """
    name = f"{table}_no_shared_night_of_{of.removesuffix('_id')}"
    before = (
        f"FROM {table} AS other WHERE other.{of} = NEW.{of} AND other.id <> NEW.id"
        " AND other.first < coalesce(NEW.until, '9999-12-31') ORDER BY other.first DESC LIMIT 1"
    )
    clashes = f"(SELECT coalesce(other.until, '9999-12-31') {before}) > NEW.first"
    rule = f"WHEN {clashes} BEGIN SELECT RAISE(ABORT, '{OVERLAP}'); END"
    return {
        f"{name}_insert": f"CREATE TRIGGER {name}_insert BEFORE INSERT ON {table} {rule}",
        f"{name}_update": f"CREATE TRIGGER {name}_update BEFORE UPDATE OF {of}, first, until ON {table} {rule}",
    }


def _append_only(table: str) -> dict[str, str]:
    rule = f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
    return {
        f"{table}_not_{verb.lower()}d": f"CREATE TRIGGER {table}_not_{verb.lower()}d BEFORE {verb} ON {table} {rule}"
        for verb in ("UPDATE", "DELETE")
    }


def _words_may_go(table: str, fixed: str, sealed: str, words: str) -> dict[str, str]:
    """A line stays as it is, but for its words, which may become fewer, and for a seal while it has none."""
    rule = f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
    more = " OR ".join(f"length(NEW.{word}) > length(OLD.{word})" for word in words.split())
    had = " OR ".join(f"OLD.{seal} <> ''" for seal in sealed.split())
    when = {
        "deleted": f"DELETE ON {table}",
        "updated": f"UPDATE OF {', '.join(fixed.split())} ON {table}",
        "sealed_anew": f"UPDATE OF {', '.join(sealed.split())} ON {table} WHEN {had}",
        "said_anew": f"UPDATE OF {', '.join(words.split())} ON {table} WHEN {more}",
    }
    return {f"{table}_not_{verb}": f"CREATE TRIGGER {table}_not_{verb} BEFORE {of} {rule}" for verb, of in when.items()}


TRIGGERS: Final[Mapping[str, str]] = {
    **_no_shared_night("placement", "place_id"),
    **_no_shared_night("placement", "stay_id"),
    **_no_shared_night("stay", "child_id"),
    **_words_may_go("journal", "id at who role pc deed about", "digest seal", "title reason purpose changes"),
    **_append_only("journal_about"),
    **_append_only("journal_block"),
}
"""Every trigger by its name; made with a new plan and after each migration, compared by `verify`."""

SETTINGS: Final[Mapping[str, tuple[str | int, str | int]]] = {
    # name: (what is asked for, what must be read back)
    "cipher_log_level": ("NONE", "NONE"),  # it writes to stderr
    # Pages are locked in memory and wiped. Measured: 4 ms when opening, a move 4 ms instead of 3.5, large imports 4 s
    # instead of 0.5; once on it stays on for the whole program.
    "cipher_memory_security": ("ON", 1),
    "busy_timeout": (PATIENCE_MS, PATIENCE_MS),
    "foreign_keys": ("ON", 1),  # the file does not remember it
    "recursive_triggers": ("ON", 1),  # otherwise INSERT OR REPLACE passes by the triggers on DELETE
    # Together they lose nothing when the power goes; DELETE instead of TRUNCATE loses the last change.
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("FULL", 2),
    "secure_delete": ("ON", 1),  # otherwise a removed name stays in the file
    "temp_store": ("MEMORY", 2),  # otherwise names stand in temporary files
    # What SQLite advises for files that come from elsewhere.
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "mmap_size": (0, 0),
}
"""Every setting of every connection, asserted after opening."""

_LEFT_OUT: set[str] = set()


@contextmanager
def with_open_memory() -> Iterator[None]:
    """Meanwhile connections leave memory as it is, which writes twelve times faster: for plans of nobody only.

    It helps a program that has opened no plan yet.
    """
    _LEFT_OUT.add("cipher_memory_security")
    try:
        yield
    finally:
        _LEFT_OUT.clear()


def connect(path: Path, key: bytes, *, read_only: bool = False, may_attach: bool = False) -> driver.Connection:
    """Open the existing file `path`; never makes one. Only copying and compacting may attach a second file."""
    if driver.sqlite_version_info < OLDEST:
        raise RuntimeError(f"SQLite {driver.sqlite_version} is too old")
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # The key comes first: everything after it may read the file. Raw, because the slots did the slow work.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for name, (value, _) in _settings().items():
            connection.execute(f"PRAGMA {name} = {value}")
        if wrong := wrong_settings(connection):
            raise RuntimeError(f"settings of the connection do not hold: {', '.join(wrong)}")
        if not may_attach:
            connection.set_authorizer(_allowed)
    except BaseException:
        connection.close()
        raise
    return connection


def add(connection: Connection, table: Table, rows: Sequence[Sequence[object]]) -> int:
    """Add rows, each with every column in order, in the transaction at hand; gives the number of the last.

    For what goes along with every change: past the library, which takes as long as SQLite, and many in a statement.
    """
    opened = _opened(connection)
    number = 0
    for first in range(0, len(rows), _TOGETHER):
        some = rows[first : first + _TOGETHER]
        number = opened.execute(_adding(table, len(some)), [value for row in some for value in row]).lastrowid
    return number


def ask(connection: Connection, words: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """The rows that answer a question, read past the library in the transaction at hand."""
    found: list[tuple[Any, ...]] = _opened(connection).execute(words, values).fetchall()
    return found


def carry_out(connection: Connection, words: str, each: Sequence[Sequence[object]]) -> int:
    """Carry a change out for each of these values, as `ask` reads; gives how many rows it touched."""
    touched: int = _opened(connection).executemany(words, each).rowcount
    return touched


def _opened(connection: Connection) -> driver.Connection:
    opened = connection.connection.driver_connection
    assert isinstance(opened, driver.Connection)  # noqa: S101  this module opened it; tells the type checker
    return opened


@cache
def _adding(table: Table, count: int) -> str:
    columns = table.columns.keys()
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES {', '.join([marks] * count)}"  # noqa: S608  names of ours


def mark(connection: Connection, schema: int) -> None:
    """Say whose file this is and which revision of the schema it has."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema:d}")


def marks(connection: Connection) -> tuple[int, int]:
    """Whose file this is and which revision of the schema it has."""
    query = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
    row = connection.exec_driver_sql(query).one()
    return int(row[0]), int(row[1])


def faults(connection: Connection, check: str) -> tuple[str, ...]:
    """What one of SQLite's own checks has to say."""
    return tuple(str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {check}"))


def structure_faults(connection: Connection, check: str) -> tuple[str, ...]:
    """What `quick_check` or `integrity_check` has to say of pages, tables and indexes; values are not looked at.

    Asking every value whether its column allows it takes 17 seconds for 700,000 lines, all else half a second.
    """
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    try:
        return tuple(fault for fault in faults(connection, check) if fault != "ok")
    finally:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")


def triggers(connection: Connection) -> dict[str, str]:
    """The triggers the file has, by name."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {str(row.name): str(row.sql) for row in rows}


def tables(connection: Connection) -> tuple[str, ...]:
    """The names of the tables the file has."""
    rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return tuple(str(row.name) for row in rows)


def triggers_due(connection: Connection) -> Mapping[str, str]:
    """The triggers on tables that the file has; a file of an older revision has not all of them yet."""
    there = tables(connection)
    return {name: trigger for name, trigger in TRIGGERS.items() if any(f" ON {table} " in trigger for table in there)}


def remake_triggers(connection: Connection, wanted: Mapping[str, str]) -> None:
    """Drop every trigger and make those wanted; rebuilding a table loses its own without a word."""
    for name in triggers(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for trigger in wanted.values():
        connection.exec_driver_sql(trigger)


def enforce_references(connection: Connection, *, on: bool) -> None:
    """Foreign keys on or off, outside a transaction only; off is for a migration of a copy."""
    _opened(connection).execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


@contextmanager
def waiting_at_most(connection: Connection, milliseconds: int) -> Iterator[None]:
    """Meanwhile a lock of another program is an answer sooner than `SETTINGS` says."""
    opened = _opened(connection)
    usual = int(SETTINGS["busy_timeout"][0])
    opened.execute(f"PRAGMA busy_timeout = {min(milliseconds, usual)}")
    try:
        yield
    finally:
        opened.execute(f"PRAGMA busy_timeout = {usual}")


def copy(path: Path, key: bytes, target: Path) -> None:
    """A consistent copy, sealed with the same key; `target` is empty or not there.

    Whoever commits meanwhile waits: a second and a half for 90 MB. SQLite's backup in small steps would hold up
    nobody, but a page that lost its seal goes through it without an error and is sealed anew.
    """
    connection = connect(path, key, read_only=True, may_attach=True)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def compact(path: Path, key: bytes) -> None:
    """Write every page anew, so that nothing is left between them.

    What was removed is overwritten by then (`secure_delete`): where another program holds the plan, that is enough.
    """
    # Meanwhile SQLite attaches a file of its own, which `temp_store` keeps in memory.
    with closing(connect(path, key, may_attach=True)) as connection, suppress(driver.OperationalError):
        connection.execute("VACUUM")


def opens(path: Path, key: bytes, *, read_only: bool = False) -> bool:
    """Is this the key of the file? What a journal left behind says is undone first, which takes the right to write."""
    try:
        with closing(connect(path, key, read_only=read_only)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _NOT_A_DATABASE:
            raise
        return False
    return True


def turn_key(path: Path, key: bytes, new: bytes) -> None:
    """Seal every page with another key, in one transaction; killed half-way the file has its old key."""
    with closing(connect(path, key)) as connection:
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")


def wrong_settings(connection: driver.Connection) -> tuple[str, ...]:
    """The settings that read back other than asked."""
    return tuple(name for name, (_, held) in _settings().items() if _pragma(connection, name) != str(held))


def _settings() -> Mapping[str, tuple[str | int, str | int]]:
    return {name: setting for name, setting in SETTINGS.items() if name not in _LEFT_OUT}


def _pragma(connection: driver.Connection, name: str) -> str:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return "0" if row is None else str(row[0])


def _allowed(action: int, subject: str | None, *_: object) -> int:
    attaches = action == driver.SQLITE_ATTACH
    rewrites_schema = action == driver.SQLITE_PRAGMA and subject == "writable_schema"
    return int(driver.SQLITE_DENY if attaches or rewrites_schema else driver.SQLITE_OK)
