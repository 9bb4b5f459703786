"""Frames around bars: a line, or dashes as a pattern, because a pen of dashes takes a hundred times as long."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from ui.board.palette import Palette


class Outline:
    """A line of `width` pixels around a rectangle, half of it outside; with `on` and `off` in dashes of that length.

    Dashes hang on the origin of the painter's brush, so those of a part that is painted anew join the others.
    """

    def __init__(self, ink: QColor, width: int, on: int = 0, off: int = 0) -> None:
        self._width = width
        solid = QBrush(ink)
        self._across = QBrush(_dash(ink, on, off)) if off else solid
        self._down = QBrush(_dash(ink, on, off, down=True)) if off else solid

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Where QPainter.drawRect would draw it with a pen of this width."""
        line = self._width
        x, y = rect.left() - line // 2, rect.top() - line // 2
        width, height = rect.width(), rect.height()
        painter.fillRect(x, y, width + line, line, self._across)
        painter.fillRect(x, y + height, width + line, line, self._across)
        painter.fillRect(x, y + line, line, height - line, self._down)
        painter.fillRect(x + width, y + line, line, height - line, self._down)


def brussen_outline(palette: Palette) -> Outline:
    """Around whoever is of the family that is pointed at."""
    return Outline(palette.selected, 2, 7, 3)


def _dash(ink: QColor, on: int, off: int, *, down: bool = False) -> QPixmap:
    dash = QPixmap(1, on + off) if down else QPixmap(on + off, 1)
    dash.fill(Qt.GlobalColor.transparent)
    with QPainter(dash) as painter:
        painter.fillRect(0, 0, 1 if down else on, on if down else 1, ink)
    return dash
