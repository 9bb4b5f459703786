"""The letters to the parents in the window: looked at, kept, and noted as informed for each address."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.domain.groeipakket import InformedHow
from tests.builders import a_stay, a_timeline, day
from tests.cases import BASIC, FATHER, NOOR
from tests.seat import Seat
from ui.letters.letter_dialog import LetterDialog, ask_letter
from ui.paper.shapes import Lettering


@pytest.fixture
def noor(seat: Seat) -> Seat:
    seat.given(NOOR)
    seat.written(FATHER, BASIC)
    return seat


@pytest.fixture
def dialog(noor: Seat, qtbot: QtBot) -> Iterator[LetterDialog]:
    dialog = LetterDialog(noor.desk, NOOR.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog
    dialog.hide()


def words(dialog: LetterDialog) -> str:
    shapes = (shape for page in dialog.paper.pages for shape in page.shapes)
    return "\n".join(shape.text for shape in shapes if isinstance(shape, Lettering))


def test_each_address_has_its_letter(dialog: LetterDialog) -> None:
    assert dialog.addressees.count() == 2
    assert "Dorp 2" not in words(dialog)

    dialog.addressees.setCurrentRow(1)

    assert "Dorp 2" in words(dialog)


def test_what_nobody_wrote_down_is_said_before_printing(dialog: LetterDialog) -> None:
    assert "who pays the Groeipakket" in dialog.paper.lacking.text()


def test_the_parents_are_noted_one_after_the_other(noor: Seat, dialog: LetterDialog) -> None:
    dialog.grant.click()
    assert dialog.isVisible()
    assert dialog.addressees.currentRow() == 1

    dialog.how.box.setCurrentIndex(3)
    dialog.grant.click()

    case = noor.two_thirds.case(NOOR.id)
    assert [told.how for told in case.dossier.informed] == [InformedHow.LETTER, InformedHow.PHONE]
    assert case.waiting == ()
    assert not dialog.isVisible()


def test_noting_is_one_step_that_can_be_taken_back(noor: Seat, dialog: LetterDialog) -> None:
    dialog.grant.click()

    noor.desk.history.stack.undo()

    assert len(noor.two_thirds.case(NOOR.id).waiting) == 2


def test_nobody_is_informed_tomorrow(noor: Seat, dialog: LetterDialog) -> None:
    dialog.on.edit.show_day(day("2026-01-11"))

    assert not dialog.grant.isEnabled()
    assert noor.two_thirds.case(NOOR.id).dossier.informed == ()


def test_a_kept_pdf_can_be_read_and_asks_to_be_noted(dialog: LetterDialog, tmp_path: Path) -> None:
    keeping = dialog.paper.keep_pdf()
    assert keeping is not None

    keeping.keep(str(tmp_path / "brief.pdf"))
    keeping.dialog.reject()

    text = PdfReader(tmp_path / "brief.pdf").pages[0].extract_text()
    assert "Groeipakket" in text
    assert dialog.asker.current is not None
    assert dialog.asker.current.offer is not None


def test_a_kept_word_document_can_be_read(dialog: LetterDialog, tmp_path: Path) -> None:
    keeping = dialog.paper.keep_word()
    assert keeping is not None

    keeping.keep(str(tmp_path / "brief.docx"))
    keeping.dialog.reject()

    document = Document(BytesIO((tmp_path / "brief.docx").read_bytes()))
    assert "Lotte Vermeulen" in "".join(paragraph.text for paragraph in document.paragraphs)


def test_while_names_are_hidden_nothing_goes_out(noor: Seat, dialog: LetterDialog) -> None:
    noor.desk.names.hide(True)

    assert "Lotte" not in words(dialog)
    assert not dialog.paper.print_button.isEnabled()
    assert "F9" in dialog.paper.lacking.text()


def test_a_stay_that_is_never_long_is_said_in_the_message_bar(seat: Seat) -> None:
    seat.given(a_timeline(a_stay(number=102, child_id=2)))

    ask_letter(seat.desk, 102)

    assert seat.desk.messages.current is not None
    assert "never a long one" in seat.desk.messages.current.text
