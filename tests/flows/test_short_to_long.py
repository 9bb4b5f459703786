"""From the first signal to the last: file, decision, conversion, letter and report, each from the page Aandacht."""

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ckgdesk.domain.follow_up import State
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.services.attention import Concern
from tests.builders import day
from tests.flows.look import stay_of
from tests.wall import Wall
from ui.letters.letter_dialog import LetterDialog
from ui.letters.report_dialog import ReportDialog
from ui.long_stay.convert_dialog import ConvertDialog
from ui.long_stay.file_dialog import FileDialog
from ui.long_stay.step_dialog import StepDialog
from ui.signals.page import AttentionPage
from ui.sitting import Sitting

CHILD = 5
"""On day 38 of 42, and nobody has begun its file."""


@pytest.fixture
def page(sitting: Sitting) -> AttentionPage:
    sitting.window.turn_to(sitting.pages.attention)
    return sitting.pages.attention


def rules(page: AttentionPage) -> set[SignalRule]:
    """What the worklist asks for the child."""
    return {concern.signal.rule for concern in concerns(page)}


def concerns(page: AttentionPage) -> list[Concern]:
    every = (row.concern for row in page.worklist.rows)
    return [concern for concern in every if concern is not None and concern.child.id == CHILD]


def step(page: AttentionPage, rule: SignalRule) -> None:
    """Press the button of a row."""
    next(
        row for row in page.worklist.rows if row.concern in concerns(page) and row.concern.signal.rule is rule
    ).step.click()


def done(qtbot: QtBot, dialog: QDialog) -> None:
    """Close what stays open until somebody closes it."""
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def begin_file(qtbot: QtBot, page: AttentionPage) -> None:
    step(page, SignalRule.FILE_LATEST_SAFE_DAY)
    (file,) = page.findChildren(FileDialog)
    for row, on, number in ((0, "2025-12-09", "A-17"), (3, "2026-01-09", "JHB-2026-0001")):
        file.steps.buttons[row].click()
        note = file.findChildren(StepDialog)[-1]
        note.taken_on.edit.show_day(day(on))
        note.number.line.setText(number)
        note.grant.click()
    done(qtbot, file)


def convert(qtbot: QtBot, page: AttentionPage) -> None:
    step(page, SignalRule.SIX_WEEKS)
    (dialog,) = page.findChildren(ConvertDialog)
    dialog.referral.type_module.line.setText("verblijf")
    dialog.days.valid_until.edit.show_day(day("2026-07-14"))
    dialog.one_third_to.box.setCurrentText("the parents")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()


def test_each_signal_closes_by_the_step_it_asked_for(qtbot: QtBot, sitting: Sitting, page: AttentionPage) -> None:
    assert rules(page) == {SignalRule.SIX_WEEKS, SignalRule.FILE_LATEST_SAFE_DAY}

    begin_file(qtbot, page)
    assert rules(page) == {SignalRule.SIX_WEEKS}

    convert(qtbot, page)
    assert stay_of(sitting, CHILD).regime(PhaseKind.LONG) is not None
    assert SignalRule.SIX_WEEKS not in rules(page)


def test_parents_and_payer_are_told_from_their_signals(qtbot: QtBot, sitting: Sitting, page: AttentionPage) -> None:
    begin_file(qtbot, page)
    convert(qtbot, page)
    sitting.watch.look()

    step(page, SignalRule.PARENTS_TO_INFORM)
    (letter,) = page.findChildren(LetterDialog)
    with qtbot.waitSignal(letter.destroyed):
        letter.grant.click()
    assert SignalRule.PARENTS_TO_INFORM not in rules(page)

    stay_id = stay_of(sitting, CHILD).id
    sitting.watch.look()
    closed = {f.rule for f in sitting.desk.workspace.attention.history(stay_id) if f.state is State.CLOSED}
    assert {"file_latest_safe_day", "six_weeks", "parents_to_inform"} <= closed


def test_a_report_closes_its_signal_once_the_long_phase_has_begun(
    qtbot: QtBot, sitting: Sitting, page: AttentionPage, wall: Wall
) -> None:
    begin_file(qtbot, page)
    convert(qtbot, page)
    wall.show(day("2026-01-16"))
    sitting.desk.clock.look()

    step(page, SignalRule.TWO_THIRDS_REPORT_BEGIN)
    (report,) = page.findChildren(ReportDialog)
    report.payer.box.setCurrentText("FONS")
    report.begin.box.setChecked(True)
    with qtbot.waitSignal(report.destroyed):
        report.grant.click()

    assert SignalRule.TWO_THIRDS_REPORT_BEGIN not in rules(page)
