"""The board the other way round: families and children as rows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.arranging import Sight, arranged
from ckgdesk.domain.board import Arrangement, BoardPicture, RowKind, board_picture
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_child, a_house, a_picture, a_stay, a_timeline, day, nights, without_place
from tests.domain.strategies import numbered, timelines

WINDOW = nights("2026-01-01", "2026-02-01")
CHILDREN, PLACES = Arrangement.CHILDREN, Arrangement.PLACES


def by_places(*stays: Timeline, children: tuple[Child, ...] = (), window: Period = WINDOW) -> BoardPicture:
    return board_picture(a_picture(*stays, children=children), window, day("2026-01-15"))


def rows(*stays: Timeline, children: tuple[Child, ...] = ()) -> list[str]:
    return [row.key for row in arranged(by_places(*stays, children=children), CHILDREN).rows]


def test_a_child_lies_below_its_family() -> None:
    keys = rows(a_timeline(a_stay()), children=(a_child(1, family_id=7),))

    assert keys == ["family:7", "child:1"]


def test_brussen_without_a_stay_of_their_own_stand_below_the_family_too() -> None:
    brussen = (a_child(1, "2020-05-01", 7), a_child(2, "2018-05-01", 7), a_child(3, "2018-05-01", 8))

    assert rows(a_timeline(a_stay()), children=brussen) == ["family:7", "child:2", "child:1"]


def test_children_without_a_family_stand_last_together() -> None:
    stays = [a_timeline(a_stay(number=number)) for number in (1, 2, 3)]

    assert rows(*stays, children=(a_child(3, family_id=7),)) == [
        "family:7",
        "child:3",
        "family:0",
        "child:1",
        "child:2",
    ]


def test_a_child_who_is_only_here_outside_the_window_gets_no_row() -> None:
    assert rows(a_timeline(a_stay("2026-02-01", "2026-02-20"))) == []


def test_families_stand_in_the_order_of_their_names() -> None:
    people = People(
        {number: a_child(number, family_id=number) for number in (1, 2)},
        {1: Family(1, "G1", "Wouters"), 2: Family(2, "G2", "claes")},
    )
    stays = [a_timeline(a_stay(number=number), a_bed(number, "2026-01-05", "2026-02-02")) for number in (1, 2)]
    board = board_picture(Picture(a_house(), people, stays), WINDOW, day("2026-01-15"))

    headings = [row.label for row in arranged(board, CHILDREN).rows if row.kind is RowKind.FAMILY]

    assert headings == ["claes", "Wouters"]


def test_a_room_move_and_nights_without_a_place_lie_on_one_row() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-12"), a_bed(2, "2026-01-20", "2026-02-02"))

    board = arranged(by_places(stay), CHILDREN)

    places = [bar.placement.place_id if bar.placement else None for bar in board.bars["child:1"]]
    assert places == [1, None, 2]


def test_a_bar_finds_its_row_in_either_arrangement() -> None:
    board = by_places(a_timeline(a_stay()), without_place(a_timeline(a_stay(number=2))))
    placed, waiting = board.bars_by_key[1, 11], board.bars_by_key[2, 0]

    other = arranged(board, CHILDREN)

    assert (board.row_key_of(placed), board.row_key_of(waiting)) == ("place:1", "waiting:0")
    assert (other.row_key_of(placed), other.row_key_of(waiting)) == ("child:1", "child:2")


@given(st.lists(timelines(60), max_size=6))
def test_turning_a_board_round_and_back_gives_the_same_board(stays: list[Timeline]) -> None:
    board = by_places(*(numbered(stay, n, n) for n, stay in enumerate(stays, 1)), window=Period(day("1999-01-01")))

    again = arranged(arranged(board, CHILDREN), PLACES)

    assert (again.rows, dict(again.bars), again.arrangement) == (board.rows, dict(board.bars), PLACES)


@given(st.lists(timelines(60), max_size=6))
def test_every_bar_lies_on_the_row_of_its_child(stays: list[Timeline]) -> None:
    near = [numbered(stay, n, n) for n, stay in enumerate(stays, 1)]

    board = arranged(by_places(*near, window=Period(day("1999-01-01"))), CHILDREN)

    shown = {row.key for row in board.rows}
    assert {bar.key for key in shown for bar in board.bars.get(key, ())} == set(board.bars_by_key)


def test_a_board_that_stands_so_already_stays_the_same_one() -> None:
    board = replace(by_places(a_timeline()), read_only=True)

    assert arranged(board, PLACES) is board
    assert arranged(board, CHILDREN).read_only


def test_only_whoever_is_here_on_the_nights_in_sight_gets_a_row() -> None:
    board = by_places(
        a_timeline(a_stay("2026-01-05", "2026-01-10", 1)), a_timeline(a_stay("2026-01-20", "2026-01-25", 2))
    )

    turned = arranged(board, CHILDREN, Sight(nights("2026-01-18", "2026-01-30")))

    assert [row.key for row in turned.rows] == ["family:0", "child:2"]


def test_the_child_in_the_hand_keeps_its_row() -> None:
    board = by_places(a_timeline(a_stay("2026-01-05", "2026-01-10", 1)))

    turned = arranged(board, CHILDREN, Sight(nights("2026-01-18", "2026-01-30"), frozenset({1, 99})))

    assert [row.key for row in turned.rows] == ["family:0", "child:1"]


def test_the_same_sight_gives_the_same_board() -> None:
    turned = arranged(by_places(a_timeline()), CHILDREN)

    assert arranged(turned, CHILDREN) is turned
