"""The journal under Beheer: what it shows, what it finds, and that it can be proved."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.texts import Text
from tests.builders import a_stay, a_timeline, day
from tests.centre import NOW
from tests.seat import Seat, shown
from ui.journal.model import Column
from ui.journal.review_dialog import ReviewDialog
from ui.management.journal_section import JournalSection

TODAY = day("2026-01-31")
NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", 101, 1))


@pytest.fixture
def section(seat: Seat, qtbot: QtBot) -> Iterator[JournalSection]:
    seat.on(TODAY)
    seat.given(NOOR)
    section = JournalSection(seat.desk)
    yield shown(qtbot, section)
    section.hide()


def line(section: JournalSection, row: int = 0) -> list[object]:
    return [section.lines.index(row, column).data() for column in (Column.WHO, Column.DEED, Column.ABOUT)]


def test_a_change_is_told_with_who_and_about_whom(section: JournalSection) -> None:
    assert line(section) == ["test", "Changed", "Lotte Vermeulen"]


def test_the_model_keeps_the_promises_of_models(section: JournalSection) -> None:
    QAbstractItemModelTester(section.lines, QAbstractItemModelTester.FailureReportingMode.Warning)
    section.refresh()


def test_only_looks_are_shown_when_asked(section: JournalSection, seat: Seat) -> None:
    seat.desk.workspace.children.card(1)
    section.filter.last.edit.show_day(day("2099-01-01"))
    section.filter.kind.box.setCurrentIndex(2 + list(Deed).index(Deed.CARD))

    section.refresh()

    assert [line(section, row)[1] for row in range(section.lines.rowCount())] == ["Card opened"]


def test_it_says_that_there_are_more_lines_than_it_shows(section: JournalSection, seat: Seat) -> None:
    with seat.plan.writing() as work:
        work.pour_lines((ChangeSet(0, Text("test", "looked"), (), "an", NOW, deed=Deed.CARD), (1,)) for _ in range(600))

    section.refresh()

    assert section.lines.rowCount() == 500
    assert section.found.text() == "The newest 500 line(s); choose fewer days to see what came before."


def test_hidden_names_are_hidden_here_too(section: JournalSection, seat: Seat) -> None:
    seat.desk.names.hide(True)

    section.refresh()

    assert line(section)[2] == "L.V."


def test_the_journal_is_proved_from_its_origin(section: JournalSection, qtbot: QtBot) -> None:
    section.prove.click()
    qtbot.waitUntil(lambda: not section.desk.tasks.busy)

    assert "stand as they were written" in section.found.text()


def test_a_month_is_signed_off_in_a_dialog(section: JournalSection, qtbot: QtBot) -> None:
    section.review.click()
    (dialog,) = section.findChildren(ReviewDialog)
    assert "Nothing stands out" in dialog.found.toPlainText()

    dialog.note.line.setText("alles in orde")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    reviewed = section.desk.workspace.journal.review(dialog.month).reviewed_by
    assert [entry.said.purpose for entry in reviewed] == ["alles in orde"]
