"""Counts a board's places by night: how many are taken and how many could be, below each heading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import Protocol

from ckgdesk.domain.board import BoardPicture, Row, RowKind
from ckgdesk.domain.period import Period

_BLOCK = 64
"""Nights counted at once, so that scrolling a day further counts nothing anew."""

Count = tuple[int, int]
"""Places taken, and places that could be."""


class Below(Protocol):
    """Tells which rows of a kind lie below a heading."""

    def __call__(self, row: Row, kind: RowKind) -> Sequence[Row]: ...


class Counts:
    """The counts of one board, made when they are first asked for; no bar is made for them."""

    def __init__(self, board: BoardPicture, below: Below) -> None:
        self._board = board
        self._below = below
        self._blocks: dict[tuple[str, int], Sequence[Count]] = {}

    def nights(self, row: Row, first: int, last: int) -> list[Count]:
        """Each night below a heading from `first` to `last`."""
        blocks = range(first // _BLOCK, last // _BLOCK + 1)
        counted = [night for block in blocks for night in self._block(row, block)]
        begin = blocks.start * _BLOCK
        return counted[first - begin : last - begin + 1]

    def _block(self, row: Row, block: int) -> Sequence[Count]:
        counts = self._blocks.get((row.key, block))
        if counts is None:
            groups = self._below(row, RowKind.GROUP)
            if groups:
                parts = [self._block(group, block) for group in groups]
                counts = [
                    (sum(taken for taken, _ in night), sum(could for _, could in night))
                    for night in zip(*parts, strict=True)
                ]
            else:
                counts = self._counted([place.id for place in self._below(row, RowKind.PLACE)], block * _BLOCK)
            self._blocks[row.key, block] = counts
        return counts

    def _counted(self, place_ids: Sequence[int], begin: int) -> Sequence[Count]:
        """As domain.occupancy.nights counts: a closed place that is taken all the same is taken, not closed."""
        block = Period(date.fromordinal(begin), date.fromordinal(begin + _BLOCK))
        steps, closed = [0] * (_BLOCK + 1), [0] * _BLOCK
        for place_id in place_ids:
            taken = [_within(bed.period, begin) for _, bed in self._board.picture.on_place(place_id, block)]
            for first, until in taken:
                steps[first] += 1
                steps[until] -= 1
            shut = {night for c in self._board.closures.get(place_id, ()) for night in range(*_within(c.period, begin))}
            for night in shut.difference(*(range(*nights) for nights in taken)):
                closed[night] += 1
        return [(here, len(place_ids) - less) for here, less in zip(accumulate(steps[:-1]), closed, strict=True)]


def _within(period: Period, begin: int) -> tuple[int, int]:
    """The nights of a period that lie in a block, counted from its first; an empty range when none does."""
    first = max(period.first.toordinal() - begin, 0)
    until = _BLOCK if period.until is None else min(period.until.toordinal() - begin, _BLOCK)
    return min(first, _BLOCK), max(until, 0)
