"""Boards in memory, and hands to try them with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import BoardPicture, RowKind, board_picture
from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House
from ckgdesk.domain.stay import Certainty
from ckgdesk.domain.timeline import Timeline
from ckgdesk.words import Words
from tests.builders import a_bed, a_picture, a_stay, a_timeline, day, nights
from ui.board.drag import Part
from ui.board.geometry import Days, Frame, Rows
from ui.board.sheet import Sheet
from ui.board.tips import Tips
from ui.board.view import BoardView
from ui.theme import Scheme, colours_of

TODAY = day("2026-01-10")
WINDOW = nights("2025-12-01", "2026-04-01")
HEIGHTS = dict.fromkeys(RowKind, 20)
SIZE = QSize(1000, 600)
COLUMN, HEADER = 100, 50

ANNA, WOUT = 1, 2


def light(role: str) -> QColor:
    return colours_of(Scheme.LIGHT)[role]


def a_place_stay(
    place_id: int,
    first: str,
    until: str | None,
    number: int = 1,
    certainty: Certainty = Certainty.EXPECTED,
) -> Timeline:
    """A short stay on one place throughout; its placement is 10 times the stay and one."""
    return a_timeline(a_stay(first, until, number, certainty=certainty), a_bed(place_id, first, until))


def two_stays() -> tuple[Timeline, Timeline]:
    """Stay 1 on place 1 up to 2 February; stay 2 on place 2 the week after."""
    return (
        a_place_stay(1, "2026-01-05", "2026-02-02", ANNA),
        a_place_stay(2, "2026-02-09", "2026-02-23", WOUT),
    )


def a_board(
    *timelines: Timeline,
    window: Period = WINDOW,
    today: date = TODAY,
    house: House | None = None,
    closures: Iterable[Closure] = (),
    read_only: bool = False,
) -> BoardPicture:
    """These stays on a house of two groups of four places."""
    return board_picture(a_picture(*timelines, house=house, closures=closures), window, today, read_only=read_only)


def a_sheet(*timelines: Timeline, closures: Iterable[Closure] = ()) -> Sheet:
    return Sheet(a_board(*timelines, closures=closures))


def a_frame(board: BoardPicture, first: str = "2026-01-01", width: float = 40.0) -> Frame:
    """Rows of 20 pixels below a header of 50, days beginning beside a column of 100."""
    days = Days(day(first).toordinal(), width, -COLUMN)
    return Frame(days, Rows(board.rows, HEIGHTS), SIZE, COLUMN, HEADER)


def a_view(board: BoardPicture, first: str = "2026-01-01", days: int = 60) -> BoardView:
    """A view of 1200 by 700 that is not shown; its days begin at `first`."""
    view = BoardView(TODAY, Tips(Words.english().say), light)
    view.resize(1200, 700)
    view.show_picture(board)
    view.show_days(days)
    view.go_to(day(first))
    return view


class MouseHand:
    """Presses, moves and lets go where a day lies on a row."""

    def __init__(self, view: BoardView) -> None:
        self._view = view

    def point(self, row_key: str, on: str, part: Part = Part.MIDDLE) -> QPoint:
        """The middle of a night on a row, or just inside the edge a bar has at that noon."""
        frame = self._view.scene.frame
        index = frame.rows.index_of(row_key)
        assert index is not None, row_key
        noon = frame.days.noon(day(on).toordinal())
        x = {Part.MIDDLE: noon + round(frame.days.width / 2), Part.FIRST: noon + 2, Part.UNTIL: noon - 2}[part]
        return QPoint(x, frame.row_top(index) + frame.row_height(index) // 2)

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._send(QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton, modifiers)

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.LeftButton, modifiers)

    def hover(self, point: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton)

    def release(self, point: QPoint) -> None:
        self._send(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)

    def wheel(
        self, point: QPoint, turned: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Turn the wheel with the left button down."""
        port, phase = self._view.viewport(), Qt.ScrollPhase.NoScrollPhase
        places = QPointF(point), QPointF(port.mapToGlobal(point))
        event = QWheelEvent(*places, QPoint(), QPoint(0, turned), Qt.MouseButton.LeftButton, modifiers, phase, False)
        QApplication.sendEvent(port, event)

    def double_click(self, point: QPoint) -> None:
        self._send(QEvent.Type.MouseButtonDblClick, point, Qt.MouseButton.LeftButton)

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.press(point, modifiers)
        self.release(point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """From one point to another, not let go yet."""
        self.press(start)
        self.move(start + QPoint(QApplication.startDragDistance() + 2, 0))
        self.move(end)

    def _send(
        self,
        kind: QEvent.Type,
        point: QPoint,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        port = self._view.viewport()
        event = QMouseEvent(kind, QPointF(point), QPointF(port.mapToGlobal(point)), button, buttons, modifiers)
        QApplication.sendEvent(port, event)


def heard(signal: SignalInstance) -> Heard:
    """What a signal says from now on."""
    ear = Heard()
    signal.connect(ear.hear)
    return ear


class Heard:
    """Keeps what signals said."""

    def __init__(self) -> None:
        self.said: list[tuple[object, ...]] = []

    def hear(self, *values: object) -> None:
        self.said.append(values)
