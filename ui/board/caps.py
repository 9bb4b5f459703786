"""The ends and the marks of bars as small ready pictures: how sure a departure is, that a stay is locked."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from ckgdesk.domain.stay import Certainty, PhaseKind
from ui.board.palette import Palette, Tone


class Ending(StrEnum):
    """How a bar ends at the right; the first three are the certainties of a departure."""

    FIRM = Certainty.FIRM.value
    EXPECTED = Certainty.EXPECTED.value
    UNKNOWN = Certainty.UNKNOWN.value
    JOINED = "joined"
    ONGOING = "ongoing"


class Mark(StrEnum):
    """What stands before a name."""

    LOCK = "lock"
    EXCEPTION = "exception"
    FILE = "file"
    FILE_DECIDED = "file decided"
    FILE_NOT_NEEDED = "file not needed"


MARK = 11
"""A mark is so wide and so tall."""
DIAMOND = 9
"""So is the end of a decision."""
WIDTHS = {Ending.FIRM: 2, Ending.EXPECTED: 8, Ending.UNKNOWN: 12, Ending.JOINED: 7, Ending.ONGOING: 0}
"""Pixels an ending takes at the right of a bar."""


class Caps:
    """The pictures of one palette, each drawn once; `ratio` is that of the screen."""

    def __init__(self, palette: Palette, ratio: float = 1.0) -> None:
        self._palette = palette
        self._ratio = ratio
        self._ready: dict[tuple[str, PhaseKind | None, int], QPixmap] = {}
        self._marks: dict[tuple[Mark, int], QPixmap] = {}
        self.diamond = self._diamond(palette)
        self.blocks = QBrush(self._blocks(palette.phases[PhaseKind.CRISIS]))

    def right(self, ending: Ending, kind: PhaseKind | None, height: int) -> QPixmap:
        """The right end of a bar."""
        key = (ending.value, kind, height)
        if key not in self._ready:
            cap = self._blank(max(WIDTHS[ending], 1), height)
            with QPainter(cap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                _ENDINGS[ending](painter, self._palette.phases[kind], height)
            self._ready[key] = cap
        return self._ready[key]

    def joined_left(self, kind: PhaseKind | None, height: int) -> QPixmap:
        """The left end of a bar whose stay comes from another place: a notch."""
        key = ("notch", kind, height)
        if key not in self._ready:
            cap = self._blank(WIDTHS[Ending.JOINED], height)
            with QPainter(cap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._palette.ground)
                painter.drawPolygon(_points((0, 0), (6, height / 2), (0, height)))
                painter.setPen(QPen(self._palette.phases[kind].line, 1.6))
                painter.drawPolyline(_points((0, 0), (6, height / 2), (0, height)))
            self._ready[key] = cap
        return self._ready[key]

    def ongoing(self, kind: PhaseKind | None, height: int) -> QPixmap:
        """The arrow at the edge of the window for a stay without a known end."""
        key = ("arrow", kind, height)
        if key not in self._ready:
            cap = self._blank(12, height)
            with QPainter(cap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._palette.phases[kind].line, 1.8))
                middle = (height - 4) / 2
                painter.drawPolyline(_points((5, middle - 4.5), (9.5, middle), (5, middle + 4.5)))
                painter.drawLine(QPointF(0, middle), QPointF(9, middle))
            self._ready[key] = cap
        return self._ready[key]

    def mark(self, mark: Mark, ink: QColor) -> QPixmap:
        """A padlock, a flag for a rule that was overridden, or the sheet of a long-stay file."""
        key = (mark, ink.rgb())
        if key not in self._marks:
            picture = self._blank(MARK, MARK)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                _MARKS[mark](painter, ink)
            self._marks[key] = picture
        return self._marks[key]

    def _diamond(self, palette: Palette) -> QPixmap:
        """The end of a decision; its pale edge parts it from the ribbon."""
        tone = palette.phases[PhaseKind.LONG]
        diamond = self._blank(DIAMOND, DIAMOND)
        with QPainter(diamond) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tone.surface, 1))
            painter.setBrush(tone.line)
            painter.drawPolygon(_points((4.5, 0.5), (8.5, 4.5), (4.5, 8.5), (0.5, 4.5)))
        return diamond

    def _blank(self, width: int, height: int) -> QPixmap:
        cap = QPixmap(round(width * self._ratio), round(height * self._ratio))
        cap.setDevicePixelRatio(self._ratio)
        cap.fill(Qt.GlobalColor.transparent)
        return cap

    def _blocks(self, tone: Tone) -> QPixmap:
        blocks = QPixmap(9, 8)
        blocks.fill(tone.surface)
        with QPainter(blocks) as painter:
            painter.fillRect(0, 0, 6, 8, tone.line)
        return blocks


def _lock(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(3, 1, 5, 7), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(1.5, 5, 8, 5.5), 1, 1)


def _flag(painter: QPainter, ink: QColor) -> None:
    painter.fillRect(QRectF(1.5, 0.5, 1.5, 10), ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(_points((3, 1), (10, 1), (8, 3.8), (10, 6.5), (3, 6.5)))


def _sheet(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points((7, 0.8), (1.8, 0.8), (1.8, 10.2), (9.2, 10.2), (9.2, 3), (7, 0.8)))


def _lined(painter: QPainter, ink: QColor) -> None:
    _sheet(painter, ink)
    painter.drawLine(QPointF(3.8, 5), QPointF(7.2, 5))
    painter.drawLine(QPointF(3.8, 7.5), QPointF(7.2, 7.5))


def _ticked(painter: QPainter, ink: QColor) -> None:
    _sheet(painter, ink)
    painter.setPen(QPen(ink, 1.5))
    painter.drawPolyline(_points((3.5, 6.2), (5, 7.8), (7.6, 4.4)))


def _struck(painter: QPainter, ink: QColor) -> None:
    _sheet(painter, ink)
    painter.drawLine(QPointF(0.6, 10.6), QPointF(10.4, 0.4))


def _firm(painter: QPainter, tone: Tone, height: int) -> None:
    painter.fillRect(0, 0, 2, height, tone.line)


def _expected(painter: QPainter, tone: Tone, height: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.surface)
    painter.drawPolygon(_points((0, 0), (7, 0), (1, height), (0, height)))
    painter.setPen(QPen(tone.line, 1.6))
    painter.drawLine(QPointF(7, 0.5), QPointF(1, height - 0.5))


def _unknown(painter: QPainter, tone: Tone, height: int) -> None:
    for x, width in ((0, 4), (6, 2), (10, 1)):
        painter.fillRect(QRectF(x, 0, width, height), tone.surface)
        painter.fillRect(QRectF(x, height - 3, width, 3), tone.line)


def _joined(painter: QPainter, tone: Tone, height: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.surface)
    painter.drawPolygon(_points((0, 0), (6, height / 2), (0, height)))
    painter.setPen(QPen(tone.line, 1.6))
    painter.drawPolyline(_points((0, 0), (6, height / 2), (0, height)))


def _nothing(_painter: QPainter, _tone: Tone, _height: int) -> None:
    """A bar that runs on needs no end."""


_MARKS = {
    Mark.LOCK: _lock,
    Mark.EXCEPTION: _flag,
    Mark.FILE: _lined,
    Mark.FILE_DECIDED: _ticked,
    Mark.FILE_NOT_NEEDED: _struck,
}
_ENDINGS = {
    Ending.FIRM: _firm,
    Ending.EXPECTED: _expected,
    Ending.UNKNOWN: _unknown,
    Ending.JOINED: _joined,
    Ending.ONGOING: _nothing,
}


def _points(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])
