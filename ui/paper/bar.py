"""Draws a child's bar: the name with the phase, what happens on which day, gaps where the child sleeps elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ckgdesk.reports.week import Mark, MarkKind, WeekBar
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ui.paper.grid import Grid
from ui.paper.line import Look, Part, set_line
from ui.paper.shapes import DARK, LIGHT, WHITE, Box, Panel, Rule, Shape, frame

Say = Callable[[Text], str]

_NAME = QT_TRANSLATE_NOOP("week", "{child}")
_LOWER = (MarkKind.ARRIVAL, MarkKind.MOVED_IN, MarkKind.CLOCK, MarkKind.OVER, MarkKind.MOVED_OUT, MarkKind.DEPARTURE)
_AT_THE_END = (MarkKind.MOVED_OUT, MarkKind.DEPARTURE)
_LOOKS = {MarkKind.PHASE: Look.FRAMED, MarkKind.OVER: Look.INVERSE}
_BOLD = (MarkKind.PHASE, MarkKind.OVER, MarkKind.BIRTHDAY, MarkKind.CLOCK)
_INSET = 0.5
"""How far inside the bar a gap is drawn, in millimetres."""
_CLAIM = 26
"""How much of a name pushes on what follows before it is cut, in millimetres."""


class BarDrawing:
    """One bar in its row on the page."""

    def __init__(self, grid: Grid, say: Say, bar: WeekBar, row: Box) -> None:
        self._grid = grid
        self._say = say
        self._bar = bar
        self._box = grid.nights_box(bar.period, row.y, row.height)

    def shapes(self) -> Iterator[Shape]:
        """From the ground up: fill, gaps, outline, words."""
        yield Panel(self._box, LIGHT)
        yield from self._midnights()
        yield from self._gaps()
        yield from self._outline()
        upper, lower = self._lines()
        yield from set_line([*self._child()], upper, self._grid.letters)
        yield from set_line([self._part(mark) for mark in self._bar.marked(*_LOWER)], lower, self._grid.letters)

    def _lines(self) -> tuple[Box, Box]:
        """The two lines of text, together in the middle of the bar's height."""
        box, height, margin = self._box, self._grid.line, self._grid.mm(1)
        above = (box.height - 2 * height) / 2
        upper = Box(box.x + margin, box.y + above, box.width - 2 * margin, height)
        return upper, Box(upper.x, upper.bottom, upper.width, height)

    def _outline(self) -> Iterator[Shape]:
        """A bar that goes on before or after the week is open on that side."""
        box, heavy = self._box, self._grid.mm(0.6)
        top, bottom = box.y + heavy / 2, box.bottom - heavy / 2
        yield Rule(box.x, box.y, box.right, box.y, self._grid.mm(0.15), DARK)
        yield Rule(box.x, box.bottom, box.right, box.bottom, self._grid.mm(0.15), DARK)
        if self._grid.begins(self._bar.period):
            yield Rule(box.x, top, box.x, bottom, heavy)
        if self._grid.ends(self._bar.period):
            yield Rule(box.right, top, box.right, bottom, heavy)

    def _midnights(self) -> Iterator[Shape]:
        """The columns go on through the bar, so that the eye finds the day."""
        box = self._box
        for number in range(1, 7):
            x = self._grid.day_box(number, 0, 0).x
            if box.x < x < box.right:
                yield Rule(x, box.y, x, box.bottom, self._grid.mm(0.3), WHITE)

    def _gaps(self) -> Iterator[Shape]:
        for away in self._bar.away:
            gap = self._grid.nights_box(away, self._box.y, self._box.height)
            yield Panel(gap, WHITE)
            inset = self._grid.mm(_INSET)
            yield from frame(gap.shrunk(inset, inset), self._grid.mm(0.2), DARK, dashed=True)

    def _child(self) -> Iterator[Part]:
        """The letter of the phase, the name, then what the days bring."""
        marks = self._bar.marked(MarkKind.PHASE, MarkKind.ABSENCE, MarkKind.BIRTHDAY)
        begun = marks[:1] if marks and marks[0].kind is MarkKind.PHASE else ()
        name = self._say(Text.of("week", _NAME, child=self._bar.child))
        yield from (self._part(mark) for mark in begun)
        style = self._grid.style(9, bold=True)
        claim = min(self._grid.mm(_CLAIM), self._grid.letters.width(name, style))
        yield Part(self._box.x, (name,), style, claim=claim)
        yield from (self._part(mark) for mark in marks[len(begun) :])

    def _part(self, mark: Mark) -> Part:
        words = (mark.text,) if mark.short is None else (mark.text, mark.short)
        return Part(
            anchor=None if mark.kind in _AT_THE_END else self._anchor(mark) + self._grid.mm(1),
            words=tuple(self._say(text) for text in words),
            style=self._grid.style(bold=mark.kind in _BOLD),
            look=_LOOKS.get(mark.kind, Look.PLAIN),
            yields=mark.kind is MarkKind.PHASE,
        )

    def _anchor(self, mark: Mark) -> float:
        """A night away begins at noon; what is said of a day begins where its column does."""
        if mark.kind is MarkKind.ABSENCE:
            return max(self._grid.noon(mark.day), self._box.x) + self._grid.mm(_INSET)
        return max(self._grid.morning(mark.day), self._box.x)
