"""Stays read whole: five queries for however many, each over those stays' rows only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, select, true

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions, selected, shares_night
from ckgdesk.store.records import R, shape_of


def in_window(rows: Rows, window: Period | None) -> tuple[Timeline, ...]:
    """The stays that share a night with `window`, or all; by first night."""
    if window is None:
        return _whole(rows, true(), None)
    which = shares_night(tables.stay, window)
    return _whole(rows, which, select(tables.stay.c.id).where(which))


def of_ids(rows: Rows, stay_ids: Iterable[int]) -> tuple[Timeline, ...]:
    """The stays with these ids as far as they exist; by first night."""
    found = (timeline for ids in in_portions(stay_ids) for timeline in _whole(rows, tables.stay.c.id.in_(ids), ids))
    return tuple(sorted(found, key=lambda timeline: (timeline.period.first, timeline.id)))


def of_children(rows: Rows, child_ids: Iterable[int]) -> tuple[Timeline, ...]:
    """Every stay of these children; by first night."""
    stays = tables.stay.c
    return of_ids(
        rows,
        [row.id for ids in in_portions(child_ids) for row in rows(select(stays.id).where(stays.child_id.in_(ids)))],
    )


_Stays = Select[Any] | list[int] | None


def _whole(rows: Rows, which: ColumnElement[bool], stays: _Stays) -> tuple[Timeline, ...]:
    phases = _along(rows, Phase, tables.phase.c.first, stays)
    placements = _along(rows, Placement, tables.placement.c.first, stays)
    absences = _along(rows, Absence, tables.absence.c.first, stays)
    decisions = _along(rows, Decision, tables.decision.c.valid_from, stays)
    return tuple(
        Timeline(
            stay,
            tuple(phases.get(stay.id, ())),
            tuple(placements.get(stay.id, ())),
            tuple(absences.get(stay.id, ())),
            tuple(decisions.get(stay.id, ())),
        )
        for stay in _stays(rows, which)
    )


def _stays(rows: Rows, which: ColumnElement[bool]) -> Iterator[Stay]:
    shape = shape_of(Stay)
    query = selected(Stay).where(which).order_by(tables.stay.c.first, tables.stay.c.id)
    return (shape.record(row) for row in rows(query))


def _along(rows: Rows, kind: type[R], first: Column[Any], stays: _Stays) -> Mapping[int, list[R]]:
    """The records of a kind by their stay, in order of their first day."""
    shape = shape_of(kind)
    stay_id = shape.table.c.stay_id
    query = selected(kind).order_by(stay_id, first, shape.table.c.id)
    by_stay: dict[int, list[R]] = defaultdict(list)
    at = shape.columns.index("stay_id")
    for row in rows(query if stays is None else query.where(stay_id.in_(stays))):
        by_stay[row[at]].append(shape.record(row))
    return by_stay
