import pytest

from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import WayKind
from tests.builders import a_house
from tests.ui.board.boards import a_board, a_place_stay
from ui.board.drop import Drop
from ui.board.wish import Judge, Move


def dropped(place_id: int, days: int, *stays: Timeline, places: int = 4) -> Drop:
    """Stay 1, let go on another place."""
    board = a_board(*stays, house=a_house(1, places))
    return Drop(Judge(board, 1).judge(Move(11, place_id, days)), board.picture.timelines[1], board)


@pytest.fixture
def anna() -> Timeline:
    return a_place_stay(1, "2026-01-05", "2026-02-02", 1)


def test_whoever_lies_there_is_named(anna: Timeline) -> None:
    drop = dropped(2, 0, anna, a_place_stay(2, "2026-01-12", "2026-01-26", 2))

    assert [other.id for other in drop.others] == [2]


def test_a_shared_change_day_is_no_meeting(anna: Timeline) -> None:
    drop = dropped(2, 0, anna, a_place_stay(2, "2026-02-02", "2026-02-10", 2))

    assert (drop.others, drop.ways()) == ((), ())


def test_a_swap_stands_first(anna: Timeline) -> None:
    drop = dropped(2, 0, anna, a_place_stay(2, "2026-01-05", "2026-02-02", 2))

    assert [way.kind for way in drop.ways()] == [WayKind.SWAP, WayKind.OTHER_PLACE]


def test_nights_that_allow_it_are_shared(anna: Timeline) -> None:
    drop = dropped(2, 0, anna, a_place_stay(2, "2026-01-01", "2026-01-15", 2))

    assert WayKind.SPLIT in {way.kind for way in drop.ways()}


def test_a_swap_that_would_displace_a_third_one_is_not_offered(anna: Timeline) -> None:
    third = a_place_stay(1, "2026-02-02", "2026-02-20", 3)

    drop = dropped(2, 0, anna, a_place_stay(2, "2026-01-12", "2026-02-10", 2), third)

    assert WayKind.SWAP not in {way.kind for way in drop.ways()}


def test_in_a_full_house_with_no_swap_nothing_is_offered(anna: Timeline) -> None:
    third = a_place_stay(1, "2026-02-02", "2026-02-20", 3)

    drop = dropped(2, 0, anna, a_place_stay(2, "2026-01-01", "2026-02-10", 2), third, places=2)

    assert drop.ways() == ()
