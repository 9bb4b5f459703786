"""Decides what is told outside the window: the day once a day, what presses at once, nothing in quiet hours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.errors import CkgError
from ckgdesk.scheduler.signals import PRESSING
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.preferences import Key
from ui.watch import Watch


class Herald(QObject):
    """Each user of a PC is told of the day once; what was to be told in quiet hours is told after them."""

    day_due = Signal(int, int)
    pressing_due = Signal(int)

    def __init__(self, desk: Desk, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = 0
        self._worklist: tuple[Concern, ...] = ()
        self._looked_on = desk.clock.today()
        watch.looked.connect(self._hear)
        watch.became_pressing.connect(self._hold)
        desk.clock.hour_struck.connect(self._speak)

    def _hear(self, worklist: tuple[Concern, ...]) -> None:
        self._worklist, self._looked_on = worklist, self._desk.clock.today()
        self._speak()

    def _hold(self, count: int) -> None:
        self._held += count
        self._speak()

    def _speak(self) -> None:
        # At midnight the clock strikes before anybody has looked at the new day.
        stale = self._looked_on != self._desk.clock.today()
        if stale or (not self._worklist and not self._held) or self._is_quiet():
            return
        today = self._looked_on.isoformat()
        mine = [one for one in self._worklist if one.signal.owner in (None, self._desk.workspace.user)]
        if mine and self._desk.preferences.text(Key.DIGEST) != today:
            self._desk.preferences.keep(Key.DIGEST, today)
            pressing = sum(concern.signal.level in PRESSING for concern in mine)
            self.day_due.emit(pressing, len(mine) - pressing)
        elif self._held:
            self.pressing_due.emit(self._held)
        self._held = 0

    def _is_quiet(self) -> bool:
        try:
            return self._desk.workspace.attention.is_quiet(self._desk.clock.now())
        except CkgError:
            return True  # the watch has told why the plan cannot be read
