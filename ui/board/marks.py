"""The days that are not like others, by their number, and asked for only once the window stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from ckgdesk.domain.calendar import public_holidays, school_holidays

Stretch = tuple[int, int, str]
"""First day, the day after the last, name."""


class Marks:
    """Holidays; `known` is False at first, because looking them up for the first time takes a quarter of a second."""

    def __init__(self, *, known: bool = False) -> None:
        self.known = known
        self._public: dict[int, dict[int, str]] = {}
        self._school: dict[int, tuple[Stretch, ...]] = {}

    def public(self, day: int) -> str:
        """The public holiday a day is, or ""."""
        if not self.known:
            return ""
        year = date.fromordinal(day).year
        if year not in self._public:
            self._public[year] = {on.toordinal(): name for on, name in public_holidays(year).items()}
        return self._public[year].get(day, "")

    def school(self, first: int, last: int) -> tuple[Stretch, ...]:
        """The school holidays that touch the days from `first` to `last`, each whole."""
        if not self.known:
            return ()
        years = range(date.fromordinal(first).year, date.fromordinal(last).year + 1)
        stretches = dict.fromkeys(stretch for year in years for stretch in self._school_of(year))
        return tuple(stretch for stretch in stretches if stretch[0] <= last and stretch[1] > first)

    def look_around(self, day: int) -> None:
        """Look up the year of a day and those beside it: whoever zooms out should not wait for them."""
        self.known = True
        for year in range(date.fromordinal(day).year - 1, date.fromordinal(day).year + 2):
            self.public(date(year, 1, 1).toordinal())
            self._school_of(year)

    def names(self, day: int) -> tuple[str, ...]:
        """Every holiday a day is part of."""
        names = (self.public(day), *(name for _, _, name in self.school(day, day)))
        return tuple(dict.fromkeys(name for name in names if name))

    def _school_of(self, year: int) -> tuple[Stretch, ...]:
        """The holidays that touch a year; the one at Christmas touches two."""
        if year not in self._school:
            begin, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
            found = tuple(s for s in _stretches(year) if s[0] < end and s[1] > begin)
            self._school[year] = found
        return self._school[year]


def _stretches(year: int) -> Iterator[Stretch]:
    years = (year - 1, year, year + 1)
    days = sorted((day.toordinal(), name) for one in years for day, name in school_holidays(one).items())
    # Consecutive days of one name keep the same distance to their place in the list.
    for (_, name), run in groupby(enumerate(days), key=lambda day: (day[1][0] - day[0], day[1][1])):
        ordinals = [ordinal for _, (ordinal, _) in run]
        yield ordinals[0], ordinals[-1] + 1, name
