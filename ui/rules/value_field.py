"""The field for one limit, of the kind the limit is of."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from ui.rules.words import RuleWords, amount, numbers
from ui.widgets.field import ChoiceField, Field, LineField

_MOST = 9999


class NumberField(Field):
    """A whole number, not negative."""

    def __init__(self, caption: str) -> None:
        self.box = QSpinBox()
        self.box.setRange(0, _MOST)
        super().__init__(caption, self.box, required=True)
        self.box.valueChanged.connect(self._touch)


class ValueField(QWidget):
    """Shows a limit to be changed; `value` is None while what stands there makes no sense."""

    changed = Signal()

    def __init__(self, caption: str, value: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RuleWords(self)
        self._before = value
        self.field = self._field(caption, value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.field.changed.connect(self.changed)
        self.setFocusProxy(self.field.editor)

    def value(self) -> object | None:
        """The limit that was given."""
        match self.field, self._before:
            case NumberField() as field, _:
                return field.box.value()
            case ChoiceField() as field, bool():
                return field.number() == 1
            case ChoiceField() as field, StrEnum() as before:
                return list(type(before))[field.number() or 0]
            case LineField() as field, Decimal():
                return amount(field.text())
            case LineField() as field, _:
                return numbers(field.text())
        return None

    def fault(self) -> str:
        """What is wrong with it; empty when nothing is."""
        if self.value() is not None:
            return self.field.judge("")
        if isinstance(self._before, Decimal):
            return self.field.judge(self.tr("Write an amount in euro and cents, such as 4,00."))
        return self.field.judge(self.tr("Write whole numbers with commas between them, such as 90, 60, 30."))

    def _field(self, caption: str, value: object) -> Field:
        if isinstance(value, bool):
            return _choice(caption, (self.tr("no"), self.tr("yes")), int(value))
        if isinstance(value, StrEnum):
            return _choice(caption, self._words.choices(type(value)), list(type(value)).index(value))
        if isinstance(value, int):
            number = NumberField(caption)
            number.box.setValue(value)
            return number
        line = LineField(caption, required=True)
        line.line.setText(self._words.value(value))
        return line


def _choice(caption: str, words: Iterable[str], chosen: int) -> ChoiceField:
    field = ChoiceField(caption, words, required=True)
    field.box.setCurrentIndex(chosen)
    return field
