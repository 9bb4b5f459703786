"""The start page asks which plan, and wishes; it opens nothing itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.desk import Surroundings
from ui.preferences import Key
from ui.start.new_plan import NewPlanDialog
from ui.start.unlock import Login
from ui.start.window import StartWindow


@pytest.fixture
def start(qtbot: QtBot, around: Surroundings) -> StartWindow:
    start = StartWindow(around)
    qtbot.addWidget(start)
    return start


def button(start: StartWindow, words: str) -> QPushButton:
    return next(button for button in start.findChildren(QPushButton) if button.text() == words)


def test_without_a_plan_of_last_time_there_is_no_password_to_give(start: StartWindow) -> None:
    assert not start.unlock.password.isVisibleTo(start)


def test_the_plan_of_last_time_is_ready(qtbot: QtBot, around: Surroundings, plan: Path) -> None:
    around.preferences.keep(Key.LAST_PLAN, str(plan))
    start = StartWindow(around)
    qtbot.addWidget(start)

    start.unlock.password.setText("geheim")
    with qtbot.waitSignal(start.open_wished) as wished:
        start.unlock.button.click()

    assert wished.args == [Login(plan, "", "geheim")]


def test_a_plan_of_last_time_that_is_gone_is_not_offered(qtbot: QtBot, around: Surroundings, plan: Path) -> None:
    around.preferences.keep(Key.LAST_PLAN, str(plan.with_name("gone.ckg")))
    start = StartWindow(around)
    qtbot.addWidget(start)

    assert not start.unlock.password.isVisibleTo(start)


def test_enter_opens_and_the_password_is_gone(qtbot: QtBot, start: StartWindow, plan: Path) -> None:
    start.offer(plan)
    start.unlock.password.setText("geheim")

    with qtbot.waitSignal(start.open_wished):
        QTest.keyClick(start.unlock.password, Qt.Key.Key_Return)

    assert start.unlock.password.text() == ""


def test_who_logged_in_last_is_named_already(qtbot: QtBot, around: Surroundings, plan: Path) -> None:
    around.preferences.keep(Key.LAST_USER, "an")
    start = StartWindow(around)
    qtbot.addWidget(start)
    start.offer(plan)
    start.unlock.password.setText("geheim")

    with qtbot.waitSignal(start.open_wished) as wished:
        start.unlock.button.click()

    assert wished.args == [Login(plan, "an", "geheim")]


def test_a_code_is_asked_beside_the_password_that_was_right(qtbot: QtBot, start: StartWindow, plan: Path) -> None:
    start.offer(plan)

    start.unlock.ask_code(Login(plan, "an", "geheim"))
    start.unlock.code.setText("123456")
    with qtbot.waitSignal(start.open_wished) as wished:
        start.unlock.button.click()

    assert wished.args[0].code == "123456"
    assert (start.unlock.password.text(), start.unlock.code.text()) == ("", "")


def test_an_empty_password_opens_nothing(qtbot: QtBot, start: StartWindow, plan: Path) -> None:
    start.offer(plan)

    with qtbot.assertNotEmitted(start.open_wished):
        QTest.keyClick(start.unlock.password, Qt.Key.Key_Return)


def test_the_demo_is_one_click_away(qtbot: QtBot, start: StartWindow) -> None:
    with qtbot.waitSignal(start.demo_wished):
        button(start, "Look around in the demo centre").click()


def test_nothing_else_can_be_wished_while_a_plan_opens(start: StartWindow) -> None:
    start.show_busy(busy=True)

    assert not button(start, "Look around in the demo centre").isEnabled()


def test_a_new_plan_is_asked_for_in_a_dialog(qtbot: QtBot, start: StartWindow) -> None:
    start.show()

    button(start, "Make a new plan…").click()

    [dialog] = start.findChildren(NewPlanDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    start.close()
