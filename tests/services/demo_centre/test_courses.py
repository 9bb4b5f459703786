"""How stays of the demo centre go, and which of them ask nobody's attention."""

from random import Random

import pytest

from ckgdesk.domain.decision import uncovered
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.services.demo_centre.courses import Course, a_course, calm, decisions, timeline
from tests.builders import day, nights

SHORT, LONG, CRISIS = PhaseKind.SHORT, PhaseKind.LONG, PhaseKind.CRISIS
SIX_WEEKS = Course(((SHORT, 0),), 42)
TO_LONG = Course(((SHORT, 0), (LONG, 42)), 150)


@pytest.mark.parametrize("seed", range(40))
def test_every_course_keeps_within_the_terms(seed: int) -> None:
    course = a_course(Random(seed), 0.3)  # noqa: S311  chance, not secrecy

    spans = dict.fromkeys((SHORT, CRISIS), 0)
    ends = [*(after for _, after in course.phases[1:]), course.nights or 0]
    for (kind, after), end in zip(course.phases, ends, strict=True):
        if kind in spans:
            spans[kind] += end - after
    assert spans[SHORT] <= 42
    assert spans[CRISIS] <= 7 * max(1, sum(kind is CRISIS for kind, _ in course.phases))


@pytest.mark.parametrize(
    ("course", "first", "quiet"),
    [
        (SIX_WEEKS, "2026-01-05", True),
        (SIX_WEEKS, "2026-11-01", True),
        (SIX_WEEKS, "2026-10-27", False),
        (SIX_WEEKS, "2026-12-01", True),
        (TO_LONG, "2026-10-01", True),
        (TO_LONG, "2026-10-20", False),
        (Course(((CRISIS, 0),), 7), "2026-11-20", False),
        (Course(((CRISIS, 0),), 7), "2026-11-24", True),
        (Course(((CRISIS, 0),), 7), "2026-11-16", True),
    ],
)
def test_a_course_is_calm_unless_somebody_would_be_warned_today(course: Course, first: str, *, quiet: bool) -> None:
    assert calm(course, day(first), day("2026-11-23")) is quiet


def test_a_stay_takes_its_course_in_one_place() -> None:
    stay = timeline((7, 8), day("2026-01-05"), TO_LONG, 3, "OCJ")

    assert (stay.stay.child_id, stay.period) == (8, nights("2026-01-05", "2026-06-04"))
    assert [phase.first for phase in stay.phases] == [day("2026-01-05"), day("2026-02-16")]
    assert [bed.place_id for bed in stay.placements] == [3]


def test_a_stay_without_a_place_waits() -> None:
    stay = timeline((7, 8), day("2026-01-05"), SIX_WEEKS, None, "OCJ")

    assert stay.unplaced() == (stay.period,)


@pytest.mark.parametrize("seed", range(10))
def test_decisions_cover_every_night_of_a_long_phase(seed: int) -> None:
    stay = timeline((7, 8), day("2026-01-05"), Course(((LONG, 0),), 700), 3, "OCJ")

    made = tuple(decisions(Random(seed), stay, day("2026-03-01")))  # noqa: S311  chance, not secrecy

    assert uncovered(stay.period, made) == ()
    assert all(decision.decided_on < decision.valid_from for decision in made)


def test_a_long_phase_without_an_end_is_covered_for_months_to_come() -> None:
    stay = timeline((7, 8), day("2025-01-05"), Course(((LONG, 0),), None, Certainty.UNKNOWN), 3, "OCJ")

    made = tuple(decisions(Random(1), stay, day("2026-03-01")))  # noqa: S311  chance, not secrecy

    assert made[-1].valid_until > day("2026-07-01")


def test_a_short_stay_needs_no_decision() -> None:
    stay = timeline((7, 8), day("2026-01-05"), SIX_WEEKS, 3, "OCJ")

    assert tuple(decisions(Random(1), stay, day("2026-03-01"))) == ()  # noqa: S311  chance, not secrecy
