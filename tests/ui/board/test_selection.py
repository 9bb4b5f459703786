from tests.builders import a_stay, a_timeline, day, without_place
from tests.ui.board.boards import HEIGHTS, a_board, a_place_stay
from ui.board.geometry import Rows
from ui.board.selection import Selection, nearest
from ui.board.sheet import Sheet

JANUARY = day("2026-01-10").toordinal()
MARCH = day("2026-03-01").toordinal()


def a_full_row() -> Sheet:
    return Sheet(
        a_board(
            a_place_stay(1, "2026-01-05", "2026-01-12", 1),
            a_place_stay(1, "2026-01-20", "2026-01-30", 2),
            a_place_stay(2, "2026-02-25", "2026-03-05", 3),
        )
    )


def rows_of(sheet: Sheet) -> Rows:
    return Rows(sheet.board.rows, HEIGHTS)


def test_the_next_bar_lies_to_the_right() -> None:
    assert Selection("place:1", (1, 11)).beside(a_full_row(), 1, JANUARY).bar_key == (2, 21)


def test_after_the_last_bar_nothing_changes() -> None:
    assert Selection("place:1", (2, 21)).beside(a_full_row(), 1, JANUARY).bar_key == (2, 21)


def test_before_the_first_bar_nothing_changes() -> None:
    assert Selection("place:1", (1, 11)).beside(a_full_row(), -1, JANUARY).bar_key == (1, 11)


def test_without_a_bar_the_nearest_one_is_chosen() -> None:
    assert Selection("place:1").beside(a_full_row(), 1, MARCH).bar_key == (2, 21)


def test_a_row_without_bars_has_none_to_choose() -> None:
    assert Selection("place:3").beside(a_full_row(), 1, MARCH).bar_key is None


def test_one_row_down_the_bar_nearest_in_time_is_chosen() -> None:
    sheet = a_full_row()

    assert Selection("place:1", (1, 11)).below(sheet, rows_of(sheet), 1, JANUARY) == Selection("place:2", (3, 31))


def test_headings_are_rows_too() -> None:
    sheet = a_full_row()

    assert Selection("place:1", (1, 11)).below(sheet, rows_of(sheet), -1, JANUARY) == Selection("room:1")


def test_the_first_key_lands_on_the_first_row() -> None:
    sheet = a_full_row()

    assert Selection().below(sheet, rows_of(sheet), 1, JANUARY).row_key == "waiting:0"


def test_without_rows_nothing_is_chosen() -> None:
    sheet = Sheet.empty(day("2026-01-10"))

    assert Selection().below(sheet, rows_of(sheet), 1, JANUARY) == Selection()


def test_a_stay_is_followed_to_its_new_row() -> None:
    moved = Sheet(a_board(a_place_stay(3, "2026-01-05", "2026-01-12", 1)))

    assert Selection("place:1", (1, 11)).within(moved) == Selection("place:3", (1, 11))


def test_a_stay_that_was_parked_is_followed_to_the_lane() -> None:
    parked = Sheet(a_board(without_place(a_timeline(a_stay()))))

    assert Selection("place:1", (1, 11)).within(parked) == Selection("waiting:0", (1, 0))


def test_a_stay_that_is_gone_is_no_longer_selected() -> None:
    assert Selection("place:1", (9, 91)).within(a_full_row()) == Selection("place:1")


def test_the_nearest_bar_may_hold_the_day() -> None:
    strip = nearest(a_full_row(), "place:1", day("2026-01-25").toordinal())

    assert strip is not None
    assert strip.key == (2, 21)
