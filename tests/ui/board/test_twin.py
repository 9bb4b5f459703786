"""The twin of the board on the screen: one selection, the same keys, the same menu."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_house, day
from tests.ui.board.boards import Heard, a_board, a_place_stay, a_view, two_stays
from ui.board.selection import Selection
from ui.board.twin import Twin
from ui.board.twin_line import Column
from ui.board.view import BoardView
from ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qapp: QApplication) -> Iterator[BoardView]:
    del qapp
    view = a_view(a_board(*two_stays()))
    yield view
    view.deleteLater()


@pytest.fixture
def twin(view: BoardView, theme: Theme, qapp: QApplication) -> Iterator[Twin]:
    twin = Twin(view, theme)
    twin.resize(1200, 500)
    twin.show()
    qapp.processEvents()
    yield twin
    twin.close()
    twin.deleteLater()


def chosen(twin: Twin) -> tuple[int, int] | None:
    index = twin.table.currentIndex()
    return twin.found.bar(index).key if index.isValid() else None


def choose(twin: Twin, key: tuple[int, int]) -> None:
    twin.table.setCurrentIndex(twin.found.mapFromSource(twin.model.index_of(key)))


def test_the_twin_shows_the_days_of_the_board(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    assert twin.model.rowCount() == 2

    view.go_to(day("2026-04-01"))

    qtbot.waitUntil(lambda: twin.model.rowCount() == 0)
    assert twin.nothing.isVisible()


def test_the_lines_of_a_large_house_come_while_the_first_can_be_read(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    stays = [a_place_stay(n, "2026-01-05", "2026-02-02", n) for n in range(1, 351)]
    view.show_picture(a_board(*stays, house=a_house(groups=5, places=70)))
    view.select(Selection("place:350", (350, 3501)))

    twin.look_again()
    at_first = twin.model.rowCount()

    qtbot.waitUntil(lambda: twin.model.is_whole)
    assert at_first < twin.model.rowCount() == 350
    assert chosen(twin) == view.selection.bar_key


def test_a_line_chosen_here_is_selected_on_the_board(twin: Twin, view: BoardView) -> None:
    choose(twin, (2, 21))

    assert view.selection == Selection("place:2", (2, 21))


def test_a_bar_selected_on_the_board_is_chosen_here(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    view.select(Selection("place:2", (2, 21)))

    qtbot.waitUntil(lambda: chosen(twin) == (2, 21))


def test_alt_and_an_arrow_wish_what_they_wish_on_the_board(twin: Twin, view: BoardView) -> None:
    choose(twin, (1, 11))
    heard = Heard()
    view.move_wished.connect(heard.hear)

    QTest.keyClick(twin.table, Qt.Key.Key_Right, ALT)

    assert heard.said == [(1, 11, 1, 1)]


def test_arrows_alone_walk_through_the_table(twin: Twin, view: BoardView) -> None:
    first = twin.found.index(0, Column.CHILD)
    twin.table.setCurrentIndex(first)

    QTest.keyClick(twin.table, Qt.Key.Key_Down)

    assert twin.table.currentIndex().row() == 1
    assert view.selection.bar_key == chosen(twin)


def test_the_menu_is_that_of_the_board(twin: Twin, view: BoardView) -> None:
    choose(twin, (1, 11))
    heard = Heard()
    view.menu_wished.connect(heard.hear)

    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(twin.table.viewport(), event)

    assert len(heard.said) == 1


def test_a_right_click_chooses_its_line_first(twin: Twin, view: BoardView) -> None:
    choose(twin, (1, 11))
    place = twin.table.visualRect(twin.found.mapFromSource(twin.model.index_of((2, 21)))).center()

    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, twin.table.mapToGlobal(place))
    QApplication.sendEvent(twin.table.viewport(), event)

    assert view.selection.bar_key == (2, 21)


def test_two_clicks_open_the_stay(twin: Twin, view: BoardView) -> None:
    heard = Heard()
    view.stay_opened.connect(heard.hear)

    twin.table.doubleClicked.emit(twin.found.mapFromSource(twin.model.index_of((2, 21))))

    assert heard.said == [(2,)]


def test_the_choice_survives_a_change_of_the_plan(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    choose(twin, (2, 21))
    other = two_stays()[1]
    moved = replace(other, stay=replace(other.stay, code="V9"))

    view.show_picture(a_board(a_place_stay(7, "2026-01-06", "2026-02-03"), moved))
    qtbot.waitUntil(lambda: twin.model.bar(twin.model.index_of((2, 21))).timeline.stay.code == "V9")

    assert chosen(twin) == (2, 21)


def test_the_choice_follows_a_stay_that_gets_another_placement(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    choose(twin, (2, 21))
    parked = replace(two_stays()[1], placements=())

    view.show_picture(a_board(two_stays()[0], parked))

    qtbot.waitUntil(lambda: chosen(twin) == (2, 0))


def test_escape_lets_go_of_the_choice(twin: Twin, view: BoardView, qtbot: QtBot) -> None:
    choose(twin, (2, 21))

    QTest.keyClick(twin.table, Qt.Key.Key_Escape)

    assert view.selection.bar_key is None
    qtbot.waitUntil(lambda: not twin.table.selectionModel().hasSelection())


def test_nothing_found_offers_all_stays_again(twin: Twin) -> None:
    twin.filter.setText("nobody")

    assert (twin.nothing.isVisible(), twin.table.isVisible()) == (True, False)
    twin.nothing.wished.emit()
    assert twin.table.isVisible()


def test_down_goes_from_the_filter_to_the_first_line(twin: Twin) -> None:
    twin.filter.setFocus()

    QTest.keyClick(twin.filter, Qt.Key.Key_Down)

    assert chosen(twin) is not None
    assert twin.table.hasFocus()


def test_columns_are_as_wide_as_their_days(twin: Twin) -> None:
    for column in (Column.FIRST, Column.LAST, Column.DEPARTURE, Column.LIMIT):
        assert twin.table.columnWidth(column) >= twin.table.sizeHintForColumn(column)


def test_a_column_that_was_pulled_wider_stays_so(twin: Twin, view: BoardView) -> None:
    twin.table.setColumnWidth(Column.CHILD, 300)

    view.show_picture(a_board(two_stays()[0]))
    twin.look_again()

    assert twin.table.columnWidth(Column.CHILD) == 300
