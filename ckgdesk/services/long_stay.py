"""From a short to a long stay, with its basis, in one step."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.addressees import Addressee, addressees
from ckgdesk.domain.clocks import six_weeks
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Notice, TwoThirdsMonths, two_thirds_months
from ckgdesk.domain.known_decision import KnownDecision, known_decision
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.road_ahead import this_round
from ckgdesk.domain.rules import person
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.domain.wishes import converted, housed_from, lasting
from ckgdesk.services.access import Right
from ckgdesk.services.decision_rules import demand_cover, demand_free_day, demand_in_time, demand_named, demand_taken
from ckgdesk.services.road import Road, Step
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_CONVERT = QT_TRANSLATE_NOOP("long_stay", "Stay {stay} to a long stay")


@dataclass(frozen=True, slots=True)
class Conversion:
    """A wish to make a stay long from `first`, resting on `decision` (its id and stay are filled in)."""

    first: date
    decision: Decision
    one_third_to: str
    decided_by: str = ""
    place_id: int | None = None
    """The place from the first long day on; None: where the child sleeps already."""


@dataclass(frozen=True, slots=True)
class ConversionPreview:
    """What a conversion on a day would mean, to be shown before it is asked."""

    child: Person
    stay: str
    short_first: date | None
    first_day_over: date | None
    months: TwoThirdsMonths | None
    """The months with the two thirds; None when there is none."""
    a_day_earlier: TwoThirdsMonths | None
    a_day_later: TwoThirdsMonths | None
    timeline: Timeline
    """The stay as it is now."""
    known: KnownDecision = field(default_factory=KnownDecision)
    """What the file knows already of the decision."""
    partners: tuple[Partner, ...] = ()
    to_inform: tuple[Addressee, ...] = ()
    """Whom a letter must tell about the two thirds."""


class LongStay:
    """The way from short to long (domain.md 2.4, 2.5)."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def first_day_over(self, stay_id: int) -> date:
        """The day a long phase begins when nobody says otherwise: the first day over six weeks.

        A stay that leaves sooner is offered its departure day, one without a short phase its first day.
        """
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            return _default_first(timeline, plan)

    def preview(self, stay_id: int, first: date) -> ConversionPreview:
        """What is known already, and the months with the two thirds from `first` on, and a day to either side."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            picture = plan.around((timeline,))
            short = timeline.regime(PhaseKind.SHORT)
            over = _first_day_over(timeline, plan)
            dossier, partners = plan.dossier(stay_id), plan.partners()
            to_inform = _to_inform(timeline, plan)
        # Who was to leave that day stays on for as long as the decision will say.
        until = None if timeline.period.until == first else timeline.period.until
        by_id = {partner.id: partner for partner in partners}
        return ConversionPreview(
            child=person(timeline, picture),
            stay=timeline.stay.code,
            short_first=short.period.first if short else None,
            first_day_over=over,
            months=_months(first, until, picture),
            a_day_earlier=_months(first - DAY, until, picture),
            a_day_later=_months(first + DAY, until, picture),
            timeline=timeline,
            known=known_decision(dossier, this_round(timeline, dossier.steps), by_id),
            partners=partners,
            to_inform=to_inform,
        )

    def convert(self, stay_id: int, wish: Conversion, override: str = "") -> ChangeSet:
        """Begin the long phase under its decision and note where the third goes; who was to leave that day stays on.

        Refused without a decision that covers the first day; nights later on without one stay a breach to override.
        """
        with self._road.change(Right.CONVERT, Text.of("long_stay", _CONVERT, stay=""), override) as step:
            before = step.plan.timeline(stay_id)
            child = person(before, step.plan.around((before,)))
            demand_taken(stay_id, child, wish.decision, self._road.now().astimezone().date())
            after = _long(before, wish, step.plan)
            if not override:
                demand_in_time(before, child, wish.first, _first_day_over(before, step.plan))
            step.rewrite(before, after)
            _note(step, before, wish)
        return step.change_set

    def convert_by(self, way: WayOut, wish: Conversion) -> ChangeSet:
        """The same along a way out of a refusal, such as letting later nights wait for a place.

        Raises ChangedElsewhere when the plan is no longer what it was computed from.
        """
        with self._road.change(Right.CONVERT, Text.of("long_stay", _CONVERT, stay="")) as step:
            for before, after in way.stays:
                step.rewrite(before, after)
            _note(step, step.plan.timeline(way.stay_id), wish)
        return step.change_set


def _long(before: Timeline, wish: Conversion, plan: Reader) -> Timeline:
    child = person(before, plan.around((before,)))
    demand_free_day(before, child, wish.first)
    demand_named(before.id, child, wish.decision)
    decision = replace(wish.decision, id=0, stay_id=before.id)
    staying = _staying_on(before, wish)
    if not staying.period.holds(wish.first):
        demand_cover(before, child, wish.first, decision.period)
    after = converted(staying, wish.first, decision)
    demand_cover(after, child, wish.first, decision.period)
    return after if wish.place_id is None else housed_from(after, wish.first, wish.place_id)


def _note(step: Step, timeline: Timeline, wish: Conversion) -> None:
    """Name the step, and keep where the third goes."""
    step.title = Text.of("long_stay", _CONVERT, stay=timeline.stay.code)
    told = step.plan.notice_of(timeline.id)
    notice = told or Notice(step.new_id(), timeline.id, "")
    step.write(told, replace(notice, one_third_to=wish.one_third_to, decided_by=wish.decided_by))


def _to_inform(timeline: Timeline, plan: Reader) -> tuple[Addressee, ...]:
    people = plan.people_of((timeline.stay.child_id,))
    family = people.families.get(people.children[timeline.stay.child_id].family_id or 0)
    return addressees(family, plan.contacts_of(() if family is None else (family.id,)))


def _default_first(timeline: Timeline, plan: Reader) -> date:
    over = _first_day_over(timeline, plan)
    if over is None:
        return timeline.period.first
    until = timeline.period.until
    return over if until is None else min(over, until)


def _first_day_over(timeline: Timeline, plan: Reader) -> date | None:
    clock = six_weeks(timeline, plan.settings(), plan.stays_of((timeline.stay.child_id,)))
    return clock.first_day_over if clock else None


def _months(first: date, until: date | None, picture: Picture) -> TwoThirdsMonths | None:
    if until is not None and until <= first:
        return None
    return two_thirds_months(Period(first, until), picture.settings.on(first).two_thirds_on_first)


def _staying_on(timeline: Timeline, wish: Conversion) -> Timeline:
    """A stay that was to leave on the first long day lasts as long as its decision instead."""
    if timeline.period.until != wish.first or wish.decision.valid_until < wish.first:
        return timeline
    longer = lasting(timeline, Period(timeline.period.first, wish.decision.period.until))
    return replace(longer, stay=replace(longer.stay, certainty=Certainty.EXPECTED))
