"""What somebody must do before a date: the values that every signal rule yields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ckgdesk.domain.clocks import Clock
from ckgdesk.domain.follow_up import State
from ckgdesk.texts import Text


class SignalRule(StrEnum):
    """The names of the signal rules; scripts of others rely on them (cli.md)."""

    SIX_WEEKS = "six_weeks"
    FILE_LATEST_SAFE_DAY = "file_latest_safe_day"
    CRISIS_END = "crisis_end"
    SHORT_STAY_AGAIN = "short_stay_again"
    DECISION_EXPIRY = "decision_expiry"
    DECISION_GAP = "decision_gap"
    TWO_THIRDS_REPORT_BEGIN = "two_thirds_report_begin"
    TWO_THIRDS_REPORT_END = "two_thirds_report_end"
    PARENTS_TO_INFORM = "parents_to_inform"
    TURNS_TWELVE = "turns_twelve"
    WITHOUT_PLACE = "without_place"


class Level(StrEnum):
    """How urgent a signal is."""

    INFO = "info"
    WARN = "warn"
    URGENT = "urgent"
    OVER = "over"


class NextStep(StrEnum):
    """What would bring a signal nearer to its end; the window makes a button of it."""

    CONVERT = "convert"
    START_FILE = "start_file"
    RECORD_STEP = "record_step"
    EXTEND_CRISIS = "extend_crisis"
    ARRANGE_DEPARTURE = "arrange_departure"
    NEW_DECISION = "new_decision"
    REPORT_BEGIN = "report_begin"
    REPORT_END = "report_end"
    INFORM_PARENTS = "inform_parents"
    ASK_CONSENT = "ask_consent"
    PLACE = "place"
    SHOW_STAY = "show_stay"


URGENCY: Mapping[Level, int] = {Level.INFO: 0, Level.WARN: 1, Level.URGENT: 2, Level.OVER: 3}
"""The higher, the more urgent."""


PRESSING = frozenset({Level.URGENT, Level.OVER})
"""What cannot wait."""


class SignalKey(NamedTuple):
    """Which signal: of a rule, about a stay, and about the day by which the rule tells several of one stay apart."""

    rule: str
    stay_id: int
    about: date


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a signal: shown from, the last day to act, and what it is about.

    It grows more pressing on each of `steps_up`. From `insists_from` on nobody can let it rest or close it by hand.
    """

    shown_from: date
    due: date
    about: date
    steps_up: tuple[date, ...] = ()
    insists_from: date | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """Something about one stay that somebody must do, and what became of it so far.

    `created` is the day it was first written down, None before that.
    """

    rule: SignalRule
    stay_id: int
    child_id: int
    level: Level
    days: Days
    text: Text
    step: NextStep
    clock: Clock | None = None
    state: State = State.OPEN
    owner: str | None = None
    created: date | None = None
    rests_until: date | None = None
    reason: str = ""

    @property
    def key(self) -> SignalKey:
        """Which signal it is."""
        return SignalKey(self.rule, self.stay_id, self.days.about)

    @property
    def shown_from(self) -> date:
        """The first day it is shown."""
        return self.days.shown_from

    @property
    def due(self) -> date:
        """The last day to act."""
        return self.days.due

    def days_left(self, today: date) -> int:
        """Days until it is due; negative once it is over."""
        return (self.due - today).days

    def insists(self, today: date) -> bool:
        """Must it stay open, or in somebody's hands, until it is solved?"""
        return self.days.insists_from is not None and self.days.insists_from <= today

    def rests_at_most_until(self, today: date) -> date:
        """The last day to which it may rest: until it grows more pressing, or is due."""
        return min((day for day in (*self.days.steps_up, self.due) if day > today), default=today)
