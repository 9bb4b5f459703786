"""The window offers what a role may, and shows the rest grey, away, or by code."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.accounts import NewAccount
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, day
from tests.centre import NOW, PASSWORD
from ui.desk import Surroundings
from ui.doorbell import ring
from ui.management.accounts_section import AccountsSection
from ui.sitting import Sitting
from ui.stay.choice import Choice
from ui.stay.choices import UNCHANGING

CHANGES = frozenset(Choice) - UNCHANGING


@pytest.fixture
def staffed(plan: Path) -> Path:
    """Noor, a long stay by decision, in group 1; Emiel in group 2; somebody of every role."""
    opened = open_plan(plan, password=PASSWORD)
    phases = a_phase(PhaseKind.SHORT, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-01-09")
    decision = a_decision("2026-01-09", "2026-12-31", number="JHB-77")
    with opened.writing() as work:
        noor = a_stay("2026-01-05", "2026-02-02", number=101, child_id=1)
        work.rewrite(None, a_timeline(noor, *phases, decision, a_bed(1, "2026-01-05", "2026-02-02")))
        emiel = a_stay("2026-01-05", "2026-02-02", number=102, child_id=3)
        work.rewrite(None, a_timeline(emiel, a_bed(5, "2026-01-05", "2026-02-02")))
        work.record(Text("test", "given"), "test", NOW)
    opened.close()
    admin = Workspace.open(plan, PASSWORD)
    for role in Role:
        groups = frozenset({1}) if role is Role.GROUP_WORKER else frozenset()
        admin.accounts.add(NewAccount(f"{role.value} jansen", role, PASSWORD, groups), day("2026-01-10"))
    admin.close()
    return plan


@contextmanager
def seated(role: Role, plan: Path, around: Surroundings) -> Iterator[Sitting]:
    sitting = Sitting(Workspace.open(plan, PASSWORD, user=f"{role.value} jansen"), around)
    sitting.window.show()
    sitting.pages.show_stay(101)
    yield sitting
    sitting.window.close()


def enabled(sitting: Sitting) -> set[Choice]:
    choices = sitting.pages.board.at_hand.choices
    return {choice for choice in Choice if choices[choice].isEnabled()}


OFFERED = {
    Role.READER: set(),
    Role.GROUP_WORKER: {Choice.ABSENCE},
    Role.PLANNER: {Choice.ABSENCE, Choice.MOVE, Choice.DAYS, Choice.DEPARTURE, Choice.CANCEL},
    Role.ADMINISTRATOR: {Choice.ABSENCE, Choice.MOVE, Choice.DAYS, Choice.DEPARTURE, Choice.CANCEL},
}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("role", OFFERED)
def test_the_menu_of_a_stay_offers_what_a_role_may(staffed: Path, around: Surroundings, role: Role) -> None:
    with seated(role, staffed, around) as sitting:
        offered = enabled(sitting) & CHANGES

    assert offered >= OFFERED[role]
    assert OFFERED[role] or not offered
    assert role is not Role.GROUP_WORKER or offered == {Choice.ABSENCE}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("role", Role)
def test_the_whole_plan_goes_in_and_out_for_administrators_only(
    staffed: Path, around: Surroundings, role: Role
) -> None:
    with seated(role, staffed, around) as sitting:
        choices = sitting.window.choices
        offered = choices.import_workbook.isEnabled(), choices.export_workbook.isEnabled()

    assert offered == ((True, True) if role is Role.ADMINISTRATOR else (False, False))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("role", Role)
def test_backups_are_made_and_the_window_is_called_whoever_sits_there(
    staffed: Path, around: Surroundings, role: Role
) -> None:
    with seated(role, staffed, around) as sitting:
        sitting.keep_safe()

        assert sitting.desk.keeper.watching
        assert ring(staffed)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("role", Role)
def test_only_administrators_find_the_accounts(staffed: Path, around: Surroundings, role: Role) -> None:
    with seated(role, staffed, around) as sitting:
        found = sitting.window.findChildren(AccountsSection)

    assert bool(found) is (role is Role.ADMINISTRATOR)


def test_a_group_worker_sees_another_group_by_code(qtbot: QtBot, staffed: Path, around: Surroundings) -> None:
    with seated(Role.GROUP_WORKER, staffed, around) as sitting:
        view = sitting.pages.board.view
        qtbot.waitUntil(lambda: bool(view.board.bars_by_key))
        people = view.board.picture.people.children

    assert (people[1].full_name, people[3].full_name) == ("Lotte Vermeulen", "K3")
