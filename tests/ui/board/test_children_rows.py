"""The board with children as rows: what stands on rows and bars, and what a hand does there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ckgdesk.domain.arranging import arranged
from ckgdesk.domain.board import Arrangement, BoardPicture, board_picture
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from tests.builders import a_bed, a_child, a_house, a_stay, a_timeline, day, without_place
from tests.ui.board.boards import TODAY, WINDOW, Heard, MouseHand, a_board, a_place_stay
from tests.ui.board.conftest import Seen
from ui.board.drag import Part
from ui.board.row_words import RowWords, family_name
from ui.board.scene import Verdict
from ui.board.selection import Selection
from ui.board.sheet import Sheet
from ui.board.view import BoardView

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


@pytest.fixture
def turned(seen: Seen) -> BoardView:
    """Child 1 on place 1, child 3 on place 3, in January."""
    return seen(
        by_children(a_place_stay(1, "2026-01-05", "2026-02-02"), a_place_stay(3, "2026-01-05", "2026-02-02", 3))
    )


def heard_moves(view: BoardView) -> Heard:
    heard = Heard()
    view.move_wished.connect(heard.hear)
    return heard


def heard_handovers(view: BoardView) -> Heard:
    heard = Heard()
    view.handover_wished.connect(heard.hear)
    return heard


def test_a_drag_along_the_row_moves_days(turned: BoardView) -> None:
    hand, heard = MouseHand(turned), heard_moves(turned)
    end = hand.point("child:1", "2026-01-13")

    hand.drag(hand.point("child:1", "2026-01-10"), end)
    hand.release(end)

    assert heard.said == [(1, 11, 1, 3)]


def test_a_drag_over_the_heading_keeps_the_child_and_its_place(turned: BoardView) -> None:
    hand, heard = MouseHand(turned), heard_moves(turned)
    end = hand.point("family:7", "2026-01-14")

    hand.drag(hand.point("child:1", "2026-01-10"), end)
    hand.release(end)

    assert heard.said == [(1, 11, 1, 4)]


def test_a_drag_onto_another_child_is_refused_in_words(turned: BoardView) -> None:
    hand = MouseHand(turned)

    hand.drag(hand.point("child:1", "2026-01-10"), hand.point("child:3", "2026-01-10"))

    ghost = turned.scene.ghost
    assert ghost is not None
    assert (ghost.verdict, ghost.sentences) == (Verdict.REFUSED, ("A stay remains with the same child.",))
    assert ghost.parts[0].row_key == "child:1"
    turned.cancel_drag()


def test_a_drop_on_another_child_moves_nothing(turned: BoardView) -> None:
    hand, moves, handovers = MouseHand(turned), heard_moves(turned), heard_handovers(turned)
    end = hand.point("child:3", "2026-01-10")

    hand.drag(hand.point("child:1", "2026-01-10"), end)
    hand.release(end)

    assert (moves.said, handovers.said) == ([], [(1, 3)])


def test_the_ghost_lies_on_the_row_of_the_child(turned: BoardView) -> None:
    hand = MouseHand(turned)

    hand.drag(hand.point("child:1", "2026-01-10"), hand.point("child:1", "2026-01-13"))

    ghost = turned.scene.ghost
    assert ghost is not None
    assert [part.row_key for part in ghost.parts] == ["child:1"]
    turned.cancel_drag()


def test_an_edge_is_dragged_as_ever(turned: BoardView) -> None:
    hand, heard = MouseHand(turned), Heard()
    turned.resize_wished.connect(heard.hear)
    start = hand.point("child:1", "2026-02-02", Part.UNTIL)
    end = start + QPoint(round(turned.day_width() * 2), 0)

    hand.drag(start, end)
    hand.release(end)

    assert heard.said == [(1, 11, Edge.UNTIL, day("2026-02-04"))]


def test_alt_and_an_arrow_move_days_here_too(turned: BoardView) -> None:
    turned.select(Selection("child:1", (1, 11)))
    heard = heard_moves(turned)

    QTest.keyClick(turned, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert heard.said == [(1, 11, 1, 1)]


def test_alt_down_is_told_that_a_stay_keeps_its_child(turned: BoardView) -> None:
    turned.select(Selection("child:1", (1, 11)))
    moves, handovers = heard_moves(turned), heard_handovers(turned)

    QTest.keyClick(turned, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert (moves.said, handovers.said) == ([], [(1, 0)])


def test_a_stay_that_waits_moves_in_days_without_getting_a_place(seen: Seen) -> None:
    view = seen(by_children(without_place(a_timeline(a_stay()))))
    hand, heard = MouseHand(view), heard_moves(view)
    end = hand.point("child:1", "2026-01-13")

    hand.drag(hand.point("child:1", "2026-01-10"), end)
    hand.release(end)

    assert heard.said == [(1, 0, 0, 3)]


def test_a_family_folds(turned: BoardView) -> None:
    hand = MouseHand(turned)

    hand.press(QPoint(30, hand.point("family:7", "2026-01-10").y()))

    assert "child:1" not in [row.key for row in turned.scene.frame.rows.shown]


def test_the_selection_follows_a_board_that_is_turned_round(view: BoardView) -> None:
    view.select(Selection("place:2", (2, 21)))

    view.show_picture(arranged(view.board, Arrangement.CHILDREN))

    assert view.selection == Selection("child:2", (2, 21))


def test_the_row_at_the_top_stays_there_when_rows_come_above_it(seen: Seen) -> None:
    stays = [a_timeline(a_stay(number=number), a_bed(number, "2026-01-05")) for number in range(2, 9)]
    view = seen(arranged(a_board(*stays), Arrangement.CHILDREN))
    view.resize(900, 200)
    view.verticalScrollBar().setValue(60)
    index = view.scene.frame.rows.at(view.scene.frame.down) or 0
    before = (view.scene.frame.rows.shown[index].key, view.scene.frame.row_top(index))

    view.show_picture(arranged(a_board(*stays, a_timeline(a_stay(number=1))), Arrangement.CHILDREN))

    index = view.scene.frame.rows.index_of(before[0]) or 0
    assert (before[0], view.scene.frame.row_top(index)) == before
    assert index > 1


def test_the_tip_of_a_bar_names_the_child_not_the_place(turned: BoardView) -> None:
    said = turned.tip_at(MouseHand(turned).point("child:1", "2026-01-10"))

    assert said[0].startswith("Lotte V.")


def test_a_locked_stay_is_refused_by_the_name_of_its_child(seen: Seen) -> None:
    stay = a_place_stay(1, "2026-01-05", "2026-02-02")
    view = seen(by_children(replace(stay, stay=replace(stay.stay, locked=True))))
    view.select(Selection("child:1", (1, 11)))

    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    ghost = view.scene.ghost
    assert ghost is not None
    assert "Lotte V." in ghost.sentences[0]
