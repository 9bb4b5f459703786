"""What was erased goes from the backups as well: written anew where that can be, else gone on the day that was told."""

from datetime import UTC, date, datetime, timedelta
from errno import ENOSPC
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.people import Child
from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.store import sqlite
from ckgdesk.store.backups import Backup, back_up, backups_in
from ckgdesk.store.key_file import read_ring
from ckgdesk.store.ledger import NAME
from ckgdesk.store.login import Credentials
from ckgdesk.store.plan import Plan
from ckgdesk.store.rekeying import rekey
from ckgdesk.store.replaying import left_beside
from ckgdesk.store.restoring import drill
from ckgdesk.store.rewriting import clear, tidy
from ckgdesk.store.seals import holds_anchor
from ckgdesk.texts import Text
from tests.builders import day
from tests.decrypted import betrays
from tests.plans import PASSWORD

CANARY = "ZZCanaryVanDeVelde"
AT = datetime(2026, 1, 20, 9, tzinfo=UTC)
TODAY, GONE_BY = day("2026-01-21"), day("2027-01-31")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def old(plan: Plan, folder: Path) -> tuple[Backup, ...]:
    """Three backups: from before the child, and twice with it."""
    made = [back_up(plan, folder, AT - timedelta(days=9))]
    with plan.writing() as work:
        work.write(None, Child(900, "K900", CANARY, CANARY, day("1991-05-01")))
        work.record(Text("test", "given"), "an", AT)
    made += [back_up(plan, folder, AT - timedelta(days=ago)) for ago in (8, 0)]
    return tuple(made)


def erased(plan: Plan, on: date = TODAY) -> None:
    with plan.writing() as work:
        mark = work.mark_of(plan.plan_id, 900)
        assert mark is not None
        left = ErasedFile(990, 900, mark, ErasureGround.REQUEST, on, GONE_BY)
        work.erase_child(900, left, ChangeSet(0, Text("test", "erased"), (), "an", AT))
    tidy(plan)


def betraying(plan: Plan, folder: Path) -> list[str]:
    files = (backup.path for backup in backups_in(folder))
    return [file.name for file in files if betrays(file, plan.key, CANARY)]


def test_before_it_is_cleared_the_backups_hold_the_child(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    assert betraying(plan, folder) == [old[2].path.name, old[1].path.name]


def test_every_backup_is_written_anew_without_the_child(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    erased(plan)

    assert clear(plan, folder, TODAY) == 0

    assert betraying(plan, folder) == []
    assert [backup.at for backup in backups_in(folder)] == [backup.at for backup in reversed(old)]


def test_a_clock_that_was_wrong_on_the_day_of_the_erasure_leaves_nothing(
    plan: Plan, folder: Path, old: tuple[Backup, ...]
) -> None:
    erased(plan, on=old[0].at.date() - timedelta(days=30))

    assert clear(plan, folder, TODAY) == 0

    assert betraying(plan, folder) == []


def test_a_backup_that_held_nothing_is_left_as_it_is(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    before = old[0].path.read_bytes()
    erased(plan)

    clear(plan, folder, TODAY)

    assert old[0].path.read_bytes() == before


def test_a_backup_that_was_written_anew_still_brings_the_plan_back(
    plan: Plan, folder: Path, old: tuple[Backup, ...]
) -> None:
    assert len(old) == 3
    erased(plan)
    clear(plan, folder, TODAY)

    assert [drill(backup.path, Credentials(PASSWORD)).tables > 0 for backup in backups_in(folder)] == [True] * 3


def test_its_anchor_still_proves_the_journal_of_the_plan(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    assert len(old) == 3
    erased(plan)
    clear(plan, folder, TODAY)

    with plan.examining() as connection:
        assert all(holds_anchor(connection, backup.manifest.anchor) for backup in backups_in(folder))


def test_no_file_is_left_of_the_writing(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    (folder / ".ckgdesk-anew-crashed").mkdir()
    erased(plan)

    clear(plan, folder, TODAY)

    assert len(list(folder.iterdir())) == 4 * len(old) + 1
    assert (folder / NAME).exists()


def test_what_is_cleared_is_not_looked_at_again(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    erased(plan)
    clear(plan, folder, TODAY)
    known = (folder / NAME).read_bytes()
    old[0].path.write_bytes(b"spoilt")

    assert clear(plan, folder, TODAY) == 0
    assert (folder / NAME).read_bytes() == known


def test_a_backup_of_another_key_waits_for_its_day(plan: Plan, folder: Path, old: tuple[Backup, ...]) -> None:
    rekey(plan, read_ring(plan.path))
    erased(plan)

    assert clear(plan, folder, TODAY) == 3
    assert clear(plan, folder, GONE_BY) == 3
    assert clear(plan, folder, GONE_BY + timedelta(days=1)) == 0
    assert [backup.path for backup in old if backup.path.exists()] == []


def test_what_lies_beside_the_plan_from_before_goes(plan: Plan, old: tuple[Backup, ...]) -> None:
    for name in ("old", "old2", "damaged-2026-01-02", "damaged-2026-01-02.keys"):
        plan.path.with_name(f"{plan.path.name}.{name}").write_bytes(old[0].path.read_bytes())
    assert len(left_beside(plan.path)) == 4

    erased(plan)

    assert left_beside(plan.path) == ()
    assert sqlite.opens(plan.path, plan.key)


def test_what_a_crash_cut_off_beside_the_plan_is_done_with_the_next_backup(
    plan: Plan, folder: Path, old: tuple[Backup, ...]
) -> None:
    erased(plan)
    (plan.path.parent / NAME).unlink()
    plan.path.with_name(f"{plan.path.name}.old").write_bytes(old[1].path.read_bytes())

    clear(plan, folder, TODAY)

    assert left_beside(plan.path) == ()
    assert (plan.path.parent / NAME).exists()


def test_a_backup_that_cannot_be_written_anew_stays_whole_and_is_tried_again(
    plan: Plan, folder: Path, old: tuple[Backup, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    erased(plan)
    with monkeypatch.context() as broken:
        broken.setattr("ckgdesk.store.rewriting.write_manifest", full)
        owing = clear(plan, folder, TODAY)
    assert (owing, len(backups_in(folder))) == (2, len(old))

    assert clear(plan, folder, TODAY) == 0
    assert betraying(plan, folder) == []


def full(*_: object) -> None:
    raise OSError(ENOSPC, "full")


def test_a_plan_that_is_closed_by_then_is_cleared_all_the_same(
    plan: Plan, folder: Path, old: tuple[Backup, ...]
) -> None:
    assert len(old) == 3
    erased(plan)
    plan.close()

    assert clear(plan, folder, TODAY) == 0
