"""Roles and what each may do: one table, checked on the road of every change and of every look, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ckgdesk.changes import Change
from ckgdesk.domain.colleagues import Colleague, Duty, Role
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import NotAllowed
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import KINDS, Record
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

__all__ = ("RIGHTS", "WRITES", "Account", "Right", "Role")


class Right(StrEnum):
    """What an account may be allowed to do."""

    READ = "read"
    AWAY = "away"
    PLAN = "plan"
    OVERRIDE = "override"
    CONVERT = "convert"
    HOUSE = "house"
    TRANSFER = "transfer"
    JOURNAL = "journal"
    COURT = "court"
    """See who decided about a child, under which number, and who referred it."""
    HEALTH = "health"
    """See why a child is away, and the notes about it."""
    BACKUP = "backup"
    PRIVACY = "privacy"
    """Answer for what is kept about children: read the register, give out what is held, decide that a file goes."""
    ACCOUNTS = "accounts"
    OWN = "own"
    """Change what is one's own: the password, and no second factor any more."""
    SECOND_FACTOR = "second_factor"
    """Ask for a code of the telephone as well, at the own login."""


_LOOKING = frozenset({Right.READ, Right.OWN})
_CARING = _LOOKING | {Right.AWAY, Right.HEALTH}
_PLANNING = _CARING | {Right.PLAN}
RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.READER: _LOOKING,
    Role.GROUP_WORKER: _CARING,
    Role.PLANNER: _PLANNING,
    Role.COORDINATOR: _PLANNING
    | {Right.OVERRIDE, Right.CONVERT, Right.HOUSE, Right.JOURNAL, Right.COURT, Right.BACKUP}
    | {Right.PRIVACY, Right.SECOND_FACTOR},
    Role.ADMINISTRATOR: frozenset(Right),
}

_HOUSE: Final = (Site, LivingGroup, Room, Place, Closure)
_ACCOUNTS: Final = (Colleague, Duty)
_BY_ERASING: Final = (ErasedFile, UnnamedNights)
"""What is left where a file went; nobody writes it by hand."""
WRITES: Final[Mapping[Right, tuple[type[Record], ...]]] = {
    Right.AWAY: (Absence,),
    Right.PLAN: (
        *(Stay, Phase, Placement, Absence, Child, Family, Contact, Closure),
        *(LongStayFile, FileStep, FollowUp, Informed, Partner),
    ),
    Right.CONVERT: (Decision, Notice, Amount),
    Right.HOUSE: (*_HOUSE, Setting),
    Right.TRANSFER: tuple(kind for kind in KINDS if kind not in (*_ACCOUNTS, ErasureProposal, *_BY_ERASING)),
    Right.PRIVACY: (ErasureProposal,),
    Right.ACCOUNTS: _ACCOUNTS,
    Right.OWN: (Colleague,),
}
"""Which records each right may write, whatever verb is used; who has none of these rights writes nothing."""
LOOKS: Final[Mapping[str, Right]] = {
    **dict.fromkeys(("colleague", "duty"), Right.ACCOUNTS),
    **dict.fromkeys(("erasure_proposal", "erased_file"), Right.PRIVACY),
    **dict.fromkeys(("journal", "journal_about", "journal_block"), Right.JOURNAL),
}
"""The right that looking into a table asks for, where that is more than to look at the plan."""

_ASKING: Final[Mapping[Right, str]] = {
    Right.READ: QT_TRANSLATE_NOOP("access", "{user} may not look at this. Ask an administrator."),
    Right.AWAY: QT_TRANSLATE_NOOP("access", "{user} may not note absences. Ask a planner or the coordinator."),
    Right.PLAN: QT_TRANSLATE_NOOP("access", "{user} may not change stays. Ask a planner or the coordinator."),
    Right.OVERRIDE: QT_TRANSLATE_NOOP("access", "{user} may not set a rule aside. Ask the coordinator."),
    Right.CONVERT: QT_TRANSLATE_NOOP("access", "{user} may not enter decisions. Ask the coordinator."),
    Right.HOUSE: QT_TRANSLATE_NOOP("access", "{user} may not change the house or the settings. Ask the coordinator."),
    Right.TRANSFER: QT_TRANSLATE_NOOP(
        "access", "{user} may not import or export the whole plan. Ask an administrator."
    ),
    Right.JOURNAL: QT_TRANSLATE_NOOP("access", "{user} may not read the journal. Ask the coordinator."),
    Right.COURT: QT_TRANSLATE_NOOP("access", "{user} may not see who decided. Ask the coordinator."),
    Right.HEALTH: QT_TRANSLATE_NOOP("access", "{user} may not see notes about health. Ask the coordinator."),
    Right.BACKUP: QT_TRANSLATE_NOOP("access", "{user} may not make or put back copies. Ask the coordinator."),
    Right.PRIVACY: QT_TRANSLATE_NOOP(
        "access", "{user} does not decide what is kept about children. Ask the coordinator."
    ),
    Right.ACCOUNTS: QT_TRANSLATE_NOOP("access", "{user} may not manage accounts. Ask an administrator."),
    Right.OWN: QT_TRANSLATE_NOOP("access", "{user} has no account here. Ask an administrator."),
    Right.SECOND_FACTOR: QT_TRANSLATE_NOOP(
        "access", "A second factor is for coordinators and administrators. {user} may ask an administrator."
    ),
}
_OTHER_GROUP = QT_TRANSLATE_NOOP(
    "access", "{user} works for other living groups than this child lives in. Ask a planner or the coordinator."
)
_ABOUT: Final[Mapping[type[Record], Right]] = {
    **dict.fromkeys(KINDS, Right.PLAN),
    **dict.fromkeys((Decision, Notice, Amount), Right.CONVERT),
    **dict.fromkeys((*_HOUSE, Setting), Right.HOUSE),
    **dict.fromkeys(_ACCOUNTS, Right.ACCOUNTS),
    **dict.fromkeys((ErasureProposal, *_BY_ERASING), Right.PRIVACY),
}
"""Whom to ask when nobody may write a record: who has this right."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who works with the plan; `groups` are the living groups a group worker works for."""

    user: str
    role: Role
    groups: frozenset[int] = frozenset()

    @property
    def of_groups_only(self) -> bool:
        """Does this account see only the children of some groups by name?"""
        return self.role is Role.GROUP_WORKER

    def may(self, right: Right) -> bool:
        """Does the role carry this right?"""
        return right in RIGHTS[self.role]

    def demand(self, right: Right) -> None:
        """Raise NotAllowed without this right."""
        if not self.may(right):
            raise NotAllowed(Text.of("access", _ASKING[right], user=self.user))

    def demand_write(self, changes: Iterable[Change]) -> None:
        """Raise NotAllowed when one of the records is of a kind that none of the rights covers."""
        covered = {kind for right in RIGHTS[self.role] for kind in WRITES.get(right, ())}
        for change in changes:
            if type(change.record) not in covered:
                raise NotAllowed(Text.of("access", _ASKING[_ABOUT[type(change.record)]], user=self.user))

    def not_of_mine(self) -> NotAllowed:
        """The error for a child of another living group."""
        return NotAllowed(Text.of("access", _OTHER_GROUP, user=self.user))
