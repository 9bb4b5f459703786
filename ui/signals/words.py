"""Says a signal in words: how urgent, about what, how many days are left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.scheduler.signals import Level, SignalRule
from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.stay_words import StayWords

LEVELS = (Level.OVER, Level.URGENT, Level.WARN, Level.INFO)
"""The most urgent first."""
SIGNS = {Level.OVER: "refused", Level.URGENT: "warned", Level.WARN: "clock", Level.INFO: "info"}
"""The icon of each level, because colour alone tells some people nothing."""


class SignalWords(QObject):
    """The short words of the worklist; its sentences come from the scheduler."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stay = StayWords(self)

    def level(self, level: Level) -> str:
        """How urgent."""
        names = {
            Level.OVER: self.tr("Too late"),
            Level.URGENT: self.tr("Urgent"),
            Level.WARN: self.tr("Soon"),
            Level.INFO: self.tr("Good to know"),
        }
        return names[level]

    def subject(self, concern: Concern, today: date) -> str:
        """What it is about, with the day of its term."""
        names = {
            SignalRule.SIX_WEEKS: self.tr("Short stay"),
            SignalRule.FILE_LATEST_SAFE_DAY: self.tr("Road to a long stay"),
            SignalRule.CRISIS_END: self.tr("Crisis"),
            SignalRule.SHORT_STAY_AGAIN: self.tr("Short stay again"),
            SignalRule.DECISION_EXPIRY: self.tr("Decision ends"),
            SignalRule.DECISION_GAP: self.tr("Long stay without a decision"),
            SignalRule.TWO_THIRDS_REPORT_BEGIN: self.tr("Report the two thirds"),
            SignalRule.TWO_THIRDS_REPORT_END: self.tr("Report the end of the two thirds"),
            SignalRule.PARENTS_TO_INFORM: self.tr("Inform the parents"),
            SignalRule.TURNS_TWELVE: self.tr("Own consent"),
            SignalRule.WITHOUT_PLACE: self.tr("No place yet"),
        }
        subject = names[concern.signal.rule]
        clock = concern.signal.clock
        return subject if clock is None else f"{subject}: {self._stay.day_of(clock.day(today), clock.of)}"

    def where(self, concern: Concern) -> str:
        """Where the child sleeps tonight."""
        if not concern.place:
            return self.tr("no place tonight")
        return f"{concern.group} · {concern.place}"

    def due(self, concern: Concern) -> str:
        """The last day."""
        return self.tr("last day {day}").format(day=day(concern.signal.due))

    def left(self, concern: Concern, today: date) -> str:
        """How long until then."""
        return self._stay.left(concern.signal.days_left(today))

    def summary(self, pressing: int, others: int) -> str:
        """The whole worklist in a line."""
        urgent = self.tr("%n signal(s) that cannot wait", "", pressing)
        if not others:
            return urgent
        return self.tr("{urgent}, {others}").format(urgent=urgent, others=self.tr("%n for later", "", others))
