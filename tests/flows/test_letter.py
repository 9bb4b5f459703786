"""From short to long, to the letter, to a notice that is done with: through the window, step by step and back."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.groeipakket import InformedHow
from tests.builders import day
from ui.letters.letter_dialog import LetterDialog, ask_letter
from ui.letters.report_dialog import ReportDialog, ask_report
from ui.long_stay.convert_dialog import ConvertDialog
from ui.sitting import Sitting


@pytest.fixture
def converted(qtbot: QtBot, sitting: Sitting) -> int:
    """The stay of child 5, made long from the worklist; gives its id."""
    sitting.window.turn_to(sitting.pages.attention)
    buttons = sitting.pages.attention.findChildren(QPushButton)
    next(button for button in buttons if button.text().startswith("Convert")).click()
    dialog = sitting.pages.attention.findChildren(ConvertDialog)[0]
    dialog.referral.number.line.setText("JHB-2026-0001")
    dialog.referral.type_module.line.setText("verblijf")
    dialog.days.valid_until.edit.show_day(day("2026-07-14"))
    dialog.one_third_to.box.setCurrentText("the parents")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()
    (case,) = sitting.desk.workspace.two_thirds.stays()
    return case.timeline.id


def test_a_conversion_leads_to_a_letter_and_a_notice_and_each_step_goes_back(
    qtbot: QtBot, sitting: Sitting, converted: int
) -> None:
    two_thirds, history = sitting.desk.workspace.two_thirds, sitting.desk.history
    ask_letter(sitting.desk, converted, sitting.window)
    letter = sitting.window.findChildren(LetterDialog)[0]
    with qtbot.waitSignal(letter.destroyed):
        letter.grant.click()
    ask_report(sitting.desk, converted, sitting.window)
    report = sitting.window.findChildren(ReportDialog)[0]
    report.payer.box.setCurrentText("FONS")
    report.begin.box.setChecked(True)
    with qtbot.waitSignal(report.destroyed):
        report.grant.click()

    case = two_thirds.case(converted)
    assert (case.waiting, case.notice.payer, case.notice.one_third_to) == ((), "FONS", "the parents")
    assert case.notice.begin_reported == sitting.desk.clock.today()
    assert [told.how for told in case.dossier.informed] == [InformedHow.LETTER]

    history.stack.undo()
    history.stack.undo()

    assert two_thirds.case(converted).waiting != ()
    assert two_thirds.case(converted).notice.begin_reported is None
