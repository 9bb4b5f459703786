"""Holds the assembled stays against the planning rules: what is hard keeps the book out, the rest is told."""

from __future__ import annotations

from datetime import date
from typing import Final

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import breaches
from ckgdesk.domain.stay import Absence, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.workbook.assembled import Assembled
from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_MOST_BREACHES: Final = 100_000
_TANGLED = QT_TRANSLATE_NOOP(
    "workbook",
    "The stays contradict each other so often that the rest was not looked at."
    " Correct what is told here, and import again.",
)
_COLUMNS = {
    Rule.CHILD_ELSEWHERE: "Kindcode",
    Rule.SIX_WEEKS_EXCEEDED: "Vertrekdag",
    Rule.CRISIS_EXCEEDED: "Vertrekdag",
    Rule.LONG_WITHOUT_DECISION: "Soort",
}
"""The column of Verblijven in which a planner looks first."""

_OF_BEDS = (Rule.PLACE_TAKEN, Rule.PLACE_CLOSED, Rule.GROUP_FULL)


def review(made: Assembled, standing: Picture, problems: Problems) -> None:
    """Report every hard and overridable breach of the new stays where it stands in the workbook.

    Soft breaches, such as brussen who once slept apart, are no news about years that are over. Where everybody is in
    everybody's way there would be more pairs to look at than a PC has time for.
    """
    picture, met = made.picture(standing), 0
    for timeline in made.timelines:
        broken = breaches(timeline, picture)
        met += len(broken)
        if met > _MOST_BREACHES:
            problems.error(Spot(Sheet.STAYS), Text.of("workbook", _TANGLED))
            return
        for breach in broken:
            if breach.severity is Severity.HARD:
                problems.error(_spot(breach, timeline, made), breach.text)
            elif breach.severity is Severity.OVERRIDABLE:
                problems.warning(_spot(breach, timeline, made), breach.text)


def _spot(breach: Breach, timeline: Timeline, made: Assembled) -> Spot:
    culprit = _culprit(breach, timeline)
    origin = made.origins[culprit.id]
    match culprit:
        case Stay():
            return origin.spot(_COLUMNS.get(breach.rule, "Eerste dag"))
        case Placement() if breach.rule in _OF_BEDS:
            return origin.spot("Plaatscode")
        case Phase():
            return origin.spot("Eerste dag")
        case _:
            return origin.spot("Eerste nacht")


def _culprit(breach: Breach, timeline: Timeline) -> Stay | Phase | Placement | Absence:
    """The record of a stay a breach is about."""
    first = breach.nights.first if breach.nights else timeline.period.first
    if breach.rule in _OF_BEDS:
        return timeline.placement_on(first) or timeline.stay
    if breach.rule is Rule.OUTSIDE_STAY:
        return _outside(timeline, first) or timeline.stay
    if breach.rule is Rule.CHILD_ELSEWHERE:
        doubled = [bed for bed in timeline.placements if bed.period.holds(first)]
        return doubled[-1] if len(doubled) > 1 else timeline.stay
    if breach.rule is Rule.CRISIS_EXCEEDED and breach.severity is Severity.HARD:
        return [phase for phase in timeline.phases if phase.kind is PhaseKind.CRISIS][-1]
    return timeline.stay


def _outside(timeline: Timeline, first: date) -> Phase | Placement | Absence | None:
    spans: tuple[Placement | Absence, ...] = (*timeline.placements, *timeline.absences)
    for span in spans:
        if span.period.holds(first) and not timeline.period.holds(first):
            return span
    return next((p for p in timeline.phases if p.first == first and not timeline.period.holds(first)), None)
