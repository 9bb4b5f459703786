"""Locks an open plan by key, after a while, and when the session goes; asks for the password before it shows again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.errors import CkgError, CodeNeeded
from ui.desk import Desk
from ui.lock.curtain import Curtain
from ui.lock.idle import Idle
from ui.lock.lock_window import LockWindow
from ui.lock.put_away import PutAway
from ui.lock.system import SystemWatch
from ui.main_window import MainWindow


class Lock(QObject):
    """One for each sitting."""

    locked = Signal()
    unlocked = Signal()

    def __init__(self, desk: Desk, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._main = window
        self.window = LockWindow(desk.workspace.user, desk.theme)
        self._curtain = Curtain(self.window, self)
        self._put_away = PutAway(desk.names, desk.messages, self)
        self.idle = Idle(desk.preferences, self)
        self._system = SystemWatch(self)
        self.idle.initials_due.connect(self._hide_names)
        self.idle.lock_due.connect(self.lock)
        self._system.away.connect(self.lock)
        window.choices.lock.triggered.connect(self.lock)
        self.window.unlock_wished.connect(self._unlock)
        self.window.leave_wished.connect(self._leave)

    @property
    def is_locked(self) -> bool:
        """Is the plan out of sight?"""
        return self._curtain.closed

    def lock(self) -> None:
        """Take everything away at once."""
        if self._curtain.closed or not self._main.isVisible():
            return
        self.window.be_ready()
        self.window.setGeometry(self._main.geometry())
        self._curtain.close()
        self.locked.emit()

    def rest(self) -> None:
        """The plan is being closed."""
        self.idle.rest()
        self.window.hide()
        self.window.deleteLater()

    def _hide_names(self) -> None:
        self._put_away.put_away()
        self._main.choices.hide_names.setChecked(True)

    def _unlock(self, password: str, code: str) -> None:
        try:
            self._desk.workspace.accounts.confirm(password, code)
        except CodeNeeded as needed:
            self.window.ask_code(password, self._desk.say(needed.text))
        except CkgError as error:
            self.window.refuse(self._desk.say(error.text))
        else:
            self.idle.touch()
            self._curtain.open()
            self.unlocked.emit()

    def _leave(self) -> None:
        """Somebody else wants to work: everything committed is stored, what is half filled in goes."""
        self._curtain.open()
        self._main.another_plan_wished.emit()
