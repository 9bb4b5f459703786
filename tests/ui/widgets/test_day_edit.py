import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.seat import shown
from ui.widgets.day_edit import DayEdit


def test_a_day_is_written_as_flanders_writes_it(qtbot: QtBot) -> None:
    edit = DayEdit(day("2026-01-05"))
    qtbot.addWidget(edit)

    assert edit.text() == "05/01/2026"


def test_a_day_comes_back_as_it_went_in(qtbot: QtBot) -> None:
    edit = DayEdit(day("2026-01-05"))
    qtbot.addWidget(edit)

    edit.show_day(day("2028-02-29"))

    assert edit.day() == day("2028-02-29")


@pytest.mark.parametrize("typed", ["31/08/2026", "31082026", "31.8.2026", "31-08-2026"])
def test_a_day_can_be_typed_as_it_is_written(qtbot: QtBot, typed: str) -> None:
    edit = shown(qtbot, DayEdit(day("2026-02-16")))
    edit.setFocus()

    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert (edit.day(), edit.text()) == (day("2026-08-31"), "31/08/2026")
    edit.hide()


@pytest.mark.parametrize("typed", ["31/02/2026", "5/1", "", "32/01/2026"])
def test_a_day_that_does_not_exist_stays_to_be_corrected(qtbot: QtBot, typed: str) -> None:
    edit = shown(qtbot, DayEdit(day("2026-02-16")))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Delete)

    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    edit.clearFocus()

    assert (edit.text(), edit.hasAcceptableInput(), edit.day()) == (typed, False, day("2026-02-16"))
    edit.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Home])
def test_what_was_chosen_with_keys_is_typed_over(qtbot: QtBot, key: Qt.Key) -> None:
    edit = shown(qtbot, DayEdit(day("2026-02-16")))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_End)
    held = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_A else Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(edit, key, held)

    QTest.keyClicks(edit, "31/08/2026")

    assert (edit.day(), edit.text()) == (day("2026-08-31"), "31/08/2026")
    edit.hide()


def test_letters_are_no_part_of_a_day(qtbot: QtBot) -> None:
    edit = shown(qtbot, DayEdit(day("2026-02-16")))
    edit.setFocus()

    QTest.keyClicks(edit, "maandag")

    assert edit.text() == "16/02/2026"
    edit.hide()


def test_arrows_go_a_day_on_or_back(qtbot: QtBot) -> None:
    edit = shown(qtbot, DayEdit(day("2026-02-28")))
    edit.setFocus()

    QTest.keyClick(edit, Qt.Key.Key_Up)

    assert edit.day() == day("2026-03-01")
    edit.hide()
