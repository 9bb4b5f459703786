"""Hears from the system that the session is locked or that the PC goes to sleep, where it says so."""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_LOGIND = "org.freedesktop.login1"
_MANAGER = "/org/freedesktop/login1"
_ANY_SESSION = ""
"""Whichever session it is that was locked: somebody left this PC."""


class SystemWatch(QObject):
    """On Linux logind says it over the system's bus; without a bus nothing is heard, and idleness is what counts."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "linux":
            self._listen()

    @Slot()
    def session_locked(self) -> None:
        """Somebody locked the session."""
        self.away.emit()

    @Slot(bool)
    def sleep_prepared(self, begins: bool) -> None:  # noqa: FBT001  as logind says it
        """The PC goes to sleep, or wakes up."""
        if begins:
            self.away.emit()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  there is no bus on Windows

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        # The types ask for bytes; the library wants what SLOT gives, and raises for bytes.
        locked, asleep = SLOT("session_locked()"), SLOT("sleep_prepared(bool)")
        session, manager = f"{_LOGIND}.Session", f"{_LOGIND}.Manager"
        bus.connect(_LOGIND, _ANY_SESSION, session, "Lock", self, locked)  # type: ignore[call-overload]  # see above
        bus.connect(_LOGIND, _MANAGER, manager, "PrepareForSleep", self, asleep)  # type: ignore[call-overload]  # so too
