"""What happened to the plan: one change set feeds undo, the news to every window, and the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ckgdesk.domain.records import Record
from ckgdesk.texts import Text


class Deed(StrEnum):
    """What a line of the journal tells of: a change of the plan, or somebody who looked."""

    CHANGE = "change"
    CARD = "card"
    """The card of a child was opened."""
    PRINTED = "printed"
    EXPORTED = "exported"
    REVEALED = "revealed"
    """Something hidden was shown."""
    LOGIN = "login"
    LOGIN_FAILED = "login_failed"
    GLASS_BROKEN = "glass_broken"
    """Somebody looked where the own role does not reach, and said why."""
    RESTORED = "restored"
    """A backup took the place of the plan: lines of after it are gone."""
    REVIEWED = "reviewed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None before: it is new, None after: it is gone."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change changes something")

    @property
    def record(self) -> Record:
        """The record as it is now, or as it was when it is gone."""
        record = self.after if self.after is not None else self.before
        assert record is not None  # noqa: S101  __post_init__ saw to it; tells the type checker
        return record

    @property
    def kind(self) -> str:
        """The kind of record by its name in the code, such as "Placement"."""
        return type(self.record).__name__

    def reversed(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one wish changed, in one transaction: who, when (UTC), which PC, and the reason of an override."""

    id: int
    title: Text
    changes: tuple[Change, ...]
    who: str
    at: datetime
    where: str = ""
    reason: str = ""
    deed: Deed = Deed.CHANGE
    role: str = ""
    """What `who` was in the centre at that moment; empty in lines of before there were roles."""
    purpose: str = ""
    """Why somebody looked, where that is asked."""

    def of_kind(self, *kinds: type[Record]) -> tuple[Change, ...]:
        """The changes to records of these kinds."""
        return tuple(change for change in self.changes if isinstance(change.record, kinds))


Listener = Callable[[ChangeSet], None]


class ChangeFeed:
    """Tells everybody who asked what was committed, after it was committed."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with every change set from now on."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Leave `listener` alone from now on."""
        self._listeners.remove(listener)

    def publish(self, change_set: ChangeSet) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            listener(change_set)
