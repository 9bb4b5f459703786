"""What one row of a sheet means, before its codes are looked up; each knows the row it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import AbsenceReason, PhaseKind, Stay


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One row of Plaatsen."""

    row: int
    code: str
    room: str
    group: str
    site: str
    note: str
    recognised: int | None


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """One row of Gezinnen; the family has no id yet."""

    row: int
    family: Family


@dataclass(frozen=True, slots=True)
class ChildLine:
    """One row of Kinderen; the child has no id yet."""

    row: int
    child: Child
    family: str | None


@dataclass(frozen=True, slots=True)
class StayLine:
    """One row of Verblijven; `kind` and `place` hold for the whole stay unless other sheets say otherwise."""

    row: int
    stay: Stay
    """The stay as far as one row tells: its id and that of its child are still 0."""
    child: str
    kind: PhaseKind | None
    place: str | None
    notice: Notice | None

    @property
    def code(self) -> str:
        """The centre's own short name of the stay."""
        return self.stay.code

    @property
    def period(self) -> Period:
        """From admission to departure."""
        return self.stay.period


@dataclass(frozen=True, slots=True)
class SpanLine:
    """One row of Toewijzingen, Afwezigheden or Sluitingen: from `first` up to `until` (None: to the end)."""

    row: int
    stay: str
    place: str
    first: date
    until: date | None
    reason: str = ""
    absence: AbsenceReason | None = None


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """One row of Fasen."""

    row: int
    stay: str
    kind: PhaseKind
    first: date


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One row of Beslissingen; the decision has no id yet."""

    row: int
    stay: str
    decision: Decision
