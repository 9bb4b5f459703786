"""Revision 5: lines of the journal tell who was what and of which deed, are sealed, and what they say lies apart."""

from __future__ import annotations

from functools import partial

from alembic import op
from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData

from ckgdesk.store import sqlite
from ckgdesk.store.columns import NAMES, identity, table, text

revision = "0005"
down_revision = "0004"
changes = {"journal": ["title", "reason", "changes"]}

_metadata = MetaData(naming_convention=NAMES)
_table = partial(table, _metadata)


def upgrade() -> None:
    """Every line keeps its number; the lines of before have no seal until somebody founds the chain."""
    op.execute("CREATE TEMPORARY TABLE before AS SELECT id, at, who, pc, title, reason, changes FROM journal")
    op.drop_table("journal")
    _metadata.create_all(op.get_bind(), checkfirst=False)
    op.execute("INSERT INTO journal SELECT id, at, who, '', pc, 'change' FROM before")
    op.execute("INSERT INTO journal_said SELECT id, title, reason, '', changes FROM before")
    op.execute("DROP TABLE before")


def _of_a_line() -> Column[object]:
    return Column("line_id", Integer, ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), primary_key=True)


_table(
    "journal",
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", sqlite.Moment(), nullable=False),
    text("who"),
    text("role"),
    text("pc"),
    text("deed"),
    Index(None, "at"),
    Index(None, "who", "at"),
    Index(None, "deed", "at"),
)

_table("journal_said", _of_a_line(), text("title"), text("reason"), text("purpose"), text("changes"))

_table("journal_seal", _of_a_line(), text("digest"), text("seal"))

_table(
    "journal_state",
    identity(),
    text("next_key"),
    text("last_seal"),
    Column("lines", Integer, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)
