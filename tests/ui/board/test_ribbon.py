"""What the ribbon along a bar says: weeks, the end of a crisis, the end of a decision."""

import pytest

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, day
from tests.ui.board.boards import TODAY, a_board
from ui.board.ribbon import Ribbon, Ribbons


def ribbon_of(timeline: Timeline, key: tuple[int, int] = (1, 11)) -> Ribbon:
    board = a_board(timeline)
    bar = board.bars_by_key[key]
    until = bar.period.until
    assert until is not None
    return Ribbons(board.picture, TODAY.toordinal()).of(bar, (bar.period.first.toordinal(), until.toordinal()))


def ordinals(*days: str) -> tuple[int, ...]:
    return tuple(day(text).toordinal() for text in days)


def test_each_week_of_the_six_ends_where_seven_days_are_over() -> None:
    ribbon = ribbon_of(a_timeline(a_stay("2026-01-05", "2026-01-28")))

    assert ribbon.weeks == ordinals("2026-01-12", "2026-01-19", "2026-01-26")


def test_a_room_move_shares_the_weeks_between_its_bars() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-01-28"),
        a_bed(1, "2026-01-05", "2026-01-15"),
        a_bed(2, "2026-01-15", "2026-01-28"),
    )

    assert ribbon_of(stay, (1, 11)).weeks == ordinals("2026-01-12")
    assert ribbon_of(stay, (1, 12)).weeks == ordinals("2026-01-19", "2026-01-26")


@pytest.mark.parametrize(
    ("until", "ends"), [("2026-01-10", ()), ("2026-01-12", ("2026-01-12",)), ("2026-01-20", ("2026-01-12",))]
)
def test_a_crisis_that_reaches_its_seventh_day_shows_its_end(until: str, ends: tuple[str, ...]) -> None:
    ribbon = ribbon_of(a_timeline(a_stay("2026-01-05", until), a_phase(PhaseKind.CRISIS, "2026-01-05")))

    assert ribbon.crises == ordinals(*ends)


def test_an_extended_crisis_ends_after_fourteen_days() -> None:
    phases = (a_phase(PhaseKind.CRISIS, "2026-01-05"), a_phase(PhaseKind.CRISIS, "2026-01-12"))

    assert ribbon_of(a_timeline(a_stay("2026-01-05", "2026-01-25"), *phases)).crises == ordinals("2026-01-19")


def test_a_decision_ends_the_day_after_its_last() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.LONG, "2026-01-05"),
        a_decision("2026-01-05", "2026-02-28"),
    )

    assert ribbon_of(stay).decisions == ordinals("2026-03-01")


def test_a_decision_that_outlasts_the_stay_shows_no_end() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.LONG, "2026-01-05"),
        a_decision("2026-01-05", "2026-12-31"),
    )

    assert ribbon_of(stay).decisions == ()
