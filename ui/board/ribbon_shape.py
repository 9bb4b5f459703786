"""Shapes the ribbon along the lower edge of a bar: which phase, how much of its term has passed, and where it ends."""

from __future__ import annotations

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import DIAMOND, Caps
from ui.board.palette import Palette, contrast
from ui.board.ribbon import Ribbon
from ui.board.shape import Lane, Shape

RIBBON = 5
"""How tall it is; what is drawn over a bar leaves it free where the term runs on."""
_LINE = 2
_SEEN = 3.0


class RibbonShaper:
    """One line for a short stay, two for a long one, blocks for crisis; tall where the days have passed."""

    def __init__(self, palette: Palette, caps: Caps) -> None:
        self._tones = palette.phases
        self._caps = caps
        # Where black stands on black, a rim of the bar below lets the ribbon be seen.
        self._rims = {kind: int(contrast(tone.line, palette.ground) < _SEEN) for kind, tone in palette.phases.items()}
        self._limit, self._ground = palette.limit, palette.ground
        self._faint = {kind for kind, tone in palette.phases.items() if contrast(palette.limit, tone.surface) < _SEEN}

    def phase(self, shape: Shape, kind: PhaseKind | None, part: tuple[int, int], lane: Lane) -> None:
        """The ribbon of one phase from x to x."""
        begin, end = part
        spent, bottom = min(max(lane.now - begin, 0), end - begin), lane.bottom - self._rims[kind]
        if kind is PhaseKind.SHORT:
            line = self._tones[kind].line
            shape.fill(begin, bottom - _LINE, end - begin, _LINE, line)
            if spent:
                shape.fill(begin, bottom - RIBBON, spent, RIBBON, line)
        elif kind is PhaseKind.LONG:
            line = self._tones[kind].line
            shape.fill(begin, bottom - RIBBON, end - begin, 2, line)
            shape.fill(begin, bottom - 2, end - begin, 2, line)
        elif kind is PhaseKind.CRISIS:
            shape.fill(begin + spent, bottom - _LINE, end - begin - spent, _LINE, self._caps.blocks)
            if spent:
                shape.fill(begin, bottom - RIBBON, spent, RIBBON, self._caps.blocks)

    def terms(self, shape: Shape, ribbon: Ribbon, lane: Lane) -> None:
        """A tick a week; a flag where crisis ends; a line on a diamond where a decision ends."""
        short, bottom = self._tones[PhaseKind.SHORT], lane.bottom - self._rims[PhaseKind.SHORT]
        for week in ribbon.weeks:
            x = lane.noon(week)
            if x < lane.now:
                shape.fill(x, bottom - RIBBON, 1, RIBBON - 1, short.surface)
            else:
                shape.fill(x, bottom - RIBBON, 1, RIBBON - _LINE, short.line)
        for day in ribbon.crises:
            self.limit(shape, PhaseKind.CRISIS, lane, lane.noon(day))
        for day in ribbon.decisions:
            x = lane.noon(day)
            shape.fill(x - 1, lane.top, 2, lane.height - RIBBON, self._tones[PhaseKind.LONG].line)
            shape.put(x - 4, bottom - 8, self._caps.diamond, DIAMOND)

    def limit(self, shape: Shape, kind: PhaseKind | None, lane: Lane, x: int) -> None:
        """The flag at the end of a term; where the bar would swallow it, a rim of the ground parts the two."""
        parts = ((x - 1, lane.top - 2, 2, lane.height + 4), (x - 6, lane.top - 2, 5, 5))
        if kind in self._faint:
            for left, top, width, height in parts:
                shape.fill(left - 1, top, width + 2, height + 1, self._ground)
        for part in parts:
            shape.fill(*part, self._limit)
