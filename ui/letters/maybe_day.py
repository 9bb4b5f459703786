"""A day that may not be there yet: a box to tick, and the day beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field


class MaybeDayField(Field):
    """Ticking the box takes the day that is offered."""

    def __init__(self, caption: str, day: date | None, offered: date) -> None:
        self.box = QCheckBox()
        self.edit = DayEdit(day or offered)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.edit, 1)
        super().__init__(caption, both)
        both.setFocusProxy(self.box)
        name = caption.replace("&", "")
        self.box.setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self.box.setChecked(day is not None)
        self.edit.setEnabled(day is not None)
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.toggled.connect(self._touch)
        self.edit.userDateChanged.connect(self._touch)
        self.edit.typed.connect(self._touch)

    def day(self) -> date | None:
        """The day, None while the box is empty."""
        return self.edit.day() if self.box.isChecked() else None

    def judge(self, fault: str) -> str:
        """Show `fault`, or that no such day exists; gives back what is shown."""
        if not self.box.isChecked() or self.edit.hasAcceptableInput():
            return super().judge(fault)
        self.touched = True
        return super().judge(self.tr("Write a day that exists, as dd/mm/yyyy."))
