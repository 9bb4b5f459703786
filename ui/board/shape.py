"""A bar as rectangles and small pictures, worked out once where it lies on the board, and put down by colour."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import Ending
from ui.board.sheet import Strip

_FARTHEST = 2**29
"""A stay without an end stops here: more pixels are too many for Qt."""


class Depth(IntEnum):
    """What of a bar lies over what."""

    SURFACE = 0
    SEAM = 1
    """Between two phases."""
    BARE = 2
    """Nights that no decision covers."""
    OVER = 3
    """Nights beyond six weeks."""
    GAP = 4
    """An absence."""
    FENCE = 5
    """Around it."""
    RIBBON = 6
    CAP = 7
    """How a bar begins and ends."""
    TICK = 8
    """A week of the term."""
    RIM = 9
    """The ground around a flag."""
    FLAG = 10
    DECISION = 11
    """Where one ends."""


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """A colour or pattern for one thing; every rectangle in it is put down at once, so it is known by being itself."""

    depth: Depth
    brush: QBrush

    @classmethod
    def of(cls, depth: Depth, colour: QColor) -> Ink:
        """One colour."""
        return cls(depth, QBrush(colour))


@dataclass(frozen=True, slots=True)
class Lane:
    """What all bars of a row have in common; x and y as on a board of which nothing is scrolled."""

    noon: Callable[[int], int]
    top: int
    height: int
    now: int
    """Where today is: the ribbon is full up to here."""

    @property
    def bottom(self) -> int:
        """Just below the bars."""
        return self.top + self.height


class Laid(NamedTuple):
    """A bar with where it and its phases lie, from x to x."""

    strip: Strip
    begin: int
    until: int
    ending: Ending
    phases: tuple[tuple[PhaseKind | None, int, int], ...]


Put = tuple[int, int, QPixmap]
"""A picture, with the x and y of its corner."""


@dataclass(slots=True)
class Shape:
    """What a bar consists of."""

    fills: defaultdict[Ink, list[QRect]] = field(default_factory=lambda: defaultdict(list))
    pictures: list[tuple[Depth, Put]] = field(default_factory=list)

    def fill(self, x: int, y: int, width: int, height: int, ink: Ink) -> None:
        """A rectangle."""
        if width > 0 and height > 0 and x < _FARTHEST:
            self.fills[ink].append(QRect(x, y, min(width, _FARTHEST), height))

    def put(self, x: int, y: int, picture: QPixmap, depth: Depth) -> None:
        """A picture."""
        self.pictures.append((depth, (x, y, picture)))


class Plate:
    """All bars of one frame, their rectangles gathered by ink: asking Qt for each costs ten times what drawing does."""

    def __init__(self) -> None:
        self._fills: defaultdict[Ink, list[QRect]] = defaultdict(list)
        self._pictures: defaultdict[Depth, list[Put]] = defaultdict(list)

    def add(self, shape: Shape) -> None:
        """A bar; bars do not overlap, so those of one depth can wait for each other."""
        for ink, rects in shape.fills.items():
            self._fills[ink] += rects
        for depth, put in shape.pictures:
            self._pictures[depth].append(put)

    def put(self, put: Put, depth: Depth) -> None:
        """A picture that belongs to no bar alone."""
        self._pictures[depth].append(put)

    def paint(self, painter: QPainter) -> None:
        """Put all of it down, from below to above, and forget it."""
        painter.setPen(Qt.PenStyle.NoPen)
        for depth, inks in self._by_depth():
            for ink in inks:
                painter.setBrush(ink.brush)
                painter.drawRects(self._fills[ink])
            for x, y, picture in self._pictures[depth]:
                painter.drawPixmap(x, y, picture)
        self._fills.clear()
        self._pictures.clear()

    def _by_depth(self) -> Iterator[tuple[Depth, list[Ink]]]:
        inks = defaultdict[Depth, list[Ink]](list)
        for ink in self._fills:
            inks[ink.depth].append(ink)
        for depth in Depth:
            yield depth, inks[depth]
