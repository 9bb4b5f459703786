"""Puts dialogs away when names go because nobody was here, and brings them back as they were once names are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from ui.lock.curtain import depth
from ui.messages import Messages
from ui.names import Names


class PutAway(QObject):
    """A dialog was written with names; hidden, it keeps every letter that was typed in it."""

    def __init__(self, names: Names, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._messages = messages
        self._away: list[QDialog] = []
        names.changed.connect(self._bring_back)

    def put_away(self) -> None:
        """Take every dialog off the screen; what was opened while names were hidden already holds none."""
        if self._names.hidden:
            return
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        for dialog in sorted(dialogs, key=depth, reverse=True):
            dialog.hide()
        self._away += dialogs
        if dialogs:
            self._messages.warn(self.tr("Names are hidden, and what you were filling in too. F9 brings both back."))

    def _bring_back(self) -> None:
        if self._names.hidden:
            return
        dialogs, self._away = [dialog for dialog in self._away if isValid(dialog)], []
        for dialog in sorted(dialogs, key=depth):
            dialog.show()
            dialog.raise_()
            dialog.activateWindow()
