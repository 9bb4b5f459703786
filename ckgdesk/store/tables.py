"""The schema: one table per kind of record, the plan's own line, and the journal."""

from __future__ import annotations

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

SCHEMA = 1
"""The number of the newest revision; a plan remembers the number it was made or migrated to."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_Parts = Column[object] | CheckConstraint | UniqueConstraint | Index


def _table(name: str, *parts: _Parts) -> Table:
    columns = [part for part in parts if isinstance(part, Column)]
    days = (sqlite.only_days(column.name) for column in columns if isinstance(column.type, Date))
    flags = (sqlite.only_flags(column.name) for column in columns if isinstance(column.type, Boolean))
    return Table(name, metadata, *parts, *days, *flags, **sqlite.STRICT)


def _id() -> Column[object]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False)


def _day(name: str, *, known: bool = True) -> Column[object]:
    return Column(name, Date().with_variant(sqlite.DayText(), "sqlite"), nullable=not known)


def _flag(name: str) -> Column[object]:
    return Column(name, Boolean(create_constraint=False).with_variant(sqlite.Flag(), "sqlite"), nullable=False)


def _one_of(table: str, *, known: bool = True) -> Column[object]:
    # No cascade: whoever takes a record away says what becomes of the records under it.
    reference = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    name = "group_id" if table == "living_group" else f"{table}_id"
    return Column(name, Integer, reference, nullable=not known)


def _period() -> tuple[Column[object], Column[object], CheckConstraint]:
    return (
        _day("first"),
        _day("until", known=False),
        CheckConstraint("until IS NULL OR first < until", name="holds_a_night"),
    )


def _word(name: str, *words: str, known: bool = True) -> tuple[Column[object], CheckConstraint]:
    allowed = ", ".join(f"'{word}'" for word in words)
    return Column(name, Text, nullable=not known), CheckConstraint(f"{name} IN ({allowed})", name=f"known_{name}")


def _code() -> tuple[Column[object], UniqueConstraint]:
    return _text("code"), UniqueConstraint("code")


site = _table("site", _id(), _text("name"))

living_group = _table(
    "living_group",
    _id(),
    _one_of("site"),
    _text("name"),
    Column("recognised", Integer),
    Index(None, "site_id"),
)

room = _table("room", _id(), _one_of("living_group"), _text("name"), Index(None, "group_id"))

place = _table("place", _id(), _one_of("room"), *_code(), _text("note"), Index(None, "room_id"))

closure = _table("closure", _id(), _one_of("place"), *_period(), _text("reason"), Index(None, "place_id", "first"))

family = _table(
    "family",
    _id(),
    *_code(),
    _text("name"),
    _text("contact"),
    _text("address"),
    _text("phone"),
    _text("email"),
)

child = _table(
    "child",
    _id(),
    *_code(),
    _text("first_name"),
    _text("last_name"),
    _day("born"),
    _one_of("family", known=False),
    _text("note"),
    Index(None, "family_id"),
)

stay = _table(
    "stay",
    _id(),
    *_code(),
    _one_of("child"),
    *_period(),
    *_word("certainty", "firm", "expected", "unknown"),
    _text("referrer"),
    Index(None, "child_id", "first"),
    # Who is here now has not left: of two ranges this one leaves the history alone.
    Index(None, "until", "first"),
)

phase = _table(
    "phase",
    _id(),
    _one_of("stay"),
    *_word("kind", "crisis", "short", "long"),
    _day("first"),
    Index(None, "stay_id", "first"),
)

placement = _table(
    "placement",
    _id(),
    _one_of("stay"),
    _one_of("place"),
    *_period(),
    Index(None, "stay_id", "first"),
    Index(None, "place_id", "first"),
)

absence = _table(
    "absence",
    _id(),
    _one_of("stay"),
    *_period(),
    *_word("reason", "home", "hospital", "camp", "time_out"),
    Index(None, "stay_id", "first"),
)

decision = _table(
    "decision",
    _id(),
    _one_of("stay"),
    *_word("basis", "court", "referral"),
    _text("authority"),
    _text("number"),
    _day("decided_on"),
    _day("valid_from"),
    _day("valid_until"),
    *_word("court_kind", "judgment", "order", known=False),
    _text("measure"),
    _text("type_module"),
    _text("consultant"),
    _flag("urgent"),
    CheckConstraint("valid_from <= valid_until", name="holds_a_day"),
    Index(None, "stay_id", "valid_from"),
)

notice = _table(
    "notice",
    _id(),
    _one_of("stay"),
    _text("one_third_to"),
    _text("decided_by"),
    _text("payer"),
    _day("begin_reported", known=False),
    _day("parents_informed", known=False),
    _text("informed_how"),
    _day("end_reported", known=False),
    UniqueConstraint("stay_id"),
)

setting = _table(
    "setting", _id(), _text("name"), _text("value"), _day("holds_from"), UniqueConstraint("name", "holds_from")
)

plan = _table(
    "plan",
    _id(),
    _text("plan_id"),
    _text("centre"),
    _text("made_by"),
    Column("next_id", Integer, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

journal = _table(
    "journal",
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", sqlite.Moment(), nullable=False),
    _text("who"),
    _text("pc"),
    _text("title"),
    _text("reason"),
    _text("changes"),
    Index(None, "at"),
)

journal_about = _table(
    "journal_about",
    Column("line_id", Integer, ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("record_id", Integer, primary_key=True),
    _flag("changed"),
    Index(None, "record_id", "kind", "line_id"),
)

# The tool for migrations would make this table itself, but not STRICT; it leaves one that is there alone.
alembic_version = Table(
    "alembic_version",
    MetaData(naming_convention=metadata.naming_convention),
    Column("version_num", Text, primary_key=True),
    **sqlite.STRICT,
)
