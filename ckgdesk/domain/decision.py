"""The legal ground of a long phase: court orders and referral decisions, each with its days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ckgdesk.domain.period import Period, gaps


class Basis(StrEnum):
    """What a long phase rests on (domain.md 2.4)."""

    COURT = "court"
    REFERRAL = "referral"


class CourtKind(StrEnum):
    """The form of a court order."""

    JUDGMENT = "judgment"
    ORDER = "order"


class Consent(StrEnum):
    """Do the parents still agree? With a mandated facility it may be otherwise."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Decision:
    """A court order (file number) or referral decision (JHB number); both days of validity inclusive.

    A decision is never edited: a correction is a new one that names the one it replaces (domain.md 2.4).
    Raises ValueError when it would end before it begins.
    """

    id: int
    stay_id: int
    basis: Basis
    authority: str
    number: str
    decided_on: date
    valid_from: date
    valid_until: date
    court_kind: CourtKind | None = None
    measure: str = ""
    type_module: str = ""
    consultant: str = ""
    urgent: bool = False
    replaces_id: int | None = None
    """The decision it corrects, which holds no longer; None: it corrects none."""
    organisation: str = ""
    """The mandated facility (OCJ, VK) or the SDJ behind it."""
    applicant: str = ""
    """The aanmelder."""
    a_document_on: date | None = None
    a_document_number: str = ""
    indication_on: date | None = None
    trajectory: str = ""
    consent: Consent | None = None
    jhb_reference: str = ""

    def __post_init__(self) -> None:
        if self.valid_until < self.valid_from:
            raise ValueError(f"a decision ends before it begins: {self.valid_from} to {self.valid_until}")

    @property
    def period(self) -> Period:
        """The nights it covers."""
        return Period.of_days(self.valid_from, self.valid_until)


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that no other one replaces."""
    every = tuple(decisions)
    replaced = {decision.replaces_id for decision in every}
    return tuple(decision for decision in every if decision.id not in replaced)


def uncovered(long: Period, decisions: Iterable[Decision]) -> tuple[Period, ...]:
    """The nights of a long phase that no decision in force covers, as periods in order (domain.md 2.4)."""
    return tuple(gaps(long, (decision.period for decision in in_force(decisions))))
