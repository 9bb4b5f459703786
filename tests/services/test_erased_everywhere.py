"""A child with a name that stands nowhere else goes: not a byte of it is left, and it does not come back (R61)."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.people import Child, Contact, ContactKind, Family
from ckgdesk.domain.retention import ErasureGround
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.archive import default_folder
from ckgdesk.services.journal import Wanted
from ckgdesk.store.backups import back_up, backups_in
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.centre import NOW, PASSWORD, make_template
from tests.decrypted import betrays

CANARY = "ZZCanaryVanDeVelde"
TODAY = day("2026-11-25")
AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
STAY = a_timeline(
    a_stay("2026-01-05", "2026-01-12", number=910, child_id=900), a_bed(1, "2026-01-05", "2026-01-12", number=911)
)


@dataclass
class Scene:
    """A plan in a folder of its own, two folders of backups, a stick that is away, and what somebody exported."""

    plan: Path
    folders: tuple[Path, Path]
    stick: Path
    key: bytes

    def betraying(self, *folders: Path) -> list[str]:
        """The files in which the name stands, encrypted or not."""
        files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
        plans = [file for file in files if file.suffix == ".ckg"]
        assert plans
        found = [file.name for file in plans if betrays(file, self.key, CANARY)]
        return found + [file.name for file in files if CANARY.encode() in file.read_bytes()]

    @property
    def everywhere(self) -> tuple[Path, ...]:
        """Where the program writes."""
        return self.plan.parent, *self.folders


def fill(path: Path) -> bytes:
    make_template(path)
    plan = open_plan(path, password=PASSWORD)
    with plan.writing() as work:
        work.write(None, Family(900, "G900Canary", CANARY, CANARY, CANARY, CANARY, CANARY))
        work.write(None, Contact(901, 900, ContactKind.PARENT, CANARY, CANARY))
        work.write(None, Child(900, "K900Canary", CANARY, CANARY, day("1991-05-01"), 900, CANARY))
        work.rewrite(None, STAY)
        work.record(Text("test", "given"), "an", NOW, reason=CANARY)
    plan.close()
    return plan.key


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    for name in ("plan", "first", "second"):
        (tmp_path / name).mkdir()
    key = fill(tmp_path / "plan" / "linde.ckg")
    folders = tmp_path / "first", tmp_path / "second"
    an = Workspace.open(tmp_path / "plan" / "linde.ckg", PASSWORD, user="an")
    an.accounts.add(NewAccount("bo", Role.COORDINATOR, PASSWORD), TODAY)
    an.children.card(900)
    plan = open_plan(an.path, password=PASSWORD, user="an")
    for folder in folders:
        for ago in (3, 2):
            back_up(plan, folder, AT - timedelta(days=ago))
    plan.close()
    an.retention.propose(900, ErasureGround.REQUEST, f"vraag van {CANARY}", TODAY)
    an.close()
    shutil.copytree(folders[0], tmp_path / "stick")
    return Scene(an.path, folders, tmp_path / "stick", key)


@pytest.fixture
def bo(scene: Scene) -> Iterator[Workspace]:
    workspace = Workspace.open(scene.plan, PASSWORD, user="bo")
    yield workspace
    workspace.close()


def erase(workspace: Workspace, scene: Scene) -> None:
    [file] = [file for file in workspace.retention.due(TODAY) if file.proposal is not None]
    assert file.proposal is not None
    workspace.retention.confirm(file.proposal.id, TODAY)
    attempts = workspace.safekeeping.back_up(scene.folders)
    assert [(attempt.error, attempt.owing) for attempt in attempts] == [(None, 0), (None, 0)]


def test_before_it_is_everywhere(scene: Scene) -> None:
    assert len(scene.betraying(*scene.everywhere)) == 5


def test_no_byte_is_left_anywhere(scene: Scene, bo: Workspace) -> None:
    erase(bo, scene)
    bo.close()

    assert scene.betraying(*scene.everywhere) == []


def test_an_export_after_it_does_not_know_the_child(scene: Scene, bo: Workspace, tmp_path: Path) -> None:
    erase(bo, scene)
    bo.close()
    (tmp_path / "exports").mkdir()

    an = Workspace.open(scene.plan, PASSWORD, user="an")
    an.transfer.export_workbook(tmp_path / "exports" / "uit.xlsx")
    told = repr(an.children.all(TODAY)) + repr(an.journal.entries(Wanted(most=None))) + repr(an.retention.due(TODAY))
    an.close()

    assert CANARY not in told
    assert (tmp_path / "exports" / "uit.xlsx").exists()


def test_plan_journal_and_backups_prove_whole(scene: Scene, bo: Workspace) -> None:
    erase(bo, scene)

    found = bo.journal.prove(scene.folders)

    assert found is not None
    assert (found.sound, found.erased > 0) == (True, True)
    assert [check.name for check in Workspace.verify(scene.plan, PASSWORD, user="an") if not check.ok] == []


def test_backups_of_before_another_folder_was_chosen_are_cleared_too(scene: Scene, bo: Workspace) -> None:
    default_folder().parent.mkdir(parents=True)
    shutil.copytree(scene.stick, default_folder())

    erase(bo, scene)

    assert len(backups_in(default_folder())) == 2
    assert scene.betraying(default_folder()) == []


def test_a_stick_that_was_away_does_not_bring_it_back(scene: Scene, bo: Workspace) -> None:
    erase(bo, scene)
    bo.close()
    newest = backups_in(scene.stick)[0]
    assert scene.betraying(scene.stick)

    Workspace.put_back(newest.path, scene.plan, PASSWORD, TODAY, user="an")
    kept = Workspace.open(scene.plan, PASSWORD, user="an")
    names = repr(kept.children.all(TODAY))
    kept.close()

    assert CANARY not in names
    assert not betrays(scene.plan, scene.key, CANARY)


def test_a_stick_is_cleared_as_soon_as_it_is_there_again(scene: Scene, bo: Workspace) -> None:
    erase(bo, scene)

    [attempt] = bo.safekeeping.back_up([scene.stick])

    assert (attempt.error, attempt.owing) == (None, 0)
    assert scene.betraying(scene.stick) == []
