"""Jumps over a board: to the next or the previous day on which something changes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.period import Period
from ui.board.changes import next_change
from ui.board.grasp import Graspable

_LOOKS = 8
_REACH = timedelta(days=120)
"""So many nights are looked at when those in memory show no change, and so often, before nothing is found."""
_BEFORE = 0.35


class Jumps(QObject):
    """Remembers the day that is marked; the picture is asked for more nights where it has no change."""

    nothing_found = Signal(int)

    def __init__(self, view: Graspable) -> None:
        super().__init__(view)
        self._view = view

    def to_change(self, step: int) -> None:
        """Go to the next day with a change (-1: the one before) and mark it."""
        after = self._start(step)
        found = next_change(self._view.board, after, step)
        for _ in range(_LOOKS):
            if found is not None:
                break
            self._view.picture_wanted.emit(self._beyond(step))
            found = next_change(self._view.board, after, step)
        if found is None:
            self.nothing_found.emit(step)
            return
        self._show(found)

    def forget(self) -> None:
        """Take the mark away."""
        if self._view.scene.marked is not None:
            self._view.mark(marked=None)

    def _start(self, step: int) -> int:
        """From the marked day while it can be seen, else from today or the edge of the window."""
        first, last = self._view.scene.frame.visible_days()
        marked, today = self._view.scene.marked, self._view.board.today.toordinal()
        if marked is not None and first <= marked <= last:
            return marked
        if first <= today <= last:
            return today
        return first - 1 if step > 0 else last + 1

    def _beyond(self, step: int) -> Period:
        window = self._view.board.window
        until = window.until or window.first + _REACH
        return (
            Period(until - timedelta(days=1), until + _REACH)
            if step > 0
            else Period(window.first - _REACH, window.first)
        )

    def _show(self, day: int) -> None:
        first, last = self._view.scene.frame.visible_days()
        if not first < day < last - 1:
            self._view.go_to(date.fromordinal(day), _BEFORE)
        self._view.mark(marked=day)
