"""What happens around a hand that holds a bar: another PC, midnight, another page; the bar never lands unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ckgdesk.domain.timeline import Timeline
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD
from tests.flows.hand import spot
from tests.flows.look import stay_of
from tests.wall import Wall
from ui.board.view import BoardView
from ui.sitting import Sitting

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def another_pc(sitting: Sitting, plan: Path) -> Iterator[Workspace]:
    del sitting  # it fills the plan
    workspace = Workspace.open(plan, PASSWORD)
    yield workspace
    workspace.close()


@pytest.fixture
def view(qtbot: QtBot, sitting: Sitting) -> BoardView:
    view = sitting.pages.board.view
    sitting.window.activateWindow()
    qtbot.waitUntil(sitting.window.isActiveWindow)
    view.setFocus()
    return view


def lift(view: BoardView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for point in (start + (end - start) / 2, end):
        QTest.mouseMove(view.viewport(), point)
    assert view.dragging


def let_go(view: BoardView, point: QPoint) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, pos=point)
    QApplication.processEvents()


def dropped_too_late(sitting: Sitting, view: BoardView, another_pc: Workspace) -> Timeline:
    """While it is in the hand here, another PC moves stay 1; gives where that put it."""
    end, stay = spot(view, 3, day("2026-01-16")), stay_of(sitting, 1)
    lift(view, spot(view, 1, day("2026-01-14")), end)
    another_pc.planning.move_stay(stay.id, stay.placements[0].id, 4, 5)
    elsewhere = stay_of(sitting, 1)
    let_go(view, end)
    return elsewhere


def test_a_stay_moved_on_another_pc_in_mid_drag_is_not_moved_on_from_there(
    sitting: Sitting, view: BoardView, another_pc: Workspace
) -> None:
    elsewhere = dropped_too_late(sitting, view, another_pc)

    message = sitting.desk.messages.current
    assert message is not None
    assert "changed meanwhile" in message.text
    assert stay_of(sitting, 1) == elsewhere


def test_after_looking_again_the_same_drag_is_made(sitting: Sitting, view: BoardView, another_pc: Workspace) -> None:
    dropped_too_late(sitting, view, another_pc)
    message = sitting.desk.messages.current
    assert message is not None
    assert message.offer is not None

    message.offer.start()
    end = spot(view, 3, day("2026-01-16"))
    lift(view, spot(view, 4, day("2026-01-16")), end)
    let_go(view, end)

    assert [bed.place_id for bed in stay_of(sitting, 1).placements] == [3]


def test_what_changed_elsewhere_and_is_not_in_the_hand_hinders_nobody(
    sitting: Sitting, view: BoardView, another_pc: Workspace
) -> None:
    end, other = spot(view, 3, day("2026-01-14")), stay_of(sitting, 5)
    lift(view, spot(view, 1, day("2026-01-14")), end)
    another_pc.planning.move_stay(other.id, other.placements[0].id, 6, 0)

    let_go(view, end)

    assert [bed.place_id for bed in stay_of(sitting, 1).placements] == [3]
    assert view.board.row_key_of(view.board.bars_of_stay(other.id)[0]) == "place:6"


def test_midnight_in_mid_drag_ends_it(sitting: Sitting, view: BoardView, wall: Wall) -> None:
    end, before = spot(view, 3, day("2026-01-14")), stay_of(sitting, 1)
    lift(view, spot(view, 1, day("2026-01-14")), end)

    wall.show(day("2026-01-11"))
    sitting.desk.clock.look()
    let_go(view, end)

    assert (view.board.today, view.dragging) == (day("2026-01-11"), False)
    assert stay_of(sitting, 1) == before


def test_another_page_in_mid_drag_ends_it(sitting: Sitting, view: BoardView) -> None:
    end, before = spot(view, 3, day("2026-01-14")), stay_of(sitting, 1)
    lift(view, spot(view, 1, day("2026-01-14")), end)

    sitting.window.turn_to(sitting.pages.attention)
    let_go(view, end)

    assert (view.dragging, stay_of(sitting, 1)) == (False, before)


def test_undo_in_mid_drag_ends_it(sitting: Sitting, view: BoardView) -> None:
    stay = stay_of(sitting, 1)
    sitting.desk.history.run(lambda _: sitting.desk.workspace.planning.move_stay(stay.id, stay.placements[0].id, 4, 0))
    end = spot(view, 3, day("2026-01-14"))
    lift(view, spot(view, 4, day("2026-01-14")), end)

    QTest.keyClick(sitting.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    let_go(view, end)

    assert (view.dragging, stay_of(sitting, 1)) == (False, stay)
