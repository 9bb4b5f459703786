"""Counts a board's places by night: how many are taken and how many could be, below each heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from operator import itemgetter
from typing import Protocol

from ckgdesk.domain.board import BoardPicture, Row, RowKind
from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import Bed

BLOCK = 128
"""Nights counted at once, so that scrolling a day further counts nothing anew."""

Count = tuple[int, int]
"""Places taken, and places that could be."""


_taken, _possible = itemgetter(0), itemgetter(1)
_Block = tuple[str, int]
"""A heading by its key, and which block of nights."""
_Lying = tuple[Sequence[Bed], tuple[Closure, ...] | None]
"""Who ever lies in a place, and when it is closed."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """Counts with what they were made of."""

    lying: tuple[_Lying, ...]
    counts: Sequence[Count]


class Below(Protocol):
    """Tells which rows of a kind lie below a heading."""

    def __call__(self, row: Row, kind: RowKind) -> Sequence[Row]: ...


class Counts:
    """The counts of one board, made when they are first asked for; no bar is made for them."""

    def __init__(self, board: BoardPicture, below: Below) -> None:
        self._board = board
        self._below = below
        self._blocks: dict[_Block, _Counted] = {}
        self._holding: set[_Block] = set()

    def follow(self, before: Counts) -> None:
        """What was counted in the picture before; it still holds where the same stays and closures lie."""
        self._blocks = dict(before.blocks)

    @property
    def blocks(self) -> Mapping[_Block, _Counted]:
        """What is counted."""
        return self._blocks

    def nights(self, row: Row, first: int, last: int) -> list[Count]:
        """Each night below a heading from `first` to `last`."""
        blocks = range(first // BLOCK, last // BLOCK + 1)
        counted = [night for block in blocks for night in self._block(row, block)]
        begin = blocks.start * BLOCK
        return counted[first - begin : last - begin + 1]

    def _block(self, row: Row, block: int) -> Sequence[Count]:
        key = (row.key, block)
        if key not in self._holding:
            self._blocks[key] = self._now(row, block, self._blocks.get(key))
            self._holding.add(key)
        return self._blocks[key].counts

    def _now(self, row: Row, block: int, known: _Counted | None) -> _Counted:
        groups = self._below(row, RowKind.GROUP)
        if groups:
            parts = [self._block(group, block) for group in groups]
            sums = [(sum(map(_taken, night)), sum(map(_possible, night))) for night in zip(*parts, strict=True)]
            return _Counted((), sums)
        places = [place.id for place in self._below(row, RowKind.PLACE)]
        lying = tuple((self._board.picture.all_on_place(n), self._board.closures.get(n)) for n in places)
        if known is not None and len(known.lying) == len(lying) and all(map(_same, known.lying, lying)):
            return known
        return _Counted(lying, self._counted(places, block * BLOCK))

    def _counted(self, place_ids: Sequence[int], begin: int) -> Sequence[Count]:
        """As domain.occupancy.nights counts: a closed place that is taken all the same is taken, not closed."""
        block = Period(date.fromordinal(begin), date.fromordinal(begin + BLOCK))
        steps, closed = [0] * (BLOCK + 1), [0] * BLOCK
        for place_id in place_ids:
            taken = [_within(bed.period, begin) for _, bed in self._board.picture.on_place(place_id, block)]
            for first, until in taken:
                steps[first] += 1
                steps[until] -= 1
            shut = {night for c in self._board.closures.get(place_id, ()) for night in range(*_within(c.period, begin))}
            for night in shut.difference(*(range(*nights) for nights in taken)):
                closed[night] += 1
        return [(here, len(place_ids) - less) for here, less in zip(accumulate(steps[:-1]), closed, strict=True)]


def _same(one: _Lying, other: _Lying) -> bool:
    return one[0] is other[0] and one[1] == other[1]


def _within(period: Period, begin: int) -> tuple[int, int]:
    """The nights of a period that lie in a block, counted from its first; an empty range when none does."""
    first = max(period.first.toordinal() - begin, 0)
    until = BLOCK if period.until is None else min(period.until.toordinal() - begin, BLOCK)
    return min(first, BLOCK), max(until, 0)
