"""A field for a day, written dd/mm/yyyy, with a calendar to point at.

Qt's own field takes a date piece by piece and turns a typed 31/08/2026 into another day on the way; here it is typed
as it is written, and a day that does not exist stays to be corrected.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit, QWidget

_WRITTEN = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_IN_ONE_GO = re.compile(r"(\d{2})(\d{2})(\d{4})")
_UNDER_WAY = re.compile(r"[\d/.\- ]{0,10}")
_EDITING = frozenset(
    (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
)
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class DayEdit(QDateEdit):
    """Takes and gives Python dates; arrows up and down go a day on or back."""

    typed = Signal()

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self._line = QLineEdit(self)
        self._line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # else it is a second stop for Tab
        self.setLineEdit(self._line)
        # Else QDateTimeEdit looks at each move of the cursor whether the piece it left is a date, and puts the old one
        # back: whoever chose everything with Ctrl+A or Shift+Home and typed saw nothing of it.
        self._line.cursorPositionChanged.disconnect()
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        self._line.textEdited.connect(self.typed)

    def day(self) -> date:
        """The day in the field; the last one that existed while another is being typed."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Put another day in the field."""
        self.setDate(QDate(day.year, day.month, day.day))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802  Qt's name
        # Qt's own asks which piece of the date the cursor stands in.
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def stepBy(self, steps: int) -> None:  # noqa: N802  Qt's name
        self.setDate(self.date().addDays(steps))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Is what was typed a day, on its way to one, or neither?"""
        if self._read(text) is not None:
            return (QValidator.State.Acceptable, text, place)
        under_way = _UNDER_WAY.fullmatch(text) is not None
        return (QValidator.State.Intermediate if under_way else QValidator.State.Invalid, text, place)

    def dateTimeFromText(self, text: str) -> QDateTime:  # noqa: N802  Qt's name
        return QDateTime(self._read(text) or self.date(), QTime(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        letter, entered = event.text(), event.key() in _ENTER
        if entered and not self.hasAcceptableInput():
            event.ignore()  # Qt would make the nearest day of it
        elif (letter and letter.isprintable()) or entered or event.key() in _EDITING:
            # Past QDateTimeEdit, which would look at the piece under the cursor only.
            QAbstractSpinBox.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusInEvent(event)
        self._line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        if self.hasAcceptableInput():
            super().focusOutEvent(event)
        else:
            QWidget.focusOutEvent(self, event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001  Qt's name and Qt's flag
        # A date is one stop for Tab, not three.
        return QWidget.focusNextPrevChild(self, forwards)

    def _read(self, text: str) -> QDate | None:
        found = _WRITTEN.fullmatch(text.strip()) or _IN_ONE_GO.fullmatch(text.strip())
        if found is None:
            return None
        day = QDate(int(found[3]), int(found[2]), int(found[1]))
        return day if day.isValid() and self.minimumDate() <= day <= self.maximumDate() else None
