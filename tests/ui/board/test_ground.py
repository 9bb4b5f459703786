from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.period import Period
from tests.builders import a_closure, day, nights
from tests.ui.board.boards import MouseHand, a_board, a_place_stay, heard, two_stays
from tests.ui.board.conftest import Seen
from ui.board.choosing import NOBODY
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.view import BoardView

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(view: BoardView) -> MouseHand:
    return MouseHand(view)


def frame_both(hand: MouseHand) -> QPoint:
    """A frame around both stays, begun beside them with Ctrl, not let go yet."""
    start, end = hand.point("place:3", "2026-02-12"), hand.point("place:1", "2026-01-30")
    hand.press(start, CTRL)
    hand.move(start - QPoint(20, 0))
    hand.move(end)
    return end


def test_drawing_on_empty_nights_wishes_a_stay(view: BoardView, hand: MouseHand) -> None:
    drawn = heard(view.stay_drawn)
    end = hand.point("place:3", "2026-01-20")
    hand.drag(hand.point("place:3", "2026-01-10"), end)

    hand.release(end)

    assert drawn.said == [(3, nights("2026-01-10", "2026-01-21"))]
    assert (view.dragging, view.scene.ghost) == (False, None)


def test_what_is_drawn_says_nights_and_the_last_allowed_day(view: BoardView, hand: MouseHand) -> None:
    hand.drag(hand.point("place:3", "2026-01-10"), hand.point("place:3", "2026-01-20"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert (ghost.name, ghost.verdict) == ("New stay", Verdict.FREE)
    assert ghost.sentences == (
        "11 night(s), 10/01/2026 to 21/01/2026",
        "Last night is day 11 of 42; last allowed day 20/02/2026.",
    )


def test_drawing_stops_at_a_neighbour_and_says_who_it_is(view: BoardView, hand: MouseHand) -> None:
    drawn = heard(view.stay_drawn)
    end = hand.point("place:2", "2026-02-15")
    hand.drag(hand.point("place:2", "2026-02-01"), end)

    ghost = view.scene.ghost
    hand.release(end)

    assert ghost is not None
    assert ghost.sentences[-1] == "Emiel V. lies right beside it."
    assert drawn.said == [(2, nights("2026-02-01", "2026-02-09"))]


def test_drawing_on_a_closed_place_warns(seen: Seen) -> None:
    view = seen(a_board(closures=[a_closure(3, "2026-01-05", "2026-01-20")]))
    hand = MouseHand(view)

    hand.drag(hand.point("place:3", "2026-01-10"), hand.point("place:3", "2026-01-15"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict is Verdict.WARNED


def test_a_click_on_empty_nights_only_goes_there(view: BoardView, hand: MouseHand) -> None:
    drawn = heard(view.stay_drawn)

    hand.click(hand.point("place:3", "2026-01-10"))

    assert drawn.said == []
    assert view.selection == Selection("place:3")


@pytest.mark.parametrize("row_key", ["group:1", "waiting:0"])
def test_beside_the_places_nothing_is_drawn(view: BoardView, hand: MouseHand, row_key: str) -> None:
    hand.drag(hand.point(row_key, "2026-01-10"), hand.point(row_key, "2026-01-20"))

    assert not view.dragging


def test_a_plan_that_is_only_read_takes_no_drawing(seen: Seen) -> None:
    view = seen(a_board(read_only=True))
    hand = MouseHand(view)

    hand.drag(hand.point("place:3", "2026-01-10"), hand.point("place:3", "2026-01-20"))

    assert not view.dragging


def test_drawing_asks_for_the_nights_it_can_reach(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), window=nights("2026-01-01", "2026-03-01")))
    wanted = heard(view.picture_wanted)
    hand = MouseHand(view)

    hand.drag(hand.point("place:3", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    (period,) = wanted.said[0]
    assert isinstance(period, Period)
    assert period.covers(nights("2025-11-10", "2026-04-20"))


def test_a_stay_that_only_the_new_picture_shows_stops_the_drawing(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), window=nights("2026-01-01", "2026-02-01")))
    unseen = a_place_stay(3, "2026-02-05", "2026-02-20", 3)
    hand, drawn = MouseHand(view), heard(view.stay_drawn)

    def answer(window: Period) -> None:
        view.show_picture(a_board(*two_stays(), unseen, window=window))

    view.picture_wanted.connect(answer)
    end = hand.point("place:3", "2026-02-25")
    hand.drag(hand.point("place:3", "2026-01-10"), end)
    hand.release(end)

    assert drawn.said == [(3, nights("2026-01-10", "2026-02-05"))]


def test_near_the_edge_the_board_scrolls_while_drawing(view: BoardView, hand: MouseHand) -> None:
    first, start = view.first_day(), hand.point("place:3", "2026-01-10")
    hand.drag(start, QPoint(view.scene.frame.body.right() - 5, start.y()))

    QTest.qWait(150)

    assert view.first_day() > first
    view.cancel_drag()


def press_escape(view: BoardView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Escape)


def lose_focus(view: BoardView) -> None:
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))


