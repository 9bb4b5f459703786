"""The terms of short and crisis stays: six weeks, the road to a long stay, the end of a crisis."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile

from ckgdesk.domain.clocks import Clock, covered_in_time, crisis
from ckgdesk.domain.lead_times import latest_safe_day
from ckgdesk.domain.long_stay_file import FileStepKind, Route
from ckgdesk.domain.period import DAY
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Regime
from ckgdesk.scheduler.case import Case
from ckgdesk.scheduler.signals import PRESSING, Days, Level, NextStep, Signal, SignalRule
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_SIX_WEEKS = QT_TRANSLATE_NOOP("signals", "{child}: day {day} of {of} of the short stay; last allowed day {last}.")
_SIX_WEEKS_OVER = QT_TRANSLATE_NOOP(
    "signals", "{child}: day {day} of {of} of the short stay; over six weeks since {last}."
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "signals", "{child}: no step yet towards a long stay; the latest safe day is {due}. Or note that none is needed."
)
_NO_FILE_LATE = QT_TRANSLATE_NOOP(
    "signals",
    "{child}: no step yet towards a long stay; the latest safe day was {due}. Begin now, or note that none is needed.",
)
_NO_FILE_LEAVES = QT_TRANSLATE_NOOP(
    "signals",
    "{child}: no step yet towards a long stay; the latest safe day was {due}. It presses less as the departure is"
    " planned on {leaves}: note that none is needed, or begin now.",
)
_CRISIS = QT_TRANSLATE_NOOP("signals", "{child}: day {day} of {of} of the crisis stay; last day {last}.")
_AGAIN = QT_TRANSLATE_NOOP(
    "signals", "{child}: a new short stay from {first}, %n day(s) after the last one ended.", "", 1
)
_LAST_WEEK = 6  # days before the last allowed one: no setting silences those
_ON_ITS_WAY = frozenset({FileStepKind.DECIDED, FileStepKind.COURT_ORDERED})
_SETTLED = timedelta(days=7)


def approaching_six_weeks(case: Case) -> Iterator[Signal]:
    """From day 28 of a short phase, until it ends or a covered long phase stands planned in time (cli.md)."""
    clock = _running_six_weeks(case)
    if clock is None or covered_in_time(case.timeline, clock):
        return
    limits = case.picture.settings.on(clock.first)
    last_week = clock.of - _LAST_WEEK
    urgent = clock.date_of(min(limits.six_weeks_urgent_from_day, last_week))
    shown_from = clock.date_of(min(limits.six_weeks_shown_from_day, last_week))
    days = Days(shown_from, clock.last_day, clock.first, (urgent, clock.first_day_over), insists_from=urgent)
    text = _day_of(_SIX_WEEKS_OVER if case.today > clock.last_day else _SIX_WEEKS, clock, case)
    step = NextStep.RECORD_STEP if _is_on_its_way(case) else NextStep.CONVERT
    level = _term_level(case, clock, urgent)
    yield Signal(SignalRule.SIX_WEEKS, case.timeline.id, case.child.id, level, days, text, step, clock)


def file_not_begun(case: Case) -> Iterator[Signal]:
    """From day 8 of a short or crisis stay, until a step of its file is taken or none is needed (domain.md 2.3)."""
    file, running = case.dossier.file, case.running
    if running is None or running.kind is PhaseKind.LONG or case.dossier.steps or (file and file.not_needed):
        return
    clock = _limit(case, running)
    if covered_in_time(case.timeline, clock):
        return
    first = _first_of_run(case, running)
    limits = case.picture.settings.on(first)
    shown_from = first + timedelta(days=limits.file_shown_from_day - 1)
    due = latest_safe_day(clock.last_day, file.route if file else Route.VOLUNTARY, limits, not_before=shown_from)
    days = Days(shown_from, due, first, (due + DAY, clock.first_day_over))
    step = NextStep.RECORD_STEP if file else NextStep.START_FILE
    level = _file_level(case, clock, due)
    text = _no_file(case, due, level)
    yield Signal(SignalRule.FILE_LATEST_SAFE_DAY, case.timeline.id, case.child.id, level, days, text, step)


def crisis_ending(case: Case) -> Iterator[Signal]:
    """The last days of a crisis term and every day after, until a phase follows in time (domain.md 2.2)."""
    regime = case.running
    if regime is None or regime.kind is not PhaseKind.CRISIS:
        return
    limits = case.picture.settings.on(regime.period.first)
    clock = crisis(regime, limits)
    if _goes_on_in_time(case, regime, clock):
        return
    shown_from = clock.last_day - timedelta(days=limits.crisis_shown_days_before)
    days = Days(shown_from, clock.last_day, regime.period.first, (clock.last_day, clock.first_day_over))
    extended = regime.phases > limits.crisis_extensions
    step = NextStep.ARRANGE_DEPARTURE if extended else NextStep.EXTEND_CRISIS
    level = _term_level(case, clock, clock.last_day)
    text = _day_of(_CRISIS, clock, case)
    yield Signal(SignalRule.CRISIS_END, case.timeline.id, case.child.id, level, days, text, step, clock)


def short_again(case: Case) -> Iterator[Signal]:
    """A short stay that begins soon after the child's last one, unless its count goes on anyhow (domain.md 2.1)."""
    first = case.timeline.period.first
    if not case.regimes or case.regimes[0].kind is not PhaseKind.SHORT or case.today >= first + _SETTLED:
        return
    limits = case.picture.settings.on(first)
    ends = [
        regime.period.until
        for earlier in case.picture.earlier_stays(case.timeline)
        for regime in earlier.regimes_of(PhaseKind.SHORT)
        if regime.period.until is not None and regime.period.until <= first
    ]
    gap = (first - max(ends)).days if ends else None
    if gap is None or not limits.six_weeks_cooling_off_days <= gap < limits.six_weeks_warn_again_days:
        return
    level = Level.WARN if case.today <= first else Level.INFO
    days = Days(first - timedelta(days=case.limits.signals_ahead_days), first, first)
    text = Text.of("signals", _AGAIN, count=gap, child=case.person, first=first)
    step = NextStep.SHOW_STAY
    yield Signal(SignalRule.SHORT_STAY_AGAIN, case.timeline.id, case.child.id, level, days, text, step)


