"""Who may do what, on the road of every change."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import NotAllowed
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.access import RIGHTS, Right
from tests.builders import a_stay, a_timeline, day, nights
from tests.centre import Centre, opened

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))
BED = NOOR.placements[0].id


def move(centre: Centre) -> None:
    centre.planning.move_stay(101, BED, 3, 0)


def override(centre: Centre) -> None:
    centre.planning.resize(101, BED, Edge.UNTIL, day("2026-02-20"), override="wacht op zitting")


def look(centre: Centre) -> None:
    centre.planning.board(nights("2026-01-01", "2026-02-01"), day("2026-01-10"))


@pytest.mark.parametrize(
    ("role", "deed"),
    [(Role.READER, move), (Role.READER, override), (Role.PLANNER, override)],
    ids=["a reader moves", "a reader overrides", "a planner overrides"],
)
def test_what_a_role_may_not_do_is_refused(
    template: Path, tmp_path: Path, role: Role, deed: Callable[[Centre], None]
) -> None:
    with opened(template, tmp_path, role) as centre:
        centre.given(NOOR)

        with pytest.raises(NotAllowed):
            deed(centre)

        assert centre.stay(101) == NOOR


@pytest.mark.parametrize(("role", "deed"), [(Role.READER, look), (Role.PLANNER, move), (Role.COORDINATOR, override)])
def test_what_a_role_may_do_goes_through(
    template: Path, tmp_path: Path, role: Role, deed: Callable[[Centre], None]
) -> None:
    with opened(template, tmp_path, role) as centre:
        centre.given(NOOR)

        deed(centre)

        assert (centre.stay(101) == NOOR) is (deed is look)


def test_a_reader_sees_a_board_that_cannot_be_changed(template: Path, tmp_path: Path) -> None:
    with opened(template, tmp_path, Role.READER) as centre:
        board = centre.planning.board(nights("2026-01-01", "2026-02-01"), day("2026-01-10"))

        assert board.read_only


def test_an_administrator_may_everything() -> None:
    assert RIGHTS[Role.ADMINISTRATOR] == frozenset(Right)
