"""Knows which day it is, and when to look at the plan again: at midnight, after the PC slept, when its clock is set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY = 30_000  # milliseconds
_SLEPT = timedelta(seconds=120)


def wall_clock() -> datetime:
    """Local wall time, as it hangs in the living room."""
    return datetime.now()  # noqa: DTZ005  days begin at local midnight, and a plan knows no time zones


class DayClock(QObject):
    """Today; a timer alone would miss midnight on a PC that sleeps, so the wall clock is compared at each tick."""

    day_changed = Signal(object)  # date
    moment_to_look = Signal()
    hour_struck = Signal()

    def __init__(self, now: Callable[[], datetime] = wall_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._last_look = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def today(self) -> date:
        """The day it was at the last look, so that all pages agree until `day_changed`."""
        return self._last_look.date()

    def now(self) -> datetime:
        """The wall time of the last look."""
        return self._last_look

    def look(self) -> None:
        """Compare with the wall clock."""
        before, self._last_look = self._last_look, self._now()
        jumped = not timedelta(0) <= self._last_look - before <= _SLEPT
        new_day = self._last_look.date() != before.date()
        if new_day:
            self.day_changed.emit(self.today())
        if new_day or jumped:
            self.moment_to_look.emit()
        if new_day or self._last_look.hour != before.hour:
            self.hour_struck.emit()
