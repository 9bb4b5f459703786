"""A bar as a list of rectangles and small pictures, worked out once and put down wherever it is scrolled to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from ckgdesk.domain.stay import PhaseKind
from ui.board.caps import Ending
from ui.board.sheet import Strip

Ink = QColor | QBrush


@dataclass(frozen=True, slots=True)
class Lane:
    """What all bars have in common; x as days lie before anything is scrolled, y from the top of a row."""

    noon: Callable[[int], int]
    top: int
    height: int
    now: int
    """Where today is: the ribbon is full up to here."""

    @property
    def bottom(self) -> int:
        """Just below the bars."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Laid:
    """A bar with where it and its phases lie, from x to x."""

    strip: Strip
    begin: int
    until: int
    ending: Ending
    phases: tuple[tuple[PhaseKind | None, int, int], ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on the screen a row is painted: what lies at x `scrolled` stands at the left edge of the window."""

    scrolled: int
    top: int
    left: int
    until: int
    """The part that is painted, from x up to x, before anything is scrolled."""


@dataclass(slots=True)
class Shape:
    """What a bar consists of, from below to above."""

    # From x, up to x, y, height; a picture is put down whole.
    _parts: list[tuple[int, int, int, int, Ink | QPixmap]] = field(default_factory=list)

    def fill(self, x: int, y: int, width: int, height: int, ink: Ink) -> None:
        """A rectangle."""
        if width > 0 and height > 0:
            self._parts.append((x, x + width, y, height, ink))

    def put(self, x: int, y: int, picture: QPixmap, width: int) -> None:
        """A picture of some width."""
        self._parts.append((x, x + width, y, 0, picture))

    def paint(self, painter: QPainter, spot: Spot) -> None:
        """Put down what shows; a rectangle that goes on beyond that is cut, for years of pixels are too many for Qt."""
        left, until, scrolled, top = spot.left, spot.until, spot.scrolled, spot.top
        for begin, end, y, height, ink in self._parts:
            if begin >= until or end <= left:
                continue
            if isinstance(ink, QPixmap):
                painter.drawPixmap(begin - scrolled, top + y, ink)
            else:
                x = max(begin, left)
                painter.fillRect(x - scrolled, top + y, min(end, until) - x, height, ink)
