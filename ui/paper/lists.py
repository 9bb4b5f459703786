"""Draws the lists under the table: who arrives, who leaves, who has no place yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from ckgdesk.reports.week import WeekSheet
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ui.paper.bar import Say
from ui.paper.grid import Grid
from ui.paper.shapes import Box, Lettering, Shape

_ARRIVALS = QT_TRANSLATE_NOOP("week", "Arrivals")
_DEPARTURES = QT_TRANSLATE_NOOP("week", "Departures")
_WITHOUT_PLACE = QT_TRANSLATE_NOOP("week", "No place yet (whole centre)")
_NOBODY = QT_TRANSLATE_NOOP("week", "nobody")
_COLUMNS = (3, 4, 5, 6)
_TITLE = 1.25


@dataclass(frozen=True, slots=True)
class _List:
    title: str
    lines: tuple[Text, ...]


class Lists:
    """Three lists side by side; a long one takes more than one column."""

    def __init__(self, grid: Grid, say: Say, sheet: WeekSheet) -> None:
        self._grid = grid
        self._say = say
        self._lists = (
            _List(_ARRIVALS, sheet.arrivals),
            _List(_DEPARTURES, sheet.departures),
            _List(_WITHOUT_PLACE, sheet.without_place),
        )

    def height(self, room: float) -> float:
        """What the lists take when at most `room` is there; more than `room` when they cannot fit."""
        return self._grid.line * (_TITLE + self._lines(self._spread(room)))

    def shapes(self, y: float, room: float) -> Iterator[Shape]:
        """The lists from `y` down."""
        spread = self._spread(room)
        height, width, column = self._lines(spread), self._grid.inside.width / sum(spread), 0
        for listed, columns in zip(self._lists, spread, strict=True):
            x = self._grid.inside.x + column * width
            yield from self._title(listed, Box(x, y, columns * width, self._grid.line))
            yield from self._entries(listed, Box(x, y + self._grid.line * _TITLE, width, height * self._grid.line))
            column += columns

    def _spread(self, room: float) -> tuple[int, ...]:
        """Columns for each list: as few, so as wide, as fit into `room`."""
        spreads = [self._shared(columns) for columns in _COLUMNS]
        lines = room / self._grid.line - _TITLE
        return next((spread for spread in spreads if self._lines(spread) <= lines), spreads[-1])

    def _shared(self, columns: int) -> tuple[int, ...]:
        """One column each, every other to the list that is the longest then."""
        spread = [1 for _ in self._lists]
        for _ in range(columns - len(spread)):
            heights = [ceil(len(listed.lines) / taken) for listed, taken in zip(self._lists, spread, strict=True)]
            spread[heights.index(max(heights))] += 1
        return tuple(spread)

    def _lines(self, spread: Sequence[int]) -> int:
        return max(1, *(ceil(len(listed.lines) / columns) for listed, columns in zip(self._lists, spread, strict=True)))

    def _title(self, listed: _List, box: Box) -> Iterator[Shape]:
        style = self._grid.style(bold=True)
        text = self._grid.letters.elided(self._say(Text.of("week", listed.title)), style, box.width - self._grid.mm(2))
        yield Lettering(box, text, style)

    def _entries(self, listed: _List, column: Box) -> Iterator[Shape]:
        line, style = self._grid.line, self._grid.style()
        for number, entry in enumerate(listed.lines or (Text.of("week", _NOBODY),)):
            beside, down = divmod(number, round(column.height / line))
            width = column.width - self._grid.mm(2)
            text = self._grid.letters.elided(self._say(entry), style, width)
            yield Lettering(Box(column.x + beside * column.width, column.y + down * line, width, line), text, style)
