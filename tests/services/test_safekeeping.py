"""Backups of an open plan, and the drill that proves the newest."""

from pathlib import Path

import pytest

from ckgdesk.domain.errors import NotAllowed, PlanUnavailable
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.access import Role
from ckgdesk.services.archive import backups_for, default_folder, prove_newest
from ckgdesk.services.planning import NewStay
from ckgdesk.store.key_file import key_files
from ckgdesk.store.login import Credentials
from tests.builders import nights
from tests.centre import NOW, PASSWORD, Centre, opened

NEW = NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def test_a_plan_that_did_not_change_gets_no_second_backup(centre: Centre, folder: Path) -> None:
    [first] = centre.safekeeping.back_up([folder])
    [second] = centre.safekeeping.back_up([folder])

    assert first.backup is not None
    assert first.backup == second.backup


def test_a_change_is_worth_a_backup(centre: Centre, folder: Path) -> None:
    centre.safekeeping.back_up([folder])
    centre.planning.add_stay(NEW)

    [attempt] = centre.safekeeping.back_up([folder])

    [shelf] = centre.safekeeping.shelves([folder])
    assert (attempt.backup, len(shelf.backups)) == (shelf.newest, 2)


def test_a_disk_that_is_away_keeps_no_backup_from_the_other_folder(
    centre: Centre, folder: Path, tmp_path: Path
) -> None:
    away, here = centre.safekeeping.back_up([tmp_path / "usb", folder])

    assert isinstance(away.error, PlanUnavailable)
    assert here.backup is not None


def test_the_folder_of_this_pc_is_made_when_it_is_not_there(centre: Centre) -> None:
    [attempt] = centre.safekeeping.back_up([default_folder()])

    assert attempt.backup is not None
    assert default_folder() not in centre.plan.path.parents


def test_any_role_leaves_a_backup(template: Path, tmp_path: Path, folder: Path) -> None:
    with opened(template, tmp_path, Role.READER) as centre:
        [attempt] = centre.safekeeping.back_up([folder])

    assert attempt.error is None


def test_a_drill_stands_beside_the_backups_and_in_the_journal(centre: Centre, folder: Path) -> None:
    centre.safekeeping.back_up([folder])

    proof = centre.safekeeping.drill(folder, PASSWORD)

    [shelf] = centre.safekeeping.shelves([folder])
    assert proof is not None
    assert shelf.drilled is not None
    assert (proof.ok, shelf.drilled.ok, shelf.drilled.backup) == (True, True, proof.backup.path.name)
    assert centre.journal()[-1].title.source.startswith("Drill")


def test_without_a_backup_there_is_nothing_to_prove(centre: Centre, folder: Path) -> None:
    assert centre.safekeeping.drill(folder, PASSWORD) is None


def test_a_planner_does_not_hold_a_drill(template: Path, tmp_path: Path, folder: Path) -> None:
    with opened(template, tmp_path, Role.PLANNER) as centre, pytest.raises(NotAllowed):
        centre.safekeeping.drill(folder, PASSWORD)


def test_a_wrong_password_is_no_failed_drill(centre: Centre, folder: Path) -> None:
    centre.safekeeping.back_up([folder])

    with pytest.raises(PlanUnavailable):
        prove_newest(centre.plan.path, folder, Credentials("niet dit"), NOW)

    [shelf] = centre.safekeeping.shelves([folder])
    assert shelf.drilled is None


def test_a_missing_plan_finds_its_backups_by_name_when_its_keys_are_gone_too(centre: Centre, folder: Path) -> None:
    centre.safekeeping.back_up([folder])
    for keys in key_files(centre.plan.path):
        keys.unlink()

    [found] = backups_for(centre.plan.path, [folder], NOW)

    assert (found.children, found.path.parent) == (6, folder)
