"""The road to a long stay, step by step: when each may be expected, when that is too late, and what can be done."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from ckgdesk.domain.clocks import clocks
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.road_ahead import (
    Remedy,
    RoadAhead,
    Standing,
    Suggestion,
    latest_start,
    lead_times,
    road_ahead,
)
from ckgdesk.domain.settings import Limits, Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day

LIMITS = Limits()
SHORT = a_timeline(a_stay("2026-01-05", None))
CRISIS = a_timeline(a_stay("2026-01-05", None), a_phase(PhaseKind.CRISIS, "2026-01-05"))
LONG = a_timeline(
    a_stay("2026-01-05", None),
    a_phase(PhaseKind.SHORT, "2026-01-05"),
    a_phase(PhaseKind.LONG, "2026-02-16"),
    a_decision("2026-02-16", "2026-08-31"),
)
VOLUNTARY, MANDATED = LongStayFile(1, 1), LongStayFile(1, 1, Route.MANDATED)
COURT, URGENT = LongStayFile(1, 1, Route.COURT), LongStayFile(1, 1, Route.COURT, urgent=True)


def a_step(kind: FileStepKind, on: str, expected_next: str = "") -> FileStep:
    return FileStep(0, 1, kind, day(on), expected_next=day(expected_next) if expected_next else None)


FILED = a_step(FileStepKind.A_DOCUMENT_FILED, "2026-01-05")
INDICATED = a_step(FileStepKind.INDICATION_READY, "2026-02-10")
DECIDED = a_step(FileStepKind.DECIDED, "2026-02-13")


def road(
    timeline: Timeline = SHORT,
    today: str = "2026-01-05",
    file: LongStayFile | None = VOLUNTARY,
    steps: Iterable[FileStep] = (),
) -> RoadAhead:
    running = tuple(clocks(timeline, Settings()))
    return road_ahead(timeline, Dossier(file, tuple(steps)), running, LIMITS, day(today))


def remedies(found: RoadAhead) -> dict[Remedy, Suggestion]:
    return {suggestion.remedy: suggestion for suggestion in found.suggestions}


def test_an_a_document_of_the_day_of_admission_is_through_indication_on_day_43() -> None:
    indication = road(steps=[FILED]).milestones[1]

    assert indication.expected_on == day("2026-02-16")


def test_the_decision_follows_through_the_direction() -> None:
    assert road(steps=[FILED]).ready_on == day("2026-03-02")


def test_a_road_that_is_not_started_begins_today_with_its_preparation() -> None:
    first = road(today="2026-01-05").milestones[0]

    assert (first.kind, first.expected_on) == (FileStepKind.A_DOCUMENT_FILED, day("2026-01-12"))


def test_a_stay_without_a_file_is_reckoned_as_a_voluntary_one() -> None:
    assert road(file=None) == road(file=VOLUNTARY)


def test_the_limit_is_the_last_day_of_the_six_weeks() -> None:
    assert road().limit == day("2026-02-15")


@pytest.mark.parametrize(
    ("expected_next", "late"), [("2026-02-13", 0), ("2026-02-15", 0), ("2026-02-16", 1), ("2026-02-20", 5)]
)
def test_it_is_late_from_the_day_after_the_limit(expected_next: str, late: int) -> None:
    directed = a_step(FileStepKind.IN_DIRECTION, "2026-02-02", expected_next)

    assert road(today="2026-02-03", steps=[FILED, directed]).days_late == late


def test_what_was_expected_and_did_not_come_moves_along_with_today() -> None:
    indication = road(today="2026-02-20", steps=[FILED]).milestones[1]

    assert (indication.expected_on, indication.overdue_since) == (day("2026-02-20"), day("2026-02-16"))


def test_a_step_that_is_expected_today_is_not_overdue() -> None:
    assert road(today="2026-02-16", steps=[FILED]).milestones[1].overdue_since is None


def test_the_day_somebody_was_told_counts_more_than_the_lead_time() -> None:
    told = replace(FILED, expected_next=day("2026-01-30"))

    assert road(steps=[told]).milestones[1].expected_on == day("2026-01-30")


def test_a_step_that_was_passed_by_is_no_longer_expected() -> None:
    found = road(today="2026-02-11", steps=[FILED, a_step(FileStepKind.IN_DIRECTION, "2026-02-10")])

    assert [stone.expected_on is None for stone in found.milestones] == [True, True, True, False, False]
    assert found.next is not None
    assert found.next.kind is FileStepKind.DECIDED


def test_a_mandated_facility_takes_65_working_days() -> None:
    assert road(file=MANDATED, steps=[FILED]).milestones[1].expected_on == day("2026-04-07")


def test_a_court_that_is_asked_urgently_is_seized_at_once() -> None:
    assert [days for _, days in lead_times(URGENT, LIMITS)] == [0, 5, 0]
    assert [days for _, days in lead_times(COURT, LIMITS)] == [5, 20, 0]


@pytest.mark.parametrize(
    ("steps", "standing"),
    [([], Standing.NOT_STARTED), ([FILED], Standing.UNDER_WAY), ([FILED, DECIDED], Standing.DECIDED)],
)
def test_where_it_stands(steps: list[FileStep], standing: Standing) -> None:
    assert road(steps=steps).standing is standing


def test_what_is_not_needed_is_never_late() -> None:
    found = road(file=replace(VOLUNTARY, not_needed="gaat naar huis", leaves_on=day("2026-02-02")))

    assert (found.standing, found.days_late, found.suggestions) == (Standing.NOT_NEEDED, 0, ())


def test_what_is_decided_is_never_late() -> None:
    assert road(steps=[FILED, a_step(FileStepKind.DECIDED, "2026-03-02")]).days_late == 0


def test_a_short_stay_that_comes_too_late_can_leave_in_time_or_ask_the_court() -> None:
    found = remedies(road(steps=[FILED]))

    assert found == {
        Remedy.LEAVE_IN_TIME: Suggestion(Remedy.LEAVE_IN_TIME, day("2026-02-16")),
        Remedy.URGENT_COURT: Suggestion(Remedy.URGENT_COURT, day("2026-01-12")),
    }


def test_a_departure_in_time_is_not_proposed_to_who_leaves_in_time() -> None:
    leaving = a_timeline(a_stay("2026-01-05", "2026-02-16"))

    assert Remedy.LEAVE_IN_TIME not in remedies(road(leaving, steps=[FILED]))


def test_a_day_that_is_over_is_proposed_to_nobody() -> None:
    late = road(steps=[FILED], today="2026-02-16")

    assert Remedy.LEAVE_IN_TIME not in remedies(late)


def test_an_urgent_court_that_would_be_late_too_says_by_how_much() -> None:
    court = remedies(road(today="2026-02-12", steps=[FILED]))[Remedy.URGENT_COURT]

    assert (court.day, court.days_late) == (day("2026-02-19"), 4)


def test_who_asks_the_court_urgently_already_is_not_told_to() -> None:
    seized = a_step(FileStepKind.COURT_SEIZED, "2026-02-12")

    assert Remedy.URGENT_COURT not in remedies(road(today="2026-02-12", file=URGENT, steps=[seized]))


def test_a_crisis_can_be_extended_once_and_says_what_that_brings() -> None:
    extended = remedies(road(CRISIS, file=COURT))[Remedy.EXTEND_CRISIS]

    assert (extended.day, extended.days_late) == (day("2026-01-18"), 22)


def test_a_crisis_that_was_extended_is_not_extended_again() -> None:
    twice = a_timeline(
        a_stay("2026-01-05", None), a_phase(PhaseKind.CRISIS, "2026-01-05"), a_phase(PhaseKind.CRISIS, "2026-01-12")
    )

    assert road(twice).limit == day("2026-01-18")
    assert Remedy.EXTEND_CRISIS not in remedies(road(twice))


def test_a_long_stay_has_until_the_end_of_its_last_decision() -> None:
    assert road(LONG, today="2026-06-01").limit == day("2026-08-31")


def test_the_steps_to_the_first_decision_do_not_count_for_its_renewal() -> None:
    first_round = [FILED, DECIDED, a_step(FileStepKind.PLACE_LINKED, "2026-02-16")]

    assert road(LONG, today="2026-06-01", steps=first_round).standing is Standing.NOT_STARTED


def test_a_renewal_goes_along_the_same_steps_again() -> None:
    again = a_step(FileStepKind.A_DOCUMENT_FILED, "2026-06-01")

    found = road(LONG, today="2026-06-01", steps=[FILED, DECIDED, again])

    assert (found.standing, found.milestones[0].taken) == (Standing.UNDER_WAY, again)


def test_a_long_stay_without_any_decision_has_no_limit() -> None:
    bare = replace(LONG, decisions=())

    assert (road(bare).limit, road(bare).days_late) == (None, 0)


@pytest.mark.parametrize(
    ("file", "latest"), [(VOLUNTARY, "2025-12-10"), (MANDATED, "2025-10-21"), (URGENT, "2026-02-08")]
)
def test_the_latest_start_is_counted_back_from_the_limit(file: LongStayFile, latest: str) -> None:
    assert latest_start(day("2026-02-15"), file, LIMITS) == day(latest)


def test_an_empty_dossier_has_a_road_as_well() -> None:
    found = road_ahead(SHORT, NO_DOSSIER, (), LIMITS, day("2026-01-05"))

    assert (found.standing, found.limit) == (Standing.NOT_STARTED, None)
