"""The lines and bands behind the bars; what hangs on the rows is made once for them and put down at once."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from ui.board.geometry import Frame, Rows
from ui.board.palette import Palette

_DAY_LINES_FROM = 9
"""Days narrower than this get no line of their own."""
_WIDEST = 1 << 14
"""Lines are as long as any window, and cut where it ends."""


class Grid:
    """The ground of a board in one palette."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._rows = Rows((), {})
        self._lines: list[QRect] = []

    def paint(self, painter: QPainter, frame: Frame, body: QRect) -> None:
        """Draw the ground of the part `body`."""
        painter.fillRect(body, self._palette.ground)
        painter.setPen(Qt.PenStyle.NoPen)
        self._weekends(painter, frame, body)
        self._bands(painter, frame, body)
        self._columns(painter, frame, body)

    def _weekends(self, painter: QPainter, frame: Frame, body: QRect) -> None:
        days, (first, last) = frame.days, frame.days_in(body)
        # Ordinal 1 was a Monday, so the remainder by seven tells the day of the week.
        saturdays = range(first - (first - 6) % 7, last + 1, 7)
        spans = [(days.x(saturday), days.x(saturday + 2)) for saturday in saturdays]
        painter.setBrush(self._palette.weekend)
        painter.drawRects([QRect(x, body.top(), end - x, body.height()) for x, end in spans])

    def _bands(self, painter: QPainter, frame: Frame, body: QRect) -> None:
        """Headings, and a line below each row."""
        if frame.rows is not self._rows:
            self._rows = frame.rows
            self._lines = [QRect(0, top - 1, _WIDEST, 1) for top in frame.rows.tops[1:]]
        within = frame.rows_in(body)
        for index in within:
            band = self._palette.bands.get(frame.rows.shown[index].kind)
            if band is not None:
                painter.fillRect(body.left(), frame.row_top(index), body.width(), frame.row_height(index), band)
        painter.translate(0, frame.header - frame.down)
        painter.setBrush(self._palette.grid)
        painter.drawRects(self._lines[within.start : within.stop])
        painter.translate(0, frame.down - frame.header)

    def _columns(self, painter: QPainter, frame: Frame, body: QRect) -> None:
        """Lines between days, or only between weeks when days are narrow."""
        days, (first, last) = frame.days, frame.days_in(body)
        top, height = body.top(), body.height()
        if days.width >= _DAY_LINES_FROM:
            painter.setBrush(self._palette.grid)
            painter.drawRects([QRect(x, top, 1, height) for x in map(days.x, range(first, last + 2))])
        mondays = range(first - (first - 1) % 7, last + 2, 7)
        painter.setBrush(self._palette.grid_week)
        painter.drawRects([QRect(x, top, 1, height) for x in map(days.x, mondays)])
