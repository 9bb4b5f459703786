"""Fills a demo centre day after day: whoever is ready comes as soon as there is room, brussen together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from heapq import heapify, heappop, heappush
from random import Random

from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child, age_on
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo_centre.courses import Course, a_course, calm, timeline
from ckgdesk.services.demo_centre.house import DemoHouse
from ckgdesk.services.demo_centre.names import CLOSURES, REFERRERS
from ckgdesk.services.demo_centre.people import Household

_TRIES = 80
_SHORTEST_GAP_OF_A_CHILD = timedelta(days=21)
_WAIT_FOR_A_BED = timedelta(days=5)
_WORTH_A_STAY = timedelta(days=20)
_OLDEST = 12


class Filling:
    """Everything that happens between the first and the last day, apart from what is set on the stage."""

    def __init__(
        self, random: Random, house: DemoHouse, households: Iterable[Household], new_id: Callable[[], int]
    ) -> None:
        self._random = random
        self._house = house
        self._households = list(households)
        self._new_id = new_id
        self._child_ready: dict[int, date] = {}
        self._place_ready: dict[int, date] = {}
        self._queue: list[tuple[date, int]] = []
        self.stays: dict[int, Timeline] = {}
        self.closures: list[Closure] = []

    def fill(self, days: Period, today: date, long_share: float) -> None:
        """Admit, move and close until the last day."""
        places = [place.id for group in self._house.places.values() for place in group]
        self._place_ready = {place: days.first + timedelta(days=self._random.randint(0, 12)) for place in places}
        self._queue = [(day, place) for place, day in self._place_ready.items()]
        heapify(self._queue)
        while self._queue:
            day, place = heappop(self._queue)
            if days.holds(day) and self._place_ready.get(place) == day:
                self._use(place, day, (today, long_share))

    def _use(self, place: int, day: date, wish: tuple[date, float]) -> None:
        limit = self._house.free_until(place, day)
        if limit is not None and (limit - day).days < 9:
            again = self._house.free_again(place, day)
            if again is None:
                self._place_ready.pop(place)
            else:
                self._ready(place, again)
            return
        chance = self._random.random()
        if chance < 0.015:
            self._close(place, day, limit)
        elif not (chance < 0.12 and self._move_here(place, day, limit)) and not self._admit(place, day, wish):
            self._ready(place, day + timedelta(days=self._random.randint(1, 3)))

    def _admit(self, place: int, day: date, wish: tuple[date, float]) -> bool:
        """Let a family in, as many of its children as are ready; tells whether one could come."""
        beds = [place, *self._free_beside(place, day)]
        household = self._next_household(len(beds), day)
        if household is None:
            return False
        children = self._ready_children(household, day)
        beds = beds[: len(children)]
        first = max(self._place_ready[bed] for bed in beds)
        course = self._course(first, beds, wish)
        if course is None:
            return False
        referrer, pause = self._random.choice(REFERRERS), self._pause()
        for child, bed in zip(children, beds, strict=True):
            stay = timeline((self._new_id(), child.id), first, course, bed, referrer)
            self.stays[stay.id] = stay
            # One pause for all brussen, so that they come back together as well.
            self._child_ready[child.id] = date.max if stay.period.until is None else stay.period.until + pause
            self._leave(bed, stay.period.until)
        return True

    def _free_beside(self, place: int, day: date) -> list[int]:
        """Other places of the group that are free now or in some days, and for some weeks."""
        soon, later = day + _WAIT_FOR_A_BED, day + _WORTH_A_STAY
        return [
            other.id
            for other in self._house.group_of(place)
            if other.id != place
            and self._place_ready.get(other.id, date.max) <= soon
            and (self._house.free_until(other.id, soon) or date.max) > later
        ]

    def _next_household(self, beds: int, day: date) -> Household | None:
        """A family that is ready; the more brussen that fit, the sooner."""
        drawn = self._random.sample(self._households, min(20, len(self._households)))
        fitting = [household for household in drawn if 0 < len(self._ready_children(household, day)) <= beds]
        return max(fitting, key=lambda household: len(self._ready_children(household, day)), default=None)

    def _ready_children(self, household: Household, day: date) -> list[Child]:
        return [
            child
            for child in household.children
            if self._child_ready.get(child.id, date.min) <= day and age_on(child.born, day) < _OLDEST
        ]

    def _course(self, first: date, beds: list[int], wish: tuple[date, float]) -> Course | None:
        """A way to go that fits before whatever is reserved, and asks nobody's attention today."""
        today, long_share = wish
        limits = [limit for bed in beds if (limit := self._house.free_until(bed, first)) is not None]
        for _ in range(_TRIES):
            course = a_course(self._random, long_share)
            until = course.until(first)
            if all(until is not None and until <= limit for limit in limits) and calm(course, first, today):
                return course
        return None

    def _move_here(self, place: int, day: date, limit: date | None) -> bool:
        """A child of the same group changes room; tells whether one could."""
        for stay in self.stays.values():
            bed, until = stay.placement_on(day), stay.period.until
            if bed is None or until is None or (limit is not None and until > limit):
                continue
            long_enough = (until - day).days > 10 and (day - bed.period.first).days > 10
            if not long_enough or all(other.id != bed.place_id for other in self._house.group_of(place)):
                continue
            earlier = replace(bed, period=Period(bed.period.first, day))
            here = Placement(0, stay.id, place, Period(day, until))
            self.stays[stay.id] = replace(stay, placements=(*stay.placements[:-1], earlier, here))
            self._ready(bed.place_id, day)
            self._leave(place, until)
            return True
        return False

    def _close(self, place: int, day: date, limit: date | None) -> None:
        until = day + timedelta(days=self._random.randint(4, 8 if limit else 14))
        self.closures.append(Closure(self._new_id(), place, Period(day, until), self._random.choice(CLOSURES)))
        self._ready(place, until)

    def _leave(self, place: int, until: date | None) -> None:
        if until is None:
            self._place_ready.pop(place)
        else:
            empty = self._random.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 13))
            self._ready(place, until + timedelta(days=empty))

    def _ready(self, place: int, day: date) -> None:
        self._place_ready[place] = day
        heappush(self._queue, (day, place))

    def _pause(self) -> timedelta:
        return _SHORTEST_GAP_OF_A_CHILD + timedelta(days=self._random.randint(0, 45))
