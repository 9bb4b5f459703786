"""What became of a signal: who took it up, until when it rests, and by what it was closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """Where a signal stands in its life."""

    OPEN = "open"
    OWNED = "owned"
    SNOOZED = "snoozed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The life of one signal: of a rule, about a stay, and `about` the day by which the rule tells it from others.

    `created` is the day it was first seen. Snoozed, it rests until `rests_until` for `reason`. It is closed either by
    a change that solved it, `closing_line` of the journal, or for a `reason` by `closed_by`.
    """

    id: int
    stay_id: int
    rule: str
    about: date
    created: date
    state: State = State.OPEN
    owner: str = ""
    rests_until: date | None = None
    reason: str = ""
    closed_on: date | None = None
    closed_by: str = ""
    closing_line: int | None = None
