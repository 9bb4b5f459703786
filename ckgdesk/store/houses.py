"""The house, whole or no more of it than the living groups around some places."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select

from ckgdesk.domain.house import LivingGroup, Place, Room, Site
from ckgdesk.domain.picture import House
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions, read


def whole(rows: Rows) -> House:
    """Sites, groups, rooms and places in the order in which they were entered."""
    return _house(read(rows, Site), read(rows, LivingGroup), read(rows, Room), read(rows, Place))


def around_places(rows: Rows, place_ids: Iterable[int]) -> House:
    """The living groups in which these places stand, with all their rooms and places."""
    room, place = tables.room.c, tables.place.c
    group_ids: set[int] = set()
    for ids in in_portions(sorted(set(place_ids))):
        query = select(room.group_id).distinct().join_from(tables.place, tables.room).where(place.id.in_(ids))
        group_ids |= {row.group_id for row in rows(query)}
    return _of_groups(rows, group_ids)


def _of_groups(rows: Rows, group_ids: Collection[int]) -> House:
    if not group_ids:
        return House()
    groups = read(rows, LivingGroup, tables.living_group.c.id.in_(group_ids))
    rooms = read(rows, Room, tables.room.c.group_id.in_(group_ids))
    places = read(rows, Place, tables.place.c.room_id.in_([room.id for room in rooms]))
    sites = read(rows, Site, tables.site.c.id.in_({group.site_id for group in groups}))
    return _house(sites, groups, rooms, places)


def _house(
    sites: Iterable[Site], groups: Iterable[LivingGroup], rooms: Iterable[Room], places: Iterable[Place]
) -> House:
    return House(
        {site.id: site for site in sites},
        {group.id: group for group in groups},
        {room.id: room for room in rooms},
        {place.id: place for place in places},
    )
