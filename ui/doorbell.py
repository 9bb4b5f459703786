"""Lets a second window call the first one to the front; nothing but a knock goes through."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


class Doorbell(QObject):
    """Of one plan; only the same user of this PC can ring it, and never from another PC."""

    rung = Signal()

    def __init__(self, plan: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # A killed program leaves its bell behind; who has the seat may hang up a new one.
        QLocalServer.removeServer(_name(plan))
        self._server.listen(_name(plan))

    def take_down(self) -> None:
        """Nobody is at home any more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnectFromServer()
            caller.deleteLater()
            self.rung.emit()


def ring(plan: Path) -> bool:
    """Call the window that has this plan; tells whether anybody answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(plan))
    answered = socket.waitForConnected(_PATIENCE_MS)
    socket.close()
    return answered


def _name(plan: Path) -> str:
    return "ckgdesk-" + hashlib.sha256(str(plan.resolve()).encode()).hexdigest()[:24]
