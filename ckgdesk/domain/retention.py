"""How long a file is kept, who decides that it goes, and what may stay of it: nothing that tells of a child."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ckgdesk.domain.period import Period, gaps
from ckgdesk.domain.timeline import Timeline


class ErasureGround(StrEnum):
    """Why a file goes."""

    RETENTION = "retention"
    """The birthday until which files are kept has come."""
    REQUEST = "request"
    """Somebody asked for it (GDPR art. 17)."""


@dataclass(frozen=True, slots=True)
class ErasureProposal:
    """Somebody proposes that the file of a child goes; somebody else must confirm it."""

    id: int
    child_id: int
    ground: ErasureGround
    reason: str
    proposed_by: str
    proposed_on: date


@dataclass(frozen=True, slots=True)
class ErasedFile:
    """What stays of a file that went: that it did, and who answers for it.

    `child_number` and `mark` know the child again in a backup of before; neither tells who it was. The names are empty
    where the file was erased once more after a backup was put back. Copies of before are gone on `copies_until`.
    """

    id: int
    child_number: int
    mark: str
    ground: ErasureGround
    erased_on: date
    copies_until: date
    proposed_by: str = ""
    proposed_on: date | None = None
    confirmed_by: str = ""
    stays: int = 0
    lines: int = 0

    @property
    def number(self) -> str:
        """What the certificate is called by."""
        return f"W{self.erased_on:%Y}-{self.id}"


@dataclass(frozen=True, slots=True)
class UnnamedNights:
    """Nights on a place that still count, of a child nobody knows any more; `present` unless it slept elsewhere."""

    id: int
    place_id: int
    period: Period
    present: bool


def unnamed(timeline: Timeline, until: date) -> Iterator[UnnamedNights]:
    """What figures still need of a stay up to a day, without whose it was; the ids are 0."""
    for bed in timeline.placements:
        past = bed.period.common(Period(date.min, until))
        if past is None:
            continue
        away = [part for one in timeline.absences if (part := one.period.common(past)) is not None]
        for part in gaps(past, away):
            yield UnnamedNights(0, bed.place_id, part, present=True)
        for part in away:
            yield UnnamedNights(0, bed.place_id, part, present=False)
