import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ckgdesk.domain.wishes import Edge
from ckgdesk.services.planning import Move
from tests.builders import a_stay, a_timeline, day, without_place
from tests.ui.board.boards import MouseHand, a_board, a_place_stay, heard, two_stays
from tests.ui.board.conftest import Seen
from ui.board.choosing import NOBODY
from ui.board.drag import Part
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.view import BoardView

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BOTH = frozenset({(1, 11), (2, 21)})


@pytest.fixture
def hand(view: BoardView) -> MouseHand:
    return MouseHand(view)


@pytest.fixture
def several(view: BoardView) -> BoardView:
    """Both stays are chosen, the keyboard is on the second."""
    view.choose(BOTH, Selection("place:2", (2, 21)))
    return view


def on_first(hand: MouseHand) -> QPoint:
    return hand.point("place:1", "2026-01-10")


def on_second(hand: MouseHand) -> QPoint:
    return hand.point("place:2", "2026-02-12")


def test_ctrl_and_a_click_choose_one_more(view: BoardView, hand: MouseHand) -> None:
    hand.click(on_first(hand))

    hand.click(on_second(hand), CTRL)

    assert view.chosen == BOTH
    assert view.selection == Selection("place:2", (2, 21))


def test_ctrl_and_a_click_on_a_chosen_bar_let_go_of_it(several: BoardView, hand: MouseHand) -> None:
    hand.click(on_first(hand), CTRL)

    assert several.chosen == {(2, 21)}


def test_a_click_without_a_key_chooses_one(several: BoardView, hand: MouseHand) -> None:
    hand.click(on_first(hand))

    assert several.chosen == NOBODY
    assert several.selection == Selection("place:1", (1, 11))


def test_in_select_mode_every_click_chooses_one_more(view: BoardView, hand: MouseHand) -> None:
    view.select_several(True)
    for point in (on_first(hand), on_second(hand)):
        hand.click(point)

    assert view.chosen == BOTH


def test_the_key_s_turns_select_mode_on_and_off(view: BoardView) -> None:
    changes = heard(view.selecting_changed)

    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_S)

    assert changes.said == [(True,), (False,)]


def test_select_mode_works_by_keys_alone(view: BoardView) -> None:
    view.select(Selection("place:1", (1, 11)))

    QTest.keyClick(view, Qt.Key.Key_S)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)

    assert view.chosen == BOTH


def test_ctrl_and_space_choose_the_bar_of_the_keyboard(several: BoardView) -> None:
    QTest.keyClick(several, Qt.Key.Key_Space, CTRL)

    assert several.chosen == {(1, 11)}


def test_esc_lets_go_of_all_and_leaves_select_mode(several: BoardView) -> None:
    several.select_several(True)

    QTest.keyClick(several, Qt.Key.Key_Escape)

    assert (several.chosen, several.selecting) == (NOBODY, False)


def test_a_waiting_stay_is_not_chosen_and_the_board_says_why(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), without_place(a_timeline(a_stay(number=3)))))
    hand = MouseHand(view)
    hand.click(on_first(hand))

    hand.press(hand.point("waiting:0", "2026-01-10"), CTRL)

    assert view.chosen == NOBODY
    assert view.scene.ghost is not None
    assert view.scene.ghost.sentences == ("Only stays with a place can be moved together.",)


def test_dragging_one_of_several_wishes_one_move_of_all(several: BoardView, hand: MouseHand) -> None:
    wished, end = heard(several.several_wished), hand.point("place:3", "2026-01-13")
    hand.drag(on_first(hand), end)

    hand.release(end)

    assert wished.said == [((Move(1, 11, 3, 3), Move(2, 21, 4, 3)),)]
    assert several.chosen == BOTH


def test_shift_keeps_the_dates_of_all(several: BoardView, hand: MouseHand) -> None:
    wished, end = heard(several.several_wished), hand.point("place:3", "2026-01-20")
    hand.drag(on_first(hand), end)
    hand.move(end, Qt.KeyboardModifier.ShiftModifier)

    hand.release(end)

    assert wished.said == [((Move(1, 11, 3, 0), Move(2, 21, 4, 0)),)]


def test_every_one_of_several_has_its_ghost(several: BoardView, hand: MouseHand) -> None:
    hand.drag(on_first(hand), hand.point("place:3", "2026-01-13"))

    ghost = several.scene.ghost
    assert ghost is not None
    assert [(part.row_key, part.name) for part in ghost.parts] == [("place:3", "Lotte V."), ("place:4", "Emiel V.")]
    assert ghost.sentences == ("2 stay(s) together", "3 day(s) later")


def test_the_gravest_word_stands_beside_the_hand(seen: Seen) -> None:
    view = seen(a_board(*two_stays(), a_place_stay(4, "2026-02-10", "2026-02-20", 3)))
    view.choose(BOTH, Selection("place:2", (2, 21)))
    hand = MouseHand(view)

    hand.drag(on_first(hand), hand.point("place:3", "2026-01-10"))

    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict is Verdict.REFUSED
    assert "has place P4" in ghost.sentences[-1]


def test_beyond_the_last_place_nothing_is_wished(several: BoardView, hand: MouseHand) -> None:
    wished, end = heard(several.several_wished), hand.point("place:8", "2026-01-10")
    hand.drag(on_first(hand), end)

    hand.release(end)

    assert wished.said == []


def test_an_edge_is_dragged_alone(several: BoardView, hand: MouseHand) -> None:
    wished, end = heard(several.resize_wished), hand.point("place:1", "2026-02-04", Part.UNTIL)
    hand.drag(hand.point("place:1", "2026-02-02", Part.UNTIL), end)

    hand.release(end)

    assert wished.said == [(1, 11, Edge.UNTIL, day("2026-02-04"))]


def test_several_are_not_parked(several: BoardView, hand: MouseHand) -> None:
    parked, wished = heard(several.park_wished), heard(several.several_wished)
    end = hand.point("waiting:0", "2026-01-10")
    hand.drag(on_first(hand), end)

    hand.release(end)

    assert (parked.said, wished.said) == ([], [])


def test_esc_ends_a_drag_of_several_and_keeps_them_chosen(several: BoardView, hand: MouseHand) -> None:
    wished, end = heard(several.several_wished), hand.point("place:3", "2026-01-13")
    hand.drag(on_first(hand), end)

    QTest.keyClick(several, Qt.Key.Key_Escape)
    hand.release(end)

    assert (wished.said, several.chosen) == ([], BOTH)


@pytest.mark.parametrize(
    ("key", "moves"),
    [
        (Qt.Key.Key_Right, (Move(1, 11, 1, 1), Move(2, 21, 2, 1))),
        (Qt.Key.Key_Down, (Move(1, 11, 2, 0), Move(2, 21, 3, 0))),
    ],
)
def test_alt_and_an_arrow_move_all_that_are_chosen(several: BoardView, key: Qt.Key, moves: tuple[Move, ...]) -> None:
    wished = heard(several.several_wished)

    QTest.keyClick(several, key, ALT)

    assert wished.said == [(moves,)]


def test_a_key_that_would_push_one_off_the_board_says_so(several: BoardView) -> None:
    wished = heard(several.several_wished)

    QTest.keyClick(several, Qt.Key.Key_Up, ALT)

    assert wished.said == []
    assert several.scene.ghost is not None


def test_the_chosen_ones_stay_chosen_in_a_new_picture(several: BoardView) -> None:
    several.show_picture(a_board(*two_stays()))

    assert several.chosen == BOTH
