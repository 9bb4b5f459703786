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
        self._show(self.tr("%n stay(s) need attention now.", "", count))

    def tell_day(self, pressing: int, later: int) -> None:
        """What there is to do today: so many that cannot wait, so many others."""
        urgent = self.tr("%n signal(s) that cannot wait", "", pressing)
        others = self.tr("%n for later", "", later)
        whole = self.tr("Today: {urgent}, {others}.").format(urgent=urgent, others=others)
        self._show(whole if later else self.tr("Today: {urgent}.").format(urgent=urgent))

    def _show(self, words: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self.clicked)
            self._tray.show()
        self._tray.showMessage("ckgdesk", words, self._icon, _SHOWN_MS)
