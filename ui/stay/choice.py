"""The names of what can be chosen for a stay or a place."""

from __future__ import annotations

from enum import StrEnum


class Choice(StrEnum):
    """A verb of the planner; the last three are for a place without a stay."""

    OPEN = "open"
    CHILD = "child"
    PLACE = "place"
    MOVE = "move"
    DAYS = "days"
    SPLIT = "split"
    JOIN = "join"
    SWAP = "swap"
    PARK = "park"
    LOCK = "lock"
    UNLOCK = "unlock"
    ABSENCE = "absence"
    DEPARTURE = "departure"
    EXTEND = "extend"
    FILE = "file"
    CONVERT = "convert"
    DECIDE = "decide"
    LETTER = "letter"
    REPORT = "report"
    CANCEL = "cancel"
    ADMIT = "admit"
    CLOSE = "close"
    REOPEN = "reopen"
