"""Tells somebody who works in another program that a signal presses; a screen others can see gets no names."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS = 10_000


class Notice(QObject):
    """A desktop notification, where the desktop has a place for it."""

    clicked = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def tell(self, count: int) -> None:
        """So many signals have become urgent."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self.clicked)
            self._tray.show()
        words = self.tr("%n stay(s) need attention now.", "", count)
        self._tray.showMessage("ckgdesk", words, self._icon, _SHOWN_MS)
