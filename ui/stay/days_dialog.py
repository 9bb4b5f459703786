"""Asks for other days of a stay: first night, departure, or that the departure is not known."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.period import Period
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay.subject import Subject
from ui.stay.whose import whose
from ui.stay_words import StayWords
from ui.widgets.field import DayField
from ui.widgets.plain import plain_label

_WEEKS = timedelta(days=42)


class DaysDialog(AskingDialog):
    """Both ends in one step; the first and the last place go along."""

    def __init__(self, desk: Desk, at: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._timeline = timeline = at.timeline
        self._whose = whose(timeline, at.picture, desk)
        self._words = StayWords(self)
        period = timeline.period
        self.first = DayField(self.tr("First &night"), period.first, required=True)
        self.until = DayField(self.tr("&Departure on"), period.until or period.first + _WEEKS)
        self.unknown = QCheckBox(self.tr("Departure not &known"), self)
        self.unknown.setChecked(period.until is None)
        self._nights = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("Other days for stay {stay}").format(stay=timeline.stay.code))
        self.grant.setText(self.tr("&Change"))
        self._lay_out_form()
        self.tab_through(self.first, self.until, self.unknown)
        self.first.changed.connect(self.weigh)
        self.until.changed.connect(self.weigh)
        self.unknown.toggled.connect(self.weigh)
        self.weigh()
        self.first.edit.setFocus()

    def weigh(self) -> None:
        """The number of nights follows."""
        self.until.setEnabled(not self.unknown.isChecked())
        period = self._period()
        count = 0 if period is None or period.until is None else period.night_count()
        self._nights.setText(self._words.nights(count) if count else "")
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the days, or that they are the same."""
        period = self._period()
        faults = (
            self.first.judge(""),
            self.until.judge("" if period else self.tr("The departure is not after the first night.")),
            self.tr("Choose another day.") if period == self._timeline.period else "",
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Change them."""
        period = self._period() or self._timeline.period
        return self.desk.workspace.planning.change_days(self._timeline.id, period, reason)

    def _period(self) -> Period | None:
        first, until = self.first.day(), self.until.day()
        if self.unknown.isChecked():
            return Period(first)
        return Period(first, until) if until > first else None

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.addWidget(self.first, 0, 0)
        grid.addWidget(self.until, 0, 1)
        grid.addWidget(self._nights, 1, 0)
        grid.addWidget(self.unknown, 1, 1)
        self.body.addWidget(plain_label(self._whose, "title", self))
        self.body.addLayout(grid)
        self.setMinimumWidth(520)
