"""A plan of any size for measuring the board: seeded, so that two measurements draw the same bars."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from random import Random

from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Absence, AbsenceReason, Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline

FIRST_DAY = date(2026, 1, 1)
_FIRST_NAMES = (
    "Noor",
    "Lotte",
    "Emiel",
    "Wout",
    "Jules",
    "Marie",
    "Staf",
    "Fien",
    "Mohamed",
    "Liv",
    "Anna-Sofie",
    "Bo",
)
_LAST_NAMES = ("Vermeulen", "De Smet", "Peeters", "El Idrissi", "Claes", "Wouters", "Haddad", "Maes")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a plan is."""

    places: int
    years: int
    stays: int


SIZES = {"S": Size(40, 1, 1_500), "M": Size(400, 5, 40_000), "L": Size(2_000, 10, 400_000)}


@dataclass(frozen=True, slots=True)
class Spell:
    """One stay in numbers: its number, first night and departure, days from the first day of the plan."""

    number: int
    first: int
    until: int


@dataclass(frozen=True, slots=True)
class Records:
    """What was read for a window."""

    timelines: list[Timeline]
    people: People
    closures: list[Closure]

    def picture(self, house: House) -> Picture:
        """Found by place and by child."""
        return Picture(house, self.people, self.timelines, self.closures)


class Dataset:
    """A plan as bare numbers, place by place in order; stays are made of those that a window asks for."""

    def __init__(self, size: Size, seed: int = 7) -> None:
        self.size = size
        self.house = _house(size.places)
        self._random = Random(seed)  # noqa: S311  a drawing to measure, no secret
        per_place, rest = divmod(size.stays, size.places)
        self._spells: list[list[Spell]] = []
        number = 0
        for place in range(size.places):
            count = per_place + (place < rest)
            self._spells.append(self._along(number, count))
            number += count

    @property
    def middle(self) -> date:
        """A day half-way, the today of whoever measures."""
        return FIRST_DAY + timedelta(days=self.size.years * 365 // 2)

    def picture(self, window: Period) -> Picture:
        """What the rules look at for a window."""
        return self.records(window).picture(self.house)

    def records(self, window: Period) -> Records:
        """What a store would read for a window: the stays in it, their children, the closures."""
        begin = (window.first - FIRST_DAY).days
        end = self.size.years * 366 if window.until is None else (window.until - FIRST_DAY).days
        timelines = [
            _timeline(spell, place + 1)
            for place, spells in enumerate(self._spells)
            for spell in _overlapping(spells, begin, end)
        ]
        children = {timeline.stay.child_id: _child(timeline.stay.child_id) for timeline in timelines}
        families = {
            number: Family(number, f"G{number}", "") for number in {c.family_id or 0 for c in children.values()}
        }
        return Records(timelines, People(children, families), list(self._closures()))

    def everything(self) -> Iterator[Record]:
        """Every record of the plan, each after those it refers to; place by place, so that few are held at once."""
        for kind in (self.house.sites, self.house.groups, self.house.rooms, self.house.places):
            yield from kind.values()
        yield from (Family(number, f"G{number}", "") for number in range(1, _family_of(self.size.stays) + 1))
        for place, spells in enumerate(self._spells):
            timelines = [_timeline(spell, place + 1) for spell in spells]
            yield from (_child(timeline.stay.child_id) for timeline in timelines)
            yield from (timeline.stay for timeline in timelines)
            for part in (
                attrgetter("phases"),
                attrgetter("placements"),
                attrgetter("absences"),
                attrgetter("decisions"),
            ):
                yield from (record for timeline in timelines for record in part(timeline))
        yield from self._closures()

    def _closures(self) -> Iterator[Closure]:
        nights = Period(FIRST_DAY + timedelta(days=200), FIRST_DAY + timedelta(days=215))
        return (Closure(place, place, nights, "schilderwerken") for place in range(9, self.size.places, 17))

    def _along(self, number: int, count: int) -> list[Spell]:
        """So many stays one after the other, some touching, spread over all years."""
        days = self.size.years * 365
        weights = [self._random.uniform(0.3, 2.0) for _ in range(count)]
        scale = days / sum(weights)
        spells, reached = [], 0.0
        for offset, weight in enumerate(weights):
            first, reached = round(reached), reached + weight * scale
            gap = self._random.choice((0, 0, 1, 2))
            until = max(round(reached) - gap, first + 1)
            spells.append(Spell(number + offset, first, until))
        return spells


def _overlapping(spells: list[Spell], begin: int, end: int) -> list[Spell]:
    start = bisect_right(spells, begin, key=lambda spell: spell.until)
    return spells[start : bisect_left(spells, end, key=lambda spell: spell.first)]


def _timeline(spell: Spell, place_id: int) -> Timeline:
    """A stay whose shape follows from its number: one in four begins with crisis, one in three becomes long."""
    number = spell.number + 1
    first, until = FIRST_DAY + timedelta(days=spell.first), FIRST_DAY + timedelta(days=spell.until)
    nights = (until - first).days
    certainty = (Certainty.FIRM, Certainty.EXPECTED, Certainty.UNKNOWN)[number % 3]
    stay = Stay(number, f"V{number:06}", number, Period(first, until), certainty)
    phases = [Phase(number * 4, number, PhaseKind.CRISIS if number % 4 == 0 else PhaseKind.SHORT, first)]
    decisions: tuple[Decision, ...] = ()
    if number % 4 == 0 and nights > 7:
        phases.append(Phase(number * 4 + 1, number, PhaseKind.SHORT, first + timedelta(days=7)))
    if number % 3 == 0 and nights > 10:
        long = first + timedelta(days=min(nights - 2, 42))
        phases.append(Phase(number * 4 + 2, number, PhaseKind.LONG, long))
        if number % 2:
            decisions = (Decision(number, number, Basis.REFERRAL, "Toegangspoort", f"JHB-{number}", long, long, until),)
    absences: tuple[Absence, ...] = ()
    if number % 6 == 0 and nights > 9:
        away = Period(first + timedelta(days=4), first + timedelta(days=6))
        absences = (Absence(number, number, away, AbsenceReason.HOME),)
    placements = (Placement(number, number, place_id, stay.period),)
    return Timeline(stay, tuple(phases), placements, absences, decisions)


def _child(number: int) -> Child:
    name = _FIRST_NAMES[number % len(_FIRST_NAMES)]
    return Child(
        number,
        f"K{number:06}",
        name,
        _LAST_NAMES[number % len(_LAST_NAMES)],
        date(2019, 3, 1 + number % 28),
        _family_of(number),
    )


def _family_of(child_id: int) -> int:
    """Two children a family."""
    return child_id // 2 + 1


def _house(places: int) -> House:
    """Ten places a group, two a room; four groups a site."""
    groups, rooms = -(-places // 10), -(-places // 2)
    return House(
        {site: Site(site, f"Vestiging {site}") for site in range(1, 1 + -(-groups // 4))},
        {group: LivingGroup(group, 1 + (group - 1) // 4, f"Leefgroep {group}", 10) for group in range(1, groups + 1)},
        {room: Room(room, 1 + (room - 1) // 5, f"Kamer {room}") for room in range(1, rooms + 1)},
        {place: Place(place, 1 + (place - 1) // 2, f"P{place:02}") for place in range(1, places + 1)},
    )
