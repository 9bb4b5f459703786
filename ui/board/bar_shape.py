"""Shapes the bars: the phase as colour and ribbon, ends by how sure they are, and what hangs over the term."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush

from ckgdesk.domain.stay import Certainty, PhaseKind
from ui.board.caps import WIDTHS, Caps, Ending
from ui.board.palette import Palette, mixed
from ui.board.ribbon import Ribbon
from ui.board.ribbon_shape import RIBBON, RibbonShaper
from ui.board.shape import Depth, Ink, Laid, Lane, Shape
from ui.board.sheet import Strip
from ui.board.writing import rooms

_DETAILED = 14
"""Bars narrower than this show neither shaped ends nor letters."""


class BarShaper:
    """Works out what a bar consists of; draws nothing."""

    def __init__(self, palette: Palette, caps: Caps) -> None:
        self._caps = caps
        self._ribbon = RibbonShaper(palette, caps)
        tones, long = palette.phases, palette.phases[PhaseKind.LONG]
        self._surfaces = {kind: Ink.of(Depth.SURFACE, tone.surface) for kind, tone in tones.items()}
        self._seams = {kind: Ink.of(Depth.SEAM, tone.line) for kind, tone in tones.items()}
        self._edges = {kind: Ink.of(Depth.CAP, tone.line) for kind, tone in tones.items()}
        self._gap = Ink.of(Depth.GAP, palette.ground)
        self._fence = Ink.of(Depth.FENCE, mixed(palette.ink_soft, palette.ground, 0.6))
        over, bare = mixed(palette.limit, palette.ground, 0.5), mixed(long.line, long.surface, 0.45)
        self._over = Ink(Depth.OVER, QBrush(over, Qt.BrushStyle.BDiagPattern))
        self._bare = Ink(Depth.BARE, QBrush(bare, Qt.BrushStyle.FDiagPattern))

    def shape(self, bar: Laid, ribbon: Ribbon, lane: Lane) -> Shape:
        """All of it, with its weeks and where its terms end."""
        shape = Shape()
        self._phases(shape, bar, lane)
        if bar.strip.is_marked:
            self._overlays(shape, bar, lane)
        for kind, begin, until in bar.phases:
            self._ribbon.phase(shape, kind, (begin, until), lane)
        if bar.strip.limit is not None:
            self._ribbon.limit(shape, PhaseKind.SHORT, lane, lane.noon(bar.strip.limit))
        self._ends(shape, bar, lane)
        self._ribbon.terms(shape, ribbon, lane)
        return shape

    def _phases(self, shape: Shape, bar: Laid, lane: Lane) -> None:
        """The surface of each phase, and a line where one with a letter follows another."""
        for kind, begin, until in bar.phases:
            shape.fill(begin, lane.top, until - begin, lane.height, self._surfaces[kind])
        for room in rooms(bar, lane, bar.begin) if len(bar.phases) > 1 else ():
            if room.begin > bar.begin:
                shape.fill(room.begin, lane.top, 1, lane.height, self._seams[room.kind])

    def _ends(self, shape: Shape, bar: Laid, lane: Lane) -> None:
        (first, *_), (last, *_) = bar.strip.regimes[0], bar.strip.regimes[-1]
        if bar.ending is Ending.FIRM:
            shape.fill(bar.until - 2, lane.top, 2, lane.height, self._edges[last])
        elif bar.ending is not Ending.ONGOING:
            cap = self._caps.right(bar.ending, last, lane.height)
            shape.put(bar.until - WIDTHS[bar.ending], lane.top, cap, Depth.CAP)
        if bar.strip.begins or not _is_detailed(bar.begin, bar.until):
            shape.fill(bar.begin, lane.top, 2, lane.height, self._edges[first])
        else:
            shape.put(bar.begin, lane.top, self._caps.joined_left(first, lane.height), Depth.CAP)

    def _overlays(self, shape: Shape, bar: Laid, lane: Lane) -> None:
        strip = bar.strip
        for first, until in strip.bare:
            shape.fill(*_within(bar, lane, first, until), self._bare)
        if strip.over is not None:
            shape.fill(*_within(bar, lane, *strip.over), self._over)
        for first, until in strip.absences:
            self._absence(shape, *_within(bar, lane, first, until))

    def _absence(self, shape: Shape, left: int, top: int, width: int, height: int) -> None:
        """A gap; the ribbon runs on below, because the term does."""
        shape.fill(left, top, width, height, self._gap)
        height -= RIBBON
        for x in (left, left + width - 1):
            shape.fill(x, top, 1, height, self._fence)
        for y in (top, top + height - 1):
            shape.fill(left, y, width, 1, self._fence)


def laid(strip: Strip, lane: Lane) -> Laid:
    """Where a bar and its phases lie."""
    noon = lane.noon
    begin = noon(strip.first) + 1
    until = max(noon(strip.until), begin + 2)
    ending = _ending(strip) if _is_detailed(begin, until) else Ending.FIRM
    flat, phases, left = until - WIDTHS[ending], [], begin
    for kind, _, end in strip.regimes:
        right = flat if end == strip.until else min(noon(end), flat)
        if left < right:
            phases.append((kind, left, right))
            left = right
    return Laid(strip, begin, until, ending, tuple(phases))


def _within(bar: Laid, lane: Lane, first: int, until: int) -> tuple[int, int, int, int]:
    """The rectangle of some nights of a bar."""
    begin, end = max(lane.noon(first), bar.begin), min(lane.noon(until), bar.until)
    return begin, lane.top, max(end - begin, 0), lane.height


def _is_detailed(begin: int, until: int) -> bool:
    return until - begin >= _DETAILED


def _ending(strip: Strip) -> Ending:
    if strip.open_ended:
        return Ending.ONGOING
    return _ENDINGS[strip.certainty] if strip.ends else Ending.JOINED


# Looked up: making an ending of a word takes six times as long, and a year has hundreds of bars.
_ENDINGS = {certainty: Ending(certainty) for certainty in Certainty}
