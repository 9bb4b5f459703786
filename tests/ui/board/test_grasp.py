import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ckgdesk.domain.board import RowKind
from ckgdesk.domain.period import Period
from ckgdesk.domain.wishes import Edge
from tests.builders import a_closure, a_house, a_stay, a_timeline, day, nights, without_place
from tests.ui.board.boards import Heard, MouseHand, a_board, a_place_stay, heard, two_stays
from tests.ui.board.conftest import Seen
from ui.board.drag import Part
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.view import BoardView


@pytest.fixture
def hand(view: BoardView) -> MouseHand:
    return MouseHand(view)


@pytest.fixture
def moves(view: BoardView) -> Heard:
    heard = Heard()
    view.move_wished.connect(heard.hear)
    return heard


def test_a_drag_to_another_place_and_day_is_a_wish(view: BoardView, hand: MouseHand, moves: Heard) -> None:
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert moves.said == [(1, 11, 3, 4)]
    assert not view.dragging


def test_the_view_itself_moves_nothing(view: BoardView, hand: MouseHand) -> None:
    before = view.board
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert view.board is before
    assert [strip.key for strip in view.scene.sheet.strips("place:1")] == [(1, 11)]


def test_while_dragging_the_original_stays_and_a_ghost_shows(view: BoardView, hand: MouseHand) -> None:
    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert [part.row_key for part in ghost.parts] == ["place:3"]
    assert ghost.verdict is Verdict.FREE
    assert [strip.key for strip in view.scene.sheet.strips("place:1")] == [(1, 11)]


def test_a_taken_place_is_said_before_the_hand_lets_go(view: BoardView, hand: MouseHand) -> None:
    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:2", "2026-01-30"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict is Verdict.REFUSED
    assert any("has place P2" in sentence for sentence in ghost.sentences)


def test_a_drop_that_breaks_a_rule_is_wished_all_the_same_so_that_the_refusal_is_said(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), closures=[a_closure(3, "2026-01-05", "2026-01-20")]))
    hand, moves = MouseHand(view), Heard()
    view.move_wished.connect(moves.hear)
    end = hand.point("place:3", "2026-01-10")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert moves.said == [(1, 11, 3, 0)]


def test_a_click_wishes_nothing(view: BoardView, hand: MouseHand, moves: Heard) -> None:
    point = hand.point("place:1", "2026-01-10")

    hand.press(point)
    hand.move(point + QPoint(3, 2))
    hand.release(point)

    assert moves.said == []
    assert view.scene.ghost is None


def test_shift_keeps_the_dates(hand: MouseHand, moves: Heard) -> None:
    end = hand.point("place:3", "2026-01-20")
    hand.drag(hand.point("place:1", "2026-01-10"), end)
    hand.move(end, Qt.KeyboardModifier.ShiftModifier)

    hand.release(end)

    assert moves.said == [(1, 11, 3, 0)]


@pytest.mark.parametrize(
    ("part", "on", "to", "said"),
    [
        (Part.UNTIL, "2026-02-02", "2026-02-06", (1, 11, Edge.UNTIL, day("2026-02-06"))),
        (Part.FIRST, "2026-01-05", "2026-01-08", (1, 11, Edge.FIRST, day("2026-01-08"))),
    ],
)
def test_an_edge_follows_the_hand(view: BoardView, part: Part, on: str, to: str, said: tuple[object, ...]) -> None:
    hand, heard = MouseHand(view), Heard()
    view.resize_wished.connect(heard.hear)
    end = hand.point("place:1", to, part)
    hand.drag(hand.point("place:1", on, part), end)

    hand.release(end)

    assert heard.said == [said]


def test_dropped_on_the_lane_a_stay_is_parked(view: BoardView, hand: MouseHand) -> None:
    heard = Heard()
    view.park_wished.connect(heard.hear)
    end = hand.point("waiting:0", "2026-01-10")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert heard.said == [(1, 11)]


def test_a_waiting_stay_dropped_on_a_place_gets_it(seen: Seen) -> None:
    view, heard = seen(a_board(without_place(a_timeline(a_stay())))), Heard()
    hand = MouseHand(view)
    view.move_wished.connect(heard.hear)
    end = hand.point("place:2", "2026-01-10")
    hand.drag(hand.point("waiting:0", "2026-01-10"), end)

    hand.release(end)

    assert heard.said == [(1, 0, 2, 0)]


def test_esc_ends_a_drag(view: BoardView, hand: MouseHand, moves: Heard) -> None:
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    QTest.keyClick(view, Qt.Key.Key_Escape)
    hand.release(end)

    assert moves.said == []
    assert view.scene.ghost is None


def test_lost_focus_ends_a_drag(view: BoardView, hand: MouseHand, moves: Heard) -> None:
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    hand.release(end)

    assert moves.said == []


def test_a_new_picture_ends_a_drag(view: BoardView, hand: MouseHand, moves: Heard) -> None:
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    view.show_picture(a_board(*two_stays()))
    hand.release(end)

    assert moves.said == []
    assert view.scene.ghost is None


def test_before_it_moves_a_drag_asks_for_all_nights_it_can_reach(seen: Seen) -> None:
    view, heard = seen(a_board(*two_stays(), window=nights("2026-01-01", "2026-03-01"))), Heard()
    view.picture_wanted.connect(heard.hear)
    hand = MouseHand(view)

    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    (wanted,) = heard.said[0]
    assert isinstance(wanted, Period)
    assert wanted.covers(nights("2025-11-06", "2026-04-03"))


