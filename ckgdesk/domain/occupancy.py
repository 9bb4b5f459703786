"""Who is where on which night: nights taken, nights present, nights that could be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.house import LivingGroup
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.retention import UnnamedNights
from ckgdesk.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class NightCount:
    """One night of some places: how many places, of which closed, taken, and taken by a child that sleeps there."""

    night: date
    places: int
    closed: int
    taken: int
    present: int

    @property
    def available(self) -> int:
        """Places that are not closed."""
        return self.places - self.closed


def nights(
    place_ids: Iterable[int], period: Period, picture: Picture, unnamed: Iterable[UnnamedNights] = ()
) -> Iterator[NightCount]:
    """The counts of every night of a period over some places (domain.md 2.6); `unnamed` nights count as any other.

    A place that is closed and taken all the same counts as taken and not as closed, so that no night counts twice.
    """
    nobodys: dict[int, list[UnnamedNights]] = defaultdict(list)
    for one in unnamed:
        nobodys[one.place_id].append(one)
    places = tuple(place_ids)
    span = period.night_count()
    closed, taken, present = [0] * span, [0] * span, [0] * span
    for place_id in places:
        out_of_use = _closed(place_id, period, picture)
        for timeline, placement in picture.on_place(place_id, period):
            here = placement.period.common(period)
            for index in _indexes(here, period):
                taken[index] += 1
                out_of_use[index] = False
                present[index] += timeline.absence_on(period.first + index * DAY) is None
        for one in nobodys.get(place_id, ()):
            for index in _indexes(one.period.common(period), period):
                taken[index] += 1
                out_of_use[index] = False
                present[index] += one.present
        for index, shut in enumerate(out_of_use):
            closed[index] += shut
    for index in range(span):
        yield NightCount(period.first + index * DAY, len(places), closed[index], taken[index], present[index])


def percentage(counts: Iterable[NightCount]) -> float | None:
    """Nights taken per hundred possible nights, to one decimal; None when nothing is possible."""
    counted = tuple(counts)
    possible = sum(count.available for count in counted)
    return round(100 * sum(count.taken for count in counted) / possible, 1) if possible else None


def full_nights(group: LivingGroup, timeline: Timeline, picture: Picture) -> Period | None:
    """From the first to the last night on which a stay, as given, makes a group exceed its number, or None."""
    if group.recognised is None:
        return None
    places = {place.id for place in picture.house.places_of_group(group.id)}
    over = [
        nights
        for bed in timeline.placements
        if bed.place_id in places
        for nights in _crowded(bed.period, group.recognised, _others(places, timeline.id, bed.period, picture))
    ]
    if not over:
        return None
    last = max(over, key=lambda nights: nights.until or date.max)
    return Period(min(nights.first for nights in over), last.until)


def _others(places: Iterable[int], stay_id: int, period: Period, picture: Picture) -> tuple[Period, ...]:
    return tuple(
        bed.period for place_id in places for other, bed in picture.on_place(place_id, period) if other.id != stay_id
    )


def _crowded(bed: Period, recognised: int, others: tuple[Period, ...]) -> Iterator[Period]:
    """The parts of `bed` with more than `recognised` children; the number changes only when somebody comes or goes."""
    changes = {day for other in others for day in (other.first, other.until) if day is not None and bed.holds(day)}
    days = sorted({bed.first, *changes})
    for day, following in zip(days, [*days[1:], bed.until], strict=True):
        if sum(other.holds(day) for other in others) + 1 > recognised:
            yield Period(day, following)


def _closed(place_id: int, window: Period, picture: Picture) -> list[bool]:
    flags = [False] * window.night_count()
    for closure in picture.closures_of(place_id, window):
        for index in _indexes(closure.period.common(window), window):
            flags[index] = True
    return flags


def _indexes(part: Period | None, window: Period) -> range:
    if part is None or part.until is None:
        return range(0)
    return range((part.first - window.first).days, (part.until - window.first).days)
