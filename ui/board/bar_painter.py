"""Draws the bars: the phase as colour, letter and spine, ends by how sure they are, and what hangs over the term."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import WIDTHS, Caps, Ending
from ui.board.geometry import Frame
from ui.board.lettering import Fonts, Lettering
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
_BEYOND = 400
"""Bars are drawn so far beyond the window, that no name there is cut because of it."""
LABEL = 280
"""A name stands within so many pixels of where its bar begins to show; only those must follow a scroll."""
_LABEL_BEGINS, _LONGEST_NAME = 60, 180


class BarPainter:
    """Draws the bars of one frame; texts are collected and drawn at the end, font by font, in one colour each."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._palette = palette
        self._caps = caps
        long = palette.phases[PhaseKind.LONG]
        self._over = QBrush(_between(palette.limit, palette.ground, 0.5), Qt.BrushStyle.BDiagPattern)
        self._bare = QBrush(_between(long.line, long.surface, 0.45), Qt.BrushStyle.FDiagPattern)
        self._names = {kind: fonts.inked(fonts.name, tone.ink) for kind, tone in palette.phases.items()}
        self._letters = {kind: fonts.inked(fonts.letter, tone.line) for kind, tone in palette.phases.items()}
        self._texts: list[tuple[int, int, QPixmap]] = []

    def paint_row(self, painter: QPainter, frame: Frame, strips: Sequence[Strip], row: QRect) -> None:
        """Draw bars on their row; names follow with `paint_texts`."""
        top, height = row.top() + GAP, row.height() - 2 * GAP
        left, right = row.left() - _BEYOND, row.right() + _BEYOND
        noon = frame.days.noon
        for strip in strips:
            x1 = max(noon(strip.first) + 1, left)
            x2 = right if strip.until == FAR else min(noon(strip.until), right)
            if x2 <= x1:
                x2 = x1 + 2
            self._bar(painter, frame, strip, QRect(x1, top, x2 - x1, height), row)

    def paint_texts(self, painter: QPainter) -> None:
        """Draw the names and letters of all rows since the last time."""
        for x, y, text in self._texts:
            painter.drawPixmap(x, y, text)
        self._texts.clear()

    def _bar(self, painter: QPainter, frame: Frame, strip: Strip, bar: QRect, visible: QRect) -> None:
        x1, x2, top, height = bar.left(), bar.left() + bar.width(), bar.top(), bar.height()
        first_kind, last_kind = strip.regimes[0][0], strip.regimes[-1][0]
        detailed = x2 - x1 >= _DETAILED
        ending = _ending(strip) if detailed else Ending.FIRM
        flat_until = x2 - WIDTHS[ending]
        room = self._regimes(painter, frame, strip, QRect(x1, top, flat_until - x1, height), visible.left())
        if strip.bare or strip.over or strip.absences or strip.bar.limit:
            self._overlays(painter, frame, strip, bar)
        if ending is Ending.FIRM:
            painter.fillRect(x2 - 2, top, 2, height, self._palette.phases[last_kind].line)
        elif ending is Ending.ONGOING:
            painter.drawPixmap(min(x2, visible.right()) - 14, top, self._caps.ongoing(last_kind, height))
        else:
            painter.drawPixmap(flat_until, top, self._caps.right(ending, last_kind, height))
        if strip.begins or not detailed:
            painter.fillRect(x1, top, 2, height, self._palette.phases[first_kind].line)
        else:
            painter.drawPixmap(x1, top, self._caps.joined_left(first_kind, height))
        if room is not None:
            self._name(strip, room, top, height)

    def _regimes(
        self, painter: QPainter, frame: Frame, strip: Strip, flat: QRect, visible_left: int
    ) -> tuple[int, int, PhaseKind | None] | None:
        """Draw the surface of each phase; where there is most room for the name, and in which phase."""
        begin_of_bar, end_of_bar = flat.left(), flat.left() + flat.width()
        noon = frame.days.noon
        room: tuple[int, int, PhaseKind | None] | None = None
        for kind, first, until in strip.regimes:
            begin = begin_of_bar if first == strip.first else max(noon(first), begin_of_bar)
            end = end_of_bar if until == strip.until else min(noon(until), end_of_bar)
            if end <= begin:
                continue
            self._surface(painter, kind, begin, flat.top(), end - begin, flat.height())
            shown = max(begin, visible_left)
            if end - shown < _LETTERED:
                continue
            if begin > begin_of_bar:
                painter.fillRect(begin, flat.top(), 1, flat.height(), self._palette.phases[kind].line)
            self._letter(kind, shown + _PAD, flat.top(), flat.height())
            narrow = room is not None and room[1] - room[0] < _NAMED < end - shown
            if room is None or (narrow and shown - max(begin_of_bar, visible_left) < _LABEL_BEGINS):
                room = (shown, end, kind)
        return room

    def _surface(self, painter: QPainter, kind: PhaseKind | None, x: int, top: int, width: int, height: int) -> None:
        """The ground of a phase and its spine: blocks for crisis, one line for short, two for long."""
        tone = self._palette.phases[kind]
        painter.fillRect(x, top, width, height, tone.surface)
        bottom = top + height
        if kind is PhaseKind.SHORT:
            painter.fillRect(x, bottom - 3, width, 3, tone.line)
        elif kind is PhaseKind.LONG:
            painter.fillRect(x, bottom - 5, width, 2, tone.line)
            painter.fillRect(x, bottom - 2, width, 2, tone.line)
        else:
            painter.fillRect(x, bottom - 4, width, 4, self._caps.blocks)

    def _overlays(self, painter: QPainter, frame: Frame, strip: Strip, bar: QRect) -> None:
        for first, until in strip.bare:
            part = _part(frame, first, until, bar)
            painter.fillRect(part, self._bare)
        if strip.over is not None:
            part = _part(frame, *strip.over, bar)
            painter.fillRect(part, self._over)
        for first, until in strip.absences:
            self._absence(painter, _part(frame, first, until, bar))
        limit = strip.bar.limit
        if limit is not None and strip.first <= limit.toordinal() < strip.until:
            self._limit(painter, frame.days.noon(limit.toordinal() + 1), bar)

    def _absence(self, painter: QPainter, part: QRect) -> None:
        gap = part.adjusted(0, 2, 0, -6)
        painter.fillRect(gap, self._palette.ground)
        for x in (gap.left(), gap.right()):
            painter.fillRect(x, gap.top(), 1, gap.height(), self._palette.ink_soft)
        for y in (gap.top(), gap.bottom()):
            painter.fillRect(gap.left(), y, gap.width(), 1, self._palette.ink_soft)

    def _limit(self, painter: QPainter, x: int, bar: QRect) -> None:
        painter.fillRect(x - 1, bar.top() - 2, 2, bar.height() + 4, self._palette.limit)
        painter.fillRect(x - 5, bar.top() - 2, 4, 4, self._palette.limit)

    def _letter(self, kind: PhaseKind | None, x: int, top: int, height: int) -> None:
        lettering = self._letters[kind]
        self._texts.append((x, _on_line(lettering, top, height), lettering.picture(LETTERS[kind])))

    def _name(self, strip: Strip, room: tuple[int, int, PhaseKind | None], top: int, height: int) -> None:
        begin, end, kind = room
        lettering = self._names[kind]
        x = begin + _PAD + self._letters[kind].width(LETTERS[kind]) + 5
        cut = lettering.cut(strip.name, min(end - x - 2, _LONGEST_NAME))
        if cut:
            self._texts.append((x, _on_line(lettering, top, height), lettering.picture(cut)))


def _ending(strip: Strip) -> Ending:
    if strip.until == FAR:
        return Ending.ONGOING
    if not strip.ends:
        return Ending.JOINED
    return Ending(strip.certainty)


def _part(frame: Frame, first: int, until: int, bar: QRect) -> QRect:
    """The part of a bar between two noons."""
    x1 = max(frame.days.noon(first), bar.left())
    x2 = bar.left() + bar.width() if until == FAR else min(frame.days.noon(until), bar.left() + bar.width())
    return QRect(x1, bar.top(), max(x2 - x1, 0), bar.height())


def _on_line(lettering: Lettering, top: int, height: int) -> int:
    return top + (height - 4 - lettering.height) // 2


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of one colour, the rest of the other."""

    def mixed(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue()))
