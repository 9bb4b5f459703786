"""The two thirds of the Groeipakket: who pays, where the third goes, who was told and what was reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.addressees import all_told_on, last_told, told_on
from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.dossier import NO_DOSSIER
from ckgdesk.domain.errors import Impossible, Refused
from ckgdesk.domain.groeipakket import Informed, InformedHow, Month, Notice, TwoThirdsMonths, two_thirds_months
from ckgdesk.domain.partner import PartnerKind
from ckgdesk.domain.people import Child
from ckgdesk.domain.picture import People
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline
from ckgdesk.domain.two_thirds import Around, TwoThirdsCase
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road, Step
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_ARRANGE = QT_TRANSLATE_NOOP("two_thirds", "Two thirds of stay {stay}")
_BEGIN = QT_TRANSLATE_NOOP("two_thirds", "Begin of the two thirds of stay {stay} reported")
_END = QT_TRANSLATE_NOOP("two_thirds", "End of the two thirds of stay {stay} reported")
_INFORM = QT_TRANSLATE_NOOP("two_thirds", "Parents informed about the two thirds of stay {stay}")
_NEVER_LONG = QT_TRANSLATE_NOOP(
    "two_thirds",
    "Stay {stay} of {child} is never a long one, so there are no two thirds. Convert it to a long stay first.",
)
_NO_PAYER = QT_TRANSLATE_NOOP(
    "two_thirds",
    "{child}: nothing can have been reported on {day} while nobody is named who pays the Groeipakket. Choose the payer"
    " first.",
)
_NO_END = QT_TRANSLATE_NOOP(
    "two_thirds",
    "The long stay of {child} has no known end yet. Set the departure before you note its end as reported.",
)
_NO_BEGIN = QT_TRANSLATE_NOOP(
    "two_thirds", "{child}: the end was reported on {day}, but not the begin. Note when the begin was reported first."
)
_TURNED_ROUND = QT_TRANSLATE_NOOP(
    "two_thirds",
    "{child}: the end cannot have been reported on {end}, before the begin on {begin}. Correct one of them.",
)
_TO_COME = QT_TRANSLATE_NOOP(
    "two_thirds",
    "{child}: {day} is still to come, so nothing can have been reported then. Note it once it was done, on {today} at"
    " the latest.",
)
_TOLD_TO_COME = QT_TRANSLATE_NOOP(
    "two_thirds",
    "{child}: {day} is still to come, so nobody can have been informed then. Note it once it was done, on {today} at"
    " the latest.",
)
_NOBODY = QT_TRANSLATE_NOOP("two_thirds", "Say which of the parents of {child} was informed.")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is agreed and reported about the two thirds of one stay; None: not reported yet."""

    one_third_to: str
    decided_by: str = ""
    payer: str = ""
    begin_reported: date | None = None
    end_reported: date | None = None
    paid_from: date | None = None
    amount_label: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody was told: which parents (None: the family's own contact person), when, in which way and by whom."""

    contact_ids: tuple[int | None, ...]
    on: date
    how: InformedHow
    by: str


class TwoThirds:
    """Looking at the two thirds, and writing down what was done about them (domain.md 2.5)."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def case(self, stay_id: int) -> TwoThirdsCase:
        """The last long phase of a stay; raises Impossible when it has none."""
        with self._road.reading() as plan:
            return _case(plan, stay_id)

    def month(self, month: Month) -> tuple[TwoThirdsCase, ...]:
        """Every long phase of the centre with the two thirds in this month, by the name of the child."""
        with self._road.reading() as plan:
            found = [case for case in _every_case(plan) if case.counts_in(month)]
        return tuple(sorted(found, key=_by_name))

    def stays(self) -> tuple[TwoThirdsCase, ...]:
        """Every long phase, the newest first."""
        with self._road.reading() as plan:
            found = list(_every_case(plan))
        return tuple(sorted(found, key=lambda case: case.long.period.first, reverse=True))

    def payers(self) -> tuple[str, ...]:
        """The names of the payers in the partner directory."""
        with self._road.reading() as plan:
            return tuple(partner.name for partner in plan.partners() if partner.kind is PartnerKind.PAYER)

    def arrange(self, stay_id: int, wish: Arrangement, today: date) -> ChangeSet:
        """Write down what is agreed and reported; refused when reported to nobody, or on a day still to come."""
        with self._change(stay_id, _ARRANGE) as (step, case):
            _keep(step, case, wish, today)
        return step.change_set

    def report_begin(self, stay_id: int, on: date, today: date) -> ChangeSet:
        """The begin was reported to the payer; refused without one."""
        with self._change(stay_id, _BEGIN) as (step, case):
            _keep(step, case, replace(arranged(case), begin_reported=on), today)
        return step.change_set

    def report_end(self, stay_id: int, on: date, today: date) -> ChangeSet:
        """The end was reported to the payer; refused without one, and while there is no end."""
        with self._change(stay_id, _END) as (step, case):
            _keep(step, case, replace(arranged(case), end_reported=on), today)
        return step.change_set

    def inform(self, stay_id: int, told: Telling, today: date) -> ChangeSet:
        """Parents were told. The notice counts as informed from the day the last of them was."""
        with self._change(stay_id, _INFORM) as (step, case):
            if told.on > today:
                raise Impossible(Text.of("two_thirds", _TOLD_TO_COME, child=case.person, day=told.on, today=today))
            if not told.contact_ids:
                raise Impossible(Text.of("two_thirds", _NOBODY, child=case.person))
            entries = (*_told_together(step, case), *_entries(step, case, told))
            for entry in entries:
                step.write(None, entry)
            _count(step, case, entries)
        return step.change_set

    @contextmanager
    def _change(self, stay_id: int, title: str) -> Iterator[tuple[Step, TwoThirdsCase]]:
        with self._road.change(Right.CONVERT, Text.of("two_thirds", title, stay="")) as step:
            case = _case(step.plan, stay_id)
            step.title = Text.of("two_thirds", title, stay=case.timeline.stay.code)
            yield step, case


def arranged(case: TwoThirdsCase) -> Arrangement:
    """What is written down now."""
    notice = case.notice
    return Arrangement(
        notice.one_third_to,
        notice.decided_by,
        notice.payer,
        notice.begin_reported,
        notice.end_reported,
        notice.paid_from,
        notice.amount_label,
    )


def _keep(step: Step, case: TwoThirdsCase, wish: Arrangement, today: date) -> None:
    _refuse(case, wish)
    _refuse_to_come(case, wish, today)
    before = case.dossier.notice
    notice = replace(
        before or Notice(step.new_id(), case.timeline.id, ""),
        one_third_to=wish.one_third_to.strip(),
        decided_by=wish.decided_by.strip(),
        payer=wish.payer.strip(),
        begin_reported=wish.begin_reported,
        end_reported=wish.end_reported,
        paid_from=wish.paid_from,
        amount_label=wish.amount_label,
    )
    if before is not None or notice != Notice(notice.id, notice.stay_id, ""):
        step.write(before, notice)


def _refuse(case: TwoThirdsCase, wish: Arrangement) -> None:
    begin, end = wish.begin_reported, wish.end_reported
    reported = begin or end
    if reported is not None and not wish.payer.strip():
        text = Text.of("two_thirds", _NO_PAYER, child=case.person, day=reported)
        raise Refused([Breach(Rule.PAYER_MISSING, Severity.HARD, case.timeline.id, case.long.period, text)])
    if end is None:
        return
    if case.long.period.until is None:
        raise Impossible(Text.of("two_thirds", _NO_END, child=case.person))
    if begin is None:
        raise Impossible(Text.of("two_thirds", _NO_BEGIN, child=case.person, day=end))
    if end < begin:
        raise Impossible(Text.of("two_thirds", _TURNED_ROUND, child=case.person, begin=begin, end=end))


def _refuse_to_come(case: TwoThirdsCase, wish: Arrangement, today: date) -> None:
    for day in (wish.begin_reported, wish.end_reported):
        if day is not None and day > today:
            raise Impossible(Text.of("two_thirds", _TO_COME, child=case.person, day=day, today=today))


def _entries(step: Step, case: TwoThirdsCase, told: Telling) -> Iterator[Informed]:
    """One for each who was told; what stands there already is not written twice."""
    known = {(entry.contact_id, entry.told_on, entry.how) for entry in case.dossier.informed}
    for contact_id in told.contact_ids:
        if (contact_id, told.on, told.how) not in known:
            yield Informed(step.new_id(), case.timeline.id, contact_id, told.on, told.how, told.by)


def _told_together(step: Step, case: TwoThirdsCase) -> Iterator[Informed]:
    """What was noted for all parents together, one by one: else it would be forgotten once one of them stands alone."""
    if case.dossier.informed or case.notice.parents_informed is None:
        return
    how = InformedHow.read(case.notice.informed_how)
    for letter in case.letters:
        day = told_on(letter, case.dossier)
        if day is not None:
            for contact_id in letter.contact_ids:
                yield Informed(step.new_id(), case.timeline.id, contact_id, day, how, case.notice.informed_by)


def _count(step: Step, case: TwoThirdsCase, entries: Iterable[Informed]) -> None:
    """The notice says when the last of the parents was told, and how."""
    dossier = replace(case.dossier, informed=(*case.dossier.informed, *entries))
    last, day = last_told(dossier), all_told_on(case.letters, dossier)
    before = case.dossier.notice
    notice = before or Notice(step.new_id(), case.timeline.id, "")
    if last is not None and day is not None:
        notice = replace(notice, parents_informed=day, informed_how=last.how.written, informed_by=last.by)
    else:
        notice = replace(notice, parents_informed=None, informed_how="", informed_by="")
    step.write(before, notice)


def _case(plan: Reader, stay_id: int) -> TwoThirdsCase:
    timeline = plan.timeline(stay_id)
    people = plan.people_of((timeline.stay.child_id,))
    long = timeline.regime(PhaseKind.LONG)
    if long is None:
        child = people.children[timeline.stay.child_id]
        raise Impossible(Text.of("two_thirds", _NEVER_LONG, stay=timeline.stay.code, child=_person(child)))
    return next(_of_stays(plan, ((timeline, long),), people))


def _every_case(plan: Reader) -> Iterator[TwoThirdsCase]:
    longs = [(stay, long) for stay in plan.timelines() for long in stay.regimes_of(PhaseKind.LONG)]
    return _of_stays(plan, longs, plan.people())


def _of_stays(plan: Reader, longs: Iterable[tuple[Timeline, Regime]], people: People) -> Iterator[TwoThirdsCase]:
    longs = tuple(longs)
    settings, around = plan.settings(), Around(plan.amounts(), plan.partners())
    dossiers = plan.dossiers(timeline.id for timeline, _ in longs)
    contacts = plan.contacts_of(people.families)
    for timeline, long in longs:
        child = people.children[timeline.stay.child_id]
        family = people.families.get(child.family_id) if child.family_id is not None else None
        yield TwoThirdsCase(
            child,
            timeline,
            long,
            _months(long, settings),
            family,
            tuple(contact for contact in contacts if family is not None and contact.family_id == family.id),
            dossiers.get(timeline.id, NO_DOSSIER),
            around,
        )


def _months(long: Regime, settings: Settings) -> TwoThirdsMonths | None:
    return two_thirds_months(long.period, settings.on(long.period.first).two_thirds_on_first)


def _person(child: Child) -> Person:
    return Person(child.code, child.full_name, child.initials)


def _by_name(case: TwoThirdsCase) -> tuple[str, str, date]:
    return case.child.last_name.casefold(), case.child.first_name.casefold(), case.long.period.first
