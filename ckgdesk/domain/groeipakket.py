"""Two thirds of the Groeipakket: which months of a long phase, and who was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ckgdesk.domain.period import Period

PAYERS = ("FONS", "Infino", "KidsLife", "MyFamily", "Parentia")
"""Who pays the Groeipakket in Flanders (domain.md 2.5)."""


class OnFirst(StrEnum):
    """What a change on the first of a month does (domain.md 2.5, setting `two_thirds.on_first`)."""

    IMMEDIATE = "immediate"
    NEXT_MONTH = "next_month"


@dataclass(frozen=True, slots=True)
class Notice:
    """What is known and told about the two thirds of one stay: where the third goes, who was informed when.

    `parents_informed` is the day on which the last parent who gets an own letter was told; `amount_label` names the
    line of the table of amounts, empty for the first.
    """

    id: int
    stay_id: int
    one_third_to: str
    decided_by: str = ""
    payer: str = ""
    begin_reported: date | None = None
    parents_informed: date | None = None
    informed_how: str = ""
    end_reported: date | None = None
    informed_by: str = ""
    paid_from: date | None = None
    amount_label: str = ""


class InformedHow(StrEnum):
    """The way parents were told."""

    LETTER = "letter"
    EMAIL = "email"
    IN_PERSON = "in_person"
    PHONE = "phone"

    @property
    def written(self) -> str:
        """As it stands in workbooks, and in a notice that tells of all parents together."""
        return _WRITTEN[self]

    @classmethod
    def read(cls, written: str) -> InformedHow:
        """The way that free words such as "Gesprek en brief" speak of; a talk when they speak of no other."""
        words = written.casefold()
        return next((how for how in cls if _WRITTEN[how].casefold() in words), cls.IN_PERSON)


_WRITTEN = {
    InformedHow.LETTER: "Brief",
    InformedHow.EMAIL: "E-mail",
    InformedHow.IN_PERSON: "Gesprek",
    InformedHow.PHONE: "Telefoon",
}


@dataclass(frozen=True, slots=True)
class Informed:
    """One parent was told about the two thirds of a stay; `contact_id` None: the family's own contact person."""

    id: int
    stay_id: int
    contact_id: int | None
    told_on: date
    how: InformedHow
    by: str


@dataclass(frozen=True, slots=True)
class Amount:
    """What the Groeipakket is a month from a day on, in cents; indicative, entered by the centre (domain.md 2.5).

    Raises ValueError for less than a cent.
    """

    id: int
    label: str
    cents: int
    holds_from: date

    def __post_init__(self) -> None:
        if self.cents < 1:
            raise ValueError(f"an amount is at least a cent: {self.cents}")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, spoken YYYY-MM."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Month:
        """The month `day` lies in."""
        return cls(day.year, day.month)

    @property
    def next(self) -> Month:
        """The month after."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def previous(self) -> Month:
        """The month before."""
        return Month(self.year, self.number - 1) if self.number > 1 else Month(self.year - 1, 12)

    @property
    def first_day(self) -> date:
        """The first of the month."""
        return date(self.year, self.number, 1)

    def later(self, months: int) -> Month:
        """The month so many months later (negative: earlier)."""
        years, number = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, number + 1)

    def months_until(self, other: Month) -> int:
        """How many months from this one up to, not including, `other`."""
        return (other.year - self.year) * 12 + other.number - self.number

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"


@dataclass(frozen=True, slots=True)
class TwoThirdsMonths:
    """The months with the two thirds; `last` None while the long phase has no known end."""

    first: Month
    last: Month | None

    @property
    def count(self) -> int | None:
        """How many months, None while there is no known end."""
        return None if self.last is None else self.first.months_until(self.last.next)


def takes_effect(day: date, on_first: OnFirst) -> Month:
    """The first month in which a change on `day` counts."""
    if day.day == 1 and on_first is OnFirst.IMMEDIATE:
        return Month.of(day)
    return Month.of(day).next


def two_thirds_months(long: Period, on_first: OnFirst) -> TwoThirdsMonths | None:
    """The months m with eff(first day) <= m < eff(end) of a long phase, or None when there is none (domain.md 2.5)."""
    first = takes_effect(long.first, on_first)
    if long.until is None:
        return TwoThirdsMonths(first, None)
    end = takes_effect(long.until, on_first)
    return TwoThirdsMonths(first, end.previous) if first < end else None
