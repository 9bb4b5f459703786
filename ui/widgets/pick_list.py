"""Chooses one from a long list by typing a piece of it; arrows go through what was found without leaving the field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.search import SearchField, matches

_ROWS_SHOWN = 6
_KEY = Qt.ItemDataRole.UserRole
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PickList(QWidget):
    """Each entry has words and a number; nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(theme, placeholder, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(placeholder)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setMinimumHeight(_ROWS_SHOWN * (self.fontMetrics().height() + 10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.search)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self.changed)

    def offer(self, entries: Iterable[tuple[int, str]]) -> None:
        """Offer these; what was chosen stays chosen when it is among them."""
        chosen = self.chosen()
        self.list.blockSignals(True)
        self.list.clear()
        for number, words in entries:
            entry = QListWidgetItem(words, self.list)
            entry.setData(_KEY, number)
            if number == chosen:
                self.list.setCurrentItem(entry)
        self.list.blockSignals(False)
        self._narrow()

    def chosen(self) -> int | None:
        """The number of what is chosen and in sight, or None."""
        entry = self.list.item(self.list.currentRow()) if self.list.currentRow() >= 0 else None
        return None if entry is None or entry.isHidden() else int(entry.data(_KEY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            self._step(_ARROWS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _entries(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _narrow(self) -> None:
        wanted = self.search.text()
        for entry in self._entries():
            entry.setHidden(not matches(wanted, entry.text()))
        shown = [entry for entry in self._entries() if not entry.isHidden()]
        if wanted.strip() and shown and self.chosen() is None:
            self.list.setCurrentItem(shown[0])
        self.changed.emit()

    def _step(self, step: int) -> None:
        shown = [entry for entry in self._entries() if not entry.isHidden()]
        if not shown:
            return
        here = shown.index(self.list.currentItem()) if self.chosen() is not None else -1 if step > 0 else 0
        self.list.setCurrentItem(shown[min(max(here + step, 0), len(shown) - 1)])
