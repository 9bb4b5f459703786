"""A refusal offers what could be done instead: looked at on the board first, then one click and one step."""

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton

from ckgdesk.domain.timeline import Timeline
from tests.builders import day, nights
from tests.flows.look import stay_of
from ui.long_stay.convert_dialog import ConvertDialog
from ui.message_bar import MessageBar
from ui.sitting import Sitting
from ui.stay.days_dialog import DaysDialog
from ui.stay.subject import Subject
from ui.ways_row import WaysRow


def ways(sitting: Sitting) -> list[QPushButton]:
    QApplication.processEvents()
    (row,) = sitting.window.findChildren(MessageBar)[0].findChildren(WaysRow)
    return [button for button in row.findChildren(QPushButton) if button.isVisible()]


@pytest.fixture
def refused(sitting: Sitting) -> Timeline:
    """Stay 1 was sent to the place of stay 3."""
    stay = stay_of(sitting, 1)
    planning = sitting.desk.workspace.planning
    sitting.desk.history.run(lambda reason: planning.move_stay(stay.id, stay.placements[0].id, 2, 0, reason))
    return stay


def test_a_refusal_offers_another_place_a_swap_and_a_room_move(sitting: Sitting, refused: Timeline) -> None:
    del refused
    assert [button.text().split()[0] for button in ways(sitting)] == ["Place", "Swap:", "Place"]


def test_looking_at_a_way_shows_it_and_changes_nothing(sitting: Sitting, refused: Timeline) -> None:
    view, button = sitting.pages.board.view, ways(sitting)[1]

    QApplication.sendEvent(button, QEnterEvent(QPointF(), QPointF(), QPointF()))
    ghost = view.scene.ghost
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))

    assert ghost is not None
    assert {part.row_key for part in ghost.parts} == {"place:1", "place:2"}
    assert view.scene.ghost is None
    assert stay_of(sitting, 1) == refused


def test_a_way_is_taken_in_one_step_and_back(sitting: Sitting, refused: Timeline) -> None:
    ways(sitting)[1].click()
    swapped = [stay_of(sitting, child).placements[0].place_id for child in (1, 3)]

    sitting.desk.history.stack.undo()

    assert swapped == [2, 1]
    assert stay_of(sitting, 1) == refused
    assert sitting.desk.messages.current is None


def test_no_way_is_offered_any_more_once_the_stay_itself_was_changed(sitting: Sitting, refused: Timeline) -> None:
    assert ways(sitting)

    sitting.desk.workspace.planning.move_stay(refused.id, refused.placements[0].id, 3, 0)

    assert ways(sitting) == []
    assert sitting.desk.messages.current is not None


def test_ways_that_stay_open_are_offered_again_after_another_change(sitting: Sitting, refused: Timeline) -> None:
    before = [button.text() for button in ways(sitting)]

    sitting.desk.workspace.planning.lock(stay_of(sitting, 5).id, locked=True)

    assert [button.text() for button in ways(sitting)] == before != []
    assert stay_of(sitting, 1) == refused


def test_the_ways_go_with_their_message(sitting: Sitting, refused: Timeline) -> None:
    del refused
    assert ways(sitting)

    sitting.desk.messages.show("Something else.")

    assert ways(sitting) == []


def test_nights_beyond_six_weeks_lead_to_the_conversion_on_that_day(sitting: Sitting) -> None:
    stay, planning = stay_of(sitting, 1), sitting.desk.workspace.planning
    beyond = nights("2026-01-05", "2026-03-02")
    sitting.desk.history.run(lambda reason: planning.change_days(stay.id, beyond, reason))

    next(button for button in ways(sitting) if "long" in button.text()).click()

    (dialog,) = sitting.window.findChildren(ConvertDialog)
    assert dialog.isVisible()
    assert dialog.first.day() == day("2026-02-16")
    dialog.reject()


def test_a_way_taken_in_a_dialog_closes_it_and_is_carried_out(sitting: Sitting, refused: Timeline) -> None:
    board = sitting.pages.board
    at = Subject(refused, refused.placements[0], refused.period.first, board.view.board.picture)
    dialog = DaysDialog(sitting.desk, at, board)
    dialog.open()
    way = sitting.desk.messages.ways()[0][0]

    dialog.asker.way_taken.emit(way)

    assert not dialog.isVisible()
    assert stay_of(sitting, 1).placements[0].place_id == 3
