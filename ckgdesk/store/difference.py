"""Two states of one stay, record by record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from ckgdesk.changes import Change
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Absence, Phase, Placement
from ckgdesk.domain.timeline import Timeline

Along = TypeVar("Along", Phase, Placement, Absence, Decision)


def with_ids(timeline: Timeline, new_id: Callable[[], int]) -> Timeline:
    """The same stay in which every record with id 0 has an id of its own and belongs to the stay."""
    stay = timeline.stay if timeline.stay.id else replace(timeline.stay, id=new_id())

    def numbered(records: tuple[Along, ...]) -> tuple[Along, ...]:
        return tuple(record if record.id else replace(record, id=new_id(), stay_id=stay.id) for record in records)

    return Timeline(
        stay,
        numbered(timeline.phases),
        numbered(timeline.placements),
        numbered(timeline.absences),
        numbered(timeline.decisions),
    )


def difference(before: Timeline | None, after: Timeline | None) -> Iterator[Change]:
    """The records that are gone, other, or new."""
    was, now = _by_id(before), _by_id(after)
    for key in {**was, **now}:
        if was.get(key) != now.get(key):
            yield Change(was.get(key), now.get(key))


def _by_id(timeline: Timeline | None) -> dict[tuple[type[Record], int], Record]:
    if timeline is None:
        return {}
    parts = (timeline.phases, timeline.placements, timeline.absences, timeline.decisions)
    records: list[Record] = [timeline.stay, *(record for part in parts for record in part)]
    by_id = {(type(record), record.id): record for record in records}
    if len(by_id) != len(records):
        raise ValueError("two records of one stay have the same id; a new one has id 0")
    return by_id
