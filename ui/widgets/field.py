"""One question of a form: its caption, the field for the answer, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.day_edit import DayEdit
from ui.widgets.plain import plain_label

_LONGEST = 200
_OLDEST = QDate(2000, 1, 1)
_YEARS_AHEAD = 30
_NOTE = 74


class Field(QWidget):
    """Says what is wrong only once somebody was there: an empty form is no reproach."""

    changed = Signal()

    def __init__(self, caption: str, editor: QWidget, *, required: bool = False) -> None:
        super().__init__()
        self.touched = False
        self.editor = editor
        self._fault = plain_label("", "fault", self)
        self._fault.hide()
        heading = QLabel(f"{caption} *" if required else caption, self)
        heading.setBuddy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(heading)
        column.addWidget(editor)
        column.addWidget(self._fault)
        column.addStretch(1)
        editor.setAccessibleName(caption.replace("&", ""))

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    def judge(self, fault: str) -> str:
        """Show `fault` when somebody was here; gives it back."""
        shown = fault if self.touched else ""
        self._fault.setText(shown)
        self._fault.setVisible(bool(shown))
        self.editor.setAccessibleDescription(shown)
        return fault

    def _touch(self) -> None:
        self.touched = True
        self.changed.emit()


class LineField(Field):
    """A line of text."""

    def __init__(self, caption: str, *, required: bool = False, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(hint)
        super().__init__(caption, self.line, required=required)
        self.line.textEdited.connect(self._touch)
        self.line.textChanged.connect(self.changed)

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.line.text().strip()


class MaybeDayField(LineField):
    """A day that need not be known; None while nothing is written."""

    def __init__(self, caption: str) -> None:
        super().__init__(caption)
        self.line.setPlaceholderText(self.tr("dd/mm/yyyy"))

    def day(self) -> date | None:
        """The day in the field; None when there is none, or none that exists."""
        try:
            return datetime.strptime(self.text(), "%d/%m/%Y").date()  # noqa: DTZ007  a day has no time zone
        except ValueError:
            return None

    def show_day(self, day: date | None) -> None:
        """Write this day, or none."""
        self.line.setText("" if day is None else f"{day:%d/%m/%Y}")

    def judge(self, fault: str) -> str:
        """Show `fault`, or that no such day exists."""
        if self.text() and self.day() is None:
            self.touched = True
            return super().judge(self.tr("Write a day that exists, as dd/mm/yyyy."))
        return super().judge(fault)


class NoteField(Field):
    """Several lines of text, however long."""

    def __init__(self, caption: str) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(_NOTE)
        super().__init__(caption, self.edit)
        self.edit.textChanged.connect(self._touch)

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.edit.toPlainText().strip()


class DayField(Field):
    """A day; `touched` once somebody chose another one than was offered."""

    def __init__(self, caption: str, day: date, *, required: bool = False) -> None:
        self.edit = DayEdit(day)
        self.edit.setDateRange(_OLDEST, QDate(day.year + _YEARS_AHEAD, 12, 31))
        super().__init__(caption, self.edit, required=required)
        self.edit.userDateChanged.connect(self._touch)
        self.edit.typed.connect(self._touch)

    def day(self) -> date:
        """The day in the field."""
        return self.edit.day()

    def judge(self, fault: str) -> str:
        """Show `fault`, or that no such day exists; gives back what is shown."""
        if self.edit.hasAcceptableInput():
            return super().judge(fault)
        self.touched = True
        return super().judge(self.tr("Write a day that exists, as dd/mm/yyyy."))

    def offer(self, day: date) -> None:
        """Put another day in the field, unless somebody chose one."""
        if not self.touched:
            self.edit.blockSignals(True)
            self.edit.show_day(day)
            self.edit.blockSignals(False)


class ChoiceField(Field):
    """One of several, each with a word; nothing is chosen beforehand."""

    def __init__(self, caption: str, words: Iterable[str], *, required: bool = False, hint: str = "") -> None:
        self.box = QComboBox()
        self.box.addItems(list(words))
        self.box.setCurrentIndex(-1)
        self.box.setPlaceholderText(hint)
        super().__init__(caption, self.box, required=required)
        self.box.activated.connect(self._touch)
        self.box.currentIndexChanged.connect(self.changed)

    def number(self) -> int | None:
        """Which one, counted from 0; None while nothing is chosen."""
        number = self.box.currentIndex()
        return None if number < 0 else number


class SuggestionField(Field):
    """A line of text with suggestions."""

    def __init__(self, caption: str, suggestions: Iterable[str], *, required: bool = False, hint: str = "") -> None:
        self.box = QComboBox()
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(hint)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # else it is a second stop for Tab
        self.box.setEditable(True)
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems(list(suggestions))
        self.box.setCurrentIndex(-1)
        super().__init__(caption, self.box, required=required)
        self.line.textEdited.connect(self._touch)
        self.box.editTextChanged.connect(self.changed)

    def text(self) -> str:
        """What was typed or chosen, without spaces around it."""
        return self.box.currentText().strip()
