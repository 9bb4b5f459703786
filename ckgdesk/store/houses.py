"""The house, whole or no more of it than the living groups around some places."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import Any

from sqlalchemy import select

from ckgdesk.domain.house import LivingGroup, Place, Room, Site
from ckgdesk.domain.picture import House
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions, read
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import SHAPES, Row, Shape


def whole(rows: Rows) -> House:
    """Sites, groups, rooms and places in the order in which they were entered."""
    return _house(read(rows, Site), read(rows, LivingGroup), read(rows, Room), read(rows, Place))


def around_places(rows: Rows, place_ids: Iterable[int]) -> House:
    """The living groups in which these places stand, with all their places."""
    portions = in_portions(place_ids)
    found = [row for places in portions for row in rows(_groups_around(), {ASKED.name: places})]
    return House(*(_records(shape, found, begin) for shape, begin in _placed()))


def _house(
    sites: Iterable[Site], groups: Iterable[LivingGroup], rooms: Iterable[Room], places: Iterable[Place]
) -> House:
    return House(
        {site.id: site for site in sites},
        {group.id: group for group in groups},
        {room.id: room for room in rooms},
        {place.id: place for place in places},
    )


# Asked twice for every change: one question for all four kinds takes a fifth of the time of six.
@cache
def _groups_around() -> Question:
    site, group, room, place = tables.site, tables.living_group, tables.room, tables.place
    asked_room, asked_place = room.alias("asked_room"), place.alias("asked_place")
    asked = ASKED.join(asked_place, asked_place.c.id == ASKED.c.id)
    groups = select(asked_room.c.group_id).select_from(asked.join(asked_room, asked_place.c.room_id == asked_room.c.id))
    joined = (
        site.join(group, group.c.site_id == site.c.id)
        .join(room, room.c.group_id == group.c.id)
        .join(place, place.c.room_id == room.c.id)
    )
    columns = (shape.table.c[name] for shape, _ in _placed() for name in shape.columns)
    return Question(select(*columns).select_from(joined).where(room.c.group_id.in_(groups)))


@cache
def _placed() -> tuple[tuple[Shape[Any], int], ...]:
    """The kinds in a house, each with where its columns begin in a row of all four."""
    shapes = tuple(SHAPES[kind] for kind in (Site, LivingGroup, Room, Place))
    begins = accumulate((len(shape.columns) for shape in shapes), initial=0)
    return tuple(zip(shapes, begins, strict=False))


def _records(shape: Shape[Any], rows: Iterable[Row], begin: int) -> dict[int, Any]:
    """The records of a kind in rows of all four, each once, by id."""
    parts = {row[begin]: row[begin : begin + len(shape.columns)] for row in rows}
    return {number: shape.record(parts[number]) for number in sorted(parts)}
