"""A planner turns the board round, works with children as rows, and in the table of the same days."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import day, nights
from tests.flows.hand import drag
from tests.flows.look import stay_of
from ui.board.twin import Twin
from ui.board.view import BoardView
from ui.sitting import Sitting

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def on_child(view: BoardView, child_id: int, night: date) -> QPoint:
    """The middle of a night on the row of a child."""
    frame = view.scene.frame
    index = frame.rows.index_of(f"child:{child_id}")
    assert index is not None
    x = frame.days.noon(night.toordinal()) + round(frame.days.width / 2)
    return QPoint(x, frame.row_top(index) + frame.row_height(index) // 2)


def turned(sitting: Sitting) -> BoardView:
    """The board with children as rows, by the key."""
    view = sitting.pages.board.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_R)
    return view


def as_table(sitting: Sitting, child_id: int) -> Twin:
    """The table, with the stay of a child chosen."""
    sitting.pages.board.view.setFocus()
    QTest.keyClick(sitting.pages.board.view, Qt.Key.Key_T, CTRL)
    twin = sitting.pages.board.faces.twin
    timeline = stay_of(sitting, child_id)
    key = (timeline.id, timeline.placements[0].id)
    twin.table.setCurrentIndex(twin.found.mapFromSource(twin.model.index_of(key)))
    return twin


def test_a_stay_is_dragged_along_the_row_of_its_child(sitting: Sitting) -> None:
    view = turned(sitting)

    drag(view, on_child(view, 1, day("2026-01-14")), on_child(view, 1, day("2026-01-17")))

    moved = stay_of(sitting, 1)
    assert (moved.period, moved.placements[0].place_id) == (nights("2026-01-08", "2026-01-29"), 1)
    assert view.scene.frame.rows.index_of("child:1") is not None


def test_a_stay_dropped_on_another_child_stays_where_it_was(sitting: Sitting) -> None:
    view, before = turned(sitting), stay_of(sitting, 1)

    drag(view, on_child(view, 1, day("2026-01-14")), on_child(view, 3, day("2026-01-14")))

    message = sitting.desk.messages.current
    assert message is not None
    assert message.text == "A stay remains with the same child."
    assert stay_of(sitting, 1) == before


def test_a_stay_is_moved_in_the_table_and_taken_back(sitting: Sitting, qtbot: QtBot) -> None:
    twin = as_table(sitting, 1)

    QTest.keyClick(twin.table, Qt.Key.Key_Right, ALT)
    moved = stay_of(sitting, 1).period
    QTest.keyClick(sitting.window, Qt.Key.Key_Z, CTRL)

    assert (moved, stay_of(sitting, 1).period) == (
        nights("2026-01-06", "2026-01-27"),
        nights("2026-01-05", "2026-01-26"),
    )
    index = twin.table.currentIndex()
    qtbot.waitUntil(lambda: index.siblingAtColumn(4).data() == "05/01/2026")
    assert twin.found.bar(twin.table.currentIndex()).child.id == 1


def test_a_stay_is_parked_in_the_table_by_its_key(sitting: Sitting, qtbot: QtBot) -> None:
    twin = as_table(sitting, 1)

    QTest.keyClick(twin.table, Qt.Key.Key_Backspace)

    assert stay_of(sitting, 1).placements == ()
    qtbot.waitUntil(lambda: twin.found.bar(twin.table.currentIndex()).placement is None)
    assert twin.found.bar(twin.table.currentIndex()).child.id == 1


def test_the_menu_of_the_table_moves_stays_too(sitting: Sitting) -> None:
    twin = as_table(sitting, 1)
    board = sitting.pages.board

    board.at_hand.offer()

    park = next(
        action for action in board.at_hand.choices.all() if action.text() == "&Back to the lane without a place"
    )
    assert park.isEnabled()
    park.trigger()
    assert stay_of(sitting, 1).placements == ()
    assert twin.isVisible()


def test_a_reader_finds_every_bar_from_the_window_down(sitting: Sitting) -> None:
    view = turned(sitting)

    said = [part.text(QAccessible.Text.Name) for part in tree(QAccessible.queryAccessibleInterface(sitting.window))]

    in_sight = view.visible_period()
    bars = [bar for bar in view.board.bars_by_key.values() if bar.period.overlaps(in_sight)]
    assert len(bars) == 3
    assert all(any(bar.child.full_name in name and "place P" in name for name in said) for bar in bars)


def tree(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    """A part and all below it."""
    return [part, *(deeper for number in range(part.childCount()) for deeper in tree(part.child(number)))]
