"""Where things stand on a page: margins, columns of days, heights of lines; everything grows with one scale."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.period import Period
from ckgdesk.reports.paper import PaperSize
from ui.paper.letters import Letters
from ui.paper.shapes import MILLIMETRE, POINT, Box, Style

_SIZES = {PaperSize.A4: (297, 210), PaperSize.A3: (420, 297)}
_SCALES = {PaperSize.A4: (1.15, 1.0), PaperSize.A3: (1.6, 1.4, 1.2, 1.0)}
_MARGIN = 9 * MILLIMETRE
_SMALLEST = 8


def scales(paper: PaperSize) -> tuple[float, ...]:
    """Sizes to try, the most readable first; at the last one text is still 8 points."""
    return _SCALES[paper]


@dataclass(frozen=True, slots=True)
class Grid:
    """The page for one week at one scale."""

    paper: PaperSize
    scale: float
    week: Period
    letters: Letters

    @property
    def page(self) -> Box:
        """The whole sheet of paper."""
        width, height = _SIZES[self.paper]
        return Box(0, 0, width * MILLIMETRE, height * MILLIMETRE)

    @property
    def inside(self) -> Box:
        """What every office printer reaches."""
        return self.page.shrunk(_MARGIN, _MARGIN)

    def style(self, points: float = _SMALLEST, *, bold: bool = False) -> Style:
        """Letters of so many points at scale 1."""
        return Style(round(points * POINT * self.scale), bold)

    def mm(self, millimetres: float) -> float:
        """A length that grows with the letters."""
        return millimetres * MILLIMETRE * self.scale

    @property
    def line(self) -> float:
        """The height of a line of the smallest letters."""
        return self.letters.height(self.style())

    @property
    def room_column(self) -> Box:
        """The column with the names of rooms, as high as the page."""
        return Box(self.inside.x, self.inside.y, self.mm(21), self.inside.height)

    @property
    def place_column(self) -> Box:
        """The column with the codes of places."""
        return Box(self.room_column.right, self.inside.y, self.mm(13), self.inside.height)

    @property
    def table(self) -> Box:
        """The seven columns of days together."""
        left = self.place_column.right
        return Box(left, self.inside.y, self.inside.right - left, self.inside.height)

    @property
    def day_width(self) -> float:
        """How wide one day is."""
        return self.table.width / 7

    def day_box(self, number: int, y: float, height: float) -> Box:
        """One day of the week, Monday is 0."""
        return Box(self.table.x + number * self.day_width, y, self.day_width, height)

    def morning(self, day: date) -> float:
        """Where a day begins."""
        return self.table.x + (day - self.week.first).days * self.day_width

    def noon(self, day: date) -> float:
        """The middle of a day: there a stay begins and ends, so that two can share a change day."""
        return self.morning(day) + self.day_width / 2

    def nights_box(self, period: Period, y: float, height: float) -> Box:
        """From noon to noon, as far as it lies in the week."""
        left = max(self.noon(period.first), self.table.x)
        right = self.table.right if period.until is None else min(self.noon(period.until), self.table.right)
        return Box(left, y, right - left, height)

    def begins(self, period: Period) -> bool:
        """Does it begin in the week?"""
        return self.week.holds(period.first)

    def ends(self, period: Period) -> bool:
        """Does it end in the week?"""
        return period.until is not None and self.week.holds(period.until)
