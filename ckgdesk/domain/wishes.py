"""What a stay becomes when a planner's wish comes true: pure functions from timeline to timeline.

The ghost of a drag and the write transaction use the same functions, so that a drag never lies.
New records have id 0 until they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, AbsenceReason, Certainty, Phase, PhaseKind, Placement
from ckgdesk.domain.stretching import Edge, bed_of, lasting, nights_between, not_in_stay, resized, shifted
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_ROOM_MOVE = QT_TRANSLATE_NOOP("wishes", "There is no room move on {day}. Choose the day of one.")
_AWAY_ALREADY = QT_TRANSLATE_NOOP("wishes", "An absence from {first} holds some of these nights already.")
_NO_PLACE_THEN = QT_TRANSLATE_NOOP("wishes", "The stay has no place on the night of {day}. Give it one first.")
_SAME_NIGHT = QT_TRANSLATE_NOOP(
    "wishes", "The child comes to this place on {day}. To change the place from then on, move the bar itself."
)
_SAME_STAY = QT_TRANSLATE_NOOP("wishes", "A stay cannot swap places with itself. Choose another one.")
_NO_CRISIS = QT_TRANSLATE_NOOP("wishes", "The stay is not in crisis on {day}; only a crisis can be extended.")
_PHASE_THEN = QT_TRANSLATE_NOOP("wishes", "A phase already begins on {day}. Choose a later day.")
_ALREADY_LONG = QT_TRANSLATE_NOOP("wishes", "This stay is already long from {first}.")

__all__ = [
    "Edge", "away", "converted", "departing", "extended", "housed_from", "lasting", "moved", "parked", "placed",
    "resized", "shifted", "split", "swapped",
]  # fmt: skip


def moved(timeline: Timeline, placement_id: int, place_id: int, days: int) -> Timeline:
    """The whole stay `days` later and the grabbed placement on another place; decisions keep their days.

    `placement_id` 0 stands for the nights without a place: they get `place_id`, or go on waiting when that is 0 too.
    """
    grabbed = None if placement_id == 0 and timeline.unplaced() else bed_of(timeline, placement_id)
    later = shifted(timeline, days)
    if grabbed is None:
        return placed(later, place_id) if place_id else later
    beds = (replace(bed, place_id=place_id) if bed.id == placement_id else bed for bed in later.placements)
    return replace(later, placements=tuple(beds))


def placed(timeline: Timeline, place_id: int) -> Timeline:
    """The stay with `place_id` on every night that had no place."""
    new = (Placement(0, timeline.id, place_id, nights) for nights in timeline.unplaced())
    return replace(timeline, placements=_joined([*timeline.placements, *new]))


def parked(timeline: Timeline, placement_id: int) -> Timeline:
    """The stay without this placement: its nights go back to the lane without a place."""
    bed_of(timeline, placement_id)
    return replace(timeline, placements=tuple(bed for bed in timeline.placements if bed.id != placement_id))


def split(timeline: Timeline, day: date, place_id: int) -> Timeline:
    """Another place from `day` on, in the same stay: a room move; clocks keep running."""
    bed = _bed_on(timeline, day)
    if bed.period.first == day:
        raise Impossible(Text.of("wishes", _SAME_NIGHT, day=day))
    parts = [
        replace(bed, period=Period(bed.period.first, day)),
        Placement(0, timeline.id, place_id, nights_between(day, bed.period.until)),
    ]
    others = [other for other in timeline.placements if other is not bed]
    return replace(timeline, placements=_joined([*others, *parts]))


def housed_from(timeline: Timeline, day: date, place_id: int) -> Timeline:
    """One place from `day` until the departure, whatever was planned for those nights."""
    before = (bed for bed in timeline.placements if bed.period.first < day)
    cut = [replace(bed, period=Period(bed.period.first, min(bed.period.until or day, day))) for bed in before]
    new = Placement(0, timeline.id, place_id, nights_between(day, timeline.period.until))
    return replace(timeline, placements=_joined([*cut, new]))


def joined(timeline: Timeline, day: date) -> Timeline:
    """No room move on `day`: the place of the night before goes on until the next room move or the departure."""
    before = next((bed for bed in timeline.placements if bed.period.until == day), None)
    after = next((bed for bed in timeline.placements if bed.period.first == day), None)
    if before is None or after is None:
        raise Impossible(Text.of("wishes", _NO_ROOM_MOVE, day=day))
    one = replace(before, period=nights_between(before.period.first, after.period.until))
    others = (bed for bed in timeline.placements if bed not in (before, after))
    return replace(timeline, placements=_joined([*others, one]))


def swapped(one: Timeline, other: Timeline, day: date) -> tuple[Timeline, Timeline]:
    """Both stays with each other's place, each for its own nights, by the beds they have on `day`."""
    if one.id == other.id:
        raise Impossible(Text.of("wishes", _SAME_STAY))
    first, second = _bed_on(one, day), _bed_on(other, day)
    return _rehoused(one, first, second.place_id), _rehoused(other, second, first.place_id)


