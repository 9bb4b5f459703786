from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ckgdesk.domain.board import board_picture
from ckgdesk.domain.people import Child
from ckgdesk.domain.ways_out import WayKind, WayOut
from ckgdesk.services.planning import Move
from tests.builders import a_child, a_picture, day
from tests.ui.board.boards import TODAY, WINDOW, Heard, MouseHand, a_board, a_place_stay, heard
from tests.ui.board.conftest import Seen
from ui.board.drop_choice import DropChoice
from ui.board.view import BoardView

STAYS = (a_place_stay(1, "2026-01-05", "2026-02-02", 1), a_place_stay(2, "2026-01-01", "2026-01-20", 2))


@pytest.fixture
def view(seen: Seen) -> BoardView:
    """Stay 2 leaves place 2 while stay 1 lies on place 1."""
    view = seen(a_board(*STAYS))
    view.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def ways(view: BoardView) -> Heard:
    return heard(view.way_wished)


def drop(view: BoardView) -> DropChoice:
    """Stay 1 is let go on place 2."""
    hand = MouseHand(view)
    end = hand.point("place:2", "2026-01-10")
    hand.drag(hand.point("place:1", "2026-01-10"), end)
    hand.release(end)
    choice = view.choices.open_choice
    assert choice is not None
    return choice


def rows(view: BoardView) -> list[str]:
    """Where the ghosts lie."""
    return [] if view.scene.ghost is None else [part.row_key for part in view.scene.ghost.parts]


def test_a_drop_on_a_taken_place_says_so_and_wishes_nothing(view: BoardView) -> None:
    moves, drops = heard(view.move_wished), heard(view.drop_on_taken)

    drop(view)

    assert moves.said == []
    assert drops.said == [(Move(1, 11, 2, 0), (view.board.picture.timelines[2],))]


def test_the_choice_names_every_way_with_its_effect(view: BoardView) -> None:
    choice = drop(view)

    assert [button.accessibleName() for button in (*choice.buttons, choice.cancel)] == [
        "Swap with Emiel V.\nSwap: Emiel Vermeulen gets place P1.",
        "Share with Emiel V., one after the other\nMove to place P2 on 20/01/2026, when it is free.",
        "Nearest free place\nPlace P3 in Leefgroep 1 is free for these nights.",
        "Cancel",
    ]


def test_the_first_way_is_shown_at_once(view: BoardView) -> None:
    drop(view)

    assert rows(view) == ["place:2", "place:1"]


def test_what_the_arrows_reach_is_shown(view: BoardView) -> None:
    choice = drop(view)

    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Down)
    shared = rows(view)
    QTest.keyClick(choice.buttons[1], Qt.Key.Key_Tab)

    assert (shared, rows(view)) == (["place:1", "place:2"], ["place:3"])


def test_what_the_pointer_is_over_is_shown(view: BoardView) -> None:
    choice = drop(view)

    QApplication.sendEvent(choice.buttons[2], QEnterEvent(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2)))

    assert rows(view) == ["place:3"]


def test_over_cancel_nothing_is_shown(view: BoardView) -> None:
    choice = drop(view)

    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Up)

    assert choice.cancel.hasFocus()
    assert rows(view) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_takes_the_way(view: BoardView, ways: Heard, key: Qt.Key) -> None:
    choice = drop(view)

    QTest.keyClick(choice.buttons[0], key)

    ((way,),) = ways.said
    assert isinstance(way, WayOut)
    assert way.kind is WayKind.SWAP
    assert (rows(view), view.choices.open_choice) == ([], None)


def test_a_click_takes_the_way(view: BoardView, ways: Heard) -> None:
    choice = drop(view)

    QTest.mouseClick(choice.buttons[2], Qt.MouseButton.LeftButton)

    ((way,),) = ways.said
    assert isinstance(way, WayOut)
    assert way.kind is WayKind.OTHER_PLACE


def by_escape(choice: DropChoice, view: BoardView) -> None:
    del view
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Escape)


def by_cancel(choice: DropChoice, view: BoardView) -> None:
    del view
    QTest.mouseClick(choice.cancel, Qt.MouseButton.LeftButton)


def by_a_press_beside(choice: DropChoice, view: BoardView) -> None:
    del choice
    hand = MouseHand(view)
    hand.click(hand.point("place:4", "2026-01-02"))


def by_a_new_picture(choice: DropChoice, view: BoardView) -> None:
    del choice
    view.show_picture(a_board(*STAYS))


@pytest.mark.parametrize("leave", [by_escape, by_cancel, by_a_press_beside, by_a_new_picture])
def test_a_choice_is_left_without_a_wish(
    view: BoardView, ways: Heard, leave: Callable[[DropChoice, BoardView], None]
) -> None:
    leave(drop(view), view)

    assert (ways.said, rows(view), view.choices.open_choice) == ([], [], None)


def test_after_esc_the_keyboard_is_on_the_board_again(view: BoardView) -> None:
    by_escape(drop(view), view)

    assert view.hasFocus()


def test_the_choice_lies_whole_within_the_board(view: BoardView) -> None:
    choice = drop(view)

    assert view.rect().contains(choice.geometry())


def test_names_are_plain_text(seen: Seen) -> None:
    named = Child(2, "K2", "<b>Jo&An</b>", "Vermeulen", day("2020-05-01"))
    picture = a_picture(*STAYS, children=[a_child(1), named])

    choice = drop(seen(board_picture(picture, WINDOW, TODAY)))

    label = choice.buttons[0].findChild(QLabel)
    assert label is not None
    assert (label.text(), label.textFormat()) == ("Swap with <b>Jo&An</b> V.", Qt.TextFormat.PlainText)


def test_the_choice_leaves_the_two_rows_in_sight(view: BoardView) -> None:
    choice, hand = drop(view), MouseHand(view)

    covered = choice.geometry()

    assert not any(covered.contains(hand.point(f"place:{place}", "2026-01-10")) for place in (1, 2))


def test_where_nothing_else_can_be_done_the_wish_is_refused_as_ever(seen: Seen) -> None:
    taken = [a_place_stay(place, "2025-12-01", "2026-03-01", place) for place in range(2, 9)]
    third = a_place_stay(1, "2026-02-02", "2026-02-20", 9)
    view = seen(a_board(STAYS[0], *taken, third))
    hand, moves = MouseHand(view), heard(view.move_wished)
    end = hand.point("place:2", "2026-01-10")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert moves.said == [(1, 11, 2, 0)]
    assert view.choices.open_choice is None


def test_lost_focus_closes_the_choice(view: BoardView) -> None:
    choice = drop(view)

    choice.buttons[0].clearFocus()

    assert view.choices.open_choice is None
