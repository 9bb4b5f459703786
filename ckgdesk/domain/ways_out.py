"""What to do instead, when a wish is refused: computed, judged by the same rules, and ready to be carried out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.clocks import crisis, every_six_weeks
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.house import Place
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.rules import caused_since, person
from ckgdesk.domain.stay import PhaseKind, Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import lasting
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_OTHER_PLACE = QT_TRANSLATE_NOOP("ways_out", "Place {place} in {group} is free for these nights.")
_SWAP = QT_TRANSLATE_NOOP("ways_out", "Swap: {other} gets place {place}.")
_MOVE_LATER = QT_TRANSLATE_NOOP("ways_out", "Move to place {place} on {day}, when it is free.")
_MOVE_ON = QT_TRANSLATE_NOOP("ways_out", "Place {first} until {day}, then place {then}.")
_WAIT = QT_TRANSLATE_NOOP("ways_out", "Place {place} until {day}; the nights after that wait for a place.")
_SHORTEN = QT_TRANSLATE_NOOP("ways_out", "Departure on {day} stays within the term.")
_LEAVE_SOONER = QT_TRANSLATE_NOOP("ways_out", "Departure on {day}, before the next stay.")
_CONVERT = QT_TRANSLATE_NOOP("ways_out", "Make it a long stay from {day}, with a decision.")
MOST = 3
_OF_ONE_PLACE = frozenset({Rule.PLACE_TAKEN, Rule.PLACE_CLOSED, Rule.GROUP_FULL})
"""What another place can mend; whatever else is broken is broken in every place."""


class WayKind(StrEnum):
    """What kind of way out it is."""

    OTHER_PLACE = "other_place"
    SWAP = "swap"
    SPLIT = "split"
    WAIT = "wait"
    """The nights that cannot be had wait in the lane."""
    SHORTEN = "shorten"
    CONVERT = "convert"
    PART = "part"
    """Of several only those that may."""


Pair = tuple[Timeline, Timeline]
"""A stay before and after."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something that could be done instead; `stays` are the stays before and after, none for a conversion.

    A conversion needs a decision first, so it is only proposed, from `day` on.
    """

    kind: WayKind
    text: Text
    stay_id: int
    stays: tuple[Pair, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Dilemma:
    """A wish for one stay that was refused, in a picture that holds every stay on those nights."""

    before: Timeline
    after: Timeline
    breaches: tuple[Breach, ...]
    picture: Picture

    def broken(self, *rules: Rule) -> Iterator[Breach]:
        """The breaches of these rules."""
        return (breach for breach in self.breaches if breach.rule in rules)

    def allows(self, *stays: Pair) -> bool:
        """Could these stays stand instead, without anything to answer for?"""
        return not any(True for _ in self.against(*stays))

    def against(self, *stays: Pair) -> Iterator[Rule | None]:
        """The rules that would be broken; None stands for a lock, because a locked stay stays as it is."""
        return broken_by(self.picture, *stays)


def broken_by(picture: Picture, *stays: Pair, later: Picture | None = None) -> Iterator[Rule | None]:
    """The rules that stays break when they all stand otherwise, or in a picture that is `later`; None for a lock."""
    if any(before.stay.locked for before, _ in stays):
        yield None
        return
    if later is None:
        # One stay is judged where it stands; a picture of its own is dear, and only a swap needs it.
        later = picture if len(stays) == 1 else picture.with_changed(*(after for _, after in stays))
    found = (breach for before, after in stays for breach in caused_since((before, picture), (after, later)))
    yield from (breach.rule for breach in found if breach.severity is not Severity.SOFT)


def ways_out(dilemma: Dilemma) -> tuple[WayOut, ...]:
    """Up to three ways out, the least intrusive first."""
    return tuple(islice(_found(dilemma), MOST))


def _found(dilemma: Dilemma) -> Iterator[WayOut]:
    if any(dilemma.broken(*_OF_ONE_PLACE)):
        yield from _nearest_free_place(dilemma)
        yield from _swap(dilemma)
        yield from _split(dilemma)
        yield from _stay_while_free(dilemma)
    if any(dilemma.broken(Rule.CHILD_ELSEWHERE)):
        yield from _before_the_next_stay(dilemma)
    if any(dilemma.broken(Rule.SIX_WEEKS_EXCEEDED, Rule.CRISIS_EXCEEDED)):
        yield from _within_the_term(dilemma)
    if any(dilemma.broken(Rule.SIX_WEEKS_EXCEEDED)):
        yield from _long(dilemma)


def _nearest_free_place(dilemma: Dilemma) -> Iterator[WayOut]:
    """The first free place, from the wished one outwards: same room, same group, where brussen are, same site."""
    found = nearest_place(dilemma)
    if found is not None:
        place, after = found
        group = dilemma.picture.house.group_of(place.id).name
        text = Text.of("ways_out", _OTHER_PLACE, place=place.code, group=group)
        yield _way(WayKind.OTHER_PLACE, text, dilemma, after)


def nearest_place(dilemma: Dilemma) -> tuple[Place, Timeline] | None:
    """The nearest place that may be had instead of the wished one, and the stay in it."""
    bed = _wished_bed(dilemma)
    return None if bed is None else _first_that_may(dilemma, bed, lambda place: (replace(bed, place_id=place.id),))


def _swap(dilemma: Dilemma) -> Iterator[WayOut]:
    """The one child that lies there gets the place this one leaves."""
    bed = _wished_bed(dilemma)
    left = (
        None
        if bed is None
        else dilemma.before.placement_on(bed.period.first) or next(iter(dilemma.before.placements), None)
    )
    if bed is None or left is None or left.place_id == bed.place_id:
        return
    lying = [
        (stay, taken)
        for stay, taken in dilemma.picture.on_place(bed.place_id, bed.period)
        if stay.id != dilemma.after.id
    ]
    if len(lying) != 1:
        return
    other, taken = lying[0]
    rehoused = _with_bed(other, taken, replace(taken, place_id=left.place_id))
    stays = ((dilemma.before, dilemma.after), (other, rehoused))
    if dilemma.allows(*stays):
        place = dilemma.picture.house.places[left.place_id].code
        text = Text.of("ways_out", _SWAP, other=person(other, dilemma.picture), place=place)
        yield WayOut(WayKind.SWAP, text, dilemma.before.id, stays)


def _split(dilemma: Dilemma) -> Iterator[WayOut]:
    """On the same days: the old place while the wished one is taken, the wished one for the rest."""
    bed = _wished_bed(dilemma)
    old = None if bed is None else next((b for b in dilemma.before.placements if b.id == bed.id), None)
    if bed is None or old is None or old.period != bed.period:
        return
    taken = [
        breach.nights for breach in dilemma.broken(Rule.PLACE_TAKEN, Rule.PLACE_CLOSED) if breach.nights is not None
    ]
    codes = {place.id: place.code for place in dilemma.picture.house.places.values()}

    def may(divided: Timeline) -> bool:
        beds = (part for part in divided.placements if part not in dilemma.before.placements)
        # Asked first, as for every place.
        taken = any(_is_taken(part.place_id, part.period, dilemma) for part in beds)
        return not taken and dilemma.allows((dilemma.before, divided))

    for day in sorted({end for nights in taken for end in (nights.first, nights.until) if end is not None}):
        if not (bed.period.first < day and bed.period.holds(day)):
            continue
        later = _two_beds(dilemma.before, old, (old.place_id, bed.place_id), day)
        sooner = _two_beds(dilemma.before, old, (bed.place_id, old.place_id), day)
        if may(later):
            text = Text.of("ways_out", _MOVE_LATER, place=codes[bed.place_id], day=day)
            yield _way(WayKind.SPLIT, text, dilemma, later)
            return
        if may(sooner):
            text = Text.of("ways_out", _MOVE_ON, first=codes[bed.place_id], day=day, then=codes[old.place_id])
            yield _way(WayKind.SPLIT, text, dilemma, sooner)
            return


def _stay_while_free(dilemma: Dilemma) -> Iterator[WayOut]:
    """A stay that wants its place for longer: there until somebody else comes, then nearby; or until then only."""
    bed = _wished_bed(dilemma)
    taken = [breach.nights for breach in dilemma.broken(Rule.PLACE_TAKEN, Rule.PLACE_CLOSED) if breach.nights]
    old = None if bed is None else next((b for b in dilemma.before.placements if b.id == bed.id), None)
    if bed is None or old is None or old.place_id != bed.place_id or not taken:
        return
    day, codes = min(nights.first for nights in taken), dilemma.picture.house.places
    if not (bed.period.first < day and bed.period.holds(day)):
        return
    rest = Placement(0, bed.stay_id, bed.place_id, Period(day, bed.period.until))
    here = replace(bed, period=Period(bed.period.first, day))
    found = _first_that_may(dilemma, bed, lambda place: (here, replace(rest, place_id=place.id)), rest)
    if found is not None:
        place, after = found
        text = Text.of("ways_out", _MOVE_ON, first=codes[bed.place_id].code, day=day, then=place.code)
        yield _way(WayKind.SPLIT, text, dilemma, after)
    if day != dilemma.before.period.until:
        yield from _leaving(dilemma, day, _LEAVE_SOONER)
    elif dilemma.allows((dilemma.before, waiting := _with_bed(dilemma.after, bed, here))):
        # Leaving on the day it was to leave anyway helps nobody who has a decision to stay.
        text = Text.of("ways_out", _WAIT, place=codes[bed.place_id].code, day=day)
        yield _way(WayKind.WAIT, text, dilemma, waiting)


def _before_the_next_stay(dilemma: Dilemma) -> Iterator[WayOut]:
    nights = [breach.nights for breach in dilemma.broken(Rule.CHILD_ELSEWHERE) if breach.nights is not None]
    day = min(span.first for span in nights) if nights else dilemma.after.period.first
    yield from _leaving(dilemma, day, _LEAVE_SOONER)


def _within_the_term(dilemma: Dilemma) -> Iterator[WayOut]:
    for day in _ends_of_terms(dilemma):
        yield from _leaving(dilemma, day, _SHORTEN)


def _long(dilemma: Dilemma) -> Iterator[WayOut]:
    terms = every_six_weeks(dilemma.after, dilemma.picture.settings, dilemma.picture.earlier_stays(dilemma.after))
    day = terms[-1].first_day_over
    if dilemma.after.period.holds(day):
        text = Text.of("ways_out", _CONVERT, day=day)
        yield WayOut(WayKind.CONVERT, text, dilemma.after.id, day=day)


def _leaving(dilemma: Dilemma, day: date, sentence: str) -> Iterator[WayOut]:
    """The wish with an earlier departure, when that helps."""
    first = dilemma.after.period.first
    if day <= first or not dilemma.after.period.holds(day):
        return
    try:
        after = lasting(dilemma.after, Period(first, day))
    except Impossible:
        return
    # Leaving when it leaves already would be a way out of nothing.
    if after != dilemma.before and dilemma.allows((dilemma.before, after)):
        yield _way(WayKind.SHORTEN, Text.of("ways_out", sentence, day=day), dilemma, after)


def _ends_of_terms(dilemma: Dilemma) -> Iterator[date]:
    """The days on which a departure is just in time."""
    picture, after = dilemma.picture, dilemma.after
    for clock in every_six_weeks(after, picture.settings, picture.earlier_stays(after)):
        yield clock.first_day_over
    for regime in after.regimes_of(PhaseKind.CRISIS):
        yield crisis(regime, picture.settings.on(regime.period.first)).first_day_over


def _wished_bed(dilemma: Dilemma) -> Placement | None:
    """The bed of the wish that cannot be had."""
    house = dilemma.picture.house
    wrong = [breach.nights for breach in dilemma.broken(*_OF_ONE_PLACE)]
    changed = [
        bed for bed in dilemma.after.placements if bed not in dilemma.before.placements and bed.place_id in house.places
    ]
    return next(
        (bed for bed in changed if any(nights is None or bed.period.overlaps(nights) for nights in wrong)), None
    )


def _first_that_may(
    dilemma: Dilemma, bed: Placement, beds: Callable[[Place], tuple[Placement, ...]], nights: Placement | None = None
) -> tuple[Place, Timeline] | None:
    """The nearest place that may stand instead of a bed; `nights`: the part of it that looks for one."""
    house, full = dilemma.picture.house, set[int]()
    for place in _outwards(nights or bed, dilemma):
        group_id, after = house.group_of(place.id).id, _with_bed(dilemma.after, bed, *beds(place))
        # Staying where it is would be a way out of nothing.
        if group_id in full or after == dilemma.before:
            continue
        against = set(dilemma.against((dilemma.before, after)))
        if not against:
            return place, after
        if not against <= _OF_ONE_PLACE:
            return None
        if against == {Rule.GROUP_FULL}:
            full.add(group_id)
    return None


def _outwards(bed: Placement, dilemma: Dilemma) -> list[Place]:
    """Every other place that is free on these nights, the nearest to the wished one first."""
    house, near = dilemma.picture.house, _groups_of_siblings(dilemma)
    places = list(house.places.values())
    order = {place.id: number for number, place in enumerate(places)}

    def distance(place: Place) -> tuple[bool, bool, bool, bool, int]:
        group = house.group_of(place.id)
        return (
            group != house.group_of(bed.place_id),
            house.room_of(place.id) != house.room_of(bed.place_id),
            group.id not in near,
            house.site_of(place.id) != house.site_of(bed.place_id),
            abs(order[place.id] - order[bed.place_id]),
        )

    free = (place for place in places if place.id != bed.place_id and _is_free(place.id, bed.period, dilemma))
    return sorted(free, key=distance)


def _is_free(place_id: int, nights: Period, dilemma: Dilemma) -> bool:
    """Does nobody else lie there? Asked first, because judging every place of a large house takes too long."""
    return not _is_taken(place_id, nights, dilemma) and not any(dilemma.picture.closures_of(place_id, nights))


def _is_taken(place_id: int, nights: Period, dilemma: Dilemma) -> bool:
    return any(stay.id != dilemma.after.id for stay, _ in dilemma.picture.on_place(place_id, nights))


def _groups_of_siblings(dilemma: Dilemma) -> set[int]:
    picture: Picture = dilemma.picture
    house: House = picture.house
    return {
        house.group_of(placement.place_id).id
        for sibling in picture.people.siblings(dilemma.after.stay.child_id)
        for stay in picture.of_child(sibling.id, dilemma.after.period)
        for placement in stay.placements
    }


def _two_beds(timeline: Timeline, bed: Placement, places: tuple[int, int], day: date) -> Timeline:
    """The nights of one bed on two places, with the move on `day`."""
    first = replace(bed, place_id=places[0], period=Period(bed.period.first, day))
    then = Placement(0, timeline.id, places[1], Period(day, bed.period.until))
    return _with_bed(timeline, bed, first, then)


def _with_bed(timeline: Timeline, bed: Placement, *instead: Placement) -> Timeline:
    beds: Iterable[Placement] = (*(other for other in timeline.placements if other is not bed), *instead)
    return replace(timeline, placements=tuple(sorted(beds, key=lambda placement: placement.period.first)))


def _way(kind: WayKind, text: Text, dilemma: Dilemma, after: Timeline) -> WayOut:
    return WayOut(kind, text, dilemma.before.id, ((dilemma.before, after),))
