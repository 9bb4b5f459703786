"""The steps of a road to a long stay that are still to come: when each may be expected, and what if it is too late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ckgdesk.domain.calendar import working_days_after, working_days_before
from ckgdesk.domain.clocks import Clock, ClockRule
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.long_stay_file import STEPS, FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.settings import Limits
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline

DECIDING = frozenset({FileStepKind.DECIDED, FileStepKind.COURT_ORDERED})
"""The steps with which a decision is there."""


class Standing(StrEnum):
    """Where a road stands, as a mark on a bar says it."""

    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DECIDED = "decided"
    NOT_NEEDED = "not_needed"


class Remedy(StrEnum):
    """What can be done about a decision that would come too late."""

    EXTEND_CRISIS = "extend_crisis"
    LEAVE_IN_TIME = "leave_in_time"
    URGENT_COURT = "urgent_court"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do; `day` is the new last day, the departure, or when the court may have ordered."""

    remedy: Remedy
    day: date
    days_late: int = 0
    """How many days after the limit the decision would come even so."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of the road: taken, passed by (a later one was taken), or expected on a day."""

    kind: FileStepKind
    taken: FileStep | None = None
    expected_on: date | None = None
    """Never before today; None once it is taken or passed by."""
    overdue_since: date | None = None
    """The day on which it was expected, when that day is over."""


@dataclass(frozen=True, slots=True)
class RoadAhead:
    """Every step of one road in order, the day the decision may be there, and the last day it would be in time."""

    standing: Standing
    milestones: tuple[Milestone, ...]
    ready_on: date
    limit: date | None
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def next(self) -> Milestone | None:
        """The step to take now, or None at the end of the road."""
        return next((stone for stone in self.milestones if stone.expected_on is not None), None)

    @property
    def days_late(self) -> int:
        """How many days after the limit the decision may be there; 0 when it is in time or nobody waits for it."""
        waiting = self.standing in (Standing.NOT_STARTED, Standing.UNDER_WAY)
        return _late(self.ready_on, self.limit) if waiting else 0


def road_ahead(
    timeline: Timeline, dossier: Dossier, running: Iterable[Clock], limits: Limits, today: date
) -> RoadAhead:
    """What is still to come; `running` are the clocks of the stay, `limits` hold today.

    Without a file it is reckoned as a voluntary one.
    """
    file = dossier.file or LongStayFile(0, timeline.id)
    term = term_of(timeline, running)
    stones = tuple(_milestones(file, this_round(timeline, dossier.steps), limits, today))
    deciding = next(stone for stone in stones if stone.kind in DECIDING)
    ready_on = _day_of(deciding) or today
    road = RoadAhead(standing_of(timeline, dossier), stones, ready_on, term.last_day if term else None)
    if term is None or not road.days_late:
        return road
    return replace(road, suggestions=tuple(_suggestions(timeline, file, road, term, (limits, today))))


def standing_of(timeline: Timeline, dossier: Dossier) -> Standing:
    """Where the road of a stay stands."""
    if dossier.file is not None and dossier.file.not_needed:
        return Standing.NOT_NEEDED
    if not dossier.steps:
        return Standing.NOT_STARTED
    steps = this_round(timeline, dossier.steps)
    if any(step.kind in DECIDING for step in steps):
        return Standing.DECIDED
    return Standing.UNDER_WAY if steps else Standing.NOT_STARTED


def this_round(timeline: Timeline, steps: Iterable[FileStep]) -> tuple[FileStep, ...]:
    """The steps that count now; once a stay is long, those to its decision lie behind and a renewal begins anew."""
    in_order = sorted(steps, key=lambda step: step.taken_on)
    if timeline.regime(PhaseKind.LONG) is None:
        return tuple(in_order)
    decided = [number for number, step in enumerate(in_order) if step.kind in DECIDING]
    later = in_order[decided[-1] + 1 :] if decided else in_order
    return tuple(step for step in later if step.kind is not FileStepKind.PLACE_LINKED)


def term_of(timeline: Timeline, running: Iterable[Clock]) -> Clock | None:
    """The term within which a decision must be there: the last decision once long, else six weeks, else the crisis."""
    rules: tuple[ClockRule, ...] = (ClockRule.SIX_WEEKS, ClockRule.CRISIS)
    if timeline.regime(PhaseKind.LONG) is not None:
        rules = (ClockRule.DECISION,)
    every = tuple(running)
    for rule in rules:
        found = [clock for clock in every if clock.rule is rule]
        if found:
            return max(found, key=lambda clock: clock.last_day)
    return None


def lead_times(file: LongStayFile, limits: Limits) -> tuple[tuple[FileStepKind, int], ...]:
    """The steps of a road, each with the working days it takes after the one before."""
    court = limits.lead_court_urgent if file.urgent else limits.lead_court
    mandated = file.route is Route.MANDATED
    days = {
        FileStepKind.A_DOCUMENT_FILED: limits.lead_preparation,
        FileStepKind.INDICATION_READY: limits.lead_vk if mandated else limits.lead_indication,
        FileStepKind.IN_DIRECTION: 0,
        FileStepKind.DECIDED: limits.lead_direction,
        FileStepKind.COURT_SEIZED: 0 if file.urgent else limits.lead_preparation,
        FileStepKind.COURT_ORDERED: court,
        FileStepKind.PLACE_LINKED: 0,
    }
    return tuple((kind, days[kind]) for kind in STEPS[file.route])


def latest_start(limit: date, file: LongStayFile, limits: Limits) -> date:
    """The last day on which a road that is begun still ends on `limit` at the latest."""
    return working_days_before(limit, sum(days for _, days in lead_times(file, limits)))


def _milestones(file: LongStayFile, steps: tuple[FileStep, ...], limits: Limits, today: date) -> Iterator[Milestone]:
    taken = {step.kind: step for step in steps}
    road = lead_times(file, limits)
    reached = max((number for number, (kind, _) in enumerate(road) if kind in taken), default=-1)
    day, said = today, None
    for number, (kind, days) in enumerate(road):
        if number <= reached:
            step = taken.get(kind)
            day, said = (step.taken_on, step.expected_next) if step else (day, said)
            yield Milestone(kind, step)
            continue
        due = said or working_days_after(day, days)
        day, said = max(due, today), None
        yield Milestone(kind, None, day, due if due < today else None)


def _day_of(stone: Milestone) -> date | None:
    return stone.taken.taken_on if stone.taken is not None else stone.expected_on


def _suggestions(
    timeline: Timeline, file: LongStayFile, road: RoadAhead, term: Clock, on: tuple[Limits, date]
) -> Iterator[Suggestion]:
    limits, today = on
    crisis = timeline.regime(PhaseKind.CRISIS)
    if term.rule is ClockRule.CRISIS and crisis is not None and crisis.phases <= limits.crisis_extensions:
        longer = term.last_day + timedelta(days=limits.crisis_days)
        yield Suggestion(Remedy.EXTEND_CRISIS, longer, _late(road.ready_on, longer))
    until = timeline.period.until
    # A day that is over helps nobody any more.
    if term.first_day_over > today and (until is None or until > term.first_day_over):
        yield Suggestion(Remedy.LEAVE_IN_TIME, term.first_day_over)
    ordered = working_days_after(today, limits.lead_court_urgent)
    if ordered < road.ready_on and not (file.route is Route.COURT and file.urgent):
        yield Suggestion(Remedy.URGENT_COURT, ordered, _late(ordered, term.last_day))


def _late(day: date, limit: date | None) -> int:
    return 0 if limit is None else max((day - limit).days, 0)
