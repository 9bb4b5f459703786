"""The signals of a plan in memory, stay by stay: a day is worked out once, a change only touches its own stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from ckgdesk.changes import Change
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.groeipakket import Informed, Notice
from ckgdesk.domain.house import Closure
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.records import UNSEEN, Record
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.case import Case, Papers
from ckgdesk.scheduler.finding import signals_of
from ckgdesk.scheduler.life import lived, newest
from ckgdesk.scheduler.signals import Signal
from ckgdesk.services.draft import stay_of
from ckgdesk.store.reader import Reader

T = TypeVar("T")

_SLACK = timedelta(days=7)
"""Stays are read for some days more than are looked ahead, so that midnight reads nothing."""
_PAPER = LongStayFile | FileStep | Notice | Informed | FollowUp
_AROUND = Child | Family | Contact
_Contacts = Mapping[int, tuple[Contact, ...]]


@dataclass(frozen=True, slots=True)
class SignalBook:
    """Every signal of `today` by stay, as of a line of the journal; `days` are those its stays were read for.

    `unsettled` are the stays whose follow-ups were not compared with their signals since these were found.
    """

    picture: Picture
    papers: Papers
    follow_ups: Mapping[int, tuple[FollowUp, ...]]
    found: Mapping[int, tuple[Signal, ...]]
    today: date
    days: Period
    as_of: int
    unsettled: frozenset[int]

    def case(self, stay_id: int, today: date) -> Case:
        """A stay as the rules see it on a day."""
        return Case.of(self.picture.timelines[stay_id], self.picture, self.papers, today)


def book_of(plan: Reader, known: SignalBook | None, today: date) -> SignalBook:
    """The signals of `today` as the plan stands now; of a book that is known, what did not change is kept."""
    if known is None or not known.days.holds(today):
        return whole_book(plan, today, plan.settings())
    news = plan.news_since(known.as_of)
    if news is None or not all(_is_small(change.record) for change in news.changes):
        return whole_book(plan, today, plan.settings())
    if news.latest != known.as_of:
        known = replace(_renewed(plan, known, news.changes), as_of=news.latest)
    return known if known.today == today else _turned(known, today)


def whole_book(plan: Reader, today: date, settings: Settings) -> SignalBook:
    """The signals of `today` under these settings, read from the plan."""
    limits = settings.on(today)
    until = today + timedelta(days=limits.signals_ahead_days) + DAY + _SLACK
    running = plan.timelines(Period(today, until))
    asked = {timeline.stay.child_id for timeline in running if not plan.hides(timeline.stay.child_id)}
    owing = plan.stays_owing_a_report(Period(today - timedelta(days=limits.two_thirds_look_back_days), today))
    followed = {follow_up.stay_id for follow_up in plan.follow_ups()}
    # Earlier stays of the same children may count towards six weeks (setting six_weeks.cooling_off_days).
    read = (*plan.stays_of(asked), *plan.timelines_of(owing | followed))
    known = {timeline.id: timeline for timeline in read if not plan.hides(timeline.stay.child_id)}
    people = plan.people_of({timeline.stay.child_id for timeline in known.values()})
    picture = Picture(plan.house(), people, known.values(), (), settings)
    papers = Papers(plan.dossiers(known), _contacts(plan, {}, {*people.families}, ()))
    book = SignalBook(
        picture, papers, _by_stay(plan.follow_ups_of(known)), {}, today, Period(today, today + _SLACK + DAY),
        plan.latest_line(), frozenset(),
    )  # fmt: skip
    return _found_first(book, today)


def _turned(book: SignalBook, today: date) -> SignalBook:
    """The same stays on another day."""
    if today < book.today or book.picture.settings.on(today) is not book.picture.settings.on(book.today):
        return _found_first(book, today)
    changing = [stay_id for stay_id in book.picture.timelines if _may_differ(book, stay_id, today)]
    return _found(replace(book, today=today), changing)


def _found_first(book: SignalBook, today: date) -> SignalBook:
    """Every stay looked at, and none compared yet."""
    return _found(replace(book, today=today, found={}, unsettled=frozenset()), book.picture.timelines.keys())


def _may_differ(book: SignalBook, stay_id: int, today: date) -> bool:
    """May the days between change anything? A stay that runs on neither day waits for the days of its signals."""
    timeline, found = book.picture.timelines[stay_id], book.found.get(stay_id, ())
    until = timeline.period.until
    if timeline.period.first <= today and (until is None or book.today < until):
        return True
    if found and until is not None and until <= today:
        # One day its report is history; an earlier long phase may be that before.
        days = (today - until).days
        if days > book.picture.settings.on(today).two_thirds_look_back_days or not _ended_long(timeline):
            return True
    between = (day for signal in found for day in (signal.shown_from, signal.due + DAY, *signal.days.steps_up))
    resting = any(signal.state in (State.SNOOZED, State.CLOSED) for signal in found)
    return resting or any(book.today < day <= today for day in between)


def _ended_long(timeline: Timeline) -> bool:
    return bool(timeline.phases) and timeline.phases[-1].kind is PhaseKind.LONG


def _renewed(plan: Reader, book: SignalBook, news: Iterable[Change]) -> SignalBook:
    """The same day with what changed; stays of one child count for each other."""
    records = [record for change in news for record in (change.before, change.after) if record is not None]
    changed = {stay_id for record in records if (stay_id := _stay_id(record)) is not None}
    known = [stay for stay_id in changed if (stay := book.picture.timelines.get(stay_id)) is not None]
    people, children = _people(plan, book.picture.people, records)
    unknown = changed - {stay.id for stay in known}
    children |= {stay.stay.child_id for stay in (*known, *(plan.timelines_of(unknown) if unknown else ()))}
    read = {stay.id: stay for stay in plan.stays_of(child_id for child_id in children if not plan.hides(child_id))}
    gone = {stay.id for stay in known} - read.keys()
    people = _joined(plan, people, [child_id for child_id in children if child_id not in people.children])
    # A child may have come and gone since somebody looked.
    families = {child.family_id for child_id in children if (child := people.children.get(child_id)) is not None}
    # What was not written to is as it was: a drag then asks half as many questions.
    written = {record.stay_id for record in records if isinstance(record, _PAPER)}
    asked = {stay_id for stay_id in read if stay_id in written or stay_id not in book.picture.timelines}
    renewed = replace(
        book,
        picture=book.picture.renewed({*gone, *read}, read.values(), people),
        papers=Papers(
            _with(book.papers.dossiers, {*gone, *asked}, plan.dossiers(asked) if asked else {}),
            _contacts(plan, book.papers.contacts, families, records),
        ),
        follow_ups=_with(book.follow_ups, {*gone, *asked}, _by_stay(plan.follow_ups_of(asked)) if asked else {}),
        found=_with(book.found, gone, {}),
        unsettled=book.unsettled - gone,
    )
    return _found(renewed, read)


def _contacts(plan: Reader, known: _Contacts, families: set[int | None], records: Iterable[Record]) -> _Contacts:
    """Who belongs to each family; read again when somebody around a child changed, or for a family that is new."""
    near = {family_id for family_id in families if family_id is not None}
    if near <= known.keys() and not any(isinstance(record, _AROUND) for record in records):
        return known
    return {**known, **dict.fromkeys(near, ()), **_by_family(plan.contacts_of(near))}


def _found(book: SignalBook, stay_ids: Collection[int]) -> SignalBook:
    """The book with the signals of these stays found anew."""
    today = book.today
    found = dict(book.found)
    for stay_id in stay_ids:
        followed = newest(book.follow_ups.get(stay_id, ()))
        these = tuple(
            lived(signal, followed.get(signal.key), today) for signal in signals_of(book.case(stay_id, today))
        )
        if these:
            found[stay_id] = these
        else:
            found.pop(stay_id, None)
    return replace(book, found=found, unsettled=book.unsettled | frozenset(stay_ids))


def _people(plan: Reader, people: People, records: Iterable[Record]) -> tuple[People, set[int]]:
    """Children and families as they are now, and the children whose own circumstances changed."""
    around = [record for record in records if isinstance(record, _AROUND)]
    families = {_family_id(record) for record in around if not isinstance(record, Child)}
    children = {record.id for record in around if isinstance(record, Child)}
    if families:
        children |= {child.id for child in people.children.values() if child.family_id in families}
    return _joined(plan, people, children), children


def _joined(plan: Reader, people: People, children: Collection[int]) -> People:
    if not children:
        return people
    read = plan.people_of(children)
    return people.joined((*read.children.values(), *read.families.values()))


def _family_id(record: Family | Contact) -> int:
    return record.id if isinstance(record, Family) else record.family_id


def _stay_id(record: Record) -> int | None:
    return record.stay_id if isinstance(record, _PAPER) else stay_of(record)


def _is_small(record: Record) -> bool:
    """Can a book be renewed by it? A setting or another house makes a new one."""
    return stay_of(record) is not None or isinstance(record, UNSEEN | _PAPER | Closure | Child | Family)


def _with(old: Mapping[int, T], changed: Collection[int], new: Mapping[int, T]) -> Mapping[int, T]:
    if not changed and not new:
        return old
    # A whole copy and a few changes: going through thousands of keys one by one takes ten times as long.
    renewed = dict(old)
    for key in changed:
        renewed.pop(key, None)
    renewed.update(new)
    return renewed


def _by_stay(follow_ups: Iterable[FollowUp]) -> Mapping[int, tuple[FollowUp, ...]]:
    found: dict[int, tuple[FollowUp, ...]] = {}
    for follow_up in follow_ups:
        found[follow_up.stay_id] = (*found.get(follow_up.stay_id, ()), follow_up)
    return found


def _by_family(contacts: Iterable[Contact]) -> Mapping[int, tuple[Contact, ...]]:
    found: dict[int, tuple[Contact, ...]] = {}
    for contact in contacts:
        found[contact.family_id] = (*found.get(contact.family_id, ()), contact)
    return found
