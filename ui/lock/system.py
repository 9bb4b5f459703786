"""Hears from the system that the session is locked or that the PC goes to sleep, where it says so."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot


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

        bus, service = QDBusConnection.systemBus(), "org.freedesktop.login1"
        if not bus.isConnected():
            return
        # The 1 says that it is a slot. No path: whichever session it is, somebody left this PC.
        bus.connect(service, "", f"{service}.Session", "Lock", self, b"1session_locked()")
        manager = "/org/freedesktop/login1"
        bus.connect(service, manager, f"{service}.Manager", "PrepareForSleep", self, b"1sleep_prepared(bool)")
