"""What is worth a word on the bar of a child in one week: arrival, birthday, absence, clock, room move, departure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ckgdesk.domain.clocks import Clock, covered_in_time, crisis, every_six_weeks
from ckgdesk.domain.people import Child, birthday
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind, Placement
from ckgdesk.domain.timeline import Regime, Timeline
from ckgdesk.reports.days import short
from ckgdesk.reports.week import Mark, MarkKind
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_PHASES: Mapping[PhaseKind, str] = {
    PhaseKind.CRISIS: QT_TRANSLATE_NOOP("week", "C", "crisis stay, one letter"),
    PhaseKind.SHORT: QT_TRANSLATE_NOOP("week", "S", "short stay, one letter"),
    PhaseKind.LONG: QT_TRANSLATE_NOOP("week", "L", "long stay, one letter"),
}
_REASONS: Mapping[AbsenceReason, str] = {
    AbsenceReason.HOME: QT_TRANSLATE_NOOP("week", "home"),
    AbsenceReason.HOSPITAL: QT_TRANSLATE_NOOP("week", "hospital"),
    AbsenceReason.CAMP: QT_TRANSLATE_NOOP("week", "camp"),
    AbsenceReason.TIME_OUT: QT_TRANSLATE_NOOP("week", "time-out"),
    AbsenceReason.UNSAID: QT_TRANSLATE_NOOP("week", "away"),
}
_ARRIVAL = QT_TRANSLATE_NOOP("week", "→ in")
_ARRIVAL_FROM = QT_TRANSLATE_NOOP("week", "→ in, {referrer}")
_OUT: Mapping[Certainty, str] = {
    Certainty.FIRM: QT_TRANSLATE_NOOP("week", "out →"),
    Certainty.EXPECTED: QT_TRANSLATE_NOOP("week", "out (expected) →"),
    Certainty.UNKNOWN: QT_TRANSLATE_NOOP("week", "out (unsure) →"),
}
_OUT_SHORT: Mapping[Certainty, str] = {
    Certainty.FIRM: _OUT[Certainty.FIRM],
    Certainty.EXPECTED: QT_TRANSLATE_NOOP("week", "out? →"),
    Certainty.UNKNOWN: QT_TRANSLATE_NOOP("week", "out? →"),
}
_FROM_ROOM = QT_TRANSLATE_NOOP("week", "→ from {place}")
_FROM_GROUP = QT_TRANSLATE_NOOP("week", "→ from {place}, {group}")
_TO_ROOM = QT_TRANSLATE_NOOP("week", "to {place}, {room} →")
_TO_GROUP = QT_TRANSLATE_NOOP("week", "to {place}, {group} →")
_TO_SHORT = QT_TRANSLATE_NOOP("week", "to {place} →")
_TO_NOWHERE = QT_TRANSLATE_NOOP("week", "then no place →")
_BIRTHDAY = QT_TRANSLATE_NOOP("week", "★ birthday ({age})")
_BIRTHDAY_SHORT = QT_TRANSLATE_NOOP("week", "★ {age}")
_CLOCK = QT_TRANSLATE_NOOP("week", "day {day}/{of}, last day {last}")
_OVER = QT_TRANSLATE_NOOP("week", "day {day}/{of}, over since {first}")
_CLOCK_SHORT = QT_TRANSLATE_NOOP("week", "day {day}/{of}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """One placement of a stay in the days of one week; everything a mark depends on."""

    timeline: Timeline
    bed: Placement
    week: Period
    picture: Picture
    today: date

    @property
    def child(self) -> Child:
        """Who it is."""
        return self.picture.people.children[self.timeline.stay.child_id]

    @property
    def house(self) -> House:
        """Where it is."""
        return self.picture.house

    @property
    def seen(self) -> Period | None:
        """Its nights in the week; None when only the departure falls in it."""
        return self.bed.period.common(self.week)

    def first_of(self, period: Period) -> date | None:
        """The first night of `period` that is spent on this place in this week, or None."""
        common = None if self.seen is None else self.seen.common(period)
        return None if common is None else common.first


def marks(stretch: Stretch) -> tuple[Mark, ...]:
    """The marks of one bar, by day, and on one day in the order of `MarkKind`."""
    found = [
        *_phases(stretch),
        *_beginning(stretch),
        *_birthdays(stretch),
        *_absences(stretch),
        *_clocks(stretch),
        *_ending(stretch),
    ]
    return tuple(sorted(found, key=lambda mark: (mark.day, _ORDER[mark.kind])))


def _phases(stretch: Stretch) -> Iterator[Mark]:
    """A letter where the bar begins in the week and wherever the regime changes."""
    for regime in stretch.timeline.regimes():
        first = stretch.first_of(regime.period)
        if first is not None:
            yield Mark(MarkKind.PHASE, first, Text.of("week", _PHASES[regime.kind]))


def _beginning(stretch: Stretch) -> Iterator[Mark]:
    first = stretch.bed.period.first
    if not stretch.week.holds(first):
        return
    if first == stretch.timeline.period.first:
        yield _arrival(first, stretch.timeline.stay.referrer)
    else:
        before = stretch.timeline.placement_on(first - DAY)
        if before is not None:
            yield _moved_in(stretch, before)


def _arrival(day: date, referrer: str) -> Mark:
    plain = Text.of("week", _ARRIVAL)
    if not referrer:
        return Mark(MarkKind.ARRIVAL, day, plain)
    return Mark(MarkKind.ARRIVAL, day, Text.of("week", _ARRIVAL_FROM, referrer=referrer), plain)


def _moved_in(stretch: Stretch, before: Placement) -> Mark:
    place, group = stretch.house.places[before.place_id].code, stretch.house.group_of(before.place_id)
    from_room = Text.of("week", _FROM_ROOM, place=place)
    if group == stretch.house.group_of(stretch.bed.place_id):
        return Mark(MarkKind.MOVED_IN, stretch.bed.period.first, from_room)
    from_group = Text.of("week", _FROM_GROUP, place=place, group=group.name)
    return Mark(MarkKind.MOVED_IN, stretch.bed.period.first, from_group, from_room)


def _ending(stretch: Stretch) -> Iterator[Mark]:
    until = stretch.bed.period.until
    if until is None or not stretch.week.holds(until):
        return
    if until == stretch.timeline.period.until:
        # What lies behind us happened: nobody wants to read that it was expected.
        certainty = stretch.timeline.stay.certainty if until >= stretch.today else Certainty.FIRM
        yield Mark(MarkKind.DEPARTURE, until, Text.of("week", _OUT[certainty]), Text.of("week", _OUT_SHORT[certainty]))
        return
    after = stretch.timeline.placement_on(until)
    if after is None:
        yield Mark(MarkKind.MOVED_OUT, until, Text.of("week", _TO_NOWHERE))
    else:
        yield _moved_out(stretch, until, after)


def _moved_out(stretch: Stretch, until: date, after: Placement) -> Mark:
    house = stretch.house
    place, group = house.places[after.place_id].code, house.group_of(after.place_id)
    if group == house.group_of(stretch.bed.place_id):
        text = Text.of("week", _TO_ROOM, place=place, room=house.room_of(after.place_id).name)
    else:
        text = Text.of("week", _TO_GROUP, place=place, group=group.name)
    return Mark(MarkKind.MOVED_OUT, until, text, Text.of("week", _TO_SHORT, place=place))


def _birthdays(stretch: Stretch) -> Iterator[Mark]:
    born, until = stretch.child.born, stretch.timeline.period.until
    for day in stretch.week.nights():
        age = day.year - born.year
        here = stretch.bed.period.holds(day) or (day == until == stretch.bed.period.until)
        if here and age > 0 and birthday(born, age) == day:
            short_words = Text.of("week", _BIRTHDAY_SHORT, age=age)
            yield Mark(MarkKind.BIRTHDAY, day, Text.of("week", _BIRTHDAY, age=age), short_words)


def _absences(stretch: Stretch) -> Iterator[Mark]:
    for absence in stretch.timeline.absences:
        first = stretch.first_of(absence.period)
        if first is not None:
            yield Mark(MarkKind.ABSENCE, first, Text.of("week", _REASONS[absence.reason]))


def _clocks(stretch: Stretch) -> Iterator[Mark]:
    """A clock that nears its end: what day it is, and from the first day over that it is over."""
    for clock, shown_from, regime in _running(stretch):
        near = _first(stretch, regime, shown_from, clock.first_day_over)
        over = _first(stretch, regime, clock.first_day_over, None)
        if near is not None:
            yield _clock(MarkKind.CLOCK, near, clock)
        if over is not None:
            yield _clock(MarkKind.OVER, over, clock)


def _running(stretch: Stretch) -> Iterator[tuple[Clock, date, Regime]]:
    """The crisis and six-week clocks with the day from which they are shown and the phase they run in."""
    timeline, settings = stretch.timeline, stretch.picture.settings
    for regime in timeline.regimes_of(PhaseKind.CRISIS):
        limits = settings.on(regime.period.first)
        clock = crisis(regime, limits)
        yield clock, clock.last_day - timedelta(days=limits.crisis_shown_days_before), regime
    terms = every_six_weeks(timeline, settings, stretch.picture.earlier_stays(timeline))
    for clock, regime in zip(terms, timeline.regimes_of(PhaseKind.SHORT), strict=True):
        if not covered_in_time(timeline, clock):
            yield clock, clock.date_of(settings.on(clock.first).six_weeks_shown_from_day), regime


def _first(stretch: Stretch, regime: Regime, first: date, until: date | None) -> date | None:
    """The first night of a bar in the week that lies in a phase and in [first, until), or None."""
    first = max(first, regime.period.first)
    if until is not None and until <= first:
        return None
    nights = regime.period.common(Period(first, until))
    return None if nights is None else stretch.first_of(nights)


def _clock(kind: MarkKind, day: date, clock: Clock) -> Mark:
    number = clock.day(day)
    brief = Text.of("week", _CLOCK_SHORT, day=number, of=clock.of)
    if kind is MarkKind.OVER:
        text = Text.of("week", _OVER, day=number, of=clock.of, first=short(clock.first_day_over))
    else:
        text = Text.of("week", _CLOCK, day=number, of=clock.of, last=short(clock.last_day))
    return Mark(kind, day, text, brief)


_ORDER: Mapping[MarkKind, int] = {kind: place for place, kind in enumerate(MarkKind)}
