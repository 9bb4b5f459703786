"""The board beside its bars: a hand draws a new stay on empty nights, or a frame around bars to choose them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.board.band import Band
from ui.board.choosing import NOBODY, Chosen, joined
from ui.board.grasp import Graspable
from ui.board.hit import Hit
from ui.board.palette import Colour
from ui.board.scene import Ghost, GhostPart
from ui.board.selection import Selection
from ui.board.sheet import span_of
from ui.board.sketch import Drawn, Sketch, drawn, free_around, is_drawable
from ui.board.tips import Tips
from ui.board.wish import reach


class Drawable(Graspable):
    """Drawing creates; in select mode, or with Ctrl, the same movement frames bars."""

    stay_drawn = Signal(int, object)  # place, Period

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, tips, colour, parent)
        self._sketch = Sketch(QApplication.startDragDistance())
        self._band = Band(QApplication.startDragDistance())
        self._before_band: Chosen = NOBODY

    @property
    def dragging(self) -> bool:
        """Is a bar in the hand, or being drawn, or framed?"""
        return super().dragging or self._sketch.is_under_way or self._band.is_under_way

    def cancel_drag(self) -> None:
        """End whatever the hand does; what it framed so far is let go again."""
        framed = self._band.is_under_way
        self._sketch.cancel()
        self._band.cancel()
        super().cancel_drag()
        if framed:
            self.mark(band=None, chosen=self._before_band)

    def _press_ground(self, found: Hit, event: QMouseEvent) -> None:
        adding = self.selecting or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        hand, frame = self._hand_of(event), self.scene.frame
        if adding:
            self._before_band = self.chosen
            self._band.press(hand, frame)
            return
        super()._press_ground(found, event)
        if is_drawable(found.row) and found.row is not None and not self.board.read_only:
            night = frame.days.night_at(hand.x)
            strips = self.scene.sheet.strips_between(found.row.key, night, night)
            # Between the rows there is a gap above and below a bar: its nights are taken there too.
            if not any(strip.first <= night < strip.until for strip in strips):
                self._sketch.press(hand, frame.days)

    def _begin(self) -> None:
        if self._band.lifts(self._hand):
            self._band.move(self._hand, self.scene.frame)
        elif self._sketch.lifts(self._hand):
            self._begin_sketch()
        else:
            super()._begin()

    def _begin_sketch(self) -> None:
        if self._locked:
            self.refuse(self._words.held_fast(), QPoint(self._hand.x, self._hand.y))
            return
        in_sight, row = self.visible_period(), self._sketch.row
        self._reach(reach(in_sight, self.board.window, in_sight.night_count()))
        if row is not None:
            self._sketch.begin(free_around(self.board, row.id, self._sketch.night))

    def _follow(self) -> None:
        if self._band.is_under_way:
            self._band.move(self._hand, self.scene.frame)
            touched = self._band.touched(self.scene.frame, self.scene.sheet)
            self.mark(band=self._band.rect, chosen=joined(self._before_band, touched))
        elif self._sketch.is_under_way:
            self._draw_on()
        else:
            super()._follow()

    def _draw_on(self) -> None:
        row, in_sight = self._sketch.row, self.visible_period()
        if row is None:
            return
        if not self.board.window.covers(in_sight):
            self._reach(reach(in_sight, self.board.window, in_sight.night_count()))
            self._sketch.begin(free_around(self.board, row.id, self._sketch.night))
        self._sketch.move(self._hand, self.scene.frame.days)
        period = self._sketch.period
        if period is not None:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
            self._show_ghost(self._ghost_of(row.key, drawn(self.board, row.id, period)))

    def _let_go(self) -> None:
        row, period = self._sketch.row, self._sketch.release()
        framed, chosen = self._band.is_under_way, self.chosen
        self._band.cancel()
        super()._let_go()
        if framed:
            self.mark(band=None)
            self.choose(chosen, self._at_one_of(chosen))
        elif row is not None and period is not None:
            self.stay_drawn.emit(row.id, period)

    def _at_one_of(self, chosen: Chosen) -> Selection:
        """Where the keyboard is after a frame: on what it was on if that is framed, else on the first bar."""
        here = self.selection
        if here.bar_key in chosen or not chosen:
            return here
        bar = self.board.bars_by_key[min(chosen)]
        return Selection(self.scene.sheet.row_of(bar) or here.row_key, bar.key)

    def _ghost_of(self, row_key: str, sketched: Drawn) -> Ghost:
        neighbour = sketched.neighbour
        child = None if neighbour is None else self.board.picture.people.children[neighbour.stay.child_id]
        words = self._words.of_drawn(sketched, "" if child is None else self._naming(child))
        part = GhostPart(row_key, *span_of(sketched.period))
        pointer = QPoint(self._hand.x, self._hand.y)
        return Ghost((part,), sketched.verdict, words, self._words.new_stay(), pointer)
