"""From the start page to a plan and back: the demo, a plan of one's own, a new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.services.whereabouts import own_folder
from ckgdesk.store.login import code_now
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD
from ui.clipboard import SECRET_MARKS
from ui.desk import Surroundings
from ui.messages import Kind
from ui.preferences import Key
from ui.program import Program
from ui.sitting import Sitting
from ui.start.new_plan import NewPlan
from ui.start.recover import Recovery
from ui.start.recovery import RecoveryDialog
from ui.start.sheet import Sheet
from ui.start.window import StartWindow


@pytest.fixture
def program(qtbot: QtBot, around: Surroundings) -> Iterator[Program]:
    program = Program(around)
    yield program
    qtbot.waitUntil(lambda: not around.tasks.busy)
    if program.start is not None:
        program.start.close()
    if program.sitting is not None:
        program.sitting.window.close()


def seated(qtbot: QtBot, program: Program) -> Sitting:
    qtbot.waitUntil(lambda: program.sitting is not None, timeout=20_000)
    assert program.sitting is not None
    return program.sitting


def start_page(program: Program) -> StartWindow:
    assert program.start is not None
    return program.start


def test_a_plan_opens_with_its_password_and_is_offered_next_time(
    qtbot: QtBot, program: Program, plan: Path, around: Surroundings
) -> None:
    program.begin(plan)
    start_page(program).unlock.password.setText(PASSWORD)
    start_page(program).unlock.button.click()

    assert seated(qtbot, program).desk.workspace.path == plan
    assert around.preferences.text(Key.LAST_PLAN) == str(plan)
    assert program.start is None


def test_a_wrong_password_is_one_sentence_on_the_start_page(qtbot: QtBot, program: Program, plan: Path) -> None:
    program.begin(plan)
    start = start_page(program)

    start.unlock.password.setText("groene-vijvers")
    start.unlock.button.click()
    qtbot.waitUntil(lambda: start.messages.current is not None)

    assert start.messages.current is not None
    assert start.messages.current.kind is Kind.REFUSED
    assert start.unlock.isEnabled()


def test_the_demo_opens_behind_the_start_page(qtbot: QtBot, program: Program, around: Surroundings) -> None:
    program.begin(demo=True)
    assert not start_page(program).unlock.isEnabled()

    sitting = seated(qtbot, program)

    assert sitting.desk.workspace.attention.worklist(around.clock.today()) != ()
    assert around.preferences.text(Key.LAST_PLAN) == ""


def test_a_new_plan_opens_and_shows_its_key_once(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.begin()
    new = NewPlan(tmp_path / "nest.ckg", "Het Nest", "an", PASSWORD)

    start_page(program).create_wished.emit(new)
    sitting = seated(qtbot, program)

    [dialog] = sitting.window.findChildren(RecoveryDialog)
    dialog.kept.setChecked(True)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    assert sitting.desk.workspace.centre == "Het Nest"


def test_another_plan_may_be_opened_from_the_window(qtbot: QtBot, program: Program, plan: Path) -> None:
    program.begin(plan)
    start_page(program).unlock.password.setText(PASSWORD)
    start_page(program).unlock.button.click()

    seated(qtbot, program).window.choices.open.trigger()

    assert program.sitting is None
    assert start_page(program).unlock.button.isVisible()


def test_a_window_that_was_closed_on_another_page_opens_there_again(
    qtbot: QtBot, program: Program, plan: Path, around: Surroundings
) -> None:
    around.preferences.keep(Key.PAGE, 1)

    program.begin(plan)
    start_page(program).unlock.password.setText(PASSWORD)
    start_page(program).unlock.button.click()
    sitting = seated(qtbot, program)

    assert sitting.window.page is sitting.pages.attention


def test_a_forgotten_password_is_renewed_with_the_key_on_paper(qtbot: QtBot, program: Program, plan: Path) -> None:
    workspace = Workspace.open(plan, PASSWORD)
    printed = workspace.accounts.renew_recovery()
    workspace.close()
    program.begin(plan)
    start = start_page(program)

    start.recover_wished.emit(Recovery(plan, printed, "an", "paarse-paraplu"))
    qtbot.waitUntil(lambda: bool(start.findChildren(RecoveryDialog)))
    dialog = start.findChildren(RecoveryDialog)[0]
    dialog.kept.setChecked(True)
    dialog.accept()

    start.unlock.password.setText("paarse-paraplu")
    start.unlock.button.click()
    assert seated(qtbot, program).desk.workspace.user == "an"


def test_an_account_with_a_second_factor_is_asked_for_its_code(qtbot: QtBot, program: Program, plan: Path) -> None:
    workspace = Workspace.open(plan, PASSWORD)
    factor = workspace.accounts.new_factor()
    workspace.accounts.turn_factor_on(PASSWORD, factor, code_now(factor.secret))
    workspace.close()
    program.begin(plan)
    start = start_page(program)

    start.unlock.password.setText(PASSWORD)
    start.unlock.button.click()
    qtbot.waitUntil(start.unlock.code.isVisible)
    start.unlock.code.setText(code_now(factor.secret))
    start.unlock.button.click()

    assert seated(qtbot, program).desk.workspace.user == "an"


def test_a_new_plan_may_begin_in_the_own_folder_of_the_pc(qtbot: QtBot, program: Program) -> None:
    program.begin()

    start_page(program).create_wished.emit(NewPlan(own_folder() / "nest.ckg", "Het Nest", "an", PASSWORD))
    sitting = seated(qtbot, program)

    [dialog] = sitting.window.findChildren(RecoveryDialog)
    dialog.kept.setChecked(True)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    assert sitting.desk.workspace.path.parent == own_folder()


def test_a_key_that_is_copied_before_a_plan_is_open_is_secret_too(qtbot: QtBot, program: Program) -> None:
    program.begin()
    dialog = RecoveryDialog(Sheet("AAAA-BBBB", "De Linde", day("2026-01-10")), program.start)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()

    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "AAAA-BBBB"
    assert all(held.hasFormat(mark) for mark in SECRET_MARKS)
    dialog.kept.setChecked(True)
    dialog.reject()
