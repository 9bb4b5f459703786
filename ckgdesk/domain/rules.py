"""Every planning rule: one function each, looking at one stay in a picture and yielding what is broken.

The rules that colour the ghost of a drag are the rules that verify the result inside the write transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.clocks import crisis, every_six_weeks
from ckgdesk.domain.decision import uncovered
from ckgdesk.domain.occupancy import full_nights
from ckgdesk.domain.people import age_on
from ckgdesk.domain.period import DAY, Period, gaps
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text, Value

_PLACE_TAKEN = QT_TRANSLATE_NOOP("rules", "{other} has place {place} from {first} until departure {until}.")
_PLACE_TAKEN_ON = QT_TRANSLATE_NOOP("rules", "{other} has place {place} from {first}, without a known departure.")
_ELSEWHERE = QT_TRANSLATE_NOOP("rules", "{child} already has stay {stay} from {first} until departure {until}.")
_ELSEWHERE_ON = QT_TRANSLATE_NOOP("rules", "{child} already has stay {stay} from {first}, without a known departure.")
_CLOSED = QT_TRANSLATE_NOOP("rules", "Place {place} is closed from {first} until {until}: {reason}.")
_CLOSED_ON = QT_TRANSLATE_NOOP("rules", "Place {place} is closed from {first}: {reason}.")
_BED_OUTSIDE = QT_TRANSLATE_NOOP("rules", "{child} would have a place on nights outside the stay, from {first}.")
_AWAY_OUTSIDE = QT_TRANSLATE_NOOP("rules", "An absence of {child} would lie outside the stay, from {first}.")
_PHASE_OUTSIDE = QT_TRANSLATE_NOOP("rules", "A phase of {child} would begin outside the stay, on {first}.")
_NO_REGIME = QT_TRANSLATE_NOOP("rules", "The stay of {child} begins on {first} without a phase.")
_TWO_BEDS = QT_TRANSLATE_NOOP("rules", "{child} would have two places at once from {first}.")
_SIX_WEEKS = QT_TRANSLATE_NOOP(
    "rules",
    "%n night(s) of {child} beyond six weeks; last allowed day {last}. With a decision it can become a long stay.",
    "",
    1,
)
_CRISIS = QT_TRANSLATE_NOOP("rules", "%n night(s) of {child} beyond the crisis term; last allowed day {last}.", "", 1)
_CRISIS_TWICE = QT_TRANSLATE_NOOP("rules", "The crisis stay of {child} was already extended once; it cannot be again.")
_NO_DECISION = QT_TRANSLATE_NOOP(
    "rules", "%n night(s) of the long stay of {child} without a decision, from {first}.", "", 1
)
_NO_DECISION_ON = QT_TRANSLATE_NOOP("rules", "The long stay of {child} has no decision from {first} on.")
_TOO_OLD = QT_TRANSLATE_NOOP("rules", "{child} is {age} years old on admission.")
_FULL = QT_TRANSLATE_NOOP("rules", "{group} would have more children than its {recognised} places from {first}.")
_APART = QT_TRANSLATE_NOOP("rules", "{child} and {sibling} would sleep in different living groups from {first}.")

PlanningRule = Callable[[Timeline, Picture], Iterator[Breach]]


def breaches(timeline: Timeline, picture: Picture) -> tuple[Breach, ...]:
    """Everything a stay breaks when it stands in `picture` as given; the gravest first."""
    found = [breach for rule in RULES for breach in rule(timeline, picture)]
    return tuple(sorted(found, key=lambda breach: _GRAVITY[breach.severity]))


def caused(before: Timeline | None, after: Timeline, picture: Picture) -> tuple[Breach, ...]:
    """What `after` breaks and `before` did not, or not on those nights: what a wish has to answer for."""
    return caused_since((before, picture), (after, picture))


def caused_since(earlier: tuple[Timeline | None, Picture], later: tuple[Timeline, Picture]) -> tuple[Breach, ...]:
    """The same when the picture around the stay has changed as well; a hard breach always counts."""
    now = breaches(*later)
    before, picture = earlier
    if before is None or not now:
        return now
    known = breaches(before, picture)
    return tuple(breach for breach in now if breach.severity is Severity.HARD or _is_new(breach, known))


def one_child_per_place(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A place holds one child a night; two stays may touch on a change day (domain.md 2.6)."""
    for placement in timeline.placements:
        for other, taken in picture.on_place(placement.place_id, placement.period):
            if other.id == timeline.id:
                continue
            nights = taken.period.common(placement.period)
            place = picture.house.places[placement.place_id].code
            text = _spoken((_PLACE_TAKEN, _PLACE_TAKEN_ON), taken.period, other=person(other, picture), place=place)
            yield Breach(Rule.PLACE_TAKEN, Severity.HARD, timeline.id, nights, text)


