"""Draws how full groups and sites are: numbers where days are wide, a skyline where they are narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ckgdesk.domain.board import RowKind
from ui.board.geometry import Days
from ui.board.lettering import Fonts
from ui.board.occupancy import Night, Occupancy
from ui.board.palette import Palette, contrast
from ui.board.scene import Scene

COUNTS_FROM = 20
"""Days narrower than this have no room for a number."""
_LEAST = 2
_BOX = 60
_SEEN = 3.0


class OccupancyPainter:
    """A full night is bold in a box; a night above the recognised number has a second box and an exclamation mark."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._plain = fonts.inked(fonts.small, palette.ink_soft)
        self._strong = fonts.inked(fonts.small_strong, palette.full_ink)
        self._occupancy: Occupancy | None = None

    def paint(self, painter: QPainter, scene: Scene, index: int, band: QRect) -> None:
        """Draw the nights of a heading in its band, as far as they show there."""
        days = scene.frame.days
        first, last = days.at(band.left()), max(days.at(band.right()), days.at(band.left()))
        if self._occupancy is None or self._occupancy.sheet is not scene.sheet:
            self._occupancy = Occupancy(scene.sheet)
        nights = self._occupancy.nights(scene.frame.rows.shown[index], first, last)
        if days.width >= COUNTS_FROM:
            self._numbers(painter, days, (first, nights), band)
            return
        for begin, end, night in _runs(first, nights):
            self._column(painter, QRect(days.x(begin), band.top(), days.x(end) - days.x(begin), band.height()), night)

    def _numbers(self, painter: QPainter, days: Days, counted: tuple[int, Sequence[Night]], band: QRect) -> None:
        """Taken of possible places, taken alone in little room."""
        first, nights = counted
        most = max((max(night.taken, night.possible) for night in nights), default=0)
        whole = self._strong.width(f"{most}/{most}!") + 8 <= round(days.width)
        for day, night in enumerate(nights, first):
            text = f"{night.taken}/{night.possible}" if whole else str(night.taken)
            self.night(painter, QRect(days.x(day), band.top(), round(days.width), band.height()), night, text)

    def night(self, painter: QPainter, cell: QRect, night: Night, text: str) -> None:
        """One number, with its box and its sign."""
        lettering = self._strong if night.full else self._plain
        if night.full:
            wide = min(cell.width() - 3, _BOX)
            left = cell.left() + 2 + (cell.width() - 3 - wide) // 2
            self._box(painter, QRect(left, cell.top() + 4, wide, cell.height() - 9), over=night.over)
        if night.over:
            text += "!"
        y = cell.top() + (cell.height() - lettering.height) // 2
        painter.drawPixmap(cell.left() + (cell.width() - lettering.width(text) + 1) // 2, y, lettering.picture(text))

    def _box(self, painter: QPainter, box: QRect, *, over: bool) -> None:
        edge, surface = self._palette.full_ink, self._palette.full
        painter.fillRect(box, edge)
        painter.fillRect(box.adjusted(1, 1, -1, -1), surface)
        if over:
            painter.fillRect(QRect(box.left() + 1, box.bottom() - 2, box.width() - 2, 2), edge)

    def _column(self, painter: QPainter, cell: QRect, night: Night) -> None:
        """As tall as the night is full; a full night reaches the top and is dark, above the number a cap stands off."""
        palette, most = self._palette, cell.height() - 6
        if not night.taken:
            return
        dark = palette.full_ink if contrast(palette.full_ink, palette.bands[RowKind.GROUP]) >= _SEEN else palette.full
        tall = most if night.full else max(round(most * night.taken / max(night.possible, 1)), _LEAST)
        top = cell.bottom() - tall
        painter.fillRect(cell.left(), top, cell.width(), tall, dark if night.full else palette.skyline)
        if night.over:
            painter.fillRect(cell.left(), top + 3, cell.width(), 2, palette.bands[RowKind.GROUP])


def _runs(first: int, nights: Sequence[Night]) -> Iterator[tuple[int, int, Night]]:
    """Nights that are alike, together: from, until, one of them."""
    day = first
    for night, alike in groupby(nights):
        count = sum(1 for _ in alike)
        yield day, day + count, night
        day += count
