"""Plays logind on a bus of its own and says what the program heard; run by test_system.py."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.lock.system import SystemWatch

LOGIND = "org.freedesktop.login1"
SAID = {
    "lock": (f"/{LOGIND.replace('.', '/')}/session/_31", f"{LOGIND}.Session", "Lock", []),
    "sleep": ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", [True]),
    "wake": ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", [False]),
}


class Play:
    """Says one thing and writes how often the program took it as a reason to lock."""

    def __init__(self, said: str) -> None:
        self.heard = 0
        self.watch = SystemWatch()
        self.watch.away.connect(self.hear)
        self._bus = QDBusConnection.connectToBus(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], "logind")
        self._bus.registerService(LOGIND)
        self._said = said

    def hear(self) -> None:
        self.heard += 1

    def say(self) -> None:
        path, interface, name, arguments = SAID[self._said]
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(arguments)
        self._bus.send(message)


if __name__ == "__main__":
    application = QCoreApplication(sys.argv[:1])
    play = Play(sys.argv[1])
    QTimer.singleShot(200, play.say)
    QTimer.singleShot(1200, application.quit)
    application.exec()
    sys.stdout.write(f"{play.heard}\n")
