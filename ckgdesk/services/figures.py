"""Figures of the centre: occupancy night by night, and the months with the two thirds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ckgdesk.domain.groeipakket import Notice, TwoThirdsMonths, two_thirds_months
from ckgdesk.domain.occupancy import NightCount, nights
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.stay import PhaseKind, Stay
from ckgdesk.services.road import Road


class Unit(StrEnum):
    """What occupancy is counted by."""

    CENTRE = "centre"
    SITE = "site"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class UnitNight:
    """The counts of one night of a centre, a site or a living group."""

    unit: str
    count: NightCount


@dataclass(frozen=True, slots=True)
class TwoThirdsRow:
    """One long phase: its months (None: no month at all) and what was told about them."""

    stay: Stay
    child: Child
    months: TwoThirdsMonths | None
    notice: Notice | None


class Figures:
    """Counting what the plan holds."""

    def __init__(self, road: Road, centre: str) -> None:
        self._road = road
        self._centre = centre

    def occupancy(self, period: Period, by: Unit) -> tuple[UnitNight, ...]:
        """The counts of every night of `period`, unit by unit; raises ValueError for a period without an end."""
        with self._road.reading() as plan:
            house = plan.house()
            picture = Picture(house, plan.people(), plan.timelines(period), plan.closures(period), plan.settings())
            unnamed = plan.unnamed_nights(period)
        return tuple(
            UnitNight(name, count)
            for name, place_ids in _units(house, by, self._centre)
            for count in nights(place_ids, period, picture, unnamed)
        )

    def two_thirds(self) -> tuple[TwoThirdsRow, ...]:
        """Every long phase in order of its first day."""
        with self._road.reading() as plan:
            timelines, settings, people = plan.timelines(), plan.settings(), plan.people()
            told = {notice.stay_id: notice for notice in plan.notices()}
        rows = []
        for timeline in timelines:
            for long in timeline.regimes_of(PhaseKind.LONG):
                months = two_thirds_months(long.period, settings.on(long.period.first).two_thirds_on_first)
                child = people.children[timeline.stay.child_id]
                rows.append((long.period.first, TwoThirdsRow(timeline.stay, child, months, told.get(timeline.id))))
        return tuple(row for _, row in sorted(rows, key=lambda row: (row[0], row[1].stay.id)))


def _units(house: House, by: Unit, centre: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    if by is Unit.CENTRE:
        yield centre, tuple(house.places)
    elif by is Unit.SITE:
        for site in house.sites.values():
            yield site.name, tuple(place for place in house.places if house.site_of(place).id == site.id)
    else:
        for group in house.groups.values():
            yield group.name, tuple(place.id for place in house.places_of_group(group.id))
