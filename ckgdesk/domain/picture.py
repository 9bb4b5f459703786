"""What the rules may look at: the house, the children and the stays around a wish, in memory."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import Placement
from ckgdesk.domain.timeline import Timeline

T = TypeVar("T")
K = TypeVar("K", Site, LivingGroup, Room, Place, Child, Family)


@dataclass(frozen=True, slots=True)
class House:
    """Sites, groups, rooms and places by id, in the order in which they are shown."""

    sites: Mapping[int, Site] = field(default_factory=dict)
    groups: Mapping[int, LivingGroup] = field(default_factory=dict)
    rooms: Mapping[int, Room] = field(default_factory=dict)
    places: Mapping[int, Place] = field(default_factory=dict)

    def room_of(self, place_id: int) -> Room:
        """The room a place stands in."""
        return self.rooms[self.places[place_id].room_id]

    def group_of(self, place_id: int) -> LivingGroup:
        """The living group of a place."""
        return self.groups[self.room_of(place_id).group_id]

    def site_of(self, place_id: int) -> Site:
        """The site of a place."""
        return self.sites[self.group_of(place_id).site_id]

    def joined(self, records: Iterable[object]) -> House:
        """The same house with those of `records` that belong to a house."""
        new = tuple(records)
        return House(
            {**self.sites, **_of_kind(Site, new)},
            {**self.groups, **_of_kind(LivingGroup, new)},
            {**self.rooms, **_of_kind(Room, new)},
            {**self.places, **_of_kind(Place, new)},
        )

    def places_of_group(self, group_id: int) -> tuple[Place, ...]:
        """The places of a living group."""
        return tuple(place for place in self.places.values() if self.rooms[place.room_id].group_id == group_id)


@dataclass(frozen=True, slots=True)
class People:
    """Children and families by id."""

    children: Mapping[int, Child] = field(default_factory=dict)
    families: Mapping[int, Family] = field(default_factory=dict)

    def joined(self, records: Iterable[object]) -> People:
        """The same people with those of `records` that are children or families."""
        new = tuple(records)
        return People({**self.children, **_of_kind(Child, new)}, {**self.families, **_of_kind(Family, new)})

    def siblings(self, child_id: int) -> tuple[Child, ...]:
        """The other children of the same family (brussen)."""
        family_id = self.children[child_id].family_id
        if family_id is None:
            return ()
        return tuple(c for c in self.children.values() if c.family_id == family_id and c.id != child_id)


class Picture:
    """Stays and closures around a wish, found by place and by child without visiting the rest."""

    def __init__(
        self,
        house: House,
        people: People,
        timelines: Iterable[Timeline] = (),
        closures: Iterable[Closure] = (),
        settings: Settings | None = None,
    ) -> None:
        self.house = house
        self.people = people
        self.settings = settings or Settings()
        self.timelines: Mapping[int, Timeline] = {timeline.id: timeline for timeline in timelines}
        self._by_place = _indexed((p.place_id, p.period, (t, p)) for t in self.timelines.values() for p in t.placements)
        self._by_child = _indexed((t.stay.child_id, t.period, t) for t in self.timelines.values())
        self._closures = _indexed((closure.place_id, closure.period, closure) for closure in closures)

    def on_place(self, place_id: int, period: Period) -> Iterator[tuple[Timeline, Placement]]:
        """Who has a place on any night of a period."""
        return _found(self._by_place, place_id, period)

    def of_child(self, child_id: int, period: Period) -> Iterator[Timeline]:
        """The stays of a child that share a night with a period."""
        return _found(self._by_child, child_id, period)

    def earlier_stays(self, timeline: Timeline) -> tuple[Timeline, ...]:
        """The stays of the same child that began before this one."""
        stays = self.of_child(timeline.stay.child_id, Period(date.min))
        return tuple(other for other in stays if other.period.first < timeline.period.first)

    def closures_of(self, place_id: int, period: Period) -> Iterator[Closure]:
        """When a place is closed during a period."""
        return _found(self._closures, place_id, period)

    def closures(self) -> Iterator[Closure]:
        """Every closure, place by place."""
        return (closure for spans in self._closures.values() for closure in spans.everything())

    def with_changed(self, *changed: Timeline) -> Picture:
        """The same picture in which these stays stand as given; for swaps and moves of several."""
        timelines = {**self.timelines, **{timeline.id: timeline for timeline in changed}}
        return Picture(self.house, self.people, timelines.values(), self.closures(), self.settings)


class _Spans(Generic[T]):
    """Periods sorted by their first night, each with what it stands for."""

    def __init__(self, spans: list[tuple[Period, T]]) -> None:
        self._spans = sorted(spans, key=lambda span: span[0].first)
        self._firsts = [period.first for period, _ in self._spans]
        # What reaches furthest so far: overlapping spans (only bad input has them) must be found as well.
        self._reach: list[date] = []
        for period, _ in self._spans:
            until = period.until or date.max
            self._reach.append(max(until, self._reach[-1]) if self._reach else until)

    def everything(self) -> Iterator[T]:
        """What every period stands for, in order."""
        return (standing for _, standing in self._spans)

    def overlapping(self, period: Period) -> Iterator[T]:
        """What the periods that share a night with `period` stand for, in order."""
        index = len(self._spans) if period.until is None else bisect_left(self._firsts, period.until)
        found = []
        while index > 0 and self._reach[index - 1] > period.first:
            index -= 1
            if self._spans[index][0].overlaps(period):
                found.append(self._spans[index][1])
        return reversed(found)


def _indexed(spans: Iterable[tuple[int, Period, T]]) -> Mapping[int, _Spans[T]]:
    lists: dict[int, list[tuple[Period, T]]] = {}
    for key, period, standing in spans:
        lists.setdefault(key, []).append((period, standing))
    return {key: _Spans(spans_of) for key, spans_of in lists.items()}


def _found(index: Mapping[int, _Spans[T]], key: int, period: Period) -> Iterator[T]:
    spans = index.get(key)
    return iter(()) if spans is None else spans.overlapping(period)


def _of_kind(kind: type[K], records: Iterable[object]) -> Mapping[int, K]:
    return {record.id: record for record in records if isinstance(record, kind)}
