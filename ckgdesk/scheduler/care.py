"""What a stay needs beside its terms: a place for every night, and the consent of a child that turns twelve."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ckgdesk.domain.people import birthday
from ckgdesk.scheduler.case import Case
from ckgdesk.scheduler.grounds import ahead_of
from ckgdesk.scheduler.signals import Days, Level, NextStep, Signal, SignalRule
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_PLACE = QT_TRANSLATE_NOOP("signals", "{child}: no place from {first}.")
_TURNS = QT_TRANSLATE_NOOP("signals", "{child} turns {age} on {day}: from then on the child consents as well.")


def without_place(case: Case) -> Iterator[Signal]:
    """A night, today or soon, has no place yet."""
    for nights in case.timeline.unplaced():
        if nights.until is not None and nights.until <= case.today:
            continue
        level = Level.OVER if nights.first <= case.today else Level.WARN
        text = Text.of("signals", _NO_PLACE, child=case.person, first=nights.first)
        days, step = ahead_of(nights, case), NextStep.PLACE
        yield Signal(SignalRule.WITHOUT_PLACE, case.timeline.id, case.child.id, level, days, text, step)


def turns_twelve(case: Case) -> Iterator[Signal]:
    """A child comes to consent for itself during its stay; told until somebody notes that it was asked."""
    age, period = case.limits.own_consent_from, case.timeline.period
    # Few children are near that age, and every stay is asked: years first, then the day.
    if case.today.year + 1 < case.child.born.year + age:
        return
    day = birthday(case.child.born, age)
    if day <= period.first or not period.holds(day):
        return
    level = Level.WARN if case.today >= day else Level.INFO
    days = Days(day - timedelta(days=case.limits.signals_ahead_days), day, day, (day,))
    text = Text.of("signals", _TURNS, child=case.person, age=age, day=day)
    step = NextStep.ASK_CONSENT
    yield Signal(SignalRule.TURNS_TWELVE, case.timeline.id, case.child.id, level, days, text, step)