def test_what_the_drag_asked_for_does_not_end_it(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), window=nights("2026-01-01", "2026-03-01")))
    unseen = a_place_stay(3, "2026-03-05", "2026-03-20", 3)
    hand = MouseHand(view)

    def answer(window: Period) -> None:
        view.show_picture(a_board(*two_stays(), unseen, window=window))

    view.picture_wanted.connect(answer)
    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-02-20"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict is Verdict.REFUSED


def test_a_stay_without_an_end_asks_for_everything_after_it(seen: Seen) -> None:
    view, heard = seen(a_board(a_place_stay(1, "2026-01-05", None))), Heard()
    view.picture_wanted.connect(heard.hear)
    hand = MouseHand(view)

    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    (wanted,) = heard.said[0]
    assert isinstance(wanted, Period)
    assert wanted.covers(Period(day("2025-11-06")))


def test_a_stay_that_is_gone_meanwhile_cannot_be_dragged(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), window=nights("2026-01-01", "2026-03-01")))
    hand = MouseHand(view)

    def answer(window: Period) -> None:
        view.show_picture(a_board(two_stays()[1], window=window))

    view.picture_wanted.connect(answer)
    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    assert not view.dragging


def test_near_the_edge_the_board_scrolls_along(qtbot: QtBot, view: BoardView, hand: MouseHand) -> None:
    first = view.first_day()
    start = hand.point("place:1", "2026-01-10")
    hand.drag(start, QPoint(view.scene.frame.body.right() - 5, start.y()))

    qtbot.waitUntil(lambda: view.first_day() > first)

    view.cancel_drag()


def test_a_hand_that_trembles_at_the_edge_scrolls_too(qtbot: QtBot, view: BoardView, hand: MouseHand) -> None:
    first = view.first_day()
    start = hand.point("place:1", "2026-01-10")
    edge = QPoint(view.scene.frame.body.right() - 5, start.y())
    hand.drag(start, edge)

    def trembled_along() -> bool:
        hand.move(edge)
        return view.first_day() > first

    qtbot.waitUntil(trembled_along)
    view.cancel_drag()


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_wheel_in_the_middle_of_a_drag_leaves_the_ghost_under_the_hand(
    view: BoardView, hand: MouseHand, modifiers: Qt.KeyboardModifier
) -> None:
    end = hand.point("place:3", "2026-01-20")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.wheel(end, -240, modifiers)

    ghost, frame = view.scene.ghost, view.scene.frame
    assert ghost is not None
    grabbed = day("2026-01-10").toordinal() - day("2026-01-05").toordinal()
    assert abs(ghost.parts[0].first + grabbed - frame.days.night_at(end.x())) <= 1


def test_a_wheel_in_the_middle_of_a_drag_brings_another_place_under_the_hand(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), house=a_house(groups=6, places=6)))
    hand = MouseHand(view)
    end = hand.point("place:8", "2026-01-10")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.wheel(end, -120)

    below = view.hit(end).row
    assert view.scene.ghost is not None
    assert below is not None
    assert below.key not in ("place:1", "place:8")
    assert view.scene.ghost.parts[0].row_key == (below.key if below.kind is RowKind.PLACE else "place:8")


def test_the_other_button_in_the_middle_of_a_drag_ends_it_without_a_menu(
    view: BoardView, hand: MouseHand, moves: Heard
) -> None:
    menus, end = heard(view.menu_wished), hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, end, end))
    hand.release(end)

    assert (menus.said, moves.said, view.dragging) == ([], [], False)


def test_a_double_click_of_the_other_button_opens_nothing(view: BoardView, hand: MouseHand) -> None:
    opened = heard(view.stay_opened)

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.RightButton, pos=hand.point("place:1", "2026-01-10"))

    assert opened.said == []


def test_a_plan_that_is_only_read_cannot_be_dragged(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), read_only=True))
    hand = MouseHand(view)

    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    assert not view.dragging


def test_a_press_selects(view: BoardView, hand: MouseHand) -> None:
    heard = Heard()
    view.stay_selected.connect(heard.hear)

    hand.press(hand.point("place:2", "2026-02-12"))

    assert view.selection == Selection("place:2", (2, 21))
    assert heard.said == [(2,)]


def test_a_press_beside_the_bars_selects_the_row_alone(view: BoardView, hand: MouseHand) -> None:
    hand.press(hand.point("place:2", "2026-02-12"))

    hand.press(hand.point("place:4", "2026-01-10"))

    assert view.selection == Selection("place:4")


def test_a_double_click_opens_the_stay(view: BoardView, hand: MouseHand) -> None:
    heard = Heard()
    view.stay_opened.connect(heard.hear)

    hand.double_click(hand.point("place:1", "2026-01-10"))

    assert heard.said == [(1,)]


def test_a_click_on_a_heading_folds_it(view: BoardView, hand: MouseHand) -> None:
    heading = hand.point("group:1", "2026-01-10")

    hand.press(QPoint(40, heading.y()))

    assert view.scene.collapsed == {"group:1"}


def test_over_an_edge_the_pointer_says_what_it_would_do(view: BoardView, hand: MouseHand) -> None:
    hand.hover(hand.point("place:1", "2026-02-02", Part.UNTIL))
    over_edge = view.viewport().cursor().shape()
    hand.hover(hand.point("place:1", "2026-01-10"))

    assert over_edge is Qt.CursorShape.SizeHorCursor
    assert view.viewport().cursor().shape() is not Qt.CursorShape.SizeHorCursor


def test_the_selection_follows_its_stay_into_a_new_picture(view: BoardView, hand: MouseHand) -> None:
    hand.press(hand.point("place:1", "2026-01-10"))

    view.show_picture(a_board(a_place_stay(3, "2026-01-05", "2026-02-02")))

    assert view.selection == Selection("place:3", (1, 11))
