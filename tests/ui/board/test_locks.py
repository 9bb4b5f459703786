from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.board.boards import MouseHand, a_board, heard, two_stays
from tests.ui.board.conftest import Seen
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.view import BoardView

FORBIDDEN = Qt.CursorShape.ForbiddenCursor
LOCKED = "Lotte V. is locked. Unlock the stay to move it."
HELD_FAST = "The board is locked. Press L to unlock it."


@pytest.fixture
def guarded(seen: Seen) -> BoardView:
    """Stay 1 is locked."""
    one, other = two_stays()
    return seen(a_board(replace(one, stay=replace(one.stay, locked=True)), other))


@pytest.fixture
def held(view: BoardView) -> BoardView:
    """The whole board is locked."""
    view.lock(True)
    return view


def said(view: BoardView) -> tuple[str, ...]:
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict is Verdict.REFUSED
    return ghost.sentences


def test_a_locked_stay_says_so_when_it_is_pressed(guarded: BoardView) -> None:
    hand = MouseHand(guarded)

    hand.press(hand.point("place:1", "2026-01-10"))

    assert said(guarded) == (LOCKED,)
    assert guarded.viewport().cursor().shape() is FORBIDDEN


def test_a_locked_stay_does_not_move(guarded: BoardView) -> None:
    hand, moves = MouseHand(guarded), heard(guarded.move_wished)
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    hand.release(end)

    assert moves.said == []
    assert guarded.scene.ghost is None


def test_over_a_locked_stay_the_pointer_says_no(guarded: BoardView) -> None:
    hand = MouseHand(guarded)

    hand.hover(hand.point("place:1", "2026-01-10"))

    assert guarded.viewport().cursor().shape() is FORBIDDEN


def test_keys_move_a_locked_stay_no_more_than_hands(guarded: BoardView) -> None:
    moves = heard(guarded.move_wished)
    guarded.select(Selection("place:1", (1, 11)))

    QTest.keyClick(guarded, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert (moves.said, said(guarded)) == ([], (LOCKED,))


def test_a_locked_stay_still_opens(guarded: BoardView) -> None:
    hand, opened = MouseHand(guarded), heard(guarded.stay_opened)

    hand.double_click(hand.point("place:1", "2026-01-10"))

    assert opened.said == [(1,)]


def test_a_hint_of_the_keyboard_goes_away(guarded: BoardView) -> None:
    guarded.hint(LOCKED)

    guarded.end_preview()

    assert guarded.scene.ghost is None


@pytest.mark.parametrize("row_key", ["place:1", "place:3"])
def test_on_a_locked_board_nothing_is_dragged_and_nothing_drawn(held: BoardView, row_key: str) -> None:
    hand, moves, drawn = MouseHand(held), heard(held.move_wished), heard(held.stay_drawn)
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point(row_key, "2026-01-10"), end)
    words = said(held)

    hand.release(end)

    assert (words, moves.said, drawn.said) == ((HELD_FAST,), [], [])


def test_a_click_on_a_locked_board_just_selects(held: BoardView) -> None:
    hand = MouseHand(held)

    hand.click(hand.point("place:1", "2026-01-10"))

    assert (held.scene.ghost, held.selection) == (None, Selection("place:1", (1, 11)))


@pytest.mark.parametrize(
    ("key", "held_key"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_on_a_locked_board_keys_wish_nothing(held: BoardView, key: Qt.Key, held_key: Qt.KeyboardModifier) -> None:
    moves, drawn = heard(held.move_wished), heard(held.stay_drawn)
    held.select(Selection("place:1", (1, 11)))

    QTest.keyClick(held, key, held_key)

    assert (moves.said, drawn.said, said(held)) == ([], [], (HELD_FAST,))


def test_the_key_l_locks_and_unlocks(view: BoardView) -> None:
    changes = heard(view.locked_changed)

    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_L)

    assert changes.said == [(True,), (False,)]


def test_locking_ends_a_drag(view: BoardView) -> None:
    hand, moves = MouseHand(view), heard(view.move_wished)
    end = hand.point("place:3", "2026-01-14")
    hand.drag(hand.point("place:1", "2026-01-10"), end)

    view.lock(True)
    hand.release(end)

    assert (view.scene.ghost, moves.said) == (None, [])
