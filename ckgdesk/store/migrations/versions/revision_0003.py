"""Revision 3: the road to a long stay, whom to ask, who was told, amounts, and what became of each signal."""

from __future__ import annotations

from functools import partial

from alembic import op
from sqlalchemy import CheckConstraint, Index, MetaData, Table, UniqueConstraint

from ckgdesk.store.columns import NAMES, day, flag, identity, number, one_of, reference, table, text, word

revision = "0003"
down_revision = "0002"

_metadata = MetaData(naming_convention=NAMES)
for known in ("stay", "family"):
    table(_metadata, known, identity())


def upgrade() -> None:
    """Make the new tables, and decisions and notices anew with what they also say."""
    for made in _metadata.sorted_tables:
        if made.name in ("decision", "notice"):
            _remake(made)
        elif made.name not in ("stay", "family"):
            made.create(op.get_bind())


def _remake(made: Table) -> None:
    """What was there comes first, as it was; what is new is not known of it."""
    new = ("NULL" if column.nullable else "''" for column in list(made.columns)[_COLUMNS_BEFORE[made.name] :])
    op.execute(f"CREATE TEMPORARY TABLE before AS SELECT * FROM {made.name}")  # noqa: S608  our own names
    op.drop_table(made.name)
    made.create(op.get_bind())
    op.execute(f"INSERT INTO {made.name} SELECT before.*, {', '.join(new)} FROM before")  # noqa: S608  our own names
    op.execute("DROP TABLE before")


_COLUMNS_BEFORE = {"decision": 13, "notice": 9}
_table = partial(table, _metadata)

_table(
    "partner",
    identity(),
    *word("kind", "court", "sdj", "ocj", "vk", "gate", "payer", "other"),
    text("name"),
    text("contact"),
    text("address"),
    text("phone"),
    text("email"),
    text("note"),
)

_table(
    "contact",
    identity(),
    one_of("family"),
    *word("kind", "parent", "other"),
    text("name"),
    text("address"),
    text("phone"),
    text("email"),
    Index(None, "family_id"),
)

_table(
    "long_stay_file",
    identity(),
    one_of("stay"),
    *word("route", "voluntary", "mandated", "court"),
    reference("authority_id", "partner"),
    reference("organisation_id", "partner"),
    text("consultant"),
    text("applicant"),
    text("type_module"),
    *word("court_kind", "judgment", "order", known=False),
    text("measure"),
    flag("urgent"),
    text("one_third_to"),
    text("one_third_decided_by"),
    text("not_needed"),
    day("leaves_on", known=False),
    UniqueConstraint("stay_id"),
)

_table(
    "file_step",
    identity(),
    one_of("stay"),
    *word(
        "kind",
        "a_document_filed",
        "indication_ready",
        "in_direction",
        "decided",
        "court_seized",
        "court_ordered",
        "place_linked",
    ),
    day("taken_on"),
    text("who"),
    text("number"),
    text("note"),
    day("expected_next", known=False),
    Index(None, "stay_id", "taken_on"),
)

_table(
    "informed",
    identity(),
    one_of("stay"),
    reference("contact_id", "contact"),
    day("told_on"),
    *word("how", "letter", "email", "in_person", "phone"),
    text("by"),
    Index(None, "stay_id"),
)

_table(
    "amount",
    identity(),
    text("label"),
    number("cents"),
    day("holds_from"),
    UniqueConstraint("label", "holds_from"),
    CheckConstraint("cents > 0", name="more_than_nothing"),
)

_table(
    "follow_up",
    identity(),
    one_of("stay"),
    text("rule"),
    day("about"),
    day("created"),
    *word("state", "open", "owned", "snoozed", "closed"),
    text("owner"),
    day("rests_until", known=False),
    text("reason"),
    day("closed_on", known=False),
    text("closed_by"),
    number("closing_line", known=False),
    Index(None, "stay_id", "rule"),
    # Closed ones pile up over the years; what is still alive is asked for after every change.
    Index(None, "state"),
)

_table(
    "decision",
    identity(),
    one_of("stay"),
    *word("basis", "court", "referral"),
    text("authority"),
    text("number"),
    day("decided_on"),
    day("valid_from"),
    day("valid_until"),
    *word("court_kind", "judgment", "order", known=False),
    text("measure"),
    text("type_module"),
    text("consultant"),
    flag("urgent"),
    reference("replaces_id", "decision"),
    text("organisation"),
    text("applicant"),
    day("a_document_on", known=False),
    text("a_document_number"),
    day("indication_on", known=False),
    text("trajectory"),
    *word("consent", "yes", "no", known=False),
    text("jhb_reference"),
    CheckConstraint("valid_from <= valid_until", name="holds_a_day"),
    Index(None, "stay_id", "valid_from"),
)

_table(
    "notice",
    identity(),
    one_of("stay"),
    text("one_third_to"),
    text("decided_by"),
    text("payer"),
    day("begin_reported", known=False),
    day("parents_informed", known=False),
    text("informed_how"),
    day("end_reported", known=False),
    text("informed_by"),
    day("paid_from", known=False),
    text("amount_label"),
    UniqueConstraint("stay_id"),
)
