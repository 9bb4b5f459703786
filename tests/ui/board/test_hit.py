import pytest
from PySide6.QtCore import QPoint

from tests.builders import day
from tests.ui.board.boards import COLUMN, a_board, a_frame, a_place_stay, two_stays
from ui.board.drag import Part
from ui.board.geometry import Frame
from ui.board.hit import Area, Hit, hit
from ui.board.sheet import Sheet

PLACE_1 = 4
"""Its row: lane, site, group and room stand above it."""


def at(x: int, y: int, frame: Frame, sheet: Sheet) -> Hit:
    return hit(frame, sheet, QPoint(x, y))


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(a_board(*two_stays()))


@pytest.fixture
def frame(sheet: Sheet) -> Frame:
    return a_frame(sheet.board)


def middle_of(frame: Frame, row: int) -> int:
    return frame.row_top(row) + 10


def test_the_header_knows_its_day(frame: Frame, sheet: Sheet) -> None:
    found = at(COLUMN + 45, 10, frame, sheet)

    assert (found.area, found.day) == (Area.HEADER, day("2026-01-02").toordinal())


def test_the_column_knows_its_row(frame: Frame, sheet: Sheet) -> None:
    found = at(10, middle_of(frame, PLACE_1), frame, sheet)

    assert (found.area, found.row.key if found.row else "") == (Area.COLUMN, "place:1")


def test_below_all_rows_there_is_nothing(frame: Frame, sheet: Sheet) -> None:
    assert at(300, 590, frame, sheet).row is None


def test_a_point_on_a_bar_finds_its_stay(frame: Frame, sheet: Sheet) -> None:
    x = frame.days.noon(day("2026-01-10").toordinal())

    found = at(x, middle_of(frame, PLACE_1), frame, sheet)

    assert (found.strip.key if found.strip else None, found.part) == ((1, 11), Part.MIDDLE)


@pytest.mark.parametrize(("pixels", "part"), [(2, Part.FIRST), (5, Part.FIRST), (8, Part.MIDDLE)])
def test_the_first_pixels_of_a_bar_are_its_arrival(frame: Frame, sheet: Sheet, pixels: int, part: Part) -> None:
    x = frame.days.noon(day("2026-01-05").toordinal()) + pixels

    assert at(x, middle_of(frame, PLACE_1), frame, sheet).part is part


@pytest.mark.parametrize(("pixels", "part"), [(2, Part.UNTIL), (6, Part.UNTIL), (8, Part.MIDDLE)])
def test_the_last_pixels_of_a_bar_are_its_departure(pixels: int, part: Part) -> None:
    sheet = Sheet(a_board(a_place_stay(1, "2026-01-05", "2026-01-12")))
    frame = a_frame(sheet.board)
    x = frame.days.noon(day("2026-01-12").toordinal()) - pixels

    assert at(x, middle_of(frame, PLACE_1), frame, sheet).part is part


def test_a_stay_without_an_end_has_no_edge_to_take() -> None:
    sheet = Sheet(a_board(a_place_stay(1, "2026-01-05", None)))
    frame = a_frame(sheet.board)

    assert at(990, middle_of(frame, PLACE_1), frame, sheet).part is Part.MIDDLE


def test_a_narrow_bar_is_taken_by_its_middle() -> None:
    sheet = Sheet(a_board(a_place_stay(1, "2026-01-05", "2026-01-08")))
    frame = a_frame(sheet.board, width=5.0)
    x = frame.days.noon(day("2026-01-05").toordinal()) + 1

    assert at(x, middle_of(frame, PLACE_1), frame, sheet).part is Part.MIDDLE


def test_between_two_rows_no_bar_is_hit(frame: Frame, sheet: Sheet) -> None:
    x = frame.days.noon(day("2026-01-10").toordinal())

    found = at(x, frame.row_top(PLACE_1) + 1, frame, sheet)

    assert found.strip is None
    assert found.row is not None


def test_on_a_change_day_noon_divides_the_two_stays() -> None:
    stays = (a_place_stay(1, "2026-01-02", "2026-01-06", 1), a_place_stay(1, "2026-01-06", "2026-01-09", 2))
    sheet = Sheet(a_board(*stays))
    frame = a_frame(sheet.board)
    noon, y = frame.days.noon(day("2026-01-06").toordinal()), middle_of(frame, PLACE_1)

    found = [at(noon - 3, y, frame, sheet).strip, at(noon + 3, y, frame, sheet).strip]

    assert [strip.key[0] if strip else 0 for strip in found] == [1, 2]
