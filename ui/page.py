"""What the window asks of every page in its rail."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal

from ui.widgets.looking import Looking


class Verb(StrEnum):
    """What the menu may ask of the page that is shown."""

    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    TODAY = "today"


class Page(Looking):
    """One page of the rail."""

    number = 0
    """Which key turns to it, together with Ctrl; a page keeps its number when others come between."""
    verbs: frozenset[Verb] = frozenset()
    stay_shown = Signal(int)
    """Somebody wants to see this stay on the board."""
    child_shown = Signal(int)
    """Somebody wants to see the card of this child."""

    def follow(self, verb: Verb) -> None:
        """Do one of `verbs`."""
