"""The words for values of the domain, the same on every page."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.groeipakket import Month, TwoThirdsMonths
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from tests.builders import nights
from ui.stay_words import StayWords


@pytest.fixture
def words(qtbot: QtBot) -> StayWords:
    del qtbot  # Qt needs an application to be there
    return StayWords()


def test_every_value_has_a_word_of_its_own(words: StayWords) -> None:
    said = (
        *(words.phase(kind) for kind in PhaseKind),
        *(words.absence(reason) for reason in AbsenceReason),
        *(words.certainty(certainty) for certainty in Certainty),
    )

    assert len(set(said)) == len(PhaseKind) + len(AbsenceReason) + len(Certainty)


@pytest.mark.parametrize(
    ("until", "said"), [("2026-02-02", "05/01/2026 to 02/02/2026"), (None, "from 05/01/2026, departure not known")]
)
def test_a_stay_runs_from_its_first_night_to_its_departure(words: StayWords, until: str | None, said: str) -> None:
    assert words.span(nights("2026-01-05", until)) == said


def test_a_part_without_an_end_runs_on(words: StayWords) -> None:
    assert words.days(nights("2026-01-05")) == "from 05/01/2026 on"


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (None, "no month with the two thirds"),
        (TwoThirdsMonths(Month(2026, 3), None), "from March 2026 on"),
        (TwoThirdsMonths(Month(2026, 3), Month(2026, 3)), "March 2026 only"),
        (
            TwoThirdsMonths(Month(2025, 12), Month(2026, 2)),
            "December 2025 up to and including February 2026 (3 month(s))",
        ),
    ],
)
def test_months_are_spoken_from_the_first_to_the_last(
    words: StayWords, months: TwoThirdsMonths | None, said: str
) -> None:
    assert words.months(months) == said


@pytest.mark.parametrize(
    ("days", "said"), [(8, "8 day(s) left"), (0, "today is the last day"), (-3, "3 day(s) too late")]
)
def test_days_left_are_counted_past_the_last_one(words: StayWords, days: int, said: str) -> None:
    assert words.left(days) == said
