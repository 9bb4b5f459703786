"""What can be typed to jump to: a day, or a week by its number."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.seat import shown
from tests.ui.board.boards import Heard
from ui.board.jump_edit import JumpEdit


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[JumpEdit]:
    field = shown(qtbot, JumpEdit(day("2026-11-23")))
    field.setFocus()
    yield field
    field.hide()


def typed(field: JumpEdit, text: str) -> JumpEdit:
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return field


@pytest.mark.parametrize(
    ("text", "monday"),
    [
        ("w49", "2026-11-30"),
        ("W3", "2027-01-18"),
        ("w40", "2026-09-28"),
        ("48/2026", "2026-11-23"),
        ("w1/2026", "2025-12-29"),
        ("15/02/2026", "2026-02-15"),
    ],
)
def test_a_week_is_its_monday_and_a_day_is_itself(field: JumpEdit, text: str, monday: str) -> None:
    assert typed(field, text).day() == day(monday)


@pytest.mark.parametrize("text", ["w54", "w0", "53/2025", "31/02/2026"])
def test_what_does_not_exist_jumps_nowhere(field: JumpEdit, text: str) -> None:
    heard = Heard()
    field.jumped.connect(heard.hear)

    assert typed(field, text).day() == day("2026-11-23")
    assert heard.said == []


def test_nothing_jumps_while_a_week_is_being_typed(field: JumpEdit) -> None:
    heard = Heard()
    field.dateChanged.connect(heard.hear)

    QTest.keyClicks(field, "w4")

    assert heard.said == []


def test_enter_says_that_somebody_jumped(field: JumpEdit) -> None:
    heard = Heard()
    field.jumped.connect(heard.hear)

    typed(field, "w49")

    assert heard.said == [()]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("w", QValidator.State.Intermediate),
        ("w48", QValidator.State.Acceptable),
        ("48/", QValidator.State.Intermediate),
        ("noor", QValidator.State.Invalid),
    ],
)
def test_a_week_on_its_way_may_be_finished(field: JumpEdit, text: str, state: QValidator.State) -> None:
    assert field.validate(text, len(text))[0] == state
