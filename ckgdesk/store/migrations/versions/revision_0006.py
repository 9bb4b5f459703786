"""Revision 6: who proposes that a file goes, what stays of one that went, and its nights without a name."""

from __future__ import annotations

from functools import partial

from alembic import op
from sqlalchemy import Index, MetaData, UniqueConstraint

from ckgdesk.store.columns import NAMES, day, flag, identity, number, one_of, period, table, text, word

revision = "0006"
down_revision = "0005"

_metadata = MetaData(naming_convention=NAMES)
_table = partial(table, _metadata)

_table("child", identity())
_table("place", identity())

_NEW = (
    _table(
        "erasure_proposal",
        identity(),
        one_of("child"),
        *word("ground", "retention", "request"),
        text("reason"),
        text("proposed_by"),
        day("proposed_on"),
        UniqueConstraint("child_id"),
    ),
    _table(
        "erased_file",
        identity(),
        number("child_number"),
        text("mark"),
        *word("ground", "retention", "request"),
        day("erased_on"),
        day("copies_until"),
        text("proposed_by"),
        day("proposed_on", known=False),
        text("confirmed_by"),
        number("stays"),
        number("lines"),
    ),
    _table("unnamed_nights", identity(), one_of("place"), *period(), flag("present"), Index(None, "place_id", "first")),
)


def upgrade() -> None:
    """Nothing was erased before."""
    for new in _NEW:
        new.create(op.get_bind())
