"""From a short to a long stay, with its basis, in one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.clocks import six_weeks
from ckgdesk.domain.decision import Decision, uncovered
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.groeipakket import Notice, TwoThirdsMonths, two_thirds_months
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import person
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import converted, lasting
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_CONVERT = QT_TRANSLATE_NOOP("long_stay", "Stay {stay} to a long stay")
_NOT_COVERED = QT_TRANSLATE_NOOP(
    "long_stay",
    "The decision does not cover {first}, the first day of the long stay of {child}; it is valid from {valid} until"
    " {until}. Choose a day it covers, or enter the decision that does.",
)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A wish to make a stay long from `first`, resting on `decision` (its id and stay are filled in)."""

    first: date
    decision: Decision
    one_third_to: str
    decided_by: str = ""


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
        """The months with the two thirds when the long phase begins on `first`, and a day to either side."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            picture = plan.around((timeline,))
            short = timeline.regime(PhaseKind.SHORT)
            over = _first_day_over(timeline, plan)
        # Who was to leave that day stays on for as long as the decision will say.
        until = None if timeline.period.until == first else timeline.period.until
        return ConversionPreview(
            child=person(timeline, picture),
            stay=timeline.stay.code,
            short_first=short.period.first if short else None,
            first_day_over=over,
            months=_months(first, until, picture),
            a_day_earlier=_months(first - DAY, until, picture),
            a_day_later=_months(first + DAY, until, picture),
            timeline=timeline,
        )

    def convert(self, stay_id: int, wish: Conversion, override: str = "") -> ChangeSet:
        """Begin the long phase under its decision and note where the third goes; who was to leave that day stays on.

        Refused without a decision that covers the first day; nights later on without one stay a breach to override.
        """
        with self._road.change(Right.CONVERT, Text.of("long_stay", _CONVERT, stay=""), override) as step:
            before = step.plan.timeline(stay_id)
            step.title = Text.of("long_stay", _CONVERT, stay=before.stay.code)
            decision = replace(wish.decision, id=0, stay_id=stay_id)
            after = converted(_staying_on(before, wish), wish.first, decision)
            _demand_cover(after, wish, step.plan.around((before,)))
            step.rewrite(before, after)
            told = step.plan.notice_of(stay_id)
            notice = told or Notice(step.new_id(), stay_id, "")
            step.write(told, replace(notice, one_third_to=wish.one_third_to, decided_by=wish.decided_by))
        return step.change_set


def _demand_cover(after: Timeline, wish: Conversion, picture: Picture) -> None:
    night = Period(wish.first, wish.first + DAY)
    if not uncovered(night, after.decisions):
        return
    text = Text.of(
        "long_stay",
        _NOT_COVERED,
        first=wish.first,
        child=person(after, picture),
        valid=wish.decision.valid_from,
        until=wish.decision.valid_until,
    )
    raise Refused([Breach(Rule.LONG_WITHOUT_DECISION, Severity.HARD, after.id, night, text)])


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
