"""Keeps a small filled plan of the newest schema in tests/versions, for every later program to open: `make fixture`.

Run it in the commit that adds a revision, and again if the revision changes before it is on main.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Constraint,
    Date,
    LargeBinary,
    Text,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.types import TypeEngine

from ckgdesk.domain.period import Period
from ckgdesk.services.demo import PASSWORD, USER, make_demo
from ckgdesk.services.demo_centre.scale import SCALES
from ckgdesk.store import blocks, sqlite, tables
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.files import journal_of
from ckgdesk.store.opening import open_plan
from ckgdesk.workspace import Workspace

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "versions"
TODAY = date(2026, 11, 23)
_TINY = replace(SCALES["small"], families={1: 8, 2: 3, 3: 1}, days_back=90, days_ahead=60)
_INVENTED = 900_001
_VALUES: Sequence[tuple[type[TypeEngine[Any]], object]] = (
    (Boolean, True),
    (Date, TODAY),
    (sqlite.Moment, datetime(2026, 11, 23, 9, tzinfo=UTC)),
    (LargeBinary, b"\x01"),
    (Text, "proef"),
)


def plan_of(schema: int) -> Path:
    """Where the plan of a schema number is kept."""
    return FOLDER / f"schema_{schema:04}.ckg"


def main() -> None:
    """Make the plan of the newest schema anew."""
    plan = plan_of(tables.SCHEMA)
    for old in plan.parent.glob(f"{plan.name}*"):
        old.unlink()
    make_demo(plan, TODAY, size=_TINY)
    _work(plan)
    _fill_what_is_empty(plan)
    journal_of(plan).unlink()
    print(f"{plan.name} is made.")


def _work(plan: Path) -> None:
    """Leave lines in the journal, one of them taken back, and more than a block of looks."""
    workspace = Workspace.open(plan, PASSWORD, user=USER)
    try:
        period = Period(date(2028, 1, 3), date(2028, 1, 10))
        kept, back = workspace.lookup.place_ids()[:2]
        workspace.planning.close_place(kept, period, "schilderwerken")
        workspace.planning.revert(workspace.planning.close_place(back, period, "schilderwerken"))
        for _ in range(blocks.SIZE):
            workspace.journal.note_revealed()
    finally:
        workspace.close()


def _fill_what_is_empty(path: Path) -> None:
    """One invented line in every table the demo centre leaves empty, so that each revision has something to keep."""
    plan = open_plan(path, password=PASSWORD)
    plan.close()
    engine = engine_for(path, plan.key)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        for table in tables.metadata.sorted_tables:
            if connection.execute(select(table).limit(1)).first() is None:
                connection.execute(insert(table), {column.name: _value(column, connection) for column in table.columns})
        next_id = tables.plan.c.next_id
        connection.execute(update(tables.plan).where(next_id <= _INVENTED).values(next_id=_INVENTED + 1))
    engine.dispose()


def _value(column: Column[Any], connection: Connection) -> object:
    """Something the column takes: a record that exists, one of its words, a day, a number."""
    for reference in column.foreign_keys:
        return connection.execute(select(func.min(reference.column))).scalar_one() or _INVENTED
    words = [known[1] for check in column.table.constraints if (known := _word_of(column, check))]
    if words:
        return words[0]
    if column.name == "until":
        return TODAY + timedelta(days=7)
    return next((value for kind, value in _VALUES if isinstance(column.type, kind)), _INVENTED)


def _word_of(column: Column[Any], check: Constraint) -> re.Match[str] | None:
    return re.match(rf"{column.name} IN \('(\w+)'", str(check.sqltext)) if isinstance(check, CheckConstraint) else None


if __name__ == "__main__":
    main()
