"""A stay and its two timelines: the bed a child sleeps in and the regime it is there under."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ckgdesk.domain.period import Period


class PhaseKind(StrEnum):
    """The regime of a part of a stay."""

    CRISIS = "crisis"
    SHORT = "short"
    LONG = "long"


class Certainty(StrEnum):
    """How sure the departure is."""

    FIRM = "firm"
    EXPECTED = "expected"
    UNKNOWN = "unknown"


class AbsenceReason(StrEnum):
    """Why a child sleeps elsewhere while its place is kept."""

    HOME = "home"
    HOSPITAL = "hospital"
    CAMP = "camp"
    TIME_OUT = "time_out"
    UNSAID = "unsaid"
    """What somebody reads who may know that a child is away, but not why; it is never written."""


REASONS = tuple(reason for reason in AbsenceReason if reason is not AbsenceReason.UNSAID)
"""The reasons a plan knows."""


@dataclass(frozen=True, slots=True)
class Stay:
    """One child from admission (first night) to departure; `code` is the centre's own short name.

    `locked` keeps a hand from moving it by accident; `exception` is the reason for which a breach of it was accepted.
    """

    id: int
    code: str
    child_id: int
    period: Period
    certainty: Certainty = Certainty.EXPECTED
    referrer: str = ""
    locked: bool = False
    exception: str = ""

    def lasting(self, period: Period) -> Stay:
        """The same stay over other nights."""
        return replace(self, period=period)


@dataclass(frozen=True, slots=True)
class Phase:
    """The regime of a stay from `first` until the next phase begins or the child leaves.

    A crisis phase that follows a crisis phase is its extension (domain.md 2.2).
    """

    id: int
    stay_id: int
    kind: PhaseKind
    first: date


@dataclass(frozen=True, slots=True)
class Placement:
    """The place a child has for a part of its stay; a room move makes a new placement."""

    id: int
    stay_id: int
    place_id: int
    period: Period

    def moved(self, place_id: int, period: Period) -> Placement:
        """The same part of the stay on another place or over other nights."""
        return replace(self, place_id=place_id, period=period)


@dataclass(frozen=True, slots=True)
class Absence:
    """Nights away inside a stay: the place is kept, the nights are not counted as present."""

    id: int
    stay_id: int
    period: Period
    reason: AbsenceReason
