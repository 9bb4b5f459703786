"""A planner drags a stay, takes it back, and is refused with reasons."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import day, nights
from tests.flows.hand import drag, spot
from tests.flows.look import stay_of
from ui.sitting import Sitting


def test_a_stay_is_dragged_to_another_place_and_day(sitting: Sitting) -> None:
    view = sitting.pages.board.view

    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-17")))

    moved = stay_of(sitting, 1)
    assert (moved.period, moved.placements[0].place_id) == (nights("2026-01-08", "2026-01-29"), 3)
    assert sitting.desk.messages.current is None


def test_a_drag_is_taken_back_and_done_again_by_keys(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    drag(view, spot(view, 1, day("2026-01-14")), spot(view, 3, day("2026-01-14")))

    QTest.keyClick(sitting.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    taken_back = stay_of(sitting, 1).placements[0].place_id
    QTest.keyClick(sitting.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    assert (taken_back, stay_of(sitting, 1).placements[0].place_id) == (1, 3)


def test_escape_leaves_a_drag_and_the_plan_as_it_was(sitting: Sitting) -> None:
    view, before = sitting.pages.board.view, stay_of(sitting, 1)
    start = spot(view, 1, day("2026-01-14"))
    surface = view.viewport()

    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(surface, spot(view, 3, day("2026-01-17")))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=spot(view, 3, day("2026-01-17")))

    assert stay_of(sitting, 1) == before
