"""From one page to another: a signal leads to the board, a bar to the card, a key to the search."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.flows.look import stay_of
from ui.sitting import Sitting
from ui.widgets.search import SearchField


def test_a_stay_asked_for_elsewhere_is_selected_on_the_board(sitting: Sitting) -> None:
    sitting.window.turn_to(sitting.pages.attention)

    sitting.pages.attention.stay_shown.emit(stay_of(sitting, 5).id)

    assert sitting.window.page is sitting.pages.board
    selected = sitting.pages.board.view.scene.selected
    assert selected is not None
    assert selected[0] == stay_of(sitting, 5).id


def test_a_child_asked_for_elsewhere_shows_its_card(sitting: Sitting) -> None:
    sitting.pages.board.child_shown.emit(5)

    assert sitting.window.page is sitting.pages.children_page


def test_find_on_the_board_looks_there(sitting: Sitting) -> None:
    sitting.window.activateWindow()

    QTest.keyClick(sitting.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert sitting.window.page is sitting.pages.board
    assert QApplication.focusWidget() is sitting.pages.board.finder.field


def test_enter_in_the_finder_goes_to_the_child_also_while_a_stay_is_selected(sitting: Sitting) -> None:
    board = sitting.pages.board
    sitting.window.activateWindow()
    board.view.show_stay(stay_of(sitting, 1).id)
    QTest.keyClick(sitting.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClicks(board.finder.field, "K5")
    QTest.keyClick(board.finder.field, Qt.Key.Key_Return)

    selected = board.view.scene.selected
    assert selected is not None
    assert selected[0] == stay_of(sitting, 5).id
    assert not board.card.isVisible()


def test_find_elsewhere_puts_the_cursor_in_the_search_of_the_children(sitting: Sitting) -> None:
    sitting.window.activateWindow()
    sitting.window.turn_to(sitting.pages.attention)

    QTest.keyClick(sitting.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert sitting.window.page is sitting.pages.children_page
    assert isinstance(QApplication.focusWidget(), SearchField)


def test_hidden_names_are_hidden_on_the_board_too(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    by_name = view.grab().toImage()

    sitting.window.choices.hide_names.trigger()

    assert view.grab().toImage() != by_name


def test_the_badge_counts_what_cannot_wait(sitting: Sitting) -> None:
    number = sitting.pages.all.index(sitting.pages.attention)

    assert sitting.window.rail.spoken(number) == "2 signal(s) that cannot wait"
