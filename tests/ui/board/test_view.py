import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from ckgdesk.domain.board import board_picture
from ckgdesk.domain.people import Child
from ckgdesk.domain.wishes import Edge
from tests.builders import (
    a_bed,
    a_closure,
    a_house,
    a_picture,
    a_stay,
    a_timeline,
    day,
    without_place,
)
from tests.ui.board.boards import TODAY, WINDOW, Heard, MouseHand, a_board, a_place_stay, two_stays
from tests.ui.board.conftest import Seen
from ui.board.selection import Selection
from ui.board.view import BoardView

Key, Held = Qt.Key, Qt.KeyboardModifier
ALT, BOTH = Held.AltModifier, Held.AltModifier | Held.ShiftModifier


@pytest.fixture
def chosen(view: BoardView) -> BoardView:
    """Stay 1 is selected."""
    view.select(Selection("place:1", (1, 11)))
    return view


def moves_of(view: BoardView) -> Heard:
    heard = Heard()
    view.move_wished.connect(heard.hear)
    return heard


@pytest.mark.parametrize(("key", "days"), [(Key.Key_Right, 1), (Key.Key_Left, -1)])
def test_alt_and_an_arrow_wishes_another_day(chosen: BoardView, key: Qt.Key, days: int) -> None:
    heard = moves_of(chosen)

    QTest.keyClick(chosen, key, ALT)

    assert heard.said == [(1, 11, 1, days)]


def test_alt_down_wishes_the_place_below(chosen: BoardView) -> None:
    heard = moves_of(chosen)

    QTest.keyClick(chosen, Key.Key_Down, ALT)

    assert heard.said == [(1, 11, 2, 0)]


def test_alt_down_steps_over_headings(view: BoardView) -> None:
    view.show_picture(a_board(a_place_stay(4, "2026-01-05", "2026-02-02")))
    view.select(Selection("place:4", (1, 11)))
    heard = moves_of(view)

    QTest.keyClick(view, Key.Key_Down, ALT)

    assert heard.said == [(1, 11, 5, 0)]


def test_alt_up_from_the_first_place_parks(chosen: BoardView) -> None:
    heard = Heard()
    chosen.park_wished.connect(heard.hear)

    QTest.keyClick(chosen, Key.Key_Up, ALT)

    assert heard.said == [(1, 11)]


def test_alt_down_from_the_lane_takes_the_first_place(view: BoardView) -> None:
    view.show_picture(a_board(without_place(a_timeline(a_stay()))))
    view.select(Selection("waiting:0", (1, 0)))
    heard = moves_of(view)

    QTest.keyClick(view, Key.Key_Down, ALT)

    assert heard.said == [(1, 0, 1, 0)]


@pytest.mark.parametrize(
    ("key", "edge", "on"),
    [
        (Key.Key_Right, Edge.UNTIL, "2026-02-03"),
        (Key.Key_Left, Edge.UNTIL, "2026-02-01"),
        (Key.Key_Up, Edge.FIRST, "2026-01-04"),
        (Key.Key_Down, Edge.FIRST, "2026-01-06"),
    ],
)
def test_alt_shift_and_an_arrow_wishes_another_edge(chosen: BoardView, key: Qt.Key, edge: Edge, on: str) -> None:
    heard = Heard()
    chosen.resize_wished.connect(heard.hear)

    QTest.keyClick(chosen, key, BOTH)

    assert heard.said == [(1, 11, edge, day(on))]


def test_a_departure_that_is_not_known_stays_so(view: BoardView) -> None:
    view.show_picture(a_board(a_place_stay(1, "2026-01-05", None)))
    view.select(Selection("place:1", (1, 11)))
    heard = Heard()
    view.resize_wished.connect(heard.hear)

    QTest.keyClick(view, Key.Key_Right, BOTH)

    assert heard.said == []


def test_a_plan_that_is_only_read_takes_no_wish_of_keys(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), read_only=True))
    view.select(Selection("place:1", (1, 11)))
    heard = moves_of(view)

    QTest.keyClick(view, Key.Key_Right, ALT)

    assert heard.said == []


def test_arrows_walk_over_rows_and_bars(view: BoardView) -> None:
    view.select(Selection("place:1", (1, 11)))

    QTest.keyClick(view, Key.Key_Down)

    assert view.selection == Selection("place:2", (2, 21))


def test_a_bar_out_of_sight_is_scrolled_into_it(seen: Seen) -> None:
    far = a_place_stay(1, "2026-03-20", "2026-03-29", 3)
    view = seen(a_board(*two_stays(), far))
    view.select(Selection("place:1", (1, 11)))

    QTest.keyClick(view, Key.Key_Right)

    assert view.selection.bar_key == (3, 31)
    assert view.visible_period().overlaps(far.period)


def test_enter_opens_the_stay(chosen: BoardView) -> None:
    heard = Heard()
    chosen.stay_opened.connect(heard.hear)

    QTest.keyClick(chosen, Key.Key_Return)

    assert heard.said == [(1,)]


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Space, Key.Key_Return])
def test_a_heading_is_folded_by_keys(view: BoardView, key: Qt.Key) -> None:
    view.select(Selection("group:1"))

    QTest.keyClick(view, key)

    assert view.scene.collapsed == {"group:1"}


