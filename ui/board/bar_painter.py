"""Draws the bars: each is shaped once for a width of days, and put down as far as it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from sys import maxsize
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from ui.board.bar_shape import BarShaper, laid
from ui.board.caps import Caps, Ending
from ui.board.geometry import Days, Frame
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.ribbon import NO_TERMS, Ribbons
from ui.board.shape import Depth, Laid, Lane, Plate, Shape
from ui.board.sheet import Strip
from ui.board.writing import LABEL, Text, Writer

GAP = 3
"""Between a bar and the edges of its row."""
TICKED_FROM = 9
"""Days narrower than this have no room for the weeks of a term."""
_KEPT = 4000
"""Shapes kept; then all are forgotten, which costs one slow frame."""
_ARROW = 14
"""The arrow of a stay that goes on stands so far from the right edge."""


class _Ready(NamedTuple):
    """A bar with all that is drawn of it while its beginning shows."""

    top: int
    bar: Laid
    lane: Lane
    shape: Shape
    texts: tuple[Text, ...]
    same: range
    """While it is cut off here, its texts are the same, as far from the edge."""


class BarPainter:
    """Draws the bars of one frame: rows are added, then all are put down; their texts come last, above all else."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._caps = caps
        self._shaper = BarShaper(palette, caps)
        self._writer = Writer(palette, fonts, caps)
        self._ribbons: Ribbons | None = None
        self._lane = self._row_lane = Lane(int, 0, 0, 0)
        self._lane_of = (0, 0.0, 0, 0)
        self._ready: dict[int, _Ready] = {}
        self._at_edge: dict[int, tuple[Text, ...]] = {}
        self._plate = Plate()
        self._texts: list[tuple[int, int, QPixmap]] = []

    def begin(self, ribbons: Ribbons) -> None:
        """From here on, bars of the picture that has these terms."""
        self._ribbons = ribbons

    def add_row(self, frame: Frame, strips: Sequence[Strip], row: QRect) -> None:
        """Bars that show on the part of their row that is painted."""
        across, down = frame.days.scrolled, frame.down - frame.header
        left, until, edge = row.left() + across, row.right() + 1 + across, frame.column + across
        top = row.top() + down
        self._lay(frame.days, row.height())
        for strip in strips:
            ready = self._ready.get(id(strip))
            if ready is None or ready.top != top:
                ready = self._made_ready(strip, top)
            self._plate.add(ready.shape)
            if ready.bar.ending is Ending.ONGOING:
                arrow = self._caps.ongoing(strip.regimes[-1][0], ready.lane.height)
                self._plate.put((frame.size.width() - 1 - _ARROW + across, ready.lane.top, arrow), Depth.CAP)
            if ready.bar.begin >= edge:
                self._write(ready.texts, left, until)
            elif left < edge + LABEL or len(strip.regimes) > 1:
                self._write_at(edge, ready, left, until)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Put down the rows since the last time; names and letters follow with `paint_texts`."""
        moved = QPoint(frame.days.scrolled, frame.down - frame.header)
        painter.translate(-moved)
        # Patterns hang on the days, not on the window, so that scrolled parts and new parts join.
        origin = painter.brushOrigin()
        painter.setBrushOrigin(0, 0)
        self._plate.paint(painter)
        painter.setBrushOrigin(origin)
        painter.translate(moved)

    def paint_texts(self, painter: QPainter, frame: Frame) -> None:
        """Draw the names and letters of all rows since the last time."""
        across, down = frame.days.scrolled, frame.down - frame.header
        for x, y, text in self._texts:
            painter.drawPixmap(x - across, y - down, text)
        self._texts.clear()

    def _write_at(self, edge: int, ready: _Ready, left: int, until: int) -> None:
        """The texts of a bar that is cut off at the edge; most of them a scroll only moves along."""
        if edge not in ready.same:
            self._write(self._writer.texts(ready.bar, ready.lane, edge), left, until)
            return
        texts = self._at_edge.get(id(ready.bar.strip))
        if texts is None:
            there = self._writer.texts(ready.bar, ready.lane, edge)
            texts = tuple((x - edge, end - edge, y, text) for x, end, y, text in there)
            self._at_edge[id(ready.bar.strip)] = texts
        self._texts += [(x + edge, y, text) for x, end, y, text in texts if x + edge < until and end + edge > left]

    def _write(self, texts: Iterable[Text], left: int, until: int) -> None:
        self._texts += [(x, y, text) for x, end, y, text in texts if x < until and end > left]

    def _lay(self, days: Days, height: int) -> None:
        """Begin anew for other days, another height (all rows with bars have the same) or another today."""
        today = 0 if self._ribbons is None else self._ribbons.today
        wanted = (days.zero, days.width, height, today)
        if wanted != self._lane_of or len(self._ready) > _KEPT:
            noon = replace(days, scrolled=0).noon
            self._lane = self._row_lane = Lane(noon, GAP, height - 2 * GAP, noon(today) if today else -maxsize)
            self._lane_of = wanted
            self._ready.clear()
            self._at_edge.clear()

    def _made_ready(self, strip: Strip, top: int) -> _Ready:
        if self._row_lane.top != top + GAP:
            self._row_lane = replace(self._lane, top=top + GAP)
        lane = self._row_lane
        bar = laid(strip, lane)
        ribbon = NO_TERMS
        if self._ribbons is not None and self._lane_of[1] >= TICKED_FROM:
            ribbon = self._ribbons.of(strip.bar, (strip.first, strip.until))
        texts = tuple(self._writer.texts(bar, lane, bar.begin))
        # The strip is kept with what was made of it, so its id is not another's.
        shape, same = self._shaper.shape(bar, ribbon, lane), self._writer.same(bar, lane)
        ready = self._ready[id(strip)] = _Ready(top, bar, lane, shape, texts, same)
        self._at_edge.pop(id(strip), None)
        return ready
