import pytest

from ckgdesk.domain.board import Bar, BoardPicture, Row, RowKind
from ckgdesk.domain.wishes import Edge
from tests.builders import a_stay, a_timeline, day, without_place
from tests.ui.board.boards import a_board, a_place_stay, two_stays
from ui.board.drag import Drag, Hand, Part, State
from ui.board.geometry import Days
from ui.board.wish import Move, Park, Resize

DAYS = Days(day("2026-01-01").toordinal(), 40.0)
LANE = Row(RowKind.WAITING, 0, "", 0)
GROUP = Row(RowKind.GROUP, 1, "Leefgroep 1", 1)


def place(number: int) -> Row:
    return Row(RowKind.PLACE, number, f"P{number}", 3)


def first_bar(board: BoardPicture) -> Bar:
    return next(iter(board.bars_by_key.values()))


def lifted(bar: Bar, part: Part = Part.MIDDLE) -> Drag:
    """A drag whose bar was taken at (400, 100) and is loose."""
    drag = Drag(10)
    drag.press(bar, part, Hand(400, 100, place(1)), DAYS)
    drag.lift(bar)
    return drag


@pytest.fixture
def anna() -> Bar:
    return first_bar(a_board(two_stays()[0]))


def test_at_first_the_hand_is_idle() -> None:
    assert Drag(10).state is State.IDLE


def test_a_press_alone_lifts_nothing(anna: Bar) -> None:
    drag = Drag(10)

    drag.press(anna, Part.MIDDLE, Hand(400, 100), DAYS)

    assert drag.state is State.PRESSED
    assert not drag.is_under_way


@pytest.mark.parametrize(("x", "y", "lifts"), [(409, 100, False), (410, 100, True), (405, 105, True), (400, 91, False)])
def test_a_bar_is_lifted_after_the_start_distance(anna: Bar, x: int, y: int, *, lifts: bool) -> None:
    drag = Drag(10)
    drag.press(anna, Part.MIDDLE, Hand(400, 100), DAYS)

    assert drag.lifts(Hand(x, y)) is lifts


def test_moving_without_a_press_lifts_nothing() -> None:
    assert not Drag(10).lifts(Hand(900, 900))


@pytest.mark.parametrize(
    ("part", "state"),
    [(Part.MIDDLE, State.MOVING), (Part.FIRST, State.RESIZING_FIRST), (Part.UNTIL, State.RESIZING_UNTIL)],
)
def test_what_was_taken_decides_what_the_hand_does(anna: Bar, part: Part, state: State) -> None:
    assert lifted(anna, part).state is state


@pytest.mark.parametrize(("x", "days"), [(419, 0), (421, 1), (481, 2), (379, -1)])
def test_a_move_snaps_to_whole_days(anna: Bar, x: int, days: int) -> None:
    drag = lifted(anna)

    drag.move(Hand(x, 100, place(2)), DAYS)

    assert drag.wish == Move(11, 2, days)


def test_back_home_nothing_is_wished(anna: Bar) -> None:
    drag = lifted(anna)
    drag.move(Hand(500, 100, place(3)), DAYS)

    drag.move(Hand(402, 100, place(1)), DAYS)

    assert drag.wish is None


def test_shift_keeps_the_dates(anna: Bar) -> None:
    drag = lifted(anna)

    drag.move(Hand(700, 160, place(3), keeps_dates=True), DAYS)

    assert drag.wish == Move(11, 3, 0)


def test_over_a_heading_the_last_place_holds(anna: Bar) -> None:
    drag = lifted(anna)
    drag.move(Hand(440, 160, place(3)), DAYS)

    drag.move(Hand(480, 180, GROUP), DAYS)

    assert drag.wish == Move(11, 3, 2)


def test_the_lane_parks(anna: Bar) -> None:
    drag = lifted(anna)

    drag.move(Hand(640, 10, LANE), DAYS)

    assert drag.wish == Park(11)


def test_a_waiting_stay_moved_within_the_lane_wishes_nothing() -> None:
    drag = lifted(first_bar(a_board(without_place(a_timeline(a_stay())))))

    drag.move(Hand(640, 10, LANE), DAYS)

    assert drag.wish is None