def read_again(view: BoardView) -> None:
    view.show_picture(a_board(*two_stays()))


ENDS = [press_escape, lose_focus, read_again]


@pytest.mark.parametrize("end", ENDS)
def test_a_drawing_is_ended(view: BoardView, hand: MouseHand, end: Callable[[BoardView], None]) -> None:
    drawn, point = heard(view.stay_drawn), hand.point("place:3", "2026-01-20")
    hand.drag(hand.point("place:3", "2026-01-10"), point)

    end(view)
    hand.release(point)

    assert drawn.said == []
    assert (view.dragging, view.scene.ghost) == (False, None)


@pytest.mark.parametrize("end", ENDS)
def test_a_frame_is_ended_and_lets_go_of_what_it_touched(
    view: BoardView, hand: MouseHand, end: Callable[[BoardView], None]
) -> None:
    point = frame_both(hand)
    framed = view.chosen

    end(view)
    hand.release(point)

    assert framed == {(1, 11), (2, 21)}
    assert (view.dragging, view.scene.band, view.chosen) == (False, None, NOBODY)


def test_ctrl_and_a_drag_beside_the_bars_frame_them(view: BoardView, hand: MouseHand) -> None:
    drawn, end = heard(view.stay_drawn), frame_both(hand)

    hand.release(end)

    assert view.chosen == {(1, 11), (2, 21)}
    assert (drawn.said, view.scene.band) == ([], None)


def test_in_select_mode_no_key_is_held(view: BoardView, hand: MouseHand) -> None:
    view.select_several(True)
    end = hand.point("place:1", "2026-01-30")
    hand.drag(hand.point("place:3", "2026-02-12"), end)

    hand.release(end)

    assert view.chosen == {(1, 11), (2, 21)}


def test_near_the_edge_the_board_scrolls_while_framing(view: BoardView, hand: MouseHand) -> None:
    view.select_several(True)
    first, start = view.first_day(), hand.point("place:3", "2026-01-10")
    hand.drag(start, QPoint(view.scene.frame.body.right() - 5, start.y()))

    QTest.qWait(150)

    assert view.first_day() > first
    view.cancel_drag()


def test_a_frame_works_below_the_last_row_too(view: BoardView, hand: MouseHand) -> None:
    view.select_several(True)
    below = QPoint(view.scene.frame.body.right() - 30, view.scene.frame.body.bottom() - 30)
    end = hand.point("place:1", "2026-01-10")
    hand.drag(below, end)

    hand.release(end)

    assert view.chosen == {(1, 11), (2, 21)}


def test_the_insert_key_wishes_a_stay_where_the_keyboard_is(view: BoardView) -> None:
    drawn = heard(view.stay_drawn)
    view.select(Selection("place:3"))

    QTest.keyClick(view, Qt.Key.Key_Insert)

    assert drawn.said == [(3, Period(day("2026-01-10"), day("2026-02-21")))]
