"""The command palette: type a piece of what you want to do, and Enter does it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QMenuBar, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.pick_list import PickList

_SIZE = QSize(560, 420)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QDialog):
    """Offers whatever the menus could do now; what is grey or away there is not offered."""

    def __init__(self, theme: Theme, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self._actions = tuple(_possible(menus))
        self.list = PickList(theme, self.tr("What do you want to do?"), self)
        self.list.offer((number, _words(action)) for number, action in enumerate(self._actions))
        self.list.list.itemDoubleClicked.connect(self.take)
        self.list.search.left.connect(self.take)  # Enter in the search; arrows stay with the list
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.list)
        self.resize(_SIZE)
        self.list.setFocus()

    def take(self) -> None:
        """Do what is chosen; nothing is chosen while nothing fits."""
        chosen = self.list.chosen()
        if chosen is None:
            return
        self.accept()  # first: the action may open a dialog of its own
        self._actions[chosen].trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        if event.key() in _ENTER:
            self.take()
        else:
            super().keyPressEvent(event)


def _possible(menus: QWidget) -> Iterator[QAction]:
    """What can be chosen in these menus now, from left to right; the palette itself is no command."""
    for action in menus.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _possible(inner)
        elif action.isEnabled() and action.isVisible() and not action.isSeparator() and not _is_palette(action):
            yield action


def _is_palette(action: QAction) -> bool:
    return action.shortcut() == QKeySequence("Ctrl+K")


def _words(action: QAction) -> str:
    """What it does, and its keys."""
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}   {keys}" if keys else words
