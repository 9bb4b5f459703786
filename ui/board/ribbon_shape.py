"""Shapes the ribbon along the lower edge of a bar: which phase, how much of its term has passed, and where it ends."""

from __future__ import annotations

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import Caps
from ui.board.palette import Palette, contrast
from ui.board.ribbon import Ribbon
from ui.board.shape import Depth, Ink, Lane, Shape

RIBBON = 5
"""How tall it is; what is drawn over a bar leaves it free where the term runs on."""
_LINE = 2
_SEEN = 3.0


class RibbonShaper:
    """One line for a short stay, two for a long one, blocks for crisis; tall where the days have passed."""

    def __init__(self, palette: Palette, caps: Caps) -> None:
        tones, short = palette.phases, palette.phases[PhaseKind.SHORT]
        self._caps = caps
        self._lines = {kind: Ink.of(Depth.RIBBON, tone.line) for kind, tone in tones.items()}
        self._blocks = Ink(Depth.RIBBON, caps.blocks)
        self._past, self._ahead = Ink.of(Depth.TICK, short.surface), Ink.of(Depth.TICK, short.line)
        self._decision = Ink.of(Depth.DECISION, tones[PhaseKind.LONG].line)
        # Where black stands on black, a rim of the bar below lets the ribbon be seen.
        self._rims = {kind: int(contrast(tone.line, palette.ground) < _SEEN) for kind, tone in tones.items()}
        self._limit, self._rim = Ink.of(Depth.FLAG, palette.limit), Ink.of(Depth.RIM, palette.ground)
        self._faint = {kind for kind, tone in tones.items() if contrast(palette.limit, tone.surface) < _SEEN}

    def phase(self, shape: Shape, kind: PhaseKind | None, part: tuple[int, int], lane: Lane) -> None:
        """The ribbon of one phase from x to x."""
        begin, end = part
        spent, bottom = min(max(lane.now - begin, 0), end - begin), lane.bottom - self._rims[kind]
        if kind is PhaseKind.SHORT:
            line = self._lines[kind]
            shape.fill(begin, bottom - _LINE, end - begin, _LINE, line)
            if spent:
                shape.fill(begin, bottom - RIBBON, spent, RIBBON, line)
        elif kind is PhaseKind.LONG:
            line = self._lines[kind]
            shape.fill(begin, bottom - RIBBON, end - begin, 2, line)
            shape.fill(begin, bottom - 2, end - begin, 2, line)
        elif kind is PhaseKind.CRISIS:
            shape.fill(begin + spent, bottom - _LINE, end - begin - spent, _LINE, self._blocks)
            if spent:
                shape.fill(begin, bottom - RIBBON, spent, RIBBON, self._blocks)

    def terms(self, shape: Shape, ribbon: Ribbon, lane: Lane) -> None:
        """A tick a week; a flag where crisis ends; a line on a diamond where a decision ends."""
        bottom = lane.bottom - self._rims[PhaseKind.SHORT]
        for week in ribbon.weeks:
            x = lane.noon(week)
            if x < lane.now:
                shape.fill(x, bottom - RIBBON, 1, RIBBON - 1, self._past)
            else:
                shape.fill(x, bottom - RIBBON, 1, RIBBON - _LINE, self._ahead)
        for day in ribbon.crises:
            self.limit(shape, PhaseKind.CRISIS, lane, lane.noon(day))
        for day in ribbon.decisions:
            x = lane.noon(day)
            shape.fill(x - 1, lane.top, 2, lane.height - RIBBON, self._decision)
            shape.put(x - 4, bottom - 8, self._caps.diamond, Depth.DECISION)

    def limit(self, shape: Shape, kind: PhaseKind | None, lane: Lane, x: int) -> None:
        """The flag at the end of a term; where the bar would swallow it, a rim of the ground parts the two."""
        parts = ((x - 1, lane.top - 2, 2, lane.height + 4), (x - 6, lane.top - 2, 5, 5))
        if kind in self._faint:
            for left, top, width, height in parts:
                shape.fill(left - 1, top, width + 2, height + 1, self._rim)
        for part in parts:
            shape.fill(*part, self._limit)
