"""The terms that run on a stay: crisis, six weeks, decisions; which day it is today and which day is the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.period import DAY
from ckgdesk.domain.settings import Limits, Settings, SixWeeksCount
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline


class ClockRule(StrEnum):
    """The rule a clock runs under."""

    CRISIS = "crisis"
    SIX_WEEKS = "six_weeks"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Clock:
    """A term from `first` to `last_day`, both inclusive; `used` days were already spent before `first`."""

    rule: ClockRule
    first: date
    last_day: date
    of: int
    used: int = 0

    @property
    def first_day_over(self) -> date:
        """The first day that is too late."""
        return self.last_day + DAY

    def day(self, today: date) -> int:
        """Which day of the term `today` is; the first is 1, days after the last go on counting."""
        return (today - self.first).days + 1 + self.used


def clocks(timeline: Timeline, settings: Settings, earlier: Iterable[Timeline] = ()) -> Iterator[Clock]:
    """Every clock of a stay in order; `earlier` are the other stays of the same child."""
    for regime in timeline.regimes():
        if regime.kind is PhaseKind.CRISIS:
            yield crisis(regime, settings.on(regime.period.first))
    six = six_weeks(timeline, settings, earlier)
    if six is not None:
        yield six
    for decision in timeline.decisions:
        of = (decision.valid_until - decision.valid_from).days + 1
        yield Clock(ClockRule.DECISION, decision.valid_from, decision.valid_until, of)


def crisis(regime: Regime, limits: Limits) -> Clock:
    """Seven days, lengthened by as many once extended (domain.md 2.2); further phases lengthen nothing."""
    days = limits.crisis_days * min(regime.phases, 1 + limits.crisis_extensions)
    first = regime.period.first
    return Clock(ClockRule.CRISIS, first, first + timedelta(days=days - 1), days)


def six_weeks(timeline: Timeline, settings: Settings, earlier: Iterable[Timeline] = ()) -> Clock | None:
    """The six weeks of the short phase, or None without one (domain.md 2.1).

    The rules that hold on the first day of the short phase hold for all of it. Day 1 is that first day; the child may
    leave on the first day over, because its last night is then the night of the last allowed day.
    """
    short = timeline.regime(PhaseKind.SHORT)
    if short is None:
        return None
    limits = settings.on(short.period.first)
    used = _used_before(timeline, short, limits, earlier)
    last_day = short.period.first + timedelta(days=limits.six_weeks_days - 1 - used)
    if limits.six_weeks_count is SixWeeksCount.NIGHTS or limits.six_weeks_absences_stop_clock:
        last_day = _lengthened(timeline, short.period.first, last_day)
    return Clock(ClockRule.SIX_WEEKS, short.period.first, last_day, limits.six_weeks_days, used)


def _used_before(timeline: Timeline, short: Regime, limits: Limits, earlier: Iterable[Timeline]) -> int:
    used = 0
    if limits.six_weeks_crisis_counts:
        used += sum(
            r.period.night_count() for r in timeline.regimes() if r.kind is PhaseKind.CRISIS and r.period < short.period
        )
    for before in earlier:
        regime, until = before.regime(PhaseKind.SHORT), before.period.until
        if before.id == timeline.id or regime is None or until is None or regime.period.until is None:
            continue
        if 0 <= (timeline.period.first - until).days < limits.six_weeks_cooling_off_days:
            used += regime.period.night_count()
    return used


def _lengthened(timeline: Timeline, first: date, last_day: date) -> date:
    """Push the last day by each night away, also by those that only the push brings inside."""
    day = first
    while day <= last_day:
        if timeline.absence_on(day) is not None:
            last_day += DAY
        day += DAY
    return last_day
