"""Keeps the worklist of a day in order: after a change only its own stays are taken out and put in place again."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import Generic, TypeVar

from ckgdesk.scheduler.finding import Rank, rank
from ckgdesk.scheduler.signals import Signal

T = TypeVar("T")

_FEW = 20
"""Stays that change at a time without everything being sorted anew."""
_Found = Mapping[int, tuple[Signal, ...]]
_Line = tuple[Rank, T]


class Arranged(Generic[T]):
    """What stands for each wanted signal of a book, the most urgent first."""

    def __init__(self, wanted: Callable[[Signal, date], bool]) -> None:
        self._wanted = wanted
        self._today = date.min
        self._found: _Found = {}
        self._lines: list[_Line[T]] = []

    def of(self, found: _Found, today: date, made: Callable[[int], Iterable[T]]) -> tuple[T, ...]:
        """The lines of these signals; `made` gives what stands for the signals of a stay, one for each."""
        if today != self._today:
            self._today, self._found, self._lines = today, {}, []
        # Signals of a stay that did not change are the very same tuple: thousands are compared in no time.
        before = self._found
        changed = {stay_id for stay_id, signals in found.items() if before.get(stay_id) is not signals}
        new = sum(stay_id not in before for stay_id in changed)
        if len(found) - new < len(before):
            changed |= before.keys() - found.keys()
        lines = self._new(found, changed, made)
        if len(changed) > _FEW:
            kept = (line for line in self._lines if line[0].stay_id not in changed)
            self._lines = sorted((*kept, *lines), key=itemgetter(0))
        elif changed:
            self._lines = [line for line in self._lines if line[0].stay_id not in changed]
            for line in lines:
                insort(self._lines, line, key=itemgetter(0))
        self._found = found
        return tuple(map(itemgetter(1), self._lines))

    def _new(self, found: _Found, changed: set[int], made: Callable[[int], Iterable[T]]) -> Iterable[_Line[T]]:
        for stay_id in changed & found.keys():
            for number, (signal, line) in enumerate(zip(found[stay_id], made(stay_id), strict=True)):
                if self._wanted(signal, self._today):
                    yield rank(signal, number), line
