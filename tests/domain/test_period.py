"""Half-open periods: the departure day is free again."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.period import DAY, Period, covered, gaps
from tests.builders import day, nights
from tests.domain.strategies import days, periods

HORIZON = 400


def brute(period: Period, around: date) -> set[date]:
    """The nights of a period within a horizon around a day."""
    window = (around + number * DAY for number in range(-HORIZON, HORIZON))
    return {night for night in window if period.first <= night and (period.until is None or night < period.until)}


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Period, Period]:
    """Two periods close enough to touch or overlap."""
    one = draw(periods(60))
    other = draw(periods(60)).shifted(0)
    first = one.first + timedelta(days=draw(st.integers(-70, 70)))
    length = None if other.until is None else other.night_count()
    return one, Period(first, None if length is None else first + length * DAY)


def test_a_period_without_a_night_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="needs a night"):
        nights("2026-01-05", "2026-01-05")


def test_a_period_of_days_includes_its_last_day() -> None:
    assert Period.of_days(day("2026-01-05"), day("2026-01-05")) == nights("2026-01-05", "2026-01-06")


def test_a_period_of_days_up_to_the_end_of_time_has_no_end() -> None:
    assert Period.of_days(day("2026-01-05"), date.max) == nights("2026-01-05")


def test_two_stays_may_touch_on_a_change_day() -> None:
    assert not nights("2026-01-05", "2026-01-10").overlaps(nights("2026-01-10", "2026-01-12"))


def test_the_last_night_is_the_one_before_departure() -> None:
    assert nights("2026-01-05", "2026-01-10").last_night == day("2026-01-09")


def test_without_an_end_there_is_no_last_night() -> None:
    assert nights("2026-01-05").last_night is None


def test_without_an_end_nights_cannot_be_counted() -> None:
    with pytest.raises(ValueError, match="without an end"):
        nights("2026-01-05").night_count()


@given(neighbours())
def test_overlap_and_common_are_symmetric(pair: tuple[Period, Period]) -> None:
    one, other = pair

    assert one.overlaps(other) == other.overlaps(one)
    assert one.common(other) == other.common(one)


@given(neighbours())
def test_common_holds_the_nights_in_both(pair: tuple[Period, Period]) -> None:
    one, other = pair
    common = one.common(other)

    assert (brute(common, one.first) if common else set()) == brute(one, one.first) & brute(other, one.first)


@given(neighbours())
def test_a_period_covers_another_when_no_night_falls_outside(pair: tuple[Period, Period]) -> None:
    one, other = pair
    open_ended = other.until is None and one.until is not None

    assert one.covers(other) == (not open_ended and brute(other, one.first) <= brute(one, one.first))


@given(neighbours())
def test_a_period_holds_its_own_nights_only(pair: tuple[Period, Period]) -> None:
    one, other = pair

    assert one.holds(other.first) == (other.first in brute(one, one.first))


@given(periods(ended=True), st.integers(-500, 500))
def test_a_shifted_period_keeps_its_nights(period: Period, by: int) -> None:
    shifted = period.shifted(by)

    assert shifted.night_count() == period.night_count()
    assert (shifted.first - period.first).days == by
    assert shifted.shifted(-by) == period


@given(days)
def test_a_shifted_period_without_end_stays_without_end(first: date) -> None:
    assert Period(first).shifted(30) == Period(first + 30 * DAY)


@given(periods(ended=True))
def test_nights_are_counted_one_by_one(period: Period) -> None:
    listed = list(period.nights())

    assert len(listed) == period.night_count() == period.calendar_days() - 1
    assert (listed[0], listed[-1]) == (period.first, period.last_night)


@given(st.data(), periods(60))
def test_parts_and_gaps_make_the_whole(drawn: st.DataObject, whole: Period) -> None:
    parts = [
        period.shifted((whole.first - period.first).days + drawn.draw(st.integers(-70, 70)))
        for period in drawn.draw(st.lists(periods(40), max_size=4))
    ]
    free = list(gaps(whole, parts))

    covered = {night for part in parts for night in brute(part, whole.first)}
    bare = [night for gap in free for night in sorted(brute(gap, whole.first))]
    assert bare == sorted(brute(whole, whole.first) - covered)


@given(st.data(), periods(60))
def test_gaps_never_touch_each_other(drawn: st.DataObject, whole: Period) -> None:
    parts = [whole.shifted(drawn.draw(st.integers(-60, 60))) for _ in range(3)]
    free = list(gaps(whole, parts))

    assert all(earlier.until is not None and earlier.until < later.first for earlier, later in pairwise(free))


def test_covered_joins_parts_that_overlap_and_cuts_what_lies_outside() -> None:
    parts = [nights("2026-01-01", "2026-01-08"), nights("2026-01-07", "2026-01-09"), nights("2026-01-20")]

    joined = list(covered(nights("2026-01-05", "2026-02-01"), parts))

    assert joined == [nights("2026-01-05", "2026-01-09"), nights("2026-01-20", "2026-02-01")]
