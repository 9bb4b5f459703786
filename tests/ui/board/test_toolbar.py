import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.builders import day
from tests.ui.board.boards import Heard
from ui.board.toolbar import BoardBar
from ui.theme import Theme


@pytest.fixture
def bar(qapp: QApplication, theme: Theme) -> BoardBar:
    del qapp  # widgets need it
    return BoardBar(theme, day("2026-01-10"))


def button(bar: BoardBar, name: str) -> QToolButton:
    return next(b for b in bar.findChildren(QToolButton) if name in (b.text(), b.toolTip()))


@pytest.mark.parametrize(
    ("name", "days"), [("Day", 1), ("Week", 7), ("2 weeks", 14), ("4 weeks", 28), ("Quarter", 91), ("Year", 365)]
)
def test_a_span_is_a_number_of_days(bar: BoardBar, name: str, days: int) -> None:
    heard = Heard()
    bar.days_wished.connect(heard.hear)

    button(bar, name).click()

    assert heard.said == [(days,)]


@pytest.mark.parametrize(
    ("name", "signal", "said"),
    [
        ("Earlier", "turned", (-1,)),
        ("Later", "turned", (1,)),
        ("Zoom in", "zoom_wished", (1,)),
        ("Zoom out", "zoom_wished", (-1,)),
        ("Legend", "legend_toggled", (True,)),
    ],
)
def test_every_button_says_what_was_chosen(bar: BoardBar, name: str, signal: str, said: tuple[object, ...]) -> None:
    heard = Heard()
    getattr(bar, signal).connect(heard.hear)

    button(bar, name).click()

    assert heard.said == [said]


def test_every_button_has_a_name_for_those_who_listen(bar: BoardBar) -> None:
    unnamed = [b for b in bar.findChildren(QToolButton) if not (b.text() or b.accessibleName()) and b.parent() is bar]

    assert unnamed == []


def test_the_span_that_is_shown_is_pressed(bar: BoardBar) -> None:
    bar.show_span(day("2026-03-01"), 91)

    assert button(bar, "Quarter").isChecked()
    assert bar.day.day() == day("2026-03-01")


def test_a_span_without_a_name_presses_none(bar: BoardBar) -> None:
    bar.show_span(day("2026-03-01"), 91)

    bar.show_span(day("2026-03-01"), 40)

    assert not any(b.isChecked() for b in bar.findChildren(QToolButton))


def test_showing_a_span_is_no_wish(bar: BoardBar) -> None:
    heard = Heard()
    bar.day_wished.connect(heard.hear)

    bar.show_span(day("2026-03-01"), 28)

    assert heard.said == []


def test_a_day_can_be_typed(bar: BoardBar) -> None:
    heard = Heard()
    bar.day_wished.connect(heard.hear)

    bar.day.show_day(day("2027-05-05"))

    assert heard.said == [(day("2027-05-05"),)]


@pytest.mark.parametrize(("name", "step"), [("Previous change (P)", -1), ("Next change (N)", 1)])
def test_changes_can_be_sought_with_the_mouse(bar: BoardBar, name: str, step: int) -> None:
    heard = Heard()
    bar.change_wished.connect(heard.hear)

    button(bar, name).click()

    assert heard.said == [(step,)]


@pytest.mark.parametrize(("key", "days"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_4, 28), (Qt.Key.Key_Ampersand, 1)])
def test_a_span_has_a_key_on_every_keyboard(bar: BoardBar, qapp: QApplication, key: Qt.Key, days: int) -> None:
    heard = Heard()
    bar.days_wished.connect(heard.hear)
    bar.show()
    bar.activateWindow()
    qapp.processEvents()

    QTest.keyClick(bar, key, Qt.KeyboardModifier.AltModifier)

    assert heard.said == [(days,)]
    bar.close()


def test_a_span_names_its_key(bar: BoardBar) -> None:
    assert button(bar, "Quarter").toolTip() == "Quarter (Alt+5)"
