"""Which backups stay: days, then weeks, then months, and never the newest less."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.thinning import Keep, kept

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENTS = st.sets(st.datetimes(datetime(2020, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)), max_size=60)  # noqa: DTZ001  the strategy adds the zone


def daily(count: int) -> list[datetime]:
    return [NOON - timedelta(days=day) for day in range(count)]


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
