"""Takes every window of the plan off the screen and brings it back as it was, with all that was typed in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

_MOST_POPUPS = 8
"""A menu in a menu in a menu; one that will not close is hidden with the windows."""


class Curtain(QObject):
    """A hidden window is painted nowhere, not even small in the bar of the system, and loses nothing."""

    def __init__(self, front: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._front = front
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None

    @property
    def closed(self) -> bool:
        """Is it in front of the plan?"""
        return bool(self._hidden)

    def close(self) -> None:
        """Show the front alone."""
        self._focus = QApplication.focusWidget()
        QToolTip.hideText()
        for _ in range(_MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        self._front.show()
        self._hidden = [window for window in windows if window is not self._front]
        for window in reversed(self._hidden):
            window.hide()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def open(self) -> None:
        """Bring back what was there, dialogs above their windows, and the keyboard where it was.

        What ended meanwhile is gone: pages go on behind the curtain.
        """
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        windows, self._hidden = [window for window in self._hidden if isValid(window)], []
        for window in sorted(windows, key=depth):
            window.show()
        self._front.hide()
        if windows:
            last = max(windows, key=depth)
            last.raise_()
            last.activateWindow()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus):
            focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        appears = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if appears and isinstance(watched, QWidget) and not self._belongs(watched):
            # Something that was under way ended: it shows itself once somebody is there.
            self._hidden.append(watched)
            watched.hide()
        return super().eventFilter(watched, event)

    def _belongs(self, window: QWidget) -> bool:
        return window is self._front or self._front.isAncestorOf(window)


def depth(window: QWidget) -> int:
    """How many windows a window stands above."""
    parent = window.parentWidget()
    return 0 if parent is None else 1 + depth(parent)
