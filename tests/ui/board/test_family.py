from dataclasses import replace

from ckgdesk.domain.board import BoardPicture, board_picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.planning import Move
from tests.builders import a_child, a_picture, without_place
from tests.ui.board.boards import TODAY, WINDOW, a_place_stay
from ui.board.family import along

NOOR = a_place_stay(1, "2026-01-05", "2026-02-02", 1)


def a_family(*stays: Timeline) -> BoardPicture:
    """Children 1 to 3 are brussen, 4 is not."""
    children = [a_child(number, family_id=7 if number < 4 else None) for number in (1, 2, 3, 4)]
    return board_picture(a_picture(*stays, children=children), WINDOW, TODAY)


def test_a_brus_follows_by_as_many_days() -> None:
    board = a_family(NOOR, a_place_stay(2, "2026-01-05", "2026-02-02", 2))

    assert along(board, Move(1, 11, 1, 3)) == (Move(2, 21, 2, 3),)


def test_another_group_takes_a_brus_along_to_the_nearest_free_place() -> None:
    board = a_family(
        NOOR, a_place_stay(2, "2026-01-05", "2026-02-02", 2), a_place_stay(7, "2026-01-05", "2026-02-02", 4)
    )

    assert along(board, Move(1, 11, 6, 0)) == (Move(2, 21, 5, 0),)


def test_two_brussen_do_not_get_the_same_place() -> None:
    board = a_family(NOOR, *(a_place_stay(place, "2026-01-05", "2026-02-02", place) for place in (2, 3)))

    moves = along(board, Move(1, 11, 5, 0))

    assert [(move.stay_id, move.place_id) for move in moves] == [(2, 6), (3, 7)]


def test_within_their_group_nobody_has_to_follow() -> None:
    board = a_family(NOOR, a_place_stay(2, "2026-01-05", "2026-02-02", 2))

    assert along(board, Move(1, 11, 4, 0)) == ()


def test_a_brus_follows_by_as_many_days_whoever_still_waits_for_a_place() -> None:
    board = a_family(without_place(NOOR), a_place_stay(2, "2026-01-05", "2026-02-02", 2))

    assert along(board, Move(1, 0, 0, 1)) == (Move(2, 21, 2, 1),)


def test_who_is_no_brus_stays() -> None:
    board = a_family(NOOR, a_place_stay(2, "2026-01-05", "2026-02-02", 4))

    assert along(board, Move(1, 11, 1, 3)) == ()


def test_a_brus_at_another_time_stays() -> None:
    board = a_family(NOOR, a_place_stay(2, "2026-03-05", "2026-03-20", 2))

    assert along(board, Move(1, 11, 1, 3)) == ()


def test_a_locked_brus_stays() -> None:
    lotte = a_place_stay(2, "2026-01-05", "2026-02-02", 2)
    board = a_family(NOOR, replace(lotte, stay=replace(lotte.stay, locked=True)))

    assert along(board, Move(1, 11, 1, 3)) == ()


def test_a_brus_without_a_free_place_stays() -> None:
    others = [a_place_stay(place, "2026-01-05", "2026-02-02", 10 + place) for place in (6, 7, 8)]
    board = a_family(NOOR, a_place_stay(2, "2026-01-05", "2026-02-02", 2), *others)

    assert along(board, Move(1, 11, 5, 0)) == ()


def test_a_stay_that_is_gone_takes_nobody_along() -> None:
    assert along(a_family(NOOR), Move(99, 1, 1, 3)) == ()
