"""A hand on the board: where a bar lies, and how it is dragged."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ckgdesk.domain.board import RowKind
from ui.board.view import BoardView

_LEFT = Qt.MouseButton.LeftButton


def spot(view: BoardView, place_id: int, night: date) -> QPoint:
    """The middle of a night on the row of a place."""
    frame = view.scene.frame
    index = frame.rows.index_of(f"{RowKind.PLACE}:{place_id}")
    assert index is not None
    x = frame.days.noon(night.toordinal()) + round(frame.days.width / 2)
    return QPoint(x, frame.row_top(index) + frame.row_height(index) // 2)


def drag(view: BoardView, start: QPoint, end: QPoint) -> None:
    """Take what lies at `start` to `end`, by way of the middle, as a hand does."""
    surface = view.viewport()
    QTest.mouseMove(surface, start)
    QTest.mousePress(surface, _LEFT, pos=start)
    for point in (start + (end - start) / 2, end):
        QTest.mouseMove(surface, point)
    QTest.mouseRelease(surface, _LEFT, pos=end)


def edge_of(view: BoardView, place_id: int, on: date, *, at_end: bool) -> QPoint:
    """Just inside the end, or the beginning, that a bar on a place has on a day."""
    noon = view.scene.frame.days.noon(on.toordinal())
    return QPoint(noon + (-2 if at_end else 2), spot(view, place_id, on).y())
