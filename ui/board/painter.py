"""Draws a board with a QPainter: on the screen, into a picture, for a test; visits only what shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QRegion

from ckgdesk.domain.board import RowKind
from ui.board.bar_painter import GAP, BarPainter
from ui.board.caps import Caps
from ui.board.column_painter import ColumnPainter
from ui.board.ghost_painter import GhostPainter
from ui.board.header_painter import HeaderPainter
from ui.board.lettering import Fonts
from ui.board.marks import Marks
from ui.board.occupancy_painter import COUNTED, COUNTS_FROM, OccupancyPainter
from ui.board.palette import Palette
from ui.board.scene import Scene
from ui.board.sheet import FAR, Strip
from ui.board.writing import LABEL

_DAY_LINES_FROM = 9
"""Days narrower than this get no line of their own."""


class BoardPainter:
    """Draws scenes in one palette and one set of fonts."""

    def __init__(self, palette: Palette, fonts: Fonts, marks: Marks) -> None:
        self.palette = palette
        self._bars = BarPainter(palette, fonts, Caps(palette, fonts.ratio))
        self._column = ColumnPainter(palette, fonts)
        self._header = HeaderPainter(palette, fonts, marks)
        self._ghost = GhostPainter(palette, fonts)
        self._reason = fonts.inked(fonts.small, palette.closure.ink)
        self._occupancy = OccupancyPainter(palette, fonts)
        self._closed = QBrush(palette.closure.line, Qt.BrushStyle.Dense6Pattern)

    def paint(self, painter: QPainter, scene: Scene, area: QRect) -> int:
        """Draw what lies in `area`; how many bars were visited for it."""
        frame = scene.frame
        visited = 0
        body = frame.body.intersected(area)
        if not body.isEmpty():
            painter.setClipRect(body)
            # Patterns hang on the days, not on the window, so that scrolled parts and new parts join.
            painter.setBrushOrigin(-frame.days.scrolled, frame.header - frame.down)
            self._ground(painter, scene, body)
            self._today(painter, scene, body)
            self._marked_day(painter, scene, body)
            self._bars.begin(scene.sheet.ribbons)
            visited = self._rows(painter, scene, body)
            self._bars.paint_texts(painter)
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

    def _ground(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        frame, palette = scene.frame, self.palette
        painter.fillRect(body, palette.ground)
        self._weekends(painter, scene, body)
        for index in frame.rows_in(body):
            band = palette.bands.get(frame.rows.shown[index].kind)
            top, height = frame.row_top(index), frame.row_height(index)
            if band is not None:
                painter.fillRect(body.left(), top, body.width(), height, band)
            painter.fillRect(body.left(), top + height - 1, body.width(), 1, palette.grid)
        self._columns(painter, scene, body)

    def _weekends(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        days = scene.frame.days
        first, last = scene.frame.days_in(body)
        # Ordinal 1 was a Monday, so the remainder by seven tells the day of the week.
        for saturday in range(first - (first - 6) % 7, last + 1, 7):
            x = days.x(saturday)
            painter.fillRect(x, body.top(), days.x(saturday + 2) - x, body.height(), self.palette.weekend)

    def _columns(self, painter: QPainter, scene: Scene, body: QRect) -> None:
        """Lines between days, or only between weeks when days are narrow."""
        days, palette = scene.frame.days, self.palette
        first, last = scene.frame.days_in(body)
        top, height = body.top(), body.height()
        if days.width >= _DAY_LINES_FROM:
            painter.setPen(palette.grid)
            painter.drawLines([QLine(x, top, x, top + height) for x in map(days.x, range(first, last + 2))])
        painter.setPen(palette.grid_week)
        mondays = range(first - (first - 1) % 7, last + 2, 7)
        painter.drawLines([QLine(x, top, x, top + height) for x in map(days.x, mondays)])

    def _rows(self, painter: QPainter, scene: Scene, body: QRect) -> int:
        frame, sheet = scene.frame, scene.sheet
        first, last = frame.days_in(body)
        visited = 0
        visible = frame.body
        for index in frame.rows_in(body):
            row = frame.rows.shown[index]
            top, height = frame.row_top(index), frame.row_height(index)
            band = QRect(visible.left(), top, visible.width(), height)
            part = QRect(body.left(), top, body.width(), height)
            if row.kind in (RowKind.PLACE, RowKind.WAITING, RowKind.CHILD):
                if row.kind is RowKind.PLACE:
                    self._closures(painter, scene, row.id, band)
                strips = sheet.strips_between(row.key, first, last)
                visited += len(strips)
                self._bars.paint_row(painter, frame, strips, part)
                if row.key == scene.current_row or scene.chosen or scene.flashing is not None:
                    self._marked(painter, scene, row.key, band)
                if scene.linked:
                    self._linked(painter, scene, strips, band)
            elif row.kind in COUNTED:
                self._occupancy.paint(painter, scene, index, part)
        return visited

    def _closures(self, painter: QPainter, scene: Scene, place_id: int, band: QRect) -> None:
        days, reason = scene.frame.days, self._reason
        for shut in scene.sheet.shut(place_id):
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
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strip in scene.sheet.strips_between(row_key, first, last):
            flashing = strip.key[0] == scene.flashing
            chosen = strip.key in scene.chosen
            if not flashing and not chosen and strip.key != scene.selected:
                continue
            x1 = max(scene.frame.days.noon(strip.first), band.left() - 6)
            x2 = band.right() + 6 if strip.until == FAR else min(scene.frame.days.noon(strip.until), band.right() + 6)
            painter.setPen(QPen(self.palette.flash if flashing else self.palette.selected, 4 if flashing else 2))
            if scene.chosen and not chosen and not flashing:
                # Where the keyboard is, among bars that are moved together without this one.
                painter.setPen(QPen(self.palette.selected, 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRect(x1, band.top() + GAP - 1, x2 - x1, band.height() - 2 * GAP + 1))

    def _linked(self, painter: QPainter, scene: Scene, strips: Sequence[Strip], band: QRect) -> None:
        """A dashed frame around brussen, so that one sees at once where a family is."""
        pen = QPen(self.palette.selected, 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strip in strips:
            if strip.bar.child.id in scene.linked and strip.key != scene.selected:
                x1 = max(scene.frame.days.noon(strip.first), band.left() - 6)
                x2 = min(
                    scene.frame.days.noon(min(strip.until, scene.frame.days.at(band.right()) + 9)), band.right() + 6
                )
                painter.drawRect(QRect(x1, band.top() + GAP - 1, x2 - x1, band.height() - 2 * GAP + 1))

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
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette.selected, 1, Qt.PenStyle.DashLine))
        painter.drawRect(band)

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
