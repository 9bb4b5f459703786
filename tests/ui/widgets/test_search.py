"""Searching without capitals and accents, and without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.search import SearchField, folded, matches


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SearchField:
    field = SearchField(theme, "Find")
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(("typed", "name"), [("zoe", "Zoë"), ("OZDEMIR", "Özdemir"), ("zoë", "Zoe"), ("", "Noor")])
def test_accents_and_capitals_do_not_matter(typed: str, name: str) -> None:
    assert matches(typed, name)


def test_every_word_must_occur_in_any_order() -> None:
    assert matches("verhaegen zoe", "Zoë Verhaegen")
    assert not matches("zoe declercq", "Zoë Verhaegen")


def test_a_sharp_s_is_two() -> None:
    assert folded("Weiß") == "weiss"


def test_escape_empties_the_field(field: SearchField) -> None:
    QTest.keyClicks(field, "noor")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_go_to_what_was_found(qtbot: QtBot, field: SearchField, key: Qt.Key) -> None:
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, key)
