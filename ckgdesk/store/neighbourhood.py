"""What the rules need around a wish, and no more: the same children's stays, and those in the same living groups."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, and_, select

from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import houses, people, tables, timelines
from ckgdesk.store.queries import Rows, asked, selected, shares_asked_night
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import shape_of


def around(rows: Rows, settings: Settings, wished: Iterable[Timeline]) -> Picture:
    """The stored stays around the wished ones, with their children, living groups and the closures of their places."""
    wished = tuple(wished)
    house = houses.around_places(rows, _places(wished))
    kin = people.kin(rows, {timeline.stay.child_id for timeline in wished})
    spans = _spans(house, wished)
    stays = timelines.of_ids(rows, timelines.ids_of_children(rows, kin) | _stays_beside(rows, spans))
    # Brussen and earlier stays of the same child may lie in other groups.
    elsewhere = houses.around_places(rows, _places(stays) - house.places.keys())
    house = house.joined(
        (
            *elsewhere.sites.values(),
            *elsewhere.groups.values(),
            *elsewhere.rooms.values(),
            *elsewhere.places.values(),
        )
    )
    others = people.children(rows, {t.stay.child_id for t in stays} - set(kin))
    children = {child.id: child for child in (*kin.values(), *others)}
    known = People(children, people.families(rows, children.values()))
    return Picture(house, known, stays, _closures(rows, spans), settings)


def _places(stays: Iterable[Timeline]) -> set[int]:
    return {placement.place_id for timeline in stays for placement in timeline.placements}


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


def _stays_beside(rows: Rows, spans: dict[tuple[int, ...], Period]) -> set[int]:
    return {
        row[0]
        for places, span in spans.items()
        for row in rows(_beside(ends=span.until is not None), {ASKED.name: places, **asked(span)})
    }


def _closures(rows: Rows, spans: dict[tuple[int, ...], Period]) -> list[Closure]:
    shape = shape_of(Closure)
    return [
        shape.record(row)
        for places, span in spans.items()
        for row in sorted(rows(_closed(ends=span.until is not None), {ASKED.name: places, **asked(span)}))
    ]


# Asked for every change: putting a question together takes longer than answering it.
@cache
def _beside(*, ends: bool) -> Question:
    placement = tables.placement
    return Question(_at_places(select(placement.c.stay_id), placement, ends=ends))


@cache
def _closed(*, ends: bool) -> Question:
    return Question(_at_places(selected(shape_of(Closure)), tables.closure, ends=ends))


def _at_places(query: Select[Any], table: Table, *, ends: bool) -> Select[Any]:
    nights = shares_asked_night(table, ends=ends)
    return query.join_from(ASKED, table, and_(table.c.place_id == ASKED.c.id, nights))
