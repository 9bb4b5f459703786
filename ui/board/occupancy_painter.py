"""Draws how full groups and sites are: numbers where days are wide, a skyline where they are narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ckgdesk.domain.board import RowKind
from ui.board.geometry import Days
from ui.board.lettering import Fonts
from ui.board.occupancy import Night, Occupancy, Run
from ui.board.palette import Palette, contrast
from ui.board.scene import Scene

COUNTED = (RowKind.SITE, RowKind.GROUP)
"""The headings that say how full they are."""
COUNTS_FROM = 20
"""Days narrower than this have no room for a number."""
_LEAST = 2
_BOX = 60
_SEEN = 3.0
_RULE, _AIR = 1, 2
"""Pixels of the line between taken and possible, and around it, where one stands above the other."""


class OccupancyPainter:
    """A full night is bold in a box; a night above the recognised number has a second line and an exclamation mark."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._plain = fonts.inked(fonts.small, palette.ink_soft)
        self._strong = fonts.inked(fonts.small_strong, palette.full_ink)
        seen = contrast(palette.full_ink, palette.bands[RowKind.GROUP]) >= _SEEN
        self._dark = palette.full_ink if seen else palette.full
        self._occupancy: Occupancy | None = None
        self._ratio = fonts.ratio
        self._fractions: dict[Night, QPixmap] = {}

    def paint(self, painter: QPainter, scene: Scene, index: int, band: QRect) -> None:
        """Draw the nights of a heading in its band, as far as they show there."""
        days = scene.frame.days
        first, last = days.at(band.left()), max(days.at(band.right()), days.at(band.left()))
        if self._occupancy is None or self._occupancy.sheet is not scene.sheet:
            self._occupancy = Occupancy(scene.sheet)
        row = scene.frame.rows.shown[index]
        if days.width >= COUNTS_FROM:
            self._numbers(painter, days, (first, self._occupancy.nights(row, first, last)), band)
            return
        self._skyline(painter, days, self._occupancy.runs(row, first, last), band)

    def _numbers(self, painter: QPainter, days: Days, counted: tuple[int, Sequence[Night]], band: QRect) -> None:
        """Taken of possible places, beside each other or, in little room, one above the other."""
        first, nights = counted
        most = max((max(night.taken, night.possible) for night in nights), default=0)
        beside = self._strong.width(f"{most}/{most}!") + 8 <= round(days.width)
        plain, width = self._plain, round(days.width)
        y = band.top() + (band.height() - plain.height) // 2
        for day, night in enumerate(nights, first):
            text = f"{night.taken}/{night.possible}"
            if not beside:
                self._above_each_other(painter, QRect(days.x(day), band.top(), width, band.height()), night)
            elif night.full:
                self.night(painter, QRect(days.x(day), band.top(), width, band.height()), night, text)
            else:
                painter.drawPixmap(days.x(day) + (width - plain.width(text) + 1) // 2, y, plain.picture(text))

    def night(self, painter: QPainter, cell: QRect, night: Night, text: str) -> None:
        """The number of a full night, with its box and its sign."""
        lettering, wide = self._strong, min(cell.width() - 3, _BOX)
        left = cell.left() + 2 + (cell.width() - 3 - wide) // 2
        self._box(painter, QRect(left, cell.top() + 4, wide, cell.height() - 9), over=night.over)
        if night.over:
            text += "!"
        y = cell.top() + (cell.height() - lettering.height) // 2
        painter.drawPixmap(cell.left() + (cell.width() - lettering.width(text) + 1) // 2, y, lettering.picture(text))

    def _above_each_other(self, painter: QPainter, cell: QRect, night: Night) -> None:
        fraction = self._fractions.get(night)
        if fraction is None:
            fraction = self._fractions[night] = self._fraction(night)
        if night.full:
            self._box(
                painter, QRect(cell.left() + 2, cell.top() + 1, cell.width() - 3, cell.height() - 3), over=night.over
            )
        size = fraction.deviceIndependentSize().toSize()
        x, y = (cell.width() - size.width() + 1) // 2, (cell.height() - 1 - size.height()) // 2
        painter.drawPixmap(cell.left() + x, cell.top() + y, fraction)

    def _fraction(self, night: Night) -> QPixmap:
        """Taken, a line, and possible below it, as one picture."""
        lettering = self._strong if night.full else self._plain
        above, below = f"{night.taken}!" if night.over else str(night.taken), str(night.possible)
        tall, wide = lettering.metrics.capHeight(), max(lettering.width(above), lettering.width(below))
        size = QSize(wide + 1, 2 * (tall + _AIR) + _RULE)
        picture = QPixmap(ceil(size.width() * self._ratio), ceil(size.height() * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setFont(lettering.font)
            painter.setPen(lettering.ink)
            for text, foot in ((above, tall), (below, size.height())):
                painter.drawText((wide - lettering.width(text) + 1) // 2, foot, text)
            painter.fillRect(0, tall + _AIR, size.width(), _RULE, lettering.ink)
        return picture

    def _box(self, painter: QPainter, box: QRect, *, over: bool) -> None:
        edge, surface = self._palette.full_ink, self._palette.full
        painter.fillRect(box, edge)
        painter.fillRect(box.adjusted(1, 1, -1, -1), surface)
        if over:
            painter.fillRect(QRect(box.left() + 1, box.bottom() - 2, box.width() - 2, 2), edge)

    def _skyline(self, painter: QPainter, days: Days, runs: Iterable[Run], band: QRect) -> None:
        """As tall as nights are full; a full night reaches the top and is dark, above the number a cap stands off."""
        free, full, caps = [], [], []
        most, foot, left, right = band.height() - 6, band.bottom(), band.left(), band.right() + 1
        for begin, end, night in runs:
            x = max(days.x(begin), left)
            width = min(days.x(end), right) - x
            if width <= 0 or not night.taken:
                continue
            if night.full:
                full.append(QRect(x, foot - most, width, most))
                if night.over:
                    caps.append(QRect(x, foot - most + 3, width, 2))
            else:
                tall = max(round(most * night.taken / night.possible), _LEAST)
                free.append(QRect(x, foot - tall, width, tall))
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self._palette
        for ink, rects in ((palette.skyline, free), (self._dark, full), (palette.bands[RowKind.GROUP], caps)):
            painter.setBrush(ink)
            painter.drawRects(rects)
