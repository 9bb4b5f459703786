"""Finds every piece that is held about a child and flags it at first sight; somebody looks it through after that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Final

from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Informed, Notice
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile, Route
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.disclosure import Flag, Held, Line, Topic
from ckgdesk.reports.document import bare
from ckgdesk.services.held_words import by_role, caption, rule_name, spoken
from ckgdesk.store.reader import Reader
from ckgdesk.store.veil import Veil
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

TECHNICAL: Final = frozenset({"id", "child_id", "stay_id", "family_id", "replaces_id", "closing_line"})
"""Numbers that only tie records together."""
STAFF: Final = frozenset({"by", "informed_by", "owner", "closed_by", "proposed_by"})
"""Who of the centre did it: named by role."""
FLAGS: Final[Mapping[type[Record], Mapping[str, Flag]]] = {
    Child: {"note": Flag.CONFIDENTIAL},
    Family: dict.fromkeys(("contact", "address", "phone", "email"), Flag.THIRD_PARTY),
    Contact: dict.fromkeys(("kind", "name", "address", "phone", "email"), Flag.THIRD_PARTY),
    Decision: dict.fromkeys(("consultant", "applicant"), Flag.THIRD_PARTY),
    LongStayFile: dict.fromkeys(("consultant", "applicant", "one_third_decided_by"), Flag.THIRD_PARTY),
    FileStep: {"who": Flag.THIRD_PARTY, "note": Flag.CONFIDENTIAL},
    Notice: {"decided_by": Flag.THIRD_PARTY},
    Informed: {"contact_id": Flag.THIRD_PARTY},
}
"""What is not given at first sight; all else is."""
ABOUT_A_CHILD: Final[Mapping[type[Record], str]] = {
    Child: QT_TRANSLATE_NOOP("held", "Child"),
    Family: QT_TRANSLATE_NOOP("held", "Family"),
    Contact: QT_TRANSLATE_NOOP("held", "Contact {number}"),
    Stay: QT_TRANSLATE_NOOP("held", "Stay {number}"),
    Phase: QT_TRANSLATE_NOOP("held", "Phase {number}"),
    Placement: QT_TRANSLATE_NOOP("held", "Place {number}"),
    Absence: QT_TRANSLATE_NOOP("held", "Absence {number}"),
    Decision: QT_TRANSLATE_NOOP("held", "Decision {number}"),
    LongStayFile: QT_TRANSLATE_NOOP("held", "Long-stay file"),
    FileStep: QT_TRANSLATE_NOOP("held", "Step {number}"),
    Notice: QT_TRANSLATE_NOOP("held", "Two thirds"),
    Informed: QT_TRANSLATE_NOOP("held", "Parent informed {number}"),
    FollowUp: QT_TRANSLATE_NOOP("held", "Signal {number}"),
    ErasureProposal: QT_TRANSLATE_NOOP("held", "Proposal to erase the file"),
}
"""Every kind of record that tells of a child, and what it is called."""
_KINDS: Final[Mapping[type[Record], str]] = {
    Child: QT_TRANSLATE_NOOP("held", "Child"),
    Family: QT_TRANSLATE_NOOP("held", "Family"),
    Contact: QT_TRANSLATE_NOOP("held", "Contact"),
    Stay: QT_TRANSLATE_NOOP("held", "Stay"),
    Phase: QT_TRANSLATE_NOOP("held", "Phase"),
    Placement: QT_TRANSLATE_NOOP("held", "Place"),
    Absence: QT_TRANSLATE_NOOP("held", "Absence"),
    Decision: QT_TRANSLATE_NOOP("held", "Decision"),
    LongStayFile: QT_TRANSLATE_NOOP("held", "Long-stay file"),
    FileStep: QT_TRANSLATE_NOOP("held", "Step"),
    Notice: QT_TRANSLATE_NOOP("held", "Two thirds"),
    Informed: QT_TRANSLATE_NOOP("held", "Parent informed"),
    FollowUp: QT_TRANSLATE_NOOP("held", "Signal"),
    ErasureProposal: QT_TRANSLATE_NOOP("held", "Proposal to erase the file"),
}
_OF_STAY = QT_TRANSLATE_NOOP("held", "Stay {stay}: {part}")
_SIBLINGS = QT_TRANSLATE_NOOP("held", "Siblings")
_NAME = QT_TRANSLATE_NOOP("held", "name")
_NIGHTS = QT_TRANSLATE_NOOP("held", "{first} to {until}")
_OPEN_NIGHTS = QT_TRANSLATE_NOOP("held", "from {first} on")
_YES = QT_TRANSLATE_NOOP("held", "yes")


@dataclass(frozen=True, slots=True)
class Known:
    """What the numbers in a record stand for, by field, and which roles the staff have."""

    names: Mapping[str, Mapping[int, str]]
    roles: Mapping[str, str]

    @classmethod
    def of(cls, plan: Reader, contacts: Iterable[Contact], *, by_role: bool = True) -> Known:
        """As the plan knows them; without `by_role` the staff goes by name."""
        house = plan.house()
        places = {place.id: f"{house.group_of(place.id).name}, {place.code}" for place in house.places.values()}
        partners = {partner.id: partner.name for partner in plan.partners()}
        names = {"place_id": places, "authority_id": partners, "organisation_id": partners}
        roles = {colleague.user: str(colleague.role) for colleague in plan.colleagues()} if by_role else {}
        return cls({**names, "contact_id": {contact.id: contact.name for contact in contacts}}, roles)

    def staff(self, user: str) -> Text:
        """Somebody of the centre by role; whoever has no account as he was written down."""
        return by_role(self.roles[user]) if user in self.roles else bare(user)


def of_child(child: Child, family: Family | None, kin: Iterable[Child], known: Known) -> Iterator[Held]:
    """The child, its family and its brussen."""
    yield from parts(child, _named(child, 1), Topic.CHILD, known)
    if family is not None:
        yield from parts(family, _named(family, 1), Topic.FAMILY, known)
    names = tuple((Text.of("held", _NAME), bare(sibling.full_name)) for sibling in kin)
    if names:
        yield Held(Topic.FAMILY, Text.of("held", _SIBLINGS), names, Flag.THIRD_PARTY)


def of_proposals(proposals: Iterable[ErasureProposal], known: Known) -> Iterator[Held]:
    """That somebody proposes to erase the file."""
    for proposal in proposals:
        yield from parts(proposal, _named(proposal, 1), Topic.CHILD, known)


def of_contacts(contacts: Iterable[Contact], known: Known) -> Iterator[Held]:
    """Who else belongs to the family."""
    for number, contact in enumerate(contacts, 1):
        yield from parts(contact, _named(contact, number), Topic.FAMILY, known)


def of_records(records: Iterable[Record], stay: int, topic: Topic, known: Known, *, court: bool) -> Iterator[Held]:
    """Records of the stay with this number, each kind counted by itself."""
    counts: dict[type[Record], int] = {}
    for record in records:
        number = counts[type(record)] = counts.get(type(record), 0) + 1
        own = isinstance(record, Stay)
        part = _named(record, stay if own else number)
        name = part if own else Text.of("held", _OF_STAY, stay=stay, part=part)
        yield from parts(record, name, topic, known, court=court)


def parts(record: Record, name: Text, topic: Topic, known: Known, *, court: bool = False) -> Iterator[Held]:
    """One record, in as many pieces as it has flags."""
    pieces: dict[Flag, list[Line]] = {}
    for field, words in lines_of(record, known).items():
        pieces.setdefault(first_flag(record, field, court=court), []).append((caption(field), words))
    for flag, lines in pieces.items():
        yield Held(topic, name, tuple(lines), flag)


def lines_of(record: Record, known: Known) -> dict[str, Text]:
    """What a record says, by field; what is empty says nothing."""
    values = {field.name: getattr(record, field.name) for field in fields(record) if field.name not in TECHNICAL}
    return {name: _words(name, value, known) for name, value in values.items() if value not in ("", None, False)}


def first_flag(record: Record, field: str, *, court: bool) -> Flag:
    """How a field is flagged at first sight; of a stay before the court, what the veil hides is for the court."""
    if court and getattr(Veil(court=True).over(record), field) != getattr(record, field):
        return Flag.COURT
    return FLAGS.get(type(record), {}).get(field, Flag.GIVEN)


def is_of_court(timeline: Timeline, dossier: Dossier) -> bool:
    """Does a court decide about this stay, or is it asked to?"""
    asked = dossier.file is not None and dossier.file.route is Route.COURT
    return asked or any(decision.basis is Basis.COURT for decision in timeline.decisions)


def kind_name(record: Record) -> Text:
    """What a record is called by itself."""
    return Text.of("held", _KINDS[type(record)])


def _named(record: Record, number: int) -> Text:
    source = ABOUT_A_CHILD[type(record)]
    return Text.of("held", source, number=number) if "{number}" in source else Text.of("held", source)


def _words(field: str, value: object, known: Known) -> Text:
    match value:
        case str() if field in STAFF:
            return known.staff(value)
        case str() if field == "rule":
            return rule_name(value)
        case StrEnum():
            return spoken(value)
        case bool():
            return Text.of("held", _YES)
        case int():
            return bare(known.names.get(field, {}).get(value, ""))
        case Period(first=first, until=None):
            return Text.of("held", _OPEN_NIGHTS, first=first)
        case Period(first=first, until=date() as until):
            return Text.of("held", _NIGHTS, first=first, until=until)
        case date():
            return bare(value)
        case _:
            return bare(str(value))
