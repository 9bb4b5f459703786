"""The board under a hand: bars are selected, lifted and let go; what is left of it is a wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.period import Period
from ckgdesk.services import planning
from ui.board.choosing import NOBODY, Chosen, joined, may_join
from ui.board.column_painter import FOLDS
from ui.board.drag import Hand, Part
from ui.board.drop_choice import DropChoices, rows_between
from ui.board.edge_pull import EdgePull
from ui.board.gesture import Gesture, LetGo
from ui.board.guard import Guarded
from ui.board.hit import Area, Hit, hit
from ui.board.palette import Colour
from ui.board.scene import Ghost
from ui.board.selection import Selection
from ui.board.several import Together
from ui.board.sheet import Strip
from ui.board.tips import Tips
from ui.board.wish import Handover, Move, Park, Resize, Wish, hull, reach

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Graspable(Guarded):
    """Turns what a hand does into wishes; a drag ends with Esc, with lost focus and with a new picture."""

    move_wished = Signal(int, int, int, int)  # stay, placement (0: the nights without), place, days later
    several_wished = Signal(object)  # tuple[planning.Move, ...]
    impossible_wished = Signal(object)  # Text: of several that cannot be moved so, which is only answered in words
    resize_wished = Signal(int, int, object, object)  # stay, placement, Edge, date
    park_wished = Signal(int, int)  # stay, placement
    handover_wished = Signal(int, int)  # stay, child: another one than its own, so it is only answered in words
    drop_on_taken = Signal(object, object)  # planning.Move, the stays that lie there; the board offers ways out
    way_wished = Signal(object)  # WayOut
    stay_opened = Signal(int)
    picture_wanted = Signal(object)  # Period: the nights a drag can reach, answered by show_picture at once

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, tips, colour, parent)
        self._gesture = Gesture(tips, self._words, QApplication.startDragDistance())
        self.choices = DropChoices(self, self._words)
        self._reaching = False
        self._click: Chosen | None = None
        self._hand = Hand(0, 0)
        self._edge = EdgePull(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choices.previewed.connect(self._preview)
        self.choices.way_chosen.connect(self.way_wished)

    @property
    def dragging(self) -> bool:
        """Is a bar in the hand?"""
        return self._gesture.drag.is_under_way

    def show_picture(self, board: BoardPicture) -> None:
        """Show another picture; it ends a drag, unless the drag itself asked for it."""
        if not self._reaching:
            self.cancel_drag()
            self.choices.close()
        super().show_picture(board)

    def cancel_drag(self) -> None:
        """End a drag as if it had not begun."""
        self._gesture.cancel()
        self._edge.stop()
        self._click = None
        self.viewport().unsetCursor()
        if self.scene.ghost is not None:
            self._show_ghost(None)

    def wish(self, stay_id: int, wish: Wish) -> None:
        """Say what is wished."""
        match wish:
            case Move():
                self.move_wished.emit(stay_id, wish.placement_id, wish.place_id, wish.days)
            case Park():
                self.park_wished.emit(stay_id, wish.placement_id)
            case Resize():
                self.resize_wished.emit(stay_id, wish.placement_id, wish.edge, wish.day)
            case Handover():
                self.handover_wished.emit(stay_id, wish.child_id)

    def hit(self, point: QPoint) -> Hit:
        """What lies under a point of the viewport."""
        return hit(self.scene.frame, self.scene.sheet, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.choices.close()
        found = self.hit(event.position().toPoint())
        if found.row is not None and found.area is Area.COLUMN:
            self.select(Selection(found.row.key))
            if found.row.kind in FOLDS:
                self.toggle(found.row.key)
        elif found.strip is not None:
            self._press_bar(found, found.strip, event)
        elif found.area is Area.BODY:
            self._press_ground(found, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        self._hand = self._hand_of(event)
        if event.buttons():
            self._begin()
        if self.dragging:
            self._edge.hold(QPoint(self._hand.x, self._hand.y))
            self._follow()
        elif not event.buttons():
            self._show_grip(self.hit(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self.hit(event.position().toPoint())
        self.cancel_drag()
        if found.strip is not None:
            self.stay_opened.emit(found.strip.bar.timeline.id)
        elif found.area is Area.COLUMN:
            self.mousePressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802  Qt's name
        super().scrollContentsBy(dx, dy)
        self._board_moved()

    def zoom_to(self, width: float, x: float) -> None:
        """Days of another width; what the hand holds goes along."""
        super().zoom_to(width, x)
        self._board_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusOutEvent(event)
        self.cancel_drag()

    def _press_bar(self, found: Hit, strip: Strip, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        at = Selection(found.row.key if found.row else "", strip.key)
        adding = self.selecting or bool(event.modifiers() & _CTRL)
        if adding and strip.bar.placement is None:
            self.refuse(self._words.several_need_a_place(), point)
            return
        self._choose_pressed(strip, at, adding=adding)
        if strip.bar.timeline.stay.locked:
            self.refuse(self._words.locked(self._naming(strip.bar.child)), point)
        elif not self.board.read_only:
            self._gesture.press(found, self._hand_of(event), self.scene.frame.days, self.companions(strip.key))

    def _choose_pressed(self, strip: Strip, at: Selection, *, adding: bool) -> None:
        """A bar among the chosen ones may be the handle of all; what a mere click means waits for the release."""
        here = strip.key in self.chosen
        self._click = None
        if here:
            self._click = self.chosen - {strip.key} if adding else NOBODY
            self.choose(self.chosen, at)
        elif adding and may_join(strip.bar):
            self.choose(joined(self.chosen or joined(NOBODY, self._joinable()), (strip.key,)), at)
        else:
            self.select(at)

    def _press_ground(self, found: Hit, event: QMouseEvent) -> None:
        """The hand comes down beside the bars."""
        del event
        if found.row is not None:
            self.select(Selection(found.row.key))

    def _begin(self) -> None:
        """Lift what was pressed when the hand has moved far enough."""
        drag, held = self._gesture.drag, self._gesture.drag.bar
        if held is None or not drag.lifts(self._hand):
            return
        if self._locked:
            self.refuse(self._words.held_fast(), QPoint(self._hand.x, self._hand.y))
            return
        first, last = self.scene.frame.visible_days()
        # Without all nights the drag can reach, the rules would not see who lies there.
        together = [strip.bar.timeline.period for strip in self.companions(held.key)] or [held.timeline.period]
        bar = self._reached(held, reach(hull(together), self.board.window, last - first + 1))
        if bar is None:
            self.cancel_drag()
        else:
            self._gesture.lift(bar, self.board)

    def _reached(self, bar: Bar, nights: Period) -> Bar | None:
        """The bar as it stands in a picture that holds these nights."""
        self._reach(nights)
        return self.board.bars_by_key.get(bar.key)

    def _reach(self, nights: Period) -> None:
        """Make sure that the picture holds these nights, without ending what the hand does."""
        if not self.board.window.covers(nights):
            self._reaching = True
            self.picture_wanted.emit(nights)
            self._reaching = False

    def _follow(self) -> None:
        """The hand moved, or the board below it."""
        self._gesture.move(self._hand, self.scene.frame.days)
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

    def _let_go(self) -> None:
        was_dragging, click = self.dragging, self._click
        left = self._gesture.release()
        self.cancel_drag()
        if left is not None:
            self._come_true(left)
        elif click is not None and not was_dragging:
            self.choose(click, self.selection)

    def _come_true(self, left: LetGo) -> None:
        """Wish it; where somebody lies, offer what can be done instead first."""
        if isinstance(left.judgement, Together):
            if left.judgement.impossible is None:
                self.several_wished.emit(left.judgement.moves)
            else:
                self.impossible_wished.emit(left.judgement.impossible)
            return
        wish, ways = left.wish, left.drop.ways() if left.drop is not None else ()
        if left.drop is None or not ways or not isinstance(wish, Move):
            self.wish(left.stay_id, wish)
            return
        move = planning.Move(left.stay_id, wish.placement_id, wish.place_id, wish.days)
        self.drop_on_taken.emit(move, left.drop.others)
        at = QPoint(self._hand.x, self._hand.y), rows_between(self.scene.frame, left.home, self._hand)
        self.choices.offer(left.drop, ways, self._naming, at)

    def _preview(self, ghost: object) -> None:
        self.mark(ghost=ghost if isinstance(ghost, Ghost) else None)

    def _hand_of(self, event: QMouseEvent) -> Hand:
        point = event.position().toPoint()
        index = self.scene.frame.row_at(point.y()) if point.y() >= self.scene.frame.header else None
        row = None if index is None else self.scene.frame.rows.shown[index]
        return Hand(point.x(), point.y(), row, bool(event.modifiers() & _SHIFT))

    def _show_ghost(self, ghost: Ghost | None) -> None:
        """Repaint only where the ghost was and is."""
        before = self.ghost_region()
        self.scene_with(ghost=ghost)
        self.viewport().update(before + self.ghost_region())

    def _show_grip(self, found: Hit) -> None:
        strip = found.strip
        if strip is None or self.board.read_only:
            self.viewport().unsetCursor()
        elif self.barred(strip):
            self.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
        elif found.part is not Part.MIDDLE:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.viewport().unsetCursor()

    def _board_moved(self) -> None:
        """Other days and another row lie under the hand that holds something, though it did not move."""
        if self.dragging and not self._reaching:
            frame = self.scene.frame
            index = frame.row_at(min(max(self._hand.y, frame.body.top()), frame.body.bottom()))
            self._hand = replace(self._hand, row=None if index is None else frame.rows.shown[index])
            self._follow()
