"""The faces of the board: children as rows and the table, by key and by button, remembered."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.board import Arrangement
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from ui.board.page import BoardPage
from ui.board.selection import Selection
from ui.desk import Desk
from ui.messages import Kind
from ui.preferences import Key

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[BoardPage]:
    """Child 1 has place 1 in January; its brother or sister, child 2, is not here."""
    desk.workspace.planning.add_stay(NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), 1))
    page = BoardPage(desk)
    page.resize(1366, 700)
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    yield page
    page.close()


def selected_stay(page: BoardPage) -> int:
    """The one stay, chosen on the board; its number."""
    key = next(iter(page.view.board.bars_by_key))
    page.view.select(Selection(page.view.board.row_key_of(page.view.board.bars_by_key[key]) or "", key))
    return key[0]


def row_keys(page: BoardPage) -> list[str]:
    return [row.key for row in page.view.board.rows]


def test_r_turns_the_board_round_and_back(page: BoardPage) -> None:
    by_places = row_keys(page)

    QTest.keyClick(page.view, Qt.Key.Key_R)
    by_children = row_keys(page)
    QTest.keyClick(page.view, Qt.Key.Key_R)

    assert by_children == ["family:1", "child:1", "child:2"]
    assert row_keys(page) == by_places


def test_turning_round_reads_nothing_again(page: BoardPage) -> None:
    before = page.view.board.picture

    page.faces.turn_round()

    assert page.view.board.picture is before


def test_another_picture_keeps_the_rows_somebody_likes(page: BoardPage) -> None:
    page.faces.turn_round()

    page.refresh()

    assert page.view.board.arrangement is Arrangement.CHILDREN


def test_the_button_says_what_it_would_do(page: BoardPage) -> None:
    buttons = {button.defaultAction(): button for button in page.bar.findChildren(QToolButton)}
    button = buttons[page.faces.turn]
    before = button.text()

    button.click()

    assert (before, button.text()) == ("Children as rows", "Places as rows")


def test_ctrl_t_shows_the_table_and_the_board_again(page: BoardPage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_T, CTRL)
    shown = (page.faces.shows_table, page.faces.twin.table.hasFocus())

    QTest.keyClick(page.faces.twin.table, Qt.Key.Key_T, CTRL)

    assert shown == (True, True)
    assert (page.faces.shows_table, page.view.hasFocus()) == (False, True)


def test_the_table_opens_on_what_was_selected(page: BoardPage) -> None:
    stay_id = selected_stay(page)

    page.faces.change_face()

    twin = page.faces.twin
    assert twin.found.bar(twin.table.currentIndex()).timeline.id == stay_id


def test_both_choices_are_remembered(page: BoardPage, desk: Desk) -> None:
    page.faces.turn_round()
    page.faces.change_face()

    again = BoardPage(desk)

    assert (again.faces.arrangement, again.faces.shows_table) == (Arrangement.CHILDREN, True)
    assert desk.preferences.text(Key.ARRANGEMENT) == "children"
    again.deleteLater()


def test_a_stay_of_another_child_is_refused_in_the_bar(page: BoardPage, desk: Desk) -> None:
    stay_id = selected_stay(page)

    page.view.handover_wished.emit(stay_id, 3)

    message = desk.messages.current
    assert message is not None
    assert (message.kind, message.text) == (Kind.REFUSED, "A stay remains with the same child.")


def test_what_a_key_cannot_do_is_said_in_the_bar_while_the_table_shows(page: BoardPage, desk: Desk) -> None:
    page.view.hint("Locked.")
    beside_the_bar = desk.messages.current
    page.faces.change_face()

    page.view.hint("Locked.")

    assert beside_the_bar is None
    assert desk.messages.current is not None


def test_hidden_names_are_hidden_on_rows_and_in_the_table(page: BoardPage, desk: Desk) -> None:
    page.faces.turn_round()
    page.faces.change_face()

    desk.names.hide(True)
    page.look_again()
    page.faces.twin.look_again()

    labels = [page.view.scene.label(row) for row in page.view.board.rows]
    assert labels == ["G1", "L.V.", "E.V."]
    assert page.faces.twin.found.index(0, 0).data() == "L.V."


def test_other_nights_bring_other_children(page: BoardPage, qtbot: QtBot) -> None:
    page.faces.turn_round()
    before = row_keys(page)

    page.view.go_to(day("2026-03-01"))
    qtbot.waitUntil(lambda: row_keys(page) == [])
    page.view.go_to(day("2026-01-02"))

    qtbot.waitUntil(lambda: row_keys(page) == before)


def test_the_selected_child_keeps_its_row_wherever_one_looks(page: BoardPage, qtbot: QtBot) -> None:
    selected_stay(page)
    page.faces.turn_round()

    page.view.go_to(day("2026-02-10"))
    qtbot.wait(150)

    assert "child:1" in row_keys(page)
