"""How full a heading is, night by night, and who is there."""

from ckgdesk.domain.board import BoardPicture, Row
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_closure, a_house, day
from tests.ui.board.boards import a_board, a_place_stay
from ui.board.occupancy import GroupNight, Night, Occupancy
from ui.board.sheet import Sheet


def stays(count: int) -> list[Timeline]:
    return [a_place_stay(number, "2026-01-05", "2026-01-08", number) for number in range(1, count + 1)]


def heading(board: BoardPicture, key: str) -> Row:
    return next(row for row in board.rows if row.key == key)


def night(board: BoardPicture, key: str, on: str) -> Night:
    number = day(on).toordinal()
    return Occupancy(Sheet(board)).nights(heading(board, key), number, number)[0]


def test_a_night_with_every_place_taken_is_full() -> None:
    board = a_board(*stays(2), house=a_house(groups=1, places=2))

    assert night(board, "group:1", "2026-01-05").full
    assert not night(board, "group:1", "2026-01-08").full


def test_more_children_than_recognised_is_more_than_full() -> None:
    board = a_board(*stays(3), house=a_house(groups=1, places=4, recognised=2))

    assert night(board, "group:1", "2026-01-05") == Night(3, 4, over=True)
    assert night(board, "group:1", "2026-01-05").full


def test_a_site_says_when_one_of_its_groups_is_more_than_full() -> None:
    board = a_board(*stays(3), house=a_house(groups=2, places=4, recognised=2))

    assert night(board, "site:1", "2026-01-05") == Night(3, 8, over=True)
    assert not night(board, "site:1", "2026-01-08").over


def test_a_night_names_who_is_there_and_what_is_closed() -> None:
    board = a_board(*stays(2), closures=[a_closure(4, "2026-01-01", "2026-02-01")])

    found = list(Occupancy(Sheet(board)).on(heading(board, "group:1"), day("2026-01-06").toordinal()))

    assert found == [GroupNight("Leefgroep 1", ("Lotte V.", "Emiel V."), (("P4", "schilderwerken"),))]


def test_a_site_names_every_group() -> None:
    board = a_board(*stays(2))

    found = Occupancy(Sheet(board)).on(heading(board, "site:1"), day("2026-01-06").toordinal())

    assert [group.group for group in found] == ["Leefgroep 1", "Leefgroep 2"]


def test_nobody_is_there_on_the_night_of_a_departure() -> None:
    board = a_board(*stays(2))

    (group,) = Occupancy(Sheet(board)).on(heading(board, "group:1"), day("2026-01-08").toordinal())

    assert group.names == ()
