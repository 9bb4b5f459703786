"""A look at a child of another living group, for once: with a reason, loud, and over by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.messages import Messages

if TYPE_CHECKING:  # the store takes a third of a second to load; the start page stands before it
    from ckgdesk.services.journal import Journal

_A_MOMENT = 250
"""Milliseconds after the end: then it is over for sure."""


class Glass(QObject):
    """Tells every page when it is broken and when that is over: both show other names."""

    changed = Signal()

    def __init__(self, journal: Journal, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._messages = messages
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def lift(self, child_id: int, code: str, why: str) -> None:
        """Let this child be seen; the reason stands in the journal before anything shows. Raises CkgError."""
        self._journal.break_glass(child_id, why)
        end = self._wait()
        self.changed.emit()
        if end is not None:
            words = self.tr(
                "You see {child} until {time}, outside your own groups. This stands in the journal with your reason,"
                " and in the review of the month."
            )
            self._messages.warn(words.format(child=code, time=f"{end.astimezone():%H:%M}"))

    def look(self) -> None:
        """Is it over?"""
        self._wait()
        self.changed.emit()
        self._messages.show(self.tr("The look outside your own groups is over."))

    def _wait(self) -> datetime | None:
        """Wake at the next end; gives it, None when nothing is open."""
        end = self._journal.glass_ends()
        if end is not None:
            left = (end - datetime.now(UTC)).total_seconds()
            self._timer.start(max(0, round(left * 1000)) + _A_MOMENT)
        return end
