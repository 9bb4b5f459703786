"""The road to a long stay through the real window: file, steps, conversion, next decision; and all of it back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ckgdesk.domain.road_ahead import Standing
from ckgdesk.domain.stay import PhaseKind
from tests.builders import day
from tests.flows.look import stay_of
from ui.long_stay.convert_dialog import ConvertDialog
from ui.long_stay.decision_dialog import DecisionDialog
from ui.long_stay.file_dialog import FileDialog
from ui.long_stay.step_dialog import StepDialog
from ui.sitting import Sitting
from ui.stay.choice import Choice

CHILD = 5
"""On day 38 of 42."""


@pytest.fixture
def file(sitting: Sitting) -> Iterator[FileDialog]:
    """The file of the stay that is selected on the board, opened from its menu."""
    sitting.pages.show_stay(stay_of(sitting, CHILD).id)
    sitting.pages.board.at_hand.choices[Choice.FILE].trigger()
    yield sitting.pages.board.findChildren(FileDialog)[-1]
    for dialog in sitting.window.findChildren(QDialog):
        dialog.reject()


def note(file: FileDialog, row: int, on: str, number: str) -> None:
    file.steps.buttons[row].click()
    step = file.findChildren(StepDialog)[-1]
    step.taken_on.edit.show_day(day(on))
    step.number.line.setText(number)
    step.grant.click()


def on_the_bar(sitting: Sitting) -> Standing:
    return sitting.pages.board.view.board.bars_of_stay(stay_of(sitting, CHILD).id)[0].file


def test_a_step_shows_on_the_bar_and_is_taken_back_by_its_name(sitting: Sitting, file: FileDialog) -> None:
    note(file, 0, "2025-12-09", "A-17")
    assert on_the_bar(sitting) is Standing.UNDER_WAY

    assert sitting.window.choices.undo.text() == f"Undo: File of {stay_of(sitting, CHILD).stay.code}: A-document filed"
    sitting.window.choices.undo.trigger()

    assert on_the_bar(sitting) is Standing.NOT_STARTED


def convert(qtbot: QtBot, sitting: Sitting, file: FileDialog) -> None:
    note(file, 0, "2025-12-09", "A-17")
    note(file, 3, "2026-01-09", "JHB-2026-0001")
    file.decide.click()
    dialog = sitting.pages.board.findChildren(ConvertDialog)[-1]
    dialog.referral.type_module.line.setText("verblijf")
    dialog.days.valid_until.edit.show_day(day("2026-07-14"))
    dialog.one_third_to.box.setCurrentText("the parents")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()


def test_the_file_leads_to_a_conversion_that_knows_it(qtbot: QtBot, sitting: Sitting, file: FileDialog) -> None:
    convert(qtbot, sitting, file)

    (decision,) = stay_of(sitting, CHILD).decisions
    assert (decision.number, decision.decided_on) == ("JHB-2026-0001", day("2026-01-09"))
    assert (decision.a_document_number, decision.a_document_on) == ("A-17", day("2025-12-09"))


def test_a_conversion_is_taken_back_whole(qtbot: QtBot, sitting: Sitting, file: FileDialog) -> None:
    convert(qtbot, sitting, file)

    sitting.window.choices.undo.trigger()

    assert stay_of(sitting, CHILD).regime(PhaseKind.LONG) is None
    assert stay_of(sitting, CHILD).decisions == ()


def test_a_long_stay_gets_its_next_decision_from_the_menu_of_its_bar(
    qtbot: QtBot, sitting: Sitting, file: FileDialog
) -> None:
    convert(qtbot, sitting, file)
    sitting.pages.show_stay(stay_of(sitting, CHILD).id)
    sitting.pages.board.at_hand.choices[Choice.DECIDE].trigger()
    dialog = sitting.pages.board.findChildren(DecisionDialog)[-1]
    dialog.form.referral.number.line.setText("JHB-2026-0002")
    dialog.form.days.valid_until.edit.show_day(day("2027-01-14"))
    dialog.lengthen.setChecked(True)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    numbers = [decision.number for decision in stay_of(sitting, CHILD).in_force()]
    assert numbers == ["JHB-2026-0001", "JHB-2026-0002"]
