"""Draws the bars: the phase as colour, letter and spine, ends by how sure they are, and what hangs over the term."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import WIDTHS, Caps, Ending
from ui.board.geometry import Frame
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.sheet import FAR, Strip

LETTERS: Mapping[PhaseKind | None, str] = {
    PhaseKind.CRISIS: "C",
    PhaseKind.SHORT: "K",
    PhaseKind.LONG: "L",
    None: "?",
}
"""Crisis, kortdurend, langdurend: what staff say, so not translated."""
GAP = 3
"""Between a bar and the edges of its row."""
_DETAILED = 14
"""Bars narrower than this show neither shaped ends nor letters."""
_LETTERED = 15
"""A phase narrower than this gets no letter."""
_NAMED = 70
"""Room enough for a name; with less, a wider phase of the same bar is looked for."""
_PAD = 6
_NOTCH = 4
"""What the notch of a room move takes from a letter."""
_BEYOND = 400
"""Bars are drawn so far beyond the window, that no name there is cut because of it."""
LABEL = 340
"""A name stands within so many pixels of where its bar begins to show; only those must follow a scroll."""
_LABEL_BEGINS, _LONGEST_NAME = 60, 180

Room = tuple[int, int, PhaseKind | None]
"""From x to x in a phase: where a name can stand."""


@dataclass(slots=True)
class Lane:
    """The strip of the window that the bars of one row lie in; `left` and `right` are the edges of the window."""

    noon: Callable[[int], int]
    top: int
    height: int
    left: int
    right: int


class BarPainter:
    """Draws the bars of one frame; their texts are collected and drawn at the end, above whatever crosses the rows."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._palette = palette
        self._tones = palette.phases
        self._caps = caps
        long = palette.phases[PhaseKind.LONG]
        self._absent = _between(palette.ink_soft, palette.ground, 0.6)
        self._over = QBrush(_between(palette.limit, palette.ground, 0.5), Qt.BrushStyle.BDiagPattern)
        self._bare = QBrush(_between(long.line, long.surface, 0.45), Qt.BrushStyle.FDiagPattern)
        self._names = {kind: fonts.inked(fonts.name, tone.ink) for kind, tone in palette.phases.items()}
        self._letters = {kind: fonts.inked(fonts.letter, tone.line) for kind, tone in palette.phases.items()}
        self._lift = 4 + self._names[None].height
        """What a text leaves free of a bar; all fonts on bars are of one height."""
        self._texts: list[tuple[int, int, QPixmap]] = []

    def paint_row(self, painter: QPainter, frame: Frame, strips: Sequence[Strip], row: QRect) -> None:
        """Draw bars on their row; names follow with `paint_texts`."""
        noon = frame.days.noon
        lane = Lane(noon, row.top() + GAP, row.height() - 2 * GAP, row.left(), row.right())
        left, right = lane.left - _BEYOND, lane.right + _BEYOND
        for strip in strips:
            x1 = max(noon(strip.first) + 1, left)
            x2 = right if strip.until == FAR else min(noon(strip.until), right)
            self._bar(painter, strip, lane, x1, max(x2, x1 + 2))

    def paint_texts(self, painter: QPainter) -> None:
        """Draw the names and letters of all rows since the last time."""
        for x, y, text in self._texts:
            painter.drawPixmap(x, y, text)
        self._texts.clear()

    def _bar(self, painter: QPainter, strip: Strip, lane: Lane, x1: int, x2: int) -> None:
        top, height = lane.top, lane.height
        detailed = x2 - x1 >= _DETAILED
        ending = _ending(strip) if detailed else Ending.FIRM
        flat_until = x2 - WIDTHS[ending]
        room = self._regimes(painter, strip, lane, x1, flat_until)
        if strip.is_marked:
            self._overlays(painter, strip, lane, x1, x2)
        last_kind = strip.regimes[-1][0]
        if ending is Ending.FIRM:
            painter.fillRect(x2 - 2, top, 2, height, self._tones[last_kind].line)
        elif ending is Ending.ONGOING:
            painter.drawPixmap(min(x2, lane.right) - 14, top, self._caps.ongoing(last_kind, height))
        else:
            painter.drawPixmap(flat_until, top, self._caps.right(ending, last_kind, height))
        first_kind = strip.regimes[0][0]
        if strip.begins or not detailed:
            painter.fillRect(x1, top, 2, height, self._tones[first_kind].line)
        else:
            painter.drawPixmap(x1, top, self._caps.joined_left(first_kind, height))
        if room is not None:
            self._name(strip.name, lane, *room)

    def _regimes(self, painter: QPainter, strip: Strip, lane: Lane, x1: int, x2: int) -> Room | None:
        """Draw the surface of each phase with its letter; where the name goes."""
        visible = max(x1, lane.left)
        letter_y = lane.top + (lane.height - self._lift) // 2
        room: Room | None = None
        for kind, first, until in strip.regimes:
            begin = x1 if first == strip.first else max(lane.noon(first), x1)
            end = x2 if until == strip.until else min(lane.noon(until), x2)
            if end <= begin:
                continue
            self._surface(painter, kind, lane, begin, end - begin)
            notch = _NOTCH if begin == x1 and not strip.begins else 0
            shown = self._after_absence(strip, lane, max(begin + notch, visible))
            if end - shown < _LETTERED:
                continue
            if begin > x1:
                painter.fillRect(begin, lane.top, 1, lane.height, self._tones[kind].line)
            self._texts.append((shown + _PAD, letter_y, self._letters[kind].picture(LETTERS[kind])))
            narrow = room is not None and room[1] - room[0] < _NAMED < end - shown
            if room is None or (narrow and max(begin, visible) - visible < _LABEL_BEGINS):
                room = (shown, end, kind)
        return room

    def _after_absence(self, strip: Strip, lane: Lane, x: int) -> int:
        """Where a text that would begin at `x` can begin without running over the end of a short absence."""
        for first, until in strip.absences:
            if lane.noon(first) < x + _LABEL_BEGINS and x < lane.noon(until) < x + _LABEL_BEGINS:
                return lane.noon(until)
        return x

    def _surface(self, painter: QPainter, kind: PhaseKind | None, lane: Lane, x: int, width: int) -> None:
        """The ground of a phase and its spine: blocks for crisis, one line for short, two for long."""
        tone = self._tones[kind]
        painter.fillRect(x, lane.top, width, lane.height, tone.surface)
        bottom = lane.top + lane.height
        if kind is PhaseKind.SHORT:
            painter.fillRect(x, bottom - 3, width, 3, tone.line)
        elif kind is PhaseKind.LONG:
            painter.fillRect(x, bottom - 5, width, 2, tone.line)
            painter.fillRect(x, bottom - 2, width, 2, tone.line)
        elif kind is PhaseKind.CRISIS:
            painter.fillRect(x, bottom - 4, width, 4, self._caps.blocks)

    def _overlays(self, painter: QPainter, strip: Strip, lane: Lane, x1: int, x2: int) -> None:
        def part(first: int, until: int) -> QRect:
            begin = max(lane.noon(first), x1)
            end = x2 if until == FAR else min(lane.noon(until), x2)
            return QRect(begin, lane.top, max(end - begin, 0), lane.height)

        for span in strip.bare:
            painter.fillRect(part(*span), self._bare)
        if strip.over is not None:
            painter.fillRect(part(*strip.over), self._over)
        for span in strip.absences:
            self._absence(painter, part(*span))
        if strip.limit is not None:
            x = lane.noon(strip.limit)
            painter.fillRect(x - 1, lane.top - 2, 2, lane.height + 4, self._palette.limit)
            painter.fillRect(x - 5, lane.top - 2, 4, 4, self._palette.limit)

    def _absence(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, self._palette.ground)
        for x in (part.left(), part.right()):
            painter.fillRect(x, part.top(), 1, part.height(), self._absent)
        for y in (part.top(), part.bottom()):
            painter.fillRect(part.left(), y, part.width(), 1, self._absent)

    def _name(self, name: str, lane: Lane, begin: int, end: int, kind: PhaseKind | None) -> None:
        lettering = self._names[kind]
        x = begin + _PAD + self._letters[kind].width(LETTERS[kind]) + 5
        cut = lettering.cut(name, min(end - x - 2, _LONGEST_NAME))
        if cut:
            self._texts.append((x, lane.top + (lane.height - self._lift) // 2, lettering.picture(cut)))


def _ending(strip: Strip) -> Ending:
    if strip.until == FAR:
        return Ending.ONGOING
    if not strip.ends:
        return Ending.JOINED
    return Ending(strip.certainty)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of one colour, the rest of the other."""

    def mixed(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue()))
