"""Finds the signals of a day: every rule, asked of every stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.scheduler.care import turns_twelve, without_place
from ckgdesk.scheduler.case import NO_PAPERS, Case, Papers
from ckgdesk.scheduler.grounds import decision_expiring, decision_missing
from ckgdesk.scheduler.signals import URGENCY, Signal
from ckgdesk.scheduler.telling import begin_to_report, end_to_report, parents_to_inform
from ckgdesk.scheduler.terms import approaching_six_weeks, crisis_ending, file_not_begun, short_again

SignalFinder = Callable[[Case], Iterator[Signal]]
_OF_TERMS: tuple[SignalFinder, ...] = (approaching_six_weeks, file_not_begun, crisis_ending)
_OF_LONG: tuple[SignalFinder, ...] = (decision_expiring, decision_missing, parents_to_inform)
_OF_EVERY: tuple[SignalFinder, ...] = (short_again, turns_twelve, without_place)
_AFTERWARDS: tuple[SignalFinder, ...] = (begin_to_report, end_to_report)
"""Of a long phase, also after the child has left."""


def signals(picture: Picture, today: date, papers: Papers = NO_PAPERS) -> tuple[Signal, ...]:
    """Every signal that is shown on `today`, the most urgent and the soonest due first."""
    cases = (Case.of(timeline, picture, papers, today) for timeline in picture.timelines.values())
    return in_order(signal for case in cases for signal in signals_of(case) if signal.shown_from <= today)


def signals_of(case: Case) -> tuple[Signal, ...]:
    """Every signal of one stay, also what is only shown later."""
    return tuple(signal for rule in _rules_for(case) for signal in rule(case))


def _rules_for(case: Case) -> Iterator[SignalFinder]:
    """The rules that may have something to say; a new one is named above, with those that ask the same stays.

    Some thousand stays are asked together, and most rules are about few of them.
    """
    if not case.has_ended:
        if case.running is not None and case.running.kind is not PhaseKind.LONG:
            yield from _OF_TERMS
        yield from _OF_EVERY
    if any(regime.kind is PhaseKind.LONG for regime in case.regimes):
        yield from _AFTERWARDS if case.has_ended else (*_OF_LONG, *_AFTERWARDS)


class Rank(NamedTuple):
    """Where a signal stands: the most urgent first, among those the soonest due, and those of a stay as found."""

    mildness: int
    due: date
    stay_id: int
    number: int


def rank(signal: Signal, number: int = 0) -> Rank:
    """The place of a signal that is the `number`th of its stay."""
    return Rank(-URGENCY[signal.level], signal.due, signal.stay_id, number)


def in_order(found: Iterable[Signal]) -> tuple[Signal, ...]:
    """The most urgent first, and among those the soonest due."""
    return tuple(sorted(found, key=rank))