def _running_six_weeks(case: Case) -> Clock | None:
    short = case.running
    if short is None or short.kind is not PhaseKind.SHORT:
        return None
    return next(clock for clock in case.six_weeks if clock.first == short.period.first)


def _is_on_its_way(case: Case) -> bool:
    """Is a file under way that no decision has come out of yet?"""
    steps = case.dossier.steps
    return bool(steps) and not case.timeline.in_force() and all(step.kind not in _ON_ITS_WAY for step in steps)


def _limit(case: Case, running: Regime) -> Clock:
    """The six weeks that run or follow the crisis, or the crisis itself when nothing follows."""
    ends = running.period.until
    if running.kind is PhaseKind.SHORT:
        ends = running.period.first
    following = next((clock for clock in case.six_weeks if clock.first == ends), None)
    return following or crisis(running, case.picture.settings.on(running.period.first))


def _first_of_run(case: Case, running: Regime) -> date:
    """The first day of the short and crisis phases that lead up to today without a long one between."""
    before = [regime for regime in case.regimes if regime.period.first <= running.period.first]
    run = list(takewhile(lambda regime: regime.kind is not PhaseKind.LONG, reversed(before)))
    return run[-1].period.first


def _file_level(case: Case, limit: Clock, due: date) -> Level:
    """A stay that is to leave in time presses less: not every short stay needs the road."""
    until = case.timeline.period.until
    if case.leaves_for_sure(limit.first_day_over):
        return Level.INFO
    if case.today > limit.last_day:
        return Level.OVER
    leaves = until is not None and until <= limit.first_day_over and case.timeline.stay.certainty is Certainty.EXPECTED
    return Level.WARN if leaves or case.today <= due else Level.URGENT


def _no_file(case: Case, due: date, level: Level) -> Text:
    """What is said; once it is late, also why it does not press when it does not."""
    leaves = case.timeline.period.until
    if case.today <= due:
        return Text.of("signals", _NO_FILE, child=case.person, due=due)
    if leaves is None or level in PRESSING:
        return Text.of("signals", _NO_FILE_LATE, child=case.person, due=due)
    return Text.of("signals", _NO_FILE_LEAVES, child=case.person, due=due, leaves=leaves)


def _goes_on_in_time(case: Case, regime: Regime, clock: Clock) -> bool:
    """Does another phase of the stay take over within the term?"""
    until = regime.period.until
    return until is not None and until != case.timeline.period.until and until <= clock.first_day_over


def _term_level(case: Case, clock: Clock, urgent_from: date) -> Level:
    if case.leaves_for_sure(clock.first_day_over):
        return Level.INFO
    if case.today > clock.last_day:
        return Level.OVER
    return Level.URGENT if case.today >= urgent_from else Level.WARN


def _day_of(source: str, clock: Clock, case: Case) -> Text:
    day = clock.day(case.today)
    return Text.of("signals", source, child=case.person, day=day, of=clock.of, last=clock.last_day)
