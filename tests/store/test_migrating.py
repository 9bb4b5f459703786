"""An older plan is brought up on a copy; what goes wrong leaves the old file as it was, byte for byte."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import migrating, sqlite, tables
from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.files import journal_of
from ckgdesk.store.migrating import Revisions, migrate, run
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.builders import a_stay, a_timeline
from tests.plans import PASSWORD, copied, opened

NEXT = tables.SCHEMA + 1
HEAD = (
    "from alembic import op\nimport sqlalchemy as sa\n"
    f'revision = "{NEXT:04}"\ndown_revision = "{tables.SCHEMA:04}"\n\n\ndef upgrade():\n'
)
ADD_A_COLUMN = HEAD + '    op.add_column("site", sa.Column("town", sa.Text(), nullable=True))\n'
REBUILD = HEAD + (
    '    with op.batch_alter_table("stay", recreate="always") as stay:\n'
    '        stay.add_column(sa.Column("hue", sa.Text(), nullable=True))\n'
)
KEY = bytes(range(32))
MOVED = (
    "moved = {'living_group': 'SELECT 1 FROM before.living_group AS old LEFT JOIN main.unit AS new"
    " ON new.id = old.id WHERE new.name IS NOT old.name'}"
)
# ruff: noqa: S608  revisions are programs, and these are bad ones on purpose
FAIL = ADD_A_COLUMN + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
LOSE = HEAD + '    op.execute("DELETE FROM placement")\n'
RENAME = HEAD + '    op.execute("UPDATE child SET first_name = upper(first_name)")\n'
DROP = HEAD + '    op.execute("ALTER TABLE child DROP COLUMN note")\n'
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
    (folder / "migrations" / "versions" / f"revision_{NEXT:04}.py").write_text(revision)
    return Revisions(folder / "migrations", NEXT)


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

    assert marks == [(sqlite.APPLICATION_ID, NEXT, f"{NEXT:04}")]


def test_the_old_file_is_kept_as_it_was(old: Plan, tmp_path: Path) -> None:
    before = old.path.read_bytes()

    revisions = planted(tmp_path, ADD_A_COLUMN)
    names = {file.name for file in tmp_path.iterdir()}

    kept = migrate(old.path, old.key, revisions)

    assert {file.name for file in tmp_path.iterdir()} - names == {kept.name}
    assert kept.read_bytes() == before
    assert old.path.read_bytes() != before


LOSE_A_MOVE = HEAD.replace("def upgrade", MOVED + "\n\n\ndef upgrade") + (
    '    op.execute("CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT)")\n'
    '    op.execute("INSERT INTO unit SELECT id, upper(name) FROM living_group")\n'
    '    op.execute("ALTER TABLE living_group RENAME TO gone")\n'
)
BAD = {
    "fails": FAIL, "loses what moved": LOSE_A_MOVE, "loses records": LOSE, "breaks references": ORPHAN,
    "changes values": RENAME, "drops a column": DROP,
}  # fmt: skip


@pytest.mark.parametrize("revision", BAD.values(), ids=BAD.keys())
def test_a_revision_that_goes_wrong_leaves_the_old_file_byte_for_byte(old: Plan, tmp_path: Path, revision: str) -> None:
    before = old.path.read_bytes()
    revisions = planted(tmp_path, revision)

    with pytest.raises(PlanUnavailable, match="stays as it was"):
        migrate(old.path, old.key, revisions)

    assert old.path.read_bytes() == before


@pytest.mark.parametrize(
    ("revision", "column"), [(RENAME, "first_name"), (DROP, "note")], ids=["changes values", "drops a column"]
)
def test_what_a_revision_says_it_changes_it_may_change(old: Plan, tmp_path: Path, revision: str, column: str) -> None:
    said = revision.replace("def upgrade", f'changes = {{"child": ["{column}"]}}\n\n\ndef upgrade')

    migrate(old.path, old.key, planted(tmp_path, said))

    assert asked(old.path, old.key, "PRAGMA user_version") == [(NEXT,)]


def test_what_a_revision_says_it_moved_may_stand_elsewhere(old: Plan, tmp_path: Path) -> None:
    migrate(old.path, old.key, planted(tmp_path, LOSE_A_MOVE.replace("upper(name)", "name")))

    assert asked(old.path, old.key, "PRAGMA user_version") == [(NEXT,)]


@pytest.mark.parametrize("name", ["half", "new"])
def test_a_journal_left_of_a_migration_that_was_cut_off_is_not_played_into_the_next(
    old: Plan, tmp_path: Path, name: str
) -> None:
    left = old.path.with_name(f"{old.path.name}.{name}")
    left.write_bytes(b"half a copy")
    journal_of(left).write_bytes(old.path.read_bytes()[:8192])

    migrate(old.path, old.key, planted(tmp_path, ADD_A_COLUMN))

    assert asked(old.path, old.key, "PRAGMA user_version") == [(NEXT,)]


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
    monkeypatch.setattr(tables, "SCHEMA", NEXT)
    monkeypatch.setattr(migrating, "Revisions", lambda: revisions)
    return old


def test_opening_an_older_plan_brings_it_up(newer_program: Plan) -> None:
    plan = opened(newer_program.path)

    with plan.reading() as reader:
        stays = reader.timelines()
    plan.close()

    assert stays == (a_timeline(a_stay()),)
    assert asked(plan.path, plan.key, "PRAGMA user_version") == [(NEXT,)]


def test_an_older_plan_that_may_not_be_written_is_not_brought_up(newer_program: Plan) -> None:
    before = newer_program.path.read_bytes()

    with pytest.raises(PlanUnavailable, match="older ckgdesk"):
        open_plan(newer_program.path, password=PASSWORD, read_only=True)

    assert newer_program.path.read_bytes() == before


def made_by(folder: Path, newest: int, *fill: str) -> Path:
    """A file as the revisions up to `newest` made it, filled by hand."""
    revisions = folder / f"up_to_{newest}"
    late = [f"revision_{number:04}.py" for number in range(newest + 1, NEXT)]
    shutil.copytree(Revisions().folder, revisions, ignore=shutil.ignore_patterns("__pycache__", *late))
    file = folder / f"made_by_{newest}.ckg"
    file.touch()
    engine = engine_for(file, KEY)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        run(connection, Revisions(revisions, newest))
        for statement in fill:
            connection.exec_driver_sql(statement)
    engine.dispose()
    return file


A_PLAN = "INSERT INTO plan VALUES (1, 'plan-1', 'De Linde', '0.1', 9)"
A_CHILD = "INSERT INTO child VALUES (1, 'K1', 'Noor', 'Claes', '2020-03-01', NULL, '')"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A file as the first revision made it, with one child and its stay."""
    stay = "INSERT INTO stay VALUES (2, 'V1', 1, '2026-01-05', NULL, 'firm', 'OCJ')"
    return made_by(tmp_path, 1, A_CHILD, stay)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A file as the second revision made it, with a decision and what was told about the two thirds."""
    return made_by(
        tmp_path,
        2,
        A_PLAN,
        A_CHILD,
        "INSERT INTO stay VALUES (2, 'V1', 1, '2026-01-05', NULL, 'firm', 'OCJ', 0, '')",
        "INSERT INTO decision VALUES (3, 2, 'court', 'Jeugdrechtbank', '2026/1', '2026-02-01', '2026-02-01',"
        " '2026-08-01', 'order', 'plaatsing', '', '', 1)",
        "INSERT INTO notice VALUES (4, 2, 'spaarrekening', 'rechter', 'Infino', NULL, '2026-02-10', 'brief', NULL)",
    )


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


def test_a_plan_that_has_the_columns_already_is_brought_up_too(second: Path) -> None:
    connection = sqlite.connect(second, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.execute("PRAGMA user_version = 1")
    connection.close()

    migrate(second, KEY)

    assert asked(second, KEY, "PRAGMA user_version") == [(tables.SCHEMA,)]


def test_a_decision_of_before_replaces_none(second: Path) -> None:
    migrate(second, KEY)

    told = asked(second, KEY, "SELECT authority, number, urgent, replaces_id, organisation, consent FROM decision")

    assert told == [("Jeugdrechtbank", "2026/1", 1, None, "", None)]


def test_what_was_told_before_stays_told(second: Path) -> None:
    migrate(second, KEY)

    told = asked(second, KEY, "SELECT one_third_to, payer, parents_informed, informed_by, paid_from FROM notice")

    assert told == [("spaarrekening", "Infino", "2026-02-10", "", None)]


def test_everybody_with_a_password_stays_administrator(second: Path) -> None:
    migrate(second, KEY, users=("an", "bert"))

    people = asked(second, KEY, "SELECT user, role, active FROM colleague ORDER BY id")

    assert people == [("an", "administrator", 1), ("bert", "administrator", 1)]
