"""Knows how long nobody has touched mouse or keyboard, and that the PC slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from ui.preferences import Key, Preferences

LOCK_MINUTES = 5
INITIALS_MINUTES = 2
_TICK_MS = 1000
_SLEPT = 60.0
"""Seconds between two ticks: a busy PC is late, but not so late."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)

Clock = Callable[[], float]


class Idle(QObject):
    """Tells once when names should go, and once when the screen should; a touch begins anew."""

    initials_due = Signal()
    lock_due = Signal()

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        steady: Clock = time.monotonic,
        wall: Clock = time.time,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._steady, self._wall = steady, wall
        self._touched, self._seen = steady(), wall()
        self._told_initials = self._told_lock = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._window: QWindow | None = None
        self._gui = QGuiApplication.instance()
        if isinstance(self._gui, QGuiApplication):
            self._gui.focusWindowChanged.connect(self._follow)
            self._follow(QGuiApplication.focusWindow())

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()
        if isinstance(self._gui, QGuiApplication):
            self._gui.focusWindowChanged.disconnect(self._follow)
        self._follow(None)

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._steady()
        self._told_initials = self._told_lock = False

    def look(self) -> None:
        """Compare the clocks; the one on the wall jumps when the PC slept."""
        before, self._seen = self._seen, self._wall()
        slept = not -_SLEPT <= self._seen - before <= _SLEPT
        idle = self._steady() - self._touched
        if not self._told_initials and idle >= 60 * self._preferences.number(Key.INITIALS_AFTER, INITIALS_MINUTES):
            self._told_initials = True
            self.initials_due.emit()
        if not self._told_lock and (slept or idle >= 60 * self._preferences.number(Key.LOCK_AFTER, LOCK_MINUTES)):
            self._told_lock = True
            self.lock_due.emit()

    def _follow(self, window: QWindow | None) -> None:
        """Listen at the window somebody works in: only what hands do passes there, not every event of the program."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            self.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)
