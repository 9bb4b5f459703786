"""The verbs of the planner: admit, place, move, resize, split, swap, end, cancel, close a place, take back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain import wishes
from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.house import Closure, Place
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import AbsenceReason, Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.stretching import lasting, nights_between
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.services.sight import renewed_board, whole_board
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ADMIT = QT_TRANSLATE_NOOP("planning", "Admission for stay {stay}")
_PLACE = QT_TRANSLATE_NOOP("planning", "Place for stay {stay}")
_MOVE = QT_TRANSLATE_NOOP("planning", "Move of stay {stay}")
_PARK = QT_TRANSLATE_NOOP("planning", "Stay {stay} back to the waiting lane")
_RESIZE = QT_TRANSLATE_NOOP("planning", "Other days for stay {stay}")
_SPLIT = QT_TRANSLATE_NOOP("planning", "Room move in stay {stay}")
_JOIN = QT_TRANSLATE_NOOP("planning", "No room move in stay {stay}")
_LOCK = QT_TRANSLATE_NOOP("planning", "Locking of stay {stay}")
_UNLOCK = QT_TRANSLATE_NOOP("planning", "Unlocking of stay {stay}")
_MOVE_SEVERAL = QT_TRANSLATE_NOOP("planning", "Move of %n stay(s)", "", 1)
_SWAP = QT_TRANSLATE_NOOP("planning", "Swap of stays {stay} and {other}")
_END = QT_TRANSLATE_NOOP("planning", "Departure of stay {stay}")
_CANCEL = QT_TRANSLATE_NOOP("planning", "Cancellation of stay {stay}")
_AWAY = QT_TRANSLATE_NOOP("planning", "Absence in stay {stay}")
_EXTEND = QT_TRANSLATE_NOOP("planning", "Extension of the crisis in stay {stay}")
_CLOSE = QT_TRANSLATE_NOOP("planning", "Closing of place {place}")
_REOPEN = QT_TRANSLATE_NOOP("planning", "Reopening of place {place}")


Days = tuple[date | None, date | None]
"""A first night and a departure day."""


@dataclass(frozen=True, slots=True)
class NewStay:
    """A stay to be admitted; without a place it waits, without a code it gets one from its number."""

    child_id: int
    kind: PhaseKind
    period: Period
    place_id: int | None = None
    certainty: Certainty = Certainty.EXPECTED
    referrer: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """One of several moves: a whole stay by `days`, one placement of it (0: the nights without) to a place."""

    stay_id: int
    placement_id: int
    place_id: int
    days: int


class Planning:
    """What a planner does with stays and places; `override` is the reason to accept overridable breaches.

    Every verb is one transaction and gives back what it changed. Raises Refused with the breaches, Impossible for a
    wish without sense, NotFound, NotAllowed, ChangedElsewhere, PlanUnavailable.
    """

    def __init__(self, road: Road) -> None:
        self._road = road

    def board(self, window: Period, today: date) -> BoardPicture:
        """Everything a board needs to show the nights of `window` and to judge a drag in it."""
        with self._road.reading() as plan:
            return whole_board(plan, window, today, read_only=self._road.read_only)

    def renewed(self, board: BoardPicture) -> BoardPicture:
        """The same board by place as the plan stands now; what did not change is not read again."""
        with self._road.reading() as plan:
            renewed = renewed_board(plan, board)
            return renewed or whole_board(plan, board.window, board.today, read_only=self._road.read_only)

    def as_seen(self, board: BoardPicture) -> Planning:
        """The same verbs for who looks at a board: a stay that was changed since is not changed on from there."""
        return Planning(replace(self._road, as_of=board.as_of))

    def add_stay(self, new: NewStay, override: str = "") -> ChangeSet:
        """Admit a child."""
        with self._road.change(Right.PLAN, _titled(_ADMIT), override) as step:
            stay_id = step.new_id()
            admitted = _admitted(new, stay_id)
            step.title = _titled(_ADMIT, admitted)
            step.rewrite(None, admitted)
        return step.change_set

    def place(self, stay_id: int, place_id: int, override: str = "") -> ChangeSet:
        """Give the nights without a place this one."""
        return self._rewrite(_PLACE, stay_id, lambda stay: wishes.placed(stay, place_id), override)

    def move_stay(self, stay_id: int, placement_id: int, place_id: int, days: int, override: str = "") -> ChangeSet:
        """Move a whole stay by `days`, and one placement of it (0: the nights without one) to a place."""
        return self._rewrite(_MOVE, stay_id, lambda stay: wishes.moved(stay, placement_id, place_id, days), override)

    def arrange(self, stay_id: int, placement_id: int, place_id: int, days: Days, override: str = "") -> ChangeSet:
        """Give one placement of a stay (0: the nights without one) a place, and the stay other days, in one step.

        Of `days`, first night and departure day, None stays as it is; with a first night alone the stay keeps its
        length.
        """

        def arranged(stay: Timeline) -> Timeline:
            first, until = days
            if first is not None and until is None:
                return wishes.moved(stay, placement_id, place_id, (first - stay.period.first).days)
            here = wishes.moved(stay, placement_id, place_id, 0)
            return here if until is None else lasting(here, nights_between(first or stay.period.first, until))

        return self._rewrite(_MOVE, stay_id, arranged, override)

    def park(self, stay_id: int, placement_id: int, override: str = "") -> ChangeSet:
        """Take a placement away: its nights wait for a place again."""
        return self._rewrite(_PARK, stay_id, lambda stay: wishes.parked(stay, placement_id), override)

    def resize(self, stay_id: int, placement_id: int, edge: Edge, day: date | None, override: str = "") -> ChangeSet:
        """Change the first night or the departure day of a stay, or the day of a room move inside it."""
        return self._rewrite(_RESIZE, stay_id, lambda stay: wishes.resized(stay, placement_id, edge, day), override)

    def change_days(self, stay_id: int, period: Period, override: str = "") -> ChangeSet:
        """Give a stay another first night and departure at once; its first and last place go with them."""
        return self._rewrite(_RESIZE, stay_id, lambda stay: lasting(stay, period), override)

    def split(self, stay_id: int, day: date, place_id: int, override: str = "") -> ChangeSet:
        """Move a child to another room on `day`; the stay and its clocks go on."""
        return self._rewrite(_SPLIT, stay_id, lambda stay: wishes.split(stay, day, place_id), override)

    def swap(self, stay_id: int, other_id: int, day: date, override: str = "") -> ChangeSet:
        """Exchange the places two stays have on `day`."""
        with self._road.change(Right.PLAN, _titled(_SWAP), override) as step:
            one, other = step.plan.timeline(stay_id), step.plan.timeline(other_id)
            step.title = Text.of("planning", _SWAP, stay=one.stay.code, other=other.stay.code)
            for before, after in zip((one, other), wishes.swapped(one, other, day), strict=True):
                step.rewrite(before, after)
        return step.change_set

    def join(self, stay_id: int, day: date, override: str = "") -> ChangeSet:
        """Take a room move back: the child keeps the place it had before `day`."""
        return self._rewrite(_JOIN, stay_id, lambda stay: wishes.joined(stay, day), override)

    def lock(self, stay_id: int, *, locked: bool) -> ChangeSet:
        """Keep a stay from being moved by accident, or let it go again; locked, it can still be converted."""
        return self._rewrite(_LOCK if locked else _UNLOCK, stay_id, lambda stay: _locked(stay, locked=locked), "")

    def move_several(self, moves: Iterable[Move], override: str = "") -> ChangeSet:
        """Move several stays in one step; only the result of all of them together is judged."""
        asked = tuple(moves)
        title = Text.of("planning", _MOVE_SEVERAL, count=len(asked))
        with self._road.change(Right.PLAN, title, override) as step:
            for move in asked:
                before = step.plan.timeline(move.stay_id)
                step.rewrite(before, wishes.moved(before, move.placement_id, move.place_id, move.days))
        return step.change_set

    def end_stay(self, stay_id: int, until: date, certainty: Certainty, override: str = "") -> ChangeSet:
        """Set the departure day of a stay, and how sure it is."""
        return self._rewrite(_END, stay_id, lambda stay: wishes.departing(stay, until, certainty), override)

    def record_absence(self, stay_id: int, period: Period, reason: AbsenceReason, override: str = "") -> ChangeSet:
        """Note nights away; the place is kept."""
        return self._rewrite(_AWAY, stay_id, lambda stay: wishes.away(stay, period, reason), override, right=Right.AWAY)

    def extend_crisis(self, stay_id: int, first: date, override: str = "") -> ChangeSet:
        """Extend a crisis phase from `first` on, and the stay if it would leave that day (domain.md 2.2).

        A second extension is refused.
        """
        with self._road.change(Right.PLAN, _titled(_EXTEND), override) as step:
            before = step.plan.timeline(stay_id)
            step.title = _titled(_EXTEND, before)
            days = step.plan.settings().on(before.period.first).crisis_days
            step.rewrite(before, wishes.extended(before, first, days))
        return step.change_set

    def cancel(self, stay_id: int) -> ChangeSet:
        """Take a stay out of the plan with all that belongs to it; the journal keeps it."""
        with self._road.change(Right.PLAN, _titled(_CANCEL)) as step:
            timeline = step.plan.timeline(stay_id)
            step.title = _titled(_CANCEL, timeline)
            step.rewrite(timeline, None)
            for paper in (*step.plan.dossier(stay_id).records(), *step.plan.follow_ups(stay_id)):
                step.write(paper, None)
        return step.change_set

    def close_place(self, place_id: int, period: Period, reason: str, override: str = "") -> ChangeSet:
        """Put a place out of use; refused without an override while somebody has it."""
        with self._road.change(Right.PLAN, _titled(_CLOSE), override) as step:
            place = step.plan.get(Place, place_id)
            step.title = Text.of("planning", _CLOSE, place=place.code)
            step.write(None, Closure(step.new_id(), place_id, period, reason))
        return step.change_set

    def reopen_place(self, closure_id: int) -> ChangeSet:
        """Put a closed place back into use for all nights of that closure."""
        with self._road.change(Right.PLAN, _titled(_REOPEN)) as step:
            closure = step.plan.get(Closure, closure_id)
            step.title = Text.of("planning", _REOPEN, place=step.plan.get(Place, closure.place_id).code)
            step.write(closure, None)
        return step.change_set

    def revert(self, change_set: ChangeSet) -> ChangeSet:
        """Take a change set back, whichever verb made it; taking back what this gives is the redo."""
        return self._road.revert(change_set)

    def _rewrite(
        self,
        title: str,
        stay_id: int,
        wish: Callable[[Timeline], Timeline],
        override: str,
        *,
        right: Right = Right.PLAN,
    ) -> ChangeSet:
        with self._road.change(right, _titled(title), override) as step:
            before = step.plan.timeline(stay_id)
            step.title = _titled(title, before)
            step.rewrite(before, wish(before))
        return step.change_set


def _titled(title: str, timeline: Timeline | None = None) -> Text:
    return Text.of("planning", title, stay=timeline.stay.code if timeline else "")


def _admitted(new: NewStay, stay_id: int) -> Timeline:
    stay = Stay(stay_id, new.code or f"V{stay_id:05}", new.child_id, new.period, new.certainty, new.referrer)
    beds = () if new.place_id is None else (Placement(0, stay_id, new.place_id, new.period),)
    return Timeline(stay, (Phase(0, stay_id, new.kind, new.period.first),), beds)


def _locked(timeline: Timeline, *, locked: bool) -> Timeline:
    return replace(timeline, stay=replace(timeline.stay, locked=locked))
