"""Making, opening and proving a plan; whatever is wrong with one is a sentence, and not a byte of it changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_bytes
from typing import Final
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.colleagues import Colleague, Role
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.retention import ErasedFile
from ckgdesk.domain.settings import Setting, default_settings
from ckgdesk.store import leaving, schema, seals, sqlite, tables
from ckgdesk.store.alone import writing_into
from ckgdesk.store.backup import proof
from ckgdesk.store.checks import Check, sound
from ckgdesk.store.engine import engine_for
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.files import journal_of, new_file
from ckgdesk.store.key_file import is_genuine, key_files, read_ring, write_ring
from ckgdesk.store.keys import KEY_BYTES, Cost, KeyRing, SlotKind, new_slot
from ckgdesk.store.ledger import erased_in, left_in
from ckgdesk.store.login import RECOVERY, Credentials, Known, known
from ckgdesk.store.places import check_place
from ckgdesk.store.plan import Opened, Plan
from ckgdesk.store.presence import check_new, check_present, writable
from ckgdesk.store.records import SHAPES
from ckgdesk.store.recovery import new_recovery_key
from ckgdesk.store.refusal import damaged, no_plan, unavailable
from ckgdesk.store.rekeying import end, key_of
from ckgdesk.store.replaying import held, remove_left, replay
from ckgdesk.store.sealing import new_origin
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_PROGRAM: Final = "ckgdesk"
SETTINGS_HOLD_FROM: Final = date(2000, 1, 1)


def create_plan(path: Path, *, centre: str, user: str, password: str, cost: Cost | None = None) -> str:
    """Make an empty plan with one account; gives the recovery key, which nobody can ask for again."""
    check_place(path)
    check_new(path)
    key, recovery = token_bytes(KEY_BYTES), new_recovery_key()
    ring = KeyRing(str(uuid4()))
    user = user.strip()
    ring = ring.with_slot(new_slot(ring, key, user, password, cost=cost))
    ring = ring.with_slot(new_slot(ring, key, RECOVERY, recovery, SlotKind.RECOVERY, cost))
    origin = new_origin()
    ring = ring.auditing(origin, (user,))
    with on_disk(path):
        new_file(path)
    try:
        with on_disk(path):
            write_ring(path, ring, key)
        _fill(path, key, origin, (ring.plan_id, centre, user))
    except BaseException:
        for made in (path, journal_of(path), *key_files(path)):
            made.unlink(missing_ok=True)
        raise
    return recovery


def open_plan(path: Path, *, password: str, user: str | None = None, code: str = "", read_only: bool = False) -> Plan:
    """Open an existing plan with a person's password (`user` None: the only account) or the recovery key.

    Every page is looked at before a value is shown. Raises PlanUnavailable with what is wrong and what to do,
    PlanDamaged, and CodeNeeded without the code of a second factor.
    """
    plan, engine = _opened(path, Credentials(password, user, code), read_only=read_only)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            if not sound(connection):
                raise damaged(path)
            returned = held(connection, plan.plan_id, erased_in(path.parent, plan.plan_id))
        if returned:
            _erase_again(plan, returned)
        _leave_again(plan)
    except BaseException:
        plan.close()
        raise
    return plan


def bring_up(path: Path, key: bytes, users: Sequence[str]) -> None:
    """Bring a file that is nobody's live plan up to the schema of this program; raises PlanUnavailable."""
    _current(path, key, users, read_only=False).dispose()


def verify_plan(path: Path, password: str, user: str | None = None, code: str = "") -> tuple[Check, ...]:
    """Prove a plan from end to end; raises PlanUnavailable when it cannot even be opened, CodeNeeded."""
    plan, _ = _opened(path, Credentials(password, user, code), read_only=True)
    plan.close()
    ring = read_ring(path)
    genuine = ring.has_old_slots or is_genuine(ring, plan.key)
    sealed = Text.of("store", QT_TRANSLATE_NOOP("store", "The key file carries the seal of this plan."))
    found = proof(path, plan.key, ring.plan_id, plan.origin, every_value=True)
    return (Check("key_file", genuine, sealed), *found)


def _opened(path: Path, credentials: Credentials, *, read_only: bool) -> tuple[Plan, Engine]:
    """The plan as it is found, damaged or not."""
    check_place(path)
    check_present(path)
    ring = read_ring(path)
    who = known(path, ring, credentials)
    read_only = read_only or not writable(path)
    key = _key(path, ring, who, read_only=read_only)
    engine = _current(path, key, ring.accounts(), read_only=read_only)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            line = connection.execute(select(tables.plan.c.plan_id, tables.plan.c.centre)).one_or_none()
        if line is None or line.plan_id != ring.plan_id:
            raise damaged(path)
    except BaseException:
        engine.dispose()
        raise
    user, origin = who.slot.user, who.opened.origin
    opened = Opened(path, line.plan_id, line.centre, user, key, read_only, origin, who.failed_before)
    return Plan(opened, engine), engine


