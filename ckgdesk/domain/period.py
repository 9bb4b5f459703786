"""Half-open periods of whole days: the departure day is free again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The nights from `first` up to, not including, `until`; `until` None means without a known end.

    Raises ValueError when the period would hold no night.
    """

    first: date
    until: date | None = None

    def __post_init__(self) -> None:
        if self.until is not None and self.until <= self.first:
            raise ValueError(f"a period needs a night: {self.first} to {self.until}")

    @classmethod
    def of_days(cls, first: date, last: date) -> Period:
        """The period whose first and last *day* are given, both inclusive."""
        # People write 31/12/9999 for "until further notice"; there is no day after it.
        return cls(first, None if last == date.max else last + DAY)

    @property
    def last_night(self) -> date | None:
        """The last night slept, or None without a known end."""
        return None if self.until is None else self.until - DAY

    def holds(self, night: date) -> bool:
        """Is `night` one of the nights?"""
        return self.first <= night and (self.until is None or night < self.until)

    def covers(self, other: Period) -> bool:
        """Does every night of `other` lie in this period?"""
        if other.until is None:
            return self.until is None and self.first <= other.first
        return self.first <= other.first and (self.until is None or other.until <= self.until)

    def overlaps(self, other: Period) -> bool:
        """Is there a night in both? A shared change day is none."""
        return (other.until is None or self.first < other.until) and (self.until is None or other.first < self.until)

    def common(self, other: Period) -> Period | None:
        """The nights in both, or None."""
        if not self.overlaps(other):
            return None
        ends = [until for until in (self.until, other.until) if until is not None]
        return Period(max(self.first, other.first), min(ends) if ends else None)

    def shifted(self, days: int) -> Period:
        """The same length, `days` later (negative: earlier)."""
        by = timedelta(days=days)
        return Period(self.first + by, None if self.until is None else self.until + by)

    def nights(self) -> Iterator[date]:
        """Every night in order; raises ValueError when the end is not known."""
        for number in range(self.night_count()):
            yield self.first + timedelta(days=number)

    def night_count(self) -> int:
        """How many nights; raises ValueError when the end is not known."""
        if self.until is None:
            raise ValueError("a period without an end has no number of nights")
        return (self.until - self.first).days

    def calendar_days(self) -> int:
        """How many days are touched, arrival and departure included: nights + 1."""
        return self.night_count() + 1


def gaps(whole: Period, parts: Iterable[Period]) -> Iterator[Period]:
    """The nights of `whole` that lie in none of `parts`, as periods in order."""
    reached = whole.first
    for part in sorted(parts, key=lambda period: period.first):
        if whole.until is not None and part.first >= whole.until:
            break
        if part.first > reached:
            yield Period(reached, part.first)
        if part.until is None:
            return
        reached = max(reached, part.until)
    if whole.until is None or reached < whole.until:
        yield Period(reached, whole.until)


def covered(whole: Period, parts: Iterable[Period]) -> Iterator[Period]:
    """The nights of `whole` that lie in at least one of `parts`, as periods in order."""
    return gaps(whole, gaps(whole, parts))
