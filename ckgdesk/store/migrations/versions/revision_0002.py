"""Revision 2: a stay can be locked, and keeps the reason for which it was accepted beyond a rule."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Index, MetaData, inspect

from ckgdesk.store.columns import NAMES, code, flag, identity, one_of, period, table, text, word

revision = "0002"
down_revision = "0001"

_metadata = MetaData(naming_convention=NAMES)
table(_metadata, "child", identity())
_stay = table(
    _metadata,
    "stay",
    identity(),
    *code(),
    one_of("child"),
    *period(),
    *word("certainty", "firm", "expected", "unknown"),
    text("referrer"),
    flag("locked"),
    text("exception"),
    Index(None, "child_id", "first"),
    Index(None, "until", "first"),
)


def upgrade() -> None:
    """Make the table anew: a column added to the old one would stand there with a default no other column has."""
    # For an hour new plans had both columns under the number of the first revision.
    if any(column["name"] == "locked" for column in inspect(op.get_bind()).get_columns("stay")):
        return
    op.execute("CREATE TEMPORARY TABLE stay_before AS SELECT * FROM stay")
    op.drop_table("stay")
    _stay.create(op.get_bind())
    op.execute("INSERT INTO stay SELECT stay_before.*, 0, '' FROM stay_before")
    op.execute("DROP TABLE stay_before")
