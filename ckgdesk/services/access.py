"""Roles and what each may do: one table, checked on the road of every change and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ckgdesk.domain.errors import NotAllowed
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NOT_ALLOWED = QT_TRANSLATE_NOOP("access", "{user} may not do this. Ask the coordinator of the centre.")


class Right(StrEnum):
    """What an account may be allowed to do."""

    READ = "read"
    PLAN = "plan"
    OVERRIDE = "override"
    CONVERT = "convert"
    HOUSE = "house"
    TRANSFER = "transfer"
    JOURNAL = "journal"


class Role(StrEnum):
    """What somebody is in the centre (product.md, People)."""

    READER = "reader"
    PLANNER = "planner"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


_PLANNER = frozenset({Right.READ, Right.PLAN})
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.READER: frozenset({Right.READ}),
    Role.PLANNER: _PLANNER,
    Role.COORDINATOR: _PLANNER | {Right.OVERRIDE, Right.CONVERT, Right.HOUSE, Right.JOURNAL},
    Role.ADMINISTRATOR: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Account:
    """Who works with the plan."""

    user: str
    role: Role

    def may(self, right: Right) -> bool:
        """Does the role carry this right?"""
        return right in RIGHTS[self.role]

    def demand(self, right: Right) -> None:
        """Raise NotAllowed without this right."""
        if not self.may(right):
            raise NotAllowed(Text.of("access", _NOT_ALLOWED, user=self.user))