def away(timeline: Timeline, period: Period, reason: AbsenceReason) -> Timeline:
    """The stay with an absence; the place is kept."""
    known = next((absence for absence in timeline.absences if absence.period.overlaps(period)), None)
    if known is not None:
        raise Impossible(Text.of("wishes", _AWAY_ALREADY, first=known.period.first))
    new = Absence(0, timeline.id, period, reason)
    return replace(
        timeline, absences=tuple(sorted([*timeline.absences, new], key=lambda absence: absence.period.first))
    )


def departing(timeline: Timeline, until: date, certainty: Certainty) -> Timeline:
    """The stay with its departure day, and how sure that is."""
    ended = lasting(timeline, nights_between(timeline.period.first, until))
    return replace(ended, stay=replace(ended.stay, certainty=certainty))


def extended(timeline: Timeline, first: date, days: int) -> Timeline:
    """The stay with one more crisis phase from `first`; a stay that would leave that day stays `days` longer."""
    if first == timeline.period.until:
        timeline = lasting(timeline, Period(timeline.period.first, first + timedelta(days=days)))
    longer = _with_phase(timeline, PhaseKind.CRISIS, first)
    regime = timeline.regime_on(first)
    if regime is None or regime.kind is not PhaseKind.CRISIS:
        raise Impossible(Text.of("wishes", _NO_CRISIS, day=first))
    if any(phase.first == first for phase in timeline.phases):
        raise Impossible(Text.of("wishes", _PHASE_THEN, day=first))
    return longer


def converted(timeline: Timeline, first: date, decision: Decision) -> Timeline:
    """The stay long from `first`, resting on `decision`; later phases give way, the bed may stay."""
    regime = timeline.regime_on(first)
    if regime is not None and regime.kind is PhaseKind.LONG:
        raise Impossible(Text.of("wishes", _ALREADY_LONG, first=regime.period.first))
    earlier = replace(timeline, phases=tuple(phase for phase in timeline.phases if phase.first < first))
    longer = _with_phase(earlier, PhaseKind.LONG, first)
    return replace(longer, decisions=(*timeline.decisions, decision))


def _with_phase(timeline: Timeline, kind: PhaseKind, first: date) -> Timeline:
    if not timeline.period.holds(first):
        raise not_in_stay(timeline, first)
    phase = Phase(0, timeline.id, kind, first)
    return replace(timeline, phases=tuple(sorted([*timeline.phases, phase], key=lambda phase: phase.first)))


def _rehoused(timeline: Timeline, bed: Placement, place_id: int) -> Timeline:
    beds = (replace(other, place_id=place_id) if other is bed else other for other in timeline.placements)
    return replace(timeline, placements=tuple(beds))


def _joined(beds: Iterable[Placement]) -> tuple[Placement, ...]:
    """The beds in order; neighbours on the same place become one, which keeps the id of the written one."""
    joined: list[Placement] = []
    for bed in sorted(beds, key=lambda bed: bed.period.first):
        before = joined[-1] if joined else None
        if before is not None and before.place_id == bed.place_id and before.period.until == bed.period.first:
            joined[-1] = replace(
                before, id=before.id or bed.id, period=nights_between(before.period.first, bed.period.until)
            )
        else:
            joined.append(bed)
    return tuple(joined)


def _bed_on(timeline: Timeline, day: date) -> Placement:
    bed = timeline.placement_on(day)
    if bed is None and timeline.period.holds(day):
        raise Impossible(Text.of("wishes", _NO_PLACE_THEN, day=day))
    if bed is None:
        raise not_in_stay(timeline, day)
    return bed
