"""Who may not see court or health data, or other groups, gets them from no service at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import NotAllowed
from ckgdesk.domain.stay import AbsenceReason, PhaseKind
from ckgdesk.reports.payer_notice import NoticeKind
from ckgdesk.services.access import RIGHTS, Right
from ckgdesk.workspace import Workspace
from tests.services.roles import JANUARY, NOOR, TODAY, make_plan_of_roles, working_as

COURT_WORDS = ("Jeugdrechtbank", "JR-77", "toezicht", "R. Baert")
LOOKS: dict[str, Callable[[Workspace], object]] = {
    "board": lambda w: w.planning.board(JANUARY, TODAY).picture.timelines,
    "card": lambda w: w.children.card(1),
    "stays": lambda w: w.lookup.stays(),
    "worklist": lambda w: w.attention.worklist(TODAY),
    "preview": lambda w: w.long_stay.preview(NOOR.id, TODAY),
    "two thirds": lambda w: w.figures.two_thirds(),
    "week": lambda w: w.documents.week(2026, 2, TODAY),
    "case": lambda w: w.two_thirds.case(NOOR.id),
    "binc": lambda w: w.letters.binc(NOOR.id, TODAY),
    "letters": lambda w: (w.letters.to_parents(NOOR.id, TODAY), w.letters.stays()),
    "payer": lambda w: w.letters.to_payer(NOOR.id, NoticeKind.BEGIN, TODAY),
}


@pytest.fixture(scope="session")
def plan_of_roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_plan_of_roles(tmp_path_factory.mktemp("veil") / "linde.ckg")


@pytest.fixture
def worker(plan_of_roles: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Works for group 1, where Noor and Wout live; Jules lives in the other."""
    with working_as(Role.GROUP_WORKER, plan_of_roles, tmp_path) as workspace:
        yield workspace


@pytest.mark.parametrize("role", Role)
def test_court_data_is_for_who_may_see_it(plan_of_roles: Path, tmp_path: Path, role: Role) -> None:
    with working_as(role, plan_of_roles, tmp_path) as workspace:
        told = {name: repr(look(workspace)) for name, look in LOOKS.items()}

    betraying = {name for name, words in told.items() if any(word in words for word in COURT_WORDS)}
    assert bool(betraying) is (Right.COURT in RIGHTS[role])


@pytest.mark.parametrize("role", Role)
def test_health_is_for_who_may_see_it(plan_of_roles: Path, tmp_path: Path, role: Role) -> None:
    with working_as(role, plan_of_roles, tmp_path) as workspace:
        card = workspace.children.card(1)

    absence = card.stays[0].timeline.absences[0]
    may = Right.HEALTH in RIGHTS[role]
    assert (card.child.note, absence.reason) == (
        ("astma", AbsenceReason.HOSPITAL) if may else ("", AbsenceReason.UNSAID)
    )


def test_who_sees_no_court_data_still_sees_the_phase(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.READER, plan_of_roles, tmp_path) as reader:
        timeline = reader.children.card(1).stays[0].timeline

    assert [regime.kind for regime in timeline.regimes()] == [PhaseKind.SHORT, PhaseKind.LONG]
    assert [decision.period for decision in timeline.decisions] == [NOOR.decisions[0].period]


def test_what_a_planner_moves_keeps_the_court_data_nobody_showed(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.PLANNER, plan_of_roles, tmp_path / "one") as planner:
        planner.planning.move_stay(NOOR.id, 7001, 4, 0)
    with working_as(Role.COORDINATOR, tmp_path / "one" / plan_of_roles.name, tmp_path / "two") as coordinator:
        timeline = coordinator.children.card(1).stays[0].timeline

    assert (timeline.stay.referrer, timeline.decisions) == ("Jeugdrechtbank", NOOR.decisions)


def test_a_group_worker_knows_the_children_of_other_groups_by_code(worker: Workspace) -> None:
    children = worker.planning.board(JANUARY, TODAY).picture.people.children

    assert {child.id: child.full_name for child in children.values() if child.id in {3, 4}} == {
        3: "Wout Vermeulen",
        4: "K4",
    }


def test_a_group_worker_lists_the_own_children_and_their_brussen(worker: Workspace) -> None:
    assert {row.child.id for row in worker.children.all(TODAY)} == {1, 2, 3}


def test_a_group_worker_opens_no_card_of_another_group(worker: Workspace) -> None:
    with pytest.raises(NotAllowed):
        worker.children.card(4)


def test_a_group_worker_gets_the_signals_of_the_own_group(worker: Workspace) -> None:
    assert {concern.child.id for concern in worker.attention.worklist(TODAY)} <= {1, 2, 3}


def test_a_change_of_who_sees_little_is_told_veiled(plan_of_roles: Path, tmp_path: Path) -> None:
    with working_as(Role.PLANNER, plan_of_roles, tmp_path) as planner:
        told = planner.planning.lock(NOOR.id, locked=True)

    assert "Jeugdrechtbank" not in repr(told)
