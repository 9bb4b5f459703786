"""A widget that shows something of the plan; while nobody sees it, it only remembers that it is stale."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class Looking(QWidget):
    """Those who inherit say what they are called and how they look again."""

    icon_name = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True

    @property
    def title(self) -> str:
        """What it is called where one turns to it, translated."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look at the plan again and show what is there now."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Refresh now when somebody sees it, else as soon as somebody does."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()
