"""The board with children as rows: what stands on rows and bars, and what a hand does there."""

from dataclasses import replace

import pytest

from ckgdesk.domain.arranging import arranged
from ckgdesk.domain.board import Arrangement, BoardPicture, board_picture
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_child, a_house, a_stay, a_timeline, without_place
from tests.ui.board.boards import TODAY, WINDOW, a_place_stay
from ui.board.row_words import RowWords, family_name
from ui.board.sheet import Sheet

FAMILY = Family(7, "G7", "Vermeulen")
WORDS = RowWords(nowhere="No place yet", no_family="Family not known")


def by_children(*stays: Timeline) -> BoardPicture:
    """Children 1 and 2 are brussen; child 3 has no family."""
    children = {number: a_child(number, family_id=7 if number < 3 else None) for number in (1, 2, 3)}
    picture = Picture(a_house(), People(children, {7: FAMILY}), stays)
    return arranged(board_picture(picture, WINDOW, TODAY), Arrangement.CHILDREN)


def a_sheet(*stays: Timeline) -> Sheet:
    return Sheet(by_children(*stays), words=WORDS)


def test_the_code_of_the_place_stands_on_a_bar() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-12"), a_bed(5, "2026-01-12", "2026-02-02"))

    assert [strip.name for strip in a_sheet(stay).strips("child:1")] == ["P1", "P5"]


def test_nights_without_a_place_say_so() -> None:
    sheet = a_sheet(without_place(a_timeline(a_stay())))

    assert [strip.name for strip in sheet.strips("child:1")] == ["No place yet"]


def test_rows_are_called_by_family_and_child() -> None:
    sheet = a_sheet(a_place_stay(1, "2026-01-05", "2026-02-02"), a_place_stay(3, "2026-01-05", "2026-02-02", 3))

    assert [sheet.label(row) for row in sheet.board.rows] == [
        "Vermeulen", "Lotte V.", "Emiel V.", "Family not known", "Wout V.",
    ]  # fmt: skip


def initials(child: Child) -> str:
    return child.initials


def code(family: Family) -> str:
    return family.code


def test_hidden_names_are_hidden_on_rows_too() -> None:
    board = by_children(a_place_stay(1, "2026-01-05", "2026-02-02"))

    sheet = Sheet(board, initials, replace(WORDS, family=code))

    assert [sheet.label(row) for row in board.rows] == ["G7", "L.V.", "E.V."]


@pytest.mark.parametrize(("name", "said"), [("Maes", "Maes"), ("", "G1")])
def test_a_family_without_a_name_is_called_by_its_code(name: str, said: str) -> None:
    assert family_name(Family(1, "G1", name)) == said


def test_a_bar_is_found_on_the_row_of_its_child() -> None:
    sheet = a_sheet(a_place_stay(1, "2026-01-05", "2026-02-02"))

    strip = sheet.strip((1, 11))

    assert strip is not None
    assert (sheet.row_of(strip.bar), sheet.name_of(strip.bar)) == ("child:1", "Lotte V.")
