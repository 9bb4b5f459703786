"""Draws what stands above and below the table of a week: whose week it is, and who printed it when."""

from __future__ import annotations

from collections.abc import Iterator

from ckgdesk.reports.paper import Imprint
from ckgdesk.reports.week import WeekSheet
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text, Value
from ui.paper.bar import Say
from ui.paper.grid import Grid
from ui.paper.shapes import DARK, Align, Box, Lettering, Rule, Shape, Style

_WEEK = QT_TRANSLATE_NOOP("week", "Week {number}")
_FROM_TO = QT_TRANSLATE_NOOP("week", "{first} to {last}")
_SHEET = QT_TRANSLATE_NOOP("week", "sheet {number} of {of}")
_PRINTED = QT_TRANSLATE_NOOP("week", "Printed by {who} on {day} at {time}.")
_PRINTED_INITIALS = QT_TRANSLATE_NOOP("week", "Printed by {who} on {day} at {time}, with initials instead of names.")
_PAGE = QT_TRANSLATE_NOOP("week", "page {number} of {of}")
_LEGEND = QT_TRANSLATE_NOOP(
    "week",
    "C crisis, S short, L long. A bar runs from midday of arrival to midday of departure; "
    "white and dashed: sleeps elsewhere; hatched: closed.",
)
_SHARE = 0.42
"""How much of the width the name of a group may take."""


def title_height(grid: Grid) -> float:
    """What the title takes."""
    return grid.mm(8.5)


def foot_height(grid: Grid) -> float:
    """What the two lines of the foot take, with the space above them."""
    return 2.6 * grid.line


def printed_words(imprint: Imprint, say: Say) -> str:
    """Who printed it, when, and whether initials stand for names."""
    source = _PRINTED_INITIALS if imprint.initials else _PRINTED
    return say(Text.of("week", source, who=imprint.who, day=imprint.at.date(), time=f"{imprint.at:%H:%M}"))


def page_words(number: int, of: int, say: Say) -> str:
    """Which page of how many."""
    return say(Text.of("week", _PAGE, number=number, of=of))


class Edges:
    """The upper and lower edge of a page."""

    def __init__(self, grid: Grid, say: Say) -> None:
        self._grid = grid
        self._say = say

    def title(self, sheet: WeekSheet, number: int, of: int) -> Iterator[Shape]:
        """The group on the left, the week on the right; which sheet when a group takes several."""
        grid, inside = self._grid, self._grid.inside
        large, small = grid.style(15, bold=True), grid.style(10)
        left = Box(inside.x, inside.y, inside.width * _SHARE, grid.mm(7))
        right = Box(left.right, inside.y, inside.right - left.right, left.height)
        of_sheets = self._said(_SHEET, number=number, of=of) if of > 1 else ""
        yield from self._from_left(left, ((sheet.group, large), (sheet.site, small)))
        dates = self._said(_FROM_TO, first=sheet.days[0].day, last=sheet.days[-1].day)
        week = self._said(_WEEK, number=sheet.week.number)
        yield from self._from_right(right, ((week, large), (dates, small), (of_sheets, small)))

    def foot(self, imprint: Imprint, number: int, of: int) -> Iterator[Shape]:
        """What the signs mean; who printed it, when; which page."""
        grid, inside, style = self._grid, self._grid.inside, self._grid.style()
        upper = Box(inside.x, inside.bottom - 2.1 * grid.line, inside.width, grid.line)
        lower = Box(inside.x, inside.bottom - grid.line, inside.width * 0.8, grid.line)
        page = Box(lower.right, lower.y, inside.right - lower.right, grid.line)
        yield Rule(inside.x, upper.y, inside.right, upper.y, grid.mm(0.12), DARK)
        yield self._fitting(upper, self._said(_LEGEND), style)
        yield self._fitting(lower, printed_words(imprint, self._say), style)
        yield self._fitting(page, page_words(number, of, self._say), style, Align.RIGHT)

    def _from_left(self, box: Box, texts: tuple[tuple[str, Style], ...]) -> Iterator[Shape]:
        x = box.x
        for text, style in texts:
            shape = self._fitting(Box(x, box.y, box.right - x, box.height), text, style)
            width = self._grid.letters.width(shape.text, style)
            yield Lettering(Box(x, box.y, width, box.height), shape.text, style)
            x += width + self._grid.mm(3)

    def _from_right(self, box: Box, texts: tuple[tuple[str, Style], ...]) -> Iterator[Shape]:
        right = box.right
        for text, style in reversed([(text, style) for text, style in texts if text]):
            width = self._grid.letters.width(text, style)
            yield Lettering(Box(right - width, box.y, width, box.height), text, style)
            right -= width + self._grid.mm(3)

    def _fitting(self, box: Box, text: str, style: Style, align: Align = Align.LEFT) -> Lettering:
        return Lettering(box, self._grid.letters.elided(text, style, max(box.width, 0.0)), style, align)

    def _said(self, source: str, **values: Value) -> str:
        return self._say(Text("week", source, tuple(values.items())))
