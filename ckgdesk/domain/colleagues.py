"""The people who work with a plan: each has a name to log in with, a role, and perhaps groups of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

SHORTEST_PASSWORD: Final = 10
"""So many letters at least, for everybody."""


class Role(StrEnum):
    """What somebody is in the centre (product.md, People)."""

    READER = "reader"
    GROUP_WORKER = "group_worker"
    PLANNER = "planner"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody with an account of their own.

    Who left stays here without being `active`: the journal names people, and a name is never given out again.
    """

    id: int
    user: str
    role: Role
    active: bool = True
    second_factor: bool = False
    password_of: date | None = None
    """The day the password was last chosen; None when that was before accounts stood in the plan."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A living group somebody works for; a group worker sees the children of these groups by name."""

    id: int
    colleague_id: int
    group_id: int
