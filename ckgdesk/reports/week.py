"""One week of one living group as it goes on paper: rows of places, bars of children, marks on days, counts, lists.

Words and days only: whoever draws it chooses language, names or initials, paper and fonts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.calendar import week_period
from ckgdesk.domain.occupancy import NightCount
from ckgdesk.domain.period import Period, gaps
from ckgdesk.texts import Person, Text


@dataclass(frozen=True, slots=True, order=True)
class IsoWeek:
    """A week of the ISO calendar; raises ValueError when the year has no such week."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    @classmethod
    def of(cls, day: date) -> IsoWeek:
        """The week `day` lies in."""
        calendar = day.isocalendar()
        return cls(calendar.year, calendar.week)

    @property
    def nights(self) -> Period:
        """Its seven nights, Monday first."""
        return week_period(self.year, self.number)

    def later(self, weeks: int) -> IsoWeek:
        """The week so many weeks later (negative: earlier)."""
        return IsoWeek.of(self.nights.first + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"


class MarkKind(StrEnum):
    """What a mark on a bar says."""

    PHASE = "phase"
    ARRIVAL = "arrival"
    MOVED_IN = "moved_in"
    BIRTHDAY = "birthday"
    ABSENCE = "absence"
    CLOCK = "clock"
    OVER = "over"
    MOVED_OUT = "moved_out"
    DEPARTURE = "departure"


@dataclass(frozen=True, slots=True)
class Mark:
    """A few words on one day of a bar; `short` stands in their stead where there is no room."""

    kind: MarkKind
    day: date
    text: Text
    short: Text | None = None


@dataclass(frozen=True, slots=True)
class WeekBar:
    """A child on one place; `period` is that of the placement and may reach beyond the week.

    `away` are the absences as far as they lie in it, `marks` stand in order of their days.
    """

    child: Person
    period: Period
    away: tuple[Period, ...]
    marks: tuple[Mark, ...]

    def marked(self, *kinds: MarkKind) -> tuple[Mark, ...]:
        """The marks of these kinds."""
        return tuple(mark for mark in self.marks if mark.kind in kinds)


@dataclass(frozen=True, slots=True)
class ClosedNights:
    """Nights on which a place is out of use, and why."""

    period: Period
    text: Text


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of the group with whoever is on it in the week."""

    room: str
    place: str
    bars: tuple[WeekBar, ...] = ()
    closed: tuple[ClosedNights, ...] = ()

    def free(self, nights: Period) -> Iterator[Period]:
        """The nights of `nights` without a child and not closed."""
        return gaps(nights, [*(bar.period for bar in self.bars), *(shut.period for shut in self.closed)])


@dataclass(frozen=True, slots=True)
class DayHead:
    """One day above its column; `holiday` is the name of a public holiday, or empty."""

    day: date
    text: Text
    weekend: bool
    holiday: str


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The week of one living group."""

    week: IsoWeek
    site: str
    group: str
    days: tuple[DayHead, ...]
    rows: tuple[PlaceRow, ...]
    counts: tuple[NightCount, ...]
    arrivals: tuple[Text, ...]
    departures: tuple[Text, ...]
    without_place: tuple[Text, ...]
    """Children of the whole centre: a stay without a place has no living group."""
