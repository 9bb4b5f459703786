"""Draws a board with a QPainter: on the screen, into a picture, for a test; visits only what shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QRegion

from ckgdesk.domain.board import RowKind
from ui.board.bar_painter import GAP, BarPainter
from ui.board.caps import Caps
from ui.board.column_painter import ColumnPainter
from ui.board.geometry import Frame
from ui.board.ghost_painter import GhostPainter
from ui.board.grid import Grid
from ui.board.header_painter import HeaderPainter
from ui.board.lettering import Fonts
from ui.board.marks import Marks
from ui.board.occupancy_painter import COUNTED, COUNTS_FROM, OccupancyPainter
from ui.board.outline import Outline, brussen_outline
from ui.board.palette import Palette
from ui.board.scene import Scene
from ui.board.sheet import FAR, Shut, Strip
from ui.board.writing import LABEL

_LYING = (RowKind.PLACE, RowKind.WAITING, RowKind.CHILD)
"""The rows with bars."""


class BoardPainter:
    """Draws scenes in one palette and one set of fonts."""

    def __init__(self, palette: Palette, fonts: Fonts, marks: Marks) -> None:
        self.palette = palette
        self._grid = Grid(palette)
        self._bars = BarPainter(palette, fonts, Caps(palette, fonts.ratio))
        self._column = ColumnPainter(palette, fonts)
        self._header = HeaderPainter(palette, fonts, marks)
        self._ghost = GhostPainter(palette, fonts)
        self._reason = fonts.inked(fonts.small, palette.closure.ink)
        self._occupancy = OccupancyPainter(palette, fonts)
        self._selected, self._beside = Outline(palette.selected, 2), Outline(palette.selected, 1, 5, 3)
        self._brussen, self._pointed_out = brussen_outline(palette), Outline(palette.flash, 4)
        self._closed = QBrush(palette.closure.line, Qt.BrushStyle.Dense6Pattern)

    def draw_ahead(self) -> None:
        """Have ready what other spans of days will need, while nobody waits."""
        self._header.draw_ahead()

    def paint(self, painter: QPainter, scene: Scene, area: QRect) -> int:
        """Draw what lies in `area`; how many bars were visited for it."""
        frame = scene.frame
        visited = 0
        body = frame.body.intersected(area)
        if not body.isEmpty():
            painter.setClipRect(body)
            # Patterns hang on the days, not on the window, so that scrolled parts and new parts join.
            painter.setBrushOrigin(-frame.days.scrolled, frame.header - frame.down)
            self._grid.paint(painter, frame, body)
            self._today(painter, scene, body)
            self._marked_day(painter, scene, body)
            self._bars.begin(scene.sheet.ribbons)
            visited = self._rows(painter, scene, body)
            self._bars.paint_texts(painter, frame)
            self._sticky(painter, scene, body)
            if scene.ghost is not None:
                self._ghost.paint(painter, scene, scene.ghost)
            if scene.band is not None:
                self._band(painter, scene.band)
        painter.setClipRect(area)
        if area.left() < frame.column:
            self._column.paint(painter, scene, area)
        if area.top() < frame.header:
            self._header.paint(painter, scene, area)
        return visited

    def cuts_label(self, scene: Scene, index: int) -> bool:
        """Whether the label of a row does not fit into the column."""
        return self._column.is_cut(scene, index, scene.label(scene.frame.rows.shown[index]))

    def ghost_region(self, scene: Scene) -> QRegion:
        """What the ghost and its words cover."""
        return QRegion() if scene.ghost is None else self._ghost.region(scene, scene.ghost)

    def _rows(self, painter: QPainter, scene: Scene, body: QRect) -> int:
        """Closures, then bars and what stands around some of them, then how full the headings are."""
        frame, visited = scene.frame, 0
        first, last = frame.days_in(body)
        marked, headings = [], []
        for index in frame.rows_in(body):
            row, part = frame.rows.shown[index], QRect(body)
            part.setTop(frame.row_top(index))
            part.setHeight(frame.row_height(index))
            if row.kind in COUNTED:
                headings.append((index, part))
            elif row.kind in _LYING:
                strips = scene.sheet.strips_between(row.key, first, last)
                visited += len(strips)
                if row.kind is RowKind.PLACE and (shut := scene.sheet.shut(row.id)):
                    self._closures(painter, scene, shut, part)
                self._bars.add_row(frame, strips, part)
                marked.append((row.key, strips, part))
        self._bars.paint(painter, frame)
        everywhere = bool(scene.chosen or scene.flashing is not None or scene.linked)
        for row_key, strips, part in marked:
            if everywhere or row_key == scene.current_row:
                self._around(painter, scene, (row_key, strips), part)
        for index, part in headings:
            self._occupancy.paint(painter, scene, index, part)
        return visited

    def _around(self, painter: QPainter, scene: Scene, row: tuple[str, Sequence[Strip]], part: QRect) -> None:
        """Frames around bars of a row; they go around all that shows of a bar, whatever part is painted."""
        band = _across(scene.frame, part)
        row_key, strips = row
        if row_key == scene.current_row or scene.chosen or scene.flashing is not None:
            self._marked(painter, scene, row_key, band)
        if scene.linked:
            self._linked(painter, scene, strips, band)

    def _closures(self, painter: QPainter, scene: Scene, shut_here: Sequence[Shut], part: QRect) -> None:
        """When a place is closed and why, which stands where the closure begins to show."""
        days, reason, band = scene.frame.days, self._reason, _across(scene.frame, part)
        for shut in shut_here:
            x1 = max(days.noon(shut.first), band.left() - 4)
            x2 = band.right() + 4 if shut.until == FAR else min(days.noon(shut.until), band.right() + 4)
            if x2 <= x1:
                continue
            part = QRect(x1, band.top() + GAP, x2 - x1, band.height() - 2 * GAP)
            painter.fillRect(part, self.palette.closure.surface)
            painter.fillRect(part, self._closed)
            cut = reason.cut(shut.reason, min(x2 - max(x1, band.left()) - 16, LABEL - 20))
            if cut:
                x, y = max(x1, band.left()) + 6, part.center().y() - reason.height // 2
                painter.fillRect(x - 3, y, reason.width(cut) + 6, reason.height, self.palette.closure.surface)
                painter.drawPixmap(x, y, reason.picture(cut))

    def _marked(self, painter: QPainter, scene: Scene, row_key: str, band: QRect) -> None:
        """A frame around the selected bar, and around the stay that is pointed out."""
        first, last = scene.frame.days_in(scene.frame.body)
        for strip in scene.sheet.strips_between(row_key, first, last):
            flashing = strip.key[0] == scene.flashing
            chosen = strip.key in scene.chosen
            if not flashing and not chosen and strip.key != scene.selected:
                continue
            x1 = max(scene.frame.days.noon(strip.first), band.left() - 6)
            x2 = band.right() + 6 if strip.until == FAR else min(scene.frame.days.noon(strip.until), band.right() + 6)
            edge = self._pointed_out if flashing else self._selected
            if scene.chosen and not chosen and not flashing:
                # Where the keyboard is, among bars that are moved together without this one.
                edge = self._beside
            edge.draw(painter, QRect(x1, band.top() + GAP - 1, x2 - x1, band.height() - 2 * GAP + 1))

    def _linked(self, painter: QPainter, scene: Scene, strips: Sequence[Strip], band: QRect) -> None:
        """A dashed frame around brussen, so that one sees at once where a family is."""
        for strip in strips:
            if strip.bar.child.id in scene.linked and strip.key != scene.selected:
                x1 = max(scene.frame.days.noon(strip.first), band.left() - 6)
                x2 = min(
                    scene.frame.days.noon(min(strip.until, scene.frame.days.at(band.right()) + 9)), band.right() + 6
                )
                self._brussen.draw(painter, QRect(x1, band.top() + GAP - 1, x2 - x1, band.height() - 2 * GAP + 1))

    def _marked_day(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        """Two lines around the day of a change."""
        if scene.marked is not None:
            for x in (scene.frame.days.x(scene.marked), scene.frame.days.x(scene.marked + 1)):
                painter.fillRect(x - 1, body.top(), 2, body.height(), self.palette.selected)

    def _sticky(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        stays = scene.frame.sticky()
        if stays is None:
            return
        index, top = stays
        band = QRect(body.left(), top, body.width(), scene.frame.row_height(index))
        if not band.intersects(body):
            return
        painter.fillRect(band, self.palette.bands[RowKind.GROUP])
        self._occupancy.paint(painter, scene, index, band)
        painter.fillRect(band.left(), band.bottom(), band.width(), 1, self.palette.grid_week)

    def _band(self, painter: QPainter, band: QRect) -> None:
        """What the hand draws a frame around."""
        surface = QColor(self.palette.selected)
        surface.setAlpha(36)
        painter.fillRect(band, surface)
        self._beside.draw(painter, band)

    def _today(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        """A line behind bars and names; it makes way for the number of a heading."""
        frame, x = scene.frame, scene.frame.days.noon(scene.sheet.today)
        painter.fillRect(x, body.top(), 2, body.height(), self.palette.today)
        if frame.days.width < COUNTS_FROM:
            return
        for index in frame.rows_in(body):
            kind = frame.rows.shown[index].kind
            if kind in COUNTED:
                band = self.palette.bands[kind]
                painter.fillRect(x, frame.row_top(index) + 4, 2, frame.row_height(index) - 8, band)


def _across(frame: Frame, part: QRect) -> QRect:
    """A part of a row, made as wide as the body."""
    return QRect(frame.column, part.top(), frame.size.width() - frame.column, part.height())
