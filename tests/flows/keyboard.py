"""A planner who never takes the mouse: is on a bar or a place of the board, presses keys, fills in a dialog."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.flows.look import stay_of
from ui.asking import AskingDialog
from ui.board.selection import Selection
from ui.sitting import Sitting
from ui.stay.choice import Choice

NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Keys go to whatever has the focus."""

    def __init__(self, qtbot: QtBot, sitting: Sitting) -> None:
        self._qtbot = qtbot
        self.sitting = sitting
        self.view = sitting.pages.board.view
        self._wake()

    def on_stay_of(self, child_id: int) -> None:
        """Be on the bar of a child."""
        self.view.show_stay(stay_of(self.sitting, child_id).id)
        self.view.setFocus()

    def on_place(self, place_id: int) -> None:
        """Be on a place where nobody is selected."""
        self.view.select(Selection(f"place:{place_id}"))
        self.view.setFocus()

    def choose(self, choice: Choice) -> None:
        """Press the keys of a verb."""
        keys = self.sitting.pages.board.at_hand.choices[choice].shortcuts()[-1]
        combination = keys[0]  # type: ignore[index]  # the stub forgets that the keys can be counted
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self._focus(), key, modifiers)

    def type(self, words: str) -> None:
        """Type letters and digits."""
        QTest.keyClicks(self._focus(), words)

    def enter(self) -> None:
        """Grant the dialog that is open, and wait until it is gone."""
        dialog = self.dialog()
        assert not dialog.what_is_missing(), dialog.what_is_missing()
        with self._qtbot.waitSignal(dialog.destroyed):
            QTest.keyClick(dialog, Qt.Key.Key_Return)
        self._wake()

    def dialog(self) -> AskingDialog:
        """The dialog that is open."""
        (dialog,) = self._dialogs()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def _wake(self) -> None:
        self.sitting.window.activateWindow()
        self._qtbot.waitUntil(self.sitting.window.isActiveWindow)

    def _dialogs(self) -> list[AskingDialog]:
        return [dialog for dialog in self.sitting.window.findChildren(AskingDialog) if dialog.isVisible()]

    def _focus(self) -> QWidget:
        for dialog in self._dialogs():
            self._qtbot.waitUntil(partial(_has_focus, dialog))
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def _has_focus(dialog: AskingDialog) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and dialog.isAncestorOf(focus)
