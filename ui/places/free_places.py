"""Which places nobody has and nobody closed during a period."""

from __future__ import annotations

from dataclasses import dataclass

from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A place and where it stands."""

    id: int
    label: str


def free_places(picture: Picture, period: Period, apart_from: int = 0) -> tuple[FreePlace, ...]:
    """The free places in the order of the house; what the stay `apart_from` has counts as free."""
    return tuple(
        FreePlace(place_id, place_label(picture.house, place_id))
        for place_id in picture.house.places
        if not any(stay.id != apart_from for stay, _ in picture.on_place(place_id, period))
        and not any(picture.closures_of(place_id, period))
    )


def place_label(house: House, place_id: int) -> str:
    """A place and where it stands, in one line."""
    return f"{house.group_of(place_id).name} · {house.room_of(place_id).name} · {house.places[place_id].code}"
