"""The words for what is held about a child: a caption for each field, and what its values are called."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.decision import Basis, Consent, CourtKind
from ckgdesk.domain.follow_up import State
from ckgdesk.domain.groeipakket import InformedHow
from ckgdesk.domain.long_stay_file import FileStepKind, Route
from ckgdesk.domain.people import ContactKind
from ckgdesk.domain.retention import ErasureGround
from ckgdesk.domain.road_words import route_name, step_name
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.reports.document import bare
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

CAPTIONS: Final[Mapping[str, str]] = {
    "a_document_number": QT_TRANSLATE_NOOP("held", "number of the A-document"),
    "a_document_on": QT_TRANSLATE_NOOP("held", "A-document of"),
    "about": QT_TRANSLATE_NOOP("held", "about the day"),
    "address": QT_TRANSLATE_NOOP("held", "address"),
    "amount_label": QT_TRANSLATE_NOOP("held", "line of the amounts"),
    "applicant": QT_TRANSLATE_NOOP("held", "applicant"),
    "authority": QT_TRANSLATE_NOOP("held", "who decided"),
    "authority_id": QT_TRANSLATE_NOOP("held", "who decides"),
    "basis": QT_TRANSLATE_NOOP("held", "ground"),
    "begin_reported": QT_TRANSLATE_NOOP("held", "begin reported on"),
    "born": QT_TRANSLATE_NOOP("held", "born on"),
    "by": QT_TRANSLATE_NOOP("held", "by"),
    "certainty": QT_TRANSLATE_NOOP("held", "departure"),
    "closed_by": QT_TRANSLATE_NOOP("held", "closed by"),
    "closed_on": QT_TRANSLATE_NOOP("held", "closed on"),
    "code": QT_TRANSLATE_NOOP("held", "code"),
    "consent": QT_TRANSLATE_NOOP("held", "consent of the parents"),
    "consultant": QT_TRANSLATE_NOOP("held", "consultant"),
    "contact": QT_TRANSLATE_NOOP("held", "contact person"),
    "contact_id": QT_TRANSLATE_NOOP("held", "who was told"),
    "court_kind": QT_TRANSLATE_NOOP("held", "form of the decision"),
    "created": QT_TRANSLATE_NOOP("held", "first seen on"),
    "decided_by": QT_TRANSLATE_NOOP("held", "decided by"),
    "decided_on": QT_TRANSLATE_NOOP("held", "decided on"),
    "email": QT_TRANSLATE_NOOP("held", "e-mail"),
    "end_reported": QT_TRANSLATE_NOOP("held", "end reported on"),
    "exception": QT_TRANSLATE_NOOP("held", "why a rule was set aside"),
    "expected_next": QT_TRANSLATE_NOOP("held", "next step expected on"),
    "first": QT_TRANSLATE_NOOP("held", "from"),
    "first_name": QT_TRANSLATE_NOOP("held", "first name"),
    "ground": QT_TRANSLATE_NOOP("held", "why the file should go"),
    "how": QT_TRANSLATE_NOOP("held", "how"),
    "indication_on": QT_TRANSLATE_NOOP("held", "indication on"),
    "informed_by": QT_TRANSLATE_NOOP("held", "informed by"),
    "informed_how": QT_TRANSLATE_NOOP("held", "informed how"),
    "jhb_reference": QT_TRANSLATE_NOOP("held", "reference of the decision"),
    "kind": QT_TRANSLATE_NOOP("held", "kind"),
    "last_name": QT_TRANSLATE_NOOP("held", "last name"),
    "leaves_on": QT_TRANSLATE_NOOP("held", "leaves on"),
    "locked": QT_TRANSLATE_NOOP("held", "locked against moving"),
    "measure": QT_TRANSLATE_NOOP("held", "measure"),
    "name": QT_TRANSLATE_NOOP("held", "name"),
    "not_needed": QT_TRANSLATE_NOOP("held", "why no file is needed"),
    "note": QT_TRANSLATE_NOOP("held", "note"),
    "number": QT_TRANSLATE_NOOP("held", "number"),
    "one_third_decided_by": QT_TRANSLATE_NOOP("held", "who decided about the third"),
    "one_third_to": QT_TRANSLATE_NOOP("held", "one third to"),
    "organisation": QT_TRANSLATE_NOOP("held", "organisation"),
    "organisation_id": QT_TRANSLATE_NOOP("held", "organisation behind it"),
    "owner": QT_TRANSLATE_NOOP("held", "taken up by"),
    "paid_from": QT_TRANSLATE_NOOP("held", "paid from"),
    "parents_informed": QT_TRANSLATE_NOOP("held", "parents informed on"),
    "payer": QT_TRANSLATE_NOOP("held", "payer"),
    "period": QT_TRANSLATE_NOOP("held", "nights"),
    "phone": QT_TRANSLATE_NOOP("held", "phone"),
    "place_id": QT_TRANSLATE_NOOP("held", "place"),
    "proposed_by": QT_TRANSLATE_NOOP("held", "proposed by"),
    "proposed_on": QT_TRANSLATE_NOOP("held", "proposed on"),
    "reason": QT_TRANSLATE_NOOP("held", "reason"),
    "referrer": QT_TRANSLATE_NOOP("held", "referrer"),
    "rests_until": QT_TRANSLATE_NOOP("held", "rests until"),
    "route": QT_TRANSLATE_NOOP("held", "road"),
    "rule": QT_TRANSLATE_NOOP("held", "signal"),
    "state": QT_TRANSLATE_NOOP("held", "state"),
    "taken_on": QT_TRANSLATE_NOOP("held", "on"),
    "told_on": QT_TRANSLATE_NOOP("held", "told on"),
    "trajectory": QT_TRANSLATE_NOOP("held", "trajectory"),
    "type_module": QT_TRANSLATE_NOOP("held", "type of module"),
    "urgent": QT_TRANSLATE_NOOP("held", "urgent"),
    "valid_from": QT_TRANSLATE_NOOP("held", "valid from"),
    "valid_until": QT_TRANSLATE_NOOP("held", "valid up to and including"),
    "who": QT_TRANSLATE_NOOP("held", "by whom"),
}
"""What each field is called, whatever record it stands in."""

# By kind: values of two kinds may be written alike, and would be one key.
_WORDS: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    Basis: {
        Basis.COURT: QT_TRANSLATE_NOOP("held", "decision of the court"),
        Basis.REFERRAL: QT_TRANSLATE_NOOP("held", "decision of the Toegangspoort"),
    },
    ErasureGround: {
        ErasureGround.RETENTION: QT_TRANSLATE_NOOP("held", "it was kept long enough"),
        ErasureGround.REQUEST: QT_TRANSLATE_NOOP("held", "somebody asked for it"),
    },
    Consent: {
        Consent.YES: QT_TRANSLATE_NOOP("held", "they agree"),
        Consent.NO: QT_TRANSLATE_NOOP("held", "they do not agree"),
    },
    CourtKind: {
        CourtKind.JUDGMENT: QT_TRANSLATE_NOOP("held", "judgment"),
        CourtKind.ORDER: QT_TRANSLATE_NOOP("held", "order"),
    },
    State: {
        State.OPEN: QT_TRANSLATE_NOOP("held", "open"),
        State.OWNED: QT_TRANSLATE_NOOP("held", "taken up"),
        State.SNOOZED: QT_TRANSLATE_NOOP("held", "at rest"),
        State.CLOSED: QT_TRANSLATE_NOOP("held", "closed"),
    },
    ContactKind: {
        ContactKind.PARENT: QT_TRANSLATE_NOOP("held", "parent"),
        ContactKind.OTHER: QT_TRANSLATE_NOOP("held", "somebody else"),
    },
    AbsenceReason: {
        AbsenceReason.HOME: QT_TRANSLATE_NOOP("held", "at home"),
        AbsenceReason.HOSPITAL: QT_TRANSLATE_NOOP("held", "in hospital"),
        AbsenceReason.CAMP: QT_TRANSLATE_NOOP("held", "on camp"),
        AbsenceReason.TIME_OUT: QT_TRANSLATE_NOOP("held", "time-out"),
        AbsenceReason.UNSAID: QT_TRANSLATE_NOOP("held", "away"),
    },
    Certainty: {
        Certainty.FIRM: QT_TRANSLATE_NOOP("held", "firm"),
        Certainty.EXPECTED: QT_TRANSLATE_NOOP("held", "expected"),
        Certainty.UNKNOWN: QT_TRANSLATE_NOOP("held", "not certain"),
    },
    PhaseKind: {
        PhaseKind.CRISIS: QT_TRANSLATE_NOOP("held", "crisis"),
        PhaseKind.SHORT: QT_TRANSLATE_NOOP("held", "short stay"),
        PhaseKind.LONG: QT_TRANSLATE_NOOP("held", "long stay"),
    },
    SignalRule: {
        SignalRule.SIX_WEEKS: QT_TRANSLATE_NOOP("held", "six weeks nearly over"),
        SignalRule.FILE_LATEST_SAFE_DAY: QT_TRANSLATE_NOOP("held", "long-stay file to start"),
        SignalRule.CRISIS_END: QT_TRANSLATE_NOOP("held", "crisis nearly over"),
        SignalRule.SHORT_STAY_AGAIN: QT_TRANSLATE_NOOP("held", "short stay again"),
        SignalRule.DECISION_EXPIRY: QT_TRANSLATE_NOOP("held", "decision ends"),
        SignalRule.DECISION_GAP: QT_TRANSLATE_NOOP("held", "long stay without a decision"),
        SignalRule.TWO_THIRDS_REPORT_BEGIN: QT_TRANSLATE_NOOP("held", "begin of the two thirds to report"),
        SignalRule.TWO_THIRDS_REPORT_END: QT_TRANSLATE_NOOP("held", "end of the two thirds to report"),
        SignalRule.PARENTS_TO_INFORM: QT_TRANSLATE_NOOP("held", "parents to inform"),
        SignalRule.TURNS_TWELVE: QT_TRANSLATE_NOOP("held", "turns twelve"),
        SignalRule.WITHOUT_PLACE: QT_TRANSLATE_NOOP("held", "no place yet"),
    },
    Role: {
        Role.READER: QT_TRANSLATE_NOOP("held", "a reader"),
        Role.GROUP_WORKER: QT_TRANSLATE_NOOP("held", "a group worker"),
        Role.PLANNER: QT_TRANSLATE_NOOP("held", "a planner"),
        Role.COORDINATOR: QT_TRANSLATE_NOOP("held", "a coordinator"),
        Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("held", "an administrator"),
    },
    InformedHow: {
        InformedHow.LETTER: QT_TRANSLATE_NOOP("held", "by letter"),
        InformedHow.EMAIL: QT_TRANSLATE_NOOP("held", "by e-mail"),
        InformedHow.IN_PERSON: QT_TRANSLATE_NOOP("held", "in a talk"),
        InformedHow.PHONE: QT_TRANSLATE_NOOP("held", "by phone"),
    },
}
_SOMEBODY = QT_TRANSLATE_NOOP("held", "somebody of the centre")
_RULES: Final = frozenset(map(str, SignalRule))


def caption(field: str) -> Text:
    """What a field is called; one without a word goes by its own name rather than not at all."""
    known = CAPTIONS.get(field)
    return bare(field) if known is None else Text.of("held", known)


def spoken(value: StrEnum) -> Text:
    """One of several values, in words."""
    match value:
        case FileStepKind():
            return step_name(value)
        case Route():
            return route_name(value)
        case _:
            return Text.of("held", _WORDS[type(value)][value])


def rule_name(written: str) -> Text:
    """The rule of a signal, as the plan keeps it; one of a later version goes by its own name."""
    return spoken(SignalRule(written)) if written in _RULES else bare(written)


def by_role(role: str) -> Text:
    """Somebody of the staff, by what he is in the centre."""
    return spoken(Role(role)) if role in frozenset(map(str, Role)) else Text.of("held", _SOMEBODY)
