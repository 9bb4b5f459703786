"""The road of one stay to a long one: who decides, which steps were taken, or why none is needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ckgdesk.domain.decision import CourtKind


class Route(StrEnum):
    """Which road a file takes (domain.md 2.3)."""

    VOLUNTARY = "voluntary"
    MANDATED = "mandated"
    """Through a mandated facility: OCJ or VK."""
    COURT = "court"


class FileStepKind(StrEnum):
    """A step on the road to a decision."""

    A_DOCUMENT_FILED = "a_document_filed"
    INDICATION_READY = "indication_ready"
    IN_DIRECTION = "in_direction"
    DECIDED = "decided"
    COURT_SEIZED = "court_seized"
    COURT_ORDERED = "court_ordered"
    PLACE_LINKED = "place_linked"


_TO_THE_GATE = (
    FileStepKind.A_DOCUMENT_FILED,
    FileStepKind.INDICATION_READY,
    FileStepKind.IN_DIRECTION,
    FileStepKind.DECIDED,
    FileStepKind.PLACE_LINKED,
)
STEPS: Mapping[Route, tuple[FileStepKind, ...]] = {
    Route.VOLUNTARY: _TO_THE_GATE,
    Route.MANDATED: _TO_THE_GATE,
    Route.COURT: (FileStepKind.COURT_SEIZED, FileStepKind.COURT_ORDERED, FileStepKind.PLACE_LINKED),
}
"""The steps of each road in their order."""


@dataclass(frozen=True, slots=True)
class LongStayFile:
    """What is known of the road before there is a decision, so that the conversion need not ask it again.

    `authority_id` is the partner who decides (the gate or the court), `organisation_id` the mandated facility or the
    SDJ. With `not_needed`, the reason, no road is taken and the child is expected to leave on `leaves_on`.
    """

    id: int
    stay_id: int
    route: Route = Route.VOLUNTARY
    authority_id: int | None = None
    organisation_id: int | None = None
    consultant: str = ""
    applicant: str = ""
    type_module: str = ""
    court_kind: CourtKind | None = None
    measure: str = ""
    urgent: bool = False
    one_third_to: str = ""
    one_third_decided_by: str = ""
    not_needed: str = ""
    leaves_on: date | None = None


@dataclass(frozen=True, slots=True)
class FileStep:
    """One step that was taken: on which day, by whom, under which number; `expected_next` overrides the lead time."""

    id: int
    stay_id: int
    kind: FileStepKind
    taken_on: date
    who: str = ""
    number: str = ""
    note: str = ""
    expected_next: date | None = None
