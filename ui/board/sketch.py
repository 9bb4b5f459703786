"""The states of a hand that draws a new bar on empty nights of a place; knows days, no window and no paint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.board import BoardPicture, Row, RowKind
from ckgdesk.domain.breach import Breach
from ckgdesk.domain.clocks import Clock, six_weeks
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.rules import PlanningRule, group_within_its_number, no_child_in_a_closed_place, one_child_per_place
from ckgdesk.domain.stay import Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ui.board.drag import Hand
from ui.board.geometry import Days
from ui.board.scene import Verdict

_RULES: tuple[PlanningRule, ...] = (one_child_per_place, no_child_in_a_closed_place, group_within_its_number)
"""The rules that need no child: nobody knows yet who comes."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A short stay of nobody yet, and what the rules say of it."""

    place_id: int
    period: Period
    breaches: tuple[Breach, ...]
    clock: Clock | None
    neighbour: Timeline | None = None
    """Whose nights stop it."""

    @property
    def over(self) -> int:
        """Nights beyond six weeks."""
        until = self.period.until
        return 0 if self.clock is None or until is None else max((until - self.clock.first_day_over).days, 0)

    @property
    def verdict(self) -> Verdict:
        """A closed place, a full group and too many nights only warn; taken nights cannot be drawn on."""
        return Verdict.WARNED if self.breaches or self.over else Verdict.FREE


class Sketch:
    """One bar at a time; nothing begins before the hand has moved `start_distance` pixels."""

    def __init__(self, start_distance: int) -> None:
        self._start_distance = start_distance
        self._pressed: Hand | None = None
        self._night = 0
        self._free = (0, 0)
        self._nights: tuple[int, int] | None = None

    @property
    def row(self) -> Row | None:
        """The row that is drawn on; None while nothing is pressed."""
        return None if self._pressed is None else self._pressed.row

    @property
    def is_under_way(self) -> bool:
        """Is something drawn?"""
        return self._nights is not None

    @property
    def night(self) -> date:
        """Where the hand came down."""
        return date.fromordinal(self._night)

    @property
    def period(self) -> Period | None:
        """The nights that are drawn; None while nothing is."""
        if self._nights is None:
            return None
        return Period(date.fromordinal(self._nights[0]), date.fromordinal(self._nights[1] + 1))

    def press(self, hand: Hand, days: Days) -> None:
        """The hand comes down on an empty night."""
        self._pressed, self._night, self._nights = hand, days.night_at(hand.x), None

    def lifts(self, hand: Hand) -> bool:
        """Would this movement begin to draw?"""
        return (
            self._pressed is not None
            and not self.is_under_way
            and abs(hand.x - self._pressed.x) >= self._start_distance
        )

    def begin(self, free: tuple[int, int]) -> None:
        """Draw, within these free nights; called again when more of the plan is known."""
        self._free = free
        self._nights = self._nights or (self._night, self._night)

    def move(self, hand: Hand, days: Days) -> None:
        """The hand is elsewhere; what is drawn stops where somebody else lies."""
        if self._nights is None:
            return
        reached = min(max(days.night_at(hand.x), self._free[0]), self._free[1])
        self._nights = (min(self._night, reached), max(self._night, reached))

    def release(self) -> Period | None:
        """The hand lets go: what it drew, if anything."""
        period = self.period
        self.cancel()
        return period

    def cancel(self) -> None:
        """Nothing happened."""
        self._pressed, self._nights = None, None


def free_around(board: BoardPicture, place_id: int, night: date) -> tuple[int, int]:
    """The first and the last night around a free one that nobody has, as far as the picture goes."""
    window = board.window
    first, last = window.first, (window.until or date.max) - DAY
    for _, bed in board.picture.on_place(place_id, window):
        if bed.period.until is not None and bed.period.until <= night:
            first = max(first, bed.period.until)
        elif bed.period.first > night:
            last = min(last, bed.period.first - DAY)
    return first.toordinal(), last.toordinal()


def drawn(board: BoardPicture, place_id: int, period: Period) -> Drawn:
    """What a short stay on these nights would be."""
    stay = Stay(0, "", 0, period, Certainty.EXPECTED)
    timeline = Timeline(stay, (Phase(0, 0, PhaseKind.SHORT, period.first),), (Placement(0, 0, place_id, period),))
    breaches = tuple(breach for rule in _RULES for breach in rule(timeline, board.picture))
    return Drawn(
        place_id,
        period,
        breaches,
        six_weeks(timeline, board.picture.settings),
        _neighbour(board, place_id, period),
    )


def nights_to_offer(board: BoardPicture, place_id: int, night: date) -> Period | None:
    """For a key without a hand: from `night`, or when the place is free again, up to six weeks."""
    taken = sorted((bed.period for _, bed in board.picture.on_place(place_id, board.window)), key=lambda p: p.first)
    for period in taken:
        if period.holds(night):
            if period.until is None:
                return None
            night = period.until
    weeks = board.picture.settings.on(night).six_weeks_days
    following = [period.first for period in taken if period.first > night]
    return Period(night, min([night + weeks * DAY, *following]))


def is_drawable(row: Row | None) -> bool:
    """Can a new stay be drawn on a row?"""
    return row is not None and row.kind is RowKind.PLACE


def _neighbour(board: BoardPicture, place_id: int, period: Period) -> Timeline | None:
    """Who lies there right before or right after."""
    around = Period(period.first - DAY, (period.until or period.first) + DAY)
    return next((stay for stay, _ in board.picture.on_place(place_id, around)), None)
