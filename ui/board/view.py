"""The board as a page uses it: under a hand and a keyboard, with tips and a menu; it never changes what it shows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.board import Bar, Row, RowKind
from ckgdesk.domain.timeline import Timeline
from ui.board.column_painter import FOLDS
from ui.board.hit import Area
from ui.board.hovering import Hovering
from ui.board.jumps import Jumps
from ui.board.keys import Act, Stroke, stroke
from ui.board.nudge import Nudgeable
from ui.board.palette import Colour
from ui.board.preview import preview_ghost
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.tips import Tips

_FLASH = 1400  # milliseconds


class BoardView(Nudgeable):
    """Emits what the planner wishes; the page asks the services and shows what became of it."""

    menu_wished = Signal(object, object)  # the night at hand, and where on the screen
    let_go = Signal()
    """Esc, with nothing in the hand."""

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, tips, colour, parent)
        self._tips = tips
        self._looked_from: int | None = None
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(_FLASH)
        self._flash_timer.timeout.connect(self._end_flash)
        self.jumps = Jumps(self)
        self.jumps.nothing_found.connect(self._say_no_change)
        self._hovering = Hovering(self, self.tip_at)
        self.selection_changed.connect(self._hovering.join)
        self.setAccessibleName(self.tr("Planning board"))

    def show_stay(self, stay_id: int) -> bool:
        """Scroll to a stay, select it and point it out for a moment; False when it is not in the picture."""
        bars = self.board.bars_of_stay(stay_id)
        if not bars:
            return False
        today = self.board.today
        bar = next((bar for bar in bars if bar.period.holds(today)), bars[0])
        row_key = self.scene.sheet.row_of(bar) or ""
        self._unfold_to(row_key)
        if not bar.period.overlaps(self.visible_period()):
            self.go_to(today if bar.period.holds(today) else bar.period.first, 0.2)
        self.reveal_row(row_key)
        self.select(Selection(row_key, bar.key))
        self.mark(flashing=stay_id)
        self._flash_timer.start()
        return True

    def night_at_hand(self) -> date:
        """Where the keyboard is: today when it is in sight and in the selected bar, else where that begins to show."""
        strip, today = self._selected(), self.board.today
        if self.visible_period().holds(today) and (strip is None or strip.bar.period.holds(today)):
            return today
        return date.fromordinal(self._here()) if strip else self.first_day()

    def ask_menu(self, bar: Bar, place: QPoint) -> None:
        """Select a bar that is shown elsewhere, and ask for its menu at a place on the screen."""
        self.select(Selection(self.scene.sheet.row_of(bar) or "", bar.key))
        self.menu_wished.emit(self.night_at_hand(), place)

    def preview(self, stays: tuple[tuple[Timeline, Timeline], ...]) -> None:
        """Show how stays, before and after, would lie, wherever on the board that is; nothing changes."""
        self.cancel_drag()
        ghost = preview_ghost(stays, self.board, self._naming)
        if ghost is not None:
            self._looked_from = self.verticalScrollBar().value()
            self.reveal_row(ghost.parts[0].row_key)
        self.mark(ghost=ghost)

    def end_preview(self) -> None:
        """Show only what is, from where it was looked at."""
        super().end_preview()
        if self._looked_from is not None:
            self.verticalScrollBar().setValue(self._looked_from)
            self._looked_from = None

    def tip_at(self, point: QPoint) -> tuple[str, ...]:
        """What there is to say of a point: a bar, a cut label, a holiday."""
        found, sheet = self.hit(point), self.scene.sheet
        if found.area is Area.HEADER:
            return self._marks.names(found.day)
        if found.area is Area.COLUMN:
            label = "" if found.row is None else self.scene.label(found.row)
            return (label,) if found.index is not None and self._painter.cuts_label(self.scene, found.index) else ()
        if found.strip is not None:
            return self._tips.of_bar(found.strip.bar, sheet.name_of(found.strip.bar), self.board)
        if found.row is not None and found.row.kind is RowKind.PLACE:
            return tuple(shut.reason for shut in sheet.shut(found.row.id) if shut.first <= found.day < shut.until)
        return ()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        wanted = stroke(event.keyCombination())
        if wanted is None:
            super().keyPressEvent(event)
            return
        if self.dragging:
            if wanted.act is Act.CANCEL:
                self.cancel_drag()
            return
        self._act(wanted)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        held = self.dragging
        self.cancel_drag()
        if held:
            # The other button in the middle of a drag means "no, not this": a menu would be about something else.
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            found = self.hit(event.pos())
            if found.row is None or found.area is not Area.BODY:
                return
            self.select(Selection(found.row.key, found.strip.key if found.strip else None))
            night, place = self.scene.frame.days.night_at(event.pos().x()), event.pos()
        else:
            night, place = self.night_at_hand().toordinal(), self._foot_of_selection()
        self.menu_wished.emit(date.fromordinal(night), self.viewport().mapToGlobal(place))

    def _act(self, wanted: Stroke) -> None:
        match wanted.act:
            case Act.BAR | Act.ROW | Act.FOLD | Act.OPEN:
                self._walk(wanted)
            case Act.DAYS | Act.PLACES | Act.ARRIVAL | Act.DEPARTURE:
                self.nudge(wanted)
            case Act.SELECTING | Act.CHOOSE | Act.LOCK | Act.DRAW:
                self._switch(wanted.act)
            case Act.CANCEL:
                self.select_several(False)
                self.select(Selection(self.scene.current_row))
                self.jumps.forget()
                self.let_go.emit()
            case Act.CHANGE:
                self.jumps.to_change(wanted.step)
            case Act.TODAY:
                self.go_to_today()
            case Act.SPAN:
                self.turn(wanted.step)

    def _switch(self, act: Act) -> None:
        """Modes and marks: select several, choose this bar too, lock the board, draw without a hand."""
        match act:
            case Act.SELECTING:
                self.select_several(not self.selecting)
            case Act.LOCK:
                self.lock(not self.locked)
            case Act.DRAW:
                self.draw_by_key(self.night_at_hand())
            case _ if self.scene.selected is not None:
                self.toggle_choice(self.scene.selected)
            case _:
                pass

    def _walk(self, wanted: Stroke) -> None:
        """Go to a row or a bar, fold, open."""
        row, strip = self._current_row(), self._selected()
        heading = row is not None and row.kind in FOLDS
        day = self._here()
        if wanted.act is Act.FOLD and self.selecting and strip is not None:
            self.toggle_choice(strip.key)
        elif wanted.act is Act.ROW:
            self._go(self.selection.below(self.scene.sheet, self.scene.frame.rows, wanted.step, day))
        elif heading and row is not None:
            folded = row.key in self.scene.collapsed
            if wanted.act is not Act.BAR or folded is (wanted.step > 0):
                self.toggle(row.key)
        elif wanted.act is Act.BAR:
            self._go(self.selection.beside(self.scene.sheet, wanted.step, day))
        elif wanted.act is Act.OPEN and strip is not None:
            self.stay_opened.emit(strip.bar.timeline.id)

    def _go(self, selection: Selection) -> None:
        self.select(selection)
        self.reveal_row(selection.row_key)
        strip = self._selected()
        if strip is not None and not strip.bar.period.overlaps(self.visible_period()):
            self.go_to(strip.bar.period.first, 0.2)

    def _here(self) -> int:
        """The day the keyboard is at: where the selected bar begins to show, else the middle of the window."""
        first, last = self.scene.frame.visible_days()
        strip = self._selected()
        return (first + last) // 2 if strip is None else min(max(strip.first, first), last)

    def _unfold_to(self, row_key: str) -> None:
        """Unfold what a row is hidden under."""
        hiding: list[Row] = []
        for row in self.board.rows:
            hiding = [above for above in hiding if above.depth < row.depth]
            if row.key == row_key:
                self.fold(frozenset(self.scene.collapsed) - {above.key for above in hiding})
                return
            hiding.append(row)

    def _say_no_change(self, step: int) -> None:
        """A key that finds nothing must not look like a key that does nothing."""
        window = self.board.window
        looked_to = window.first if step < 0 else window.until or date.max
        self.hint(self._words.no_change(step, looked_to), Verdict.WARNED)

    def _end_flash(self) -> None:
        self.mark(flashing=None)
