"""What is written on a bar, and where: a letter for each phase, the marks of the stay and the name of the child."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtGui import QPixmap

from ckgdesk.domain.road_ahead import Standing
from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import MARK, Caps, Mark
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.ribbon_shape import RIBBON
from ui.board.shape import Laid, Lane
from ui.board.sheet import Strip

LETTERS: Mapping[PhaseKind | None, str] = {
    PhaseKind.CRISIS: "C",
    PhaseKind.SHORT: "K",
    PhaseKind.LONG: "L",
    None: "?",
}
"""Crisis, kortdurend, langdurend: what staff say, so not translated."""
LABEL = 340
"""A name stands within so many pixels of where its bar begins to show; only those must follow a scroll."""
_LETTERED = 15
"""A phase narrower than this gets no letter."""
_NAMED = 70
"""Room enough for a name; with less, a wider phase of the same bar is looked for."""
_PAD = 6
_FLAG = 8
"""What the flag at the end of a term takes from a name before it."""
_NOTCH = 4
"""What the notch of a room move takes from a letter."""
_LABEL_BEGINS, _LONGEST_NAME = 60, 180
_WRITTEN = _LONGEST_NAME + 100
"""The longest name with its letter and every mark before it."""
_FILES = {
    Standing.UNDER_WAY: Mark.FILE,
    Standing.DECIDED: Mark.FILE_DECIDED,
    Standing.NOT_NEEDED: Mark.FILE_NOT_NEEDED,
}

Text = tuple[int, int, int, QPixmap]
"""From x to x, and y."""


class Room(NamedTuple):
    """Where something can be written: from x to x in a phase, in the gap of an absence or not."""

    kind: PhaseKind | None
    begin: int
    """Where the phase begins, also when that does not show."""
    left: int
    until: int
    away: bool
    wide: bool
    """Is there room enough for a name between here and the end of the phase?"""


class Writer:
    """Chooses words and places; draws nothing."""

    def __init__(self, palette: Palette, fonts: Fonts, caps: Caps) -> None:
        self._palette = palette
        self._caps = caps
        self._names = {kind: fonts.inked(fonts.name, tone.ink) for kind, tone in palette.phases.items()}
        self._letters = {kind: fonts.inked(fonts.letter, tone.line) for kind, tone in palette.phases.items()}
        # An absence is a gap: what is written there stands on the ground, not on the bar.
        self._away = (fonts.inked(fonts.letter, palette.ink), fonts.inked(fonts.name, palette.ink))
        self._lift = RIBBON - 1 + self._names[None].height
        """What a text leaves free of a bar; all fonts on bars are of one height."""

    def texts(self, bar: Laid, lane: Lane, left: int) -> Iterator[Text]:
        """What stands on a bar of which nothing shows before `left`."""
        y, left = lane.top + (lane.height - self._lift) // 2, max(left, bar.begin)
        chosen: Room | None = None
        for room in rooms(bar, lane, left):
            lettering = self._away[0] if room.away else self._letters[room.kind]
            x, letter = room.left + _PAD, LETTERS[room.kind]
            yield x, x + lettering.width(letter) + 2, y, lettering.picture(letter)
            narrow = chosen is not None and chosen.until - chosen.left < _NAMED and room.wide
            if chosen is None or (narrow and max(room.begin, left) - left < _LABEL_BEGINS):
                chosen = room
        if chosen is not None:
            yield from self._name(bar.strip, lane, chosen, y)

    def same(self, bar: Laid, lane: Lane) -> range:
        """Where the edge may cut the bar off while all that stands on it only moves along with the edge.

        So it is in the last phase, as far as the longest name fits.
        """
        if bar.strip.absences:
            return range(0)
        _, begin, end = bar.phases[-1]
        limit = bar.strip.limit
        until = end if limit is None else min(end, lane.noon(limit) - _FLAG)
        return range(max(begin + _NOTCH, bar.begin), until - _WRITTEN)

    def _name(self, strip: Strip, lane: Lane, room: Room, y: int) -> Iterator[Text]:
        """The marks of the stay, then its name."""
        end = room.until
        if strip.limit is not None:
            flag = lane.noon(strip.limit) - _FLAG
            end = min(end, flag) if flag - room.left > _NAMED else end
        lettering = self._away[1] if room.away else self._names[room.kind]
        ink = self._palette.ink if room.away else self._palette.phases[room.kind].line
        middle = lane.top + (lane.height - RIBBON + 1) // 2
        x = room.left + _PAD + self._letters[room.kind].width(LETTERS[room.kind]) + 5
        for mark in marks_of(strip):
            if x + MARK < end:
                yield x - 1, x - 1 + MARK, middle - MARK // 2, self._caps.mark(mark, ink)
                x += MARK + 3
        cut = lettering.cut(strip.name, min(end - x - 2, _LONGEST_NAME))
        if cut:
            yield x, x + lettering.width(cut) + 2, y, lettering.picture(cut)


def rooms(bar: Laid, lane: Lane, left: int) -> Iterator[Room]:
    """Where in each phase something can be written, if anywhere, on a bar of which nothing shows before `left`."""
    for kind, begin, end in bar.phases:
        notch = _NOTCH if begin == bar.begin and not bar.strip.begins else 0
        shown, until, away = max(begin + notch, left), end, False
        if bar.strip.absences:
            shown, until, away = _stretch(bar.strip, lane, shown, end)
        if until - shown >= _LETTERED:
            yield Room(kind, begin, shown, until, away, wide=end - shown > _NAMED)


def marks_of(strip: Strip) -> tuple[Mark, ...]:
    """What a planner must know of a stay before touching it, and where its long-stay file stands."""
    stay, file = strip.bar.timeline.stay, strip.bar.file
    if not (stay.locked or stay.exception or file in _FILES):
        return ()
    return (
        *((Mark.LOCK,) if stay.locked else ()),
        *((Mark.EXCEPTION,) if stay.exception else ()),
        *((_FILES[file],) if file in _FILES else ()),
    )


def _stretch(strip: Strip, lane: Lane, begin: int, end: int) -> tuple[int, int, bool]:
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
