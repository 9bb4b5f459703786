"""A planner with a mouse in one hand and a keyboard under the other, and short ways to say what each does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.flows.hand import drag, edge_of, spot
from tests.flows.keyboard import Keyboard
from tests.flows.player import CTRL, NONE, Held, Player
from ui.message_bar import MessageBar
from ui.sitting import Sitting
from ui.stay.choice import Choice
from ui.stay.close_dialog import CloseDialog
from ui.stay.new_stay_dialog import NewStayDialog
from ui.stay.split_dialog import SplitDialog

Spot = tuple[int, str]
"""A place (0: the lane) and a night."""


class Planner:
    """At the real window."""

    def __init__(self, qtbot: QtBot, sitting: Sitting) -> None:
        self.sitting, self.view = sitting, sitting.pages.board.view
        self.keys, self._player = Keyboard(qtbot, sitting), Player(sitting)

    def holds(self) -> Held:
        """What stands in the plan."""
        return self._player.held()

    def step(self) -> str:
        """The name of the last step."""
        return self.sitting.desk.history.stack.undoText()

    def point(self, at: Spot) -> QPoint:
        """The middle of a night on a place or in the lane."""
        place_id, night = at
        if place_id:
            return spot(self.view, place_id, day(night))
        frame = self.view.scene.frame
        index = frame.rows.index_of("waiting:0")
        assert index is not None
        return QPoint(spot(self.view, 1, day(night)).x(), frame.row_top(index) + frame.row_height(index) // 2)

    def message_button(self) -> QPushButton:
        """The first button beside the message."""
        (bar,) = self.sitting.window.findChildren(MessageBar)
        return next(button for button in bar.findChildren(QPushButton) if button.isVisible())


Does = Callable[[Planner], None]


def drags(start: Spot, end: Spot) -> Does:
    """From the middle of a night to that of another."""

    def do(planner: Planner) -> None:
        drag(planner.view, planner.point(start), planner.point(end))

    return do


def pulls(place_id: int, start: str, end: str, *, at_end: bool) -> Does:
    """An edge from a day to another."""

    def do(planner: Planner) -> None:
        first, last = (edge_of(planner.view, place_id, day(on), at_end=at_end) for on in (start, end))
        drag(planner.view, first, last)

    return do


def clicks(*spots: Spot) -> Does:
    """The first alone, the others with Ctrl."""

    def do(planner: Planner) -> None:
        for number, at in enumerate(spots):
            modifiers = CTRL if number else NONE
            QTest.mouseClick(planner.view.viewport(), Qt.MouseButton.LeftButton, modifiers, planner.point(at))

    return do


def picks(at: Spot, choice: Choice) -> Does:
    """A line of the menu that the other button opens."""

    def do(planner: Planner) -> None:
        point, port = planner.point(at), planner.view.viewport()
        QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point)))
        menu, action = QApplication.activePopupWidget(), planner.sitting.pages.board.at_hand.choices[choice]
        assert isinstance(menu, QMenu)
        assert action in menu.actions()
        menu.close()
        action.trigger()

    return do


def is_on(child_id: int) -> Does:
    """The keyboard is on the bar of a child."""

    def do(planner: Planner) -> None:
        planner.keys.on_stay_of(child_id)

    return do


def is_on_place(place_id: int) -> Does:
    """The keyboard is on an empty place."""

    def do(planner: Planner) -> None:
        planner.keys.on_place(place_id)

    return do


def presses(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> Does:
    """A key, wherever the keyboard is."""

    def do(planner: Planner) -> None:
        planner.keys.press(key, modifiers, times)

    return do


def presses_key_of(choice: Choice) -> Does:
    """The key of a verb."""

    def do(planner: Planner) -> None:
        planner.keys.choose(choice)

    return do


def clicks_the_message(planner: Planner) -> None:
    """What the message offers, by mouse."""
    QTest.mouseClick(planner.message_button(), Qt.MouseButton.LeftButton)


def clicks_the_first_choice(planner: Planner) -> None:
    """What is offered first where somebody lies, by mouse."""
    choice = planner.view.choices.open_choice
    assert choice is not None
    QTest.mouseClick(choice.buttons[0], Qt.MouseButton.LeftButton)


def fills_in_a_room_move(planner: Planner) -> None:
    """To place 3 from the fourteenth on."""
    dialog = planner.keys.dialog()
    assert isinstance(dialog, SplitDialog)
    dialog.day.edit.show_day(day("2026-01-14"))
    dialog.place.choose(3)
    planner.keys.enter()


def fills_in_a_closing(planner: Planner) -> None:
    """For a week from the twelfth."""
    dialog = planner.keys.dialog()
    assert isinstance(dialog, CloseDialog)
    dialog.first.edit.show_day(day("2026-01-12"))
    dialog.reason.line.setText("schilderwerken")
    planner.keys.enter()


def admits_a_child(planner: Planner) -> None:
    """Child 6, from the twelfth to the twenty-first."""
    dialog = planner.keys.dialog()
    assert isinstance(dialog, NewStayDialog)
    dialog.first.edit.show_day(day("2026-01-12"))
    dialog.until.edit.show_day(day("2026-01-21"))
    planner.keys.type("K6")
    planner.keys.enter()
