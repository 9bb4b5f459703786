"""The proof that a plan is whole: every seal, every rule of the schema, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Table, func, literal, select
from sqlcipher3 import dbapi2 as driver

from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.store import schema, seals, sqlite, tables
from ckgdesk.store.records import SHAPES
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_FAR = "9999-12-31"

_COUNTED: Final[Mapping[type[object], str]] = {
    Site: QT_TRANSLATE_NOOP("store", "%n site(s)", "", 1),
    LivingGroup: QT_TRANSLATE_NOOP("store", "%n living group(s)", "", 1),
    Room: QT_TRANSLATE_NOOP("store", "%n room(s)", "", 1),
    Place: QT_TRANSLATE_NOOP("store", "%n place(s)", "", 1),
    Closure: QT_TRANSLATE_NOOP("store", "%n closure(s)", "", 1),
    Family: QT_TRANSLATE_NOOP("store", "%n family(s)", "", 1),
    Child: QT_TRANSLATE_NOOP("store", "%n child(s)", "", 1),
    Stay: QT_TRANSLATE_NOOP("store", "%n stay(s)", "", 1),
    Phase: QT_TRANSLATE_NOOP("store", "%n phase(s)", "", 1),
    Placement: QT_TRANSLATE_NOOP("store", "%n placement(s)", "", 1),
    Absence: QT_TRANSLATE_NOOP("store", "%n absence(s)", "", 1),
    Decision: QT_TRANSLATE_NOOP("store", "%n decision(s)", "", 1),
    Notice: QT_TRANSLATE_NOOP("store", "%n notice(s) about the two thirds", "", 1),
    Setting: QT_TRANSLATE_NOOP("store", "%n setting(s)", "", 1),
    Partner: QT_TRANSLATE_NOOP("store", "%n partner(s)", "", 1),
    Contact: QT_TRANSLATE_NOOP("store", "%n contact(s) of families", "", 1),
    LongStayFile: QT_TRANSLATE_NOOP("store", "%n long-stay file(s)", "", 1),
    FileStep: QT_TRANSLATE_NOOP("store", "%n step(s) of long-stay files", "", 1),
    Informed: QT_TRANSLATE_NOOP("store", "%n time(s) a parent was informed", "", 1),
    Amount: QT_TRANSLATE_NOOP("store", "%n amount(s) of the Groeipakket", "", 1),
    FollowUp: QT_TRANSLATE_NOOP("store", "%n signal(s) with what became of them", "", 1),
    Colleague: QT_TRANSLATE_NOOP("store", "%n account(s)", "", 1),
    Duty: QT_TRANSLATE_NOOP("store", "%n group(s) of colleagues", "", 1),
    ErasureProposal: QT_TRANSLATE_NOOP("store", "%n proposal(s) to erase a file", "", 1),
    ErasedFile: QT_TRANSLATE_NOOP("store", "%n erased file(s)", "", 1),
    UnnamedNights: QT_TRANSLATE_NOOP("store", "%n span(s) of nights without a name", "", 1),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `name` is for programs, `detail` for people."""

    name: str
    ok: bool
    detail: Text


def sound(connection: Connection) -> bool:
    """What is asked before a value is shown: every seal, the structure, every reference; a second for 90 MB."""
    return not (
        sqlite.faults(connection, "cipher_integrity_check")
        or sqlite.structure_faults(connection, "quick_check")
        or sqlite.faults(connection, "foreign_key_check")
    )


def checks(connection: Connection, plan_id: str, origin: bytes | None, *, every_value: bool) -> Iterator[Check]:
    """Look at everything; `plan_id` is what the key file says, `origin` that of the journal for who may prove it.

    Single values take long in a large plan.
    """
    yield from _identity(connection, plan_id)
    sealed = _sealed(connection)
    yield sealed
    if not sealed.ok:
        return  # a page that cannot be read answers no further question
    yield from _agreement(connection)
    if every_value:
        yield _values(connection)
    yield _triggers(connection)
    yield _settings(connection)
    yield _overlaps(connection, tables.placement, "place_id", "one_child_per_place")
    yield _overlaps(connection, tables.stay, "child_id", "one_stay_per_child")
    if origin is not None:
        yield _journal(connection, origin)
    yield from _counts(connection)


