"""The one road of every change: check the right, read, compute, verify the result, write, announce."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ckgdesk.changes import Change, ChangeFeed, ChangeSet, Deed
from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.errors import ChangedElsewhere, Impossible
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.people import Child
from ckgdesk.domain.records import Record
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Account, Right
from ckgdesk.services.draft import Draft, draft_of, stay_of
from ckgdesk.services.seen import demand_as_seen
from ckgdesk.services.verdict import refuse, refuse_locked, verdict, what_would_be_hard
from ckgdesk.store.plan import Plan
from ckgdesk.store.reader import Reader
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.store.veil import Veil
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_GLASS_LASTS = timedelta(minutes=30)
_NEVER_WAS = QT_TRANSLATE_NOOP(
    "planning", "This cannot be taken back: it does not stand so in the journal. Look again."
)
_ERASED = QT_TRANSLATE_NOOP(
    "planning", "This cannot be taken back: what was changed then was erased with the file of a child."
)
_KEYS = QT_TRANSLATE_NOOP(
    "planning", "What was changed about accounts is not taken back. Change it again under Accounts."
)


class Step:
    """One wish under way inside its transaction; `title` names it, `change_set` stands once it is committed."""

    def __init__(self, work: UnitOfWork, title: Text) -> None:
        self.title = title
        self.draft = Draft()
        self.noted = False
        """Does it leave a line in the journal even when no record changes?"""
        self.reason = ""
        """Why somebody corrects what stood there; it stands in the journal beside what was."""
        self._work = work
        self._change_set: ChangeSet | None = None

    @property
    def plan(self) -> Reader:
        """The plan as it stands; nothing of this step is in it yet."""
        return self._work

    @property
    def change_set(self) -> ChangeSet:
        """What was committed."""
        if self._change_set is None:
            raise RuntimeError("a step has no change set before it is committed")
        return self._change_set

    @change_set.setter
    def change_set(self, change_set: ChangeSet) -> None:
        self._change_set = change_set

    def new_id(self) -> int:
        """A number no record ever had."""
        return self._work.new_id()

    def rewrite(self, before: Timeline | None, after: Timeline | None) -> None:
        """A stay is to become something else; new parts have id 0."""
        self.draft.rewrite(before, after)

    def write(self, before: Record | None, after: Record | None) -> None:
        """Another record is to become something else."""
        self.draft.write(before, after)

    def commit(self, account: Account, at: tuple[datetime, str], reason: str) -> None:
        """Write the draft and the journal's line; what changes nothing leaves no line."""
        for before, after in self.draft.stays.values():
            self._work.rewrite(before, after)
        for change in self.draft.records:
            self._work.write(change.before, change.after)
        changes = self._work.changes
        account.demand_write(changes)
        said = ChangeSet(0, self.title, (), account.user, *at, reason, role=str(account.role))
        self._change_set = self._work.note(said) if changes or self.noted else said