def test_a_folded_heading_opens_to_the_right(view: BoardView) -> None:
    view.fold({"group:1"})
    view.select(Selection("group:1"))

    QTest.keyClick(view, Key.Key_Right)

    assert view.scene.collapsed == set()


def test_an_open_heading_does_not_open_again(view: BoardView) -> None:
    view.select(Selection("group:1"))

    QTest.keyClick(view, Key.Key_Right)

    assert not view.scene.collapsed


def test_esc_lets_go_of_the_selection(chosen: BoardView) -> None:
    QTest.keyClick(chosen, Key.Key_Escape)

    assert chosen.selection == Selection("place:1")


def test_home_goes_to_today(view: BoardView) -> None:
    view.go_to(day("2027-05-01"))

    QTest.keyClick(view, Key.Key_Home)

    assert view.visible_period().holds(TODAY)


def test_page_down_turns_to_the_next_days(view: BoardView) -> None:
    QTest.keyClick(view, Key.Key_PageDown)

    assert view.first_day() == day("2026-03-02")


def test_keys_of_others_are_left_to_them(view: BoardView) -> None:
    before = view.scene

    QTest.keyClick(view, Key.Key_F1)

    assert view.scene is before


def test_while_dragging_keys_other_than_esc_do_nothing(view: BoardView) -> None:
    hand, heard = MouseHand(view), moves_of(view)
    hand.drag(hand.point("place:1", "2026-01-10"), hand.point("place:3", "2026-01-12"))

    QTest.keyClick(view, Key.Key_Right, ALT)

    assert heard.said == []
    assert view.dragging


def test_a_stay_can_be_pointed_out(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), a_place_stay(48, "2026-01-08", "2026-01-20", 3), house=a_house(4, 12)))
    view.go_to(day("2028-01-01"))

    shown = view.show_stay(3)

    assert shown
    assert view.selection == Selection("place:48", (3, 31))
    assert view.scene.flashing == 3
    assert view.visible_period().overlaps(view.board.bars_by_key[(3, 31)].period)


def test_a_flash_ends(view: BoardView) -> None:
    view.show_stay(1)

    next(timer for timer in view.findChildren(QTimer) if timer.isActive()).timeout.emit()

    assert view.scene.flashing is None


def test_a_stay_under_a_folded_heading_is_unfolded(view: BoardView) -> None:
    view.fold({"site:1", "room:1", "group:2"})

    view.show_stay(1)

    assert view.scene.collapsed == {"group:2"}


def test_the_part_of_tonight_is_pointed_out(view: BoardView) -> None:
    stay = a_timeline(
        a_stay("2025-12-20", "2026-02-02"), a_bed(1, "2025-12-20", "2026-01-08"), a_bed(2, "2026-01-08", "2026-02-02")
    )
    view.show_picture(a_board(stay))

    view.show_stay(1)

    assert view.selection.bar_key == (1, 12)


def test_a_stay_that_is_not_in_the_picture_cannot_be_pointed_out(view: BoardView) -> None:
    assert not view.show_stay(99)


def test_a_bar_says_whose_it_is(view: BoardView) -> None:
    assert view.tip_at(MouseHand(view).point("place:1", "2026-01-10"))[0] == "Lotte V. · V1"


def test_a_closed_place_says_why(seen: Seen) -> None:
    view = seen(a_board(closures=[a_closure(3, "2026-01-05", "2026-01-20")]))

    assert view.tip_at(MouseHand(view).point("place:3", "2026-01-10")) == ("schilderwerken",)


def test_an_empty_night_says_nothing(view: BoardView) -> None:
    assert view.tip_at(MouseHand(view).point("place:4", "2026-01-10")) == ()


def test_a_label_that_is_cut_says_itself_in_full(seen: Seen) -> None:
    long, house = "Leefgroep van de kleuters en de peuters", a_house()
    group = type(house.groups[1])(1, 1, long)
    board = a_board(house=type(house)(house.sites, {**house.groups, 1: group}, house.rooms, house.places))
    view = seen(board)
    y = MouseHand(view).point("group:1", "2026-01-10").y()

    assert view.tip_at(QPoint(30, y)) == (long,)


def test_a_label_that_fits_says_nothing_twice(view: BoardView) -> None:
    y = MouseHand(view).point("group:1", "2026-01-10").y()

    assert view.tip_at(QPoint(30, y)) == ()


def test_names_are_never_markup_in_a_tip(seen: Seen) -> None:
    child = Child(1, "K1", "<b>Noor</b>", "Vermeulen", day("2020-05-01"))
    picture = a_picture(a_place_stay(1, "2026-01-05", "2026-02-02"), children=[child])
    view = seen(board_picture(picture, WINDOW, TODAY))
    point = MouseHand(view).point("place:1", "2026-01-10")

    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))

    assert "&lt;b&gt;Noor" in QToolTip.text()
    QToolTip.hideText()
