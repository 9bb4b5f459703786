"""A field to jump to: a day as dd/mm/yyyy, or an ISO week as w48 or 48/2026."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QWidget

from ui.widgets.day_edit import DayEdit

_WEEK = re.compile(r"[wW]\s?(\d{1,2})(?:[/.\- ](\d{4}))?|(\d{1,2})[/.\-](\d{4})")
_UNDER_WAY = re.compile(r"[wW]?[\d/.\- ]{0,10}")


class JumpEdit(DayEdit):
    """A week without a year is the one nearest to the day in the field; nothing jumps before Enter."""

    jumped = Signal()
    """Enter was pressed on a day or a week that exists."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setKeyboardTracking(False)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Is what was typed a day or a week, on its way to one, or neither?"""
        if self._read(text) is None and _UNDER_WAY.fullmatch(text):
            return (QValidator.State.Intermediate, text, place)
        return super().validate(text, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasAcceptableInput()
        super().keyPressEvent(event)
        if entered:
            self.jumped.emit()

    def _read(self, text: str) -> QDate | None:
        found = _WEEK.fullmatch(text.strip())
        if found is None:
            return super()._read(text)
        number = int(found[1] or found[3])
        year = found[2] or found[4]
        monday = _monday(number, int(year)) if year else self._nearest(number)
        return None if monday is None else QDate(monday.year, monday.month, monday.day)

    def _nearest(self, week: int) -> date | None:
        here = self.day()
        mondays = (_monday(week, here.year + offset) for offset in (-1, 0, 1))
        return min((monday for monday in mondays if monday), key=lambda monday: abs(monday - here), default=None)


def _monday(week: int, year: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
