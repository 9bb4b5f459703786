"""How full a heading is, night by night, and who is there."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from ckgdesk.domain.board import BoardPicture, Row
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_closure, a_house, day
from tests.ui.board.boards import a_board, a_place_stay
from tests.ui.board.conftest import Seen
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


def heading_in_grey(seen: Seen, key: str, count: int, places: int, recognised: int | None = None) -> QImage:
    """The night of 5 January on a heading, where days are too narrow for both numbers beside each other."""
    view = seen(a_board(*stays(count), house=a_house(groups=2, places=places, recognised=recognised)))
    view.show_days(40)
    view.go_to(day("2026-01-01"))
    frame = view.scene.frame
    index = frame.rows.index_of(key)
    assert index is not None
    x = frame.days.x(day("2026-01-05").toordinal())
    cell = QRect(x, frame.row_top(index), round(frame.days.width), frame.row_height(index))
    return view.viewport().grab(cell).toImage().convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("key", ["site:1", "group:1"])
def test_in_narrow_days_a_heading_still_says_how_many_could_be(seen: Seen, key: str) -> None:
    assert heading_in_grey(seen, key, 3, places=12) != heading_in_grey(seen, key, 3, places=14)


def test_in_narrow_days_full_and_more_than_full_stand_out_without_colour(seen: Seen) -> None:
    pictures = [
        heading_in_grey(seen, "group:1", 3, places=4),
        heading_in_grey(seen, "group:1", 4, places=4),
        heading_in_grey(seen, "group:1", 4, places=4, recognised=3),
    ]

    dark = [
        sum(image.pixelColor(x, y).value() < 140 for x in range(image.width()) for y in range(image.height()))
        for image in pictures
    ]
    assert dark[0] + 30 < dark[1] < dark[2]
