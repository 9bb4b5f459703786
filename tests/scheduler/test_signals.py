"""Every other signal: silent the day before, shown on the day, sharper at its boundary, gone when solved."""

from collections.abc import Iterable

import pytest

from ckgdesk.domain.follow_up import State
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.signals import Level, NextStep, Signal, SignalRule
from ckgdesk.words import Words
from tests.builders import (
    a_bed,
    a_decision,
    a_phase,
    a_picture,
    a_setting,
    a_stay,
    a_timeline,
    day,
    without_place,
)

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
FIRM = Certainty.FIRM
IN_CRISIS = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"))
LONG_STAY = a_timeline(
    a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), a_decision("2026-01-05", "2026-06-30", "JHB-7")
)


def shown(rule: SignalRule, timeline: Timeline, on: str) -> list[Signal]:
    return [signal for signal in signals(a_picture(timeline), day(on)) if signal.rule is rule]


def of_rules(found: Iterable[Signal], *rules: SignalRule) -> list[tuple[int, Level]]:
    return [(signal.stay_id, signal.level) for signal in found if signal.rule in rules]


def levels(rule: SignalRule, timeline: Timeline, on: str) -> list[Level]:
    return [signal.level for signal in shown(rule, timeline, on)]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-01-07", []),
        ("2026-01-08", [Level.WARN]),
        ("2026-01-10", [Level.WARN]),
        ("2026-01-11", [Level.URGENT]),
        ("2026-01-12", [Level.OVER]),
    ],
)
def test_the_end_of_a_crisis_comes_nearer(on: str, expected: list[Level]) -> None:
    assert levels(SignalRule.CRISIS_END, IN_CRISIS, on) == expected


def test_the_end_of_a_crisis_says_who_and_when() -> None:
    (signal,) = shown(SignalRule.CRISIS_END, IN_CRISIS, "2026-01-08")

    assert (signal.due, signal.days_left(day("2026-01-08")), signal.state) == (day("2026-01-11"), 3, State.OPEN)
    assert Words.english().say(signal.text) == "Lotte Vermeulen: day 4 of 7 of the crisis stay; last day 11/01/2026."


@pytest.mark.parametrize(
    ("until", "certainty", "expected"),
    [
        ("2026-01-12", FIRM, [Level.INFO]),
        ("2026-01-12", Certainty.EXPECTED, [Level.URGENT]),
        ("2026-01-13", FIRM, [Level.URGENT]),
    ],
)
def test_a_firm_end_of_a_crisis_in_time_is_only_told(until: str, certainty: Certainty, expected: list[Level]) -> None:
    stay = a_timeline(a_stay("2026-01-05", until, certainty=certainty), a_phase(CRISIS, "2026-01-05"))

    assert levels(SignalRule.CRISIS_END, stay, "2026-01-11") == expected


@pytest.mark.parametrize(("follows", "count"), [("2026-01-12", 0), ("2026-01-13", 1)])
def test_a_phase_that_follows_the_crisis_in_time_solves_it(follows: str, count: int) -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, follows))

    assert len(shown(SignalRule.CRISIS_END, stay, "2026-01-11")) == count


def test_an_extended_crisis_ends_a_week_later() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(CRISIS, "2026-01-12"))

    assert levels(SignalRule.CRISIS_END, stay, "2026-01-14") == []
    assert levels(SignalRule.CRISIS_END, stay, "2026-01-15") == [Level.WARN]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-03-31", []),
        ("2026-04-01", [Level.INFO]),
        ("2026-04-30", [Level.INFO]),
        ("2026-05-01", [Level.WARN]),
        ("2026-05-30", [Level.WARN]),
        ("2026-05-31", [Level.URGENT]),
        ("2026-06-30", [Level.URGENT]),
        ("2026-07-01", [Level.OVER]),
    ],
)
def test_the_end_of_a_decision_comes_nearer(on: str, expected: list[Level]) -> None:
    assert levels(SignalRule.DECISION_EXPIRY, LONG_STAY, on) == expected


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2026-04-01", "ends on 30/06/2026."),
        ("2026-05-01", "ends on 30/06/2026. Prepare its renewal."),
        ("2026-06-01", "ends on 30/06/2026. Ask for its renewal now."),
        ("2026-07-01", "ended on 30/06/2026, and no other one follows."),
    ],
)
def test_the_end_of_a_decision_names_it_and_what_to_do(on: str, said: str) -> None:
    (signal,) = shown(SignalRule.DECISION_EXPIRY, LONG_STAY, on)

    assert (signal.due, signal.step) == (day("2026-06-30"), NextStep.NEW_DECISION)
    assert Words.english().say(signal.text) == f"Lotte Vermeulen: decision JHB-7 {said}"


@pytest.mark.parametrize(("until", "count"), [("2026-07-01", 0), ("2026-07-02", 1), (None, 1)])
def test_a_departure_before_the_decision_ends_solves_it(until: str | None, count: int) -> None:
    stay = a_timeline(a_stay("2026-01-05", until), a_phase(LONG, "2026-01-05"), a_decision("2026-01-05", "2026-06-30"))

    assert len(shown(SignalRule.DECISION_EXPIRY, stay, "2026-06-15")) == count


