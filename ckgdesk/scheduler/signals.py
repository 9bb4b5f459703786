"""What somebody must do before a date: one function a signal rule, from the stays and the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.clocks import Clock, covered_in_time, crisis, every_six_weeks
from ckgdesk.domain.decision import Decision, uncovered
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import person
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text


class SignalRule(StrEnum):
    """The names of the signal rules; scripts of others rely on them (cli.md)."""

    SIX_WEEKS = "six_weeks"
    CRISIS_END = "crisis_end"
    DECISION_EXPIRY = "decision_expiry"
    DECISION_GAP = "decision_gap"
    WITHOUT_PLACE = "without_place"


class Level(StrEnum):
    """How urgent a signal is."""

    INFO = "info"
    WARN = "warn"
    URGENT = "urgent"
    OVER = "over"


class State(StrEnum):
    """Where a signal stands in its life."""

    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Signal:
    """Something about one stay that somebody must do; `due` is the last day to do it."""

    rule: SignalRule
    stay_id: int
    child_id: int
    level: Level
    shown_from: date
    due: date
    text: Text
    clock: Clock | None = None
    state: State = State.OPEN
    owner: str | None = None

    def days_left(self, today: date) -> int:
        """Days until it is due; negative once it is over."""
        return (self.due - today).days


_SIX_WEEKS = QT_TRANSLATE_NOOP("signals", "{child}: day {day} of {of} of the short stay; last allowed day {last}.")
_SIX_WEEKS_OVER = QT_TRANSLATE_NOOP(
    "signals", "{child}: day {day} of {of} of the short stay; over six weeks since {last}."
)
_CRISIS = QT_TRANSLATE_NOOP("signals", "{child}: day {day} of {of} of the crisis stay; last day {last}.")
_EXPIRY = QT_TRANSLATE_NOOP("signals", "{child}: decision {number} ends on {last}.")
_GAP = QT_TRANSLATE_NOOP("signals", "{child}: long stay without a decision from {first}.")
_NO_PLACE = QT_TRANSLATE_NOOP("signals", "{child}: no place from {first}.")


def signals(picture: Picture, today: date) -> tuple[Signal, ...]:
    """Every signal that is shown on `today`, the most urgent and the soonest due first."""
    found = [
        signal
        for timeline in picture.timelines.values()
        for rule in RULES
        for signal in rule(timeline, picture, today)
        if signal.shown_from <= today
    ]
    return tuple(sorted(found, key=lambda signal: (-_URGENCY[signal.level], signal.due, signal.stay_id)))


def approaching_six_weeks(timeline: Timeline, picture: Picture, today: date) -> Iterator[Signal]:
    """From day 28 of a short phase, until it ends or a covered long phase stands planned in time (cli.md)."""
    clock = _running_six_weeks(timeline, picture, today)
    if clock is None or covered_in_time(timeline, clock):
        return
    limits = picture.settings.on(clock.first)
    level = _term_level(timeline, clock, clock.date_of(limits.six_weeks_urgent_from_day), today)
    text = _clock_text(_SIX_WEEKS_OVER if today > clock.last_day else _SIX_WEEKS, clock, timeline, picture, today)
    shown_from = clock.date_of(limits.six_weeks_shown_from_day)
    yield _signal(SignalRule.SIX_WEEKS, timeline, level, (shown_from, clock.last_day), text, clock)


def crisis_ending(timeline: Timeline, picture: Picture, today: date) -> Iterator[Signal]:
    """The last days of a crisis term and every day after, until a phase follows in time (domain.md 2.2)."""
    regime = _running(timeline, PhaseKind.CRISIS, today)
    if regime is None:
        return
    limits = picture.settings.on(regime.period.first)
    clock = crisis(regime, limits)
    if _goes_on_in_time(timeline, regime, clock):
        return
    shown_from = clock.last_day - timedelta(days=limits.crisis_shown_days_before)
    level = _term_level(timeline, clock, clock.last_day, today)
    text = _clock_text(_CRISIS, clock, timeline, picture, today)
    yield _signal(SignalRule.CRISIS_END, timeline, level, (shown_from, clock.last_day), text, clock)


def decision_expiring(timeline: Timeline, picture: Picture, today: date) -> Iterator[Signal]:
    """The last decision of a running long phase comes to its end before the departure (domain.md 2.4)."""
    long = _running(timeline, PhaseKind.LONG, today)
    warnings = picture.settings.on(today).decision_warnings
    if long is None or not timeline.decisions or not warnings:
        return
    last = max(timeline.in_force(), key=lambda decision: decision.valid_until)
    if not last.period.overlaps(long.period) or _lasts_as_long(last, long):
        return
    left = (last.valid_until - today).days
    level = Level.OVER if left < 0 else Level.URGENT if left <= min(warnings) else Level.WARN
    text = Text.of("signals", _EXPIRY, child=person(timeline, picture), number=last.number, last=last.valid_until)
    shown_from = last.valid_until - timedelta(days=max(warnings))
    yield _signal(SignalRule.DECISION_EXPIRY, timeline, level, (shown_from, last.valid_until), text)


def decision_missing(timeline: Timeline, picture: Picture, today: date) -> Iterator[Signal]:
    """A night of a long phase, today or later, rests on nothing; what follows the last decision is its expiry."""
    last = max((decision.valid_until for decision in timeline.in_force()), default=date.min)
    for long in timeline.regimes_of(PhaseKind.LONG):
        for nights in uncovered(long.period, timeline.decisions):
            expired = nights.first > last and nights.first > long.period.first
            if expired or (nights.until is not None and nights.until <= today):
                continue
            text = Text.of("signals", _GAP, child=person(timeline, picture), first=nights.first)
            level = Level.OVER if nights.first <= today else Level.WARN
            yield _signal(SignalRule.DECISION_GAP, timeline, level, _ahead(nights, picture, today), text)


def without_place(timeline: Timeline, picture: Picture, today: date) -> Iterator[Signal]:
    """A night, today or soon, has no place yet."""
    for nights in timeline.unplaced():
        if nights.until is not None and nights.until <= today:
            continue
        text = Text.of("signals", _NO_PLACE, child=person(timeline, picture), first=nights.first)
        level = Level.OVER if nights.first <= today else Level.WARN
        yield _signal(SignalRule.WITHOUT_PLACE, timeline, level, _ahead(nights, picture, today), text)


SignalFinder = Callable[[Timeline, Picture, date], Iterator[Signal]]
RULES: tuple[SignalFinder, ...] = (
    approaching_six_weeks,
    crisis_ending,
    decision_expiring,
    decision_missing,
    without_place,
)
"""The signal rules; a new one is written above and named here."""

CONVERTED_BY = frozenset({SignalRule.SIX_WEEKS})
"""Signals whose next step is the conversion to a long stay."""

_URGENCY = {Level.INFO: 0, Level.WARN: 1, Level.URGENT: 2, Level.OVER: 3}


def _ahead(nights: Period, picture: Picture, today: date) -> tuple[date, date]:
    """Shown some days before the first of the nights, due on it."""
    return nights.first - timedelta(days=picture.settings.on(today).signals_ahead_days), nights.first


def _running(timeline: Timeline, kind: PhaseKind, today: date) -> Regime | None:
    regime = timeline.regime_on(today)
    return regime if regime is not None and regime.kind is kind else None


def _running_six_weeks(timeline: Timeline, picture: Picture, today: date) -> Clock | None:
    short = _running(timeline, PhaseKind.SHORT, today)
    if short is None:
        return None
    terms = every_six_weeks(timeline, picture.settings, picture.earlier_stays(timeline))
    return next(clock for clock in terms if clock.first == short.period.first)


def _goes_on_in_time(timeline: Timeline, regime: Regime, clock: Clock) -> bool:
    """Does another phase of the stay take over within the term?"""
    until = regime.period.until
    return until is not None and until != timeline.period.until and until <= clock.first_day_over


def _lasts_as_long(decision: Decision, long: Regime) -> bool:
    covered, until = decision.period.until, long.period.until
    return covered is None or (until is not None and until <= covered)


def _term_level(timeline: Timeline, clock: Clock, urgent_from: date, today: date) -> Level:
    until = timeline.period.until
    if timeline.stay.certainty is Certainty.FIRM and until is not None and until <= clock.first_day_over:
        return Level.INFO
    if today > clock.last_day:
        return Level.OVER
    return Level.URGENT if today >= urgent_from else Level.WARN


def _clock_text(source: str, clock: Clock, timeline: Timeline, picture: Picture, today: date) -> Text:
    child = person(timeline, picture)
    return Text.of("signals", source, child=child, day=clock.day(today), of=clock.of, last=clock.last_day)


def _signal(
    rule: SignalRule, timeline: Timeline, level: Level, days: tuple[date, date], text: Text, clock: Clock | None = None
) -> Signal:
    shown_from, due = days
    return Signal(rule, timeline.id, timeline.stay.child_id, level, shown_from, due, text, clock)
