"""The window joins pages with what they share: rail, actions, messages; it remembers where one was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Child
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from ckgdesk.words import PeopleAs
from ckgdesk.workspace import Workspace
from tests.builders import day, nights
from tests.centre import PASSWORD
from tests.ui.pages import FakePage
from ui.about import AboutDialog
from ui.desk import Desk, Surroundings
from ui.main_window import MainWindow
from ui.messages import Offer
from ui.page import Verb
from ui.tasks import Errand
from ui.theme import Scheme

NOOR = Child(1, "K1", "Noor", "Vermeulen", day("2020-05-01"))


@pytest.fixture
def pages(qtbot: QtBot) -> tuple[FakePage, FakePage]:
    del qtbot
    return FakePage("Board", frozenset({Verb.ZOOM_IN})), FakePage("Children", number=4)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, pages: tuple[FakePage, FakePage]) -> Iterator[MainWindow]:
    window = MainWindow(desk, pages)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def rail_buttons(window: MainWindow) -> list[QToolButton]:
    return window.rail.findChildren(QToolButton)


def admit(desk: Desk) -> None:
    new = NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"))
    desk.history.run(lambda reason: desk.workspace.planning.add_stay(new, reason))


def test_the_title_bar_names_the_centre(window: MainWindow) -> None:
    assert window.windowTitle() == "De Linde – ckgdesk"


def test_the_rail_has_a_button_for_each_page(window: MainWindow) -> None:
    assert [button.text() for button in rail_buttons(window)] == ["Board", "Children"]


def test_a_message_leaves_the_page_where_it_is(
    window: MainWindow, desk: Desk, pages: tuple[FakePage, FakePage]
) -> None:
    before = pages[0].mapTo(window, QPoint())

    desk.messages.show("Something was done.")
    QApplication.processEvents()

    assert pages[0].mapTo(window, QPoint()) == before


def test_f6_goes_to_what_a_message_offers(window: MainWindow, desk: Desk) -> None:
    window.activateWindow()
    desk.messages.show("Something was done.", Offer("Undo", desk.history.stack.undo))

    QTest.keyClick(window, Qt.Key.Key_F6)

    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Undo"


@pytest.mark.parametrize(("width", "whole"), [(500, False), (4000, True)])
def test_a_window_larger_than_the_screen_takes_the_whole_screen(
    qtbot: QtBot, desk: Desk, pages: tuple[FakePage, FakePage], width: int, *, whole: bool
) -> None:
    window = MainWindow(desk, pages)
    qtbot.addWidget(window)
    window.resize(width, 400)

    window.show_whole()

    assert window.isMaximized() is whole


def test_a_button_of_the_rail_turns_to_its_page(window: MainWindow, pages: tuple[FakePage, FakePage]) -> None:
    rail_buttons(window)[1].click()

    assert window.page is pages[1]


def test_ctrl_and_the_number_of_a_page_turn_to_it(window: MainWindow, pages: tuple[FakePage, FakePage]) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)

    assert window.page is pages[1]
    assert rail_buttons(window)[1].isChecked()


def test_only_the_page_in_sight_looks_again(window: MainWindow, pages: tuple[FakePage, FakePage]) -> None:
    before = pages[0].looked

    window.look_again()

    assert (pages[0].looked, pages[1].looked) == (before + 1, 0)


def test_a_page_out_of_sight_looks_when_it_is_seen(window: MainWindow, pages: tuple[FakePage, FakePage]) -> None:
    window.look_again()
    window.look_again()

    window.turn_to(pages[1])

    assert pages[1].looked == 1


def test_the_view_menu_offers_what_the_page_can_do(window: MainWindow, pages: tuple[FakePage, FakePage]) -> None:
    choices = window.choices
    assert (choices.zoom_in.isEnabled(), choices.zoom_out.isEnabled()) == (True, False)

    choices.zoom_in.trigger()
    window.turn_to(pages[1])

    assert pages[0].followed == [Verb.ZOOM_IN]
    assert not choices.zoom_in.isEnabled()


def test_undo_and_redo_are_named_by_the_step(window: MainWindow, desk: Desk) -> None:
    admit(desk)
    assert window.choices.undo.text().startswith("Undo: Admission")

    window.choices.undo.trigger()

    assert window.choices.redo.text().startswith("Redo: Admission")
    assert (window.choices.undo.text(), window.choices.undo.isEnabled()) == ("Undo", False)


def test_save_only_says_that_everything_is_saved(window: MainWindow, desk: Desk) -> None:
    window.choices.save.trigger()

    assert desk.messages.current is not None
    assert "saved already" in desk.messages.current.text


def test_one_key_hides_names_everywhere(window: MainWindow, desk: Desk, pages: tuple[FakePage, FakePage]) -> None:
    before = pages[0].looked

    window.choices.hide_names.trigger()

    assert (desk.names.people, desk.names.short(NOOR)) == (PeopleAs.INITIALS, "N.V.")
    assert pages[0].looked == before + 1


def test_a_colour_scheme_can_be_chosen(window: MainWindow, desk: Desk) -> None:
    dark = next(action for action in window.choices.schemes.actions() if action.data() == "dark")

    dark.trigger()

    assert desk.theme.chosen is Scheme.DARK


def test_the_window_opens_where_it_was_closed(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.show_page(1)
    window.resize(701, 500)
    window.close()

    again = MainWindow(desk, (FakePage("Board"), FakePage("Children")))
    qtbot.addWidget(again)

    assert (again.page.title, again.width()) == ("Children", 701)


def test_the_window_stays_open_while_the_worker_is_busy(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    heard: list[object] = []
    desk.tasks.run(Errand(int, heard.append, heard.append))

    assert not window.close()

    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert window.close()


def test_a_badge_shows_what_cannot_wait(window: MainWindow) -> None:
    window.rail.badge(1, 3, "3 signals that cannot wait")

    assert window.rail.spoken(1) == "3 signals that cannot wait"
    assert window.rail.grab().toImage() != _without_badge(window)


def _without_badge(window: MainWindow) -> object:
    window.rail.badge(1, 0, "")
    return window.rail.grab().toImage()


def test_a_plan_that_can_be_written_has_no_banner(window: MainWindow) -> None:
    assert not any("only be read" in label.text() for label in window.findChildren(QLabel))


def test_a_plan_that_is_only_read_says_so_and_takes_no_workbook(qtbot: QtBot, plan: Path, around: Surroundings) -> None:
    desk = Desk.of(Workspace.open(plan, PASSWORD, read_only=True), around)
    window = MainWindow(desk, (FakePage("Board"),))
    qtbot.addWidget(window)

    assert any("only be read" in label.text() for label in window.findChildren(QLabel))
    assert not window.choices.import_workbook.isEnabled()
    desk.close()


def test_the_licences_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    window.choices.about.trigger()

    dialog = next(dialog for dialog in window.findChildren(AboutDialog))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
