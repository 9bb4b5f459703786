"""The life of a signal: what became of it so far, and what a look at the plan changes about that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.scheduler.signals import Signal, SignalKey, SignalRule

_OF_THE_STAY = frozenset(
    {
        SignalRule.SIX_WEEKS,
        SignalRule.FILE_LATEST_SAFE_DAY,
        SignalRule.CRISIS_END,
        SignalRule.SHORT_STAY_AGAIN,
        SignalRule.DECISION_GAP,
        SignalRule.TWO_THIRDS_REPORT_BEGIN,
        SignalRule.TWO_THIRDS_REPORT_END,
        SignalRule.PARENTS_TO_INFORM,
        SignalRule.WITHOUT_PLACE,
    }
)
"""Signals about days of the stay: they go along when it moves. A decision that follows another is a new matter."""

Written = tuple[FollowUp | None, FollowUp]
"""A follow-up before and after; a new one has the id 0."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The line of the journal that solved a signal, and who wrote it."""

    line: int
    who: str


Solver = Callable[[FollowUp], Solution | None]
"""Finds what solved a signal that vanished; None: the days did, as when a child leaves."""


def key_of(follow_up: FollowUp) -> SignalKey:
    """Which signal it follows."""
    return SignalKey(follow_up.rule, follow_up.stay_id, follow_up.about)


def newest(follow_ups: Iterable[FollowUp]) -> Mapping[SignalKey, FollowUp]:
    """The last follow-up of each signal."""
    return {key_of(one): one for one in sorted(follow_ups, key=lambda follow_up: follow_up.id)}


def state_of(signal: Signal, follow_up: FollowUp | None, today: date) -> State:
    """Where a signal that is there stands on `today`."""
    if follow_up is None:
        return State.OPEN
    awake = State.OWNED if follow_up.owner else State.OPEN
    if follow_up.state is State.SNOOZED:
        rested = follow_up.rests_until is None or follow_up.rests_until <= today
        return awake if rested or signal.insists(today) else State.SNOOZED
    if follow_up.state is State.CLOSED:
        return State.CLOSED if _stays_closed(signal, follow_up, today) else State.OPEN
    return follow_up.state


def lived(signal: Signal, follow_up: FollowUp | None, today: date) -> Signal:
    """The signal with what became of it."""
    if follow_up is None:
        return signal
    state = state_of(signal, follow_up, today)
    if follow_up.state is State.CLOSED and state is not State.CLOSED:
        return signal  # it begins a new life
    rests = state is State.SNOOZED
    return replace(
        signal,
        state=state,
        owner=follow_up.owner or None,
        created=follow_up.created,
        rests_until=follow_up.rests_until if rests else None,
        reason=follow_up.reason if rests or state is State.CLOSED else "",
    )


def differences(
    signals: Iterable[Signal], follow_ups: Iterable[FollowUp], today: date, solver: Solver
) -> tuple[Written, ...]:
    """What must be written so that the follow-ups of some stays say what a look at them found today."""
    shown, known = {signal.key: signal for signal in signals}, newest(follow_ups)
    fresh = {key: signal for key, signal in shown.items() if _is_fresh(signal, known.get(key), today)}
    gone = [one for key, one in known.items() if key not in shown and _can_vanish(one, today)]
    moved = tuple(_moved(gone, fresh))
    taken = {key_of(after) for _, after in moved} | {key_of(before) for before, _ in moved}
    vanished = (before for before in gone if key_of(before) not in taken)
    settled = ((before, after) for before in vanished for after in _settled(before, today, solver))
    begun = ((None, _first(signal, today)) for key, signal in fresh.items() if key not in taken)
    return (*moved, *settled, *begun, *_woken(shown, known, today))


def _stays_closed(signal: Signal, follow_up: FollowUp, today: date) -> bool:
    """Was it closed by hand, and has it not grown more pressing since?"""
    closed = follow_up.closed_on
    if closed is None or not _by_hand(follow_up) or signal.insists(today):
        return False
    return not any(closed < day <= today for day in signal.days.steps_up)


def _by_hand(follow_up: FollowUp) -> bool:
    return bool(follow_up.reason) and follow_up.closing_line is None


def _is_fresh(signal: Signal, follow_up: FollowUp | None, today: date) -> bool:
    """Does a signal begin a new life? Not when its last one ended on a day that is still to come."""
    if follow_up is None:
        return True
    if follow_up.state is not State.CLOSED or _is_of_the_future(follow_up, today):
        return False
    return not _stays_closed(signal, follow_up, today)


def _is_of_the_future(follow_up: FollowUp, today: date) -> bool:
    """The clock was set back: what the days closed then has not ended yet."""
    return follow_up.closed_on is not None and follow_up.closed_on > today and not follow_up.reason


def _can_vanish(follow_up: FollowUp, today: date) -> bool:
    """Nothing that is first seen on a day to come vanishes because the clock was set back."""
    alive = follow_up.state is not State.CLOSED or _by_hand(follow_up)
    return alive and follow_up.created <= today


def _moved(gone: Iterable[FollowUp], fresh: Mapping[SignalKey, Signal]) -> Iterator[tuple[FollowUp, FollowUp]]:
    """A signal that vanished while another of its kind came up: its stay moved, and it went along."""
    free = sorted(fresh, key=lambda key: key.about)
    for before in sorted(gone, key=lambda one: one.about):
        if before.state is State.CLOSED or before.rule not in _OF_THE_STAY:
            continue
        key = next((key for key in free if (key.rule, key.stay_id) == (before.rule, before.stay_id)), None)
        if key is not None:
            free.remove(key)
            yield before, replace(before, about=key.about)


def _settled(follow_up: FollowUp, today: date, solver: Solver) -> Iterator[FollowUp]:
    """Closed by what solved it; one that was closed by hand only learns what solved it after all."""
    solution = solver(follow_up)
    if follow_up.state is State.CLOSED:
        if solution is not None:
            yield replace(follow_up, closing_line=solution.line)
        return
    yield replace(
        follow_up,
        state=State.CLOSED,
        rests_until=None,
        reason="",
        closed_on=today,
        closed_by=solution.who if solution else "",
        closing_line=solution.line if solution else None,
    )


def _first(signal: Signal, today: date) -> FollowUp:
    return FollowUp(0, signal.stay_id, signal.rule, signal.days.about, today)


def _woken(
    shown: Mapping[SignalKey, Signal], known: Mapping[SignalKey, FollowUp], today: date
) -> Iterator[tuple[FollowUp, FollowUp]]:
    """Those whose rest is over, and those that a clock set forward had closed."""
    for key, signal in shown.items():
        before = known.get(key)
        if before is None or not (before.state is State.SNOOZED or _is_of_the_future(before, today)):
            continue
        state = state_of(signal, before, today)
        if state is not State.SNOOZED:
            awake = State.OWNED if before.owner else State.OPEN
            yield before, replace(before, state=awake, rests_until=None, reason="", closed_on=None, closed_by="",
                                  closing_line=None)  # fmt: skip
