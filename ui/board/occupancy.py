"""How full groups and sites are: each night in numbers, and who it is that is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from ckgdesk.domain.board import Row, RowKind
from ui.board.counts import BLOCK
from ui.board.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Night:
    """Places taken and places that could be; `over`: more children than a living group is recognised for."""

    taken: int
    possible: int
    over: bool = False

    @property
    def full(self) -> bool:
        """Is there no place left, or none that may be used?"""
        return self.over or self.taken >= self.possible


Run = tuple[int, int, Night]
"""From a day, until a day, one of the nights in between."""


@dataclass(frozen=True, slots=True)
class GroupNight:
    """One living group on one night: who has a place in it, and which places are closed and why."""

    group: str
    names: tuple[str, ...]
    closed: tuple[tuple[str, str], ...]


class Occupancy:
    """The headings of one sheet, reckoned when they are first looked at."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._blocks: dict[tuple[str, int], tuple[Night, ...]] = {}
        self._alike: dict[tuple[str, int], tuple[Run, ...]] = {}

    def nights(self, row: Row, first: int, last: int) -> list[Night]:
        """A heading from one day to another, both included."""
        blocks = range(first // BLOCK, last // BLOCK + 1)
        counted = [night for block in blocks for night in self._block(row, block)]
        begin = blocks.start * BLOCK
        return counted[first - begin : last - begin + 1]

    def runs(self, row: Row, first: int, last: int) -> Iterator[Run]:
        """The same nights, those that are alike and in one block together; they reach beyond both days."""
        for block in range(first // BLOCK, last // BLOCK + 1):
            runs = self._alike.get((row.key, block))
            if runs is None:
                runs = self._alike[row.key, block] = tuple(_runs(block * BLOCK, self._block(row, block)))
            yield from runs

    def on(self, row: Row, day: int) -> Iterator[GroupNight]:
        """The groups of a heading on one night."""
        groups = (row,) if row.kind is RowKind.GROUP else self.sheet.below(row, RowKind.GROUP)
        for group in groups:
            names, closed = [], []
            for place in self.sheet.below(group, RowKind.PLACE):
                strips = self.sheet.strips_between(place.key, day, day)
                here = [strip.name for strip in strips if strip.first <= day < strip.until]
                names += here
                reasons = [shut.reason for shut in self.sheet.shut(place.id) if shut.first <= day < shut.until]
                closed += [(place.label, reason) for reason in reasons if not here]
            yield GroupNight(group.label, tuple(names), tuple(closed))

    def _block(self, row: Row, block: int) -> tuple[Night, ...]:
        nights = self._blocks.get((row.key, block))
        if nights is None:
            nights = self._blocks[row.key, block] = tuple(self._reckoned(row, block * BLOCK))
        return nights

    def _reckoned(self, row: Row, first: int) -> Iterator[Night]:
        counts = self.sheet.counts(row, first, first + BLOCK - 1)
        if row.kind is RowKind.GROUP:
            group = self.sheet.board.picture.house.groups.get(row.id)
            most = None if group is None else group.recognised
            return (_night(*count, most is not None and count[0] > most) for count in counts)
        groups = [self._block(group, first // BLOCK) for group in self.sheet.below(row, RowKind.GROUP)]
        crowded = {number for nights in groups for number, night in enumerate(nights) if night.over}
        return (_night(*count, number in crowded) for number, count in enumerate(counts))


@lru_cache(maxsize=4096)
def _night(taken: int, possible: int, over: bool) -> Night:  # noqa: FBT001  a key of the cache
    """The one night with these numbers, so that nights that are alike are the very same."""
    return Night(taken, possible, over)


def _runs(first: int, nights: Iterable[Night]) -> Iterator[Run]:
    day = first
    for _, same in groupby(nights, id):
        alike = tuple(same)
        yield day, day + len(alike), alike[0]
        day += len(alike)
