"""A stay together with everything that runs along it: regimes, beds, absences, decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.decision import Decision, in_force
from ckgdesk.domain.period import Period, gaps
from ckgdesk.domain.stay import Absence, Phase, PhaseKind, Placement, Stay


@dataclass(frozen=True, slots=True)
class Regime:
    """Consecutive phases of one kind as one span; `phases` counts them (two crisis phases: extended once)."""

    kind: PhaseKind
    period: Period
    phases: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """One stay whole; phases, placements and absences stand in order of their first night."""

    stay: Stay
    phases: tuple[Phase, ...] = ()
    placements: tuple[Placement, ...] = ()
    absences: tuple[Absence, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def id(self) -> int:
        """The stay's id."""
        return self.stay.id

    @property
    def period(self) -> Period:
        """The nights from admission to departure."""
        return self.stay.period

    def in_force(self) -> tuple[Decision, ...]:
        """The decisions that no later one corrects."""
        return in_force(self.decisions)

    def regimes(self) -> Iterator[Regime]:
        """Crisis, short and long spans in order, cut off at the departure."""
        # Asked of every stay for every signal and every bar: two passes with groupby took three times as long.
        phases, leaves, begun = self.phases, self.stay.period.until, 0
        for number, phase in enumerate(phases, start=1):
            following = phases[number] if number < len(phases) else None
            if following is not None and following.kind is phase.kind:
                continue
            first = phases[begun].first
            until = leaves if following is None else _earlier(following.first, leaves)
            if until is None or first < until:
                yield Regime(phase.kind, Period(first, until), number - begun)
            begun = number

    def regimes_of(self, kind: PhaseKind) -> tuple[Regime, ...]:
        """Every span of a kind in order; a stay may be short, long and short again."""
        if not any(phase.kind is kind for phase in self.phases):
            return ()
        return tuple(regime for regime in self.regimes() if regime.kind is kind)

    def regime(self, kind: PhaseKind) -> Regime | None:
        """The last span of a kind, or None."""
        return next(reversed(self.regimes_of(kind)), None)

    def regime_on(self, night: date) -> Regime | None:
        """The span a night lies in, or None outside the stay."""
        return next((regime for regime in self.regimes() if regime.period.holds(night)), None)

    def placement_on(self, night: date) -> Placement | None:
        """The bed of a night, or None."""
        return next((placement for placement in self.placements if placement.period.holds(night)), None)

    def absence_on(self, night: date) -> Absence | None:
        """The absence a night lies in, or None when the child sleeps here or is not in the stay."""
        return next((absence for absence in self.absences if absence.period.holds(night)), None)

    def unplaced(self) -> tuple[Period, ...]:
        """The nights of the stay without a bed, as periods in order."""
        if len(self.placements) == 1 and self.placements[0].period == self.period:
            return ()
        return tuple(gaps(self.period, (placement.period for placement in self.placements)))


def _earlier(day: date, until: date | None) -> date:
    return day if until is None else min(day, until)
