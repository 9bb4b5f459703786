"""What a stay becomes when a planner's wish comes true: pure functions from timeline to timeline.

The ghost of a drag and the write transaction use the same functions, so that a drag never lies.
New records have id 0 until they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, AbsenceReason, Certainty, Phase, PhaseKind, Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "wishes", "A stay needs a night: departure {until} is not after the first day {first}."
)
_NOT_IN_STAY = QT_TRANSLATE_NOOP(
    "wishes", "{day} lies outside the stay, which runs from {first}. Choose a day inside it."
)
_ALREADY_LONG = QT_TRANSLATE_NOOP("wishes", "This stay is already long from {first}.")
_NOT_FOUND = QT_TRANSLATE_NOOP("wishes", "The stay has no such placement any more. Look again.")


class Edge(StrEnum):
    """The end of a bar a hand can take."""

    FIRST = "first"
    UNTIL = "until"


def moved(timeline: Timeline, placement_id: int, place_id: int, days: int) -> Timeline:
    """The whole stay `days` later and the grabbed placement on another place; decisions keep their days.

    `placement_id` 0 stands for the nights without a place: they get `place_id`.
    """
    if placement_id == 0:
        return placed(shifted(timeline, days), place_id)
    _known(timeline, placement_id)
    later = shifted(timeline, days)
    beds = (replace(bed, place_id=place_id) if bed.id == placement_id else bed for bed in later.placements)
    return replace(later, placements=tuple(beds))


def shifted(timeline: Timeline, days: int) -> Timeline:
    """Everything of a stay `days` later, but for its decisions."""
    if days == 0:
        return timeline
    by = timedelta(days=days)
    return replace(
        timeline,
        stay=timeline.stay.lasting(timeline.period.shifted(days)),
        phases=tuple(replace(phase, first=phase.first + by) for phase in timeline.phases),
        placements=tuple(replace(bed, period=bed.period.shifted(days)) for bed in timeline.placements),
        absences=tuple(replace(away, period=away.period.shifted(days)) for away in timeline.absences),
    )


def placed(timeline: Timeline, place_id: int) -> Timeline:
    """The stay with `place_id` on every night that had no place."""
    new = (Placement(0, timeline.id, place_id, nights) for nights in timeline.unplaced())
    return replace(timeline, placements=_joined([*timeline.placements, *new]))


def parked(timeline: Timeline, placement_id: int) -> Timeline:
    """The stay without this placement: its nights go back to the lane without a place."""
    _known(timeline, placement_id)
    return replace(timeline, placements=tuple(bed for bed in timeline.placements if bed.id != placement_id))


def resized(timeline: Timeline, placement_id: int, edge: Edge, day: date | None) -> Timeline:
    """One end of a placement on another day: the stay's own end, or the day of a room move inside the stay.

    `day` is the first night or the departure day; None (only for the departure of the stay) means not known.
    """
    index = [bed.id for bed in timeline.placements].index(placement_id) if placement_id else -1
    if (
        index == -1
        or (edge is Edge.FIRST and index == 0)
        or (edge is Edge.UNTIL and index == len(timeline.placements) - 1)
    ):
        return lasting(timeline, _with_edge(timeline.period, edge, day))
    left = index if edge is Edge.UNTIL else index - 1
    beds = list(timeline.placements)
    if day is None:
        raise Impossible(Text.of("wishes", _NOT_FOUND))
    beds[left] = replace(beds[left], period=_period(beds[left].period.first, day))
    beds[left + 1] = replace(beds[left + 1], period=_period(day, beds[left + 1].period.until))
    return replace(timeline, placements=tuple(beds))


def lasting(timeline: Timeline, period: Period) -> Timeline:
    """The stay over other nights: the first and last bed follow, what no longer fits is cut off."""
    old, beds = timeline.period, timeline.placements
    stretched = [
        replace(
            bed,
            period=_period(
                period.first if bed.period.first == old.first else bed.period.first,
                period.until if bed.period.until == old.until else bed.period.until,
            ),
        )
        for bed in beds
        if _reaches(bed.period, old, period)
    ]
    return replace(
        timeline,
        stay=timeline.stay.lasting(period),
        phases=_phases_within(timeline.phases, period),
        placements=tuple(_cut(stretched, period)),
        absences=tuple(
            replace(away, period=common)
            for away in timeline.absences
            if (common := away.period.common(period)) is not None
        ),
    )


def split(timeline: Timeline, day: date, place_id: int) -> Timeline:
    """Another place from `day` on, in the same stay: a room move; clocks keep running."""
    bed = timeline.placement_on(day)
    if bed is None or bed.period.first == day:
        raise _not_in_stay(timeline, day)
    parts = [
        replace(bed, period=Period(bed.period.first, day)),
        Placement(0, timeline.id, place_id, _period(day, bed.period.until)),
    ]
    others = [other for other in timeline.placements if other.id != bed.id]
    return replace(timeline, placements=_joined([*others, *parts]))


def swapped(one: Timeline, other: Timeline, day: date) -> tuple[Timeline, Timeline]:
    """Both stays with each other's place, each for its own nights, by the beds they have on `day`."""
    first, second = one.placement_on(day), other.placement_on(day)
    if first is None or second is None:
        raise _not_in_stay(one if first is None else other, day)
    return moved(one, first.id, second.place_id, 0), moved(other, second.id, first.place_id, 0)


