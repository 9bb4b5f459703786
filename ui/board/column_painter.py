"""Draws the frozen column: sites, groups, rooms and places, with the mark that folds them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPolygonF

from ckgdesk.domain.board import RowKind
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.scene import Scene

INDENT = 16
_LEFT = 10
FOLDS = (RowKind.SITE, RowKind.GROUP, RowKind.ROOM, RowKind.FAMILY)
"""Rows with something below them."""


class ColumnPainter:
    """Draws labels; what is cut here stands in full in the tooltip."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._letterings = {
            RowKind.WAITING: fonts.inked(fonts.strong, palette.ink),
            RowKind.SITE: fonts.inked(fonts.strong, palette.ink),
            RowKind.GROUP: fonts.inked(fonts.strong, palette.ink),
            RowKind.ROOM: fonts.inked(fonts.small, palette.ink_soft),
            RowKind.PLACE: fonts.inked(fonts.label, palette.ink),
            RowKind.FAMILY: fonts.inked(fonts.strong, palette.ink),
            RowKind.CHILD: fonts.inked(fonts.label, palette.ink),
        }

    def paint(self, painter: QPainter, scene: Scene, area: QRect) -> None:
        """Draw the labels of the rows in `area`."""
        frame, palette = scene.frame, self._palette
        column = QRect(0, frame.header, frame.column, frame.size.height() - frame.header).intersected(area)
        painter.setClipRect(column)
        painter.fillRect(column, palette.head)
        for index in frame.rows_in(column):
            self._row(painter, scene, index, frame.row_top(index))
        if scene.linked_rows:
            self._links(painter, scene, column)
        stays = frame.sticky()
        if stays is not None:
            index, top = stays
            painter.fillRect(0, top, frame.column, frame.row_height(index), palette.head)
            self._row(painter, scene, index, top)
            painter.fillRect(0, top + frame.row_height(index) - 1, frame.column, 1, palette.grid_week)
        painter.fillRect(frame.column - 1, column.top(), 1, column.height(), palette.grid_week)

    def label_rect(self, scene: Scene, index: int) -> QRect:
        """Where the label of a row stands."""
        frame = scene.frame
        row = frame.rows.shown[index]
        left = _LEFT + row.depth * INDENT + (INDENT if row.kind in FOLDS else 0)
        return QRect(left, frame.row_top(index), frame.column - left - 8, frame.row_height(index))

    def is_cut(self, scene: Scene, index: int, label: str) -> bool:
        """Whether the label does not fit."""
        lettering = self._letterings[scene.frame.rows.shown[index].kind]
        return lettering.width(label) > self.label_rect(scene, index).width()

    def _links(self, painter: QPainter, scene: Scene, column: QRect) -> None:
        """A line from row to row of one family, with a dot on each; up or down where one lies out of sight."""
        frame = scene.frame
        rows = [index for key in scene.linked_rows if (index := frame.rows.index_of(key)) is not None]
        middles = [frame.row_top(index) + frame.row_height(index) // 2 for index in rows]
        if len(set(middles)) < 2:
            return
        x, top, bottom = frame.column - 12, min(middles), max(middles)
        painter.fillRect(QRect(x, top, 2, bottom - top + 1).intersected(column), self._palette.selected)
        for middle in middles:
            painter.fillRect(QRect(x - 3, middle - 3, 8, 8).intersected(column), self._palette.selected)

    def _row(self, painter: QPainter, scene: Scene, index: int, top: int) -> None:
        frame, palette = scene.frame, self._palette
        row, height = frame.rows.shown[index], frame.row_height(index)
        band = palette.bands.get(row.kind)
        if band is not None:
            painter.fillRect(0, top, frame.column, height, band)
        painter.fillRect(0, top + height - 1, frame.column, 1, palette.grid)
        if row.key == scene.current_row:
            painter.fillRect(0, top, 4, height - 1, palette.selected)
        if row.kind in FOLDS:
            self._fold_mark(
                painter, QPointF(_LEFT + row.depth * INDENT, top + height / 2), folded=row.key in scene.collapsed
            )
        label = self.label_rect(scene, index)
        lettering = self._letterings[row.kind]
        cut = lettering.cut(scene.label(row), label.width())
        if cut:
            painter.drawPixmap(label.left(), top + (height - lettering.height) // 2, lettering.picture(cut))

    def _fold_mark(self, painter: QPainter, middle: QPointF, *, folded: bool) -> None:
        x, y = middle.x() + 3, middle.y()
        corners = [(x, y - 4), (x + 5, y), (x, y + 4)] if folded else [(x - 2, y - 2), (x + 6, y - 2), (x + 2, y + 3)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.ink_soft)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
