import pytest

from ckgdesk.domain.board import Row, RowKind
from ckgdesk.domain.breach import Rule
from tests.builders import a_closure, day, nights
from tests.ui.board.boards import a_board, a_place_stay
from ui.board.drag import Hand
from ui.board.geometry import Days
from ui.board.scene import Verdict
from ui.board.sketch import Sketch, drawn, free_around, is_drawable, nights_to_offer

FIRST = day("2026-01-01").toordinal()
DAYS = Days(FIRST, 40.0)
ROW = Row(RowKind.PLACE, 1, "P1", 3)
EVERYTHING = (FIRST - 500, FIRST + 500)


def x(on: str) -> int:
    """The middle of a night."""
    return DAYS.noon(day(on).toordinal()) + 20


def begun(on: str = "2026-01-10", free: tuple[int, int] = EVERYTHING) -> Sketch:
    sketch = Sketch(10)
    sketch.press(Hand(x(on), 100, ROW), DAYS)
    sketch.begin(free)
    return sketch


def test_a_press_alone_draws_nothing() -> None:
    sketch = Sketch(10)
    sketch.press(Hand(x("2026-01-10"), 100, ROW), DAYS)

    assert (sketch.is_under_way, sketch.release()) == (False, None)


@pytest.mark.parametrize(("dx", "dy", "lifts"), [(9, 0, False), (10, 0, True), (-10, 0, True), (0, 50, False)])
def test_drawing_begins_sideways_after_the_start_distance(dx: int, dy: int, *, lifts: bool) -> None:
    sketch = Sketch(10)
    sketch.press(Hand(200, 100, ROW), DAYS)

    assert sketch.lifts(Hand(200 + dx, 100 + dy, ROW)) is lifts


def test_the_nights_reach_from_the_press_to_the_hand() -> None:
    sketch = begun()

    sketch.move(Hand(x("2026-01-14"), 300), DAYS)

    assert sketch.release() == nights("2026-01-10", "2026-01-15")


def test_drawing_works_backwards_too() -> None:
    sketch = begun()

    sketch.move(Hand(x("2026-01-07"), 100), DAYS)

    assert sketch.period == nights("2026-01-07", "2026-01-11")


def test_drawing_stops_where_somebody_lies() -> None:
    sketch = begun(free=(day("2026-01-08").toordinal(), day("2026-01-12").toordinal()))

    sketch.move(Hand(x("2026-01-20"), 100), DAYS)

    assert sketch.period == nights("2026-01-10", "2026-01-13")


def test_days_that_scroll_below_a_still_hand_are_drawn_on() -> None:
    sketch = begun()

    sketch.move(Hand(x("2026-01-10"), 100), Days(FIRST, 40.0, 80))

    assert sketch.period == nights("2026-01-10", "2026-01-13")


def test_a_cancelled_drawing_leaves_nothing() -> None:
    sketch = begun()

    sketch.cancel()

    assert (sketch.is_under_way, sketch.row, sketch.release()) == (False, None, None)


def test_the_free_nights_lie_between_the_neighbours() -> None:
    board = a_board(a_place_stay(1, "2026-01-02", "2026-01-08", 1), a_place_stay(1, "2026-01-20", None, 2))

    found = free_around(board, 1, day("2026-01-10"))

    assert found == (day("2026-01-08").toordinal(), day("2026-01-19").toordinal())


def test_six_weeks_are_free_to_draw() -> None:
    judged = drawn(a_board(), 1, nights("2026-01-05", "2026-02-16"))

    assert (judged.verdict, judged.over) == (Verdict.FREE, 0)
    assert judged.clock is not None
    assert judged.clock.last_day == day("2026-02-15")


def test_nights_beyond_six_weeks_warn() -> None:
    judged = drawn(a_board(), 1, nights("2026-01-05", "2026-02-19"))

    assert (judged.verdict, judged.over) == (Verdict.WARNED, 3)


def test_a_closed_place_warns() -> None:
    judged = drawn(a_board(closures=[a_closure(1, "2026-01-05", "2026-01-20")]), 1, nights("2026-01-10", "2026-01-12"))

    assert judged.verdict is Verdict.WARNED
    assert [breach.rule for breach in judged.breaches] == [Rule.PLACE_CLOSED]


def test_a_neighbour_is_named() -> None:
    board = a_board(a_place_stay(1, "2026-01-20", None, 2))

    assert drawn(board, 1, nights("2026-01-10", "2026-01-19")).neighbour is None
    neighbour = drawn(board, 1, nights("2026-01-10", "2026-01-20")).neighbour
    assert neighbour is not None
    assert neighbour.id == 2


def test_a_key_offers_six_weeks() -> None:
    assert nights_to_offer(a_board(), 1, day("2026-01-10")) == nights("2026-01-10", "2026-02-21")


def test_a_key_offers_the_nights_between_two_stays() -> None:
    board = a_board(a_place_stay(1, "2026-01-02", "2026-01-12", 1), a_place_stay(1, "2026-01-20", None, 2))

    assert nights_to_offer(board, 1, day("2026-01-10")) == nights("2026-01-12", "2026-01-20")


def test_a_key_offers_nothing_on_a_place_that_stays_taken() -> None:
    assert nights_to_offer(a_board(a_place_stay(1, "2026-01-02", None)), 1, day("2026-01-10")) is None


@pytest.mark.parametrize(
    ("kind", "drawable"), [(RowKind.PLACE, True), (RowKind.GROUP, False), (RowKind.WAITING, False)]
)
def test_only_places_can_be_drawn_on(kind: RowKind, *, drawable: bool) -> None:
    assert is_drawable(Row(kind, 1, "", 0)) is drawable
