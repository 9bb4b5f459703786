"""Stays read whole: five queries for however many, each over those stays' rows only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, select

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions, read_by, selected, shares_night
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import R, Shape, shape_of


def in_window(rows: Rows, window: Period | None) -> tuple[Timeline, ...]:
    """The stays that share a night with `window`, or all; by first night."""
    if window is None:
        return _whole(rows, _stays(rows), None)
    stays = _stays(rows, shares_night(tables.stay, window))
    return tuple(timeline for some in in_portions(stays) for timeline in _whole(rows, some, [stay.id for stay in some]))


def of_ids(rows: Rows, stay_ids: Iterable[int]) -> tuple[Timeline, ...]:
    """The stays with these ids as far as they exist; by first night."""
    found = (
        timeline for ids in in_portions(set(stay_ids)) for timeline in _whole(rows, read_by(rows, Stay, "id", ids), ids)
    )
    return tuple(sorted(found, key=lambda timeline: (timeline.period.first, timeline.id)))


def of_children(rows: Rows, child_ids: Iterable[int]) -> tuple[Timeline, ...]:
    """Every stay of these children; by first night."""
    return of_ids(rows, ids_of_children(rows, child_ids))


def ids_of_children(rows: Rows, child_ids: Iterable[int]) -> set[int]:
    """The ids of every stay of these children."""
    return {row[0] for ids in in_portions(child_ids) for row in rows(_ids_by_child(), {ASKED.name: ids})}


def owing_a_report(rows: Rows, ended: Period) -> set[int]:
    """The ids of long stays that left in `ended`, and of those whose begin was reported and whose end was not."""
    stay, phase, notice = tables.stay.c, tables.phase.c, tables.notice.c
    left = select(phase.stay_id).join(tables.stay, stay.id == phase.stay_id).where(
        phase.kind == str(PhaseKind.LONG), stay.until > ended.first, stay.until <= ended.until
    )  # fmt: skip
    told = select(notice.stay_id).where(notice.begin_reported.is_not(None), notice.end_reported.is_(None))
    return {row.stay_id for query in (left, told) for row in rows(query)}


def _stays(rows: Rows, *which: ColumnElement[bool]) -> list[Stay]:
    shape = shape_of(Stay)
    query = selected(shape).where(*which).order_by(tables.stay.c.first, tables.stay.c.id)
    return [shape.record(row) for row in rows(query)]


def _whole(rows: Rows, stays: Iterable[Stay], ids: Sequence[int] | None) -> tuple[Timeline, ...]:
    """The stays with what runs along them; `ids` None: all there is."""
    phases = _along(rows, Phase, tables.phase.c.first, ids)
    placements = _along(rows, Placement, tables.placement.c.first, ids)
    absences = _along(rows, Absence, tables.absence.c.first, ids)
    decisions = _along(rows, Decision, tables.decision.c.valid_from, ids)
    return tuple(
        Timeline(
            stay,
            tuple(phases.get(stay.id, ())),
            tuple(placements.get(stay.id, ())),
            tuple(absences.get(stay.id, ())),
            tuple(decisions.get(stay.id, ())),
        )
        for stay in stays
    )


def _along(rows: Rows, kind: type[R], first: Column[Any], ids: Sequence[int] | None) -> Mapping[int, list[R]]:
    """The records of a kind by their stay, in order of their first day."""
    shape = shape_of(kind)
    by_stay: dict[int, list[R]] = defaultdict(list)
    at = shape.columns.index("stay_id")
    in_order = itemgetter(shape.columns.index(first.name), shape.columns.index("id"))
    some = () if ids is None else sorted(rows(_some_along(shape), {ASKED.name: ids}), key=in_order)
    for row in rows(_all_along(shape, first)) if ids is None else some:
        by_stay[row[at]].append(shape.record(row))
    return by_stay


# Asked several times for every change: putting a question together takes longer than answering it.
@cache
def _ids_by_child() -> Question:
    stay = tables.stay
    return Question(select(stay.c.id).join_from(ASKED, stay, stay.c.child_id == ASKED.c.id))


@cache
def _all_along(shape: Shape[Any], first: Column[Any]) -> Select[Any]:
    # Of a great many rows each is read sooner by the library.
    return selected(shape).order_by(shape.table.c.stay_id, first, shape.table.c.id)


@cache
def _some_along(shape: Shape[Any]) -> Question:
    return Question(selected(shape).join_from(ASKED, shape.table, shape.table.c.stay_id == ASKED.c.id))
