"""The heading of a living group stays in sight while its rows scroll."""

from dataclasses import replace

from ckgdesk.domain.board import BoardPicture
from tests.builders import a_house
from tests.ui.board.boards import HEADER, a_board, a_frame
from ui.board.geometry import Frame

# Rows of 20 pixels: a lane, the site, group 1, a room, four places, group 2, a room, four places.
GROUP_1, GROUP_2 = 2, 8


def scrolled(down: int, board: BoardPicture | None = None) -> Frame:
    return replace(a_frame(board or a_board()), down=down)


def test_before_its_row_leaves_no_heading_stays() -> None:
    assert scrolled(0).sticky() is None
    assert scrolled(GROUP_1 * 20).sticky() is None


def test_a_heading_stays_while_its_rows_scroll() -> None:
    assert scrolled(GROUP_1 * 20 + 35).sticky() == (GROUP_1, HEADER)


def test_the_next_heading_pushes_it_out() -> None:
    assert scrolled(GROUP_2 * 20 - 12).sticky() == (GROUP_1, HEADER - 8)


def test_then_the_next_one_stays() -> None:
    assert scrolled(GROUP_2 * 20 + 5).sticky() == (GROUP_2, HEADER)


def test_the_last_group_keeps_its_heading_to_the_end() -> None:
    board = a_board(house=a_house(groups=1, places=4))

    assert scrolled(7 * 20 + 5, board).sticky() == (GROUP_1, HEADER - 5)


def test_a_hand_on_the_heading_is_on_its_row() -> None:
    frame = scrolled(GROUP_1 * 20 + 35)

    assert frame.row_at(HEADER + 3) == GROUP_1
    assert frame.row_at(HEADER + 25) == GROUP_1 + 3


def test_what_it_covers_shrinks_as_it_is_pushed_out() -> None:
    assert [scrolled(down).sticky_height() for down in (0, 75, GROUP_2 * 20 - 12)] == [0, 20, 12]
