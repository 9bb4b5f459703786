import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from ckgdesk.domain.board import Row, RowKind
from tests.ui.board.boards import COLUMN, HEADER, HEIGHTS, a_board, a_frame, two_stays
from ui.board.geometry import NARROWEST_DAY, WIDEST_DAY, Days, Rows, beside

widths = st.floats(NARROWEST_DAY, WIDEST_DAY)
ordinals = st.integers(600_000, 800_000)


def some_rows() -> tuple[Row, ...]:
    return (
        Row(RowKind.WAITING, 0, "", 0),
        Row(RowKind.SITE, 1, "Site", 0),
        Row(RowKind.GROUP, 1, "Group", 1),
        Row(RowKind.PLACE, 1, "P1", 3),
        Row(RowKind.GROUP, 2, "Other", 1),
        Row(RowKind.PLACE, 2, "P2", 3),
    )


@given(widths, ordinals, st.integers(-3000, 3000))
def test_the_day_that_begins_at_x_lies_under_x(width: float, day: int, scrolled: int) -> None:
    days = Days(700_000, width, scrolled)

    assert days.at(days.x(day) + 1) == day


@given(st.floats(5, WIDEST_DAY), ordinals)
def test_a_night_lies_from_noon_to_noon(width: float, day: int) -> None:
    days = Days(700_000, width)

    assert days.night_at(days.noon(day) + 1) == day
    assert days.night_at(days.noon(day + 1) - 2) == day


@given(widths, ordinals, ordinals, st.integers(-5000, 5000))
def test_scrolling_moves_every_day_by_the_same_pixels(width: float, one: int, other: int, by: int) -> None:
    before, after = Days(700_000, width, 0), Days(700_000, width, by)

    assert before.x(one) - after.x(one) == before.noon(other) - after.noon(other) == by


@given(widths, widths, st.integers(0, 2000))
def test_zooming_keeps_what_lies_under_the_pointer(width: float, other: float, x: int) -> None:
    days = Days(739_000, width, 40_000)

    zoomed = days.zoomed(other, x)

    assert zoomed.moment(x) == pytest.approx(days.moment(x), abs=1 / zoomed.width)


@pytest.mark.parametrize(("asked", "given_width"), [(0.1, NARROWEST_DAY), (9000.0, WIDEST_DAY)])
def test_days_have_a_least_and_a_greatest_width(asked: float, given_width: float) -> None:
    assert Days(739_000, 40.0).zoomed(asked, 0).width == given_width


def test_days_can_begin_anywhere() -> None:
    days = Days(739_000, 37.3, 12).beginning(739_100, 250)

    assert days.x(739_100) == 250


def test_a_folded_row_hides_what_is_below_it_and_no_more() -> None:
    rows = Rows(some_rows(), HEIGHTS, {"group:1"})

    assert [row.key for row in rows.shown] == ["waiting:0", "site:1", "group:1", "group:2", "place:2"]


def test_folding_inside_a_folded_row_changes_nothing() -> None:
    rows = Rows(some_rows(), HEIGHTS, {"site:1", "group:2"})

    assert [row.key for row in rows.shown] == ["waiting:0", "site:1"]


def test_rows_lie_below_each_other_by_their_heights() -> None:
    rows = Rows(some_rows(), {**HEIGHTS, RowKind.SITE: 30})

    assert rows.tops[:4] == [0, 20, 50, 70]
    assert rows.height == 130


@pytest.mark.parametrize(("y", "index"), [(-1, None), (0, 0), (19, 0), (20, 1), (119, 5), (120, None)])
def test_a_height_points_at_a_row(y: int, index: int | None) -> None:
    assert Rows(some_rows(), HEIGHTS).at(y) == index


def test_only_rows_that_show_are_named() -> None:
    assert list(Rows(some_rows(), HEIGHTS).between(25, 61)) == [1, 2, 3]


def test_a_folded_row_has_no_place_on_the_board() -> None:
    assert Rows(some_rows(), HEIGHTS, {"site:1"}).index_of("place:1") is None


def test_the_body_lies_between_column_header_and_edges() -> None:
    frame = a_frame(a_board(*two_stays()))

    assert frame.body == QRect(COLUMN, HEADER, 900, 550)


def test_days_in_sight_begin_at_the_column() -> None:
    frame = a_frame(a_board(*two_stays()), "2026-01-01", 50.0)

    first, last = frame.visible_days()

    assert frame.days.x(first) == COLUMN
    assert last - first == 17


boxes = st.builds(QRect, st.integers(100, 800), st.integers(50, 500), st.integers(5, 300), st.integers(15, 25))


@given(boxes, st.integers(100, 990), st.integers(50, 590))
def test_words_never_hide_the_ghost(ghost: QRect, x: int, y: int) -> None:
    area = QRect(100, 50, 900, 550)
    kept_free = ghost.intersected(area)

    box = beside(QSize(200, 80), QPoint(x, y), kept_free, area)

    assert not box.intersects(kept_free)
    assert area.contains(box)
