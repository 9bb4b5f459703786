"""A child that turns twelve is told of, and a short stay soon after the last one."""

import pytest

from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.signals import Level, NextStep, SignalRule
from ckgdesk.words import Words
from tests.builders import a_child, a_phase, a_picture, a_setting, a_stay, a_timeline, day
from tests.scheduler.cases import levels, shown

TWELVE, AGAIN = SignalRule.TURNS_TWELVE, SignalRule.SHORT_STAY_AGAIN


def of_a_child_born(born: str, until: str | None = None) -> Picture:
    return a_picture(a_timeline(a_stay("2026-01-05", until)), children=[a_child(1, born)])


def once_more(first: str, kind: PhaseKind = PhaseKind.SHORT) -> tuple[Timeline, Timeline]:
    before = a_timeline(a_stay("2025-11-20", "2025-12-20", 1))
    return before, a_timeline(a_stay(first, None, 2, child_id=1), a_phase(kind, first))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-02-16", []),
        ("2026-02-17", [Level.INFO]),
        ("2026-03-02", [Level.INFO]),
        ("2026-03-03", [Level.WARN]),
        ("2026-05-01", [Level.WARN]),
    ],
)
def test_a_twelfth_birthday_comes_nearer(on: str, expected: list[Level]) -> None:
    assert levels(TWELVE, of_a_child_born("2014-03-03"), on) == expected


@pytest.mark.parametrize(
    ("born", "until", "count"),
    [
        ("2014-03-03", "2026-03-03", 0),
        ("2014-03-03", "2026-03-04", 1),
        ("2014-01-05", None, 0),
        ("2013-06-01", None, 0),
        ("2020-05-01", None, 0),
    ],
    ids=["leaves that day", "leaves the day after", "comes that day", "is twelve already", "is five"],
)
def test_only_a_birthday_within_the_stay_is_told(born: str, until: str | None, count: int) -> None:
    assert len(shown(TWELVE, of_a_child_born(born, until), "2026-03-03")) == count


def test_born_on_a_leap_day_a_child_turns_twelve_on_one() -> None:
    picture = a_picture(a_timeline(a_stay("2024-01-05", None)), children=[a_child(1, "2012-02-29")])

    (signal,) = shown(TWELVE, picture, "2024-02-20")

    assert (signal.due, signal.step) == (day("2024-02-29"), NextStep.ASK_CONSENT)


@pytest.mark.parametrize(
    ("first", "kind", "count"),
    [
        ("2025-12-20", PhaseKind.SHORT, 1),
        ("2026-01-18", PhaseKind.SHORT, 1),
        ("2026-01-19", PhaseKind.SHORT, 0),
        ("2026-01-05", PhaseKind.CRISIS, 0),
    ],
    ids=["the same day", "29 days after", "30 days after", "a crisis"],
)
def test_a_short_stay_within_thirty_days_is_told(first: str, kind: PhaseKind, count: int) -> None:
    assert len(shown(AGAIN, a_picture(*once_more(first, kind)), first)) == count


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-12-21", []),
        ("2025-12-22", [Level.WARN]),
        ("2026-01-05", [Level.WARN]),
        ("2026-01-06", [Level.INFO]),
        ("2026-01-11", [Level.INFO]),
        ("2026-01-12", []),
    ],
)
def test_it_is_told_before_the_child_comes_and_in_its_first_week(on: str, expected: list[Level]) -> None:
    assert levels(AGAIN, a_picture(*once_more("2026-01-05")), on) == expected


def test_it_says_how_many_days_lie_between() -> None:
    (signal,) = shown(AGAIN, a_picture(*once_more("2026-01-05")), "2026-01-05")

    assert (signal.stay_id, signal.due) == (2, day("2026-01-05"))
    assert Words.english().say(signal.text) == (
        "Lotte Vermeulen: a new short stay from 05/01/2026, 16 day(s) after the last one ended."
    )


def test_a_count_that_goes_on_needs_no_warning() -> None:
    settings = [a_setting("six_weeks.cooling_off_days", "30")]

    assert shown(AGAIN, a_picture(*once_more("2026-01-05"), settings=settings), "2026-01-05") == []
