"""What becomes of a stay when its days change: later, longer, shorter, or with its room move on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Phase, Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "wishes", "A stay needs a night: departure {until} is not after the first day {first}."
)
_NO_NIGHT_LEFT = QT_TRANSLATE_NOOP("wishes", "No night would be left on the place: {until} is not after {first}.")
_NOT_IN_STAY = QT_TRANSLATE_NOOP(
    "wishes", "{day} lies outside the stay, which runs from {first}. Choose a day inside it."
)
_OTHER_PLACE = QT_TRANSLATE_NOOP(
    "wishes", "The child has another place from {first}. Choose a day that leaves it free."
)
_NEEDS_A_DAY = QT_TRANSLATE_NOOP("wishes", "Only the departure of a stay may be unknown. Choose a day.")
_WAITING_ENDS = QT_TRANSLATE_NOOP("wishes", "Give these nights a place first; then their ends can be moved.")
_BEYOND = QT_TRANSLATE_NOOP("wishes", "That lies beyond the calendar. Choose a day nearer by.")
_NOT_FOUND = QT_TRANSLATE_NOOP("wishes", "The stay has no such placement any more. Look again.")


class Edge(StrEnum):
    """The end of a bar a hand can take."""

    FIRST = "first"
    UNTIL = "until"


def shifted(timeline: Timeline, days: int) -> Timeline:
    """Everything of a stay `days` later, but for its decisions."""
    try:
        by = timedelta(days=days)
        return replace(
            timeline,
            stay=timeline.stay.lasting(timeline.period.shifted(days)),
            phases=tuple(replace(phase, first=phase.first + by) for phase in timeline.phases),
            placements=tuple(replace(bed, period=bed.period.shifted(days)) for bed in timeline.placements),
            absences=tuple(replace(away, period=away.period.shifted(days)) for away in timeline.absences),
        )
    except OverflowError:
        raise Impossible(Text.of("wishes", _BEYOND)) from None


def resized(timeline: Timeline, placement_id: int, edge: Edge, day: date | None) -> Timeline:
    """One end of a placement on another day: the stay's own end, or the day of a room move inside the stay.

    `day` is the first night or the departure day; None (only for the departure of the stay) means not known.
    """
    grabbed = _grabbed(timeline, placement_id)
    wished = _with_edge(grabbed, edge, day, _NO_NIGHT_LEFT)
    if _end(grabbed, edge) == _end(timeline.period, edge):
        return lasting(timeline, _with_edge(timeline.period, edge, day))
    if day is None:
        raise Impossible(Text.of("wishes", _NEEDS_A_DAY))
    if placement_id == 0:
        raise Impossible(Text.of("wishes", _WAITING_ENDS))
    if not timeline.period.covers(wished):
        raise not_in_stay(timeline, day)
    return replace(timeline, placements=_with_room_move(timeline.placements, placement_id, edge, day))


def lasting(timeline: Timeline, period: Period) -> Timeline:
    """The stay over other nights: the first and last bed follow, what no longer fits is cut off."""
    return replace(
        timeline,
        stay=timeline.stay.lasting(period),
        phases=_phases_within(timeline.phases, period),
        placements=tuple(
            replace(bed, period=nights)
            for bed in timeline.placements
            if (nights := _following(bed.period, timeline.period, period)) is not None
        ),
        absences=tuple(
            replace(away, period=nights)
            for away in timeline.absences
            if (nights := away.period.common(period)) is not None
        ),
    )


def nights_between(first: date, until: date | None, words: str = _ENDS_BEFORE) -> Period:
    """The nights up to the departure day; raises Impossible with `words` when there is none."""
    if until is not None and until <= first:
        raise Impossible(Text.of("wishes", words, first=first, until=until))
    return Period(first, until)


def bed_of(timeline: Timeline, placement_id: int) -> Placement:
    """The placement with this id; raises Impossible."""
    bed = next((bed for bed in timeline.placements if bed.id == placement_id), None)
    if bed is None:
        raise Impossible(Text.of("wishes", _NOT_FOUND))
    return bed


def not_in_stay(timeline: Timeline, day: date) -> Impossible:
    """The answer to a day that is no night of the stay."""
    return Impossible(Text.of("wishes", _NOT_IN_STAY, day=day, first=timeline.period.first))


def _phases_within(phases: tuple[Phase, ...], period: Period) -> tuple[Phase, ...]:
    """The phases that still hold a night; the regime of the new first night begins on it."""
    inside = [phase for phase in phases if period.until is None or phase.first < period.until] or phases[:1]
    begun = [phase for phase in inside if phase.first <= period.first] or inside[:1]
    return (*(replace(phase, first=period.first) for phase in begun[-1:]), *inside[len(begun) :])


def _following(bed: Period, old: Period, new: Period) -> Period | None:
    """The nights of a bed when the stay lasts `new` instead of `old`: an end at the stay's end goes with it."""
    first = new.first if bed.first == old.first else bed.first
    until = new.until if bed.until == old.until else bed.until
    return Period(first, until).common(new) if until is None or first < until else None


def _grabbed(timeline: Timeline, placement_id: int) -> Period:
    """The nights of a bar: of a placement, or (0) those without a place."""
    if placement_id:
        return bed_of(timeline, placement_id).period
    waiting = timeline.unplaced()
    if not waiting:
        raise Impossible(Text.of("wishes", _NOT_FOUND))
    if len(waiting) > 1:
        # All of them bear the number 0: nobody can tell which end of which was meant.
        raise Impossible(Text.of("wishes", _WAITING_ENDS))
    return waiting[0]


def _with_room_move(beds: tuple[Placement, ...], placement_id: int, edge: Edge, day: date) -> tuple[Placement, ...]:
    """The beds with one end of one of them on `day`; a bed that touches there gives or takes the nights."""
    index = next(number for number, bed in enumerate(beds) if bed.id == placement_id)
    bed, changed = beds[index].period, list(beds)
    wished = _with_edge(bed, edge, day, _NO_NIGHT_LEFT)
    changed[index] = replace(beds[index], period=wished)
    beside, facing = (index + 1, Edge.FIRST) if edge is Edge.UNTIL else (index - 1, Edge.UNTIL)
    if 0 <= beside < len(beds):
        other = beds[beside].period
        if _end(other, facing) == _end(bed, edge):
            changed[beside] = replace(beds[beside], period=_with_edge(other, facing, day, _NO_NIGHT_LEFT))
        elif other.overlaps(wished):
            raise Impossible(Text.of("wishes", _OTHER_PLACE, first=other.first))
    return tuple(changed)


def _end(period: Period, edge: Edge) -> date | None:
    return period.first if edge is Edge.FIRST else period.until


def _with_edge(period: Period, edge: Edge, day: date | None, words: str = _ENDS_BEFORE) -> Period:
    if edge is Edge.UNTIL:
        return nights_between(period.first, day, words)
    if day is None:
        raise Impossible(Text.of("wishes", _NEEDS_A_DAY))
    return nights_between(day, period.until, words)
