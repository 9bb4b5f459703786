"""The one road of every change: check the right, read, compute, write, verify the result, announce."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from ckgdesk.changes import ChangeFeed, ChangeSet
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Account, Right
from ckgdesk.services.verdict import refuse, what_is_hard, what_it_caused
from ckgdesk.store.plan import Plan
from ckgdesk.store.reader import Reader
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.texts import Text


@dataclass
class Step:
    """One wish under way inside its transaction; `title` names it, `change_set` stands once it is committed."""

    work: UnitOfWork
    title: Text
    befores: dict[int, Timeline | None] = field(default_factory=dict)
    _change_set: ChangeSet | None = None

    @property
    def change_set(self) -> ChangeSet:
        """What was committed."""
        if self._change_set is None:
            raise RuntimeError("a step has no change set before it is committed")
        return self._change_set

    def timeline(self, stay_id: int) -> Timeline:
        """A stay whole; raises NotFound."""
        return self.work.timeline(stay_id)

    def rewrite(self, before: Timeline | None, after: Timeline) -> Timeline:
        """Write what differs between two states of a stay; gives `after` back with the ids of new records."""
        written = self.work.rewrite(before, after)
        self.befores.setdefault(written.id, before)
        return written

    def remove(self, timeline: Timeline) -> None:
        """Take a stay away with all that belongs to it."""
        notice = self.work.notice_of(timeline.id)
        if notice is not None:
            self.work.write(notice, None)
        self.work.rewrite(timeline, None)

    def committed(self, change_set: ChangeSet) -> None:
        """Remember what came of it."""
        self._change_set = change_set


class Road:
    """Opens transactions on a plan for one account, and tells everybody what came of them."""

    def __init__(self, plan: Plan, feed: ChangeFeed, account: Account, now: Callable[[], datetime], where: str) -> None:
        self._plan = plan
        self._feed = feed
        self._now = now
        self._where = where
        self.account = account

    @property
    def read_only(self) -> bool:
        """Can nothing be written, whatever the account may?"""
        return self._plan.read_only or not self.account.may(Right.PLAN)

    def reading(self) -> AbstractContextManager[Reader]:
        """One short look at the plan."""
        self.account.demand(Right.READ)
        return self._plan.reading()

    @contextmanager
    def change(self, right: Right, title: Text, override: str = "") -> Iterator[Step]:
        """A transaction that commits when its block ends and the result may stand; else nothing is written.

        The block may give the step a better title. `override` is the reason to accept overridable breaches.
        Raises Refused, NotAllowed, ChangedElsewhere, PlanUnavailable.
        """
        self.account.demand(right)
        if override:
            self.account.demand(Right.OVERRIDE)
        with self._plan.writing() as work:
            step = Step(work, title)
            yield step
            refuse(what_it_caused(work, step.befores), override)
            change_set = self._recorded(work, step.title, override)
        self._announce(step, change_set)

    def revert(self, change_set: ChangeSet) -> ChangeSet:
        """Write every *after* back to its *before*; undo and redo are this one move. Raises as `change` does."""
        self.account.demand(Right.PLAN)
        with self._plan.writing() as work:
            step = Step(work, change_set.title)
            for change in reversed(change_set.changes):
                work.write(change.after, change.before)
            refuse(what_is_hard(work), "")
            reverted = self._recorded(work, change_set.title, change_set.reason)
        self._announce(step, reverted)
        return step.change_set

    def _recorded(self, work: UnitOfWork, title: Text, reason: str) -> ChangeSet:
        return work.record(title, self.account.user, self._now(), self._where, reason)

    def _announce(self, step: Step, change_set: ChangeSet) -> None:
        step.committed(change_set)
        if change_set.changes:
            self._feed.publish(change_set)