def away(timeline: Timeline, period: Period, reason: AbsenceReason) -> Timeline:
    """The stay with an absence; the place is kept."""
    new = Absence(0, timeline.id, period, reason)
    return replace(
        timeline, absences=tuple(sorted([*timeline.absences, new], key=lambda absence: absence.period.first))
    )


def departing(timeline: Timeline, until: date, certainty: Certainty) -> Timeline:
    """The stay with its departure day, and how sure that is."""
    ended = lasting(timeline, _period(timeline.period.first, until))
    return replace(ended, stay=replace(ended.stay, certainty=certainty))


def extended(timeline: Timeline, first: date) -> Timeline:
    """The stay with one more crisis phase from `first`: the extension of a crisis."""
    return _with_phase(timeline, PhaseKind.CRISIS, first)


def converted(timeline: Timeline, first: date, decision: Decision) -> Timeline:
    """The stay long from `first`, resting on `decision`; later phases give way, the bed may stay."""
    long = timeline.regime(PhaseKind.LONG)
    if long is not None and long.period.first <= first:
        raise Impossible(Text.of("wishes", _ALREADY_LONG, first=long.period.first))
    earlier = replace(timeline, phases=tuple(phase for phase in timeline.phases if phase.first < first))
    longer = _with_phase(earlier, PhaseKind.LONG, first)
    return replace(longer, decisions=(*timeline.decisions, decision))


def _with_phase(timeline: Timeline, kind: PhaseKind, first: date) -> Timeline:
    if not timeline.period.holds(first):
        raise _not_in_stay(timeline, first)
    phase = Phase(0, timeline.id, kind, first)
    return replace(timeline, phases=tuple(sorted([*timeline.phases, phase], key=lambda phase: phase.first)))


def _phases_within(phases: Iterable[Phase], period: Period) -> tuple[Phase, ...]:
    """The phases that still hold a night; the regime of the new first night begins on it."""
    inside = [phase for phase in phases if period.until is None or phase.first < period.until]
    begun = [phase for phase in inside if phase.first <= period.first] or inside[:1]
    later = [phase for phase in inside if phase not in begun]
    return (*(replace(phase, first=period.first) for phase in begun[-1:]), *later)


def _cut(beds: Iterable[Placement], period: Period) -> Iterable[Placement]:
    for bed in beds:
        common = bed.period.common(period)
        if common is not None:
            yield replace(bed, period=common)


def _reaches(bed: Period, old: Period, new: Period) -> bool:
    """Does any night of a bed remain when the stay lasts `new` instead of `old`?"""
    first = new.first if bed.first == old.first else bed.first
    until = new.until if bed.until == old.until else bed.until
    return until is None or first < until


def _joined(beds: Iterable[Placement]) -> tuple[Placement, ...]:
    """The beds in order; neighbours on the same place become one, which keeps the id of the written one."""
    joined: list[Placement] = []
    for bed in sorted(beds, key=lambda bed: bed.period.first):
        before = joined[-1] if joined else None
        if before is not None and before.place_id == bed.place_id and before.period.until == bed.period.first:
            joined[-1] = replace(before, id=before.id or bed.id, period=_period(before.period.first, bed.period.until))
        else:
            joined.append(bed)
    return tuple(joined)


def _with_edge(period: Period, edge: Edge, day: date | None) -> Period:
    if edge is Edge.UNTIL:
        return _period(period.first, day)
    return _period(day or period.first, period.until)


def _period(first: date, until: date | None) -> Period:
    if until is not None and until <= first:
        raise Impossible(Text.of("wishes", _ENDS_BEFORE, first=first, until=until))
    return Period(first, until)


def _known(timeline: Timeline, placement_id: int) -> None:
    if all(bed.id != placement_id for bed in timeline.placements):
        raise Impossible(Text.of("wishes", _NOT_FOUND))


def _not_in_stay(timeline: Timeline, day: date) -> Impossible:
    return Impossible(Text.of("wishes", _NOT_IN_STAY, day=day, first=timeline.period.first))
