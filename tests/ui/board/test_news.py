from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.texts import Text
from tests.builders import a_bed, a_child, a_closure, a_decision, a_phase, a_setting, a_stay, day, nights
from tests.ui.board.boards import a_board, a_place_stay
from ui.board.news import touches

BOARD = a_board(a_place_stay(1, "2026-01-05", "2026-01-20"), window=nights("2026-01-01", "2026-02-01"))
INSIDE = a_bed(1, "2026-01-20", "2026-02-10", 1)
OUTSIDE = a_bed(1, "2026-05-01", "2026-05-10", 1)


def a_change_set(before: Record | None, after: Record | None) -> ChangeSet:
    return ChangeSet(1, Text("test", "x"), (Change(before, after),), "an", datetime(2026, 1, 10, tzinfo=UTC))


def test_a_bed_in_the_window_shows() -> None:
    assert touches(a_change_set(None, INSIDE), BOARD)


def test_a_bed_beyond_the_window_does_not() -> None:
    assert not touches(a_change_set(None, OUTSIDE), BOARD)


def test_what_leaves_the_window_is_missed_in_it() -> None:
    assert touches(a_change_set(INSIDE, OUTSIDE), BOARD)


def test_what_is_gone_is_missed() -> None:
    assert touches(a_change_set(INSIDE, None), BOARD)


def test_a_departure_on_the_first_day_of_the_window_shows_no_night() -> None:
    assert not touches(a_change_set(None, a_stay("2025-12-01", "2026-01-01")), BOARD)


@pytest.mark.parametrize("record", [a_child(), a_setting("crisis.days", "8"), a_closure(1, "2026-01-02", None)])
def test_in_doubt_the_board_looks_again(record: Record) -> None:
    assert touches(a_change_set(None, record), BOARD)


def test_a_renamed_child_shows() -> None:
    assert touches(a_change_set(a_child(), replace(a_child(), first_name="Lou")), BOARD)


@pytest.mark.parametrize(("stay_id", "shows"), [(1, True), (99, False)])
def test_a_phase_shows_with_its_stay(stay_id: int, *, shows: bool) -> None:
    phase = replace(a_phase(PhaseKind.LONG, "2026-01-12"), stay_id=stay_id)

    assert touches(a_change_set(None, phase), BOARD) is shows


@pytest.mark.parametrize(("stay_id", "shows"), [(1, True), (99, False)])
def test_a_decision_shows_with_its_stay(stay_id: int, *, shows: bool) -> None:
    decision = replace(a_decision("2026-01-12", "2026-12-31"), stay_id=stay_id)

    assert touches(a_change_set(None, decision), BOARD) is shows


@pytest.mark.parametrize(("stay_id", "shows"), [(1, True), (99, False)])
def test_a_step_of_a_file_shows_with_its_stay(stay_id: int, *, shows: bool) -> None:
    step = FileStep(1, stay_id, FileStepKind.A_DOCUMENT_FILED, day("2026-01-12"))

    assert touches(a_change_set(None, step), BOARD) is shows
