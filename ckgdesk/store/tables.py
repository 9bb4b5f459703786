"""The schema: one table per kind of record, the plan's own line, and the journal."""

from __future__ import annotations

from functools import partial

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

from ckgdesk.store import sqlite
from ckgdesk.store.columns import (
    NAMES,
    code,
    day,
    flag,
    identity,
    listing,
    number,
    one_of,
    period,
    reference,
    table,
    text,
    word,
)

SCHEMA = 7
"""The number of the newest revision; a plan remembers the number it was made or migrated to."""

metadata = MetaData(naming_convention=NAMES)
_table = partial(table, metadata)

site = _table("site", identity(), text("name"))

living_group = _table(
    "living_group",
    identity(),
    one_of("site"),
    text("name"),
    Column("recognised", Integer),
    Index(None, "site_id"),
)

room = _table("room", identity(), one_of("living_group"), text("name"), Index(None, "group_id"))

place = _table("place", identity(), one_of("room"), *code(), text("note"), Index(None, "room_id"))

closure = _table("closure", identity(), one_of("place"), *period(), text("reason"), Index(None, "place_id", "first"))

family = _table(
    "family",
    identity(),
    *code(),
    text("name"),
    text("contact"),
    text("address"),
    text("phone"),
    text("email"),
)

child = _table(
    "child",
    identity(),
    *code(),
    text("first_name"),
    text("last_name"),
    day("born"),
    one_of("family", known=False),
    text("note"),
    Index(None, "family_id"),
)

stay = _table(
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
    # Who is here now has not left: of two ranges this one leaves the history alone.
    Index(None, "until", "first"),
)

phase = _table(
    "phase",
    identity(),
    one_of("stay"),
    *word("kind", "crisis", "short", "long"),
    day("first"),
    Index(None, "stay_id", "first"),
)

placement = _table(
    "placement",
    identity(),
    one_of("stay"),
    one_of("place"),
    *period(),
    Index(None, "stay_id", "first"),
    Index(None, "place_id", "first"),
)

absence = _table(
    "absence",
    identity(),
    one_of("stay"),
    *period(),
    *word("reason", "home", "hospital", "camp", "time_out"),
    Index(None, "stay_id", "first"),
)

decision = _table(
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

notice = _table(
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

setting = _table(
    "setting", identity(), text("name"), text("value"), day("holds_from"), UniqueConstraint("name", "holds_from")
)

partner = _table(
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

contact = _table(
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

long_stay_file = _table(
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

file_step = _table(
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

informed = _table(
    "informed",
    identity(),
    one_of("stay"),
    reference("contact_id", "contact"),
    day("told_on"),
    *word("how", "letter", "email", "in_person", "phone"),
    text("by"),
    Index(None, "stay_id"),
)

amount = _table(
    "amount",
    identity(),
    text("label"),
    number("cents"),
    day("holds_from"),
    UniqueConstraint("label", "holds_from"),
    CheckConstraint("cents > 0", name="more_than_nothing"),
)

follow_up = _table(
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

colleague = _table(
    "colleague",
    identity(),
    text("user"),
    *word("role", "reader", "group_worker", "planner", "coordinator", "administrator"),
    flag("active"),
    flag("second_factor"),
    day("password_of", known=False),
    UniqueConstraint("user"),
)

duty = _table(
    "duty", identity(), one_of("colleague"), one_of("living_group"), UniqueConstraint("colleague_id", "group_id")
)

erasure_proposal = _table(
    "erasure_proposal",
    identity(),
    one_of("child"),
    *word("ground", "retention", "request"),
    text("reason"),
    text("proposed_by"),
    day("proposed_on"),
    UniqueConstraint("child_id"),
)

erased_file = _table(
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
)

unnamed_nights = _table(
    "unnamed_nights", identity(), one_of("place"), *period(), flag("present"), Index(None, "place_id", "first")
)

plan = _table(
    "plan",
    identity(),
    text("plan_id"),
    text("centre"),
    text("made_by"),
    Column("next_id", Integer, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

# One row is a line, what it says and its seal: each further page a line touches costs a tenth of a millisecond.
# What a line says can be erased when a child's file is; all else of it never.
journal = _table(
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

# The key of the next line and the seal of the last; everything before is out of reach.
journal_state = _table(
    "journal_state",
    identity(),
    text("next_key"),
    text("last_seal"),
    Column("lines", Integer, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

# In which lines to look for moments, people and deeds; written once for many lines.
journal_block = _table(
    "journal_block",
    Column("last_line", Integer, primary_key=True, autoincrement=False),
    Column("first_at", sqlite.Moment(), nullable=False),
    Column("last_at", sqlite.Moment(), nullable=False),
    text("people"),
    text("deeds"),
)

# By what a line is found; it says nothing that does not stand in the line itself.
journal_about = listing(
    metadata,
    "journal_about",
    Column("record_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("line_id", Integer, ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), primary_key=True),
)

# The tool for migrations would make this table itself, but not STRICT; it leaves one that is there alone.
alembic_version = Table(
    "alembic_version",
    MetaData(naming_convention=metadata.naming_convention),
    Column("version_num", Text, primary_key=True),
    **sqlite.STRICT,
)
