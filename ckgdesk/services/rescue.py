"""Ways out of a refusal: computed from the plan as it stands, carried out in one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import Dilemma, Pair, WayKind, WayOut, ways_out
from ckgdesk.domain.ways_together import ways_together
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_TAKEN = QT_TRANSLATE_NOOP("planning", "Another way for stay {stay}")
_SWAP = QT_TRANSLATE_NOOP("planning", "Swap of stays {stay} and {other}")
_SEVERAL = QT_TRANSLATE_NOOP("planning", "Move of %n stay(s)", "", 1)
_TITLES = {
    WayKind.OTHER_PLACE: QT_TRANSLATE_NOOP("planning", "Move of stay {stay}"),
    WayKind.SPLIT: QT_TRANSLATE_NOOP("planning", "Room move in stay {stay}"),
    WayKind.SHORTEN: QT_TRANSLATE_NOOP("planning", "Other days for stay {stay}"),
    WayKind.PART: QT_TRANSLATE_NOOP("planning", "Move of stay {stay}"),
}
"""What is done is called what it would be called by any other gesture."""


class Rescue:
    """What to do instead of a refused wish."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def ways_out(self, refused: Refused) -> tuple[WayOut, ...]:
        """Up to three ways out of a refusal; none where a stay was to come or to go, or is another one by now."""
        self._road.account.demand(Right.PLAN)
        pairs = [(before, after) for before, after in refused.stays if before is not None and after is not None]
        if not pairs or len(pairs) != len(refused.stays):
            return ()
        with self._road.weighing() as plan:
            if not self._still_stand(plan, pairs):
                return ()
            picture = _around(plan, pairs)
        if len(pairs) > 1:
            return ways_together(pairs, refused.breaches, picture)
        return ways_out(Dilemma(*pairs[0], refused.breaches, picture))

    def _still_stand(self, plan: Reader, pairs: Iterable[Pair]) -> bool:
        """Are these stays still what the wish began with, as far as this account sees them?"""
        stored = {stay.id: stay for stay in plan.timelines_of(before.id for before, _ in pairs)}
        return all(
            before.id in stored and before in (stored[before.id], self._road.veil.over_stay(stored[before.id]))
            for before, _ in pairs
        )

    def take(self, way: WayOut) -> ChangeSet:
        """Carry a way out out; raises ChangedElsewhere when the plan is no longer what it was computed from."""
        with self._road.change(Right.PLAN, Text.of("planning", _TAKEN, stay="")) as step:
            step.title = _titled(way, step.plan.timeline(way.stay_id))
            for before, after in way.stays:
                stored = step.plan.timelines_of((before.id,))
                step.rewrite(*self._road.veil.lifted((before, after), stored))
        return step.change_set


def _titled(way: WayOut, stay: Timeline) -> Text:
    others = [before.stay.code for before, _ in way.stays if before.id != stay.id]
    if len(way.stays) > 1 and way.kind is not WayKind.SWAP:
        return Text.of("planning", _SEVERAL, count=len(way.stays))
    if way.kind is WayKind.SWAP and others:
        return Text.of("planning", _SWAP, stay=stay.stay.code, other=others[0])
    return Text.of("planning", _TITLES.get(way.kind, _TAKEN), stay=stay.stay.code)


def _around(plan: Reader, pairs: Sequence[Pair]) -> Picture:
    """Every stay on the nights of these, before and after, and on the nights of whoever might be swapped with."""
    nights = reduce(_hull, (stay.period for pair in pairs for stay in pair))
    around = plan.timelines(nights)
    closures = plan.closures(nights)
    before, after = pairs[0]
    lying = _on_the_places(after, around)
    if len(pairs) == len(lying) == 1 and not nights.covers(lying[0].period):
        # A swap moves the other child for all its nights: whoever comes after this stay counts as well.
        beyond = plan.around((_with_places_of(lying[0], before),))
        around = (*around, *beyond.timelines.values())
        closures = tuple({closure.id: closure for closure in (*closures, *beyond.closures())}.values())
    kin = plan.stays_of({after.stay.child_id for _, after in pairs})
    known = {stay.id: stay for stay in (*around, *kin)}
    people = plan.people_of(stay.stay.child_id for stay in known.values())
    return Picture(plan.house(), people, known.values(), closures, plan.settings())


def _on_the_places(after: Timeline, around: Iterable[Timeline]) -> tuple[Timeline, ...]:
    """The other stays that have one of the wished places on a wished night."""
    others = (stay for stay in around if stay.id != after.id)
    return tuple(
        stay for stay in others if any(_meet(bed, wish) for bed in stay.placements for wish in after.placements)
    )


def _with_places_of(stay: Timeline, other: Timeline) -> Timeline:
    """A stay in its own places and in those of another, all the time: what is around both of them counts."""
    beds = (Placement(0, stay.id, bed.place_id, stay.period) for bed in other.placements)
    return replace(stay, placements=(*stay.placements, *beds))


def _meet(one: Placement, other: Placement) -> bool:
    return one.place_id == other.place_id and one.period.overlaps(other.period)


def _hull(one: Period, other: Period) -> Period:
    ends: list[date] = [until for until in (one.until, other.until) if until is not None]
    return Period(min(one.first, other.first), max(ends) if len(ends) == 2 else None)
