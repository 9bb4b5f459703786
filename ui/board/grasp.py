"""The board under a hand: bars are selected, lifted and let go; what is left of it is a wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.period import Period
from ui.board.canvas import Canvas
from ui.board.column_painter import FOLDS
from ui.board.drag import Hand, Part
from ui.board.gesture import Gesture
from ui.board.hit import Area, Hit, hit
from ui.board.palette import Colour
from ui.board.scene import Ghost
from ui.board.selection import Selection
from ui.board.tips import Tips
from ui.board.wish import Move, Park, Resize, Wish, reach

_EDGE, _EDGE_STEP, _EDGE_TICK = 26, 14, 30
"""While a bar is held this near to the edge, the board scrolls by so many pixels each tick of so many milliseconds."""


class Graspable(Canvas):
    """Turns what a hand does into wishes; a drag ends with Esc, with lost focus and with a new picture."""

    move_wished = Signal(int, int, int, int)  # stay, placement (0: the nights without), place, days later
    resize_wished = Signal(int, int, object, object)  # stay, placement, Edge, date
    park_wished = Signal(int, int)  # stay, placement
    stay_opened = Signal(int)
    stay_selected = Signal(int)
    picture_wanted = Signal(object)  # Period: the nights a drag can reach, answered by show_picture at once

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, colour, parent)
        self._gesture = Gesture(tips, QApplication.startDragDistance())
        self._reaching = False
        self._hand = Hand(0, 0)
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(_EDGE_TICK)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def dragging(self) -> bool:
        """Is a bar in the hand?"""
        return self._gesture.drag.is_under_way

    @property
    def selection(self) -> Selection:
        """The row and the bar the planner is at."""
        return Selection(self.scene.current_row, self.scene.selected)

    def select(self, selection: Selection) -> None:
        """Be at another row and bar."""
        before = self.scene.selected
        self.mark(current_row=selection.row_key, selected=selection.bar_key)
        if selection.bar_key is not None and selection.bar_key != before:
            self.stay_selected.emit(selection.bar_key[0])

    def show_picture(self, board: BoardPicture) -> None:
        """Show another picture; it ends a drag, unless the drag itself asked for it."""
        if not self._reaching:
            self.cancel_drag()
        super().show_picture(board)
        selection = self.selection.within(self.scene.sheet)
        self.mark(current_row=selection.row_key, selected=selection.bar_key)

    def cancel_drag(self) -> None:
        """End a drag as if it had not begun."""
        self._gesture.cancel()
        self._edge_timer.stop()
        self.viewport().unsetCursor()
        if self.scene.ghost is not None:
            self.mark(ghost=None)

    def wish(self, stay_id: int, wish: Wish) -> None:
        """Say what is wished."""
        match wish:
            case Move():
                self.move_wished.emit(stay_id, wish.placement_id, wish.place_id, wish.days)
            case Park():
                self.park_wished.emit(stay_id, wish.placement_id)
            case Resize():
                self.resize_wished.emit(stay_id, wish.placement_id, wish.edge, wish.day)

    def hit(self, point: QPoint) -> Hit:
        """What lies under a point of the viewport."""
        return hit(self.scene.frame, self.scene.sheet, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self.hit(event.position().toPoint())
        if found.row is None:
            return
        if found.area is Area.COLUMN:
            self.select(Selection(found.row.key))
            if found.row.kind in FOLDS:
                self.toggle(found.row.key)
            return
        self.select(Selection(found.row.key, found.strip.key if found.strip else None))
        if found.strip is not None and not self.board.read_only:
            self._gesture.press(found, self._hand_of(event), self.scene.frame.days)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        self._hand = self._hand_of(event)
        if self._gesture.drag.lifts(self._hand):
            self._lift()
        if self.dragging:
            self._edge_timer.start()
            self._drag()
        elif not event.buttons():
            self._show_grip(self.hit(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        wished = self._gesture.release()
        self.cancel_drag()
        if wished is not None:
            self.wish(*wished)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        found = self.hit(event.position().toPoint())
        self.cancel_drag()
        if found.strip is not None:
            self.stay_opened.emit(found.strip.bar.timeline.id)
        elif found.area is Area.COLUMN:
            self.mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusOutEvent(event)
        self.cancel_drag()

    def _hand_of(self, event: QMouseEvent) -> Hand:
        point = event.position().toPoint()
        index = self.scene.frame.row_at(point.y()) if point.y() >= self.scene.frame.header else None
        row = None if index is None else self.scene.frame.rows.shown[index]
        return Hand(point.x(), point.y(), row, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _lift(self) -> None:
        """Make sure that the picture holds all nights the drag can reach; without the bar in it there is no drag."""
        held = self._gesture.drag.bar
        if held is None:
            return
        first, last = self.scene.frame.visible_days()
        bar = self._reached(held, reach(held.timeline.period, self.board.window, last - first + 1))
        if bar is None:
            self.cancel_drag()
        else:
            self._gesture.lift(bar, self.board)

    def _reached(self, bar: Bar, nights: Period) -> Bar | None:
        """The bar as it stands in a picture that holds these nights."""
        if not self.board.window.covers(nights):
            self._reaching = True
            self.picture_wanted.emit(nights)
            self._reaching = False
        return self.board.bars_by_key.get(bar.key)

    def _drag(self) -> None:
        self._gesture.drag.move(self._hand, self.scene.frame.days)
        held, in_sight = self._gesture.drag.bar, self.visible_period()
        nights = self._gesture.nights() or in_sight
        window = self.board.window
        if held is not None and not (window.covers(nights) and window.covers(in_sight)):
            # The board scrolled along while the bar was held: look at more nights, or the rules would not see them.
            if self._reached(held, reach(nights, in_sight, in_sight.night_count())) is None:
                self.cancel_drag()
                return
            self._gesture.look_again(self.board)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show_ghost(self._gesture.ghost(QPoint(self._hand.x, self._hand.y)))

    def _show_ghost(self, ghost: Ghost | None) -> None:
        """Repaint only where the ghost was and is."""
        before = self.ghost_region()
        self.scene_with(ghost=ghost)
        self.viewport().update(before + self.ghost_region())

    def _show_grip(self, found: Hit) -> None:
        at_edge = found.strip is not None and found.part is not Part.MIDDLE and not self.board.read_only
        if at_edge:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.viewport().unsetCursor()

    def _scroll_at_edge(self) -> None:
        body = self.scene.frame.body
        sideways = _pull(self._hand.x, body.left(), body.right())
        down = _pull(self._hand.y, body.top(), body.bottom())
        if not self.dragging or (sideways == 0 and down == 0):
            self._edge_timer.stop()
            return
        for bar, step in ((self.horizontalScrollBar(), sideways), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)
        index = self.scene.frame.row_at(min(max(self._hand.y, body.top()), body.bottom()))
        self._hand = replace(self._hand, row=None if index is None else self.scene.frame.rows.shown[index])
        self._drag()


def _pull(at: int, low: int, high: int) -> int:
    if at < low + _EDGE:
        return -_EDGE_STEP
    return _EDGE_STEP if at > high - _EDGE else 0
