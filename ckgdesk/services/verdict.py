"""The verdict on a draft inside its write transaction: what it would break, and whether it may stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.errors import Impossible, Refused
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import breaches, caused_since, person
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.draft import Draft
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_LOCKED = QT_TRANSLATE_NOOP("planning", "Stay {stay} is locked against moving. Unlock it first.")


_LIES_THERE = QT_TRANSLATE_NOOP(
    "planning",
    "{child} has place {place} from {first} until {until}. Move that stay first, or close the place on other nights.",
)
_LIES_THERE_ON = QT_TRANSLATE_NOOP(
    "planning",
    "{child} has place {place} from {first}, without a known departure. Move that stay first, or close the place on"
    " earlier nights.",
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a draft would break and the plan does not break now, and which stays need their exception no more."""

    caused: tuple[Breach, ...]
    healed: frozenset[int]


def verdict(plan: Reader, draft: Draft) -> Verdict:
    """Look at the stays a draft touches, in the picture before it and in the picture after it."""
    touched = _touched(plan, draft)
    earlier, later = _pictures(plan, draft, touched)
    kept = [(before, after) for before, after in touched if after is not None]
    caused = (
        _of_whoever_lies_there(breach, after, later) if before is after else breach
        for before, after in kept
        for breach in caused_since((before, earlier), (after, later))
    )
    healed = (after.id for _, after in kept if after.stay.exception and not _breaks_anything(after, later))
    return Verdict(tuple(caused), frozenset(healed))


def _of_whoever_lies_there(breach: Breach, timeline: Timeline, picture: Picture) -> Breach:
    """What a stay breaks that was not touched: a place was closed over it, and it is the stay that is in the way."""
    beds = (bed for bed in timeline.placements if bed.place_id == breach.place_or_group_id)
    bed = next((bed for bed in beds if breach.nights is not None and bed.period.overlaps(breach.nights)), None)
    if breach.rule is not Rule.PLACE_CLOSED or bed is None:
        return breach
    place, first, until = picture.house.places[bed.place_id].code, bed.period.first, bed.period.until
    child = person(timeline, picture)
    if until is None:
        return replace(breach, text=Text.of("planning", _LIES_THERE_ON, child=child, place=place, first=first))
    return replace(breach, text=Text.of("planning", _LIES_THERE, child=child, place=place, first=first, until=until))


def _breaks_anything(timeline: Timeline, picture: Picture) -> bool:
    return any(breach.severity is Severity.OVERRIDABLE for breach in breaches(timeline, picture))


def what_would_be_hard(plan: Reader, draft: Draft) -> tuple[Breach, ...]:
    """The hard breaches there would be; taking something back asks no reason for the others."""
    touched = _touched(plan, draft)
    _, later = _pictures(plan, draft, touched)
    found = (breach for _, after in touched if after is not None for breach in breaches(after, later))
    return tuple(breach for breach in found if breach.severity is Severity.HARD)


def refuse(found: Iterable[Breach], override: str, draft: Draft) -> None:
    """Raise Refused on a hard breach, and on an overridable one for which no reason is given."""
    grave = [breach for breach in found if breach.severity is not Severity.SOFT]
    hard = [breach for breach in grave if breach.severity is Severity.HARD]
    if hard or (grave and not override):
        raise Refused(hard or grave, draft.stays.values())


def refuse_locked(draft: Draft) -> None:
    """Raise Impossible when a locked stay would move, change its days or go; a lock keeps a hand from slipping."""
    for before, after in draft.stays.values():
        if before is not None and before.stay.locked and _lies_otherwise(before, after):
            raise Impossible(Text.of("planning", _LOCKED, stay=before.stay.code))


def _lies_otherwise(before: Timeline, after: Timeline | None) -> bool:
    return after is None or (before.period, before.placements) != (after.period, after.placements)


_Touched = tuple[tuple[Timeline | None, Timeline | None], ...]


def _touched(plan: Reader, draft: Draft) -> _Touched:
    """The stays a draft changes, and those that lie in a place it closes."""
    closed = [after for _, after in draft.closures() if after is not None]
    lying = {
        timeline.id: (timeline, timeline)
        for closure in closed
        for timeline in plan.timelines(closure.period)
        if any(bed.place_id == closure.place_id for bed in timeline.placements)
    }
    return tuple((lying | draft.stays).values())


def _pictures(plan: Reader, draft: Draft, touched: _Touched) -> tuple[Picture, Picture]:
    """What surrounds the touched stays, before and after."""
    earlier = plan.around(timeline for pair in touched for timeline in pair if timeline is not None)
    stays = dict(earlier.timelines)
    for stay_id, (_, after) in draft.stays.items():
        stays.pop(stay_id, None)
        if after is not None:
            stays[stay_id] = after
    closures = {closure.id: closure for closure in earlier.closures()}
    for before, new in draft.closures():
        if before is not None:
            closures.pop(before.id, None)
        if new is not None:
            closures[new.id] = new
    # An import brings its own house and children.
    brought = [change.after for change in draft.records]
    house, people = earlier.house.joined(brought), earlier.people.joined(brought)
    later = Picture(house, people, stays.values(), closures.values(), earlier.settings)
    return earlier, later
