"""What lies under a point of the board."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint

from ckgdesk.domain.board import Row
from ui.board.bar_painter import GAP
from ui.board.drag import Part
from ui.board.geometry import Frame
from ui.board.sheet import FAR, Sheet, Strip

_GRIP = 6
_GRIPPED_FROM = 20
"""A bar narrower than this is only taken by its middle."""


class Area(Enum):
    """The three parts of the window."""

    HEADER = auto()
    COLUMN = auto()
    BODY = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """What a point points at; row and strip are None where there is none."""

    area: Area
    day: int
    index: int | None = None
    row: Row | None = None
    strip: Strip | None = None
    part: Part = Part.MIDDLE


def hit(frame: Frame, sheet: Sheet, point: QPoint) -> Hit:
    """What lies at a point of the viewport."""
    day = frame.days.at(point.x())
    if point.y() < frame.header:
        return Hit(Area.HEADER, day)
    index = frame.row_at(point.y())
    row = None if index is None else frame.rows.shown[index]
    if point.x() < frame.column:
        return Hit(Area.COLUMN, day, index, row)
    if index is None or row is None:
        return Hit(Area.BODY, day)
    within = point.y() - frame.row_top(index)
    if not GAP <= within < frame.row_height(index) - GAP:
        return Hit(Area.BODY, day, index, row)
    night = frame.days.night_at(point.x())
    found = (strip for strip in sheet.strips_between(row.key, night, night) if strip.first <= night < strip.until)
    strip = next(found, None)
    return Hit(Area.BODY, day, index, row, strip, _part(frame, strip, point.x()) if strip else Part.MIDDLE)


def _part(frame: Frame, strip: Strip, x: int) -> Part:
    left = frame.days.noon(strip.first)
    right = None if strip.until == FAR else frame.days.noon(strip.until)
    if right is not None and right - left < _GRIPPED_FROM:
        return Part.MIDDLE
    if x - left < _GRIP:
        return Part.FIRST
    if right is not None and right - x <= _GRIP:
        return Part.UNTIL
    return Part.MIDDLE
