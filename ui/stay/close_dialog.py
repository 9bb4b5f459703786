"""Asks on which nights a place is out of use, and why."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.period import Period
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay.subject import Spot
from ui.widgets.field import DayField, LineField
from ui.widgets.plain import plain_label

_WEEK = timedelta(days=7)


class CloseDialog(AskingDialog):
    """From the first night out of use to the day on which it can be used again."""

    def __init__(self, desk: Desk, at: Spot, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._at, night = at, at.night
        self.first = DayField(self.tr("First &night closed"), night, required=True)
        self.until = DayField(self.tr("&Open again on"), night + _WEEK)
        self.unknown = QCheckBox(self.tr("Not &known until when"), self)
        hint = self.tr("for example: painting, broken bed, water damage")
        self.reason = LineField(self.tr("&Reason"), required=True, hint=hint)
        self.setWindowTitle(self.tr("Close a place"))
        self.grant.setText(self.tr("&Close it"))
        self._lay_out_form()
        self.tab_through(self.first, self.until, self.unknown, self.reason)
        for field in (self.first, self.until, self.reason):
            field.changed.connect(self.weigh)
        self.unknown.toggled.connect(self.weigh)
        self.weigh()
        self.reason.line.setFocus()

    def weigh(self) -> None:
        """A later first night shifts the end that is offered."""
        self.until.offer(self.first.day() + _WEEK)
        self.until.setEnabled(not self.unknown.isChecked())
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the days, or that there is no reason."""
        right = self._period() is not None
        faults = (
            self.first.judge(""),
            self.until.judge("" if right else self.tr("That is not after the first night.")),
            self.reason.judge("" if self.reason.text() else self.tr("Say why the place is closed.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Close it."""
        period = self._period() or Period(self.first.day())
        return self.desk.workspace.planning.close_place(self._at.place_id, period, self.reason.text(), reason)

    def _period(self) -> Period | None:
        first, until = self.first.day(), self.until.day()
        if self.unknown.isChecked():
            return Period(first)
        return Period(first, until) if until > first else None

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.first, 0, 0)
        grid.addWidget(self.until, 0, 1)
        grid.addWidget(self.unknown, 1, 1)
        grid.addWidget(self.reason, 2, 0, 1, 2)
        self.body.addWidget(plain_label(self._at.label, "title", self))
        self.body.addLayout(grid)
        self.setMinimumWidth(520)
