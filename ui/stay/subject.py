"""What the planner is at on the board, and which verbs apply to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.clocks import Clock, ClockRule, clocks
from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import PhaseKind, Placement
from ckgdesk.domain.timeline import Timeline
from ui.stay.choice import Choice

_MOVING = frozenset(
    {
        Choice.PLACE, Choice.MOVE, Choice.DAYS, Choice.SPLIT, Choice.JOIN, Choice.SWAP, Choice.PARK,
        Choice.DEPARTURE, Choice.EXTEND, Choice.CANCEL,
    }
)  # fmt: skip
"""What a lock keeps a hand from."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A stay, one placement of it (None: its nights without a place), and the night at hand."""

    timeline: Timeline
    placement: Placement | None
    night: date
    picture: Picture

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The terms that run on it."""
        earlier = self.picture.earlier_stays(self.timeline)
        return tuple(clocks(self.timeline, self.picture.settings, earlier))

    @property
    def placement_id(self) -> int:
        """The placement, 0 for the nights without one."""
        return self.placement.id if self.placement else 0

    def room_move(self) -> date | None:
        """The day of the room move at an end of the placement, the nearest to the night at hand."""
        bed, beds = self.placement, self.timeline.placements
        if bed is None:
            return None
        arrivals = {other.period.first for other in beds}
        departures = {other.period.until for other in beds}
        ends = (day for day in (bed.period.first, bed.period.until) if day is not None)
        moves = [day for day in ends if day in arrivals and day in departures]
        return min(moves, key=lambda day: abs(day - self.night), default=None)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place without a stay, on a night; `closure` is what closes it then."""

    place_id: int
    night: date
    closure: Closure | None = None
    label: str = ""
    """The place and where it stands."""


@dataclass(frozen=True, slots=True)
class ChildAtHand:
    """A child on a night without a stay, where children are the rows."""

    child: Child
    night: date


AtHand = Subject | Spot | ChildAtHand
"""What a verb can be about."""


def fitting(at: AtHand | None) -> frozenset[Choice]:
    """The verbs that apply."""
    match at:
        case Subject():
            fits = frozenset(_of_stay(at))
            return fits - _MOVING if at.timeline.stay.locked else fits
        case Spot(closure=None):
            return frozenset({Choice.ADMIT, Choice.CLOSE})
        case Spot():
            return frozenset({Choice.REOPEN})
        case ChildAtHand():
            return frozenset({Choice.ADMIT})
    return frozenset()


def may_be_long(timeline: Timeline, today: date | None = None) -> bool:
    """Could it be converted? Not when it is long already, nor once it ended."""
    until = timeline.period.until
    ended = today is not None and until is not None and until <= today
    return not ended and timeline.regime(PhaseKind.LONG) is None


def is_long(timeline: Timeline) -> bool:
    """Does it rest on decisions?"""
    return timeline.regime(PhaseKind.LONG) is not None


def extensible(timeline: Timeline, running: tuple[Clock, ...]) -> Clock | None:
    """The clock of a crisis phase that ends the stay, not before its term, and was not extended yet; or None."""
    regimes, until = tuple(timeline.regimes()), timeline.period.until
    last = regimes[-1] if regimes else None
    if last is None or last.kind is not PhaseKind.CRISIS or last.phases > 1:
        return None
    clock = next((c for c in running if c.rule is ClockRule.CRISIS and c.first == last.period.first), None)
    return clock if clock is not None and (until is None or until >= clock.first_day_over) else None


def _of_stay(at: Subject) -> Iterator[Choice]:
    yield from (Choice.OPEN, Choice.CHILD, Choice.DAYS, Choice.ABSENCE, Choice.DEPARTURE, Choice.FILE, Choice.CANCEL)
    yield Choice.UNLOCK if at.timeline.stay.locked else Choice.LOCK
    if at.placement is None:
        yield Choice.PLACE
    else:
        yield from (Choice.MOVE, Choice.SWAP, Choice.PARK)
        period = at.placement.period
        if period.until is None or period.night_count() > 1:
            yield Choice.SPLIT
    if at.room_move() is not None:
        yield Choice.JOIN
    if may_be_long(at.timeline):
        yield Choice.CONVERT
    if is_long(at.timeline):
        yield from (Choice.DECIDE, Choice.LETTER, Choice.REPORT)
    if extensible(at.timeline, at.clocks) is not None:
        yield Choice.EXTEND
