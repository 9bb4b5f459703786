"""The days on which somebody comes, goes or moves, and the jumps to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ckgdesk.domain.period import Period
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.ui.board.boards import Heard, a_board, a_place_stay, two_stays
from tests.ui.board.conftest import Seen
from ui.board.changes import change_days, next_change
from ui.board.view import BoardView


def ordinal(text: str) -> int:
    return day(text).toordinal()


def test_arrivals_departures_and_room_moves_are_changes() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-02-02"), a_bed(1, "2026-01-05", "2026-01-15"), a_bed(2, "2026-01-15", "2026-02-02")
    )

    assert change_days(a_board(stay)) == tuple(map(ordinal, ("2026-01-05", "2026-01-15", "2026-02-02")))


@pytest.mark.parametrize(
    ("after", "step", "found"),
    [
        ("2026-01-10", 1, "2026-02-02"),
        ("2026-02-02", 1, "2026-02-09"),
        ("2026-02-02", -1, "2026-01-05"),
        ("2026-02-23", 1, None),
        ("2026-01-05", -1, None),
    ],
)
def test_the_next_change_lies_after_the_day_itself(after: str, step: int, found: str | None) -> None:
    board = a_board(*two_stays())

    assert next_change(board, ordinal(after), step) == (None if found is None else ordinal(found))


def test_n_goes_on_to_the_next_change_and_p_back(view: BoardView) -> None:
    QTest.keyClick(view, Qt.Key.Key_N)
    first = view.scene.marked
    QTest.keyClick(view, Qt.Key.Key_N)
    second = view.scene.marked
    QTest.keyClick(view, Qt.Key.Key_P)

    assert (first, second, view.scene.marked) == (ordinal("2026-02-02"), ordinal("2026-02-09"), ordinal("2026-02-02"))


def test_a_change_out_of_sight_is_scrolled_to(seen: Seen) -> None:
    view = seen(a_board(a_place_stay(1, "2026-03-20", "2026-03-28")))
    view.show_days(14)

    view.jumps.to_change(1)

    assert view.visible_period().holds(day("2026-03-20"))


def test_where_no_change_is_in_memory_more_nights_are_asked_for(view: BoardView) -> None:
    asked = Heard()
    view.picture_wanted.connect(asked.hear)
    view.mark(marked=ordinal("2026-02-23"))

    view.jumps.to_change(1)

    (first, *_), *_ = asked.said
    assert isinstance(first, Period)
    assert first.first >= day("2026-03-31")


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_N, "Nothing changes between here and 01/04/2026."),
        (Qt.Key.Key_P, "Nothing changed between 01/12/2025 and here."),
    ],
)
def test_where_nothing_changes_it_is_said_beside_the_board_and_aloud(seen: Seen, key: Qt.Key, said: str) -> None:
    view, told = seen(a_board()), Heard()
    view.hinted.connect(told.hear)

    QTest.keyClick(view, key)

    assert told.said == [(said,)]
    assert view.scene.ghost is not None
    assert view.scene.ghost.sentences == (said,)


def test_esc_takes_the_mark_away(view: BoardView) -> None:
    view.jumps.to_change(1)

    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert view.scene.marked is None
