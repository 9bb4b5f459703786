"""What a long stay rests on: a decision that comes to its end, and nights that none covers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ckgdesk.domain.decision import Decision, uncovered
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Regime
from ckgdesk.scheduler.case import Case
from ckgdesk.scheduler.signals import Days, Level, NextStep, Signal, SignalRule
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_EXPIRY = QT_TRANSLATE_NOOP("signals", "{child}: decision {number} ends on {last}.")
_EXPIRY_NEARER = QT_TRANSLATE_NOOP("signals", "{child}: decision {number} ends on {last}. Prepare its renewal.")
_EXPIRY_NEAR = QT_TRANSLATE_NOOP("signals", "{child}: decision {number} ends on {last}. Ask for its renewal now.")
_EXPIRED = QT_TRANSLATE_NOOP("signals", "{child}: decision {number} ended on {last}, and no other one follows.")
_GAP = QT_TRANSLATE_NOOP("signals", "{child}: long stay without a decision from {first}.")
_NEARNESS = ((Level.URGENT, _EXPIRY_NEAR), (Level.WARN, _EXPIRY_NEARER), (Level.INFO, _EXPIRY))
"""What is said when this many warnings are still to come."""


def decision_expiring(case: Case) -> Iterator[Signal]:
    """The last decision of a running long phase comes to its end before the departure (domain.md 2.4)."""
    long, warnings = case.running, sorted(set(case.limits.decision_warnings), reverse=True)
    decisions = case.timeline.in_force()
    if long is None or long.kind is not PhaseKind.LONG or not decisions or not warnings:
        return
    last = max(decisions, key=lambda decision: decision.valid_until)
    if not last.period.overlaps(long.period) or _lasts_as_long(last, long):
        return
    ends, left = last.valid_until, (last.valid_until - case.today).days
    to_come = sum(warning < left for warning in warnings)
    level, source = (Level.OVER, _EXPIRED) if left < 0 else _NEARNESS[min(to_come, 2)]
    steps_up = [ends - timedelta(days=warning) for warning in warnings]
    days = Days(steps_up[0], ends, ends, (*steps_up, ends + DAY))
    text = Text.of("signals", source, child=case.person, number=last.number, last=ends)
    step = NextStep.NEW_DECISION
    yield Signal(SignalRule.DECISION_EXPIRY, case.timeline.id, case.child.id, level, days, text, step)


def decision_missing(case: Case) -> Iterator[Signal]:
    """A night of a long phase, today or later, rests on nothing; what follows the last decision is its expiry."""
    last = max((decision.valid_until for decision in case.timeline.in_force()), default=date.min)
    for long in case.of_kind(PhaseKind.LONG):
        for nights in uncovered(long.period, case.timeline.decisions):
            expired = nights.first > last and nights.first > long.period.first
            if expired or (nights.until is not None and nights.until <= case.today):
                continue
            level = Level.OVER if nights.first <= case.today else Level.WARN
            text = Text.of("signals", _GAP, child=case.person, first=nights.first)
            days, step = ahead_of(nights, case), NextStep.NEW_DECISION
            yield Signal(SignalRule.DECISION_GAP, case.timeline.id, case.child.id, level, days, text, step)


def ahead_of(nights: Period, case: Case) -> Days:
    """Shown some days before the first of the nights, due on it."""
    shown_from = nights.first - timedelta(days=case.limits.signals_ahead_days)
    return Days(shown_from, nights.first, nights.first, (nights.first,))


def _lasts_as_long(decision: Decision, long: Regime) -> bool:
    covered, until = decision.period.until, long.period.until
    return covered is None or (until is not None and until <= covered)
