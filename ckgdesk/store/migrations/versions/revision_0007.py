"""Revision 7: a line of the journal, what it says, what it is about and its seal are one row, summed up in blocks."""

from __future__ import annotations

from functools import partial

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

from ckgdesk.store import sqlite
from ckgdesk.store.columns import NAMES, identity, listing, table, text

revision = "0007"
down_revision = "0006"

_metadata = MetaData(naming_convention=NAMES)
_table = partial(table, _metadata)

_IN_THE_LINE = "FROM before.{table} AS old LEFT JOIN main.journal AS new ON new.id = old.line_id"
_SUBJECT = "{of}kind || ' ' || {of}record_id || ' ' || {of}changed"
moved = {
    "journal_said": f"SELECT 1 {_IN_THE_LINE.format(table='journal_said')}"
    " WHERE (new.title, new.reason, new.purpose, new.changes) IS NOT (old.title, old.reason, old.purpose, old.changes)",
    "journal_seal": f"SELECT 1 {_IN_THE_LINE.format(table='journal_seal')}"
    " WHERE (new.digest, new.seal) IS NOT (old.digest, old.seal)",
    "journal_about": f"SELECT 1 {_IN_THE_LINE.format(table='journal_about')} WHERE coalesce("
    f"instr(char(10) || new.about || char(10), char(10) || {_SUBJECT.format(of='old.')} || char(10)), 0) = 0",
}
"""Tables whose lines stand elsewhere now, each with the question that finds a line which does not."""


def upgrade() -> None:
    """Every line keeps its number, its words and its seal: the very bytes the seal covers."""
    for name in ("ix_journal_at", "ix_journal_who_at", "ix_journal_deed_at"):
        op.drop_index(name, "journal")
    for name in ("journal", "journal_about"):
        op.rename_table(name, f"{name}_before")
    _metadata.create_all(op.get_bind(), checkfirst=False)
    # In the order of a seal: that of the letters, not of the numbers.
    subjects = (
        f"SELECT group_concat({_SUBJECT.format(of='')}, char(10) ORDER BY {_SUBJECT.format(of='')})"  # noqa: S608  ours
        " FROM journal_about_before WHERE line_id = line.id"
    )
    op.execute(
        f"INSERT INTO journal SELECT id, at, who, role, pc, deed, coalesce(({subjects}), ''),"  # noqa: S608  as above
        " coalesce(digest, ''), coalesce(seal, ''),"
        " coalesce(title, ''), coalesce(reason, ''), coalesce(purpose, ''), coalesce(changes, '')"
        " FROM journal_before AS line LEFT JOIN journal_said AS said ON said.line_id = line.id"
        " LEFT JOIN journal_seal AS seal ON seal.line_id = line.id ORDER BY line.id"
    )
    op.execute(
        "INSERT INTO journal_about SELECT record_id, kind, line_id FROM journal_about_before"
        " WHERE kind IN ('Child', 'Family', 'Contact') ORDER BY record_id, kind, line_id"
    )
    op.execute(
        "INSERT INTO journal_block SELECT (id - 1) / 64 * 64 + 64, min(at), max(at),"
        " json_group_array(DISTINCT who), json_group_array(DISTINCT deed)"
        " FROM journal GROUP BY (id - 1) / 64 HAVING max(id) % 64 = 0"
    )
    for name in ("journal_about_before", "journal_seal", "journal_said", "journal_before"):
        op.drop_table(name)


_table(
    "journal",
    identity(),
    Column("at", sqlite.Moment(), nullable=False),
    text("who"),
    text("role"),
    text("pc"),
    text("deed"),
    text("about"),
    text("digest"),
    text("seal"),
    text("title"),
    text("reason"),
    text("purpose"),
    text("changes"),
)

_table(
    "journal_block",
    Column("last_line", Integer, primary_key=True, autoincrement=False),
    Column("first_at", sqlite.Moment(), nullable=False),
    Column("last_at", sqlite.Moment(), nullable=False),
    text("people"),
    text("deeds"),
)

listing(
    _metadata,
    "journal_about",
    Column("record_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("line_id", Integer, ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), primary_key=True),
)
