"""How much of the time is shown: a day, a week, two, four, a quarter or a year, by button and by key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

_UNSHIFTED = ("&", "é", '"', "'", "(", "§")
"""What a Belgian keyboard gives on the keys 1 to 6 without Shift."""


class Spans(QWidget):
    """One of the spans is pressed, or none when somebody zoomed in between."""

    days_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, (name, days) in enumerate(_named(), 1):
            row.addWidget(self._button(number, name, days))
        self._group.idClicked.connect(self.days_wished)

    def show_days(self, count: int) -> None:
        """Press the button of a span, if it has one."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == count)
        self._group.setExclusive(True)

    def _button(self, number: int, name: str, days: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        keys = QKeySequence(f"Alt+{number}")
        button.setToolTip(f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        for sign in (str(number), _UNSHIFTED[number - 1]):
            QShortcut(QKeySequence(f"Alt+{sign}"), self).activated.connect(button.click)
        self._group.addButton(button, days)
        return button


def _named() -> tuple[tuple[str, int], ...]:
    return (
        (QCoreApplication.translate("Spans", "Day"), 1),
        (QCoreApplication.translate("Spans", "Week"), 7),
        (QCoreApplication.translate("Spans", "2 weeks"), 14),
        (QCoreApplication.translate("Spans", "4 weeks"), 28),
        (QCoreApplication.translate("Spans", "Quarter"), 91),
        (QCoreApplication.translate("Spans", "Year"), 365),
    )
