"""Limits as data with a day from which they hold."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.groeipakket import OnFirst
from ckgdesk.domain.settings import Limits, Settings, SixWeeksCount, default_settings, read, written
from tests.builders import a_setting, day
from tests.domain.strategies import days


def test_the_defaults_are_those_of_the_law_and_its_assumptions() -> None:
    assert default_settings() == {
        "six_weeks.days": "42",
        "six_weeks.count": "calendar_days",
        "six_weeks.absences_stop_clock": "no",
        "six_weeks.cooling_off_days": "0",
        "six_weeks.crisis_counts": "no",
        "six_weeks.shown_from_day": "28",
        "six_weeks.urgent_from_day": "35",
        "six_weeks.warn_again_days": "30",
        "crisis.days": "7",
        "crisis.extensions": "1",
        "crisis.shown_days_before": "3",
        "signals.ahead_days": "14",
        "signals.quiet_from_hour": "20",
        "signals.quiet_until_hour": "7",
        "lead.shown_from_day": "8",
        "lead.indication_working_days": "30",
        "lead.direction_working_days": "10",
        "lead.vk_working_days": "65",
        "lead.court_working_days": "20",
        "lead.court_urgent_working_days": "5",
        "lead.preparation_working_days": "5",
        "decision.warning_days": "90 60 30",
        "two_thirds.on_first": "immediate",
        "two_thirds.look_back_days": "92",
        "contribution.most_per_day": "4.00",
        "age.too_old_at_admission": "13",
        "age.pocket_money_from": "6",
        "age.own_consent_from": "12",
        "retention.until_birthday": "35",
        "centre.address": "",
        "centre.phone": "",
        "centre.email": "",
        "centre.contact": "",
        "backup.hours_of_change": "4",
        "backup.days": "14",
        "backup.weeks": "8",
        "backup.months": "12",
    }


@pytest.mark.parametrize("name", default_settings())
def test_every_default_is_read_as_it_was_written(name: str) -> None:
    assert written(read(name, default_settings()[name])) == default_settings()[name]


@pytest.mark.parametrize(
    ("name", "value", "limit"),
    [
        ("six_weeks.days", "30", 30),
        ("six_weeks.count", "nights", SixWeeksCount.NIGHTS),
        ("six_weeks.crisis_counts", "yes", True),
        ("decision.warning_days", "45 15", (45, 15)),
        ("two_thirds.on_first", "next_month", OnFirst.NEXT_MONTH),
        ("contribution.most_per_day", "4.25", Decimal("4.25")),
    ],
)
def test_a_value_is_read_as_the_kind_of_its_limit(name: str, value: str, limit: object) -> None:
    assert read(name, value) == limit


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("no.such_setting", "1"),
        ("six_weeks.days", "many"),
        ("six_weeks.days", "-1"),
        ("six_weeks.days", "4_2"),
        ("six_weeks.count", "weeks"),
        ("six_weeks.crisis_counts", "true"),
        ("decision.warning_days", "90 sixty"),
        ("decision.warning_days", "90 -60"),
        ("contribution.most_per_day", "four"),
        ("contribution.most_per_day", "²"),
        ("contribution.most_per_day", "4.2.5"),
        ("contribution.most_per_day", "-1.00"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        read(name, value)


def test_without_settings_the_defaults_hold() -> None:
    assert Settings().on(day("2026-01-05")) == Limits()


def test_two_settings_of_one_day_hold_together() -> None:
    settings = Settings([a_setting("six_weeks.days", "30", "2026-01-01"), a_setting("crisis.days", "5", "2026-01-01")])

    limits = settings.on(day("2026-01-01"))

    assert (limits.six_weeks_days, limits.crisis_days) == (30, 5)


@given(st.lists(st.tuples(days, st.integers(1, 99)), unique_by=lambda pair: pair[0], max_size=5), days)
def test_the_newest_that_has_begun_holds(changes: list[tuple[date, int]], today: date) -> None:
    settings = Settings(a_setting("six_weeks.days", str(value), since.isoformat()) for since, value in changes)

    begun = [value for since, value in sorted(changes) if since <= today]

    assert settings.on(today).six_weeks_days == (begun[-1] if begun else 42)


@given(days)
def test_a_setting_holds_from_its_day_on(since: date) -> None:
    settings = Settings([a_setting("crisis.days", "5", since.isoformat())])

    assert [settings.on(since + timedelta(days=number)).crisis_days for number in (-1, 0, 1)] == [7, 5, 5]
