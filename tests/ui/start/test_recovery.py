"""The recovery key is shown once, and not left by accident."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import day
from ui.start.recovery import RecoveryDialog
from ui.start.sheet import Sheet, SheetPrinting

KEY = "AAAA-BBBB-CCCC"


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    dialog = RecoveryDialog(Sheet(KEY, "De Linde", day("2026-01-10")))
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


def test_the_printed_sheet_holds_the_key_in_groups(dialog: RecoveryDialog, tmp_path: Path) -> None:
    printing = SheetPrinting(Sheet(KEY, "De Linde", day("2026-01-10")), dialog)
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(tmp_path / "sheet.pdf"))

    assert printing.print()

    words = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text().split()
    assert set(KEY.split("-")) <= set(words)
