"""Sites, living groups and rooms, which have no sheet of their own: they are the names on the sheet of places."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ckgdesk.domain.house import LivingGroup, Room, Site
from ckgdesk.domain.picture import House
from ckgdesk.services.workbook.assembled import Assembled
from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.meanings import PlaceLine


class Rooms:
    """Sites, living groups and rooms by their names, made when they are first met; capitals do not matter."""

    def __init__(self, house: House, lines: Iterable[PlaceLine], new_id: Callable[[], int], made: Assembled) -> None:
        self._new_id = new_id
        self._made = made
        numbered = [line for line in lines if line.recognised is not None]
        self._recognised = {_names(line): line.recognised for line in reversed(numbered)}
        self._sites = {site.name.casefold(): site.id for site in house.sites.values()}
        self._groups = {(group.site_id, group.name.casefold()): group for group in house.groups.values()}
        self._room_ids = {(room.group_id, room.name.casefold()): room.id for room in house.rooms.values()}

    def group(self, line: PlaceLine) -> LivingGroup:
        """The living group of a line."""
        site = line.site.casefold()
        if site not in self._sites:
            self._sites[site] = self._new_id()
            self._made.add(Site(self._sites[site], line.site), Sheet.PLACES, line.row)
        key = (self._sites[site], line.group.casefold())
        if key not in self._groups:
            self._groups[key] = LivingGroup(self._new_id(), key[0], line.group, self._recognised.get(_names(line)))
            self._made.add(self._groups[key], Sheet.PLACES, line.row)
        return self._groups[key]

    def room_id(self, line: PlaceLine, group: LivingGroup) -> int:
        """The room of a line in its group."""
        key = (group.id, line.room.casefold())
        if key not in self._room_ids:
            self._room_ids[key] = self._new_id()
            self._made.add(Room(self._room_ids[key], group.id, line.room), Sheet.PLACES, line.row)
        return self._room_ids[key]


def _names(line: PlaceLine) -> tuple[str, str]:
    return line.site.casefold(), line.group.casefold()
