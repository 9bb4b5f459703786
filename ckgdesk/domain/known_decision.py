"""What a long-stay file and its steps know of the decision, so that nobody is asked it again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from ckgdesk.domain.decision import Basis, Consent, CourtKind, Decision
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind

_DECIDES: Mapping[Route, PartnerKind] = {
    Route.VOLUNTARY: PartnerKind.GATE,
    Route.MANDATED: PartnerKind.GATE,
    Route.COURT: PartnerKind.COURT,
}


@dataclass(frozen=True, slots=True)
class KnownDecision:
    """The fields of a decision as far as they are known: empty or None where they are not."""

    route: Route = Route.VOLUNTARY
    authority: str = ""
    organisation: str = ""
    number: str = ""
    decided_on: date | None = None
    consultant: str = ""
    applicant: str = ""
    type_module: str = ""
    a_document_on: date | None = None
    a_document_number: str = ""
    indication_on: date | None = None
    court_kind: CourtKind | None = None
    measure: str = ""
    urgent: bool = False
    one_third_to: str = ""
    one_third_decided_by: str = ""
    trajectory: str = ""
    consent: Consent | None = None
    jhb_reference: str = ""


def as_known(decision: Decision) -> KnownDecision:
    """What an earlier decision says, to begin a correction of it with."""
    mandated = Route.MANDATED if decision.organisation else Route.VOLUNTARY
    return KnownDecision(
        route=Route.COURT if decision.basis is Basis.COURT else mandated,
        authority=decision.authority,
        organisation=decision.organisation,
        number=decision.number,
        decided_on=decision.decided_on,
        consultant=decision.consultant,
        applicant=decision.applicant,
        type_module=decision.type_module,
        a_document_on=decision.a_document_on,
        a_document_number=decision.a_document_number,
        indication_on=decision.indication_on,
        court_kind=decision.court_kind,
        measure=decision.measure,
        urgent=decision.urgent,
        trajectory=decision.trajectory,
        consent=decision.consent,
        jhb_reference=decision.jhb_reference,
    )


def renewal(known: KnownDecision, last: Decision | None) -> KnownDecision:
    """What the file knows of a next decision; what it does not say is as in the last one.

    A file that knows no number yet, on another road than the last decision, is one of before: that road goes on.
    """
    if last is None:
        return known
    before = replace(
        as_known(last), number="", decided_on=None, a_document_on=None, a_document_number="", indication_on=None
    )
    if before.route is not known.route:
        return known if known.number else before
    said = {name: value for name, value in _fields_of(known) if value}
    return replace(before, **said)


def _fields_of(known: KnownDecision) -> Iterator[tuple[str, Any]]:
    return ((field.name, getattr(known, field.name)) for field in fields(known))


def known_decision(dossier: Dossier, steps: tuple[FileStep, ...], partners: Mapping[int, Partner]) -> KnownDecision:
    """Put together what stands in the file, in the steps of this round, and in the notice about the two thirds."""
    file = dossier.file or LongStayFile(0, 0)
    taken = {step.kind: step for step in steps}
    filed, ready = taken.get(FileStepKind.A_DOCUMENT_FILED), taken.get(FileStepKind.INDICATION_READY)
    court = file.route is Route.COURT
    decided = taken.get(FileStepKind.COURT_ORDERED if court else FileStepKind.DECIDED)
    seized = taken.get(FileStepKind.COURT_SEIZED)
    notice = dossier.notice
    return KnownDecision(
        route=file.route,
        authority=_authority(file, partners),
        organisation=_name(file.organisation_id, partners),
        number=next((step.number for step in (decided, seized) if step is not None and step.number), ""),
        decided_on=decided.taken_on if decided else None,
        consultant=file.consultant,
        applicant=file.applicant,
        type_module=file.type_module,
        a_document_on=filed.taken_on if filed else None,
        a_document_number=filed.number if filed else "",
        indication_on=ready.taken_on if ready else None,
        court_kind=file.court_kind,
        measure=file.measure,
        urgent=file.urgent,
        one_third_to=file.one_third_to or (notice.one_third_to if notice else ""),
        one_third_decided_by=file.one_third_decided_by or (notice.decided_by if notice else ""),
    )


def _authority(file: LongStayFile, partners: Mapping[int, Partner]) -> str:
    """Who decides; when the directory knows only one who could, it is that one."""
    chosen = _name(file.authority_id, partners)
    possible = [partner.name for partner in partners.values() if partner.kind is _DECIDES[file.route]]
    return chosen or (possible[0] if len(possible) == 1 else "")


def _name(partner_id: int | None, partners: Mapping[int, Partner]) -> str:
    partner = partners.get(partner_id or 0)
    return partner.name if partner else ""