def _erase_again(plan: Plan, returned: Sequence[ErasedFile]) -> None:
    """Somebody laid a file of before in the place of the plan; what was erased since goes before anybody sees it."""
    if plan.read_only:
        before = QT_TRANSLATE_NOOP(
            "store",
            "{plan} is of before the file of a child was erased. Open it once where it may be written: then that goes"
            " from this copy too.",
        )
        raise unavailable(before, plan=plan.path.name)
    replay(plan.path, plan.key, plan.plan_id, returned)
    remove_left(plan.path)  # it may have been brought up to date just now, and kept as it was


def _leave_again(plan: Plan) -> None:
    """The same for whoever left: nobody who is marked as gone beside the plan opens a file of before."""
    who = leaving.returned(plan.path, plan.key, plan.plan_id, plan.user, left_in(plan.path.parent, plan.plan_id))
    if who and not plan.read_only:
        plan.turn(leaving.take_again(plan.path, plan.key, who, _by_the_program).key)


def _by_the_program(title: Text) -> ChangeSet:
    return ChangeSet(0, title, (), _PROGRAM, datetime.now(UTC))


def _fill(path: Path, key: bytes, origin: bytes, names: tuple[str, str, str]) -> None:
    with writing_into(path, key) as connection:
        schema.make_schema(connection)
        _write_first_records(connection, *names)
        seals.found_chain(connection, origin)


def _write_first_records(connection: Connection, plan_id: str, centre: str, user: str) -> None:
    defaults = enumerate(default_settings().items(), start=1)
    settings = [Setting(number, name, value, SETTINGS_HOLD_FROM) for number, (name, value) in defaults]
    connection.execute(insert(tables.setting), [SHAPES[Setting].row(setting) for setting in settings])
    first = Colleague(len(settings) + 1, user, Role.ADMINISTRATOR)
    connection.execute(insert(tables.colleague), SHAPES[Colleague].row(first))
    line = {"plan_id": plan_id, "centre": centre, "made_by": schema.program_version()}
    connection.execute(insert(tables.plan), {"id": 1, "next_id": first.id + 1, **line})


def _key(path: Path, ring: KeyRing, who: Known, *, read_only: bool) -> bytes:
    """The key of the plan; what a change of keys left unfinished is brought to its end."""
    keys = who.opened.keys
    if read_only:
        return key_of(path, keys)
    if len(keys) > 1:
        # Only the new key proves who began it: the old one is known to whoever left.
        return end(path, ring, keys) if is_genuine(ring, keys[-1]) else key_of(path, keys)
    if not who.slot.public and _fits(path, keys[0]):
        slot = new_slot(ring, keys[0], who.slot.user, who.secret, who.slot.kind, who.slot.cost)
        with on_disk(path):
            write_ring(path, ring.with_slot(slot), keys[0])
    return keys[0]


def _fits(path: Path, key: bytes) -> bool:
    with in_our_words(path):
        return sqlite.opens(path, key)


def _current(path: Path, key: bytes, users: Sequence[str], *, read_only: bool) -> Engine:
    """Connections to a plan with the schema of this program; an older one is brought up to it first."""
    engine = engine_for(path, key, read_only=read_only)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            schema_number = _checked_schema(connection, path)
        if schema_number == tables.SCHEMA:
            return engine
    except BaseException:
        engine.dispose()
        raise
    engine.dispose()
    if read_only:
        older = QT_TRANSLATE_NOOP(
            "store",
            "{plan} was made by an older ckgdesk. Open it once where it may be written, to bring it up to date.",
        )
        raise unavailable(older, plan=path.name)
    # The tool for migrations takes long to load and is needed once a year.
    from ckgdesk.store.migrating import migrate  # noqa: PLC0415  see above

    migrate(path, key, users=users)
    return engine_for(path, key)


def _checked_schema(connection: Connection, path: Path) -> int:
    """The number of the schema; refuses what is no plan or newer before anything is asked of its tables."""
    marks = schema.marks(connection)
    if marks.application_id != sqlite.APPLICATION_ID:
        raise no_plan(path.name)
    if marks.schema > tables.SCHEMA:
        raise _newer(path, schema.made_by(connection))
    return marks.schema


def _newer(path: Path, version: str | None) -> PlanUnavailable:
    if version is None:
        newer = QT_TRANSLATE_NOOP("store", "{plan} was made by a newer ckgdesk. Install the newest version.")
        return unavailable(newer, plan=path.name)
    known = QT_TRANSLATE_NOOP("store", "{plan} was made by ckgdesk {version}. Install that version or a newer one.")
    return unavailable(known, plan=path.name, version=version)
