"""What a page consists of, in twentieths of a point: texts, lines and boxes, already measured and in their place.

Black, white and grey only: nothing on paper is said by colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

POINT = 20.0
MILLIMETRE = 1440 / 25.4
DOTS_PER_INCH = 1440
BLACK, DARK, GREY, PALE, LIGHT, WHITE = 0.0, 0.25, 0.55, 0.75, 0.91, 1.0
"""Shades of ink; a fill of LIGHT is the lightest that an office printer still shows."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower side."""
        return self.y + self.height

    def overlaps(self, other: Box) -> bool:
        """Do they share more than a side?"""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def within(self, other: Box) -> bool:
        """Does it stick out of `other` nowhere?"""
        return self.x >= other.x and self.y >= other.y and self.right <= other.right and self.bottom <= other.bottom

    def shrunk(self, dx: float, dy: float) -> Box:
        """The rectangle with that much less on every side."""
        return Box(self.x + dx, self.y + dy, self.width - 2 * dx, self.height - 2 * dy)


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look; `size` in twentieths of a point."""

    size: int
    bold: bool = False


class Align(Enum):
    """Where a text stands in its box; always in the middle of its height."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Lettering:
    """A line of text that fits its box."""

    box: Box
    text: str
    style: Style
    align: Align = Align.LEFT
    ink: float = BLACK


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    ink: float = BLACK
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled or hatched rectangle without an outline."""

    box: Box
    fill: float = WHITE
    hatched: bool = False


Shape = Lettering | Rule | Panel


@dataclass(frozen=True, slots=True)
class Page:
    """One page, to be painted in the order of its shapes."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def frame(box: Box, width: float, ink: float = BLACK, *, dashed: bool = False) -> tuple[Rule, ...]:
    """The four sides of a rectangle."""
    return (
        Rule(box.x, box.y, box.right, box.y, width, ink, dashed),
        Rule(box.x, box.bottom, box.right, box.bottom, width, ink, dashed),
        Rule(box.x, box.y, box.x, box.bottom, width, ink, dashed),
        Rule(box.right, box.y, box.right, box.bottom, width, ink, dashed),
    )