@pytest.mark.parametrize("until", ["2026-12-31", "9999-12-31"])
def test_a_next_decision_solves_it(until: str) -> None:
    decisions = (a_decision("2026-01-05", "2026-06-30"), a_decision("2026-07-01", until))
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), *decisions)

    assert shown(SignalRule.DECISION_EXPIRY, stay, "2026-06-15") == []


@pytest.mark.parametrize(("setting", "on", "expected"), [("30", "2026-05-31", [Level.URGENT]), ("", "2026-05-31", [])])
def test_warnings_before_the_end_of_a_decision_are_a_setting(setting: str, on: str, expected: list[Level]) -> None:
    picture = a_picture(LONG_STAY, settings=[a_setting("decision.warning_days", setting)])

    found = of_rules(signals(picture, day(on)), SignalRule.DECISION_EXPIRY)
    assert [level for _, level in found] == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-02-14", []),
        ("2026-02-15", [Level.WARN]),
        ("2026-02-28", [Level.WARN]),
        ("2026-03-01", [Level.OVER]),
        ("2026-03-09", [Level.OVER]),
        ("2026-03-10", []),
    ],
)
def test_a_gap_between_decisions_is_told_until_it_has_passed(on: str, expected: list[Level]) -> None:
    decisions = (a_decision("2026-01-05", "2026-02-28"), a_decision("2026-03-10", "2026-12-31"))
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), *decisions)

    assert levels(SignalRule.DECISION_GAP, stay, on) == expected


def test_a_gap_says_from_when() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"))

    (signal,) = shown(SignalRule.DECISION_GAP, stay, "2026-02-01")

    assert (signal.due, signal.level) == (day("2026-01-05"), Level.OVER)
    assert Words.english().say(signal.text) == "Lotte Vermeulen: long stay without a decision from 05/01/2026."


def test_nights_after_the_last_decision_are_told_once() -> None:
    found = signals(a_picture(LONG_STAY), day("2026-07-05"))

    assert of_rules(found, SignalRule.DECISION_EXPIRY, SignalRule.DECISION_GAP) == [(1, Level.OVER)]


def test_a_decision_that_ended_before_the_long_phase_is_none() -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-01-26"))
    stay = a_timeline(a_stay("2026-01-05", None), *phases, a_decision("2026-01-01", "2026-01-25"))

    assert [levels(SignalRule.DECISION_GAP, stay, on) for on in ("2026-01-12", "2026-01-26")] == [
        [Level.WARN],
        [Level.OVER],
    ]
    assert shown(SignalRule.DECISION_EXPIRY, stay, "2026-01-26") == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-12-21", []),
        ("2025-12-22", [Level.WARN]),
        ("2026-01-04", [Level.WARN]),
        ("2026-01-05", [Level.OVER]),
        ("2026-02-01", [Level.OVER]),
        ("2026-02-02", []),
    ],
)
def test_a_stay_without_a_place_is_told_until_its_nights_have_passed(on: str, expected: list[Level]) -> None:
    waiting = without_place(a_timeline(a_stay()))

    assert levels(SignalRule.WITHOUT_PLACE, waiting, on) == expected


def test_a_stay_without_a_place_says_from_when() -> None:
    (signal,) = shown(SignalRule.WITHOUT_PLACE, without_place(a_timeline(a_stay())), "2026-01-01")

    assert signal.due == day("2026-01-05")
    assert Words.english().say(signal.text) == "Lotte Vermeulen: no place from 05/01/2026."


def test_nights_between_two_places_are_told() -> None:
    beds = (a_bed(1, "2026-01-05", "2026-01-12"), a_bed(2, "2026-01-19", "2026-02-02"))

    assert [signal.due for signal in shown(SignalRule.WITHOUT_PLACE, a_timeline(a_stay(), *beds), "2026-01-10")] == [
        day("2026-01-12")
    ]


def test_a_stay_with_its_place_needs_nothing() -> None:
    assert signals(a_picture(a_timeline(a_stay())), day("2026-01-05")) == ()


def test_the_most_urgent_and_the_soonest_due_come_first() -> None:
    waiting = without_place(a_timeline(a_stay("2026-01-15", "2026-02-02", 1)))
    over = a_timeline(a_stay("2026-01-01", None, 2), a_phase(CRISIS, "2026-01-01"))
    sooner = without_place(a_timeline(a_stay("2026-01-14", "2026-02-02", 3)))
    leaving = a_timeline(a_stay("2026-01-07", "2026-01-14", 4, certainty=FIRM), a_phase(CRISIS, "2026-01-07"))

    found = signals(a_picture(leaving, waiting, over, sooner), day("2026-01-12"))

    order = of_rules(found, SignalRule.CRISIS_END, SignalRule.WITHOUT_PLACE)
    assert [stay_id for stay_id, _ in order] == [2, 3, 1, 4]


def test_what_is_urgent_comes_before_what_is_due_sooner() -> None:
    waiting = without_place(a_timeline(a_stay("2026-02-09", "2026-02-20", 1)))
    short = a_timeline(a_stay("2026-01-05", None, 2))

    found = signals(a_picture(waiting, short), day("2026-02-08"))

    order = of_rules(found, SignalRule.SIX_WEEKS, SignalRule.WITHOUT_PLACE)
    assert order == [(2, Level.URGENT), (1, Level.WARN)]