@dataclass(frozen=True, slots=True)
class Road:
    """Opens transactions on a plan for one account, and tells everybody what came of them."""

    open_plan: Plan
    feed: ChangeFeed
    account: Account
    now: Callable[[], datetime]
    where: str
    as_of: int | None = None
    """The line of the journal a wish was made at; None for a wish that does not begin with what was seen."""
    beyond_groups: dict[int, datetime] = field(default_factory=dict)
    """The children for whom the glass was broken in this sitting, and until when."""

    @property
    def read_only(self) -> bool:
        """Can nothing be written, whatever the wish?"""
        return self.open_plan.read_only or not self.account.may(Right.PLAN)

    def reading(self) -> AbstractContextManager[Reader]:
        """One short look at the plan."""
        self.account.demand(Right.READ)
        return self.open_plan.reading(self.veil)

    def weighing(self) -> AbstractContextManager[Reader]:
        """A look at everything, to compute from it what may be planned; nothing read here is shown."""
        self.account.demand(Right.PLAN)
        return self.open_plan.reading()

    def look(self, deed: Deed, title: Text, seen: Iterable[int] = (), purpose: str = "") -> ChangeSet:
        """Leave a line that somebody looked, at these children; a file that can only be read cannot tell of it."""
        self.account.demand(Right.READ)
        user, role = self.account.user, str(self.account.role)
        said = ChangeSet(0, title, (), user, self.now(), self.where, deed=deed, role=role, purpose=purpose)
        if self.open_plan.read_only:
            return said
        with self.open_plan.writing() as work:
            return work.note(said, seen)

    def break_glass(self, child_id: int, title: Text, purpose: str) -> ChangeSet:
        """Lift the veil of the groups from one child for half an hour; the line stands before anything shows.

        Raises NotFound for a child that is not there, PlanUnavailable where no line can be written.
        """
        self.account.demand(Right.READ)
        user, role = self.account.user, str(self.account.role)
        with self.open_plan.writing() as work:
            child = work.get(Child, child_id)
            named = replace(title, values=(("child", child.code),))
            said = ChangeSet(0, named, (), user, self.now(), self.where, purpose=purpose)
            line = work.note(replace(said, deed=Deed.GLASS_BROKEN, role=role), (child_id,))
        self.beyond_groups[child_id] = self.now() + _GLASS_LASTS
        return line

    @contextmanager
    def change(self, right: Right, title: Text, override: str = "") -> Iterator[Step]:
        """A transaction in which a block says what is to change; it commits when the result may stand.

        The block may give the step a better title. `override` is the reason to accept overridable breaches.
        Raises Refused, NotAllowed, ChangedElsewhere, PlanUnavailable; then nothing was written.
        """
        self.account.demand(right)
        if override:
            self.account.demand(Right.OVERRIDE)
        with self.open_plan.writing() as work:
            step = Step(work, title)
            yield step
            self._demand_own_stays(step.plan, step.draft.stays)
            if self.as_of is not None:
                demand_as_seen(step.plan, step.draft, self.as_of)
            refuse_locked(step.draft)
            # The rules look first, in words; the triggers of the store only make sure.
            found = verdict(step.plan, step.draft)
            refuse(found.caused, override, step.draft)
            step.draft.note_exceptions(found.caused, override)
            step.draft.forget_exceptions(found.healed)
            step.commit(self.account, (self.now(), self.where), override or step.reason)
        self._announced(step)

    def revert(self, change_set: ChangeSet) -> ChangeSet:
        """Write every *after* back to its *before*; undo and redo are this one move. Raises as `change` does.

        What is written back is what the journal says was changed, whatever was handed in.
        """
        self.account.demand(Right.AWAY)
        with self.open_plan.writing() as work:
            committed = _committed(work, change_set)
            step = Step(work, committed.title)
            back = tuple(change.reversed() for change in reversed(committed.changes))
            stay_ids = {stay_id for change in back if (stay_id := stay_of(change.record)) is not None}
            self._demand_own_stays(work, stay_ids)
            draft = draft_of(back, {timeline.id: timeline for timeline in work.timelines_of(stay_ids)})
            refuse(what_would_be_hard(work, draft), "", draft)
            for change in _with_follow_ups(work, draft, back):
                work.write(change.before, change.after)
            step.commit(self.account, (self.now(), self.where), committed.reason)
        return self._announced(step)

    @property
    def veil(self) -> Veil:
        """What this account may not see."""
        return veil_of(self.account, self.seen_beyond)

    @property
    def seen_beyond(self) -> Mapping[int, datetime]:
        """The children of other groups that are seen by name now, and until when."""
        if not self.beyond_groups:
            return self.beyond_groups
        # An end further away than it can be means that the clock was set back: then it is over as well.
        now = self.now()
        return {id_: until for id_, until in self.beyond_groups.items() if now < until <= now + _GLASS_LASTS}

    def _demand_own_stays(self, plan: Reader, stay_ids: Iterable[int]) -> None:
        """Who works for some groups changes only stays of children of these groups."""
        if not self.account.of_groups_only:
            return
        for timeline in plan.timelines_of(stay_ids):
            house = plan.house()
            if not any(house.group_of(bed.place_id).id in self.account.groups for bed in timeline.placements):
                raise self.account.not_of_mine()

    def _announced(self, step: Step) -> ChangeSet:
        """Tell everybody what was committed, as far as this account may see it."""
        if veil := self.veil:
            step.change_set = replace(step.change_set, changes=tuple(map(veil.over_change, step.change_set.changes)))
        if step.change_set.changes:
            self.feed.publish(step.change_set)
        return step.change_set


def veil_of(account: Account, known: Iterable[int] = ()) -> Veil:
    """What an account may not see; `known` are children it sees by name although they are of other groups."""
    groups = account.groups if account.of_groups_only else None
    return Veil(not account.may(Right.COURT), not account.may(Right.HEALTH), groups, frozenset(known))


def _committed(plan: Reader, change_set: ChangeSet) -> ChangeSet:
    """Only what was once judged and committed can be taken back, and nothing about keys."""
    committed = plan.line(change_set.id)
    if committed is None or committed.deed is not Deed.CHANGE:
        raise ChangedElsewhere(Text.of("planning", _NEVER_WAS))
    if len(committed.changes) < len(change_set.changes):
        raise Impossible(Text.of("planning", _ERASED))
    if committed.of_kind(Colleague, Duty):
        raise Impossible(Text.of("planning", _KEYS))
    return committed


def _with_follow_ups(work: Reader, draft: Draft, back: Iterable[Change]) -> Iterator[Change]:
    """The follow-ups of a stay that goes go as they are now: the program may have written them since."""
    going = {before.id for before, after in draft.stays.values() if before is not None and after is None}
    for change in back:
        if not (isinstance(change.record, FollowUp) and change.record.stay_id in going):
            yield change
    yield from (Change(follow_up, None) for follow_up in work.follow_ups_of(going))
