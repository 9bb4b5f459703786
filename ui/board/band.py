"""A frame that the hand draws around bars to choose them; it hangs on days and rows, not on the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from ckgdesk.domain.board import Key
from ui.board.bar_painter import GAP
from ui.board.choosing import may_join
from ui.board.drag import Hand
from ui.board.geometry import Frame
from ui.board.sheet import Sheet


class Band:
    """One frame at a time; nothing begins before the hand has moved `start_distance` pixels."""

    def __init__(self, start_distance: int) -> None:
        self._start_distance = start_distance
        self._pressed: Hand | None = None
        self._anchor = (0.0, 0)
        self._rect: QRect | None = None

    @property
    def is_under_way(self) -> bool:
        """Is a frame being drawn?"""
        return self._rect is not None

    @property
    def rect(self) -> QRect | None:
        """Where it lies in the window."""
        return self._rect

    def press(self, hand: Hand, frame: Frame) -> None:
        """The hand comes down beside the bars."""
        self._pressed, self._rect = hand, None
        self._anchor = (frame.days.moment(hand.x), hand.y - frame.header + frame.down)

    def lifts(self, hand: Hand) -> bool:
        """Would this movement begin a frame?"""
        if self._pressed is None or self.is_under_way:
            return False
        return abs(hand.x - self._pressed.x) + abs(hand.y - self._pressed.y) >= self._start_distance

    def move(self, hand: Hand, frame: Frame) -> None:
        """The hand is elsewhere, or the board scrolled below it."""
        if self._pressed is None:
            return
        moment, down = self._anchor
        x = round((moment - frame.days.zero) * frame.days.width) - frame.days.scrolled
        corner = QPoint(x, down + frame.header - frame.down)
        self._rect = QRect(corner, QPoint(hand.x, hand.y)).normalized()

    def touched(self, frame: Frame, sheet: Sheet) -> frozenset[Key]:
        """The bars it touches that can be moved together."""
        if self._rect is None:
            return frozenset()
        first, last = frame.days.night_at(self._rect.left()), frame.days.night_at(self._rect.right())
        return frozenset(
            strip.key
            for index in frame.rows_in(self._rect.adjusted(0, GAP, 0, -GAP))
            for strip in sheet.strips_between(frame.rows.shown[index].key, first, last)
            if strip.first <= last and strip.until > first and may_join(strip.bar)
        )

    def cancel(self) -> None:
        """Nothing is framed."""
        self._pressed, self._rect = None, None
