"""Days that are not like others: Belgian public holidays, Flemish school holidays, working days, ISO weeks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ckgdesk.domain.period import DAY, Period

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5


def public_holidays(year: int) -> Mapping[date, str]:
    """Belgian public holidays of a year with their Dutch names."""
    return _named_days(year, "public")


def school_holidays(year: int) -> Mapping[date, str]:
    """Days of a year without school in Flanders with the Dutch names of the holidays."""
    return _named_days(year, "school")


def is_weekend(day: date) -> bool:
    """Saturday or Sunday."""
    return day.weekday() >= _SATURDAY


def is_working_day(day: date) -> bool:
    """Monday to Friday without Belgian public holidays (domain.md 2.9)."""
    return not is_weekend(day) and day not in public_holidays(day.year)


def working_days_after(day: date, count: int) -> date:
    """The date `count` working days after `day`, which itself is not counted."""
    while count > 0:
        day += DAY
        count -= is_working_day(day)
    return day


def working_days_before(day: date, count: int) -> date:
    """The last date from which `count` working days still end on `day` at the latest."""
    while count > 0:
        count -= is_working_day(day)
        day -= DAY
    return day


def week_period(year: int, week: int) -> Period:
    """The seven nights of an ISO week, Monday first; raises ValueError when the year has no such week."""
    monday = date.fromisocalendar(year, week, 1)
    return Period.of_days(monday, date.fromisocalendar(year, week, 7))


@cache
def _named_days(year: int, category: str) -> Mapping[date, str]:
    return dict(_belgium(year, category).items())


def _belgium(year: int, category: str) -> HolidayBase:
    # The library takes 70 ms to load; the window must stand before the first holiday is asked for.
    from holidays import country_holidays  # noqa: PLC0415  see above

    return country_holidays("BE", subdiv="Flemish", years=year, categories=(category,), language="nl")
