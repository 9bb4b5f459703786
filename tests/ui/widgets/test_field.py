"""One question of a form: when it complains, and when it lets itself be filled."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import day
from ui.widgets.field import ChoiceField, DayField, LineField, SuggestionField


def test_an_untouched_field_reproaches_nobody(qtbot: QtBot) -> None:
    field = LineField("&Number", required=True)
    qtbot.addWidget(field)

    assert field.judge("Give the number.") == "Give the number."

    assert field.fault == ""


def test_a_field_that_was_emptied_says_what_it_wants(qtbot: QtBot) -> None:
    field = LineField("&Number", required=True)
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "1")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)

    field.judge("Give the number.")

    assert field.fault == field.line.accessibleDescription() == "Give the number."


def test_a_required_field_is_marked_and_named(qtbot: QtBot) -> None:
    field = LineField("&Number", required=True)
    qtbot.addWidget(field)

    assert "&Number *" in [label.text() for label in field.findChildren(QLabel)]
    assert field.line.accessibleName() == "Number"


def test_spaces_around_a_text_are_no_text(qtbot: QtBot) -> None:
    field = LineField("&Number")
    qtbot.addWidget(field)

    field.line.setText("   ")

    assert field.text() == ""


def test_an_offered_day_is_taken_until_somebody_chose_one(qtbot: QtBot) -> None:
    field = DayField("&Valid from", day("2026-02-16"))
    qtbot.addWidget(field)
    field.offer(day("2026-02-17"))
    assert field.day() == day("2026-02-17")

    field.edit.setDate(QDate(2026, 3, 1))
    field.offer(day("2026-02-18"))

    assert field.day() == day("2026-03-01")


def test_a_day_of_another_century_cannot_be_typed(qtbot: QtBot) -> None:
    field = DayField("&Valid from", day("2026-02-16"))
    qtbot.addWidget(field)

    field.edit.setDate(QDate(1926, 2, 16))

    assert field.day() >= day("2000-01-01")


def test_nothing_is_chosen_beforehand(qtbot: QtBot) -> None:
    field = ChoiceField("&Kind", ("Judgment", "Order"))
    qtbot.addWidget(field)
    assert field.number() is None

    field.box.setCurrentIndex(1)

    assert field.number() == 1


def test_a_suggestion_may_be_left_for_words_of_ones_own(qtbot: QtBot) -> None:
    field = SuggestionField("&Authority", ("Toegangspoort",))
    qtbot.addWidget(field)
    assert field.text() == ""

    QTest.keyClicks(field.line, "OCJ Wilgen")

    assert (field.text(), field.touched) == ("OCJ Wilgen", True)
