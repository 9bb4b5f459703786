"""What the rules need around a wish, and no more: the same children's stays, and those in the same living groups."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from ckgdesk.domain.house import Closure
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import tables, timelines
from ckgdesk.store.queries import Rows, in_portions, read, shares_night


def around(rows: Rows, house: House, settings: Settings, wished: Iterable[Timeline]) -> Picture:
    """The stored stays around the wished ones, with their children and the closures of their places."""
    wished = tuple(wished)
    kin = _kin(rows, {timeline.stay.child_id for timeline in wished})
    spans = _spans(house, wished)
    stays = timelines.of_ids(rows, timelines.ids_of_children(rows, kin) | _stays_beside(rows, spans))
    children = {
        child.id: child for child in (*kin.values(), *_children(rows, {t.stay.child_id for t in stays} - set(kin)))
    }
    families = _families(rows, {child.family_id for child in children.values() if child.family_id is not None})
    return Picture(house, People(children, families), stays, _closures(rows, spans), settings)


def _spans(house: House, wished: Iterable[Timeline]) -> dict[tuple[int, ...], Period]:
    """The places of each living group the stays lie in, with the nights from the first to the last of them."""
    spans: dict[int, Period] = {}
    for timeline in wished:
        for group_id in {house.group_of(p.place_id).id for p in timeline.placements if p.place_id in house.places}:
            spans[group_id] = _hull(spans.get(group_id, timeline.period), timeline.period)
    return {tuple(place.id for place in house.places_of_group(group_id)): span for group_id, span in spans.items()}


def _hull(one: Period, other: Period) -> Period:
    until = None if one.until is None or other.until is None else max(one.until, other.until)
    return Period(min(one.first, other.first), until)


def _kin(rows: Rows, child_ids: Iterable[int]) -> dict[int, Child]:
    """The children and their siblings."""
    children = {child.id: child for child in _children(rows, child_ids)}
    family_ids = {child.family_id for child in children.values() if child.family_id is not None}
    for ids in in_portions(family_ids):
        children |= {child.id: child for child in read(rows, Child, tables.child.c.family_id.in_(ids))}
    return children


def _children(rows: Rows, child_ids: Iterable[int]) -> list[Child]:
    return [child for ids in in_portions(child_ids) for child in read(rows, Child, tables.child.c.id.in_(ids))]


def _families(rows: Rows, family_ids: Iterable[int]) -> dict[int, Family]:
    return {
        family.id: family
        for ids in in_portions(family_ids)
        for family in read(rows, Family, tables.family.c.id.in_(ids))
    }


def _stays_beside(rows: Rows, spans: dict[tuple[int, ...], Period]) -> set[int]:
    placement = tables.placement
    return {
        row.stay_id
        for places, span in spans.items()
        for row in rows(
            select(placement.c.stay_id).where(placement.c.place_id.in_(places), shares_night(placement, span))
        )
    }


def _closures(rows: Rows, spans: dict[tuple[int, ...], Period]) -> list[Closure]:
    closure = tables.closure
    return [
        found
        for places, span in spans.items()
        for found in read(rows, Closure, closure.c.place_id.in_(places), shares_night(closure, span))
    ]
