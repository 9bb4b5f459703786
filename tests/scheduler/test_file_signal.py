"""The road to a long stay is asked for from day 8 on, until a step is taken or none is needed."""

import pytest

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.scheduler.signals import Level, NextStep, SignalRule
from ckgdesk.words import Words
from tests.builders import a_decision, a_phase, a_picture, a_setting, a_stay, a_timeline, day
from tests.scheduler.cases import levels, papers, shown

RULE = SignalRule.FILE_LATEST_SAFE_DAY
CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
OPEN = a_timeline(a_stay("2026-01-05", None))
STEP = FileStep(1, 1, FileStepKind.A_DOCUMENT_FILED, day("2026-01-08"))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-01-11", []),
        ("2026-01-12", [Level.WARN]),
        ("2026-01-13", [Level.URGENT]),
        ("2026-02-15", [Level.URGENT]),
        ("2026-02-16", [Level.OVER]),
    ],
    ids=["day 7", "day 8", "day 9", "day 42", "day 43"],
)
def test_it_is_shown_from_day_8(on: str, expected: list[Level]) -> None:
    assert levels(RULE, OPEN, on) == expected


@pytest.mark.parametrize(
    ("first", "day_7", "day_8"),
    [
        ("2026-01-28", "2026-02-03", "2026-02-04"),
        ("2024-02-25", "2024-03-02", "2024-03-03"),
        ("2026-03-25", "2026-03-31", "2026-04-01"),
        ("2025-12-28", "2026-01-03", "2026-01-04"),
    ],
    ids=["month end", "leap day", "clock change", "year change"],
)
def test_day_8_is_a_date_and_nothing_else(first: str, day_7: str, day_8: str) -> None:
    stay = a_timeline(a_stay(first, None))

    assert [len(shown(RULE, stay, on)) for on in (day_7, day_8)] == [0, 1]


def test_a_file_begun_on_the_first_day_would_be_too_late_so_it_is_due_on_day_8() -> None:
    (signal,) = shown(RULE, OPEN, "2026-01-12")

    assert (signal.due, signal.step) == (day("2026-01-12"), NextStep.START_FILE)
    assert Words.english().say(signal.text).endswith(
        "the latest safe day is 12/01/2026. Or note that none is needed."
    )  # fmt: skip


def test_with_shorter_lead_times_the_latest_safe_day_lies_later() -> None:
    settings = [a_setting("lead.indication_working_days", "10"), a_setting("lead.direction_working_days", "0")]

    (signal,) = shown(RULE, a_picture(OPEN, settings=settings), "2026-01-12")

    # 15 working days back from Sunday 15 February: Friday 13 is the last, Monday 26 January the first of them.
    assert signal.due == day("2026-01-25")


def test_the_urgent_road_by_court_is_short() -> None:
    file = LongStayFile(1, 1, Route.COURT)

    (signal,) = shown(RULE, OPEN, "2026-01-12", papers(Dossier(file)))

    assert (signal.due, signal.step) == (day("2026-02-08"), NextStep.RECORD_STEP)


@pytest.mark.parametrize(
    "dossier",
    [Dossier(steps=(STEP,)), Dossier(LongStayFile(1, 1, not_needed="gaat naar huis"))],
    ids=["a step was taken", "not needed"],
)
def test_a_step_or_a_reason_solves_it(dossier: Dossier) -> None:
    assert shown(RULE, OPEN, "2026-01-20", papers(dossier)) == []


def test_a_file_without_a_step_solves_nothing() -> None:
    assert levels(RULE, OPEN, "2026-01-12", papers(Dossier(LongStayFile(1, 1)))) == [Level.WARN]


def test_a_long_phase_planned_in_time_on_its_decision_solves_it() -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))
    stay = a_timeline(a_stay("2026-01-05", None), *phases, a_decision("2026-02-16", "2026-08-15"))

    assert shown(RULE, stay, "2026-01-20") == []


@pytest.mark.parametrize(
    ("until", "certainty", "level"),
    [
        ("2026-02-16", Certainty.FIRM, Level.INFO),
        ("2026-02-16", Certainty.EXPECTED, Level.WARN),
        ("2026-02-16", Certainty.UNKNOWN, Level.URGENT),
        ("2026-02-17", Certainty.FIRM, Level.URGENT),
        (None, Certainty.EXPECTED, Level.URGENT),
    ],
)
def test_who_is_to_leave_in_time_presses_less(until: str | None, certainty: Certainty, level: Level) -> None:
    stay = a_timeline(a_stay("2026-01-05", until, certainty=certainty))

    assert levels(RULE, stay, "2026-01-20") == [level]


@pytest.mark.parametrize(
    ("certainty", "says_why"), [(Certainty.FIRM, True), (Certainty.EXPECTED, True), (Certainty.UNKNOWN, False)]
)
def test_a_late_file_that_does_not_press_says_why(certainty: Certainty, says_why: bool) -> None:  # noqa: FBT001  a column
    (signal,) = shown(RULE, a_timeline(a_stay("2026-01-05", "2026-02-10", certainty=certainty)), "2026-01-20")

    assert ("as the departure is planned on 10/02/2026" in Words.english().say(signal.text)) is says_why


def test_the_days_of_the_crisis_before_count_along() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-12"))

    (signal,) = shown(RULE, stay, "2026-01-12")

    assert (signal.shown_from, signal.days.about) == (day("2026-01-12"), day("2026-01-05"))


def test_a_crisis_that_goes_on_is_asked_as_well() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(CRISIS, "2026-01-12"))

    assert [levels(RULE, stay, on) for on in ("2026-01-11", "2026-01-12", "2026-01-19")] == [
        [],
        [Level.WARN],
        [Level.OVER],
    ]


def test_a_long_stay_has_its_road_behind_it() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), a_decision("2026-01-05", "2026-08-15"))

    assert shown(RULE, stay, "2026-01-20") == []


def test_from_which_day_it_is_shown_is_a_setting() -> None:
    picture = a_picture(OPEN, settings=[a_setting("lead.shown_from_day", "3")])

    assert [len(shown(RULE, picture, on)) for on in ("2026-01-06", "2026-01-07")] == [0, 1]
