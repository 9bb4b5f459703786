"""What the rules may look at: the house, the children and the stays around a wish, in memory."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Generic, TypeVar

from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
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


@dataclass(frozen=True)
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
        return tuple(child for child in self._by_family[family_id] if child.id != child_id)

    @cached_property
    def _by_family(self) -> Mapping[int, list[Child]]:
        families: dict[int, list[Child]] = {}
        for child in self.children.values():
            if child.family_id is not None:
                families.setdefault(child.family_id, []).append(child)
        return families


Bed = tuple[Timeline, Placement]
"""A stay and one of its placements."""


class Picture:
    """Stays and closures around a wish, found by place and by child; what nobody asks for is never sorted."""

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
        self.timelines: dict[int, Timeline] = {timeline.stay.id: timeline for timeline in timelines}
        self.shut = _Index.of(((closure.place_id, closure) for closure in closures), attrgetter("period"))
        self.dossiers: Mapping[int, Dossier] = {}

    def dossier(self, stay_id: int) -> Dossier:
        """The papers of a stay; no rule asks for them, and an empty dossier where nobody read them."""
        return self.dossiers.get(stay_id, NO_DOSSIER)

    def with_dossiers(self, dossiers: Mapping[int, Dossier], of: Collection[int] = ()) -> Picture:
        """The same picture with these papers; those of the stays `of` were read again, the others are as they were."""
        other = copy(self)
        kept = {stay_id: dossier for stay_id, dossier in self.dossiers.items() if stay_id not in of}
        other.dossiers = {**kept, **dossiers}
        return other

    @cached_property
    def by_place(self) -> _Index[Bed]:
        """Who ever has each place."""
        return _Index.of(_beds(self.timelines.values()), _nights_of)

    @cached_property
    def by_child(self) -> _Index[Timeline]:
        """The stays of each child."""
        return _Index.of(_stays(self.timelines.values()), attrgetter("stay.period"))

    def renewed(self, gone: Collection[int], stays: Iterable[Timeline], people: People) -> Picture:
        """The same picture without the stays that are `gone`, and with others; the rest is not looked at again."""
        new = {stay.id: stay for stay in stays}
        old = [stay for stay_id in gone if (stay := self.timelines.get(stay_id)) is not None]
        renewed = copy(self)
        renewed.people = people
        renewed.timelines = {**self.timelines, **new}
        for stay in old:
            if stay.id not in new:
                del renewed.timelines[stay.id]
        # Whoever never asked for an index, as signals never do for places, is not made to keep one.
        if "by_place" in vars(self):
            renewed.by_place = self.by_place.renewed(_beds(old), _beds(new.values()))
        if "by_child" in vars(self):
            renewed.by_child = self.by_child.renewed(_stays(old), _stays(new.values()))
        return renewed

    def with_closures(self, closures: Iterable[Closure]) -> Picture:
        """The same picture with these closures instead."""
        other = copy(self)
        other.shut = _Index.of(((closure.place_id, closure) for closure in closures), attrgetter("period"))
        return other

    def on_place(self, place_id: int, period: Period) -> Iterator[Bed]:
        """Who has a place on any night of a period."""
        return self.by_place.overlapping(place_id, period)

    def all_on_place(self, place_id: int) -> Sequence[Bed]:
        """Who ever has a place, by first night."""
        return self.by_place.everything(place_id)

    def taken_places(self) -> Iterable[int]:
        """The places that anybody ever has."""
        return self.by_place.held()

    def of_child(self, child_id: int, period: Period) -> Iterator[Timeline]:
        """The stays of a child that share a night with a period."""
        return self.by_child.overlapping(child_id, period)

    def earlier_stays(self, timeline: Timeline) -> tuple[Timeline, ...]:
        """The stays of the same child that began before this one."""
        stays = self.by_child.everything(timeline.stay.child_id)
        return tuple(other for other in stays if other.period.first < timeline.period.first)

    def closures_of(self, place_id: int, period: Period) -> Iterator[Closure]:
        """When a place is closed during a period."""
        return self.shut.overlapping(place_id, period)

    def closures(self) -> Iterator[Closure]:
        """Every closure, place by place."""
        return (closure for place_id in self.shut.held() for closure in self.shut.everything(place_id))

    def with_changed(self, *changed: Timeline) -> Picture:
        """The same picture in which these stays stand as given; for swaps and moves of several."""
        timelines = {**self.timelines, **{timeline.id: timeline for timeline in changed}}
        return Picture(self.house, self.people, timelines.values(), self.closures(), self.settings)


class _Spans(Generic[T]):
    """What lasts for periods, sorted by their first night."""

    def __init__(self, lasting: Iterable[T], period_of: Callable[[T], Period]) -> None:
        self.sorted = sorted(lasting, key=lambda one: period_of(one).first)
        self._periods = [period_of(one) for one in self.sorted]
        self._firsts = [period.first for period in self._periods]
        # What reaches furthest so far: overlapping spans (only bad input has them) must be found as well.
        self._reach: list[date] = []
        for period in self._periods:
            until = period.until or date.max
            self._reach.append(max(until, self._reach[-1]) if self._reach else until)

    def overlapping(self, period: Period) -> Iterator[T]:
        """What shares a night with `period`, in order."""
        index = len(self._periods) if period.until is None else bisect_left(self._firsts, period.until)
        found = []
        while index > 0 and self._reach[index - 1] > period.first:
            index -= 1
            if self._periods[index].overlaps(period):
                found.append(self.sorted[index])
        return reversed(found)


class _Index(Generic[T]):
    """What lasts for periods, by key; a key is sorted when it is first asked for.

    Indexes renewed from each other share what is sorted: it holds for whichever of them has that very list.
    """

    def __init__(
        self,
        period_of: Callable[[T], Period],
        lists: dict[int, list[T]],
        spans: dict[int, tuple[list[T], _Spans[T]]] | None = None,
    ) -> None:
        self._period_of = period_of
        self._lists = lists
        self._spans = {} if spans is None else spans

    @classmethod
    def of(cls, keyed: Iterable[tuple[int, T]], period_of: Callable[[T], Period]) -> _Index[T]:
        """An index of these."""
        lists: dict[int, list[T]] = {}
        for key, one in keyed:
            lists.setdefault(key, []).append(one)
        return cls(period_of, lists)

    def renewed(self, gone: Iterable[tuple[int, T]], new: Iterable[tuple[int, T]]) -> _Index[T]:
        """The same without some and with others; keys that hold neither are as they were."""
        lists = dict(self._lists)
        for key, one in gone:
            lists[key] = [other for other in lists[key] if other != one]
            if not lists[key]:
                del lists[key]
        for key, one in new:
            lists[key] = [*lists.get(key, ()), one]
        return _Index(self._period_of, lists, self._spans)

    def held(self) -> Iterable[int]:
        """Every key that holds anything."""
        return self._lists.keys()

    def everything(self, key: int) -> Sequence[T]:
        """All there is for a key, in order."""
        return self._of(key).sorted if key in self._lists else ()

    def overlapping(self, key: int, period: Period) -> Iterator[T]:
        """What shares a night with a period, in order."""
        return self._of(key).overlapping(period) if key in self._lists else iter(())

    def _of(self, key: int) -> _Spans[T]:
        lasting = self._lists[key]
        known = self._spans.get(key)
        if known is None or known[0] is not lasting:
            known = self._spans[key] = (lasting, _Spans(lasting, self._period_of))
        return known[1]


def _beds(stays: Iterable[Timeline]) -> Iterator[tuple[int, Bed]]:
    return ((bed.place_id, (stay, bed)) for stay in stays for bed in stay.placements)


def _stays(stays: Iterable[Timeline]) -> Iterator[tuple[int, Timeline]]:
    return ((stay.stay.child_id, stay) for stay in stays)


def _nights_of(bed: Bed) -> Period:
    return bed[1].period


def _of_kind(kind: type[K], records: Iterable[object]) -> Mapping[int, K]:
    return {record.id: record for record in records if isinstance(record, kind)}
