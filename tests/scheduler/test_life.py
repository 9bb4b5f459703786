"""What a look at the plan changes about the follow-ups: begun, moved, closed, woken, and never twice."""

from dataclasses import replace
from datetime import date

import pytest

from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.life import Solution, Written, differences, state_of
from ckgdesk.scheduler.signals import Signal, SignalRule
from tests.builders import a_picture, a_stay, a_timeline, day

SIX_WEEKS = SignalRule.SIX_WEEKS
OPEN = a_timeline(a_stay("2026-01-05", None))
DAY_30, DAY_34, DAY_35, DAY_40 = day("2026-02-03"), day("2026-02-07"), day("2026-02-08"), day("2026-02-13")
FIRST = FollowUp(1, 1, SIX_WEEKS, day("2026-01-05"), day("2026-02-01"))
OWNED = replace(FIRST, state=State.OWNED, owner="an")
SNOOZED = replace(FIRST, state=State.SNOOZED, owner="an", rests_until=DAY_34, reason="overleg vrijdag")
BY_HAND = replace(FIRST, state=State.CLOSED, reason="afgesproken", closed_on=DAY_30, closed_by="an")


def signal_on(today: date, stay: Timeline = OPEN) -> list[Signal]:
    return [signal for signal in signals(a_picture(stay), today) if signal.rule is SIX_WEEKS]


def looked(today: date, *known: FollowUp, stay: Timeline | None = OPEN, line: int | None = 9) -> tuple[Written, ...]:
    found = signal_on(today, stay) if stay else []
    return differences(found, known, today, lambda _: None if line is None else Solution(line, "bo"))


def test_a_signal_that_appears_is_written_down() -> None:
    assert looked(DAY_30) == ((None, FollowUp(0, 1, SIX_WEEKS, day("2026-01-05"), DAY_30)),)


@pytest.mark.parametrize("known", [FIRST, OWNED, SNOOZED, BY_HAND])
def test_what_is_known_is_not_written_twice(known: FollowUp) -> None:
    assert looked(DAY_30, known) == ()


@pytest.mark.parametrize("known", [FIRST, OWNED, SNOOZED])
def test_a_signal_that_vanished_is_closed_by_the_line_that_solved_it(known: FollowUp) -> None:
    ((before, after),) = looked(DAY_30, known, stay=None)

    assert before == known
    assert (after.state, after.closed_on, after.closed_by, after.closing_line) == (State.CLOSED, DAY_30, "bo", 9)


def test_a_signal_that_the_days_took_away_is_closed_by_nobody() -> None:
    ((_, after),) = looked(DAY_30, FIRST, stay=None, line=None)

    assert (after.state, after.closed_by, after.closing_line) == (State.CLOSED, "", None)


def test_a_signal_that_comes_back_opens_anew() -> None:
    solved = replace(FIRST, state=State.CLOSED, closed_on=DAY_30, closed_by="bo", closing_line=9)

    assert [after.id for _, after in looked(DAY_34, solved)] == [0]


def test_a_stay_that_moves_takes_its_signal_along() -> None:
    later = a_timeline(a_stay("2026-01-06", None))

    assert looked(DAY_34, OWNED, stay=later) == ((OWNED, replace(OWNED, about=day("2026-01-06"))),)


@pytest.mark.parametrize(("on", "state"), [("2026-02-06", State.SNOOZED), ("2026-02-07", State.OWNED)])
def test_a_snoozed_signal_returns_on_its_day_to_whom_it_was_with(on: str, state: State) -> None:
    (signal,) = signal_on(day(on))

    assert state_of(signal, SNOOZED, day(on)) is state


def test_that_it_returned_is_written_down() -> None:
    ((_, after),) = looked(DAY_34, SNOOZED)

    assert after == OWNED


@pytest.mark.parametrize("known", [replace(SNOOZED, rests_until=day("2026-12-31")), BY_HAND])
def test_from_day_35_a_signal_about_six_weeks_neither_rests_nor_stays_closed(known: FollowUp) -> None:
    (signal,) = signal_on(DAY_35)

    assert state_of(signal, known, DAY_35) in {State.OPEN, State.OWNED}


def test_closed_by_hand_it_begins_a_new_life_when_it_grows_more_pressing() -> None:
    assert looked(DAY_34, BY_HAND) == ()
    assert [(before, after.id) for before, after in looked(DAY_35, BY_HAND)] == [(None, 0)]


def test_closed_by_hand_and_solved_after_all_it_opens_anew_when_it_comes_back() -> None:
    ((_, settled),) = looked(DAY_30, BY_HAND, stay=None)

    assert settled == replace(BY_HAND, closing_line=9)
    assert [after.id for _, after in looked(DAY_34, settled)] == [0]


def test_a_clock_set_back_closes_nothing_that_was_first_seen_later() -> None:
    assert looked(day("1970-01-01"), OWNED, stay=None) == ()


def test_what_a_clock_set_forward_closed_goes_on_when_it_is_right_again() -> None:
    ((_, closed),) = looked(day("2035-01-01"), OWNED, stay=None, line=None)

    assert looked(DAY_40, closed) == ((closed, OWNED),)
