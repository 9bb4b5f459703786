"""A way out shows on the board before it is taken: every stay where it would lie, and back again."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.arranging import arranged
from ckgdesk.domain.board import Arrangement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import swapped
from tests.builders import a_house, day
from tests.ui.board.boards import a_board, a_place_stay, a_view
from ui.board.view import BoardView

ONE = a_place_stay(1, "2026-01-05", "2026-02-02", 1)
OTHER = a_place_stay(2, "2026-01-07", "2026-01-28", 2)
SWAP = tuple(zip((ONE, OTHER), swapped(ONE, OTHER, day("2026-01-10")), strict=True))


def rehoused(timeline: Timeline, place_id: int) -> Timeline:
    return replace(timeline, placements=tuple(replace(bed, place_id=place_id) for bed in timeline.placements))


@pytest.fixture
def view(qtbot: QtBot) -> BoardView:
    view = a_view(a_board(ONE, OTHER, house=a_house(groups=12)))
    qtbot.addWidget(view)
    return view


def ghosts(view: BoardView) -> set[tuple[str, str]]:
    ghost = view.scene.ghost
    return {(part.name, part.row_key) for part in ghost.parts} if ghost else set()


def test_a_swap_shows_both_children(view: BoardView) -> None:
    view.preview(SWAP)

    assert ghosts(view) == {("Lotte V.", "place:2"), ("Emiel V.", "place:1")}


def test_what_would_lie_as_it_does_now_has_no_ghost(view: BoardView) -> None:
    view.preview(((ONE, ONE),))

    assert view.scene.ghost is None


def test_a_far_place_is_brought_into_sight_and_left_again(view: BoardView) -> None:
    view.preview(((ONE, rehoused(ONE, 48)),))
    down = view.verticalScrollBar().value()
    view.end_preview()

    assert down > 0
    assert view.verticalScrollBar().value() == 0
    assert ghosts(view) == set()


def test_a_preview_changes_no_selection(view: BoardView) -> None:
    view.show_stay(1)
    before = view.selection

    view.preview(SWAP)
    view.end_preview()

    assert view.selection == before


def test_where_children_are_rows_the_ghost_lies_on_the_row_of_its_child(view: BoardView) -> None:
    view.show_picture(arranged(view.board, Arrangement.CHILDREN))

    view.preview(SWAP)

    assert {row for _, row in ghosts(view)} == {"child:1", "child:2"}
