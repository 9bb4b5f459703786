"""The house of a demo centre, and who has which place until when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from ckgdesk.domain.house import LivingGroup, Place, Room, Site
from ckgdesk.domain.period import Period
from ckgdesk.services.demo_centre.scale import Scale


@dataclass(slots=True)
class DemoHouse:
    """Sites, groups, rooms and places in the order of the house, and the nights that are spoken for in advance."""

    records: list[Site | LivingGroup | Room | Place] = field(default_factory=list)
    places: dict[str, list[Place]] = field(default_factory=dict)
    """The places by the name of their living group."""
    reserved: dict[int, list[Period]] = field(default_factory=dict)
    """What is set on the stage by hand, by place: the rest is filled around it."""

    def group_of(self, place_id: int) -> list[Place]:
        """The places of the living group of a place."""
        return next(places for places in self.places.values() if any(place.id == place_id for place in places))

    def reserve(self, place_id: int, period: Period) -> None:
        """Keep a place for a period."""
        self.reserved.setdefault(place_id, []).append(period)

    def free_until(self, place_id: int, day: date) -> date | None:
        """The day from which a place is reserved, `day` itself when it is on that day; None: never."""
        periods = self.reserved.get(place_id, [])
        if any(period.holds(day) for period in periods):
            return day
        return min((period.first for period in periods if period.first > day), default=None)

    def free_again(self, place_id: int, day: date) -> date | None:
        """The day on which the reservation that holds `day` or comes next is over; None: never."""
        coming = [period for period in self.reserved.get(place_id, []) if period.until is None or period.until > day]
        return min(coming, key=lambda period: period.first).until if coming else day


def build_house(scale: Scale, new_id: Callable[[], int]) -> DemoHouse:
    """Rooms for two, and for one where the number is odd; places numbered on in each living group."""
    house = DemoHouse()
    for site_name, groups in scale.sites.items():
        site = Site(new_id(), site_name)
        house.records.append(site)
        for group_name, number in groups.items():
            group = LivingGroup(new_id(), site.id, group_name, number)
            house.records.append(group)
            house.places[group_name] = list(_rooms(house, group, number, new_id))
    return house


def _rooms(house: DemoHouse, group: LivingGroup, number: int, new_id: Callable[[], int]) -> Iterator[Place]:
    left, room_number = number, 0
    while left:
        room_number += 1
        # A single room first when the number is odd, and never only double rooms in a large group.
        beds = 1 if left % 2 or (number > 6 and room_number > number // 2 - 1) else 2
        room = Room(new_id(), group.id, f"Kamer {room_number}")
        house.records.append(room)
        for _ in range(beds):
            place = Place(new_id(), room.id, f"{group.name[:2].upper()}{number - left + 1}", _note(beds, room_number))
            house.records.append(place)
            left -= 1
            yield place


def _note(beds: int, room_number: int) -> str:
    return "Babybedje mogelijk" if room_number == 1 else "Eenpersoonskamer" if beds == 1 else ""
