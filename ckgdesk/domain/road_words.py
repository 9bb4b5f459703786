"""The names of roads and steps, and where a road stands, in the words of the field."""

from __future__ import annotations

from collections.abc import Mapping

from ckgdesk.domain.long_stay_file import FileStepKind, Route
from ckgdesk.domain.road_ahead import Milestone, RoadAhead, Standing
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_STEPS: Mapping[FileStepKind, str] = {
    FileStepKind.A_DOCUMENT_FILED: QT_TRANSLATE_NOOP("road", "A-document filed"),
    FileStepKind.INDICATION_READY: QT_TRANSLATE_NOOP("road", "Indication ready"),
    FileStepKind.IN_DIRECTION: QT_TRANSLATE_NOOP("road", "In youth care direction"),
    FileStepKind.DECIDED: QT_TRANSLATE_NOOP("road", "Decided"),
    FileStepKind.COURT_SEIZED: QT_TRANSLATE_NOOP("road", "Court seized"),
    FileStepKind.COURT_ORDERED: QT_TRANSLATE_NOOP("road", "Ordered by the court"),
    FileStepKind.PLACE_LINKED: QT_TRANSLATE_NOOP("road", "Place linked"),
}
_ROUTES: Mapping[Route, str] = {
    Route.VOLUNTARY: QT_TRANSLATE_NOOP("road", "Toegangspoort, voluntary"),
    Route.MANDATED: QT_TRANSLATE_NOOP("road", "Through OCJ or VK"),
    Route.COURT: QT_TRANSLATE_NOOP("road", "Juvenile court"),
}
_NOT_STARTED = QT_TRANSLATE_NOOP("road", "Not started; first step: {step}")
_UNDER_WAY = QT_TRANSLATE_NOOP("road", "{step} on {day}; then: {next}, expected {expected}")
_LATE = QT_TRANSLATE_NOOP("road", "%n day(s) after the limit", "", 1)
_AND_LATE = QT_TRANSLATE_NOOP("road", "{standing} – {late}")
_DECIDED = QT_TRANSLATE_NOOP("road", "Decided on {day}")
_NOT_NEEDED = QT_TRANSLATE_NOOP("road", "Not needed")


def step_name(kind: FileStepKind) -> Text:
    """A step by its name."""
    return Text.of("road", _STEPS[kind])


def route_name(route: Route) -> Text:
    """A road by its name."""
    return Text.of("road", _ROUTES[route])


def standing(road: RoadAhead) -> Text:
    """Where a road stands, in one line."""
    if road.standing is Standing.NOT_NEEDED:
        return Text.of("road", _NOT_NEEDED)
    if road.standing is Standing.DECIDED:
        return Text.of("road", _DECIDED, day=road.ready_on)
    if not road.days_late:
        return _next_step(road)
    return Text.of("road", _AND_LATE, standing=_next_step(road), late=days_late(road))


def days_late(road: RoadAhead) -> Text:
    """By how many days it would be too late."""
    return Text.of("road", _LATE, count=road.days_late)


def _next_step(road: RoadAhead) -> Text:
    coming = road.next
    taken = [step for stone in road.milestones if (step := stone.taken) is not None]
    if not taken or coming is None or coming.expected_on is None:
        return Text.of("road", _NOT_STARTED, step=step_name(_first(road.milestones)))
    last = taken[-1]
    return Text.of(
        "road",
        _UNDER_WAY,
        step=step_name(last.kind),
        day=last.taken_on,
        next=step_name(coming.kind),
        expected=coming.expected_on,
    )


def _first(milestones: tuple[Milestone, ...]) -> FileStepKind:
    return milestones[0].kind
