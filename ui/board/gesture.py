"""A drag together with what the rules say of it: what the hand does becomes a ghost, what it leaves becomes a wish."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint

from ckgdesk.domain.board import Bar, BoardPicture, RowKind
from ckgdesk.domain.period import Period
from ui.board.drag import Drag, Hand, Part
from ui.board.drop import Drop
from ui.board.geometry import Days
from ui.board.gesture_words import GestureWords
from ui.board.hit import Hit
from ui.board.scene import Ghost, GhostPart
from ui.board.several import SeveralJudge, Together
from ui.board.sheet import Strip
from ui.board.tips import Tips
from ui.board.wish import Judge, Judgement, Move, Wish, hull, parts


@dataclass(frozen=True, slots=True)
class LetGo:
    """What a hand left: a wish and what it would make of one stay, or of several."""

    stay_id: int
    wish: Wish
    judgement: Judgement | Together | None
    drop: Drop | None = None
    """Set when somebody lies where it was let go."""
    home: str = ""
    """The row it came from."""


class Gesture:
    """The one drag of a view."""

    def __init__(self, tips: Tips, words: GestureWords, start_distance: int) -> None:
        self.drag = Drag(start_distance)
        self._tips = tips
        self._words = words
        self._board: BoardPicture | None = None
        self._judge: Judge | None = None
        self._together: SeveralJudge | None = None
        self._home: tuple[GhostPart, ...] = ()
        self._companions: Sequence[Strip] = ()
        self._name = ""
        self._said: tuple[Judgement | Together, Ghost] | None = None

    def press(self, found: Hit, hand: Hand, days: Days, companions: Sequence[Strip] = ()) -> None:
        """The hand takes the bar it hit, and with it those that are chosen; an edge is taken alone."""
        if found.strip is None or found.row is None:
            return
        self._companions = companions if found.part is Part.MIDDLE else ()
        self._home = (GhostPart(found.row.key, found.strip.first, found.strip.until),)
        self._name = found.strip.name
        self.drag.press(found.strip.bar, found.part, hand, days)

    def lift(self, bar: Bar, board: BoardPicture) -> None:
        """The bar comes loose; `board` holds every night it could be dragged to."""
        self.drag.lift(bar)
        self.look_again(board)

    def look_again(self, board: BoardPicture) -> None:
        """The same drag in a picture that holds more nights."""
        bar = self.drag.bar
        if bar is None:
            return
        self._board, self._said = board, None
        self._judge = Judge(board, bar.timeline.id)
        found = (board.bars_by_key.get(strip.key) for strip in self._companions)
        bars = [companion for companion in found if companion is not None]
        self._together = SeveralJudge(board, bars, bar) if len(bars) > 1 else None

    def move(self, hand: Hand, days: Days) -> None:
        """The hand is elsewhere."""
        if self._together is not None and hand.row is not None and hand.row.kind is RowKind.WAITING:
            # Several are not parked by one careless pull: over the lane they stay where they were last.
            hand = replace(hand, row=None)
        self.drag.move(hand, days)

    def nights(self) -> Period | None:
        """The nights that are wished; None when nothing is wished, or nothing that makes sense."""
        judgement = self._judgement()
        if judgement is None:
            return None
        each = judgement.judgements if isinstance(judgement, Together) else (judgement,)
        periods = tuple(one.after.period for one in each if one.after is not None)
        return hull(periods) if periods else None

    def ghost(self, pointer: QPoint) -> Ghost | None:
        """What to draw for the wish of now; None while nothing would change."""
        judgement = self._judgement()
        if judgement is None:
            return None
        if self._said is None or self._said[0] is not judgement:
            self._said = (judgement, self._drawn(judgement))
        return replace(self._said[1], pointer=pointer)

    def release(self) -> LetGo | None:
        """The hand lets go: what it wished, if anything."""
        bar, judgement = self.drag.bar, self._judgement()
        drop = self._drop(bar, judgement)
        home = self._home[0].row_key if self._home else ""
        wish = self.drag.release()
        self._forget()
        return None if bar is None or wish is None else LetGo(bar.timeline.id, wish, judgement, drop, home)

    def cancel(self) -> None:
        """Nothing happened."""
        self.drag.cancel()
        self._forget()

    def _judgement(self) -> Judgement | Together | None:
        wish = self.drag.wish
        if wish is None or self._judge is None:
            return None
        if self._together is not None and isinstance(wish, Move):
            return self._together.judge(wish)
        return self._judge.judge(wish)

    def _drawn(self, judgement: Judgement | Together) -> Ghost:
        if isinstance(judgement, Together):
            names = {strip.key[0]: strip.name for strip in self._companions}
            shown = tuple(
                replace(part, name=names.get(one.after.id, ""))
                for one in judgement.judgements
                if one.after is not None
                for part in self._parts(one)
            )
            return Ghost(shown or self._home, judgement.verdict, self._words.of_several(judgement), self._name)
        words = () if self._board is None else self._tips.of_wish(judgement, self._board)
        return Ghost(tuple(self._parts(judgement)) or self._home, judgement.verdict, words, self._name)

    def _parts(self, judgement: Judgement) -> Iterator[GhostPart]:
        return iter(()) if self._board is None else parts(judgement, self._board)

    def _drop(self, bar: Bar | None, judgement: Judgement | Together | None) -> Drop | None:
        if bar is None or self._board is None or not isinstance(judgement, Judgement):
            return None
        drop = Drop(judgement, bar.timeline, self._board)
        return drop if drop.others else None

    def _forget(self) -> None:
        self._board, self._judge, self._together, self._said = None, None, None, None
        self._home, self._companions = (), ()
