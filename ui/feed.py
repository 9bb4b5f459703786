"""Brings what was committed to every page: one Qt signal, always on the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ckgdesk.changes import ChangeFeed, ChangeSet


class Feed(QObject):
    """The change feed of a plan as a signal; pages ask of each change set whether it concerns them."""

    changed = Signal(object)  # ChangeSet
    _arrived = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        # An import commits on the worker: this hop is what brings its news over to the GUI thread.
        self._arrived.connect(self._pass_on)
        feed.subscribe(self._arrive)

    def leave(self) -> None:
        """Listen no longer; the plan is closing."""
        self._feed.unsubscribe(self._arrive)

    def _arrive(self, change_set: ChangeSet) -> None:
        self._arrived.emit(change_set)

    def _pass_on(self, change_set: ChangeSet) -> None:
        self.changed.emit(change_set)
