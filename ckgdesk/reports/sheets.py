"""Makes the sheets of a week from a picture of the plan: one for each living group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.calendar import is_weekend, public_holidays
from ckgdesk.domain.house import LivingGroup, Place
from ckgdesk.domain.occupancy import nights
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.stay import Certainty, Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.days import short, weekday
from ckgdesk.reports.marks import Stretch, marks
from ckgdesk.reports.week import ClosedNights, DayHead, IsoWeek, PlaceRow, WeekBar, WeekSheet
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_CLOSED = QT_TRANSLATE_NOOP("week", "closed")
_CLOSED_FOR = QT_TRANSLATE_NOOP("week", "closed: {reason}")
_COMES = QT_TRANSLATE_NOOP("week", "{day}: {child}, {place}")
_COMES_FROM = QT_TRANSLATE_NOOP("week", "{day}: {child}, {place} ({referrer})")
_LEAVES: Mapping[Certainty, str] = {
    Certainty.FIRM: QT_TRANSLATE_NOOP("week", "{day}: {child}, {place}"),
    Certainty.EXPECTED: QT_TRANSLATE_NOOP("week", "{day}: {child}, {place} (expected)"),
    Certainty.UNKNOWN: QT_TRANSLATE_NOOP("week", "{day}: {child}, {place} (unsure)"),
}
_WAITS = QT_TRANSLATE_NOOP("week", "{child}, from {first} to {until}")
_WAITS_ON = QT_TRANSLATE_NOOP("week", "{child}, from {first}")


@dataclass(frozen=True, slots=True)
class Asked:
    """The week a sheet is for, the day it is made, and what it is made from."""

    week: IsoWeek
    today: date
    picture: Picture

    @property
    def touched(self) -> Period:
        """The nights whose children are seen in the week: with that of Sunday, from which somebody leaves on Monday."""
        seven = self.week.nights
        return Period(seven.first - DAY, seven.until)

    @property
    def house(self) -> House:
        """The house of the picture."""
        return self.picture.house


def week_sheets(asked: Asked, group_id: int | None = None) -> tuple[WeekSheet, ...]:
    """The sheets of every living group with a place, in the order of the house, or that of one group."""
    people = called(
        asked.picture.people.children[timeline.stay.child_id]
        for timeline in asked.picture.timelines.values()
        if timeline.period.overlaps(asked.touched)
    )
    groups = (group for group in asked.house.groups.values() if group_id in (None, group.id))
    return tuple(_sheet(asked, group, people) for group in groups if asked.house.places_of_group(group.id))


def called(children: Iterable[Child]) -> Mapping[int, Person]:
    """First name and initial by child; who would share that with another gets the full name, or the code beside it."""
    known = {child.id: child for child in children}
    names = _told_apart(known, lambda child: child.short_name, lambda child: child.full_name)
    initials = _told_apart(known, lambda child: child.initials, lambda child: f"{child.initials} {child.code}")
    return {child.id: Person(child.code, names[child.id], initials[child.id]) for child in known.values()}


def _told_apart(
    known: Mapping[int, Child], briefly: Callable[[Child], str], fully: Callable[[Child], str]
) -> Mapping[int, str]:
    times = Counter(briefly(child) for child in known.values())
    return {child.id: briefly(child) if times[briefly(child)] == 1 else fully(child) for child in known.values()}


def _sheet(asked: Asked, group: LivingGroup, people: Mapping[int, Person]) -> WeekSheet:
    places = asked.house.places_of_group(group.id)
    seven = asked.week.nights
    return WeekSheet(
        week=asked.week,
        site=asked.house.sites[group.site_id].name,
        group=group.name,
        days=tuple(_head(day) for day in seven.nights()),
        rows=tuple(_row(asked, place, people) for place in places),
        counts=tuple(nights([place.id for place in places], seven, asked.picture)),
        arrivals=tuple(_arrivals(asked, group, people)),
        departures=tuple(_departures(asked, group, people)),
        without_place=tuple(_without_place(asked, people)),
    )


def _head(day: date) -> DayHead:
    return DayHead(day, weekday(day), is_weekend(day), public_holidays(day.year).get(day, ""))


def _row(asked: Asked, place: Place, people: Mapping[int, Person]) -> PlaceRow:
    picture, seven = asked.picture, asked.week.nights
    return PlaceRow(
        room=asked.house.rooms[place.room_id].name,
        place=place.code,
        bars=tuple(_bar(asked, bed, people) for bed in picture.on_place(place.id, asked.touched)),
        closed=tuple(ClosedNights(shut.period, _closed(shut.reason)) for shut in picture.closures_of(place.id, seven)),
    )


def _bar(asked: Asked, on_place: tuple[Timeline, Placement], people: Mapping[int, Person]) -> WeekBar:
    timeline, bed = on_place
    parts = (absence.period.common(bed.period) for absence in timeline.absences)
    return WeekBar(
        child=people[timeline.stay.child_id],
        period=bed.period,
        away=tuple(away for away in parts if away is not None and away.overlaps(asked.week.nights)),
        marks=marks(Stretch(timeline, bed, asked.week.nights, asked.picture, asked.today)),
    )


def _closed(reason: str) -> Text:
    return Text.of("week", _CLOSED_FOR, reason=reason) if reason else Text.of("week", _CLOSED)


def _arrivals(asked: Asked, group: LivingGroup, people: Mapping[int, Person]) -> Iterator[Text]:
    for timeline, bed in _by_day(asked, lambda timeline: timeline.period.first):
        if asked.house.group_of(bed.place_id).id == group.id:
            child, place = people[timeline.stay.child_id], asked.house.places[bed.place_id].code
            day, referrer = weekday(timeline.period.first), timeline.stay.referrer
            if referrer:
                yield Text.of("week", _COMES_FROM, day=day, child=child, place=place, referrer=referrer)
            else:
                yield Text.of("week", _COMES, day=day, child=child, place=place)


def _departures(asked: Asked, group: LivingGroup, people: Mapping[int, Person]) -> Iterator[Text]:
    for timeline, bed in _by_day(asked, lambda timeline: timeline.period.until):
        until = timeline.period.until
        if until is not None and asked.house.group_of(bed.place_id).id == group.id:
            certainty = timeline.stay.certainty if until >= asked.today else Certainty.FIRM
            child, place = people[timeline.stay.child_id], asked.house.places[bed.place_id].code
            yield Text.of("week", _LEAVES[certainty], day=weekday(until), child=child, place=place)


def _by_day(asked: Asked, day_of: Callable[[Timeline], date | None]) -> Iterator[tuple[Timeline, Placement]]:
    """The stays with such a day in the week, in its order, with the bed they come to or leave."""
    found = []
    for timeline in asked.picture.timelines.values():
        day = day_of(timeline)
        if day is None or not asked.week.nights.holds(day):
            continue
        bed = timeline.placement_on(day) if day == timeline.period.first else timeline.placement_on(day - DAY)
        if bed is not None:
            found.append((day, timeline.id, (timeline, bed)))
    return (on_place for _, _, on_place in sorted(found, key=lambda one: one[:2]))


def _without_place(asked: Asked, people: Mapping[int, Person]) -> Iterator[Text]:
    waiting = [
        (gap, timeline)
        for timeline in asked.picture.timelines.values()
        for gap in timeline.unplaced()
        if gap.overlaps(asked.week.nights)
    ]
    for gap, timeline in sorted(waiting, key=lambda wait: (wait[0].first, wait[1].id)):
        child, first = people[timeline.stay.child_id], short(gap.first)
        if gap.until is None:
            yield Text.of("week", _WAITS_ON, child=child, first=first)
        else:
            yield Text.of("week", _WAITS, child=child, first=first, until=short(gap.until))
