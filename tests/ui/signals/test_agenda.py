"""Eight weeks ahead: which term falls on which day, and what can be done from there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_bed, a_stay, a_timeline, day
from tests.seat import Seat, shown
from ui.signals.agenda_model import Column
from ui.signals.agenda_paint import x_of
from ui.signals.page import AttentionPage

TODAY = day("2026-01-20")
NOOR = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1), a_bed(1, "2026-01-05"))


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[AttentionPage]:
    seat.on(TODAY)
    seat.given(NOOR)
    page = AttentionPage(seat.desk)
    shown(qtbot, page)
    page.bar.weeks.setChecked(True)
    yield page
    page.hide()


def line(page: AttentionPage, row: int) -> list[object]:
    model = page.agenda.terms
    return [model.index(row, column).data() for column in Column]


def test_a_term_shows_before_its_signal_does(page: AttentionPage) -> None:
    lines = [line(page, row) for row in range(page.agenda.terms.rowCount())]

    assert ["Lotte Vermeulen", "Short stay", "15/02/2026", "26 day(s) left"] in lines


def test_the_model_keeps_the_promises_of_models(page: AttentionPage) -> None:
    QAbstractItemModelTester(page.agenda.terms, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.refresh()


def test_space_shows_the_stay_on_the_board(page: AttentionPage, qtbot: QtBot) -> None:
    page.agenda.take_focus()

    with qtbot.waitSignal(page.stay_shown) as wished:
        QTest.keyClick(page.agenda, Qt.Key.Key_Space)

    assert wished.args == [101]


def test_a_look_again_keeps_the_term_somebody_stands_on(page: AttentionPage) -> None:
    last = page.agenda.terms.rowCount() - 1
    page.agenda.setCurrentIndex(page.agenda.terms.index(last, Column.CHILD))

    page.refresh()

    assert page.agenda.currentIndex().row() == last


def test_no_term_at_all_is_said_in_a_sentence(seat: Seat, qtbot: QtBot) -> None:
    page = shown(qtbot, AttentionPage(seat.desk))
    page.bar.weeks.setChecked(True)

    assert page.nothing.sentence == "No term falls in the eight weeks to come."
    page.hide()


def test_days_lie_in_order_from_today_to_the_last_of_eight_weeks() -> None:
    area = QRect(100, 0, 566, 20)

    places = [x_of(day(text), TODAY, area) for text in ("2026-01-20", "2026-01-21", "2026-03-16")]

    assert places == [111.0, 121.0, 661.0]
