"""The six_weeks signal, exactly as cli.md promises it to the scripts of others."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.clocks import every_six_weeks, long_in_time
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.signals import Level, NextStep, Signal, SignalRule
from ckgdesk.words import Words
from tests.builders import a_decision, a_phase, a_picture, a_setting, a_stay, a_timeline, an_absence, day
from tests.domain.strategies import timelines

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
FIRM, EXPECTED = Certainty.FIRM, Certainty.EXPECTED
OPEN = a_timeline(a_stay("2026-01-05", None))
DAY_27, DAY_28, DAY_34, DAY_35, DAY_42, DAY_43 = (
    "2026-01-31", "2026-02-01", "2026-02-07", "2026-02-08", "2026-02-15", "2026-02-16",
)  # fmt: skip


def shown(timeline: Timeline, on: str) -> list[Signal]:
    return shown_in(a_picture(timeline), on)


def shown_in(picture: Picture, on: str) -> list[Signal]:
    return [signal for signal in signals(picture, day(on)) if signal.rule is SignalRule.SIX_WEEKS]


def test_it_is_not_shown_on_day_27() -> None:
    assert shown(OPEN, DAY_27) == []


@pytest.mark.parametrize(
    ("on", "level", "left"),
    [
        (DAY_28, Level.WARN, 14),
        (DAY_34, Level.WARN, 8),
        (DAY_35, Level.URGENT, 7),
        (DAY_42, Level.URGENT, 0),
        (DAY_43, Level.OVER, -1),
        ("2026-12-31", Level.OVER, -319),
    ],
)
def test_it_grows_more_urgent_day_by_day(on: str, level: Level, left: int) -> None:
    (signal,) = shown(OPEN, on)

    assert (signal.level, signal.days_left(day(on))) == (level, left)
    assert (signal.shown_from, signal.due) == (day(DAY_28), day(DAY_42))


def test_it_says_who_and_which_day() -> None:
    (signal,) = shown(OPEN, DAY_28)

    assert (signal.stay_id, signal.child_id, signal.step) == (1, 1, NextStep.CONVERT)
    assert Words.english().say(signal.text) == (
        "Lotte Vermeulen: day 28 of 42 of the short stay; last allowed day 15/02/2026."
    )


def test_once_over_it_says_since_when() -> None:
    (signal,) = shown(OPEN, DAY_43)

    assert Words.english().say(signal.text) == (
        "Lotte Vermeulen: day 43 of 42 of the short stay; over six weeks since 15/02/2026."
    )


def test_it_is_gone_on_the_day_the_child_leaves() -> None:
    stay = a_timeline(a_stay("2026-01-05", DAY_35))

    assert (len(shown(stay, DAY_34)), shown(stay, DAY_35)) == (1, [])


@pytest.mark.parametrize(
    ("until", "certainty", "level"),
    [
        ("2026-02-16", FIRM, Level.INFO),
        ("2026-02-17", FIRM, Level.URGENT),
        ("2026-02-16", EXPECTED, Level.URGENT),
        (None, FIRM, Level.URGENT),
    ],
)
def test_a_firm_departure_within_the_limit_is_only_told(until: str | None, certainty: Certainty, level: Level) -> None:
    stay = a_timeline(a_stay("2026-01-05", until, certainty=certainty))

    assert [signal.level for signal in shown(stay, DAY_42)] == [level]


def test_a_firm_departure_too_late_is_over_once_it_is_over() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-03-01", certainty=FIRM))

    assert [signal.level for signal in shown(stay, DAY_43)] == [Level.OVER]


@pytest.mark.parametrize(
    ("long_from", "valid_from", "valid_until", "count"),
    [
        ("2026-02-16", "2026-02-16", "2026-08-15", 0),
        ("2026-02-10", "2026-02-01", "2026-02-10", 0),
        ("2026-02-17", "2026-02-16", "2026-08-15", 1),
        ("2026-02-16", "2026-02-17", "2026-08-15", 1),
        ("2026-02-16", "2026-01-01", "2026-02-15", 1),
    ],
    ids=["in time", "covered that day only", "a day late", "decision a day late", "decision ended before"],
)
def test_only_a_covered_long_phase_in_time_ends_it(
    long_from: str, valid_from: str, valid_until: str, count: int
) -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(LONG, long_from))
    stay = a_timeline(a_stay("2026-01-05", None), *phases, a_decision(valid_from, valid_until))

    assert len(shown(stay, DAY_28)) == count


def test_a_planned_long_phase_without_a_decision_does_not_end_it() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))

    assert len(shown(stay, DAY_28)) == 1


def test_it_ends_with_the_short_phase() -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(CRISIS, DAY_35))
    stay = a_timeline(a_stay("2026-01-05", None), *phases)

    assert (len(shown(stay, DAY_34)), shown(stay, DAY_35)) == (1, [])


def test_an_earlier_short_phase_is_watched_although_another_follows() -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(CRISIS, "2026-03-01"), a_phase(SHORT, "2026-03-08"))
    stay = a_timeline(a_stay("2026-01-05", None), *phases)

    assert [signal.due for signal in shown(stay, DAY_28)] == [day(DAY_42)]


def test_an_earlier_long_phase_does_not_silence_it() -> None:
    phases = (a_phase(LONG, "2025-12-01"), a_phase(SHORT, "2026-01-05"))
    stay = a_timeline(a_stay("2025-12-01", None), *phases, a_decision("2025-12-01", "2026-12-31"))

    assert len(shown(stay, DAY_28)) == 1


def test_days_spent_before_bring_it_forward() -> None:
    before = a_timeline(a_stay("2025-12-01", "2025-12-21", 1))
    again = a_timeline(a_stay("2026-01-05", None, 2, child_id=1))
    picture = a_picture(before, again, settings=[a_setting("six_weeks.cooling_off_days", "30")])

    (signal,) = shown_in(picture, "2026-01-12")

    assert (signal.stay_id, signal.shown_from, signal.due) == (2, day("2026-01-12"), day("2026-01-26"))
    assert shown_in(picture, "2026-01-11") == []


def test_nights_away_put_it_off_when_nights_are_counted() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-11"))
    picture = a_picture(stay, settings=[a_setting("six_weeks.count", "nights")])

    (signal,) = shown_in(picture, "2026-02-03")

    assert (signal.shown_from, signal.due, signal.level) == (day("2026-02-03"), day("2026-02-17"), Level.WARN)


@given(timelines(), st.integers(0, 120))
def test_no_short_stay_reaches_day_28_in_silence(timeline: Timeline, offset: int) -> None:
    today = timeline.period.first + timedelta(days=offset)
    regime = timeline.regime_on(today)
    if regime is None or regime.kind is not SHORT:
        return
    (clock,) = (clock for clock in every_six_weeks(timeline, Settings()) if clock.first == regime.period.first)
    rules = {signal.rule for signal in signals(a_picture(timeline), today)}

    assert (SignalRule.SIX_WEEKS in rules) == (clock.day(today) >= 28)


@given(timelines(), st.integers(0, 120))
def test_a_covered_long_phase_in_time_is_the_only_way_to_silence(timeline: Timeline, offset: int) -> None:
    today = timeline.period.first + timedelta(days=offset)
    stay = a_timeline(timeline.stay, *timeline.phases, a_decision("1999-01-01", "2070-12-31"))
    regime = stay.regime_on(today)
    if regime is None or regime.kind is not SHORT:
        return
    (clock,) = (clock for clock in every_six_weeks(stay, Settings()) if clock.first == regime.period.first)
    rules = {signal.rule for signal in signals(a_picture(stay), today)}

    assert (SignalRule.SIX_WEEKS in rules) == (clock.day(today) >= 28 and long_in_time(stay, clock) is None)