def one_stay_per_child(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A child sleeps in one stay at a time, and in one place of it."""
    for other in picture.of_child(timeline.stay.child_id, timeline.period):
        if other.id != timeline.id:
            nights = other.period.common(timeline.period)
            text = _spoken(
                (_ELSEWHERE, _ELSEWHERE_ON), other.period, child=person(timeline, picture), stay=other.stay.code
            )
            yield Breach(Rule.CHILD_ELSEWHERE, Severity.HARD, timeline.id, nights, text)
    for earlier, later in zip(timeline.placements, timeline.placements[1:], strict=False):
        nights = earlier.period.common(later.period)
        if nights is not None:
            text = Text.of("rules", _TWO_BEDS, child=person(timeline, picture), first=nights.first)
            yield Breach(Rule.CHILD_ELSEWHERE, Severity.HARD, timeline.id, nights, text)


def no_child_in_a_closed_place(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A closed place is out of use; an emergency may overrule it."""
    for placement in timeline.placements:
        for closure in picture.closures_of(placement.place_id, placement.period):
            nights = closure.period.common(placement.period)
            place = picture.house.places[placement.place_id].code
            text = _spoken((_CLOSED, _CLOSED_ON), closure.period, place=place, reason=closure.reason)
            yield Breach(Rule.PLACE_CLOSED, Severity.OVERRIDABLE, timeline.id, nights, text, placement.place_id)


def everything_inside_the_stay(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """Beds, absences and phases lie between admission and departure, and a phase begins on the first day."""
    stay = timeline.period
    parts = [
        *((_BED_OUTSIDE, placement.period) for placement in timeline.placements),
        *((_AWAY_OUTSIDE, absence.period) for absence in timeline.absences),
        *((_PHASE_OUTSIDE, Period(phase.first, phase.first + DAY)) for phase in timeline.phases),
    ]
    outside = [(source, nights) for source, part in parts for nights in gaps(part, (stay,))]
    if not timeline.phases or timeline.phases[0].first > stay.first:
        outside.append((_NO_REGIME, Period(stay.first, stay.first + DAY)))
    for source, nights in outside:
        text = Text.of("rules", source, child=person(timeline, picture), first=nights.first)
        yield Breach(Rule.OUTSIDE_STAY, Severity.HARD, timeline.id, nights, text)


def within_six_weeks(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A planned short phase ends in time, or a long one takes over on the first day over (domain.md 2.1)."""
    terms = every_six_weeks(timeline, picture.settings, picture.earlier_stays(timeline))
    for short, clock in zip(timeline.regimes_of(PhaseKind.SHORT), terms, strict=True):
        until = short.period.until
        if until is not None and until > clock.first_day_over:
            nights = Period(max(clock.first_day_over, short.period.first), until)
            text = Text.of(
                "rules", _SIX_WEEKS, count=nights.night_count(), child=person(timeline, picture), last=clock.last_day
            )
            yield Breach(Rule.SIX_WEEKS_EXCEEDED, Severity.OVERRIDABLE, timeline.id, nights, text)


def within_the_crisis_term(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """Crisis lasts seven days, once seven more; a second extension is refused (domain.md 2.2)."""
    for regime in timeline.regimes_of(PhaseKind.CRISIS):
        child = person(timeline, picture)
        limits = picture.settings.on(regime.period.first)
        if regime.phases > 1 + limits.crisis_extensions:
            text = Text.of("rules", _CRISIS_TWICE, child=child)
            yield Breach(Rule.CRISIS_EXCEEDED, Severity.HARD, timeline.id, regime.period, text)
        clock = crisis(regime, limits)
        if regime.period.until is not None and regime.period.until > clock.first_day_over:
            nights = Period(clock.first_day_over, regime.period.until)
            text = Text.of("rules", _CRISIS, count=nights.night_count(), child=child, last=clock.last_day)
            yield Breach(Rule.CRISIS_EXCEEDED, Severity.OVERRIDABLE, timeline.id, nights, text)


def every_long_night_covered(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """Every night of a long phase rests on a decision (domain.md 2.4)."""
    for long in timeline.regimes_of(PhaseKind.LONG):
        child = person(timeline, picture)
        for nights in uncovered(long.period, timeline.decisions):
            if nights.until is not None:
                text = Text.of("rules", _NO_DECISION, count=nights.night_count(), child=child, first=nights.first)
            elif nights.first == long.period.first:
                text = Text.of("rules", _NO_DECISION_ON, child=child, first=nights.first)
            else:
                # A long phase without a known end outruns every decision; that is the business of the signals.
                continue
            yield Breach(Rule.LONG_WITHOUT_DECISION, Severity.OVERRIDABLE, timeline.id, nights, text)


def young_enough(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A CKG is for children in basisonderwijs; thirteen on admission is worth a word (domain.md 2.7)."""
    child = picture.people.children[timeline.stay.child_id]
    age = age_on(child.born, timeline.period.first)
    if age >= picture.settings.on(timeline.period.first).too_old_at_admission:
        text = Text.of("rules", _TOO_OLD, child=person(timeline, picture), age=age)
        yield Breach(Rule.CHILD_TOO_OLD, Severity.SOFT, timeline.id, None, text)


def group_within_its_number(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """A living group holds no more children a night than it is recognised for."""
    groups = {group.id: group for bed in timeline.placements for group in (picture.house.group_of(bed.place_id),)}
    for group in groups.values():
        nights = full_nights(group, timeline, picture)
        if nights is not None and group.recognised is not None:
            text = Text.of("rules", _FULL, group=group.name, recognised=group.recognised, first=nights.first)
            yield Breach(Rule.GROUP_FULL, Severity.OVERRIDABLE, timeline.id, nights, text, group.id)


def siblings_together(timeline: Timeline, picture: Picture) -> Iterator[Breach]:
    """Brussen sleep in the same living group where possible (domain.md 2.9)."""
    for sibling in picture.people.siblings(timeline.stay.child_id):
        for other in picture.of_child(sibling.id, timeline.period):
            nights = _apart(timeline, other, picture)
            if nights is not None:
                text = Text.of(
                    "rules", _APART, child=person(timeline, picture), sibling=person(other, picture), first=nights.first
                )
                yield Breach(Rule.SIBLINGS_APART, Severity.SOFT, timeline.id, nights, text)


RULES: tuple[PlanningRule, ...] = (
    one_child_per_place,
    one_stay_per_child,
    everything_inside_the_stay,
    no_child_in_a_closed_place,
    within_six_weeks,
    within_the_crisis_term,
    every_long_night_covered,
    young_enough,
    group_within_its_number,
    siblings_together,
)
"""The rules that are kept; a new rule is written above and named here."""


def person(timeline: Timeline, picture: Picture) -> Person:
    """The child of a stay as somebody named in a sentence."""
    child = picture.people.children[timeline.stay.child_id]
    return Person(child.code, child.full_name, child.initials)


_GRAVITY = {Severity.HARD: 0, Severity.OVERRIDABLE: 1, Severity.SOFT: 2}


def _is_new(breach: Breach, known: tuple[Breach, ...]) -> bool:
    return all(breach.rule is not old.rule or breach.is_worse_than(old) for old in known)


def _apart(timeline: Timeline, other: Timeline, picture: Picture) -> Period | None:
    house = picture.house
    for mine in timeline.placements:
        for theirs in other.placements:
            nights = mine.period.common(theirs.period)
            if nights is not None and house.group_of(mine.place_id).id != house.group_of(theirs.place_id).id:
                return nights
    return None


def _spoken(sources: tuple[str, str], period: Period, **values: Value) -> Text:
    """The first sentence when the period has an end, the second when it has none."""
    ends = () if period.until is None else (("until", period.until),)
    return Text("rules", sources[period.until is None], (*values.items(), ("first", period.first), *ends))
