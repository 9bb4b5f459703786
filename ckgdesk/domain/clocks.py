"""The terms that run on a stay: crisis, six weeks, decisions and more; which day it is, and which is the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.groeipakket import two_thirds_months
from ckgdesk.domain.people import birthday
from ckgdesk.domain.period import DAY, Period, covered
from ckgdesk.domain.settings import Limits, Settings, SixWeeksCount
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline


class ClockRule(StrEnum):
    """The rule a clock runs under."""

    CRISIS = "crisis"
    SIX_WEEKS = "six_weeks"
    DECISION = "decision"
    ONE_YEAR = "one_year"
    """A long phase has lasted a year."""
    BIRTHDAY = "birthday"
    """The child reaches an age from which something changes."""
    TWO_THIRDS = "two_thirds_notice"
    """The payer must know of the two thirds."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A term from `first` to `last_day`, both inclusive; `used` days were already spent before `first`."""

    rule: ClockRule
    first: date
    last_day: date
    of: int
    used: int = 0
    stopped: tuple[Period, ...] = ()
    """Nights on which it stands still, in order and apart."""
    age: int = 0
    """Of a birthday: how old the child becomes on the day after the last one."""

    @property
    def first_day_over(self) -> date:
        """The first day that is too late."""
        return self.last_day + DAY

    def day(self, today: date) -> int:
        """Which day of the term `today` is; the first is 1, days after the last go on counting."""
        if today < self.first:
            return (today - self.first).days + 1 + self.used
        run = Period.of_days(self.first, today)
        still = (common.night_count() for nights in self.stopped if (common := nights.common(run)) is not None)
        return run.night_count() + self.used - sum(still)

    def date_of(self, day: int) -> date:
        """The date on which day `day` of the term is reached."""
        return _nth_day(self.first, day - self.used, self.stopped)


def clocks(timeline: Timeline, settings: Settings, earlier: Iterable[Timeline] = ()) -> Iterator[Clock]:
    """Every clock of a stay, kind by kind; `earlier` are the other stays of the same child."""
    for regime in timeline.regimes_of(PhaseKind.CRISIS):
        yield crisis(regime, settings.on(regime.period.first))
    yield from every_six_weeks(timeline, settings, earlier)
    for decision in timeline.in_force():
        of = (decision.valid_until - decision.valid_from).days + 1
        yield Clock(ClockRule.DECISION, decision.valid_from, decision.valid_until, of)


def milestones(timeline: Timeline, born: date, settings: Settings) -> Iterator[Clock]:
    """What else falls due while a stay lasts: the notice of the two thirds, a year of long stay, birthdays."""
    for long in timeline.regimes_of(PhaseKind.LONG):
        first, limits = long.period.first, settings.on(long.period.first)
        months = two_thirds_months(long.period, limits.two_thirds_on_first)
        if months is not None:
            yield _term(ClockRule.TWO_THIRDS, first, months.first.next.first_day - DAY)
        if long.period.holds(birthday(first, 1)):
            yield _term(ClockRule.ONE_YEAR, first, birthday(first, 1) - DAY)
    limits = settings.on(timeline.period.first)
    for age in sorted({limits.pocket_money_from, limits.own_consent_from, limits.too_old_at_admission}):
        day = birthday(born, age)
        if timeline.period.first < day and timeline.period.holds(day):
            yield replace(_term(ClockRule.BIRTHDAY, timeline.period.first, day - DAY), age=age)


def crisis(regime: Regime, limits: Limits) -> Clock:
    """Seven days, lengthened by as many once extended (domain.md 2.2); further phases lengthen nothing."""
    days = limits.crisis_days * min(regime.phases, 1 + limits.crisis_extensions)
    first = regime.period.first
    return Clock(ClockRule.CRISIS, first, first + timedelta(days=days - 1), days)


def six_weeks(timeline: Timeline, settings: Settings, earlier: Iterable[Timeline] = ()) -> Clock | None:
    """The six weeks of the last short phase, or None without one (domain.md 2.1)."""
    return next(reversed(every_six_weeks(timeline, settings, earlier)), None)


