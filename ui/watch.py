"""Looks for signals at start, at each moment to look and after each change; never while something is painted.

Each look writes down what appeared and what is solved, so that the history of a signal is whole.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.scheduler.signals import PRESSING, SignalKey
from ckgdesk.services.attention import PROGRAM, Concern
from ui.desk import Desk

_TOGETHER_MS = 150  # several changes in a row, such as an undo held down, are one reason to look


class Watch(QObject):
    """Keeps the worklist; tells how many signals press, and when new ones do."""

    looked = Signal(object)  # tuple[Concern, ...]
    pressing_changed = Signal(int)
    became_pressing = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: frozenset[SignalKey] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self.look)
        desk.feed.changed.connect(self._hear)
        desk.clock.moment_to_look.connect(self._soon)

    def look(self) -> None:
        """Look now."""
        attention, today = self._desk.workspace.attention, self._desk.clock.today()
        try:
            if attention.writes_down:
                attention.reconcile(today)
            worklist = attention.worklist(today)
        except CkgError as error:
            self._desk.messages.error(error)
            return
        pressing = frozenset(_name(concern) for concern in worklist if concern.signal.level in PRESSING)
        new = pressing - self._known if self._known is not None else frozenset()
        self._known = pressing
        self.looked.emit(worklist)
        self.pressing_changed.emit(len(pressing))
        if new:
            self.became_pressing.emit(len(new))

    def rest(self) -> None:
        """Look no more: the plan is being closed, and nobody sees a badge any longer."""
        self._timer.stop()
        self._desk.feed.changed.disconnect(self._hear)
        self._desk.clock.moment_to_look.disconnect(self._soon)

    def _hear(self, change_set: ChangeSet) -> None:
        # What it wrote down itself is no news.
        if change_set.who != PROGRAM:
            self._soon()

    def _soon(self) -> None:
        self._timer.start()


def _name(concern: Concern) -> SignalKey:
    return concern.key
