"""The board under a keyboard: the selected bar, or all that are chosen, a day or a place further."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.board import Arrangement, Row, RowKind
from ckgdesk.domain.period import DAY
from ckgdesk.domain.wishes import Edge
from ui.board.drag import Hand
from ui.board.drop import Drop
from ui.board.gesture import LetGo
from ui.board.ghost_painter import part_rect
from ui.board.ground import Drawable
from ui.board.keys import Act, Stroke
from ui.board.palette import Colour
from ui.board.scene import Ghost, Verdict
from ui.board.several import NO_SUCH_PLACE, following
from ui.board.sheet import Strip
from ui.board.sketch import is_drawable, nights_to_offer
from ui.board.tips import Tips
from ui.board.wish import Handover, Judge, Move, Park, Resize, reach

_HINT = 3000  # milliseconds


class Nudgeable(Drawable):
    """What a hand can wish, wished by keys."""

    hinted = Signal(str)

    def __init__(self, today: date, tips: Tips, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(today, tips, colour, parent)
        self._hint_timer = QTimer(self)
        self._hint_timer.setSingleShot(True)
        self._hint_timer.setInterval(_HINT)
        self._hint_timer.timeout.connect(self.end_preview)

    def end_preview(self) -> None:
        """Show only what is."""
        if self.scene.ghost is not None and not self.dragging:
            self.mark(ghost=None)

    def nudge(self, wanted: Stroke) -> None:
        """Wish a day or a place further, or say why not."""
        strip = self._selected()
        if strip is None or self.board.read_only:
            return
        together = self.companions(strip.key)
        why = next((why for one in together or (strip,) if (why := self.barred(one))), "")
        if why:
            self.hint(why)
        elif together and wanted.act in (Act.DAYS, Act.PLACES):
            self._nudge_all(strip, together, wanted)
        else:
            self._nudge(strip, wanted)

    def draw_by_key(self, night: date) -> None:
        """Wish a new stay on the row the keyboard is at."""
        row = self._current_row()
        if row is None or not is_drawable(row) or self.board.read_only:
            return
        if self.locked:
            self.hint(self._words.held_fast())
            return
        period = nights_to_offer(self.board, row.id, night)
        if period is not None:
            self.stay_drawn.emit(row.id, period)

    def hint(self, sentence: str, verdict: Verdict = Verdict.REFUSED) -> None:
        """Say for a moment why a key does nothing."""
        self.hinted.emit(sentence)
        self.mark(ghost=Ghost((), verdict, (sentence,), pointer=self._foot_of_selection()))
        self._hint_timer.start()

    def _nudge_all(self, strip: Strip, together: tuple[Strip, ...], wanted: Stroke) -> None:
        bed = strip.bar.placement
        row = self._place_beyond(wanted.step) if wanted.act is Act.PLACES else None
        if bed is None:
            return
        days = wanted.step if wanted.act is Act.DAYS else 0
        place_id = row.id if row is not None and row.kind is RowKind.PLACE else 0 if days == 0 else bed.place_id
        moves = following(self.board, [one.bar for one in together], strip.bar, Move(bed.id, place_id, days))
        if moves is None:
            self.hint(self._words.said(NO_SUCH_PLACE))
        else:
            self.several_wished.emit(moves)

    def _nudge(self, strip: Strip, wanted: Stroke) -> None:
        bar = strip.bar
        stay_id, placement_id = strip.key
        if wanted.act is Act.DAYS:
            here = self._current_row()
            self._move(strip, Move(placement_id, bar.placement.place_id if bar.placement else 0, wanted.step), here)
        elif wanted.act is Act.PLACES and self.board.arrangement is Arrangement.CHILDREN:
            self.wish(stay_id, Handover(placement_id, 0))
        elif wanted.act is Act.PLACES:
            row = self._place_beyond(wanted.step)
            if row is not None and row.kind is RowKind.PLACE:
                self._move(strip, Move(placement_id, row.id, 0), row)
            elif row is not None and placement_id:
                self.wish(stay_id, Park(placement_id))
        elif wanted.act is Act.DEPARTURE and bar.period.until is not None:
            self.wish(stay_id, Resize(placement_id, Edge.UNTIL, bar.period.until + wanted.step * DAY))
        elif wanted.act is Act.ARRIVAL:
            self.wish(stay_id, Resize(placement_id, Edge.FIRST, bar.period.first + wanted.step * DAY))

    def _move(self, strip: Strip, move: Move, row: Row | None) -> None:
        """As a hand that lets go on a row: where somebody lies there is a choice, if it can be seen."""
        stay = strip.bar.timeline
        bar = self._reached(strip.bar, reach(stay.period, self.board.window, 1)) if self.isVisible() else None
        if bar is None:
            self.wish(stay.id, move)
            return
        judgement = Judge(self.board, stay.id).judge(move)
        drop = Drop(judgement, bar.timeline, self.board)
        foot = self._foot_of_selection()
        self._hand = Hand(foot.x(), foot.y(), row)
        home = self.scene.current_row
        self._come_true(LetGo(stay.id, move, judgement, drop if drop.others else None, home))

    def _place_beyond(self, step: int) -> Row | None:
        """The next row up or down that can take a stay."""
        rows = self.scene.frame.rows
        index = rows.index_of(self.scene.current_row)
        beyond = () if index is None else (rows.shown[index + 1 :] if step > 0 else rows.shown[:index][::-1])
        return next((row for row in beyond if row.kind in (RowKind.PLACE, RowKind.WAITING)), None)

    def _selected(self) -> Strip | None:
        return None if self.scene.selected is None else self.scene.sheet.strip(self.scene.selected)

    def _current_row(self) -> Row | None:
        index = self.scene.frame.rows.index_of(self.scene.current_row)
        return None if index is None else self.scene.frame.rows.shown[index]

    def _foot_of_selection(self) -> QPoint:
        """Below the selected bar, or on the row the keyboard is at."""
        frame, strip = self.scene.frame, self._selected()
        first, until = (strip.first, strip.until) if strip else frame.visible_days()
        rect = part_rect(frame, self.scene.current_row, first, until)
        return QPoint() if rect is None else QPoint(max(rect.left(), frame.column) + 20, rect.bottom())
