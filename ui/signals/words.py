"""Says a signal in words: how urgent, about what, how many days are left, in whose hands, and what to do next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.follow_up import State
from ckgdesk.scheduler.signals import Level, NextStep, SignalRule
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

    def rule(self, rule: SignalRule) -> str:
        """What a signal is about."""
        names = {
            SignalRule.SIX_WEEKS: self.tr("Short stay"),
            SignalRule.FILE_LATEST_SAFE_DAY: self.tr("Long-stay file to start"),
            SignalRule.CRISIS_END: self.tr("Crisis"),
            SignalRule.SHORT_STAY_AGAIN: self.tr("Short stay again"),
            SignalRule.DECISION_EXPIRY: self.tr("Decision ends"),
            SignalRule.DECISION_GAP: self.tr("Long stay without a decision"),
            SignalRule.TWO_THIRDS_REPORT_BEGIN: self.tr("Begin of the two thirds to report"),
            SignalRule.TWO_THIRDS_REPORT_END: self.tr("End of the two thirds to report"),
            SignalRule.PARENTS_TO_INFORM: self.tr("Parents to inform"),
            SignalRule.TURNS_TWELVE: self.tr("Turns twelve"),
            SignalRule.WITHOUT_PLACE: self.tr("No place yet"),
        }
        return names[rule]

    def subject(self, concern: Concern, today: date) -> str:
        """What it is about, with the day of its term."""
        subject = self.rule(concern.signal.rule)
        clock = concern.signal.clock
        return subject if clock is None else f"{subject}: {self._stay.day_of(clock.day(today), clock.of)}"

    def step(self, step: NextStep) -> str:
        """What to do next, for a button."""
        names = {
            NextStep.CONVERT: self.tr("Convert to long…"),
            NextStep.START_FILE: self.tr("Start the file…"),
            NextStep.RECORD_STEP: self.tr("Note a step…"),
            NextStep.EXTEND_CRISIS: self.tr("Extend the crisis"),
            NextStep.ARRANGE_DEPARTURE: self.tr("Departure…"),
            NextStep.NEW_DECISION: self.tr("New decision…"),
            NextStep.REPORT_BEGIN: self.tr("Report the begin…"),
            NextStep.REPORT_END: self.tr("Report the end…"),
            NextStep.INFORM_PARENTS: self.tr("Inform the parents…"),
            NextStep.ASK_CONSENT: self.tr("Note the consent…"),
            NextStep.PLACE: self.tr("Find a place"),
        }
        return names.get(step, self.tr("Show on board"))

    def where(self, concern: Concern) -> str:
        """Where the child sleeps tonight."""
        if not concern.place:
            return self.tr("no place tonight")
        return f"{concern.group} · {concern.place}"

    def nowhere(self) -> str:
        """Where children without a place tonight stand."""
        return self.tr("No place tonight")

    def in_hands_of(self, concern: Concern) -> str:
        """Whose it is."""
        owner = concern.signal.owner
        return self.tr("With {owner}").format(owner=owner) if owner else self.tr("Nobody yet")

    def state(self, concern: Concern) -> str:
        """In whose hands it is, or until when it rests and why; empty while it is nobody's."""
        signal = concern.signal
        if signal.state is State.SNOOZED and signal.rests_until is not None:
            return self.tr("rests until {day}: {reason}").format(day=day(signal.rests_until), reason=signal.reason)
        return self.tr("with {owner}").format(owner=signal.owner) if signal.owner else ""

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
