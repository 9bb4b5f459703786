"""What is held about a child in the window: looked through by keyboard and mouse, and never given out in silence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ckgdesk.changes import Deed
from ckgdesk.reports.disclosure import Flag
from ckgdesk.services.journal import Wanted
from tests.cases import FATHER, NOOR
from tests.seat import Seat, shown
from ui.disclosure.dialog import DisclosureDialog
from ui.disclosure.model import Column


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[DisclosureDialog]:
    seat.given(NOOR)
    seat.written(FATHER)
    gathered = seat.desk.workspace.disclosures.gather(1, seat.desk.clock.today())
    dialog = DisclosureDialog(seat.desk, gathered)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield shown(qtbot, dialog)
    dialog.hide()


def row_of(dialog: DisclosureDialog, words: str) -> int:
    return next(row for row in range(dialog.model.rowCount()) if words in dialog.model.words(row))


def kept(dialog: DisclosureDialog, path: Path) -> None:
    keeping = dialog.paper.keep_pdf()
    assert keeping is not None
    keeping.keep(str(path))
    keeping.dialog.reject()


def printed(path: Path) -> str:
    return " ".join(word for page in PdfReader(path).pages for word in page.extract_text().split())


def exported(seat: Seat) -> list[str]:
    lines = seat.desk.workspace.journal.entries(Wanted(deeds=frozenset({Deed.EXPORTED})))
    return [line.said.purpose for line in lines]


def test_nothing_goes_out_before_it_is_said_who_asks(dialog: DisclosureDialog) -> None:
    assert not dialog.paper.pdf_button.isEnabled()
    assert "who asks" in dialog.paper.lacking.text()

    dialog.asked.line.setText("vraag van de moeder")

    assert dialog.paper.pdf_button.isEnabled()
    assert dialog.paper.excel_button.isEnabled()


def test_a_kept_paper_stands_in_the_journal_first(seat: Seat, dialog: DisclosureDialog, tmp_path: Path) -> None:
    dialog.asked.line.setText("vraag van de moeder")

    kept(dialog, tmp_path / "inzage.pdf")
    kept(dialog, tmp_path / "gone" / "inzage.pdf")

    assert "Lotte" in printed(tmp_path / "inzage.pdf")
    assert exported(seat) == ["vraag van de moeder", "vraag van de moeder"]


def test_a_key_flags_what_is_chosen(dialog: DisclosureDialog, tmp_path: Path) -> None:
    row = row_of(dialog, "Jan Vermeulen")
    dialog.asked.line.setText("vraag van de vader zelf")
    dialog.table.selectRow(row)
    dialog.table.setFocus()

    QTest.keyClick(dialog.table, Qt.Key.Key_1)

    assert dialog.model.held(row).flag is Flag.GIVEN
    kept(dialog, tmp_path / "inzage.pdf")
    assert "Jan Vermeulen" in printed(tmp_path / "inzage.pdf")


def test_a_button_flags_several_at_once(dialog: DisclosureDialog) -> None:
    dialog.table.selectAll()

    dialog.flags.buttons[Flag.CONFIDENTIAL].click()

    assert {held.flag for held in dialog.model.helds} == {Flag.CONFIDENTIAL}


def test_what_is_withheld_waits_for_a_reason(dialog: DisclosureDialog, tmp_path: Path) -> None:
    dialog.asked.line.setText("vraag van de moeder")
    dialog.flags.buttons[Flag.WITHHELD].click()
    assert not dialog.paper.pdf_button.isEnabled()

    QTest.keyClicks(dialog.reason.line, "zou schaden")

    kept(dialog, tmp_path / "inzage.pdf")
    assert "zou schaden" in printed(tmp_path / "inzage.pdf")
    assert dialog.model.index(0, Column.FLAG).data() == "withheld: zou schaden"


def test_while_names_are_hidden_nothing_is_shown_and_nothing_goes_out(seat: Seat, dialog: DisclosureDialog) -> None:
    dialog.asked.line.setText("vraag van de moeder")

    seat.desk.names.hide(True)

    says = {dialog.model.index(row, Column.SAYS).data() for row in range(dialog.model.rowCount())}
    assert says == {"Names are hidden (F9)."}
    assert dialog.paper.pages == ()
    assert not dialog.paper.pdf_button.isEnabled()


def test_who_thinks_better_of_it_leaves_no_line(seat: Seat, dialog: DisclosureDialog) -> None:
    dialog.asked.line.setText("vraag van de moeder")
    dialog.paper.keep_pdf()

    for asking in dialog.findChildren(QFileDialog):
        asking.reject()

    assert exported(seat) == []
