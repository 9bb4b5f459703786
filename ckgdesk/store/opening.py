"""Making and opening a plan; whatever is wrong with one is a sentence, and not a byte of it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from secrets import token_bytes
from typing import Final
from uuid import uuid4

from sqlalchemy import Connection, insert, select

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.settings import Setting, default_settings
from ckgdesk.store import schema, sqlite, tables
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.faults import damaged, in_our_words
from ckgdesk.store.key_file import key_files, read_ring, write_ring
from ckgdesk.store.keys import KEY_BYTES, Cost, KeyRing, SlotKind, new_slot, unlock
from ckgdesk.store.plan import Opened, Plan
from ckgdesk.store.presence import check_new, check_present, writable
from ckgdesk.store.records import SHAPES
from ckgdesk.store.recovery import as_recovery_key, new_recovery_key
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

RECOVERY: Final = "recovery"
"""The user whose password is the printed key."""

SETTINGS_HOLD_FROM: Final = date(2000, 1, 1)


def create_plan(path: Path, *, centre: str, user: str, password: str, cost: Cost | None = None) -> str:
    """Make an empty plan with one account; gives the recovery key, which nobody can ask for again."""
    check_new(path)
    key, recovery = token_bytes(KEY_BYTES), new_recovery_key()
    ring = KeyRing(str(uuid4()))
    ring = ring.with_slot(new_slot(ring, key, user, password, cost=cost))
    ring = ring.with_slot(new_slot(ring, key, RECOVERY, recovery, SlotKind.RECOVERY, cost))
    try:
        path.touch(mode=0o600, exist_ok=False)
    except OSError:
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{plan} cannot be made here. Choose another folder."),
                plan=path.name,
            )
        ) from None
    try:
        write_ring(path, ring)
        _fill(path, key, ring.plan_id, centre)
    except BaseException:
        for made in (path, *key_files(path)):
            made.unlink(missing_ok=True)
        raise
    return recovery


def open_plan(path: Path, *, password: str, user: str | None = None, read_only: bool = False) -> Plan:
    """Open an existing plan with a person's password (`user` None: the only account) or the recovery key."""
    check_present(path)
    ring = read_ring(path)
    who, key = _unlocked(ring, user, password)
    read_only = read_only or not writable(path)
    engine = engine_for(path, key, read_only=read_only)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            _check_marks(connection, path)
            opened = _opened(connection, path, ring, who)
    except BaseException:
        engine.dispose()
        raise
    return Plan(replace(opened, read_only=read_only), engine)


def _fill(path: Path, key: bytes, plan_id: str, centre: str) -> None:
    engine = engine_for(path, key)
    try:
        with in_our_words(path), engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            schema.make_schema(connection)
            _write_first_records(connection, plan_id, centre)
    finally:
        engine.dispose()


def _write_first_records(connection: Connection, plan_id: str, centre: str) -> None:
    defaults = enumerate(default_settings().items(), start=1)
    settings = [Setting(number, name, value, SETTINGS_HOLD_FROM) for number, (name, value) in defaults]
    connection.execute(insert(tables.setting), [SHAPES[Setting].row(setting) for setting in settings])
    line = {
        "id": 1,
        "plan_id": plan_id,
        "centre": centre,
        "made_by": schema.program_version(),
        "next_id": len(settings) + 1,
    }
    connection.execute(insert(tables.plan), line)


def _unlocked(ring: KeyRing, user: str | None, password: str) -> tuple[str, bytes]:
    """Who it is, and the key of the plan."""
    printed = as_recovery_key(password)
    if printed is not None:
        slot, who, secret = ring.slot_for(RECOVERY, SlotKind.RECOVERY), RECOVERY, printed
    else:
        accounts = ring.accounts()
        if user is None and len(accounts) != 1:
            raise PlanUnavailable(
                Text.of(
                    "store",
                    QT_TRANSLATE_NOOP(
                        "store", "Several people have an account in this plan. Give your user name as well."
                    ),
                )
            )
        slot, who, secret = ring.slot_for(user or accounts[0], SlotKind.PASSWORD), user or accounts[0], password
    key = unlock(ring, slot, secret)
    if slot is None or key is None:
        raise PlanUnavailable(
            Text.of(
                "store", QT_TRANSLATE_NOOP("store", "The user name or the password is wrong. Try again, mind capitals.")
            )
        )
    return who if slot.kind is SlotKind.RECOVERY else slot.user, key


def _check_marks(connection: Connection, path: Path) -> None:
    """Refuse what is no plan or newer than this program, before anything is asked of its tables."""
    marks = schema.marks(connection)
    if marks.application_id != sqlite.APPLICATION_ID:
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{plan} is no plan of ckgdesk. Choose another file."),
                plan=path.name,
            )
        )
    if marks.schema > tables.SCHEMA:
        made_by = schema.made_by(connection)
        newer = Text.of(
            "store",
            QT_TRANSLATE_NOOP("store", "{plan} was made by a newer ckgdesk. Install the newest version."),
            plan=path.name,
        )
        known = Text.of(
            "store",
            QT_TRANSLATE_NOOP("store", "{plan} was made by ckgdesk {version}. Install that version or a newer one."),
            plan=path.name,
            version=made_by or "",
        )
        raise PlanUnavailable(known if made_by else newer)


def _opened(connection: Connection, path: Path, ring: KeyRing, user: str) -> Opened:
    line = connection.execute(select(tables.plan.c.plan_id, tables.plan.c.centre)).one_or_none()
    if line is None or line.plan_id != ring.plan_id:
        raise PlanUnavailable(damaged(path.name))
    return Opened(path, line.plan_id, line.centre, user)
