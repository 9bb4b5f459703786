"""What one board shows: rows from site to place, and on each row the bars of its stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ckgdesk.domain.clocks import long_in_time, six_weeks
from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.stay import PhaseKind, Placement
from ckgdesk.domain.timeline import Regime, Timeline


class RowKind(StrEnum):
    """What a row of the board stands for."""

    WAITING = "waiting"
    SITE = "site"
    GROUP = "group"
    ROOM = "room"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `id` is that of the site, group, room or place, and the number of the lane for waiting rows."""

    kind: RowKind
    id: int
    label: str
    depth: int

    @property
    def key(self) -> str:
        """What identifies the row across pictures, for example to remember that it is collapsed."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Bar:
    """A stay, or the part of it on one place, as it lies on a row; `placement` None: nights without a place."""

    timeline: Timeline
    child: Child
    placement: Placement | None
    period: Period
    regimes: tuple[Regime, ...]
    limit: date | None
    """The last allowed day of six weeks while no long phase follows in time, else None."""

    @property
    def key(self) -> tuple[int, int]:
        """Stay and placement; 0 for nights without a place."""
        return (self.timeline.id, self.placement.id if self.placement else 0)

    @property
    def begins_stay(self) -> bool:
        """Is the first night the admission, not a room move?"""
        return self.period.first == self.timeline.period.first

    @property
    def ends_stay(self) -> bool:
        """Is the end the departure, not a room move?"""
        return self.period.until == self.timeline.period.until

    def regime_on(self, night: date) -> PhaseKind | None:
        """The regime of a night of this bar."""
        return next((regime.kind for regime in self.regimes if regime.period.holds(night)), None)


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """A board complete for one span of days: what is drawn and what the rules need to judge a drag in it."""

    window: Period
    today: date
    rows: tuple[Row, ...]
    bars: Mapping[str, tuple[Bar, ...]]
    """Bars by row key, sorted by first night, none overlapping on one row."""
    closures: Mapping[int, tuple[Closure, ...]]
    """Closures by place id."""
    picture: Picture
    read_only: bool = False
    bars_by_key: Mapping[tuple[int, int], Bar] = field(default_factory=dict)


def board_picture(picture: Picture, window: Period, today: date, *, read_only: bool = False) -> BoardPicture:
    """Arrange the stays of `picture` on rows."""
    by_row: dict[str, list[Bar]] = {}
    waiting: list[Bar] = []
    for timeline in picture.timelines.values():
        for bar in bars_of(timeline, picture):
            if bar.placement is None:
                waiting.append(bar)
            else:
                by_row.setdefault(f"{RowKind.PLACE}:{bar.placement.place_id}", []).append(bar)
    lanes = _in_lanes(bar for bar in waiting if bar.period.overlaps(window))
    by_row.update({f"{RowKind.WAITING}:{number}": lane for number, lane in enumerate(lanes)})
    bars = {key: tuple(sorted(row, key=lambda bar: bar.period.first)) for key, row in by_row.items()}
    closures: dict[int, tuple[Closure, ...]] = {}
    for closure in picture.closures():
        closures[closure.place_id] = (*closures.get(closure.place_id, ()), closure)
    rows = (*_waiting_rows(len(lanes)), *_house_rows(picture.house))
    by_key = {bar.key: bar for row in bars.values() for bar in row}
    return BoardPicture(window, today, rows, bars, closures, picture, read_only, by_key)


def bars_of(timeline: Timeline, picture: Picture) -> Iterator[Bar]:
    """The bars of a stay: one a placement, one for each run of nights without a place."""
    child = picture.people.children[timeline.stay.child_id]
    regimes = tuple(timeline.regimes())
    limit = _open_limit(timeline, picture)
    for placement in timeline.placements:
        yield Bar(timeline, child, placement, placement.period, regimes, limit)
    for nights in timeline.unplaced():
        yield Bar(timeline, child, None, nights, regimes, limit)


def _open_limit(timeline: Timeline, picture: Picture) -> date | None:
    clock = six_weeks(timeline, picture.settings, picture.earlier_stays(timeline))
    return None if clock is None or long_in_time(timeline, clock) is not None else clock.last_day


def _in_lanes(bars: Iterable[Bar]) -> list[list[Bar]]:
    """As few lanes as will do, so that no two bars of one lane overlap."""
    lanes: list[list[Bar]] = []
    for bar in sorted(bars, key=lambda bar: (bar.period.first, bar.key)):
        free = next((lane for lane in lanes if not lane[-1].period.overlaps(bar.period)), None)
        if free is None:
            lanes.append([bar])
        else:
            free.append(bar)
    return lanes


def _waiting_rows(lanes: int) -> Iterator[Row]:
    # One empty lane stays, so that there is always somewhere to park a stay.
    return (Row(RowKind.WAITING, number, "", 0) for number in range(max(lanes, 1)))


def _house_rows(house: House) -> Iterator[Row]:
    for site in house.sites.values():
        yield Row(RowKind.SITE, site.id, site.name, 0)
        for group in (group for group in house.groups.values() if group.site_id == site.id):
            yield Row(RowKind.GROUP, group.id, group.name, 1)
            for room in (room for room in house.rooms.values() if room.group_id == group.id):
                yield Row(RowKind.ROOM, room.id, room.name, 2)
                for place in (place for place in house.places.values() if place.room_id == room.id):
                    yield Row(RowKind.PLACE, place.id, place.code, 3)
