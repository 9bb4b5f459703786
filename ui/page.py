"""What the window asks of every page in its rail."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class Verb(StrEnum):
    """What the menu may ask of the page that is shown."""

    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    TODAY = "today"


class Page(QWidget):
    """One page: what it is called, and how it looks again; while hidden it only remembers that it is stale."""

    icon_name = ""
    verbs: frozenset[Verb] = frozenset()
    stay_shown = Signal(int)
    """Somebody wants to see this stay on the board."""
    child_shown = Signal(int)
    """Somebody wants to see the card of this child."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True

    @property
    def title(self) -> str:
        """What the rail calls it, translated."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look at the plan again and show what is there now."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Refresh now when somebody sees the page, else as soon as somebody does."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def follow(self, verb: Verb) -> None:
        """Do one of `verbs`."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()
