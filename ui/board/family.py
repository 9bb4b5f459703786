"""Brussen after one of them was moved: the same days, and a free place near the new one; proposed, never done."""

from __future__ import annotations

from collections.abc import Iterator

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.breach import Severity
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.people import Child
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import caused
from ckgdesk.domain.stay import Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import moved
from ckgdesk.services.planning import Move


def along(board: BoardPicture, move: Move) -> tuple[Move, ...]:
    """The moves with which the brussen follow; `board` is the picture before the move."""
    before = board.picture.timelines.get(move.stay_id)
    if before is None:
        return ()
    try:
        after = moved(before, move.placement_id, move.place_id, move.days)
    except Impossible:
        return ()
    picture = board.picture.with_changed(after)
    moves: list[Move] = []
    for sibling in brussen_beside(board.picture, before):
        follow = _follow(sibling, _home(before, move), move, picture)
        if follow is not None:
            moves.append(follow)
            later = moved(sibling, follow.placement_id, follow.place_id, follow.days)
            picture = picture.with_changed(later)
    return tuple(moves)


def brussen_beside(picture: Picture, stay: Timeline) -> Iterator[Timeline]:
    """The stays of brussen that share a night with a stay and can be moved."""
    siblings: tuple[Child, ...] = picture.people.siblings(stay.stay.child_id)
    for sibling in siblings:
        for other in picture.of_child(sibling.id, stay.period):
            if other.placements and not other.stay.locked:
                yield other


def _home(stay: Timeline, move: Move) -> Placement | None:
    return next((bed for bed in stay.placements if bed.id == move.placement_id), None)


def _follow(sibling: Timeline, home: Placement | None, move: Move, picture: Picture) -> Move | None:
    """The move of one of them; None when it would change nothing or may not be."""
    bed = next((bed for bed in sibling.placements if home is None or bed.period.overlaps(home.period)), None)
    if bed is None:
        return None
    changed = home is None or home.place_id != move.place_id
    house = picture.house
    # Whoever still waits for a place, place 0, may change its days; brussen have places of their own.
    apart = move.place_id in house.places and house.group_of(bed.place_id) != house.group_of(move.place_id)
    places = (*_near(move.place_id, picture), bed.place_id) if changed and apart else (bed.place_id,)
    for place_id in places:
        follow = Move(sibling.id, bed.id, place_id, move.days)
        if (place_id != bed.place_id or move.days) and _may(sibling, follow, picture):
            return follow
    return None


def _near(place_id: int, picture: Picture) -> list[int]:
    """The other places of the same group, the same room first, then the nearest."""
    house = picture.house
    order = {place.id: number for number, place in enumerate(house.places.values())}
    others = [place for place in house.places_of_group(house.group_of(place_id).id) if place.id != place_id]
    room = house.places[place_id].room_id
    return [p.id for p in sorted(others, key=lambda p: (p.room_id != room, abs(order[p.id] - order[place_id])))]


def _may(sibling: Timeline, follow: Move, picture: Picture) -> bool:
    after = moved(sibling, follow.placement_id, follow.place_id, follow.days)
    # Brussen apart is what this is about; whoever follows later is not there yet.
    return all(breach.severity is Severity.SOFT for breach in caused(sibling, after, picture))
