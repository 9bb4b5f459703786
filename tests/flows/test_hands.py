"""A planner draws, moves several, lets go where somebody lies, takes brussen along and locks the board."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.breach import Breach
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.flows.hand import drag, spot
from tests.flows.look import stay_of
from ui.board.selection import Selection
from ui.board.view import BoardView
from ui.board.wish import Judge, Move
from ui.message_bar import MessageBar
from ui.preferences import Key
from ui.sitting import Sitting
from ui.stay.new_stay_dialog import NewStayDialog
from ui.ways_row import WaysRow

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, sitting: Sitting) -> Iterator[BoardView]:
    view = sitting.pages.board.view
    sitting.window.activateWindow()
    qtbot.waitUntil(sitting.window.isActiveWindow)
    view.setFocus()
    yield view
    for dialog in dialogs(sitting):
        dialog.reject()


def place_of(sitting: Sitting, child_id: int) -> int:
    return stay_of(sitting, child_id).placements[0].place_id


def dialogs(sitting: Sitting) -> list[NewStayDialog]:
    return [dialog for dialog in sitting.window.findChildren(NewStayDialog) if dialog.isVisible()]


def choose_both(view: BoardView) -> None:
    """Child 1 on place 1 and child 3 on place 2."""
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, 1, day("2026-01-14")))
    QTest.mouseClick(view.viewport(), LEFT, CTRL, spot(view, 2, day("2026-01-14")))


def test_drawing_on_empty_nights_opens_the_new_stay(sitting: Sitting, view: BoardView) -> None:
    drag(view, spot(view, 3, day("2026-01-12")), spot(view, 3, day("2026-01-20")))

    (dialog,) = dialogs(sitting)
    assert (dialog.first.day(), dialog.until.day()) == (day("2026-01-12"), day("2026-01-21"))


def test_a_key_opens_the_new_stay_on_the_place(sitting: Sitting, view: BoardView) -> None:
    view.select(Selection("place:3"))

    QTest.keyClick(view, Qt.Key.Key_Insert)

    assert len(dialogs(sitting)) == 1


def test_two_children_swap_after_a_drop(sitting: Sitting, view: BoardView) -> None:
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 2, day("2026-01-14")))
    choice = view.choices.open_choice
    assert choice is not None
    before = (place_of(sitting, 1), place_of(sitting, 3))

    QTest.mouseClick(choice.buttons[0], LEFT)

    assert before == (1, 2)
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (2, 1)


def test_a_swap_by_keys_is_one_step_back(sitting: Sitting, view: BoardView) -> None:
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 2, day("2026-01-14")))
    choice = view.choices.open_choice
    assert choice is not None
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Return)
    swapped = (place_of(sitting, 1), place_of(sitting, 3))

    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)

    assert swapped == (2, 1)
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (1, 2)


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Delete, NONE), (Qt.Key.Key_L, CTRL), (Qt.Key.Key_S, NONE)])
def test_while_a_choice_is_open_no_key_reaches_the_stay_below(
    sitting: Sitting, view: BoardView, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 2, day("2026-01-14")))
    choice, before = view.choices.open_choice, stay_of(sitting, 1)
    assert choice is not None

    QTest.keyClick(choice.buttons[0], key, modifiers)

    assert (stay_of(sitting, 1), view.selecting) == (before, False)
    assert view.choices.open_choice is choice


def test_esc_after_a_drop_on_a_taken_place_changes_nothing(sitting: Sitting, view: BoardView) -> None:
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 2, day("2026-01-14")))
    choice = view.choices.open_choice
    assert choice is not None

    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Escape)

    assert (place_of(sitting, 1), sitting.desk.history.stack.canUndo()) == (1, False)


def test_two_stays_are_dragged_together(sitting: Sitting, view: BoardView) -> None:
    choose_both(view)

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-15")))

    assert (place_of(sitting, 1), place_of(sitting, 3)) == (3, 4)
    assert stay_of(sitting, 3).period == nights("2026-01-08", "2026-01-29")


def test_several_dropped_beyond_the_last_place_stay_and_it_is_said(sitting: Sitting, view: BoardView) -> None:
    choose_both(view)

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 8, day("2026-01-14")))

    message = sitting.desk.messages.current
    assert message is not None
    assert message.text == "One of them would lie beyond the last place."
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (1, 2)


def test_several_moved_together_stay_chosen_and_go_back_together(sitting: Sitting, view: BoardView) -> None:
    choose_both(view)
    chosen = view.chosen
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    moved = (place_of(sitting, 1), place_of(sitting, 3))

    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)

    assert moved == (2, 3)
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (1, 2)
    assert view.chosen == chosen != frozenset()


def test_select_mode_and_a_frame_choose_without_a_held_key(sitting: Sitting, view: BoardView) -> None:
    sitting.pages.board.bar.selecting.click()

    drag(view, spot(view, 3, day("2026-01-14")), spot(view, 1, day("2026-01-10")))

    assert {key[0] for key in view.chosen} == {stay_of(sitting, 1).id, stay_of(sitting, 3).id}


def test_several_are_chosen_and_moved_by_keys_alone(sitting: Sitting, view: BoardView) -> None:
    view.show_stay(stay_of(sitting, 1).id)
    for key in (Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(view, key)

    QTest.keyClick(view, Qt.Key.Key_Right, ALT)

    assert stay_of(sitting, 1).period == nights("2026-01-06", "2026-01-27")
    assert stay_of(sitting, 3).period == nights("2026-01-08", "2026-01-29")


def test_several_at_a_taken_place_are_refused_by_name_and_the_next_place_is_a_key_further(
    sitting: Sitting, view: BoardView
) -> None:
    sitting.desk.workspace.planning.add_stay(
        NewStay(6, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), place_id=3)
    )
    view.show_stay(stay_of(sitting, 1).id)
    for key in (Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(view, key)

    QTest.keyClick(view, Qt.Key.Key_Down, ALT)

    message = sitting.desk.messages.current
    assert message is not None
    assert "Staf Vermeulen has place P3" in message.text
    assert (place_of(sitting, 1), place_of(sitting, 3), len(view.chosen)) == (1, 2, 2)
    QApplication.processEvents()
    (row,) = sitting.window.findChildren(MessageBar)[0].findChildren(WaysRow)
    row.findChildren(QPushButton)[0].click()
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (2, 4)


def test_a_key_onto_a_taken_place_asks_as_a_drop_does_and_esc_gives_the_keyboard_back(
    sitting: Sitting, view: BoardView
) -> None:
    view.show_stay(stay_of(sitting, 1).id)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    choice = view.choices.open_choice
    assert choice is not None
    assert choice.buttons[0].hasFocus()

    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Escape)

    assert view.hasFocus()
    assert (place_of(sitting, 1), place_of(sitting, 3)) == (1, 2)


def test_in_the_table_a_key_onto_a_taken_place_is_refused_in_words(sitting: Sitting, view: BoardView) -> None:
    view.show_stay(stay_of(sitting, 1).id)
    sitting.pages.board.faces.change_face()

    QTest.keyClick(sitting.pages.board.faces.twin.table, Qt.Key.Key_Down, ALT)

    assert view.choices.open_choice is None
    assert sitting.desk.messages.current is not None


@pytest.mark.parametrize("days", [0, 2])
def test_brussen_are_offered_to_go_along_and_follow_in_one_step(sitting: Sitting, view: BoardView, days: int) -> None:
    sitting.desk.workspace.planning.add_stay(
        NewStay(2, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), place_id=3), "zo gevraagd"
    )
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 6, day(f"2026-01-{14 + days}")))
    message = sitting.desk.messages.current
    assert message is not None
    assert message.offer is not None
    stayed = place_of(sitting, 2)

    message.offer.start()

    assert (stayed, place_of(sitting, 2)) == (3, 7)
    assert stay_of(sitting, 2).period == nights("2026-01-05", "2026-01-26").shifted(days)


def test_who_takes_an_offer_by_keys_is_back_on_the_board(sitting: Sitting, view: BoardView) -> None:
    sitting.desk.workspace.planning.add_stay(
        NewStay(2, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), place_id=3), "zo gevraagd"
    )
    view.show_stay(stay_of(sitting, 1).id)
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    QTest.keyClick(view, Qt.Key.Key_F6)
    offer = QApplication.focusWidget()
    assert isinstance(offer, QPushButton)

    QTest.keyClick(offer, Qt.Key.Key_Space)

    assert stay_of(sitting, 2).period.first == day("2026-01-06")
    assert view.hasFocus()


def test_without_brussen_nothing_is_offered(sitting: Sitting, view: BoardView) -> None:
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 6, day("2026-01-14")))

    assert (place_of(sitting, 1), sitting.desk.messages.current) == (6, None)


def test_a_locked_stay_lets_no_hand_move_it(sitting: Sitting, view: BoardView) -> None:
    sitting.desk.workspace.planning.lock(stay_of(sitting, 1).id, locked=True)

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-14")))

    assert (place_of(sitting, 1), sitting.desk.messages.current) == (1, None)


def test_the_lock_of_the_board_stops_hand_and_keys_and_is_remembered(sitting: Sitting, view: BoardView) -> None:
    sitting.pages.board.bar.lock.click()

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-14")))
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)

    assert (place_of(sitting, 1), stay_of(sitting, 1).period.first) == (1, day("2026-01-05"))
    assert sitting.desk.preferences.text(Key.BOARD_LOCK) == "locked"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_no_single_key_takes_a_stay_away_on_a_locked_board(sitting: Sitting, view: BoardView, key: Qt.Key) -> None:
    before = stay_of(sitting, 1)
    view.show_stay(before.id)
    QTest.keyClick(view, Qt.Key.Key_L)

    QTest.keyClick(view, key)

    message = sitting.desk.messages.current
    assert stay_of(sitting, 1) == before
    assert message is not None
    assert "Press L" in message.text


def test_the_key_of_the_lock_and_its_button_agree(sitting: Sitting, view: BoardView) -> None:
    QTest.keyClick(view, Qt.Key.Key_L)

    assert (view.locked, sitting.pages.board.bar.lock.isChecked()) == (True, True)


def what_the_service_says(sitting: Sitting, stay_id: int, wish: Move) -> tuple[Breach, ...]:
    planning = sitting.desk.workspace.planning
    with pytest.raises(Refused) as refused:
        planning.move_stay(stay_id, wish.placement_id, wish.place_id, wish.days)
    return refused.value.breaches


def test_the_words_beside_the_hand_are_those_of_the_refusal(sitting: Sitting, view: BoardView) -> None:
    before = stay_of(sitting, 1)
    wish = Move(before.placements[0].id, 2, 1)

    judgement = Judge(view.board, before.id).judge(wish)

    assert judgement.breaches == what_the_service_says(sitting, before.id, wish) != ()


def test_what_the_ghost_shows_is_what_is_stored(sitting: Sitting, view: BoardView) -> None:
    before = stay_of(sitting, 1)
    judgement = Judge(view.board, before.id).judge(Move(before.placements[0].id, 3, 1))

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-15")))

    assert stay_of(sitting, 1) == judgement.after
