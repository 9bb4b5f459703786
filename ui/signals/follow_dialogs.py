"""Ask what a verb of a signal needs: into whose hands, until when and why it rests, why it is closed."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.widgets.field import DayField, LineField
from ui.widgets.plain import plain_label

_A_WEEK = timedelta(days=7)


class AboutSignal(AskingDialog):
    """Names the signal above what it asks."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.concern = concern
        self.today = desk.clock.today()
        self.body.addWidget(plain_label(desk.names.full(concern.child), "title", self))
        self.body.addWidget(plain_label(desk.say(concern.signal.text), "muted", self))
        self.setMinimumWidth(520)


class HandOverDialog(AboutSignal):
    """Into whose hands."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(desk, concern, parent)
        self.owner = LineField(self.tr("&Into the hands of"), required=True, hint=self.tr("first name or function"))
        self.setWindowTitle(self.tr("Hand a signal over"))
        self.grant.setText(self.tr("&Hand over"))
        self.body.addWidget(self.owner)
        self.tab_through(self.owner)
        self.owner.changed.connect(self.weigh)
        self.weigh()
        self.owner.line.setFocus()

    def what_is_missing(self) -> str:
        """Who it is, and that it is somebody else."""
        return self.owner.judge("" if self.owner.text() else self.tr("Say who takes it over."))

    def come_true(self, reason: str) -> ChangeSet:
        """Hand it over."""
        attention = self.desk.workspace.attention
        return attention.hand_over(self.concern.key, self.today, self.owner.text())


class RestDialog(AboutSignal):
    """Until when, and why; so near a limit that it cannot rest, the service says so."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(desk, concern, parent)
        self._most = concern.signal.rests_at_most_until(self.today)
        offered = max(min(self.today + _A_WEEK, self._most), self.today + timedelta(days=1))
        self.until = DayField(self.tr("Rests &until"), offered, required=True)
        self.why = LineField(self.tr("&Why"), required=True, hint=self.tr("for example: mother decides on Friday"))
        self.setWindowTitle(self.tr("Let a signal rest"))
        self.grant.setText(self.tr("Let it &rest"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.until, 1)
        row.addWidget(self.why, 2)
        self.body.addLayout(row)
        bound = self.tr(
            "It comes back by itself on that day; without the right to make exceptions on {day} at the latest."
        )
        self.body.addWidget(plain_label(bound.format(day=day(self._most)), "muted", self))
        self.tab_through(self.until, self.why)
        self.until.changed.connect(self.weigh)
        self.why.changed.connect(self.weigh)
        self.weigh()
        self.why.line.setFocus()

    def what_is_missing(self) -> str:
        """A day to come, and a reason."""
        soon = self.until.day() <= self.today
        faults = (
            self.until.judge(self.tr("A signal rests until tomorrow at least.") if soon else ""),
            self.why.judge("" if self.why.text() else self.tr("Say in a few words why it may rest.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Let it rest."""
        attention = self.desk.workspace.attention
        return attention.snooze(self.concern.key, self.today, self.until.day(), self.why.text())


class ClosingDialog(AboutSignal):
    """Why a signal is closed although its cause is still there."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(desk, concern, parent)
        self.why = LineField(self.tr("&Why"), required=True, hint=self.tr("for example: agreed with the consultant"))
        self.setWindowTitle(self.tr("Close a signal"))
        self.grant.setText(self.tr("&Close it"))
        self.body.addWidget(self.why)
        self.body.addWidget(
            plain_label(
                self.tr("A signal whose cause is solved closes by itself; this one comes back when it presses more."),
                "muted",
                self,
            )
        )
        self.tab_through(self.why)
        self.why.changed.connect(self.weigh)
        self.weigh()
        self.why.line.setFocus()

    def what_is_missing(self) -> str:
        """A reason."""
        return self.why.judge(
            "" if self.why.text() else self.tr("Say in a few words why; whoever looks later wants to know.")
        )

    def come_true(self, reason: str) -> ChangeSet:
        """Close it."""
        return self.desk.workspace.attention.close(self.concern.key, self.today, self.why.text())
