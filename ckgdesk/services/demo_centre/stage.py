"""What a demo centre must show today: six weeks near and past, a crisis, an expiring decision, two without a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child, age_on
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Certainty, PhaseKind, Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo_centre.courses import Course, decisions, timeline
from ckgdesk.services.demo_centre.house import DemoHouse
from ckgdesk.services.demo_centre.people import Household

_CRISIS, _SHORT, _LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
_FIRM, _EXPECTED, _UNKNOWN = Certainty.FIRM, Certainty.EXPECTED, Certainty.UNKNOWN


@dataclass(frozen=True, slots=True)
class Scene:
    """One stay on the stage: in the nth place of the nth group (None: in none yet), begun so many days ago."""

    group: int
    place: int | None
    days_ago: int
    course: Course
    referrer: str = "OCJ"


PAIR = (
    Scene(0, 0, 30, Course(((_SHORT, 0),), 42)),
    Scene(0, 1, 30, Course(((_SHORT, 0),), 42)),
)
"""Brussen on day 31 of 42, in one room."""

ALONE = (
    Scene(1, 0, 36, Course(((_SHORT, 0),), 42), "VK"),
    Scene(2, 0, 45, Course(((_SHORT, 0),), 52, _EXPECTED), "Ouders zelf"),
    Scene(1, 2, 2, Course(((_CRISIS, 0),), 7, _FIRM), "Crisismeldpunt"),
    Scene(3, 0, 11, Course(((_CRISIS, 0), (_CRISIS, 7)), 14), "Crisismeldpunt"),
    Scene(2, 2, 19, Course(((_SHORT, 0), (_LONG, 42)), None, _UNKNOWN), "VK"),
    Scene(0, None, -6, Course(((_SHORT, 0),), 28), "CLB"),
    Scene(3, None, -10, Course(((_SHORT, 0),), 35), "OCJ"),
    Scene(1, 1, 51, Course(((_SHORT, 0), (_LONG, 42)), 190), "VK"),
)
"""Day 37 of 42, day 46, a crisis and an extended one, a long phase planned in time, two on the waiting lane, and a
long phase in its tenth day, of which nobody was told yet."""

EXPIRING = Scene(3, 1, 290, Course(((_SHORT, 0), (_LONG, 42)), None, _UNKNOWN), "Jeugdrechtbank")
_EXPIRES_AFTER = 24
_OLDEST = 12


class Stage:
    """Sets the scenes: takes families for them and keeps their places."""

    def __init__(self, random: Random, house: DemoHouse, today: date, new_id: Callable[[], int]) -> None:
        self._random = random
        self._house = house
        self._today = today
        self._new_id = new_id
        self._groups = list(house.places.values())

    def stays(self, households: list[Household]) -> Iterator[Timeline]:
        """The stays of every scene; the families they take leave `households`."""
        young = [household for household in households if age_on(household.children[0].born, self._today) < _OLDEST]
        pair = next(household for household in young if len(household.children) == 2)
        households.remove(pair)
        for scene, child in zip(PAIR, pair.children, strict=True):
            yield self._set(scene, child)
        alone = [household for household in young if len(household.children) == 1]
        for scene, household in zip((*ALONE, EXPIRING), alone, strict=False):
            households.remove(household)
            stay = self._set(scene, household.children[0])
            yield self._expiring(stay) if scene is EXPIRING else stay

    def closures(self) -> Iterator[Closure]:
        """A bed in repair today, and a room that gets a new floor next month."""
        yield self._closed(0, 4, (-4, 9), "Bed in herstelling")
        for place in (2, 3):
            yield self._closed(0, place, (26, 40), "Nieuwe vloer")

    def _set(self, scene: Scene, child: Child) -> Timeline:
        first = self._today - timedelta(days=scene.days_ago)
        place_id = None if scene.place is None else self._groups[scene.group][scene.place].id
        stay = timeline((self._new_id(), child.id), first, scene.course, place_id, scene.referrer)
        for bed in stay.placements:
            self._house.reserve(bed.place_id, bed.period)
        return replace(stay, decisions=tuple(decisions(self._random, stay, self._today)))

    def _expiring(self, stay: Timeline) -> Timeline:
        """The stay under one decision that soon ends, and in its second room."""
        long = stay.regime(_LONG)
        since = long.period.first if long else stay.period.first
        until = self._today + timedelta(days=_EXPIRES_AFTER)
        decision = Decision(
            0,
            stay.id,
            Basis.COURT,
            "Jeugdrechtbank",
            f"{since.year}/417",
            since,
            since,
            until,
            measure="Toevertrouwd aan het centrum",
        )
        return replace(self._moved(stay), decisions=(decision,))

    def _moved(self, stay: Timeline) -> Timeline:
        day = self._today - timedelta(days=120)
        before = self._groups[EXPIRING.group][2]
        bed = stay.placements[0]
        earlier, later = Period(stay.period.first, day), Period(day, stay.period.until)
        self._house.reserved[bed.place_id].remove(bed.period)
        self._house.reserve(before.id, earlier)
        self._house.reserve(bed.place_id, later)
        return replace(
            stay, placements=(Placement(0, stay.id, before.id, earlier), Placement(0, stay.id, bed.place_id, later))
        )

    def _closed(self, group: int, place: int, days: tuple[int, int], reason: str) -> Closure:
        first, until = (self._today + timedelta(days=number) for number in days)
        closure = Closure(self._new_id(), self._groups[group][place].id, Period(first, until), reason)
        self._house.reserve(closure.place_id, closure.period)
        return closure
