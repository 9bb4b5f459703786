"""What was erased is known beside the backups, without a name, and is erased again in whatever comes back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.people import Child
from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.services.demo import PASSWORD as DEMO
from ckgdesk.store import seals
from ckgdesk.store.backups import Backup, back_up
from ckgdesk.store.ledger import NAME, erased_in, note, settle, settled_in
from ckgdesk.store.login import Credentials
from ckgdesk.store.opening import open_plan, verify_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.replaying import left_beside
from ckgdesk.store.restoring import Moment, drill, restore
from ckgdesk.store.rewriting import tidy
from ckgdesk.texts import Text
from installer.fixture import plan_of
from tests.builders import day
from tests.decrypted import betrays
from tests.plans import PASSWORD, copied

CANARY = "ZZCanaryVanDeVelde"
NOOR = Child(900, "K900", CANARY, CANARY, day("1991-05-01"))
AT = datetime(2026, 1, 20, tzinfo=UTC)
TODAY = day("2026-01-21")
FILE = ErasedFile(990, 900, "a1b2", ErasureGround.REQUEST, TODAY, day("2027-01-31"))
SECRET = Credentials(PASSWORD)
MOMENT = Moment(AT, "bureau-1", TODAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(plan: Plan, folder: Path) -> Backup:
    """A backup with the child in it."""
    with plan.writing() as work:
        work.write(None, NOOR)
        work.record(Text("test", "given"), "an", AT)
    return back_up(plan, folder, AT)


def erased(plan: Plan) -> ErasedFile:
    with plan.writing() as work:
        mark = work.mark_of(plan.plan_id, 900)
        assert mark is not None
        left = ErasedFile(990, 900, mark, ErasureGround.REQUEST, TODAY, day("2027-01-31"), "an", TODAY, "bo")
        work.erase_child(900, left, ChangeSet(0, Text("test", "erased"), (), "an", AT))
    tidy(plan)
    return left


def holds_nothing(plan: Plan) -> bool:
    return not betrays(plan.path, plan.key, CANARY)


def test_a_folder_knows_what_was_noted_and_of_which_plan(folder: Path) -> None:
    note(folder, "one", [FILE])
    note(folder, "one", [FILE])

    assert (erased_in(folder, "one"), erased_in(folder, "other")) == ((FILE,), ())
    assert len((folder / NAME).read_bytes().split()) > 1


def test_what_is_settled_is_known_apart(folder: Path) -> None:
    note(folder, "one", [FILE])
    settle(folder, "one", [FILE.mark])

    assert settled_in(folder, "one") == {FILE.mark}
    assert erased_in(folder, "one") == (FILE,)


@pytest.mark.parametrize("spoilt", [b"{", b"[1]\n", b'{"plan": "one"}\n', b'{"plan": "one", "on": 3}\n', b"\xff\n"])
def test_a_spoilt_line_hides_no_other(folder: Path, spoilt: bytes) -> None:
    (folder / NAME).write_bytes(spoilt)
    note(folder, "one", [FILE])

    assert erased_in(folder, "one") == (FILE,)


def test_it_names_nobody(plan: Plan, backup: Backup) -> None:
    erased(plan)

    written = (plan.path.parent / NAME).read_text()
    assert backup.path.exists()
    assert not any(word in written for word in (CANARY, "K900", '"an"', '"bo"'))


def test_a_backup_of_before_comes_back_without_the_child(plan: Plan, backup: Backup) -> None:
    erased(plan)
    plan.close()

    restore(backup.path, plan.path, SECRET, MOMENT)

    with open_plan(plan.path, password=PASSWORD).reading() as reader:
        assert reader.people().children.get(900) is None
        assert [file.number for file in reader.erased_files()] == ["W2026-990"]
    assert holds_nothing(plan)


def test_a_plan_that_came_back_is_whole(plan: Plan, backup: Backup) -> None:
    erased(plan)
    plan.close()

    restore(backup.path, plan.path, SECRET, MOMENT)

    assert [check.name for check in verify_plan(plan.path, PASSWORD) if not check.ok] == []


def test_a_stick_that_knows_nothing_brings_nobody_back(plan: Plan, backup: Backup, folder: Path) -> None:
    erased(plan)
    plan.close()
    assert erased_in(folder, plan.plan_id) == ()

    restore(backup.path, plan.path, SECRET, MOMENT)

    assert holds_nothing(plan)


def test_another_folder_knows_when_that_of_the_plan_is_lost(plan: Plan, backup: Backup, tmp_path: Path) -> None:
    left = erased(plan)
    plan.close()
    (plan.path.parent / NAME).unlink()
    (tmp_path / "second").mkdir()
    note(tmp_path / "second", plan.plan_id, [left])

    restore(backup.path, plan.path, SECRET, MOMENT, [tmp_path / "second"])

    assert holds_nothing(plan)
    assert erased_in(plan.path.parent, plan.plan_id) != ()


def test_a_file_of_before_laid_there_by_hand_is_emptied_when_it_opens(plan: Plan, backup: Backup) -> None:
    erased(plan)
    plan.close()
    plan.path.write_bytes(backup.path.read_bytes())

    open_plan(plan.path, password=PASSWORD).close()

    assert holds_nothing(plan)


def test_an_older_schema_laid_there_by_hand_leaves_no_copy_of_then(tmp_path: Path) -> None:
    path = copied(plan_of(4), tmp_path)
    plan = open_plan(copied(plan_of(4), made(tmp_path / "aside")), password=DEMO)
    with plan.writing() as work:
        child = min(work.people().children)
        mark = work.mark_of(plan.plan_id, child)
    plan.close()
    assert mark is not None
    note(tmp_path, plan.plan_id, [ErasedFile(900_990, child, mark, ErasureGround.REQUEST, TODAY, TODAY)])

    back = open_plan(path, password=DEMO)

    with back.reading() as reader:
        assert child not in reader.people().children
    assert left_beside(path) == ()
    back.close()


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_where_it_cannot_be_emptied_it_is_not_opened(plan: Plan, backup: Backup) -> None:
    erased(plan)
    plan.close()
    plan.path.write_bytes(backup.path.read_bytes())

    with pytest.raises(PlanUnavailable):
        open_plan(plan.path, password=PASSWORD, read_only=True)


def test_a_later_child_with_the_same_number_is_left_alone(plan: Plan, folder: Path) -> None:
    before = back_up(plan, folder, AT)
    with plan.writing() as work:
        work.write(None, NOOR)
        work.record(Text("test", "given"), "an", AT)
    erased(plan)
    plan.close()
    restore(before.path, plan.path, SECRET, MOMENT)
    again = open_plan(plan.path, password=PASSWORD)
    with again.writing() as work:
        work.write(None, Child(900, "K999", "Lena", "Claes", day("2020-01-01")))
        work.record(Text("test", "given"), "an", datetime(2026, 2, 1, tzinfo=UTC))
    again.close()

    with open_plan(plan.path, password=PASSWORD).reading() as reader:
        assert reader.get(Child, 900).first_name == "Lena"


def test_a_drill_still_proves_a_backup_of_before(plan: Plan, backup: Backup) -> None:
    erased(plan)

    assert drill(backup.path, SECRET).tables > 0


def test_the_journal_of_what_came_back_holds(plan: Plan, backup: Backup) -> None:
    erased(plan)
    plan.close()
    restore(backup.path, plan.path, SECRET, MOMENT)
    again = open_plan(plan.path, password=PASSWORD)

    assert again.origin is not None
    with again.examining() as connection:
        assert seals.prove(connection, again.origin).erased == 1
