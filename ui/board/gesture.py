"""A drag together with what the rules say of it: what the hand does becomes a ghost, what it leaves becomes a wish."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.period import Period
from ui.board.drag import Drag, Hand
from ui.board.geometry import Days
from ui.board.hit import Hit
from ui.board.scene import Ghost, GhostPart
from ui.board.tips import Tips
from ui.board.wish import Judge, Judgement, Wish, parts


class Gesture:
    """The one drag of a view."""

    def __init__(self, tips: Tips, start_distance: int) -> None:
        self.drag = Drag(start_distance)
        self._tips = tips
        self._judge: Judge | None = None
        self._home: GhostPart | None = None
        self._name = ""
        self._said: tuple[Judgement, Ghost] | None = None

    def press(self, found: Hit, hand: Hand, days: Days) -> None:
        """The hand takes the bar it hit."""
        if found.strip is not None and found.row is not None:
            self._home = GhostPart(found.row.key, found.strip.first, found.strip.until)
            self._name = found.strip.name
            self.drag.press(found.strip.bar, found.part, hand, days)

    def lift(self, bar: Bar, board: BoardPicture) -> None:
        """The bar comes loose; `board` holds every night it could be dragged to."""
        self._judge = Judge(board, bar.timeline.id)
        self.drag.lift(bar)

    def look_again(self, board: BoardPicture) -> None:
        """The same drag in a picture that holds more nights."""
        if self.drag.bar is not None:
            self._judge = Judge(board, self.drag.bar.timeline.id)
            self._said = None

    def nights(self) -> Period | None:
        """The nights of the stay as wished; None when nothing is wished, or nothing that makes sense."""
        judgement = self._judgement()
        return None if judgement is None or judgement.after is None else judgement.after.period

    def ghost(self, pointer: QPoint) -> Ghost | None:
        """What to draw for the wish of now; None while nothing would change."""
        judgement = self._judgement()
        if judgement is None or self._judge is None or self._home is None:
            return None
        if self._said is None or self._said[0] is not judgement:
            shown = tuple(parts(judgement)) or (self._home,)
            words = self._tips.of_wish(judgement, self._judge.board)
            self._said = (judgement, Ghost(shown, judgement.verdict, words, self._name, pointer))
        ghost = self._said[1]
        return replace(ghost, pointer=pointer)

    def release(self) -> tuple[int, Wish] | None:
        """The hand lets go: the stay and the wish, if there is one."""
        bar = self.drag.bar
        wish = self.drag.release()
        self._forget()
        return None if bar is None or wish is None else (bar.timeline.id, wish)

    def cancel(self) -> None:
        """Nothing happened."""
        self.drag.cancel()
        self._forget()

    def _judgement(self) -> Judgement | None:
        wish = self.drag.wish
        return None if wish is None or self._judge is None else self._judge.judge(wish)

    def _forget(self) -> None:
        self._judge, self._home, self._said = None, None, None
