"""An older plan is brought up on a copy; what goes wrong leaves the old file as it was, byte for byte."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import migrating, sqlite, tables
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.migrating import Revisions, migrate, run
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.builders import a_stay, a_timeline
from tests.plans import PASSWORD, copied, opened

HEAD = (
    'from alembic import op\nimport sqlalchemy as sa\nrevision = "0003"\ndown_revision = "0002"\n\n\ndef upgrade():\n'
)
ADD_A_COLUMN = HEAD + '    op.add_column("site", sa.Column("town", sa.Text(), nullable=True))\n'
REBUILD = HEAD + (
    '    with op.batch_alter_table("stay", recreate="always") as stay:\n'
    '        stay.add_column(sa.Column("hue", sa.Text(), nullable=True))\n'
)
KEY = bytes(range(32))
# ruff: noqa: S608  revisions are programs, and these are bad ones on purpose
FAIL = ADD_A_COLUMN + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
LOSE = HEAD + '    op.execute("DELETE FROM placement")\n'
ORPHAN = HEAD + '    op.execute("UPDATE placement SET place_id = 777")\n'


@pytest.fixture
def old(furnished: Path, tmp_path: Path) -> Plan:
    """A plan of the newest revision with one stay, closed."""
    plan = opened(copied(furnished, tmp_path))
    with plan.writing() as work:
        work.rewrite(None, a_timeline(a_stay()))
    plan.close()
    return plan


def planted(folder: Path, revision: str) -> Revisions:
    """Our revisions and one more."""
    shutil.copytree(Revisions().folder, folder / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "migrations" / "versions" / "revision_0003.py").write_text(revision)
    return Revisions(folder / "migrations", 3)


def asked(path: Path, key: bytes, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite.connect(path, key)
    rows = connection.execute(query).fetchall()
    connection.close()
    return list(rows)


def schema(path: Path, key: bytes) -> list[tuple[Any, ...]]:
    return asked(path, key, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name")


def test_the_revisions_make_the_very_schema_of_a_new_plan(path: Path, tmp_path: Path) -> None:
    plan = opened(path)
    plan.close()
    revised = tmp_path / "revised.ckg"
    revised.touch()
    engine = engine_for(revised, plan.key)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        run(connection, Revisions())
    engine.dispose()

    assert schema(revised, plan.key) == schema(path, plan.key)


@pytest.mark.parametrize("revision", [ADD_A_COLUMN, REBUILD], ids=["add", "rebuild"])
def test_a_revision_keeps_every_record(old: Plan, tmp_path: Path, revision: str) -> None:
    kept = asked(old.path, old.key, "SELECT id, code, child_id, first, until FROM stay")
    beds = asked(old.path, old.key, "SELECT * FROM placement")

    migrate(old.path, old.key, planted(tmp_path, revision))

    assert asked(old.path, old.key, "SELECT id, code, child_id, first, until FROM stay") == kept
    assert asked(old.path, old.key, "SELECT * FROM placement") == beds


@pytest.mark.parametrize("revision", [ADD_A_COLUMN, REBUILD], ids=["add", "rebuild"])
def test_a_revision_keeps_the_guards_against_double_booking(old: Plan, tmp_path: Path, revision: str) -> None:
    migrate(old.path, old.key, planted(tmp_path, revision))

    triggers = asked(old.path, old.key, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")

    assert dict(triggers) == dict(sqlite.TRIGGERS)


def test_a_brought_up_plan_says_so(old: Plan, tmp_path: Path) -> None:
    migrate(old.path, old.key, planted(tmp_path, ADD_A_COLUMN))

    marks = asked(old.path, old.key, "SELECT * FROM pragma_application_id, pragma_user_version, alembic_version")

    assert marks == [(sqlite.APPLICATION_ID, 3, "0003")]


def test_the_old_file_is_kept_as_it_was(old: Plan, tmp_path: Path) -> None:
    before = old.path.read_bytes()

    revisions = planted(tmp_path, ADD_A_COLUMN)
    names = {file.name for file in tmp_path.iterdir()}

    kept = migrate(old.path, old.key, revisions)

    assert {file.name for file in tmp_path.iterdir()} - names == {kept.name}
    assert kept.read_bytes() == before
    assert old.path.read_bytes() != before


@pytest.mark.parametrize("revision", [FAIL, LOSE, ORPHAN], ids=["fails", "loses records", "breaks references"])
def test_a_revision_that_goes_wrong_leaves_the_old_file_byte_for_byte(old: Plan, tmp_path: Path, revision: str) -> None:
    before = old.path.read_bytes()
    revisions = planted(tmp_path, revision)

    with pytest.raises(PlanUnavailable, match="stays as it was"):
        migrate(old.path, old.key, revisions)

    assert old.path.read_bytes() == before


def test_a_revision_that_goes_wrong_leaves_nothing_behind(old: Plan, tmp_path: Path) -> None:
    revisions = planted(tmp_path, FAIL)
    names = {file.name for file in tmp_path.iterdir()}

    with pytest.raises(PlanUnavailable):
        migrate(old.path, old.key, revisions)

    assert {file.name for file in tmp_path.iterdir()} == names


def test_a_plan_that_is_being_written_waits_for_another_day(
    old: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "SETTINGS", {**sqlite.SETTINGS, "busy_timeout": (50, 50)})
    revisions = planted(tmp_path, ADD_A_COLUMN)
    connection = sqlite.connect(old.path, old.key)
    connection.execute("BEGIN IMMEDIATE")

    with pytest.raises(PlanUnavailable, match="another program"):
        migrate(old.path, old.key, revisions)

    connection.close()


@pytest.fixture
def newer_program(old: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """A plan of before, in the program as it will be once it has one more revision."""
    revisions = planted(tmp_path, ADD_A_COLUMN)
    monkeypatch.setattr(tables, "SCHEMA", 3)
    monkeypatch.setattr(migrating, "Revisions", lambda: revisions)
    return old


def test_opening_an_older_plan_brings_it_up(newer_program: Plan) -> None:
    plan = opened(newer_program.path)

    with plan.reading() as reader:
        stays = reader.timelines()
    plan.close()

    assert stays == (a_timeline(a_stay()),)
    assert asked(plan.path, plan.key, "PRAGMA user_version") == [(3,)]


def test_an_older_plan_that_may_not_be_written_is_not_brought_up(newer_program: Plan) -> None:
    before = newer_program.path.read_bytes()

    with pytest.raises(PlanUnavailable, match="older ckgdesk"):
        open_plan(newer_program.path, password=PASSWORD, read_only=True)

    assert newer_program.path.read_bytes() == before


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A file as the first revision made it, with one child and its stay."""
    folder = tmp_path / "first"
    shutil.copytree(Revisions().folder, folder, ignore=shutil.ignore_patterns("__pycache__", "revision_0002.py"))
    file = tmp_path / "first.ckg"
    file.touch()
    engine = engine_for(file, KEY)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        run(connection, Revisions(folder, 1))
        connection.exec_driver_sql("INSERT INTO child VALUES (1, 'K1', 'Noor', 'Claes', '2020-03-01', NULL, '')")
        connection.exec_driver_sql("INSERT INTO stay VALUES (2, 'V1', 1, '2026-01-05', NULL, 'firm', 'OCJ')")
    engine.dispose()
    return file


def test_a_stay_of_the_first_revision_is_not_locked_and_breaks_no_rule(first: Path) -> None:
    migrate(first, KEY)

    stays = asked(
        first, KEY, "SELECT id, code, child_id, first, until, certainty, referrer, locked, exception FROM stay"
    )

    assert stays == [(2, "V1", 1, "2026-01-05", None, "firm", "OCJ", 0, "")]


def test_a_plan_of_the_first_revision_gets_the_very_schema_of_a_new_one(first: Path, path: Path) -> None:
    plan = opened(path)
    plan.close()

    migrate(first, KEY)

    assert schema(first, KEY) == schema(path, plan.key)


def test_a_plan_that_has_the_columns_already_is_brought_up_too(path: Path) -> None:
    plan = opened(path)
    plan.close()
    connection = sqlite.connect(path, plan.key)
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.execute("PRAGMA user_version = 1")
    connection.close()

    opened(path).close()

    assert asked(path, plan.key, "PRAGMA user_version") == [(tables.SCHEMA,)]
