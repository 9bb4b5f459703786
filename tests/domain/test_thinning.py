"""Which backups stay: days, then weeks, then months, and never the newest less."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.thinning import Keep, gone_by, kept
from tests.builders import day

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENTS = st.sets(st.datetimes(datetime(2020, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)), max_size=60)  # noqa: DTZ001  the strategy adds the zone


def daily(count: int) -> list[datetime]:
    return [NOON - timedelta(days=number) for number in range(count)]


def test_every_backup_of_the_newest_day_stays() -> None:
    today = [NOON - timedelta(hours=hour) for hour in (0, 4, 8)]

    assert kept(today) == set(today)


def test_of_an_earlier_day_the_last_one_stays() -> None:
    yesterday = [NOON - timedelta(days=1, hours=hour) for hour in (0, 4, 8)]

    assert kept([NOON, *yesterday]) == {NOON, yesterday[0]}


def test_a_daily_habit_of_three_years_leaves_days_weeks_and_months() -> None:
    staying = kept(daily(1095))

    assert set(daily(14)) <= staying
    assert len(staying) <= 14 + 8 + 12
    assert len({(moment.year, moment.month) for moment in staying}) == 12


def test_a_holiday_takes_no_backup_away() -> None:
    before = [moment - timedelta(days=60) for moment in daily(14)]

    assert kept(before) == set(before)


def test_more_may_be_kept() -> None:
    assert len(kept(daily(60), Keep(days=30, weeks=0, months=0))) == 30


@given(MOMENTS)
def test_thinning_is_never_more_than_was_there_and_keeps_the_newest(moments: set[datetime]) -> None:
    staying = kept(moments)

    assert staying <= moments
    assert not moments or max(moments) in staying


@given(MOMENTS)
def test_thinning_twice_is_thinning_once(moments: set[datetime]) -> None:
    staying = kept(moments)

    assert kept(staying) == staying


@pytest.mark.parametrize(
    ("made", "keep", "gone"),
    [
        ("2026-11-25", Keep(), "2027-11-30"),
        ("2026-01-31", Keep(), "2027-01-31"),
        ("2026-11-25", Keep(14, 8, 1), "2027-01-24"),
        ("2026-11-25", Keep(90, 8, 1), "2027-02-23"),
    ],
)
def test_a_backup_is_gone_by_a_day_that_can_be_told(made: str, keep: Keep, gone: str) -> None:
    assert gone_by(day(made), keep) == day(gone)


def test_with_a_backup_each_week_nothing_stays_longer_than_was_told() -> None:
    keep, first = Keep(), datetime(2026, 11, 25, 18, tzinfo=UTC)
    made = [first]
    while first in kept(made, keep):
        made = [*kept(made, keep), max(made) + timedelta(days=7)]

    assert max(made).date() <= gone_by(first.date(), keep)
