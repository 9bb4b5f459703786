"""The house, whole or no more of it than the living groups around some places."""

from __future__ import annotations

from collections.abc import Iterable

from ckgdesk.domain.house import LivingGroup, Place, Room, Site
from ckgdesk.domain.picture import House
from ckgdesk.store.queries import Rows, read, read_by


def whole(rows: Rows) -> House:
    """Sites, groups, rooms and places in the order in which they were entered."""
    return _house(read(rows, Site), read(rows, LivingGroup), read(rows, Room), read(rows, Place))


def around_places(rows: Rows, place_ids: Iterable[int]) -> House:
    """The living groups in which these places stand, with all their rooms and places."""
    stand_in = (place.room_id for place in read_by(rows, Place, "id", place_ids))
    group_ids = {room.group_id for room in read_by(rows, Room, "id", stand_in)}
    groups = tuple(read_by(rows, LivingGroup, "id", group_ids))
    rooms = tuple(read_by(rows, Room, "group_id", group_ids))
    places = read_by(rows, Place, "room_id", (room.id for room in rooms))
    return _house(read_by(rows, Site, "id", (group.site_id for group in groups)), groups, rooms, places)


def _house(
    sites: Iterable[Site], groups: Iterable[LivingGroup], rooms: Iterable[Room], places: Iterable[Place]
) -> House:
    return House(
        {site.id: site for site in sites},
        {group.id: group for group in groups},
        {room.id: room for room in rooms},
        {place.id: place for place in places},
    )
