"""The decisions of a long stay: a new one that extends it or fills a gap, and one that corrects another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.decision import Decision, uncovered
from ckgdesk.domain.errors import Impossible, NotFound
from ckgdesk.domain.known_decision import KnownDecision, known_decision, renewal
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.period import DAY, Period, gaps
from ckgdesk.domain.road_ahead import this_round
from ckgdesk.domain.rules import person
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import lasting
from ckgdesk.services.access import Right
from ckgdesk.services.decision_rules import demand_long_night, demand_named, demand_order, demand_taken
from ckgdesk.services.road import Road
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_ADD = QT_TRANSLATE_NOOP("decisions", "Decision {number} for stay {stay}")
_CORRECT = QT_TRANSLATE_NOOP("decisions", "Decision {number} for stay {stay} instead of {replaced}")
_NOT_LONG = QT_TRANSLATE_NOOP("decisions", "The stay of {child} is not long. Convert it; the decision is asked there.")
_NOT_THERE = QT_TRANSLATE_NOOP("decisions", "The decision to correct is not one of {child}. Look again.")
_REPLACED = QT_TRANSLATE_NOOP(
    "decisions", "Decision {number} of {child} was replaced already, by {instead}. Correct that one."
)


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A long stay and what carries it; `first` is the day from which a next decision is needed."""

    child: Person
    timeline: Timeline
    first: date
    known: KnownDecision
    partners: tuple[Partner, ...]

    def bare_after(self, valid: Period, replaced_id: int | None, until: date | None) -> tuple[Period, ...]:
        """The long nights without a decision once there is another one, `until` being the departure then."""
        in_force = [decision for decision in self.timeline.in_force() if decision.id != replaced_id]
        covers = [*(decision.period for decision in in_force), valid]
        longs = [long.period for long in self.timeline.regimes_of(PhaseKind.LONG)]
        if longs and until is not None:
            longs[-1] = Period(longs[-1].first, until)
        return tuple(nights for long in longs for nights in gaps(long, covers))


class Decisions:
    """A decision is never edited: what was wrong is replaced by one that names it (domain.md 2.4)."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def look(self, stay_id: int) -> DecisionView:
        """What there is, and what the file knows of the next one; raises NotFound, and Impossible when not long."""
        with self._road.reading() as plan:
            timeline, dossier, partners = plan.timeline(stay_id), plan.dossier(stay_id), plan.partners()
            child = _demand_long(timeline, plan)
        by_id = {partner.id: partner for partner in partners}
        known = known_decision(dossier, this_round(timeline, dossier.steps), by_id)
        last = max(timeline.in_force(), key=lambda decision: decision.valid_until, default=None)
        return DecisionView(child, timeline, _needed_from(timeline), renewal(known, last), partners)

    def demand_days(self, stay_id: int, valid: date, until: date) -> None:
        """Raise Refused when a decision would end before it begins: such a one cannot even be made."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            child = person(timeline, plan.around((timeline,)))
        demand_order(stay_id, child, valid, until)

    def add(self, stay_id: int, decision: Decision, *, lengthen: bool = False, override: str = "") -> ChangeSet:
        """One more decision; it may overlap others. With `lengthen` the stay lasts as long as it does."""
        with self._road.change(Right.CONVERT, Text.of("decisions", _ADD, number="", stay=""), override) as step:
            before = step.plan.timeline(stay_id)
            child = _demand_long(before, step.plan)
            step.title = Text.of("decisions", _ADD, number=decision.number, stay=before.stay.code)
            demand_named(stay_id, child, decision)
            demand_taken(stay_id, child, decision, self._road.now().astimezone().date())
            lasting_on = _as_long_as(before, decision) if lengthen else before
            demand_long_night(lasting_on, child, decision.period)
            decisions = (*before.decisions, replace(decision, id=0, stay_id=stay_id))
            step.rewrite(before, replace(lasting_on, decisions=decisions))
        return step.change_set

    def correct(self, stay_id: int, replaced_id: int, decision: Decision, override: str = "") -> ChangeSet:
        """A decision instead of one that was entered wrongly, which covers no night any more."""
        with self._road.change(Right.CONVERT, Text.of("decisions", _ADD, number="", stay=""), override) as step:
            before = step.plan.timeline(stay_id)
            child = _demand_long(before, step.plan)
            wrong = _to_correct(before, replaced_id, child)
            demand_named(stay_id, child, decision)
            demand_taken(stay_id, child, decision, self._road.now().astimezone().date())
            demand_long_night(before, child, decision.period)
            step.title = Text.of(
                "decisions", _CORRECT, number=decision.number, stay=before.stay.code, replaced=wrong.number
            )
            right = replace(decision, id=0, stay_id=stay_id, replaces_id=wrong.id)
            step.rewrite(before, replace(before, decisions=(*before.decisions, right)))
        return step.change_set


def _demand_long(timeline: Timeline, plan: Reader) -> Person:
    child = person(timeline, plan.around((timeline,)))
    if timeline.regime(PhaseKind.LONG) is None:
        raise Impossible(Text.of("decisions", _NOT_LONG, child=child))
    return child


def _to_correct(timeline: Timeline, replaced_id: int, child: Person) -> Decision:
    wrong = next((decision for decision in timeline.decisions if decision.id == replaced_id), None)
    if wrong is None:
        raise NotFound(Text.of("decisions", _NOT_THERE, child=child))
    instead = next((decision for decision in timeline.decisions if decision.replaces_id == replaced_id), None)
    if instead is not None:
        raise Impossible(Text.of("decisions", _REPLACED, number=wrong.number, child=child, instead=instead.number))
    return wrong


def _needed_from(timeline: Timeline) -> date:
    """The first long night without a decision, else the day after the last one."""
    for long in timeline.regimes_of(PhaseKind.LONG):
        for nights in uncovered(long.period, timeline.decisions):
            return nights.first
    last = max((decision.valid_until for decision in timeline.in_force()), default=None)
    long_first = timeline.regimes_of(PhaseKind.LONG)[-1].period.first
    return long_first if last is None else last + DAY


def _as_long_as(timeline: Timeline, decision: Decision) -> Timeline:
    until = decision.period.until
    if until is None or timeline.period.until is None or until <= timeline.period.until:
        return timeline
    longer = lasting(timeline, Period(timeline.period.first, until))
    return replace(longer, stay=replace(longer.stay, certainty=Certainty.EXPECTED))
