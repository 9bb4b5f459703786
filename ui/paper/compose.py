"""Composes the pages of a week: one for each living group, the largest letters that fit, more pages where none do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from ckgdesk.reports.paper import Imprint
from ckgdesk.reports.week import PlaceRow, WeekSheet
from ui.paper.bar import Say
from ui.paper.edges import Edges, foot_height, title_height
from ui.paper.grid import Grid, scales
from ui.paper.letters import Letters
from ui.paper.lists import Lists
from ui.paper.rows import Table
from ui.paper.shapes import Page, Shape

_ROOMY = 1.5
"""How much higher than it needs a row may become where there is space."""


def compose(sheets: Sequence[WeekSheet], imprint: Imprint, say: Say) -> tuple[Page, ...]:
    """The pages of these sheets in order."""
    drafts = [draft for sheet in sheets for draft in _drafts(sheet, imprint, say)]
    return tuple(draft.page(number, len(drafts)) for number, draft in enumerate(drafts, start=1))


@dataclass(frozen=True, slots=True)
class _Share:
    """What of a group stands on one page: its places, and whether counts and lists follow them."""

    rows: tuple[PlaceRow, ...]
    closing: bool
    number: int = 1
    of: int = 1


def _drafts(sheet: WeekSheet, imprint: Imprint, say: Say) -> list[_Draft]:
    letters = Letters()
    grids = [Grid(imprint.paper, scale, sheet.week.nights, letters) for scale in scales(imprint.paper)]
    drafts = [_Draft(grid, say, sheet, imprint, _Share(sheet.rows, closing=True)) for grid in grids]
    fitting = next((draft for draft in drafts if draft.fits), None)
    return list(_continued(drafts[-1])) if fitting is None else [fitting]


def _continued(whole: _Draft) -> Iterator[_Draft]:
    """As few pages as it takes, about equally full, no room cut in two; counts and lists on the last."""
    rows, parts = whole.sheet.rows, []
    at_the_end = next((count for count in range(len(rows), 0, -1) if whole.closing(rows[:count]).fits), 0)
    while len(rows) > at_the_end:
        pages = 1 + ceil((len(rows) - at_the_end) / whole.most_rows)
        count = _whole_rooms(rows, min(whole.most_rows, ceil(len(rows) / pages)))
        parts.append(_Share(rows[:count], closing=False))
        rows = rows[count:]
    parts.append(_Share(rows, closing=True))
    for number, part in enumerate(parts, start=1):
        yield replace(whole, part=replace(part, number=number, of=len(parts)))


def _whole_rooms(rows: Sequence[PlaceRow], most: int) -> int:
    """At most so many rows that the next begins a room; `most` when one room fills the page."""
    return next(
        (count for count in range(most, 0, -1) if count == len(rows) or rows[count].room != rows[count - 1].room), most
    )


@dataclass(frozen=True)
class _Draft:
    """One page before the number of pages is known."""

    grid: Grid
    say: Say
    sheet: WeekSheet
    imprint: Imprint
    part: _Share

    @property
    def fits(self) -> bool:
        """Is there room for these places with the counts and the lists?"""
        room = self._room_for_lists()
        return room > 0 and self._lists.height(room) <= room

    def closing(self, rows: tuple[PlaceRow, ...]) -> _Draft:
        """The same page with these places and all that follows them."""
        return replace(self, part=_Share(rows, closing=True))

    @property
    def most_rows(self) -> int:
        """How many places fit on a page that holds nothing else."""
        return max(1, int((self._bottom - self._top) / self._table.row_height))

    def page(self, number: int, of: int) -> Page:
        """The page with its foot."""
        edges = Edges(self.grid, self.say)
        title = edges.title(self.sheet, self.part.number, self.part.of)
        shapes = (*title, *self._body(), *edges.foot(self.imprint, number, of))
        return Page(self.grid.page.width, self.grid.page.height, shapes)

    @property
    def _table(self) -> Table:
        return Table(self.grid, self.say)

    @property
    def _lists(self) -> Lists:
        return Lists(self.grid, self.say, self.sheet)

    @property
    def _top(self) -> float:
        """Where the places begin."""
        return self.grid.inside.y + title_height(self.grid) + self._table.head_height(self.sheet.days)

    @property
    def _bottom(self) -> float:
        """Where the foot begins."""
        return self.grid.inside.bottom - foot_height(self.grid)

    def _room_for_lists(self) -> float:
        rows = len(self.part.rows) * self._table.row_height
        return self._bottom - self._top - rows - self._table.counts_height - 2 * self._space

    @property
    def _space(self) -> float:
        return self.grid.mm(1.5)

    def _body(self) -> Iterator[Shape]:
        table, y = self._table, self._top
        height = self._row_height()
        yield from table.rows(self.part.rows, y, height)
        # After the rows, or the first bar would cover the line under the days.
        yield from table.head(self.sheet.days, y - table.head_height(self.sheet.days))
        if self.part.closing:
            y += height * len(self.part.rows)
            yield from table.counts(self.sheet.counts, y)
            y += table.counts_height + self._space
            yield from self._lists.shapes(y, self._bottom - y)

    def _row_height(self) -> float:
        """What is left goes to the rows, within reason."""
        least, count = self._table.row_height, max(1, len(self.part.rows))
        if not self.part.closing:
            return min(least * _ROOMY, (self._bottom - self._top) / count)
        room = self._room_for_lists()
        return min(least * _ROOMY, least + (room - self._lists.height(room)) / count)
