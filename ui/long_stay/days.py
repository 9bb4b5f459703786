"""The three days of a decision; a day that makes no sense is named at its field."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.domain.period import Period
from ui.widgets.field import DayField


class DecisionDays(QWidget):
    """Decided on, valid from, valid until; nobody guesses the last one."""

    changed = Signal()

    def __init__(self, first: date, today: date) -> None:
        super().__init__()
        self._today = today
        self.decided_on = DayField(self.tr("Decided &on"), today, required=True)
        self.valid_from = DayField(self.tr("&Valid from"), first, required=True)
        self.valid_until = DayField(self.tr("Valid &until"), first, required=True)
        self.fields = (self.decided_on, self.valid_from, self.valid_until)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for field in self.fields:
            row.addWidget(field, 1)
            field.changed.connect(self.changed)

    def offer(self, first: date) -> None:
        """The long phase would begin on `first`; days that somebody chose stay."""
        self.valid_from.offer(first)
        self.valid_until.offer(first)

    def validity(self) -> Period | None:
        """The days it holds; None while they make no sense or the last one was not given."""
        first, last = self.valid_from.day(), self.valid_until.day()
        return Period.of_days(first, last) if self.valid_until.touched and first <= last else None

    def faults(self) -> Iterable[str]:
        """What makes no sense, day by day."""
        return (self.decided_on.judge(self._decided()), self.valid_until.judge(self._until()))

    def _decided(self) -> str:
        return self.tr("That day is still to come.") if self.decided_on.day() > self._today else ""

    def _until(self) -> str:
        if not self.valid_until.touched:
            return self.tr("Give the last day of the decision.")
        if self.valid_until.day() < self.valid_from.day():
            return self.tr("That is before the day from which it is valid.")
        return ""