def _identity(connection: Connection, plan_id: str) -> Iterator[Check]:
    marks = schema.marks(connection)
    ours = marks.application_id == sqlite.APPLICATION_ID
    yield Check("application_id", ours, Text.of("store", QT_TRANSLATE_NOOP("store", "The file says it is a plan.")))
    known = Text.of("store", QT_TRANSLATE_NOOP("store", "The schema has number {number}."), number=marks.schema)
    yield Check("schema", marks.schema == tables.SCHEMA, known)
    own = connection.execute(select(tables.plan.c.plan_id)).scalar_one_or_none()
    same = Text.of("store", QT_TRANSLATE_NOOP("store", "The key file belongs to this plan."))
    yield Check("plan_id", own == plan_id, same)


def _sealed(connection: Connection) -> Check:
    sealed = Text.of("store", QT_TRANSLATE_NOOP("store", "Every page carries its seal."))
    return Check("cipher_integrity", not sqlite.faults(connection, "cipher_integrity_check"), sealed)


def _agreement(connection: Connection) -> Iterator[Check]:
    whole = Text.of("store", QT_TRANSLATE_NOOP("store", "Tables and indexes agree."))
    yield Check("integrity", not sqlite.structure_faults(connection, "integrity_check"), whole)
    bound = Text.of("store", QT_TRANSLATE_NOOP("store", "Every record belongs to one that exists."))
    yield Check("foreign_keys", not sqlite.faults(connection, "foreign_key_check"), bound)


def _values(connection: Connection) -> Check:
    allowed = Text.of("store", QT_TRANSLATE_NOOP("store", "Every value is one its column allows."))
    return Check("values", sqlite.faults(connection, "quick_check") == ("ok",), allowed)


def _triggers(connection: Connection) -> Check:
    guarded = Text.of("store", QT_TRANSLATE_NOOP("store", "The guards against double booking are in place."))
    return Check("triggers", sqlite.triggers(connection) == dict(sqlite.TRIGGERS), guarded)


def _settings(connection: Connection) -> Check:
    opened = connection.connection.driver_connection
    held = isinstance(opened, driver.Connection) and not sqlite.wrong_settings(opened)
    safe = Text.of("store", QT_TRANSLATE_NOOP("store", "The settings of the connection hold."))
    return Check("connection", held, safe)


def _overlaps(connection: Connection, table: Table, of: str, name: str) -> Check:
    """Count the lines that begin before the one before them, of the same bed or child, has ended."""
    until = func.coalesce(table.c.until, literal(_FAR))
    before = func.max(until).over(partition_by=table.c[of], order_by=(table.c.first, table.c.id), rows=(None, -1))
    lines = select(table.c.first, before.label("before")).subquery()
    found = connection.execute(select(func.count()).where(lines.c.before > lines.c.first)).scalar_one()
    overlapping = Text.of("store", QT_TRANSLATE_NOOP("store", "%n double booking(s) found.", "", 1), count=int(found))
    return Check(name, found == 0, overlapping)


def _journal(connection: Connection, origin: bytes) -> Check:
    found = seals.prove(connection, origin)
    if found.first_wrong is not None:
        wrong = QT_TRANSLATE_NOOP("store", "Line {number} of the journal is not as it was written.")
        return Check("journal", ok=False, detail=Text.of("store", wrong, number=found.first_wrong))
    if found.cut_off:
        cut = QT_TRANSLATE_NOOP("store", "The last lines of the journal are gone.")
        return Check("journal", ok=False, detail=Text.of("store", cut))
    whole = QT_TRANSLATE_NOOP("store", "%n line(s) of the journal stand as they were written.", "", 1)
    return Check("journal", ok=True, detail=Text.of("store", whole, count=found.lines))


def _counts(connection: Connection) -> Iterator[Check]:
    """How many records of each kind, so that two copies can be laid side by side."""
    for kind, shape in SHAPES.items():
        count = connection.execute(select(func.count()).select_from(shape.table)).scalar_one()
        yield Check(f"records.{kind.__name__}", ok=True, detail=Text.of("store", _COUNTED[kind], count=count))
