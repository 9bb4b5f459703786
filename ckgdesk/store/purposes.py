"""The register of processing, column by column: no column is kept of which this module does not say what it is for.

A column without a use fails the build, and so does a use without a column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from sqlalchemy import Table

from ckgdesk.domain.processing import Ground, Keeping, Level, Use
from ckgdesk.store import tables
from ckgdesk.texts import QT_TRANSLATE_NOOP

_PLANNING = QT_TRANSLATE_NOOP("register", "Plan the stays of children and keep to their terms.")
_REACHING = QT_TRANSLATE_NOOP("register", "Reach the family, write to it, and keep brussen together.")
_CARING = QT_TRANSLATE_NOOP("register", "Know at night what a child needs and where it sleeps.")
_DECIDING = QT_TRANSLATE_NOOP("register", "Show on which decision a long stay rests, and ask for one in time.")
_PAYING = QT_TRANSLATE_NOOP("register", "Tell payer and parents of the two thirds of the Groeipakket.")
_WATCHING = QT_TRANSLATE_NOOP("register", "See to it that no term is overlooked.")
_HOUSING = QT_TRANSLATE_NOOP("register", "Know which places there are, and when they can be used.")
_DIRECTORY = QT_TRANSLATE_NOOP("register", "Reach courts, gates, services and payers.")
_RULING = QT_TRANSLATE_NOOP("register", "Keep to the rules as they hold from a day on.")
_WORKING = QT_TRANSLATE_NOOP("register", "Let each colleague do what the role allows, under the own name.")
_ANSWERING = QT_TRANSLATE_NOOP("register", "Show who changed and who saw what, and that nothing of it was altered.")
_FORGETTING = QT_TRANSLATE_NOOP("register", "Let a file go in time, by two people, and stay gone.")
_COUNTING = QT_TRANSLATE_NOOP("register", "Count the nights of the past, of nobody in particular.")
_KNOWING = QT_TRANSLATE_NOOP("register", "Tell this plan from others, and bring it up to newer versions.")

_FILE = Ground.TASK, Level.PERSONAL, Keeping.FILE
_COURT = Ground.COURT, Level.DELICATE, Keeping.FILE
_HEALTH = Ground.CARE, Level.DELICATE, Keeping.FILE
_BENEFIT = Ground.LAW, Level.PERSONAL, Keeping.FILE
_FAMILY = Ground.TASK, Level.PERSONAL, Keeping.FAMILY
_HOUSE = Ground.NOBODY, Level.INTERNAL, Keeping.PLAN
_COLLEAGUE = Ground.LAW, Level.PERSONAL, Keeping.ACCOUNT
_JOURNAL = Ground.LAW, Level.PERSONAL, Keeping.JOURNAL
_TOLD = Ground.LAW, Level.DELICATE, Keeping.JOURNAL

_NAME = Use(QT_TRANSLATE_NOOP("register", "Who the child is"), _PLANNING, *_FILE)
_NEEDS = Use(QT_TRANSLATE_NOOP("register", "Note on health and care"), _CARING, *_HEALTH)
_KIN = Use(QT_TRANSLATE_NOOP("register", "The family and how to reach it"), _REACHING, *_FAMILY)
_NIGHTS = Use(QT_TRANSLATE_NOOP("register", "Which nights, which place, which regime"), _PLANNING, *_FILE)
_SENT_BY = Use(QT_TRANSLATE_NOOP("register", "Who referred the child, and accepted exceptions"), _PLANNING, *_COURT)
_AWAY = Use(QT_TRANSLATE_NOOP("register", "Nights away"), _CARING, *_FILE)
_WHY_AWAY = Use(QT_TRANSLATE_NOOP("register", "Why a child is away"), _CARING, *_HEALTH)
_HOLDS = Use(QT_TRANSLATE_NOOP("register", "From when to when a decision holds"), _DECIDING, *_FILE)
_DECIDED = Use(QT_TRANSLATE_NOOP("register", "Who decided what, on whose demand"), _DECIDING, *_COURT)
_ROAD = Use(QT_TRANSLATE_NOOP("register", "How far the road to a decision is"), _DECIDING, *_FILE)
_THIRDS = Use(QT_TRANSLATE_NOOP("register", "What was agreed, told and reported"), _PAYING, *_BENEFIT)
_THIRD_BY = Use(QT_TRANSLATE_NOOP("register", "Who decided about the third"), _PAYING, *_COURT)
_SIGNAL = Use(QT_TRANSLATE_NOOP("register", "What became of a signal, and who sees to it"), _WATCHING, *_FILE)
_WHY_RESTED = Use(
    QT_TRANSLATE_NOOP("register", "Why a signal rests or was closed, and whether a child of twelve consents"),
    _WATCHING,
    *_COURT,
)
_PLACES = Use(QT_TRANSLATE_NOOP("register", "House, rooms, places and closures"), _HOUSING, *_HOUSE)
_OFFICES = Use(
    QT_TRANSLATE_NOOP("register", "Organisations and whom to ask for there"),
    _DIRECTORY, Ground.TASK, Level.PERSONAL, Keeping.PLAN,
)  # fmt: skip
_RULES = Use(QT_TRANSLATE_NOOP("register", "Terms, limits and amounts"), _RULING, *_HOUSE)
_STAFF = Use(QT_TRANSLATE_NOOP("register", "Colleagues with an account, role and groups"), _WORKING, *_COLLEAGUE)
_LINE = Use(QT_TRANSLATE_NOOP("register", "Who, when, on which PC, about which record"), _ANSWERING, *_JOURNAL)
_WORDS = Use(QT_TRANSLATE_NOOP("register", "What was changed or seen, and why"), _ANSWERING, *_TOLD)
_SEAL = Use(
    QT_TRANSLATE_NOOP("register", "Seals of the lines"), _ANSWERING, Ground.NOBODY, Level.INTERNAL, Keeping.JOURNAL
)
_NEXT_KEY = Use(
    QT_TRANSLATE_NOOP("register", "Key of the next line"), _ANSWERING, Ground.NOBODY, Level.SECRET, Keeping.LINE
)
_PROPOSED = Use(QT_TRANSLATE_NOOP("register", "Who proposes that a file goes, and why"), _FORGETTING, *_BENEFIT)
_ERASED = Use(QT_TRANSLATE_NOOP("register", "That a file went, and who decided it"), _FORGETTING, *_COLLEAGUE)
_COUNTED = Use(QT_TRANSLATE_NOOP("register", "Nights on a place, without a child"), _COUNTING, *_HOUSE)
_THIS_FILE = Use(QT_TRANSLATE_NOOP("register", "The file itself"), _KNOWING, *_HOUSE)


def _each(uses: Mapping[Use, str]) -> Mapping[str, Use]:
    """The use of each column; the columns of one use stand in one line of words."""
    return {column: use for use, columns in uses.items() for column in columns.split()}


USES: Final[Mapping[str, Mapping[str, Use]]] = {
    "child": _each({_NAME: "id code first_name last_name born family_id", _NEEDS: "note"}),
    "family": _each({_KIN: "id code name contact address phone email"}),
    "contact": _each({_KIN: "id family_id kind name address phone email"}),
    "stay": _each({
        _NIGHTS: "id code child_id first until certainty locked",
        _SENT_BY: "referrer exception",
    }),
    "phase": _each({_NIGHTS: "id stay_id kind first"}),
    "placement": _each({_NIGHTS: "id stay_id place_id first until"}),
    "absence": _each({_AWAY: "id stay_id first until", _WHY_AWAY: "reason"}),
    "decision": _each({
        _HOLDS: "id stay_id replaces_id decided_on valid_from valid_until",
        _DECIDED: "basis authority number court_kind measure type_module consultant urgent organisation applicant"
        " a_document_on a_document_number indication_on trajectory consent jhb_reference",
    }),
    "long_stay_file": _each({
        _ROAD: "id stay_id route leaves_on",
        _DECIDED: "authority_id organisation_id consultant applicant type_module court_kind measure urgent"
        " one_third_to one_third_decided_by not_needed",
    }),
    "file_step": _each({_ROAD: "id stay_id kind taken_on expected_next", _DECIDED: "who number note"}),
    "notice": _each({
        _THIRDS: "id stay_id one_third_to payer begin_reported parents_informed informed_how end_reported informed_by"
        " paid_from amount_label",
        _THIRD_BY: "decided_by",
    }),
    "informed": _each({_THIRDS: "id stay_id contact_id told_on how by"}),
    "follow_up": _each({
        _SIGNAL: "id stay_id rule about created state owner rests_until closed_on closed_by closing_line",
        _WHY_RESTED: "reason",
    }),
    "site": _each({_PLACES: "id name"}),
    "living_group": _each({_PLACES: "id site_id name recognised"}),
    "room": _each({_PLACES: "id group_id name"}),
    "place": _each({_PLACES: "id room_id code note"}),
    "closure": _each({_PLACES: "id place_id first until reason"}),
    "partner": _each({_OFFICES: "id kind name contact address phone email note"}),
    "setting": _each({_RULES: "id name value holds_from"}),
    "amount": _each({_RULES: "id label cents holds_from"}),
    "colleague": _each({_STAFF: "id user role active second_factor password_of"}),
    "duty": _each({_STAFF: "id colleague_id group_id"}),
    "erasure_proposal": _each({_PROPOSED: "id child_id ground reason proposed_by proposed_on"}),
    "erased_file": _each({
        _ERASED: "id child_number mark ground erased_on copies_until proposed_by proposed_on confirmed_by stays lines"
    }),
    "unnamed_nights": _each({_COUNTED: "id place_id first until present"}),
    "journal": _each({
        _LINE: "id at who role pc deed about", _WORDS: "title reason purpose changes", _SEAL: "digest seal"
    }),
    "journal_about": _each({_LINE: "record_id kind line_id"}),
    "journal_block": _each({_LINE: "last_line first_at last_at people deeds"}),
    "journal_state": _each({_SEAL: "id last_seal lines", _NEXT_KEY: "next_key"}),
    "plan": _each({_THIS_FILE: "id plan_id centre made_by next_id"}),
    "alembic_version": _each({_THIS_FILE: "version_num"}),
}  # fmt: skip
"""The use of every column, table by table, in the order in which the register names them."""


def every_table() -> tuple[Table, ...]:
    """The tables of a plan, that of the tool for migrations with them."""
    return (*tables.metadata.sorted_tables, tables.alembic_version)


def unexplained(some: Iterable[Table], uses: Mapping[str, Mapping[str, Use]] = USES) -> Iterator[str]:
    """The columns of which nobody said what they are for, and the uses of columns that are not there."""
    there = {f"{table.name}.{column.name}" for table in some for column in table.columns}
    said = {f"{table}.{column}" for table, columns in uses.items() for column in columns}
    yield from sorted(there ^ said)
