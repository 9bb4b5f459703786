"""The months with the two thirds, against counting month by month."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.groeipakket import Month, OnFirst, takes_effect, two_thirds_months
from ckgdesk.domain.period import Period
from tests.builders import day, nights
from tests.domain.strategies import days, periods


def counts(first: date, month: date, on_first: OnFirst) -> bool:
    """Has a change on `first` taken effect in the month that begins on `month`?"""
    return first < month or (first == month and on_first is OnFirst.IMMEDIATE)


def month_by_month(long: Period, on_first: OnFirst) -> list[str]:
    firsts = [date(year, number, 1) for year in range(1999, 2064) for number in range(1, 13)]
    return [
        f"{month:%Y-%m}"
        for month in firsts
        if counts(long.first, month, on_first) and not (long.until and counts(long.until, month, on_first))
    ]


@given(periods(longest=800, ended=True), st.sampled_from(OnFirst))
def test_months_are_those_counted_one_by_one(long: Period, on_first: OnFirst) -> None:
    months = two_thirds_months(long, on_first)

    expected = month_by_month(long, on_first)
    assert (months.count if months else 0) == len(expected)
    if months:
        assert (str(months.first), str(months.last)) == (expected[0], expected[-1])


@given(days, st.sampled_from(OnFirst))
def test_without_an_end_there_is_a_first_month_and_no_last(first: date, on_first: OnFirst) -> None:
    months = two_thirds_months(Period(first), on_first)

    assert months is not None
    assert (str(months.first), months.last, months.count) == (month_by_month(Period(first), on_first)[0], None, None)


@pytest.mark.parametrize(
    ("text", "on_first", "month"),
    [
        ("2026-02-01", OnFirst.IMMEDIATE, "2026-02"),
        ("2026-02-01", OnFirst.NEXT_MONTH, "2026-03"),
        ("2026-02-02", OnFirst.IMMEDIATE, "2026-03"),
        ("2026-12-02", OnFirst.IMMEDIATE, "2027-01"),
    ],
)
def test_a_change_takes_effect_on_the_first_of_a_month(text: str, on_first: OnFirst, month: str) -> None:
    assert str(takes_effect(day(text), on_first)) == month


@given(days)
def test_the_month_before_the_next_is_this_one(today: date) -> None:
    month = Month.of(today)

    assert month.next.previous == month == month.previous.next
    assert month.first_day <= today < month.next.first_day
    assert month.months_until(month.next) == 1


def test_a_long_phase_within_a_month_has_no_month_of_two_thirds() -> None:
    assert two_thirds_months(nights("2026-03-02", "2026-03-31"), OnFirst.IMMEDIATE) is None
