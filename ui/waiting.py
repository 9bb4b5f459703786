"""Says so while another program holds the plan: until that is over this window stands still."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication

from ui.messages import Message, Messages


class Waiting(QObject):
    """Speaks through the message bar, and paints it at once: nothing else would, before the wait is over."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._said: Message | None = None

    def tell(self, waits: bool) -> None:  # noqa: FBT001  the shape of who is told
        """A wait has begun to be felt, or is over. Work beside the window has its own sign of being busy."""
        if QThread.currentThread() is not self.thread():
            return
        if waits:
            self._messages.warn(
                self.tr("Another program is working in the plan. Waiting for it, five seconds at most…")
            )
            self._said = self._messages.current
        elif self._said is not None and self._said is self._messages.current:
            self._messages.clear()
        _paint_now()


def _paint_now() -> None:
    # Only what lays out; anything else waits for its turn, as does the hand of the planner.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.repaint()
