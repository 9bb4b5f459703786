"""Draws the bars: the phase as colour, letter and ribbon, ends by how sure they are, and what hangs over the term."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import MARK, WIDTHS, Caps, Ending, Mark
from ui.board.geometry import Frame
from ui.board.lettering import Fonts
from ui.board.palette import Palette, mixed
from ui.board.ribbon import Ribbons
from ui.board.ribbon_painter import RIBBON, Lane, RibbonPainter
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
_FLAG = 8
"""What the flag at the end of a term takes from a name before it."""
_NOTCH = 4
"""What the notch of a room move takes from a letter."""
_BEYOND = 400
"""Bars are drawn so far beyond the window, that no name there is cut because of it."""
LABEL = 340
"""A name stands within so many pixels of where its bar begins to show; only those must follow a scroll."""
_LABEL_BEGINS, _LONGEST_NAME = 60, 180
TICKED_FROM = 9
"""Days narrower than this have no room for the weeks of a term."""

Room = tuple[int, int, PhaseKind | None, bool]
"""From x to x in a phase, in the gap of an absence or not: where a name can stand."""


class BarPainter:
    """Draws the bars of one frame; their texts are collected and drawn at the end, above whatever crosses the rows."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._palette = palette
        self._tones = palette.phases
        self._caps = caps
        self._ribbon = RibbonPainter(palette, caps)
        self._ribbons: Ribbons | None = None
        self._today = 0
        long = palette.phases[PhaseKind.LONG]
        self._absent = mixed(palette.ink_soft, palette.ground, 0.6)
        self._over = QBrush(mixed(palette.limit, palette.ground, 0.5), Qt.BrushStyle.BDiagPattern)
        self._bare = QBrush(mixed(long.line, long.surface, 0.45), Qt.BrushStyle.FDiagPattern)
        self._names = {kind: fonts.inked(fonts.name, tone.ink) for kind, tone in palette.phases.items()}
        self._letters = {kind: fonts.inked(fonts.letter, tone.line) for kind, tone in palette.phases.items()}
        # An absence is a gap: what is written there stands on the ground, not on the bar.
        self._away = (fonts.inked(fonts.letter, palette.ink), fonts.inked(fonts.name, palette.ink))
        self._lift = RIBBON - 1 + self._names[None].height
        """What a text leaves free of a bar; all fonts on bars are of one height."""
        self._texts: list[tuple[int, int, QPixmap]] = []
        self._parts: list[tuple[PhaseKind | None, tuple[int, int]]] = []

    def begin(self, ribbons: Ribbons) -> None:
        """From here on, bars of the picture that has these terms."""
        self._ribbons = ribbons
        self._today = ribbons.today

    def paint_row(self, painter: QPainter, frame: Frame, strips: Sequence[Strip], row: QRect) -> None:
        """Draw bars on their row; names follow with `paint_texts`."""
        noon = frame.days.noon
        top, height = row.top() + GAP, row.height() - 2 * GAP
        lane = Lane(noon, top, height, row.left(), row.right(), noon(self._today) if self._today else 0)
        ticked = frame.days.width >= TICKED_FROM
        left, right = lane.left - _BEYOND, lane.right + _BEYOND
        for strip in strips:
            x1 = max(noon(strip.first) + 1, left)
            x2 = right if strip.until == FAR else min(noon(strip.until), right)
            x2 = max(x2, x1 + 2)
            self._bar(painter, strip, lane, x1, x2)
            if ticked and self._ribbons is not None:
                self._ribbon.terms(painter, self._ribbons.of(strip.bar, (strip.first, strip.until)), lane)

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
        for part in self._parts:
            self._ribbon.phase(painter, *part, lane)
        if strip.limit is not None:
            self._ribbon.limit(painter, PhaseKind.SHORT, lane, lane.noon(strip.limit))
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
            self._name(strip, lane, room)

    def _regimes(self, painter: QPainter, strip: Strip, lane: Lane, x1: int, x2: int) -> Room | None:
        """Draw the surface of each phase with its letter; where the name goes."""
        visible = max(x1, lane.left)
        letter_y = lane.top + (lane.height - self._lift) // 2
        room: Room | None = None
        self._parts.clear()
        for kind, first, until in strip.regimes:
            begin = x1 if first == strip.first else max(lane.noon(first), x1)
            end = x2 if until == strip.until else min(lane.noon(until), x2)
            if end <= begin:
                continue
            painter.fillRect(begin, lane.top, end - begin, lane.height, self._tones[kind].surface)
            self._parts.append((kind, (begin, end)))
            notch = _NOTCH if begin == x1 and not strip.begins else 0
            shown, until_x, away = max(begin + notch, visible), end, False
            if strip.absences:
                shown, until_x, away = self._stretch(strip, lane, shown, end)
            if until_x - shown < _LETTERED:
                continue
            if begin > x1:
                painter.fillRect(begin, lane.top, 1, lane.height, self._tones[kind].line)
            lettering = self._away[0] if away else self._letters[kind]
            self._texts.append((shown + _PAD, letter_y, lettering.picture(LETTERS[kind])))
            narrow = room is not None and room[1] - room[0] < _NAMED < end - shown
            if room is None or (narrow and max(begin, visible) - visible < _LABEL_BEGINS):
                room = (shown, until_x, kind, away)
        return room

    def _stretch(self, strip: Strip, lane: Lane, begin: int, end: int) -> tuple[int, int, bool]:
        """Where between two x a text can stand without crossing the edge of an absence; True: in the absence.

        It begins near `begin` whatever is scrolled, because only there a scroll repaints texts.
        """
        for first, until in strip.absences:
            left, right = lane.noon(first), lane.noon(until)
            if right <= begin:
                continue
            if left >= end or left - begin >= _NAMED:
                return begin, min(left, end), False
            if right - begin < _LABEL_BEGINS:
                begin = right
                continue
            return max(left, begin) + 1, min(right, end), True
        return begin, end, False

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

    def _absence(self, painter: QPainter, part: QRect) -> None:
        """A gap; the ribbon runs on below, because the term does."""
        painter.fillRect(part, self._palette.ground)
        part.setBottom(part.bottom() - RIBBON)
        for x in (part.left(), part.right()):
            painter.fillRect(x, part.top(), 1, part.height(), self._absent)
        for y in (part.top(), part.bottom()):
            painter.fillRect(part.left(), y, part.width(), 1, self._absent)

    def _name(self, strip: Strip, lane: Lane, room: Room) -> None:
        """The marks of the stay, then its name."""
        begin, end, kind, away = room
        if strip.limit is not None:
            flag = lane.noon(strip.limit) - _FLAG
            end = min(end, flag) if flag - begin > _NAMED else end
        lettering = self._away[1] if away else self._names[kind]
        ink = self._palette.ink if away else self._tones[kind].line
        middle = lane.top + (lane.height - RIBBON + 1) // 2
        x = begin + _PAD + self._letters[kind].width(LETTERS[kind]) + 5
        for mark in marks_of(strip):
            if x + MARK < end:
                self._texts.append((x - 1, middle - MARK // 2, self._caps.mark(mark, ink)))
                x += MARK + 3
        cut = lettering.cut(strip.name, min(end - x - 2, _LONGEST_NAME))
        if cut:
            self._texts.append((x, lane.top + (lane.height - self._lift) // 2, lettering.picture(cut)))


def marks_of(strip: Strip) -> tuple[Mark, ...]:
    """What a planner must know of a stay before touching it."""
    stay = strip.bar.timeline.stay
    if not (stay.locked or stay.exception):
        return ()
    return (*((Mark.LOCK,) if stay.locked else ()), *((Mark.EXCEPTION,) if stay.exception else ()))


def _ending(strip: Strip) -> Ending:
    if strip.until == FAR:
        return Ending.ONGOING
    if not strip.ends:
        return Ending.JOINED
    return Ending(strip.certainty)
