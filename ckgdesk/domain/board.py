"""What one board shows: rows from site to place, and on each row the bars of its stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from ckgdesk.domain.clocks import long_in_time, six_weeks
from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.road_ahead import Standing, standing_of
from ckgdesk.domain.stay import PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Regime, Timeline

T = TypeVar("T")


class RowKind(StrEnum):
    """What a row of the board stands for."""

    WAITING = "waiting"
    SITE = "site"
    GROUP = "group"
    ROOM = "room"
    PLACE = "place"
    FAMILY = "family"
    CHILD = "child"


class Arrangement(StrEnum):
    """What the rows of a board are: places from site to bed, or children by family."""

    PLACES = "places"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `id` is that of what it stands for, the number of the lane for waiting rows, 0 for no family."""

    kind: RowKind
    id: int
    label: str
    depth: int

    @property
    def key(self) -> str:
        """What identifies the row across pictures, for example to remember that it is collapsed."""
        return self.kind + f":{self.id}"


Key = tuple[int, int]
"""A stay and one of its placements; 0 for its nights without a place."""


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
    file: Standing = Standing.NOT_STARTED
    """Where the long-stay file stands."""

    @property
    def key(self) -> Key:
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
    bars_by_key: Mapping[Key, Bar] = field(default_factory=dict)
    arrangement: Arrangement = Arrangement.PLACES
    as_of: int = 0
    """The last line of the journal when it was read."""

    def row_key(self, stay: Stay, place_id: int | None = None) -> str:
        """The row for a part of a stay on a place, or for its nights without one: there, the first of the lanes."""
        if self.arrangement is Arrangement.CHILDREN:
            return f"{RowKind.CHILD}:{stay.child_id}"
        return f"{RowKind.WAITING}:0" if place_id is None else f"{RowKind.PLACE}:{place_id}"

    def row_key_of(self, bar: Bar) -> str | None:
        """The row a bar lies on; None when it is not on this board."""
        if bar.placement is not None or self.arrangement is Arrangement.CHILDREN:
            return self.row_key(bar.timeline.stay, bar.placement.place_id if bar.placement else None)
        waiting = (row.key for row in self.rows if row.kind is RowKind.WAITING)
        return next((key for key in waiting if any(b.key == bar.key for b in self.bars.get(key, ()))), None)

    def bars_of_stay(self, stay_id: int) -> tuple[Bar, ...]:
        """The bars of one stay, those on a place first."""
        timeline = self.picture.timelines.get(stay_id)
        numbers = () if timeline is None else (*(bed.id for bed in timeline.placements), 0)
        found = (self.bars_by_key.get((stay_id, number)) for number in numbers)
        return tuple(bar for bar in found if bar is not None)


def board_picture(picture: Picture, window: Period, today: date, *, read_only: bool = False) -> BoardPicture:
    """Arrange the stays of `picture` on rows; a row is arranged when it is first looked at."""
    house_rows = tuple(_house_rows(picture.house))
    board = BoardPicture(window, today, house_rows, {}, {}, picture, read_only)
    return _arranged(board, house_rows, _Stays.of_picture(picture))


def renewed_picture(board: BoardPicture, picture: Picture, changed: Collection[int], as_of: int) -> BoardPicture:
    """The same nights by place in the same house, with the `changed` stays as they stand in `picture`."""
    if board.arrangement is not Arrangement.PLACES or not isinstance(board.bars, _Bars):
        return replace(board_picture(picture, board.window, board.today, read_only=board.read_only), as_of=as_of)
    stays = board.bars.stays.renewed(picture, changed)
    renewed = _arranged(
        replace(board, picture=picture, as_of=as_of),
        tuple(row for row in board.rows if row.kind is not RowKind.WAITING),
        stays,
    )
    # The very same rows need not be laid again.
    return replace(renewed, rows=board.rows) if renewed.rows == board.rows else renewed


def _arranged(board: BoardPicture, house_rows: tuple[Row, ...], stays: _Stays) -> BoardPicture:
    picture = board.picture
    lanes = _in_lanes(bar for bar in stays.waiting() if bar.period.overlaps(board.window))
    bars = _Bars(stays, picture, lanes)
    closures: dict[int, tuple[Closure, ...]] = {}
    for closure in picture.closures():
        closures[closure.place_id] = (*closures.get(closure.place_id, ()), closure)
    rows = (*_waiting_rows(len(lanes)), *house_rows)
    return replace(board, rows=rows, bars=bars, closures=closures, bars_by_key=_BarsByKey(stays, bars))


