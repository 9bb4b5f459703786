"""A filled plan of every schema there ever was opens today, and holds what it held."""

from contextlib import closing
from pathlib import Path

import pytest

from ckgdesk.services.demo import PASSWORD
from ckgdesk.store import sqlite, tables
from ckgdesk.store.checks import Check
from ckgdesk.store.losses import losses
from ckgdesk.store.migrating import Revisions, declared
from ckgdesk.store.opening import create_plan, open_plan, verify_plan
from ckgdesk.workspace import Workspace
from installer.fixture import plan_of
from tests.plans import CHEAP, copied

NUMBERS = range(1, tables.SCHEMA + 1)
KEPT = [number for number in NUMBERS if plan_of(number).exists()]


def shape(path: Path, key: bytes) -> list[tuple[str, str]]:
    with closing(sqlite.connect(path, key)) as connection:
        return list(connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name"))


def test_a_plan_of_every_schema_is_kept() -> None:
    assert list(NUMBERS) == KEPT, "make fixture"


@pytest.mark.parametrize("number", KEPT)
def test_a_plan_of_then_gets_the_schema_of_a_new_one(number: int, tmp_path: Path) -> None:
    made = tmp_path / "new.ckg"
    create_plan(made, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    new = open_plan(made, password=PASSWORD)
    new.close()
    kept = open_plan(copied(plan_of(number), tmp_path), password=PASSWORD)
    kept.close()

    assert shape(kept.path, kept.key) == shape(new.path, new.key), "make fixture, if it is the newest"


def test_no_table_of_the_newest_plan_is_empty(tmp_path: Path) -> None:
    plan = open_plan(copied(plan_of(tables.SCHEMA), tmp_path), password=PASSWORD)
    plan.close()
    with closing(sqlite.connect(plan.path, plan.key)) as connection:
        names = [name for name, sql in shape(plan.path, plan.key) if (sql or "").startswith("CREATE TABLE")]
        empty = [name for name in names if not connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]  # noqa: S608  names of ours

    assert empty == [], "make fixture"


@pytest.mark.parametrize("number", KEPT)
def test_a_plan_of_then_is_whole_today(number: int, tmp_path: Path) -> None:
    path = copied(plan_of(number), tmp_path)
    open_plan(path, password=PASSWORD).close()

    found: tuple[Check, ...] = verify_plan(path, PASSWORD)

    assert [check.name for check in found if not check.ok] == []


@pytest.mark.parametrize("number", KEPT)
def test_a_plan_of_then_keeps_every_line_and_every_value(number: int, tmp_path: Path) -> None:
    path = copied(plan_of(number), tmp_path)
    plan = open_plan(path, password=PASSWORD)
    plan.close()

    assert losses(plan_of(number), path, plan.key, declared(Revisions(), number)) == ()


@pytest.mark.parametrize("number", KEPT)
def test_a_plan_of_then_can_be_worked_in(number: int, tmp_path: Path) -> None:
    workspace = Workspace.open(copied(plan_of(number), tmp_path), PASSWORD)
    stay = next(listed.timeline for listed in workspace.lookup.stays() if not listed.timeline.stay.locked)

    workspace.planning.lock(stay.id, locked=True)

    assert [s.timeline.stay.locked for s in workspace.lookup.stays() if s.timeline.id == stay.id] == [True]
    workspace.close()


@pytest.mark.parametrize("number", KEPT)
def test_the_journal_of_then_can_be_read(number: int, tmp_path: Path) -> None:
    plan = open_plan(copied(plan_of(number), tmp_path), password=PASSWORD)

    with plan.reading() as reader:
        lines = reader.journal()
    plan.close()

    assert [line.id for line in lines] == list(range(1, len(lines) + 1))
    assert len(lines) > 3
