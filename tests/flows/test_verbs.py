"""Every verb of a stay by keyboard alone: chosen on the board, filled in, one step that can be taken back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import AbsenceReason, PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.flows.keyboard import Keyboard
from tests.flows.look import stay_of
from ui.board.selection import Selection
from ui.sitting import Sitting
from ui.stay.choice import Choice


@pytest.fixture
def keyboard(qtbot: QtBot, sitting: Sitting) -> Keyboard:
    return Keyboard(qtbot, sitting)


def beds(keyboard: Keyboard, child_id: int) -> list[int]:
    return [bed.place_id for bed in stay_of(keyboard.sitting, child_id).placements]


def undo(keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_stay_is_moved(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.MOVE)
    keyboard.type("08012026")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()

    moved = stay_of(keyboard.sitting, 1)
    assert (moved.period, beds(keyboard, 1)) == (nights("2026-01-08", "2026-01-29"), [3])


def test_a_stay_gets_other_days(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.DAYS)
    keyboard.type("06012026")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("20012026")
    keyboard.enter()

    assert stay_of(keyboard.sitting, 1).period == nights("2026-01-06", "2026-01-20")
    undo(keyboard)
    assert stay_of(keyboard.sitting, 1).period == nights("2026-01-05", "2026-01-26")


def test_a_child_moves_to_another_room_and_back(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)
    keyboard.choose(Choice.SPLIT)
    keyboard.type("14012026")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    split = stay_of(keyboard.sitting, 1).placements

    keyboard.on_stay_of(1)
    keyboard.choose(Choice.JOIN)

    assert [bed.period.first for bed in split] == [day("2026-01-05"), day("2026-01-14")]
    assert beds(keyboard, 1) == [1]


def test_two_stays_swap_places(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.SWAP)
    keyboard.type("P2")
    keyboard.enter()

    assert (beds(keyboard, 1), beds(keyboard, 3)) == ([2], [1])
    undo(keyboard)
    assert (beds(keyboard, 1), beds(keyboard, 3)) == ([1], [2])


def test_a_stay_is_parked_and_gets_a_place_again(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)
    keyboard.choose(Choice.PARK)
    parked = beds(keyboard, 1)

    keyboard.on_stay_of(1)
    keyboard.choose(Choice.PLACE)
    keyboard.press(Qt.Key.Key_Down, times=2)
    keyboard.enter()

    assert parked == []
    assert len(beds(keyboard, 1)) == 1


def test_a_stay_is_locked_and_unlocked_with_the_same_key(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.LOCK)
    locked = stay_of(keyboard.sitting, 1).stay.locked
    keyboard.choose(Choice.UNLOCK)

    assert (locked, stay_of(keyboard.sitting, 1).stay.locked) == (True, False)


def test_an_absence_is_recorded(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.ABSENCE)
    keyboard.press(Qt.Key.Key_Tab, times=2)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()

    assert [away.reason for away in stay_of(keyboard.sitting, 1).absences] == [AbsenceReason.HOME]


def test_a_departure_is_set(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.DEPARTURE)
    keyboard.type("22012026")
    keyboard.enter()

    assert stay_of(keyboard.sitting, 1).period.until == day("2026-01-22")


def test_a_crisis_is_extended(keyboard: Keyboard) -> None:
    admitted = NewStay(2, PhaseKind.CRISIS, nights("2026-01-08", "2026-01-15"), place_id=3)
    keyboard.sitting.desk.workspace.planning.add_stay(admitted)
    keyboard.on_stay_of(2)

    keyboard.choose(Choice.EXTEND)

    assert stay_of(keyboard.sitting, 2).period.until == day("2026-01-22")


def test_a_stay_is_cancelled_and_the_message_offers_it_back(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)
    stays = keyboard.sitting.desk.workspace.lookup.stays

    keyboard.choose(Choice.CANCEL)
    left = len(stays())
    message = keyboard.sitting.desk.messages.current
    assert message is not None
    assert message.offer is not None
    message.offer.start()

    assert (left, len(stays())) == (2, 3)


def test_the_conversion_is_asked_for(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(5)

    keyboard.choose(Choice.CONVERT)

    assert keyboard.dialog().windowTitle() == "Convert to a long stay"
    keyboard.press(Qt.Key.Key_Escape)


def test_a_child_is_admitted_on_an_empty_place(keyboard: Keyboard) -> None:
    keyboard.on_place(4)

    keyboard.choose(Choice.ADMIT)
    keyboard.type("K6")
    keyboard.enter()

    assert (beds(keyboard, 6), stay_of(keyboard.sitting, 6).period.first) == ([4], day("2026-01-10"))


def test_a_place_is_closed_and_opened_again(keyboard: Keyboard) -> None:
    keyboard.on_place(4)
    keyboard.choose(Choice.CLOSE)
    keyboard.type("schilderwerken")
    keyboard.enter()
    closed = keyboard.view.board.closures[4]

    keyboard.on_place(4)
    keyboard.choose(Choice.REOPEN)

    assert [closure.reason for closure in closed] == ["schilderwerken"]
    assert not keyboard.view.board.closures.get(4)


def test_the_stay_card_opens_with_enter_and_closes_with_escape(keyboard: Keyboard) -> None:
    card = keyboard.sitting.pages.board.card
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.OPEN)
    opened = card.isVisible()
    keyboard.press(Qt.Key.Key_Escape)

    assert (opened, card.isVisible()) == (True, False)


def test_the_page_of_the_child_is_a_key_away(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.choose(Choice.CHILD)

    assert keyboard.sitting.window.page is keyboard.sitting.pages.children_page


def test_on_a_heading_nothing_can_be_chosen(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)

    keyboard.view.select(Selection("group:1"))

    actions = keyboard.sitting.pages.board.at_hand.choices.all()
    assert not any(action.isEnabled() for action in actions if not action.isSeparator())


def test_empty_nights_that_are_drawn_ask_only_whose_they_are(keyboard: Keyboard) -> None:
    keyboard.view.stay_drawn.emit(4, nights("2026-01-12", "2026-01-19"))
    keyboard.type("K6")
    keyboard.enter()

    assert stay_of(keyboard.sitting, 6).period == nights("2026-01-12", "2026-01-19")
    assert beds(keyboard, 6) == [4]


def test_where_children_are_rows_a_stay_begins_with_the_sibling_in_sight(keyboard: Keyboard) -> None:
    keyboard.sitting.pages.board.faces.turn_round()
    keyboard.view.select(Selection("child:2"))
    keyboard.view.setFocus()

    keyboard.choose(Choice.ADMIT)
    keyboard.enter()

    assert stay_of(keyboard.sitting, 2).period.first == day("2026-01-10")


def test_the_table_takes_the_same_keys(keyboard: Keyboard) -> None:
    keyboard.on_stay_of(1)
    keyboard.sitting.pages.board.faces.change_face()
    keyboard.sitting.pages.board.faces.twin.table.setFocus()

    keyboard.choose(Choice.LOCK)

    assert stay_of(keyboard.sitting, 1).stay.locked
