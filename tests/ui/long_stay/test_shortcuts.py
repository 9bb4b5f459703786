"""Every field of the dialog has a letter of its own, in both languages and on both bases."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.words import Words
from tests.builders import a_stay, a_timeline
from tests.seat import Seat
from ui.long_stay.convert_dialog import ConvertDialog
from ui.translation import Translator


@pytest.fixture(params=["english", "dutch"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    del qapp  # Qt needs one to be there
    translator = Translator(Words.dutch() if request.param == "dutch" else Words.english())
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def letters(dialog: ConvertDialog) -> list[str]:
    captions = [
        label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None and label.isVisibleTo(dialog)
    ]
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisibleTo(dialog)]
    marked = (QKeySequence.mnemonic(words).toString() for words in (*captions, *buttons))
    return sorted(letter for letter in marked if letter)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("basis", ["by_referral", "by_mandated", "by_court"])
def test_no_letter_stands_for_two_fields(qtbot: QtBot, seat: Seat, basis: str) -> None:
    seat.given(a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1)))
    dialog = ConvertDialog(seat.desk, 101)
    qtbot.addWidget(dialog)
    getattr(dialog.form, basis).setChecked(True)

    found = letters(dialog)

    assert len(found) >= 12
    assert found == sorted(set(found))
