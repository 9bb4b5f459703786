"""What happens while the pointer only looks: a tip beside what it rests on, brussen joined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QHelpEvent, QMouseEvent

from ckgdesk.domain.board import RowKind
from ui.board.bar_tips import BarTips
from ui.board.geometry import Frame
from ui.board.ghost_painter import part_rect
from ui.board.grasp import Graspable
from ui.board.hit import Area, Hit
from ui.board.kinship import kinship
from ui.board.occupancy import Occupancy
from ui.board.sheet import Strip
from ui.board.tip_place import show_tip


@dataclass(frozen=True, slots=True)
class Tip:
    """Sentences, and the part of the window they are about."""

    sentences: tuple[str, ...]
    about: QRect


class Hovering(QObject):
    """Watches the viewport of a board; while a bar is in the hand it is silent."""

    def __init__(self, view: Graspable, tip_at: Callable[[QPoint], tuple[str, ...]]) -> None:
        super().__init__(view)
        self._view = view
        self._tip_at = tip_at
        self._words = BarTips(self)
        self._occupancy: Occupancy | None = None
        self._over: tuple[int, int] | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if not self._view.dragging:
                tip = self.tip(event.pos())
                show_tip(self._view.viewport(), event.pos(), tip.about, tip.sentences)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._look(self._view.hit(event.position().toPoint()).strip)
        elif event.type() == QEvent.Type.Leave:
            self._look(None)
        return super().eventFilter(watched, event)

    def tip(self, point: QPoint) -> Tip:
        """What there is to say of a point, and of what."""
        found = self._view.hit(point)
        about = described(self._view.scene.frame, found)
        if found.area is Area.BODY and found.row is not None and found.row.kind in (RowKind.SITE, RowKind.GROUP):
            sheet = self._view.scene.sheet
            if self._occupancy is None or self._occupancy.sheet is not sheet:
                self._occupancy = Occupancy(sheet)
            return Tip(tuple(self._words.of_night(found.row, found.day, self._occupancy)), about)
        return Tip(self._tip_at(point), about)

    def join(self) -> None:
        """Join the brussen of whoever is pointed at, or else of whoever is selected."""
        scene = self._view.scene
        key = self._over or scene.selected
        family = kinship(None if key is None else scene.sheet.strip(key), scene.sheet)
        if (family.children, family.rows) != (scene.linked, scene.linked_rows):
            self._view.mark(linked=family.children, linked_rows=family.rows)

    def _look(self, strip: Strip | None) -> None:
        over = None if strip is None or self._view.dragging else strip.key
        if over != self._over:
            self._over = over
            self.join()


def described(frame: Frame, found: Hit) -> QRect:
    """What a tip is about: a bar, a label, a day of the header, the night of a row."""
    days, body = frame.days, frame.body
    cell = QRect(days.x(found.day), 0, max(days.x(found.day + 1) - days.x(found.day), 1), frame.header)
    if found.area is Area.HEADER or found.index is None or found.row is None:
        return cell
    stays = frame.sticky()
    top = stays[1] if stays is not None and stays[0] == found.index else frame.row_top(found.index)
    if found.area is Area.COLUMN:
        return QRect(0, top, frame.column, frame.row_height(found.index))
    if found.strip is not None:
        rect = part_rect(frame, found.row.key, found.strip.first, found.strip.until)
        if rect is not None:
            return rect.intersected(body)
    return QRect(cell.left(), top, cell.width(), frame.row_height(found.index))
