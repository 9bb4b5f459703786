"""Answering whoever asks what is held about a child (GDPR article 15, decree of 7 May 2004), piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.amounts import amount_on, euros
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import two_thirds_months
from ckgdesk.domain.people import Child
from ckgdesk.domain.processing import Ground, Use
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.disclosure import HEADINGS, Disclosure, Held, Line, Topic, Uses
from ckgdesk.reports.document import bare
from ckgdesk.reports.months import spoken_month
from ckgdesk.services.access import Right
from ckgdesk.services.held_lines import Own, of_journal
from ckgdesk.services.holding import ABOUT_A_CHILD, Known, is_of_court, of_child, of_contacts, of_proposals, of_records
from ckgdesk.services.letters import Letters
from ckgdesk.services.road import Road
from ckgdesk.services.workbook.writing import list_as_book
from ckgdesk.store.chronicle import Wanted
from ckgdesk.store.purposes import USES
from ckgdesk.store.reader import Reader
from ckgdesk.store.records import SHAPES
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_OF_JOURNAL = ("journal",)
_LOOKED = QT_TRANSLATE_NOOP("disclosure", "Everything held about {child} gathered")
_GIVEN = QT_TRANSLATE_NOOP("disclosure", "What is held about {child} given out: {given} of {all} entries")
_NOBODY = QT_TRANSLATE_NOOP("disclosure", "Say who asks for it and why; it stands in the journal.")
_NO_LINE = QT_TRANSLATE_NOOP(
    "disclosure",
    "This plan is open to be read only, so no line can be left that something was given out. Open it to be changed.",
)
_UNEXPLAINED = QT_TRANSLATE_NOOP("disclosure", "Say why “{name}” is withheld; the reason stands in its place.")
_PAID = QT_TRANSLATE_NOOP("disclosure", "Stay {stay}: months with the two thirds")
_MONTHS = QT_TRANSLATE_NOOP("disclosure", "months")
_SPAN = QT_TRANSLATE_NOOP("disclosure", "{first} up to and including {last}")
_ONWARDS = QT_TRANSLATE_NOOP("disclosure", "from {first} on")
_AMOUNT = QT_TRANSLATE_NOOP("disclosure", "Groeipakket a month, at first")


class Disclosures:
    """For coordinators and administrators: what to give is weighed by somebody, never by the program alone."""

    def __init__(self, road: Road, centre: str) -> None:
        self._road = road
        self._letters = Letters(road, centre)

    def gather(self, child_id: int, today: date) -> Disclosure:
        """Everything that is held about a child, flagged at first sight; itself a look, with a line in the journal.

        Raises NotFound, NotAllowed.
        """
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            child = plan.get(Child, child_id)
            helds = tuple(_everything(plan, child))
            age = plan.settings().on(today).retention_until_birthday
        self._road.look(Deed.CARD, Text.of("disclosure", _LOOKED, child=child.code), (child_id,))
        return Disclosure(child, helds, self._letters.letterhead(today), today, Uses(_uses(), age))

    def book(self, disclosure: Disclosure, say: Callable[[Text], str]) -> bytes:
        """What is given, as a workbook."""
        self._road.account.demand(Right.PRIVACY)
        headings = tuple(say(Text.of("disclosure", heading)) for heading in HEADINGS)
        return list_as_book(say(disclosure.title), headings, disclosure.lines(say))

    def note(self, disclosure: Disclosure, asked: str) -> ChangeSet:
        """Leave a line that this is given out, before it is; raises Impossible while something is not said.

        `asked` says who asked for it, and why.
        """
        self._road.account.demand(Right.PRIVACY)
        if not asked.strip():
            raise Impossible(Text.of("disclosure", _NOBODY))
        if self._road.open_plan.read_only:
            raise Impossible(Text.of("disclosure", _NO_LINE))
        unexplained = next((held for held in disclosure.helds if held.unexplained), None)
        if unexplained is not None:
            raise Impossible(Text.of("disclosure", _UNEXPLAINED, name=unexplained.name))
        child, counts = disclosure.child, (disclosure.given, len(disclosure.helds))
        title = Text.of("disclosure", _GIVEN, child=child.code, given=counts[0], all=counts[1])
        return self._road.look(Deed.EXPORTED, title, (child.id,), purpose=asked.strip())


def _uses() -> tuple[Use, ...]:
    """What the register of processing says of every table that tells of a child, each use once."""
    held = {SHAPES[kind].table.name for kind in ABOUT_A_CHILD}
    asked = [uses for table, uses in USES.items() if table in held or table in _OF_JOURNAL]
    # The seals of the journal are about nobody.
    return tuple(dict.fromkeys(use for uses in asked for use in uses.values() if use.ground is not Ground.NOBODY))


def _everything(plan: Reader, child: Child) -> Iterator[Held]:
    people = plan.people_of((child.id,))
    family = None if child.family_id is None else people.families.get(child.family_id)
    contacts = () if child.family_id is None else plan.contacts_of((child.family_id,))
    known = Known.of(plan, contacts)
    stays = sorted(plan.stays_of((child.id,)), key=lambda timeline: timeline.period.first)
    dossiers = plan.dossiers(timeline.id for timeline in stays)
    papers = [(stay, dossiers.get(stay.id, NO_DOSSIER)) for stay in stays]
    yield from of_child(child, family, people.siblings(child.id), known)
    yield from of_proposals((one for one in plan.proposals() if one.child_id == child.id), known)
    yield from of_contacts(contacts, known)
    for topic in (Topic.STAY, Topic.LONG_STAY, Topic.TWO_THIRDS, Topic.SIGNALS):
        for number, (timeline, dossier) in enumerate(papers, 1):
            yield from _of_stay(plan, (timeline, dossier), number, topic, known)
    told = plan.chronicle(Wanted(child_id=child.id, most=None))
    court = {timeline.id for timeline, dossier in papers if is_of_court(timeline, dossier)}
    own = Own.of(child, [said for said, _ in told], [timeline.id for timeline in stays], court)
    yield from of_journal(told, own, known)


def _of_stay(plan: Reader, paper: tuple[Timeline, Dossier], number: int, topic: Topic, known: Known) -> Iterator[Held]:
    timeline, dossier = paper
    court = is_of_court(timeline, dossier)
    file = () if dossier.file is None else (dossier.file,)
    notice = () if dossier.notice is None else (dossier.notice,)
    match topic:
        case Topic.STAY:
            nights: tuple[Record, ...] = (*timeline.phases, *timeline.placements, *timeline.absences)
            yield from of_records((timeline.stay, *nights), number, topic, known, court=court)
        case Topic.LONG_STAY:
            yield from of_records((*file, *dossier.steps, *timeline.decisions), number, topic, known, court=court)
        case Topic.TWO_THIRDS:
            yield from of_records((*notice, *dossier.informed), number, topic, known, court=court)
            yield from _paid(plan, timeline, dossier, number)
        case _:
            yield from of_records(plan.follow_ups(timeline.id), number, topic, known, court=court)


def _paid(plan: Reader, timeline: Timeline, dossier: Dossier, number: int) -> Iterator[Held]:
    """In which months the two thirds go to the centre, and how much a month that was reckoned with."""
    settings, amounts = plan.settings(), plan.amounts()
    label = "" if dossier.notice is None else dossier.notice.amount_label
    for long in timeline.regimes_of(PhaseKind.LONG):
        months = two_thirds_months(long.period, settings.on(long.period.first).two_thirds_on_first)
        if months is None:
            continue
        first, last = spoken_month(months.first), months.last
        span = Text.of("disclosure", _ONWARDS, first=first)
        if last is not None:
            span = Text.of("disclosure", _SPAN, first=first, last=spoken_month(last))
        lines: list[Line] = [(Text.of("disclosure", _MONTHS), span)]
        amount = amount_on(amounts, months.first.first_day, label)
        if amount is not None:
            lines.append((Text.of("disclosure", _AMOUNT), bare(euros(amount.cents))))
        yield Held(Topic.TWO_THIRDS, Text.of("disclosure", _PAID, stay=number), tuple(lines))
