"""What is copied from the plan is marked as secret and does not stay."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.clipboard import SECRET_MARKS, Forgetful


@pytest.fixture
def forgetful(qapp: QApplication) -> Iterator[Forgetful]:
    forgetful = Forgetful(qapp.clipboard())
    yield forgetful
    forgetful.rest()


def copy(qtbot: QtBot, words: str) -> None:
    line = QLineEdit(words)
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.selectAll()
    line.copy()


@pytest.mark.usefixtures("forgetful")
def test_what_is_copied_from_any_field_is_marked_as_secret(qtbot: QtBot) -> None:
    copy(qtbot, "Noor Vermeulen")

    held = QGuiApplication.clipboard().mimeData()

    assert held.text() == "Noor Vermeulen"
    assert {mark: held.data(mark).data() for mark in SECRET_MARKS} == SECRET_MARKS


def test_it_is_forgotten_in_time(qtbot: QtBot, forgetful: Forgetful) -> None:
    copy(qtbot, "Noor Vermeulen")
    assert forgetful.waits

    forgetful.forget()

    assert QGuiApplication.clipboard().text() == ""
    assert not forgetful.waits


def test_half_a_minute_is_not_longer() -> None:
    assert Forgetful.KEPT_MS <= 30_000


def test_a_second_copy_begins_the_half_minute_anew(qtbot: QtBot, forgetful: Forgetful) -> None:
    copy(qtbot, "Noor")
    copy(qtbot, "Wout")

    assert QGuiApplication.clipboard().text() == "Wout"
    assert forgetful.waits


def test_what_somebody_else_copied_is_theirs(forgetful: Forgetful) -> None:
    QGuiApplication.clipboard().setText("van een ander programma")

    forgetful.forget()

    assert QGuiApplication.clipboard().text() == "van een ander programma"
