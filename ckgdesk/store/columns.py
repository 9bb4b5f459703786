"""How columns are built, for the schema and for the revisions behind it, which rely on it: add, never change."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from ckgdesk.store import sqlite

NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name: a migration can only change what it can name."""

_Part = Column[object] | CheckConstraint | UniqueConstraint | Index


def table(metadata: MetaData, name: str, *parts: _Part) -> Table:
    """A STRICT table whose days are days and whose flags are flags."""
    columns = [part for part in parts if isinstance(part, Column)]
    days = (sqlite.only_days(column.name) for column in columns if isinstance(column.type, Date))
    flags = (sqlite.only_flags(column.name) for column in columns if isinstance(column.type, Boolean))
    return Table(name, metadata, *parts, *days, *flags, **sqlite.STRICT)


def listing(metadata: MetaData, name: str, *columns: Column[object]) -> Table:
    """A STRICT table that is nothing but its key, in the order of its columns."""
    return Table(name, metadata, *columns, **sqlite.STRICT, sqlite_with_rowid=False)


def identity() -> Column[object]:
    """The number of a record; given by the plan's own counter, never by the table."""
    return Column("id", Integer, primary_key=True, autoincrement=False)


def text(name: str) -> Column[object]:
    """Words; none is the empty text."""
    return Column(name, Text, nullable=False)


def day(name: str, *, known: bool = True) -> Column[object]:
    """A day of the calendar."""
    return Column(name, Date().with_variant(sqlite.DayText(), "sqlite"), nullable=not known)


def flag(name: str) -> Column[object]:
    """Yes or no."""
    return Column(name, Boolean(create_constraint=False).with_variant(sqlite.Flag(), "sqlite"), nullable=False)


def number(name: str, *, known: bool = True) -> Column[object]:
    """A whole number."""
    return Column(name, Integer, nullable=not known)


def reference(name: str, table: str) -> Column[object]:
    """Perhaps a record of `table`, under a name of its own."""
    return Column(name, Integer, ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"), nullable=True)


def one_of(table: str, *, known: bool = True) -> Column[object]:
    """Which record of `table` this one belongs to."""
    # No cascade: whoever takes a record away says what becomes of the records under it.
    reference = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    name = "group_id" if table == "living_group" else f"{table}_id"
    return Column(name, Integer, reference, nullable=not known)


def period() -> tuple[Column[object], Column[object], CheckConstraint]:
    """First night and departure day; without the latter there is no known end."""
    return (
        day("first"),
        day("until", known=False),
        CheckConstraint("until IS NULL OR first < until", name="holds_a_night"),
    )


def word(name: str, *words: str, known: bool = True) -> tuple[Column[object], CheckConstraint]:
    """One of a few words."""
    allowed = ", ".join(f"'{word}'" for word in words)
    return Column(name, Text, nullable=not known), CheckConstraint(f"{name} IN ({allowed})", name=f"known_{name}")


def code() -> tuple[Column[object], UniqueConstraint]:
    """The centre's own short name, once only."""
    return text("code"), UniqueConstraint("code")
