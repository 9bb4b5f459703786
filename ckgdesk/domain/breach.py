"""A rule that is or would be broken: which, how gravely, by whose stay, on which nights."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ckgdesk.domain.period import Period
from ckgdesk.texts import Text


class Rule(StrEnum):
    """The names of the planning rules; scripts of others rely on them (cli.md)."""

    PLACE_TAKEN = "place_taken"
    CHILD_ELSEWHERE = "child_elsewhere"
    PLACE_CLOSED = "place_closed"
    OUTSIDE_STAY = "outside_stay"
    PHASES_OVERLAP = "phases_overlap"
    SIX_WEEKS_EXCEEDED = "six_weeks_exceeded"
    CRISIS_EXCEEDED = "crisis_exceeded"
    LONG_WITHOUT_DECISION = "long_without_decision"
    CHILD_TOO_OLD = "child_too_old"
    GROUP_FULL = "group_full"
    SIBLINGS_APART = "siblings_apart"
    PAYER_MISSING = "payer_missing"


class Severity(StrEnum):
    """What a breach does to a wish: hard refuses, overridable asks for a reason, soft only warns."""

    HARD = "hard"
    OVERRIDABLE = "overridable"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Breach:
    """One broken rule of one stay, in words."""

    rule: Rule
    severity: Severity
    stay_id: int
    nights: Period | None
    text: Text
    place_or_group_id: int = 0
    """Where it happens, for the rules of one place or group: another place is another breach."""

    def is_worse_than(self, other: Breach) -> bool:
        """Does it break the same rule of the same stay elsewhere, or on nights that `other` does not hold?"""
        if self.place_or_group_id != other.place_or_group_id:
            return True
        if self.nights is None or other.nights is None:
            return False
        return not other.nights.covers(self.nights)
