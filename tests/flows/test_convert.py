"""A short stay near its six weeks becomes a long one, from the worklist, in one step that can be taken back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from tests.builders import day
from tests.flows.look import stay_of
from ui.long_stay.convert_dialog import ConvertDialog
from ui.sitting import Sitting

FIRST_DAY_OVER = day("2026-01-15")


@pytest.fixture
def dialog(sitting: Sitting) -> ConvertDialog:
    """The dialog that the button of the only signal opens."""
    sitting.window.turn_to(sitting.pages.attention)
    buttons = sitting.pages.attention.findChildren(QPushButton)
    next(button for button in buttons if button.text().startswith("Convert")).click()
    return sitting.pages.attention.findChildren(ConvertDialog)[0]


def fill(dialog: ConvertDialog, until: date) -> None:
    dialog.referral.number.line.setText("JHB-2026-0001")
    dialog.referral.type_module.line.setText("verblijf")
    dialog.days.valid_until.edit.show_day(until)
    dialog.one_third_to.box.setCurrentText("the parents")


def long_from(sitting: Sitting) -> date | None:
    long = stay_of(sitting, 5).regime(PhaseKind.LONG)
    return long.period.first if long else None


def test_a_short_stay_becomes_long_in_one_step_and_back(qtbot: QtBot, sitting: Sitting, dialog: ConvertDialog) -> None:
    fill(dialog, day("2026-07-14"))

    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()
    assert long_from(sitting) == FIRST_DAY_OVER
    sitting.window.choices.undo.trigger()

    assert long_from(sitting) is None
    assert stay_of(sitting, 5).decisions == ()


def test_the_signal_goes_once_the_stay_is_long(qtbot: QtBot, sitting: Sitting, dialog: ConvertDialog) -> None:
    fill(dialog, day("2026-07-14"))
    assert sitting.desk.workspace.attention.worklist(sitting.desk.clock.today()) != ()

    with qtbot.waitSignal(sitting.watch.pressing_changed) as told:
        dialog.grant.click()

    assert told.args == [0]


def test_without_a_covering_decision_nothing_is_converted(
    qtbot: QtBot, sitting: Sitting, dialog: ConvertDialog
) -> None:
    fill(dialog, day("2026-01-12"))

    assert not dialog.grant.isEnabled()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert long_from(sitting) is None
