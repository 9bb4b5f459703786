"""Working days, holidays and ISO weeks, against counting by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.calendar import (
    is_weekend,
    is_working_day,
    public_holidays,
    school_holidays,
    week_period,
    working_days_after,
    working_days_before,
)
from ckgdesk.domain.period import DAY
from tests.builders import day
from tests.domain.strategies import days

HOLIDAYS_2026 = [
    "2026-01-01", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-05-25",
    "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
]  # fmt: skip


def test_public_holidays_are_those_of_belgium() -> None:
    assert sorted(public_holidays(2026)) == [day(text) for text in HOLIDAYS_2026]


def test_holidays_have_their_dutch_names() -> None:
    assert public_holidays(2026)[day("2026-07-21")] == "Nationale feestdag"


@pytest.mark.parametrize(("text", "free"), [("2026-12-21", True), ("2027-01-03", True), ("2027-01-04", False)])
def test_flemish_schools_close_over_christmas(text: str, free: bool) -> None:  # noqa: FBT001  a column of the table
    assert (day(text) in school_holidays(day(text).year)) == free


@pytest.mark.parametrize(("text", "weekend"), [("2026-01-09", False), ("2026-01-10", True), ("2026-01-11", True)])
def test_the_weekend_is_saturday_and_sunday(text: str, weekend: bool) -> None:  # noqa: FBT001  a column of the table
    assert is_weekend(day(text)) == weekend


@given(days, st.integers(0, 80))
def test_working_days_after_are_counted_one_by_one(start: date, count: int) -> None:
    end = working_days_after(start, count)

    between = [start + number * DAY for number in range(1, (end - start).days + 1)]
    assert sum(d.weekday() < 5 and d not in public_holidays(d.year) for d in between) == count
    assert count == 0 or is_working_day(end)


@given(days, st.integers(0, 80))
def test_the_latest_start_still_makes_it_and_a_day_later_does_not(end: date, count: int) -> None:
    start = working_days_before(end, count)

    assert working_days_after(start, count) <= end < working_days_after(start + DAY, count)


@given(days)
def test_a_week_runs_from_monday_to_sunday(today: date) -> None:
    year, week, weekday = today.isocalendar()

    period = week_period(year, week)

    assert period.holds(today)
    assert (period.first, period.night_count()) == (today - (weekday - 1) * DAY, 7)


def test_a_year_without_a_53rd_week_has_none() -> None:
    with pytest.raises(ValueError, match="53"):
        week_period(2025, 53)


def test_a_53rd_week_crosses_the_year() -> None:
    assert week_period(2026, 53).holds(day("2027-01-03"))
