"""What has to be typed in Binc about one stay, in its order: decisions, schakelingen, benutting a month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.period import Period, covered
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Switch:
    """One schakeling: the module from `first` on; `until`, the day it ends, None while that is not known."""

    kind: PhaseKind
    first: date
    until: date | None


@dataclass(frozen=True, slots=True)
class MonthUse:
    """The nights of one month that the child slept here, and those it was away; `whole` once no more will come."""

    month: Month
    present: int
    absent: int
    whole: bool


@dataclass(frozen=True, slots=True)
class BincSheet:
    """Everything about one stay as it stands on a day."""

    decisions: tuple[Decision, ...]
    switches: tuple[Switch, ...]
    months: tuple[MonthUse, ...]

    @property
    def present(self) -> int:
        """All nights slept here so far."""
        return sum(use.present for use in self.months)


def binc_sheet(timeline: Timeline, today: date) -> BincSheet:
    """Decisions by their first day, modules in order, and the nights up to and including last night."""
    decisions = sorted(timeline.in_force(), key=lambda decision: (decision.valid_from, decision.id))
    switches = (Switch(regime.kind, regime.period.first, regime.period.until) for regime in timeline.regimes())
    return BincSheet(tuple(decisions), tuple(switches), tuple(_months(timeline, today)))


def _months(timeline: Timeline, today: date) -> Iterator[MonthUse]:
    """A night counts once it was slept: the one from yesterday to today is the last."""
    stay = timeline.period
    if today <= stay.first:
        return
    until = today if stay.until is None else min(today, stay.until)
    slept = Period(stay.first, until)
    away = tuple(covered(slept, (absence.period for absence in timeline.absences)))
    month = Month.of(slept.first)
    while month.first_day < until:
        nights = Period(month.first_day, month.next.first_day)
        here = _shared(nights, (slept,))
        absent = _shared(nights, away)
        yield MonthUse(month, here - absent, absent, whole=month.next.first_day <= today or until == stay.until)
        month = month.next


def _shared(nights: Period, parts: tuple[Period, ...]) -> int:
    return sum(common.night_count() for part in parts if (common := nights.common(part)) is not None)
