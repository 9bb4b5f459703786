"""The recovery key is shown once, and not left by accident."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.start.recovery import RecoveryDialog

KEY = "AAAA-BBBB-CCCC"


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    dialog = RecoveryDialog(KEY)
    qtbot.addWidget(dialog)
    return dialog


def test_it_cannot_be_left_before_the_key_is_kept(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    with qtbot.assertNotEmitted(dialog.finished):
        dialog.reject()

    assert not dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_it_closes_once_the_key_is_kept(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    dialog.kept.setChecked(True)

    with qtbot.waitSignal(dialog.accepted):
        dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok).click()


def test_the_key_can_be_copied(dialog: RecoveryDialog) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()

    assert QGuiApplication.clipboard().text() == KEY


def test_the_words_above_the_key_are_read_whole(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    with qtbot.waitExposed(dialog):
        dialog.show()

    cut = [label for label in dialog.findChildren(QLabel) if label.height() < label.heightForWidth(label.width())]

    dialog.hide()
    assert cut == []
