"""Asks why no long-stay file is needed, and when the child is expected to leave."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.services.dossiers import FileView
from ckgdesk.words import day, named
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.widgets.field import DayField, SuggestionField
from ui.widgets.plain import plain_label

_WIDTH = 560


class NotNeededDialog(AskingDialog):
    """A departure after the limit is no reason to do without a file."""

    def __init__(self, desk: Desk, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view = view
        self.reason = SuggestionField(
            self.tr("&Why not"),
            (self.tr("goes home"), self.tr("goes to a foster family"), self.tr("goes to another centre")),
            required=True,
            hint=self.tr("Choose or type"),
        )
        until = view.timeline.period.until or view.road.limit or desk.clock.today()
        self.leaves_on = DayField(self.tr("Expected to &leave on"), until, required=True)
        self.setWindowTitle(self.tr("No long-stay file needed"))
        self.grant.setText(self.tr("&Not needed"))
        self.body.addWidget(plain_label(named(view.child, desk.names.people), "title", self))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.reason, 3)
        row.addWidget(self.leaves_on, 2)
        self.body.addLayout(row)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(self.reason, self.leaves_on)
        for field in (self.reason, self.leaves_on):
            field.changed.connect(self.weigh)
        self.weigh()
        self.reason.box.setFocus()

    def what_is_missing(self) -> str:
        """A reason, or a day that makes sense."""
        first = self._view.timeline.period.first
        early = self.leaves_on.day() <= first
        faults = (
            self.reason.judge("" if self.reason.text() else self.tr("Say why no file is needed.")),
            self.leaves_on.judge(
                self.tr("The child arrives on {first}; it leaves later.").format(first=day(first)) if early else ""
            ),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Mark it."""
        del reason
        return self.desk.workspace.dossiers.mark_not_needed(
            self._view.timeline.id, self.reason.text(), self.leaves_on.day()
        )
