import pytest

from tests.builders import a_stay, a_timeline, day, without_place
from tests.ui.board.boards import a_board, a_frame, two_stays
from ui.board.band import Band
from ui.board.drag import Hand
from ui.board.geometry import Frame
from ui.board.sheet import Sheet

BOARD = a_board(*two_stays())


@pytest.fixture
def frame() -> Frame:
    return a_frame(BOARD, width=15.0)


def corner(frame: Frame, place_id: int, on: str) -> Hand:
    """The middle of a night on the row of a place."""
    index = frame.rows.index_of(f"place:{place_id}")
    assert index is not None
    return Hand(frame.days.noon(day(on).toordinal()) + 7, frame.row_top(index) + 10)


def drawn_band(frame: Frame, start: Hand, end: Hand) -> Band:
    band = Band(10)
    band.press(start, frame)
    band.move(end, frame)
    return band


def test_a_press_alone_frames_nothing(frame: Frame) -> None:
    band = Band(10)
    band.press(Hand(300, 300), frame)

    assert (band.is_under_way, band.rect, band.lifts(Hand(304, 305))) == (False, None, False)


def test_a_frame_begins_after_the_start_distance(frame: Frame) -> None:
    band = Band(10)
    band.press(Hand(300, 300), frame)

    assert band.lifts(Hand(304, 306))


def test_bars_that_are_touched_are_chosen(frame: Frame) -> None:
    band = drawn_band(frame, corner(frame, 1, "2026-01-30"), corner(frame, 2, "2026-02-10"))

    assert band.touched(frame, Sheet(BOARD)) == {(1, 11), (2, 21)}


def test_bars_beside_it_are_not(frame: Frame) -> None:
    band = drawn_band(frame, corner(frame, 1, "2026-02-03"), corner(frame, 2, "2026-02-08"))

    assert band.touched(frame, Sheet(BOARD)) == frozenset()


def test_a_frame_drawn_from_below_is_the_same(frame: Frame) -> None:
    band = drawn_band(frame, corner(frame, 2, "2026-02-10"), corner(frame, 1, "2026-01-30"))

    assert band.touched(frame, Sheet(BOARD)) == {(1, 11), (2, 21)}


def test_waiting_stays_are_not_chosen() -> None:
    board = a_board(without_place(a_timeline(a_stay())))
    frame = a_frame(board, width=15.0)
    band = drawn_band(frame, Hand(110, 52), Hand(900, 65))

    assert band.touched(frame, Sheet(board)) == frozenset()


def test_a_frame_hangs_on_the_days_when_the_board_scrolls(frame: Frame) -> None:
    band = drawn_band(frame, Hand(300, 300), Hand(400, 400))
    later = Frame(
        type(frame.days)(frame.days.zero, frame.days.width, frame.days.scrolled + 50),
        frame.rows,
        frame.size,
        frame.column,
        frame.header,
        down=20,
    )

    band.move(Hand(400, 400), later)

    assert band.rect is not None
    assert (band.rect.left(), band.rect.top()) == (250, 280)


def test_a_cancelled_frame_is_gone(frame: Frame) -> None:
    band = drawn_band(frame, Hand(300, 300), Hand(400, 400))

    band.cancel()

    assert (band.rect, band.lifts(Hand(900, 900))) == (None, False)
