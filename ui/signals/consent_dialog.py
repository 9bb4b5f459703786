"""Note that a child who turns twelve was asked for its own consent: when, by whom, and what it answered."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.desk import Desk
from ui.signals.follow_dialogs import AboutSignal
from ui.widgets.field import ChoiceField, DayField, LineField
from ui.widgets.plain import plain_label


class ConsentDialog(AboutSignal):
    """The answer closes the signal and stays in its history, and so in what is held about the child."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(desk, concern, parent)
        self.on = DayField(self.tr("Asked &on"), self.today, required=True)
        self.by = LineField(self.tr("&By whom"), required=True)
        answers = (self.tr("consents"), self.tr("does not consent"))
        self.answer = ChoiceField(self.tr("The child"), answers, required=True, hint=self.tr("Choose"))
        self.by.line.setText(desk.workspace.user)
        self.setWindowTitle(self.tr("Consent of the child"))
        self.grant.setText(self.tr("&Note it"))
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in (self.on, self.by, self.answer):
            row.addWidget(field, 1)
            field.changed.connect(self.weigh)
        self.body.addLayout(row)
        self.body.addWidget(plain_label(self._afterwards(), "muted", self))
        self.tab_through(self.on, self.by, self.answer)
        self.weigh()
        self.answer.box.setFocus()

    def what_is_missing(self) -> str:
        """A day that was, somebody who asked, and an answer."""
        to_come = self.on.day() > self.today
        faults = (
            self.on.judge(self.tr("That day is still to come.") if to_come else ""),
            self.by.judge("" if self.by.text() else self.tr("Say who asked the child.")),
            self.answer.judge("" if self.answer.number() is not None else self.tr("Say what the child answered.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Close the signal with what was answered."""
        del reason
        return self.desk.workspace.attention.close(self.concern.key, self.today, self._noted())

    def _noted(self) -> str:
        consents = self.tr("The child consents: asked on {day} by {who}.")
        refuses = self.tr("The child does not consent: asked on {day} by {who}.")
        return (refuses if self.answer.number() else consents).format(day=day(self.on.day()), who=self.by.text())

    def _afterwards(self) -> str:
        birthday = self.concern.signal.due
        if self.today < birthday:
            return self.tr(
                "It stays in the history of the signal, which asks once more on the birthday, {day}."
            ).format(day=day(birthday))
        return self.tr("It stays in the history of the signal and in what is held about the child.")
