"""Terms: which day it is and which is the last, under every way of counting."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.clocks import (
    Clock,
    ClockRule,
    clocks,
    crisis,
    every_six_weeks,
    long_in_time,
    milestones,
    six_weeks,
)
from ckgdesk.domain.people import birthday
from ckgdesk.domain.period import DAY
from ckgdesk.domain.settings import Limits, Setting, Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_decision, a_phase, a_setting, a_stay, a_timeline, an_absence, day
from tests.domain.strategies import timelines

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
COUNT_NIGHTS = Settings([a_setting("six_weeks.count", "nights")])
COOLING_OFF = Settings([a_setting("six_weeks.cooling_off_days", "30")])


def clock_of(timeline: Timeline, *settings: Setting, earlier: tuple[Timeline, ...] = ()) -> Clock:
    clock = six_weeks(timeline, Settings(settings), earlier)
    assert clock is not None
    return clock


def test_the_first_day_is_day_one_and_the_last_is_forty_two() -> None:
    clock = clock_of(a_timeline(a_stay("2026-01-05", None)))

    assert [clock.day(day(text)) for text in ("2026-01-05", "2026-02-15", "2026-02-16")] == [1, 42, 43]


def test_a_stay_without_a_short_phase_has_no_six_weeks() -> None:
    assert six_weeks(a_timeline(a_stay(), a_phase(LONG, "2026-01-05")), Settings()) is None


def test_six_weeks_begin_after_the_crisis() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-12"))

    assert clock_of(stay).last_day == day("2026-02-22")


def test_crisis_nights_count_when_the_setting_says_so() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-12"))

    clock = clock_of(stay, a_setting("six_weeks.crisis_counts", "yes"))

    assert (clock.last_day, clock.used, clock.day(day("2026-01-12"))) == (day("2026-02-15"), 7, 8)


def test_a_crisis_after_the_short_phase_takes_nothing_from_it() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(CRISIS, "2026-01-26"))

    assert clock_of(stay, a_setting("six_weeks.crisis_counts", "yes")).used == 0


def test_absences_leave_calendar_days_alone() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-11"))

    assert clock_of(stay).last_day == day("2026-02-15")


def test_nights_away_are_not_counted_as_nights() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-11"))

    clock = clock_of(stay, a_setting("six_weeks.count", "nights"))

    assert clock.last_day == day("2026-02-17")
    assert [clock.day(day(text)) for text in ("2026-01-08", "2026-01-09", "2026-01-10", "2026-01-11")] == [4, 4, 4, 5]


def test_absences_stop_the_clock_when_the_setting_says_so() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-11"))

    assert clock_of(stay, a_setting("six_weeks.absences_stop_clock", "yes")).last_day == day("2026-02-17")


def test_an_absence_that_the_push_brings_inside_pushes_on() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", None), an_absence("2026-02-10", "2026-02-12"), an_absence("2026-02-16", "2026-02-20")
    )

    assert six_weeks(stay, COUNT_NIGHTS) == clock_of(stay, a_setting("six_weeks.count", "nights"))
    assert clock_of(stay, a_setting("six_weeks.count", "nights")).last_day == day("2026-02-21")


def test_absences_that_overlap_are_counted_once() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-12"), an_absence("2026-01-10", "2026-01-11")
    )

    assert clock_of(stay, a_setting("six_weeks.count", "nights")).last_day == day("2026-02-18")


def test_an_absence_without_a_known_end_does_not_silence_the_clock() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", None))

    assert clock_of(stay, a_setting("six_weeks.count", "nights")).last_day == day("2026-02-15")


def test_each_stay_counts_alone_by_default() -> None:
    before = a_timeline(a_stay("2026-01-05", "2026-01-15", 1))
    again = a_timeline(a_stay("2026-01-15", None, 2, child_id=1))

    assert clock_of(again, earlier=(before,)).used == 0


def test_a_return_within_the_cooling_off_continues_the_count() -> None:
    before = a_timeline(a_stay("2026-01-05", "2026-01-15", 1))
    again = a_timeline(a_stay("2026-02-13", None, 2, child_id=1))

    clock = six_weeks(again, COOLING_OFF, (before, again))

    assert clock is not None
    assert (clock.used, clock.day(day("2026-02-13")), clock.last_day) == (10, 11, day("2026-03-16"))


def test_a_return_after_the_cooling_off_counts_anew() -> None:
    before = a_timeline(a_stay("2026-01-05", "2026-01-15", 1))
    again = a_timeline(a_stay("2026-02-14", None, 2, child_id=1))

    assert clock_of(again, a_setting("six_weeks.cooling_off_days", "30"), earlier=(before,)).used == 0


def test_the_count_goes_on_over_a_chain_of_stays() -> None:
    first = a_timeline(a_stay("2026-01-05", "2026-01-15", 1))
    second = a_timeline(a_stay("2026-02-01", "2026-02-06", 2, child_id=1))
    third = a_timeline(a_stay("2026-03-01", None, 3, child_id=1))

    assert clock_of(third, a_setting("six_weeks.cooling_off_days", "30"), earlier=(first, second)).used == 15


def test_a_later_stay_takes_nothing_from_an_earlier_one() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-15", 1))
    later = a_timeline(a_stay("2026-01-20", "2026-01-25", 2, child_id=1))

    assert clock_of(stay, a_setting("six_weeks.cooling_off_days", "30"), earlier=(later,)).used == 0


def test_nights_away_in_an_earlier_stay_are_not_continued() -> None:
    before = a_timeline(a_stay("2026-01-05", "2026-01-15", 1), an_absence("2026-01-10", "2026-01-12"))
    again = a_timeline(a_stay("2026-01-20", None, 2, child_id=1))
    settings = (a_setting("six_weeks.cooling_off_days", "30"), a_setting("six_weeks.count", "nights"))

    assert clock_of(again, *settings, earlier=(before,)).used == 8


def test_every_short_phase_of_a_stay_has_its_own_six_weeks() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", None),
        a_phase(SHORT, "2026-01-05"),
        a_phase(CRISIS, "2026-01-25"),
        a_phase(SHORT, "2026-02-01"),
    )

    assert [clock.last_day for clock in every_six_weeks(stay, Settings())] == [day("2026-02-15"), day("2026-03-14")]


def test_a_short_phase_resumed_within_the_cooling_off_continues_the_count() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", None),
        a_phase(SHORT, "2026-01-05"),
        a_phase(CRISIS, "2026-01-25"),
        a_phase(SHORT, "2026-02-01"),
    )

    assert clock_of(stay, a_setting("six_weeks.cooling_off_days", "30")).used == 20


def test_the_rules_of_the_first_day_hold_for_the_whole_phase() -> None:
    stay = a_timeline(a_stay("2026-01-05", None))

    assert clock_of(stay, a_setting("six_weeks.days", "30", "2026-01-06")).last_day == day("2026-02-15")
    assert clock_of(stay, a_setting("six_weeks.days", "30", "2026-01-05")).last_day == day("2026-02-03")


def test_a_third_crisis_phase_lengthens_nothing() -> None:
    phases = [a_phase(CRISIS, first) for first in ("2026-01-05", "2026-01-12", "2026-01-19")]
    (regime,) = a_timeline(a_stay("2026-01-05", None), *phases).regimes()

    assert crisis(regime, Limits()).last_day == day("2026-01-18")


def test_a_long_phase_on_the_first_day_over_is_in_time() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))

    assert long_in_time(stay, clock_of(stay)) is not None


def test_a_long_phase_a_day_later_is_too_late() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-17"))

    assert long_in_time(stay, clock_of(stay)) is None


def test_a_long_phase_before_the_short_one_does_not_follow_it() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), a_phase(SHORT, "2026-02-02"))

    assert long_in_time(stay, clock_of(stay)) is None


def test_all_clocks_of_a_stay_are_told() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", None),
        a_phase(CRISIS, "2026-01-05"),
        a_phase(SHORT, "2026-01-12"),
        a_phase(LONG, "2026-02-23"),
        a_decision("2026-02-23", "2026-08-22"),
    )

    told = [(clock.rule, clock.last_day, clock.of) for clock in clocks(stay, Settings())]

    assert told == [
        (ClockRule.CRISIS, day("2026-01-11"), 7),
        (ClockRule.SIX_WEEKS, day("2026-02-22"), 42),
        (ClockRule.DECISION, day("2026-08-22"), 181),
    ]


@given(timelines())
def test_calendar_days_are_counted_from_the_first_day_whatever_happens(timeline: Timeline) -> None:
    for clock in every_six_weeks(timeline, Settings()):
        assert clock.day(clock.first) == 1
        assert clock.day(clock.last_day) == 42
        assert clock.last_day - clock.first == timedelta(days=41)


@given(timelines(), st.integers(-10, 150))
def test_nights_are_counted_as_somebody_with_a_calendar_would(timeline: Timeline, number: int) -> None:
    for clock in every_six_weeks(timeline, COUNT_NIGHTS):
        today = clock.first + number * DAY
        days = (clock.first + n * DAY for n in range(number + 1))
        away = [
            absence.period.holds(night) and absence.period.until is not None
            for night in days
            if (absence := timeline.absence_on(night)) is not None
        ]
        assert clock.day(today) == number + 1 - sum(away)


@given(timelines(), st.sampled_from([Settings(), COUNT_NIGHTS, COOLING_OFF]))
def test_the_last_day_is_the_last_that_is_not_beyond_the_term(timeline: Timeline, settings: Settings) -> None:
    for clock in every_six_weeks(timeline, settings):
        assert clock.day(clock.last_day) <= clock.of < clock.day(clock.first_day_over)


@given(timelines(), st.sampled_from([Settings(), COUNT_NIGHTS]), st.integers(1, 60))
def test_the_date_of_a_day_is_the_first_on_which_it_is_that_day(
    timeline: Timeline, settings: Settings, number: int
) -> None:
    for clock in every_six_weeks(timeline, settings):
        reached = clock.date_of(number)
        assert clock.day(reached) == number
        assert clock.day(reached - DAY) == number - 1


@given(timelines(ended=True), st.integers(0, 60))
def test_a_count_is_continued_exactly_under_the_cooling_off(before: Timeline, interval: int) -> None:
    short = before.regime(SHORT)
    until = before.period.until
    if short is None or until is None or short.period.until != until or len(before.regimes_of(SHORT)) > 1:
        return
    again = a_timeline(a_stay((until + interval * DAY).isoformat(), None, 2, child_id=1))

    clock = clock_of(again, a_setting("six_weeks.cooling_off_days", "30"), earlier=(before,))

    assert clock.used == (short.period.night_count() if interval < 30 else 0)
    assert clock.day(again.period.first) == clock.used + 1


def test_a_long_stay_has_its_notice_and_its_year() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))

    found = [(clock.rule, clock.first, clock.last_day) for clock in milestones(stay, day("2020-05-01"), Settings())]

    assert found[:2] == [
        (ClockRule.TWO_THIRDS, day("2026-02-16"), day("2026-03-31")),
        (ClockRule.ONE_YEAR, day("2026-02-16"), day("2027-02-15")),
    ]


@pytest.mark.parametrize(
    ("first", "until", "count"),
    [("2026-02-16", "2027-02-16", 0), ("2026-02-16", "2027-02-17", 1), ("2028-02-29", None, 1)],
    ids=["leaves that day", "leaves the day after", "leap day"],
)
def test_a_year_counts_only_when_it_is_reached(first: str, until: str | None, count: int) -> None:
    stay = a_timeline(a_stay(first, until), a_phase(LONG, first))

    rules = [clock.rule for clock in milestones(stay, day("2022-08-01"), Settings())]

    assert rules.count(ClockRule.ONE_YEAR) == count


@pytest.mark.parametrize(
    ("born", "ages"),
    [
        ("2020-02-10", [6]),
        ("2020-01-05", []),
        ("2014-03-01", [12]),
        ("2013-02-28", [13]),
        ("2020-05-01", []),
        ("2020-02-29", [6]),
    ],
    ids=["six", "on the first day", "twelve", "thirteen", "after the departure", "leap day"],
)
def test_a_birthday_that_changes_something_is_a_term_of_its_own(born: str, ages: list[int]) -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-04-01"))

    found = [clock for clock in milestones(stay, day(born), Settings()) if clock.rule is ClockRule.BIRTHDAY]

    assert [clock.age for clock in found] == ages
    assert all(clock.first_day_over == birthday(day(born), clock.age) for clock in found)
