"""The board that holds still: a locked stay does not move, a locked board lets nothing move, and both say so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.board.gesture_words import GestureWords
from ui.board.palette import Colour
from ui.board.picking import Pickable
from ui.board.scene import Ghost, Verdict
from ui.board.sheet import Strip
from ui.board.tips import Tips


class Guarded(Pickable):
    """Knows why something does not move."""

    locked_changed = Signal(bool)

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, colour, parent)
        self._words = GestureWords(tips.say, self)
        self._locked = False

    @property
    def locked(self) -> bool:
        """Does nothing move, so that no hand can slip?"""
        return self._locked

    def lock(self, on: bool) -> None:  # noqa: FBT001  the slot of a checkable button
        """Let nothing be moved or drawn any more, or again."""
        if on is not self._locked:
            self._locked = on
            self.cancel_drag()
            self.locked_changed.emit(on)

    @property
    def held_fast(self) -> str:
        """Why nothing moves; "" while the board is not locked."""
        return self._words.held_fast() if self._locked else ""

    def cancel_drag(self) -> None:
        """End a drag as if it had not begun."""

    def barred(self, strip: Strip) -> str:
        """Why a bar does not move; "" when it does."""
        if strip.bar.timeline.stay.locked:
            return self._words.locked(self._naming(strip.bar.child))
        return self.held_fast

    def refuse(self, sentence: str, pointer: QPoint) -> None:
        """Say at once why nothing happens."""
        self.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
        self.mark(ghost=Ghost((), Verdict.REFUSED, (sentence,), pointer=pointer))