def test_a_waiting_stay_over_a_heading_wishes_nothing() -> None:
    drag = lifted(first_bar(a_board(without_place(a_timeline(a_stay())))))

    drag.move(Hand(640, 10, GROUP), DAYS)

    assert drag.wish is None


def test_a_waiting_stay_gets_the_place_below_the_hand() -> None:
    drag = lifted(first_bar(a_board(without_place(a_timeline(a_stay())))))

    drag.move(Hand(400, 60, place(4)), DAYS)

    assert drag.wish == Move(0, 4, 0)


def test_the_departure_follows_the_hand(anna: Bar) -> None:
    drag = lifted(anna, Part.UNTIL)

    drag.move(Hand(400 + 3 * 40, 300, place(4)), DAYS)

    assert drag.wish == Resize(11, Edge.UNTIL, day("2026-02-05"))


def test_the_arrival_follows_the_hand(anna: Bar) -> None:
    drag = lifted(anna, Part.FIRST)

    drag.move(Hand(400 - 2 * 40, 100), DAYS)

    assert drag.wish == Resize(11, Edge.FIRST, day("2026-01-03"))


def test_an_edge_back_on_its_day_wishes_nothing(anna: Bar) -> None:
    drag = lifted(anna, Part.UNTIL)

    drag.move(Hand(405, 100), DAYS)

    assert drag.wish is None


def test_a_departure_that_is_not_known_cannot_be_dragged() -> None:
    drag = lifted(first_bar(a_board(a_place_stay(1, "2026-01-05", None))), Part.UNTIL)

    drag.move(Hand(600, 100), DAYS)

    assert drag.wish is None


def test_days_that_scroll_below_a_still_hand_move_the_bar(anna: Bar) -> None:
    drag = lifted(anna)
    later = Days(DAYS.zero, DAYS.width, DAYS.scrolled + 80)

    drag.move(Hand(400, 100, place(1)), later)

    assert drag.wish == Move(11, 1, 2)


def test_letting_go_gives_the_wish_once(anna: Bar) -> None:
    drag = lifted(anna)
    drag.move(Hand(440, 100, place(2)), DAYS)

    assert [drag.release(), drag.release()] == [Move(11, 2, 1), None]
    assert drag.state is State.IDLE


def test_a_click_wishes_nothing(anna: Bar) -> None:
    drag = Drag(10)
    drag.press(anna, Part.MIDDLE, Hand(400, 100), DAYS)
    drag.move(Hand(600, 100, place(2)), DAYS)

    assert drag.release() is None


def test_a_cancelled_drag_forgets_its_bar(anna: Bar) -> None:
    drag = lifted(anna)
    drag.move(Hand(440, 100, place(2)), DAYS)

    drag.cancel()

    assert (drag.state, drag.bar, drag.wish) == (State.IDLE, None, None)


NARROW = Days(day("2026-01-01").toordinal(), 3.0)


def narrowly_lifted(bar: Bar) -> Drag:
    """The same in a view of a year."""
    drag = Drag(10)
    drag.press(bar, Part.MIDDLE, Hand(400, 100, place(1)), NARROW)
    drag.lift(bar)
    return drag


def test_a_hand_that_goes_straight_down_keeps_the_dates(anna: Bar) -> None:
    drag = narrowly_lifted(anna)

    drag.move(Hand(408, 160, place(3)), NARROW)

    assert drag.wish == Move(11, 3, 0)


def test_a_hand_that_also_goes_sideways_does_not(anna: Bar) -> None:
    drag = narrowly_lifted(anna)

    drag.move(Hand(412, 160, place(3)), NARROW)

    assert drag.wish == Move(11, 3, 4)


def test_on_its_own_row_a_bar_moves_by_narrow_days(anna: Bar) -> None:
    drag = narrowly_lifted(anna)

    drag.move(Hand(406, 101, place(1)), NARROW)

    assert drag.wish == Move(11, 1, 2)
