"""Draws the table of a week: heads of the days, one row for each place, counts below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from ckgdesk.domain.occupancy import NightCount
from ckgdesk.reports.week import ClosedNights, DayHead, PlaceRow
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ui.paper.bar import BarDrawing, Say
from ui.paper.grid import Grid
from ui.paper.shapes import DARK, GREY, LIGHT, PALE, WHITE, Align, Box, Lettering, Panel, Rule, Shape, frame

_ROOM = QT_TRANSLATE_NOOP("week", "Room")
_PLACE = QT_TRANSLATE_NOOP("week", "Place")
_PRESENT = QT_TRANSLATE_NOOP("week", "Present that night")
_TAKEN = QT_TRANSLATE_NOOP("week", "Taken / available")
_FREE = QT_TRANSLATE_NOOP("week", "Free places")
_FULL = QT_TRANSLATE_NOOP("week", "full")
_NAMED_HEAD = 2.1
_PLAIN_HEAD = 1.5
_ROW = 2.6
_COUNT = 1.25
"""Heights in lines of text."""


class Table:
    """The parts of a table; the one who composes the page says where each goes."""

    def __init__(self, grid: Grid, say: Say) -> None:
        self._grid = grid
        self._say = say

    def head_height(self, days: Sequence[DayHead]) -> float:
        """How high the heads are; higher when a holiday must be named."""
        return self._grid.line * (_NAMED_HEAD if any(day.holiday for day in days) else _PLAIN_HEAD)

    @property
    def row_height(self) -> float:
        """What a place needs at least."""
        return self._grid.line * _ROW

    @property
    def counts_height(self) -> float:
        """What the counts need."""
        return 3 * self._grid.line * _COUNT

    def head(self, days: Sequence[DayHead], y: float) -> Iterator[Shape]:
        """Weekday and date over every column; weekends and holidays darker, holidays by name."""
        grid, height = self._grid, self.head_height(days)
        yield from self._cell(grid.room_column, self._text(_ROOM), y, height)
        yield from self._cell(grid.place_column, self._text(_PLACE), y, height)
        for number, day in enumerate(days):
            box = grid.day_box(number, y, height)
            if day.weekend or day.holiday:
                yield Panel(box, LIGHT)
            yield from self._day(day, box)
        yield Rule(grid.inside.x, y + height, grid.inside.right, y + height, grid.mm(0.4))

    def rows(self, rows: Sequence[PlaceRow], y: float, height: float) -> Iterator[Shape]:
        """The places, room by room; a heavier line parts the rooms."""
        grid = self._grid
        yield from self._columns(y, height * len(rows))
        for room, places in groupby(enumerate(rows), key=lambda numbered: numbered[1].room):
            numbered = list(places)
            top = y + numbered[0][0] * height
            yield from self._room(room, top, height)
            for number, row in numbered:
                yield from self._row(row, Box(grid.inside.x, y + number * height, grid.inside.width, height))
                below = y + (number + 1) * height
                yield Rule(grid.place_column.x, below, grid.inside.right, below, grid.mm(0.1), PALE)
            below = y + (numbered[-1][0] + 1) * height
            yield Rule(grid.inside.x, below, grid.inside.right, below, grid.mm(0.25), DARK)

    def counts(self, counts: Sequence[NightCount], y: float) -> Iterator[Shape]:
        """Three lines of numbers, one under every day for the night that follows it."""
        height = self._grid.line * _COUNT
        present = [str(count.present) for count in counts]
        taken = [f"{count.taken} / {count.available}" for count in counts]
        free = [self._free(count) for count in counts]
        for number, (label, row) in enumerate(((_PRESENT, present), (_TAKEN, taken), (_FREE, free))):
            yield from self._count(label, row, y + number * height, bold=row is present)
        bottom = y + 3 * height
        yield Rule(self._grid.inside.x, bottom, self._grid.inside.right, bottom, self._grid.mm(0.4))

    def _day(self, day: DayHead, box: Box) -> Iterator[Shape]:
        grid = self._grid
        line = box.height / 2 if day.holiday else box.height
        name = grid.style(9.5, bold=True)
        yield Lettering(Box(box.x, box.y, box.width, line), self._say(day.text), name, Align.CENTRE)
        if day.holiday:
            below = Box(box.x, box.y + line, box.width, line).shrunk(grid.mm(0.8), 0)
            text = grid.letters.elided(day.holiday, grid.style(), below.width)
            yield Lettering(below, text, grid.style(), Align.CENTRE)

    def _columns(self, y: float, height: float) -> Iterator[Shape]:
        """Thin lines between the days: midnight."""
        grid = self._grid
        for number in range(8):
            x = grid.table.x + number * grid.day_width
            yield Rule(x, y, x, y + height, grid.mm(0.12), GREY)

    def _room(self, room: str, y: float, height: float) -> Iterator[Shape]:
        grid = self._grid
        column, style = grid.room_column, grid.style(bold=True)
        lines = grid.letters.wrapped(room, style, column.width - grid.mm(2), 2)
        top = y + (height - len(lines) * grid.line) / 2
        for number, text in enumerate(lines):
            yield Lettering(Box(column.x, top + number * grid.line, column.width - grid.mm(2), grid.line), text, style)

    def _row(self, row: PlaceRow, box: Box) -> Iterator[Shape]:
        grid = self._grid
        code = grid.letters.elided(row.place, grid.style(9), grid.place_column.width - grid.mm(1))
        place = Box(grid.place_column.x, box.y, grid.place_column.width - grid.mm(1), box.height)
        yield Lettering(place, code, grid.style(9))
        for closed in row.closed:
            yield from self._closed(closed, box)
        for bar in row.bars:
            yield from BarDrawing(grid, self._say, bar, box).shapes()

    def _closed(self, closed: ClosedNights, row: Box) -> Iterator[Shape]:
        """Hatched, with the reason on a white plate."""
        grid = self._grid
        box = grid.nights_box(closed.period, row.y, row.height)
        yield Panel(box, hatched=True)
        yield from frame(box, grid.mm(0.12), DARK)
        padding = grid.mm(1)
        text = grid.letters.elided(self._say(closed.text), grid.style(), box.width - 4 * padding)
        width = grid.letters.width(text, grid.style()) + 2 * padding
        plate = Box(box.x + padding, box.y + (box.height - grid.line) / 2, width, grid.line)
        yield Panel(plate, WHITE)
        yield Lettering(plate.shrunk(padding, 0), text, grid.style(), Align.CENTRE)

    def _count(self, label: str, row: Sequence[str], y: float, *, bold: bool) -> Iterator[Shape]:
        grid, height = self._grid, self._grid.line * _COUNT
        labels = Box(grid.inside.x, y, grid.table.x - grid.inside.x, height)
        text = grid.letters.elided(self._text(label), grid.style(bold=bold), labels.width)
        yield Lettering(labels, text, grid.style(bold=bold))
        for number, words in enumerate(row):
            style = grid.style(bold=bold or words == self._text(_FULL))
            yield Lettering(grid.day_box(number, y, height), words, style, Align.CENTRE)

    def _free(self, count: NightCount) -> str:
        free = count.available - count.taken
        return str(free) if free > 0 else self._text(_FULL)

    def _cell(self, column: Box, text: str, y: float, height: float) -> Iterator[Shape]:
        grid = self._grid
        style = grid.style()
        fitting = grid.letters.elided(text, style, column.width)
        yield Lettering(Box(column.x, y, column.width, height), fitting, style)

    def _text(self, source: str) -> str:
        return self._say(Text.of("week", source))