def bars_of(timeline: Timeline, picture: Picture) -> Iterator[Bar]:
    """The bars of a stay: one a placement, one for each run of nights without a place."""
    child = picture.people.children[timeline.stay.child_id]
    regimes = tuple(timeline.regimes())
    limit, file = _open_limit(timeline, picture), standing_of(timeline, picture.dossier(timeline.id))
    for placement in timeline.placements:
        yield Bar(timeline, child, placement, placement.period, regimes, limit, file)
    for nights in timeline.unplaced():
        yield Bar(timeline, child, None, nights, regimes, limit, file)


class _Stays:
    """The bars of every stay, made when first asked for."""

    def __init__(self, picture: Picture, bars: dict[int, tuple[Bar, ...]], loose: Collection[int]) -> None:
        self._picture = picture
        self._bars = bars
        self._loose = loose

    @classmethod
    def of_picture(cls, picture: Picture) -> _Stays:
        """The stays of a picture; none was looked at closely yet."""
        return cls(picture, {}, {number for number, stay in picture.timelines.items() if _lies_loose(stay)})

    def of(self, stay_id: int) -> tuple[Bar, ...]:
        """The bars of a stay; none of a stay that is not in the picture."""
        bars = self._bars.get(stay_id)
        if bars is None:
            timeline = self._picture.timelines.get(stay_id)
            bars = self._bars[stay_id] = () if timeline is None else tuple(bars_of(timeline, self._picture))
        return bars

    def renewed(self, picture: Picture, changed: Collection[int]) -> _Stays:
        """The same in another picture; the bars of children whose stays did not change are kept."""
        before = self._picture.timelines
        touched = {
            stays[number].stay.child_id
            for number in changed
            for stays in (before, picture.timelines)
            if number in stays
        }
        kept = {number: bars for number, bars in self._bars.items() if bars and bars[0].child.id not in touched}
        there = [picture.timelines[number] for number in changed if number in picture.timelines]
        loose = {number for number in self._loose if number not in changed}
        return _Stays(picture, kept, loose | {stay.id for stay in there if _lies_loose(stay)})

    def waiting(self) -> Iterator[Bar]:
        """The nights of all stays that have no place."""
        return (bar for number in sorted(self._loose) for bar in self.of(number) if bar.placement is None)


def _lies_loose(timeline: Timeline) -> bool:
    """Does it not simply lie in one place from its first night to its last?"""
    beds = timeline.placements
    return len(beds) != 1 or beds[0].period != timeline.stay.period


class _Bars(Mapping[str, tuple[Bar, ...]]):
    """Bars by row key."""

    def __init__(self, stays: _Stays, picture: Picture, lanes: Sequence[Sequence[Bar]]) -> None:
        self.stays = stays
        self._picture = picture
        self._rows = {f"{RowKind.WAITING}:{number}": tuple(lane) for number, lane in enumerate(lanes)}
        self.waiting = {bar.key: bar for lane in lanes for bar in lane}

    def __getitem__(self, row_key: str) -> tuple[Bar, ...]:
        bars = self._rows.get(row_key)
        if bars is None:
            kind, _, number = row_key.partition(":")
            beds = self._picture.all_on_place(int(number)) if kind == RowKind.PLACE else ()
            if not beds:
                raise KeyError(row_key)
            on_place = (bar for stay, bed in beds for bar in self.stays.of(stay.id) if bar.placement is bed)
            bars = self._rows[row_key] = tuple(on_place)
        return bars

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._rows if key.startswith(RowKind.WAITING))
        yield from (f"{RowKind.PLACE}:{place_id}" for place_id in self._picture.taken_places())

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _BarsByKey(Mapping[Key, Bar]):
    """Bars by stay and placement."""

    def __init__(self, stays: _Stays, bars: _Bars) -> None:
        self._stays = stays
        self._bars = bars

    def __getitem__(self, key: Key) -> Bar:
        if key[1] == 0:
            return self._bars.waiting[key]
        for bar in self._stays.of(key[0]):
            if bar.key == key:
                return bar
        raise KeyError(key)

    def __iter__(self) -> Iterator[Key]:
        return (bar.key for row_key in self._bars for bar in self._bars[row_key])

    def __len__(self) -> int:
        return sum(1 for _ in self)


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
    groups = _by(house.groups.values(), lambda group: group.site_id)
    rooms = _by(house.rooms.values(), lambda room: room.group_id)
    places = _by(house.places.values(), lambda place: place.room_id)
    for site in house.sites.values():
        yield Row(RowKind.SITE, site.id, site.name, 0)
        for group in groups.get(site.id, ()):
            yield Row(RowKind.GROUP, group.id, group.name, 1)
            for room in rooms.get(group.id, ()):
                yield Row(RowKind.ROOM, room.id, room.name, 2)
                for place in places.get(room.id, ()):
                    yield Row(RowKind.PLACE, place.id, place.code, 3)


def _by(records: Iterable[T], key: Callable[[T], int]) -> Mapping[int, list[T]]:
    found: dict[int, list[T]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    return found
