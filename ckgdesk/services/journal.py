"""Reading the journal: who did and saw what; whether it stands as it was written; what a review should look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import House
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.week import IsoWeek
from ckgdesk.services.access import Right
from ckgdesk.services.held_lines import Difference, Own, differences
from ckgdesk.services.holding import Known, kind_name
from ckgdesk.services.road import Road
from ckgdesk.store.backups import backups_in
from ckgdesk.store.chronicle import Told, Wanted
from ckgdesk.store.seals import SealFindings, goes_on_without, holds_anchor, prove
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_REVIEWED = QT_TRANSLATE_NOOP("journal", "Journal of {month} reviewed")
_GLASS = QT_TRANSLATE_NOOP("journal", "Looked at {child} beyond the own groups")
_HISTORY = QT_TRANSLATE_NOOP("journal", "History of {child} looked at")
_LOGIN = QT_TRANSLATE_NOOP("journal", "Logged in")
_FAILED = QT_TRANSLATE_NOOP("journal", "%n login(s) failed before this one", "", 1)
_PRINTED = QT_TRANSLATE_NOOP("journal", "Overview of week {week} printed or kept")
_PAPER = QT_TRANSLATE_NOOP("journal", "{paper} printed, copied or kept")
_REVEALED = QT_TRANSLATE_NOOP("journal", "Hidden names shown")
_NO_PURPOSE = QT_TRANSLATE_NOOP("journal", "Say in a few words why you must see this now; it stands in the journal.")
_NOT_OVER = QT_TRANSLATE_NOOP("journal", "This month is not over yet. Review it next month.")
_NIGHT_FROM, _NIGHT_UNTIL = time(22), time(6)
_HOUR = timedelta(hours=1)
_MANY = 20
"""So many cards opened by one person within an hour are worth a question."""

__all__ = ("Corrected", "Entry", "Journal", "Review", "SealFindings", "Wanted")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal with the children it is about."""

    said: ChangeSet
    children: tuple[Child, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """One line of the history of a child: a field of something about it, before and after, by whom and why."""

    said: ChangeSet
    kind: Text
    """What it is a field of."""
    difference: Difference
    about_stays: bool


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody who reviews a month looks at first; each is a line of the journal."""

    month: Month
    lines: int
    at_night: tuple[Entry, ...]
    beyond_own_groups: tuple[Entry, ...]
    many_in_a_row: tuple[Entry, ...]
    """The line with which the many of one person began."""
    failed_logins: tuple[Entry, ...]
    reviewed_by: tuple[Entry, ...]
    """The lines with which this month was signed off."""


class Journal:
    """For coordinators and administrators; looking at the journal is no look at a child."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def entries(self, wanted: Wanted) -> tuple[Entry, ...]:
        """The newest lines that match, at most `wanted.most`; raises NotAllowed."""
        self._road.account.demand(Right.JOURNAL)
        with self._road.reading() as plan:
            return _with_children(plan.chronicle(wanted), plan.people().children)

    def history(self, child_id: int) -> tuple[Corrected, ...]:
        """What was changed of a child, its family and its stays, the newest first; for whoever may change it.

        Itself a look, with a line. Raises NotFound, and NotAllowed for a child of other living groups.
        """
        self._road.account.demand(Right.PLAN)
        with self._road.reading() as plan:
            child = plan.get(Child, child_id)
            if plan.hides(child_id):
                raise self._road.account.not_of_mine()
            stays = [timeline.id for timeline in plan.stays_of((child_id,))]
            told = plan.chronicle(Wanted(child_id=child_id, deeds=frozenset({Deed.CHANGE}), most=None))
            families = () if child.family_id is None else (child.family_id,)
            known = Known.of(plan, plan.contacts_of(families), by_role=False)
        self._road.look(Deed.CARD, Text.of("journal", _HISTORY, child=child.code), (child_id,))
        own = Own.of(child, [said for said, _ in told], stays, ())
        return tuple(line for said, _ in told for line in _corrected(said, own, known))

    def people(self) -> tuple[str, ...]:
        """Everybody who stands in the journal, by name."""
        self._road.account.demand(Right.JOURNAL)
        with self._road.reading() as plan:
            return plan.journal_people()

    def prove(self, backup_folders: Iterable[Path] = ()) -> SealFindings | None:
        """Does every line stand as it was written, and is no line gone that a backup knows?

        None: this account does not hold the origin of the seals.

        May take seconds on a journal of years: ask from a worker.
        """
        self._road.account.demand(Right.JOURNAL)
        origin = self._road.open_plan.origin
        if origin is None:
            return None
        plan = self._road.open_plan
        known = [backup.manifest for folder in backup_folders for backup in backups_in(folder, plan.plan_id)]
        with plan.examining() as connection:
            found = prove(connection, origin)
            unknown = [slip for slip in known if not holds_anchor(connection, slip.anchor)]
            days = [goes_on_without(connection, slip.anchor, slip.made_at) for slip in unknown]
        if None in days:
            return replace(found, cut_off=True)
        return replace(found, put_back_on=max((day for day in days if day is not None), default=None))

    def review(self, month: Month) -> Review:
        """What stands out in a month."""
        wanted = Wanted(month.first_day, month.next.first_day - DAY, most=None)
        entries = tuple(reversed(self.entries(wanted)))
        looks = [entry for entry in entries if entry.said.deed is not Deed.CHANGE]
        return Review(
            month,
            len(entries),
            at_night=tuple(entry for entry in looks if entry.said.deed is Deed.CARD and _is_night(entry.said.at)),
            beyond_own_groups=_of(looks, Deed.GLASS_BROKEN),
            many_in_a_row=tuple(_many(looks)),
            failed_logins=_of(looks, Deed.LOGIN_FAILED),
            reviewed_by=self._reviews_of(month),
        )

    def sign_off(self, month: Month, note: str, today: date) -> ChangeSet:
        """Write down that somebody looked a month through; raises Impossible before the month is over."""
        self._road.account.demand(Right.JOURNAL)
        if Month.of(today) <= month:
            raise Impossible(Text.of("journal", _NOT_OVER))
        title = Text.of("journal", _REVIEWED, month=str(month))
        return self._road.look(Deed.REVIEWED, title, purpose=note.strip())

    def note_login(self) -> ChangeSet:
        """Leave a line that somebody sat down at the plan; a command that only asks or is refused writes nothing."""
        return self._road.look(Deed.LOGIN, Text.of("journal", _LOGIN))

    def note_failed_logins(self) -> None:
        """Leave a line for the logins that went wrong before this one, and those of before nobody could write."""
        failed = self._road.open_plan.failed_before
        if failed > 0 and not self._road.open_plan.read_only:
            self._road.look(Deed.LOGIN_FAILED, Text.of("journal", _FAILED, count=failed))
            self._road.open_plan.failures_told()

    def note_printed(self, week: IsoWeek, group_id: int | None = None) -> ChangeSet:
        """Leave a line that the overview of a week, of one living group or all, goes to paper or into a file."""
        nights = Period(week.nights.first - DAY, week.nights.until)  # who leaves on Monday stands on it
        with self._road.reading() as plan:
            house, stays = plan.house(), plan.timelines(nights)
        seen = {stay.stay.child_id for stay in stays if _lies_in(stay, group_id, house, nights)}
        return self._road.look(Deed.PRINTED, Text.of("journal", _PRINTED, week=str(week)), seen)

    def note_paper(self, paper: str, child_ids: Iterable[int]) -> ChangeSet:
        """Leave a line that a letter or list about these children goes out; `paper` names nobody."""
        return self._road.look(Deed.PRINTED, Text.of("journal", _PAPER, paper=paper), child_ids)

    def note_revealed(self) -> ChangeSet:
        """Leave a line that hidden names were shown again."""
        return self._road.look(Deed.REVEALED, Text.of("journal", _REVEALED))

    def break_glass(self, child_id: int, purpose: str) -> ChangeSet:
        """Let somebody of another group see a child for half an hour; loud, and with the reason in the journal."""
        if not purpose.strip():
            raise Impossible(Text.of("journal", _NO_PURPOSE))
        return self._road.break_glass(child_id, Text.of("journal", _GLASS, child=""), purpose.strip())

    def glass_ends(self) -> datetime | None:
        """When the next child that is seen beyond the own groups goes by its code again; None while there is none."""
        self._road.account.demand(Right.READ)
        return min(self._road.seen_beyond.values(), default=None)

    def _reviews_of(self, month: Month) -> tuple[Entry, ...]:
        signed = self.entries(Wanted(month.next.first_day, deeds=frozenset({Deed.REVIEWED}), most=None))
        return tuple(entry for entry in signed if dict(entry.said.title.values).get("month") == str(month))


def _lies_in(stay: Timeline, group_id: int | None, house: House, nights: Period) -> bool:
    beds = (bed for bed in stay.placements if bed.period.overlaps(nights))
    return group_id is None or any(house.group_of(bed.place_id).id == group_id for bed in beds)


def _corrected(said: ChangeSet, own: Own, known: Known) -> Iterator[Corrected]:
    for change in said.changes:
        record = change.record
        if own.holds(record) and not isinstance(record, FollowUp):
            about_stays = not isinstance(record, Child | Family | Contact | ErasureProposal)
            for difference in differences(change, known):
                yield Corrected(said, kind_name(record), difference, about_stays)


def _with_children(told: Iterable[Told], children: Mapping[int, Child]) -> tuple[Entry, ...]:
    return tuple(Entry(said, tuple(children[id_] for id_ in ids if id_ in children)) for said, ids in told)


def _of(entries: Iterable[Entry], deed: Deed) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry.said.deed is deed)


def _is_night(at: datetime) -> bool:
    local = at.astimezone().time()
    return local >= _NIGHT_FROM or local < _NIGHT_UNTIL


def _many(looks: Iterable[Entry]) -> Iterator[Entry]:
    """Where somebody opened very many cards within an hour."""
    cards = sorted(_of(looks, Deed.CARD), key=lambda entry: (entry.said.who, entry.said.at))
    for _, of_one in groupby(cards, key=lambda entry: entry.said.who):
        some = tuple(of_one)
        told_until = datetime.min.replace(tzinfo=UTC)
        for begin, end in zip(some, some[_MANY - 1 :], strict=False):
            if end.said.at - begin.said.at <= _HOUR and begin.said.at > told_until:
                told_until = end.said.at
                yield begin
