"""Draws the bars: each is shaped once for a width of days, and put down as far as it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from sys import maxsize

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from ui.board.bar_shape import BarShaper, laid
from ui.board.caps import Caps, Ending
from ui.board.geometry import Days, Frame
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.ribbon import Ribbon, Ribbons
from ui.board.shape import Laid, Lane, Shape, Spot
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


@dataclass(frozen=True, slots=True)
class _Ready:
    """A bar with all that is drawn of it while its beginning shows."""

    bar: Laid
    shape: Shape
    terms: Shape
    texts: tuple[Text, ...]


class BarPainter:
    """Draws the bars of one frame; their texts are collected and drawn at the end, above whatever crosses the rows."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._caps = caps
        self._shaper = BarShaper(palette, caps)
        self._writer = Writer(palette, fonts, caps)
        self._ribbons: Ribbons | None = None
        self._lane = Lane(int, 0, 0, 0)
        self._lane_of = (0, 0.0, 0, 0)
        self._ready: dict[int, _Ready] = {}
        self._texts: list[tuple[int, int, QPixmap]] = []

    def begin(self, ribbons: Ribbons) -> None:
        """From here on, bars of the picture that has these terms."""
        self._ribbons = ribbons

    def paint_row(self, painter: QPainter, frame: Frame, strips: Sequence[Strip], row: QRect) -> None:
        """Draw bars on the part of their row that is painted; names follow with `paint_texts`."""
        scrolled = frame.days.scrolled
        spot = Spot(scrolled, row.top(), row.left() + scrolled, row.right() + 1 + scrolled)
        edge = frame.column + scrolled
        self._lay(frame.days, row.height())
        for strip in strips:
            ready = self._ready.get(id(strip)) or self._made_ready(strip)
            ready.shape.paint(painter, spot)
            if ready.bar.ending is Ending.ONGOING:
                arrow = self._caps.ongoing(strip.regimes[-1][0], self._lane.height)
                painter.drawPixmap(frame.size.width() - 1 - _ARROW, row.top() + GAP, arrow)
            ready.terms.paint(painter, spot)
            if ready.bar.begin >= edge:
                self._write(ready.texts, spot)
            elif spot.left < edge + LABEL or len(strip.regimes) > 1:
                self._write(self._writer.texts(ready.bar, self._lane, edge), spot)

    def paint_texts(self, painter: QPainter) -> None:
        """Draw the names and letters of all rows since the last time."""
        for x, y, text in self._texts:
            painter.drawPixmap(x, y, text)
        self._texts.clear()

    def _write(self, texts: Iterable[Text], spot: Spot) -> None:
        for x, until, y, text in texts:
            if x < spot.until and until > spot.left:
                self._texts.append((x - spot.scrolled, spot.top + y, text))

    def _lay(self, days: Days, height: int) -> None:
        """Begin anew for other days, another height (all rows with bars have the same) or another today."""
        today = 0 if self._ribbons is None else self._ribbons.today
        wanted = (days.zero, days.width, height, today)
        if wanted != self._lane_of or len(self._ready) > _KEPT:
            noon = replace(days, scrolled=0).noon
            self._lane = Lane(noon, GAP, height - 2 * GAP, noon(today) if today else -maxsize)
            self._lane_of = wanted
            self._ready.clear()

    def _made_ready(self, strip: Strip) -> _Ready:
        bar = laid(strip, self._lane)
        ribbon = Ribbon()
        if self._ribbons is not None and self._lane_of[1] >= TICKED_FROM:
            ribbon = self._ribbons.of(strip.bar, (strip.first, strip.until))
        shape, terms = self._shaper.shape(bar, self._lane), self._shaper.terms(ribbon, self._lane)
        texts = tuple(self._writer.texts(bar, self._lane, bar.begin))
        # The strip is kept with what was made of it, so its id is not another's.
        ready = self._ready[id(strip)] = _Ready(bar, shape, terms, texts)
        return ready
