"""Remembers where somebody was on the board: span, scroll and folded rows, for each user of the plan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer

from ui.board.canvas import Canvas
from ui.preferences import Key, Preferences

_DAYS = 28
_SOON = 400  # milliseconds


class BoardMemory(QObject):
    """Keeps what is seen a moment after it was last changed; the scroll is worth something on the same day only."""

    def __init__(self, preferences: Preferences, view: Canvas, today: date) -> None:
        super().__init__(view)
        self._kept = preferences
        self._view = view
        self._today = today
        self._recalled = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.keep)
        view.fold(frozenset(preferences.texts(Key.COLLAPSED)))
        view.show_days(preferences.number(Key.ZOOM, _DAYS))
        view.span_changed.connect(self._soon.start)
        view.collapsed_changed.connect(self._soon.start)
        view.verticalScrollBar().valueChanged.connect(self._soon.start)

    def recall(self) -> None:
        """Go back to the days and rows of the last time, once a picture has rows and if that was today."""
        if self._recalled or not self._view.board.rows:
            return
        self._recalled = True
        first, _, on = self._kept.text(Key.BOARD_DAY).partition(" ")
        if on == self._today.isoformat():
            self._view.go_to(date.fromisoformat(first))
            self._view.verticalScrollBar().setValue(round(self._kept.number(Key.BOARD_DOWN, 0)))

    def keep(self) -> None:
        """Remember what is seen now."""
        self._soon.stop()
        if self._recalled:
            view = self._view
            self._kept.keep(Key.ZOOM, view.day_count())
            self._kept.keep(Key.COLLAPSED, sorted(view.scene.collapsed))
            self._kept.keep(Key.BOARD_DAY, f"{view.first_day().isoformat()} {self._today.isoformat()}")
            self._kept.keep(Key.BOARD_DOWN, view.verticalScrollBar().value())
