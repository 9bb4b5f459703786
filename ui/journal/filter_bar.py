"""Which lines of the journal are shown: of which days, by whom, of which kind, about which child."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ckgdesk.changes import Deed
from ckgdesk.services.children import ChildRow
from ckgdesk.services.journal import Wanted
from ui.journal.model import deeds_of_looking
from ui.journal.words import DeedWords
from ui.names import Names
from ui.widgets.field import DayField, Field

_BACK = timedelta(days=30)


class PickField(Field):
    """One of several, or all."""

    def __init__(self, caption: str) -> None:
        self.box = QComboBox()
        super().__init__(caption, self.box)
        self.box.activated.connect(self._touch)


class FilterBar(QWidget):
    """The last thirty days of everybody, unless somebody asks otherwise."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = DeedWords(self)
        self._kinds: tuple[frozenset[Deed], ...] = (
            frozenset(),
            deeds_of_looking(),
            *(frozenset({deed}) for deed in Deed),
        )
        self.first = DayField(self.tr("&From"), today - _BACK)
        self.last = DayField(self.tr("Up &to"), today)
        self.who = PickField(self.tr("&Who"))
        self.kind = PickField(self.tr("&Kind"))
        self.child = PickField(self.tr("&Child"))
        kinds = (self.tr("everything"), self.tr("everything but changes"), *map(self._words.deed, Deed))
        self.kind.box.addItems(list(kinds))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for column, field in enumerate((self.first, self.last, self.who, self.kind, self.child)):
            grid.addWidget(field, 0, column)
            field.changed.connect(self.changed)

    def offer(self, people: tuple[str, ...], children: tuple[ChildRow, ...], names: Names) -> None:
        """Fill in whom there is to choose from; what was chosen stays chosen."""
        _fill(self.who.box, [(self.tr("everybody"), "")] + [(who, who) for who in people])
        every = [(names.full(row.child), row.child.id) for row in children]
        _fill(self.child.box, [(self.tr("all children"), 0), *every])

    def wanted(self) -> Wanted:
        """What to look for."""
        child_id = self.child.box.currentData()
        return Wanted(
            self.first.day(),
            self.last.day(),
            int(child_id) if child_id else None,
            str(self.who.box.currentData() or ""),
            self._kinds[max(self.kind.box.currentIndex(), 0)],
        )


def _fill(box: QComboBox, choices: list[tuple[str, str]] | list[tuple[str, int]]) -> None:
    chosen = box.currentData()
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