def every_six_weeks(timeline: Timeline, settings: Settings, earlier: Iterable[Timeline] = ()) -> tuple[Clock, ...]:
    """The six weeks of each short phase in order; a stay may be short, in crisis and short again."""
    stays = (timeline, *(other for other in earlier if other.id != timeline.id))
    return tuple(
        _six_weeks_of(short, stays, settings.on(short.period.first)) for short in timeline.regimes_of(PhaseKind.SHORT)
    )


def long_in_time(timeline: Timeline, clock: Clock) -> Regime | None:
    """The long phase that takes over from a short one on the first day over at the latest, or None."""
    longs = timeline.regimes_of(PhaseKind.LONG)
    return next((long for long in longs if clock.first < long.period.first <= clock.first_day_over), None)


def covered_in_time(timeline: Timeline, clock: Clock) -> bool:
    """Does a long phase take over in time, on a decision that covers its first day?"""
    long = long_in_time(timeline, clock) if timeline.decisions else None
    return long is not None and any(decision.period.holds(long.period.first) for decision in timeline.in_force())


def _term(rule: ClockRule, first: date, last_day: date) -> Clock:
    return Clock(rule, first, last_day, (last_day - first).days + 1)


def _six_weeks_of(short: Regime, stays: tuple[Timeline, ...], limits: Limits) -> Clock:
    """The rules of the first day hold for the whole phase.

    Day 1 is that first day; the child may leave on the first day over, because its last night is then the night of the
    last allowed day.
    """
    first, of = short.period.first, limits.six_weeks_days
    used = _crisis_before(short, stays[0], limits) + _short_before(short, stays, limits)
    stopped = _away(stays[0], Period(first), limits)
    last_day = _nth_day(first, of + 1 - used, stopped) - DAY
    return Clock(ClockRule.SIX_WEEKS, first, last_day, of, used, stopped)


def _crisis_before(short: Regime, timeline: Timeline, limits: Limits) -> int:
    if not limits.six_weeks_crisis_counts:
        return 0
    earlier = (crisis for crisis in timeline.regimes_of(PhaseKind.CRISIS) if crisis.period.first < short.period.first)
    return sum(_counted(crisis.period, timeline, limits) for crisis in earlier)


def _short_before(short: Regime, stays: tuple[Timeline, ...], limits: Limits) -> int:
    """The nights of earlier short phases, back to the first interval that let the count cool off."""
    if limits.six_weeks_cooling_off_days == 0:
        return 0
    earlier = [
        (regime.period, stay)
        for stay in stays
        for regime in stay.regimes_of(PhaseKind.SHORT)
        if regime.period.until is not None and regime.period.until <= short.period.first
    ]
    used, reached = 0, short.period.first
    for period, stay in sorted(earlier, key=lambda before: before[0].first, reverse=True):
        if period.until is None or (reached - period.until).days >= limits.six_weeks_cooling_off_days:
            break
        used, reached = used + _counted(period, stay, limits), period.first
    return used


def _counted(period: Period, timeline: Timeline, limits: Limits) -> int:
    return period.night_count() - sum(nights.night_count() for nights in _away(timeline, period, limits))


def _away(timeline: Timeline, within: Period, limits: Limits) -> tuple[Period, ...]:
    """The nights on which the six weeks stand still."""
    if limits.six_weeks_count is SixWeeksCount.CALENDAR_DAYS and not limits.six_weeks_absences_stop_clock:
        return ()
    # An absence without a known end would stop the clock for ever and silence its signal: it counts once it has ended.
    return tuple(covered(within, (away.period for away in timeline.absences if away.period.until is not None)))


def _nth_day(first: date, number: int, stopped: Iterable[Period]) -> date:
    """The `number`th day from `first` on which a clock runs; 0 and less lie before it."""
    day = first + timedelta(days=number - 1)
    for nights in stopped:
        if day < nights.first:
            break
        day += timedelta(days=nights.night_count())
    return day
