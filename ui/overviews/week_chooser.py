"""Chooses an ISO week: one back, one on, this one, or by its number."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from ckgdesk.reports.week import IsoWeek
from ui.theme import Theme

_WIDE = 64
_FIRST_YEAR, _LAST_YEAR = 2000, 2099


class WeekChooser(QWidget):
    """Tells which week was chosen; it does not know which one is this week, so it only asks for it."""

    week_chosen = Signal(object)  # IsoWeek
    this_week_wished = Signal()

    def __init__(self, theme: Theme, week: IsoWeek, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._week = week
        self.back = QToolButton(self)
        self.on = QToolButton(self)
        self.number = QSpinBox(self)
        self.year = QSpinBox(self)
        self.this_week = QPushButton(self.tr("This week"), self)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_week(week)

    @property
    def week(self) -> IsoWeek:
        """The week that is chosen."""
        return self._week

    def show_week(self, week: IsoWeek) -> None:
        """Show a week that was chosen elsewhere."""
        self._week = week
        for box in (self.number, self.year):
            box.blockSignals(True)
        self.number.setMaximum(weeks_of(week.year))
        self.number.setValue(week.number)
        self.year.setValue(week.year)
        for box in (self.number, self.year):
            box.blockSignals(False)
        self.back.setEnabled(week > IsoWeek(_FIRST_YEAR, 1))
        self.on.setEnabled(week < IsoWeek(_LAST_YEAR, weeks_of(_LAST_YEAR)))

    def _choose(self, week: IsoWeek) -> None:
        self.show_week(week)
        self.week_chosen.emit(week)

    def _choose_before(self) -> None:
        self._choose(self._week.later(-1))

    def _choose_after(self) -> None:
        self._choose(self._week.later(1))

    def _choose_typed(self) -> None:
        year = self.year.value()
        self._choose(IsoWeek(year, min(self.number.value(), weeks_of(year))))

    def _dress(self) -> None:
        self.number.setRange(1, 53)
        self.year.setRange(_FIRST_YEAR, _LAST_YEAR)
        for box, name in ((self.number, self.tr("Week")), (self.year, self.tr("Year"))):
            # Typing 46 must not stop at week 4.
            box.setKeyboardTracking(False)
            # Qt leaves no room for the number when a style sheet meets NoButtons; the arrows stand beside it anyway.
            box.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }")
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.setMinimumWidth(_WIDE)
            box.setAccessibleName(name)
        names = (self.back, self.tr("Week before"), "left"), (self.on, self.tr("Week after"), "right")
        for button, name, icon in names:
            button.setIcon(self._theme.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Week"), self)
        label.setBuddy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.back, label, self.number, self.year, self.on, self.this_week):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.back.clicked.connect(self._choose_before)
        self.on.clicked.connect(self._choose_after)
        self.number.valueChanged.connect(self._choose_typed)
        self.year.valueChanged.connect(self._choose_typed)
        self.this_week.clicked.connect(self.this_week_wished)


def weeks_of(year: int) -> int:
    """52, or 53 in a long year: 28 December always lies in the last week."""
    return date(year, 12, 28).isocalendar().week
