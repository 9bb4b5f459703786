"""The states of a hand on a bar, from the press to the wish; knows days and rows, no window and no paint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from ckgdesk.domain.board import Bar, Row, RowKind
from ckgdesk.domain.wishes import Edge
from ui.board.geometry import Days
from ui.board.wish import Handover, Move, Park, Resize, Wish


class State(Enum):
    """What the hand is doing."""

    IDLE = auto()
    PRESSED = auto()
    MOVING = auto()
    RESIZING_FIRST = auto()
    RESIZING_UNTIL = auto()


class Part(Enum):
    """Which part of a bar a hand takes."""

    MIDDLE = auto()
    FIRST = auto()
    UNTIL = auto()


_MOVED = {Part.MIDDLE: State.MOVING, Part.FIRST: State.RESIZING_FIRST, Part.UNTIL: State.RESIZING_UNTIL}


@dataclass(frozen=True, slots=True)
class Hand:
    """Where the hand is: in pixels, over which row, and whether it holds the dates still (Shift)."""

    x: int
    y: int
    row: Row | None = None
    keeps_dates: bool = False


class Drag:
    """One gesture at a time; nothing begins before the hand has moved `start_distance` pixels."""

    def __init__(self, start_distance: int) -> None:
        self._start_distance = start_distance
        self._state = State.IDLE
        self._bar: Bar | None = None
        self._part = Part.MIDDLE
        self._pressed = Hand(0, 0)
        self._grabbed = 0.0
        self._wish: Wish | None = None

    @property
    def state(self) -> State:
        """What the hand is doing."""
        return self._state

    @property
    def bar(self) -> Bar | None:
        """The bar in the hand."""
        return self._bar

    @property
    def is_under_way(self) -> bool:
        """Has a bar been lifted?"""
        return self._state not in (State.IDLE, State.PRESSED)

    @property
    def wish(self) -> Wish | None:
        """What would be wished if the hand let go now; None when nothing would change."""
        return self._wish

    def press(self, bar: Bar, part: Part, hand: Hand, days: Days) -> None:
        """The hand takes a bar."""
        self._state, self._bar, self._part, self._pressed = State.PRESSED, bar, part, hand
        self._grabbed = days.moment(hand.x)
        self._wish = None

    def lifts(self, hand: Hand) -> bool:
        """Would this movement lift the bar that is pressed?"""
        far = abs(hand.x - self._pressed.x) + abs(hand.y - self._pressed.y) >= self._start_distance
        return self._state is State.PRESSED and far

    def lift(self, bar: Bar) -> None:
        """The bar comes loose; `bar` is the same one as it stands in the picture of now."""
        self._bar = bar
        self._state = _MOVED[self._part]

    def move(self, hand: Hand, days: Days) -> None:
        """The hand is elsewhere; sets the wish."""
        if self._bar is None or not self.is_under_way:
            return
        steps = 0 if self._keeps_dates(hand, days) else round(days.moment(hand.x) - self._grabbed)
        if self._state is State.MOVING:
            self._wish = self._moved(self._bar, hand.row, steps)
        else:
            self._wish = self._resized(self._bar, steps)

    def release(self) -> Wish | None:
        """The hand lets go: what it wished, if anything."""
        wish = self._wish if self.is_under_way else None
        self.cancel()
        return wish

    def cancel(self) -> None:
        """Nothing happened."""
        self._state, self._bar, self._wish = State.IDLE, None, None

    def _keeps_dates(self, hand: Hand, days: Days) -> bool:
        """Shift does, and a hand that goes straight up or down: narrow days would slip otherwise."""
        if hand.keeps_dates:
            return True
        elsewhere = hand.row is not None and self._pressed.row is not None and hand.row != self._pressed.row
        sideways = abs(days.moment(hand.x) - self._grabbed) * days.width
        return self._state is State.MOVING and elsewhere and sideways < self._start_distance

    def _moved(self, bar: Bar, row: Row | None, days: int) -> Wish | None:
        placement_id = bar.placement.id if bar.placement else 0
        here = bar.placement.place_id if bar.placement else 0
        if row is not None and row.kind is RowKind.WAITING:
            return Park(placement_id) if placement_id else None
        if row is not None and row.kind is RowKind.CHILD:
            if row.id != bar.child.id:
                return Handover(placement_id, row.id)
            return Move(placement_id, here, days) if days else None
        if row is not None and row.kind is RowKind.PLACE:
            place_id = row.id
        elif isinstance(self._wish, Move):
            # Over a heading the bar stays with the place it was over last.
            place_id = self._wish.place_id
        else:
            place_id = here
        unchanged = bar.placement is not None and days == 0 and place_id == here
        return None if unchanged or place_id == 0 else Move(placement_id, place_id, days)

    def _resized(self, bar: Bar, steps: int) -> Wish | None:
        edge = Edge.FIRST if self._state is State.RESIZING_FIRST else Edge.UNTIL
        day = bar.period.first if edge is Edge.FIRST else bar.period.until
        if day is None or steps == 0:
            return None
        return Resize(bar.placement.id if bar.placement else 0, edge, day + timedelta(days=steps))
