"""What is agreed with the payer in the window: the notice follows what is typed, and one step keeps it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.cases import BASIC, FONS, NOOR
from tests.seat import Seat
from ui.letters.report_dialog import ReportDialog
from ui.paper.shapes import Lettering


@pytest.fixture
def noor(seat: Seat) -> Seat:
    seat.given(NOOR)
    seat.written(BASIC, FONS)
    return seat


@pytest.fixture
def dialog(noor: Seat, qtbot: QtBot) -> Iterator[ReportDialog]:
    dialog = ReportDialog(noor.desk, NOOR.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog
    dialog.hide()


def words(dialog: ReportDialog) -> str:
    shapes = (shape for page in dialog.paper.pages for shape in page.shapes)
    return "\n".join(shape.text for shape in shapes if isinstance(shape, Lettering))


def test_what_is_typed_stands_on_the_notice_at_once(dialog: ReportDialog) -> None:
    assert "Koekoeklaan 1" not in words(dialog)

    dialog.payer.box.setCurrentText("FONS")
    dialog.one_third_to.box.setCurrentText("een spaarrekening")

    assert "Koekoeklaan 1" in words(dialog)
    assert "een spaarrekening" in words(dialog)


def test_everything_is_kept_in_one_step(noor: Seat, dialog: ReportDialog) -> None:
    dialog.payer.box.setCurrentText("FONS")
    dialog.begin.box.setChecked(True)

    dialog.grant.click()

    notice = noor.two_thirds.case(NOOR.id).notice
    assert (notice.payer, notice.begin_reported, notice.paid_from) == ("FONS", day("2026-01-10"), None)
    assert noor.desk.history.stack.count() == 1


def test_without_a_payer_the_refusal_says_what_to_do_and_nothing_typed_is_lost(
    noor: Seat, dialog: ReportDialog
) -> None:
    dialog.one_third_to.box.setCurrentText("de ouders")
    dialog.begin.box.setChecked(True)

    dialog.grant.click()

    assert dialog.asker.current is not None
    assert "Choose the payer first" in dialog.asker.current.text
    assert dialog.one_third_to.text() == "de ouders"
    assert noor.two_thirds.case(NOOR.id).dossier.notice is None


def test_the_end_has_a_notice_of_its_own(dialog: ReportDialog) -> None:
    dialog.of_end.setChecked(True)

    assert "End of a long stay" in words(dialog)


def test_a_sent_notice_is_noted_with_one_click(noor: Seat, dialog: ReportDialog) -> None:
    dialog.payer.box.setCurrentText("FONS")
    dialog.paper.sent.emit()
    assert dialog.asker.current is not None
    assert dialog.asker.current.offer is not None

    dialog.asker.current.offer.start()

    assert noor.two_thirds.case(NOOR.id).notice.begin_reported == day("2026-01-10")


def test_an_amount_that_is_not_in_the_table_is_refused(dialog: ReportDialog) -> None:
    dialog.amount.box.setCurrentText("anders")

    assert not dialog.grant.isEnabled()
