"""Through the real windows: a damaged plan comes back, a second window hears of the first, closing leaves a backup."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.colleagues import Role
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.archive import default_folder, shelf
from ckgdesk.store.key_file import key_files
from ckgdesk.store.lock import lock_of
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD
from ui.desk import Surroundings
from ui.doorbell import ring
from ui.messages import Kind
from ui.preferences import Key
from ui.program import Program
from ui.safekeeping.light import BackupLight
from ui.sitting import Sitting
from ui.start.window import StartWindow


@pytest.fixture
def program(qtbot: QtBot, around: Surroundings) -> Iterator[Program]:
    program = Program(around)
    yield program
    close(qtbot, program)


def close(qtbot: QtBot, program: Program) -> None:
    if program.last_backup is not None:
        program.last_backup.reject()
    if program.start is not None:
        program.start.close()
    if program.sitting is not None:
        with qtbot.waitSignal(program.sitting.desk.keeper.left, timeout=20_000):
            program.sitting.window.close()


@pytest.fixture
def saved(plan: Path, qtbot: QtBot, program: Program) -> Path:
    """A plan that was open once, so that there is a backup of it."""
    seated = opened(qtbot, program, plan)
    with qtbot.waitSignal(seated.desk.keeper.left, timeout=20_000):
        seated.window.close()
    assert len(shelf(default_folder(), None).backups) == 1
    return plan


def opened(qtbot: QtBot, program: Program, plan: Path) -> Sitting:
    program.begin(plan)
    type_password(program)
    qtbot.waitUntil(lambda: program.sitting is not None, timeout=20_000)
    assert program.sitting is not None
    return program.sitting


def type_password(program: Program) -> StartWindow:
    assert program.start is not None
    program.start.unlock.password.setText(PASSWORD)
    program.start.unlock.button.click()
    return program.start


def offered(qtbot: QtBot, start: StartWindow) -> QPushButton:
    """The button beside the message that something is wrong."""
    qtbot.waitUntil(lambda: start.messages.current is not None and start.messages.current.offer is not None)
    return next(button for button in start.findChildren(QPushButton) if button.text().startswith("Put back the"))


def come_back(qtbot: QtBot, program: Program) -> Sitting:
    assert program.returning is not None
    assert program.returning.dialog is not None
    program.returning.dialog.password.line.setText(PASSWORD)
    program.returning.dialog.restore.click()
    qtbot.waitUntil(lambda: program.sitting is not None, timeout=20_000)
    assert program.sitting is not None
    return program.sitting


def damage(plan: Path) -> None:
    content = bytearray(plan.read_bytes())
    content[: len(content) // 2] = bytes(len(content) // 2)
    plan.write_bytes(content)


def test_a_damaged_plan_is_back_in_two_clicks(qtbot: QtBot, saved: Path, program: Program) -> None:
    damage(saved)
    program.begin(saved)
    start = type_password(program)

    offered(qtbot, start).click()
    sitting = come_back(qtbot, program)

    assert sitting.desk.workspace.centre == "De Linde"
    assert sitting.desk.messages.current is not None
    assert "kept beside it" in sitting.desk.messages.current.text
    assert saved.with_name("linde.ckg.damaged-2026-01-10").exists()


def test_whoever_left_since_the_backup_is_named_when_it_is_back(qtbot: QtBot, plan: Path, program: Program) -> None:
    workspace = Workspace.open(plan, PASSWORD)
    workspace.accounts.add(NewAccount("bo", Role.PLANNER, "het wachtwoord van bo"), day("2026-01-09"))
    workspace.safekeeping.back_up([default_folder()])
    workspace.accounts.remove("bo")
    workspace.close()
    damage(plan)
    program.begin(plan)
    offered(qtbot, type_password(program)).click()
    assert program.returning is not None
    assert program.returning.dialog is not None
    program.returning.dialog.user.line.setText("an")

    sitting = come_back(qtbot, program)

    assert sitting.desk.messages.current is not None
    assert sitting.desk.messages.current.kind is Kind.WARNED
    assert "and now again: bo. It opens with the passwords of then of an." in sitting.desk.messages.current.text


def test_a_plan_that_vanished_is_offered_when_the_program_starts(qtbot: QtBot, saved: Path, program: Program) -> None:
    for file in (saved, *key_files(saved)):
        file.unlink()
    program.begin()
    assert program.start is not None

    offered(qtbot, program.start).click()
    come_back(qtbot, program)

    assert saved.exists()


def test_whoever_asks_may_put_a_backup_back_beside_the_plan(
    qtbot: QtBot, saved: Path, program: Program, tmp_path: Path
) -> None:
    program.begin(saved)
    assert program.start is not None
    assert program.returning is not None
    program.start.restore.click()
    qtbot.waitUntil(lambda: program.returning is not None and program.returning.dialog is not None)
    assert program.returning.dialog is not None

    program.returning.dialog.plan.line.setText(str(tmp_path / "elders.ckg"))
    sitting = come_back(qtbot, program)

    assert sitting.desk.workspace.path == tmp_path / "elders.ckg"


def test_a_wrong_password_for_a_backup_leaves_everything_typed(qtbot: QtBot, saved: Path, program: Program) -> None:
    damage(saved)
    program.begin(saved)
    offered(qtbot, type_password(program)).click()
    assert program.returning is not None
    dialog = program.returning.dialog
    assert dialog is not None
    dialog.password.line.setText("niet dit")

    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.messages.current is not None, timeout=20_000)

    assert (dialog.isVisible(), dialog.password.text(), dialog.restore.isEnabled()) == (True, "niet dit", True)
    dialog.reject()


def test_the_window_says_when_the_last_backup_was(qtbot: QtBot, saved: Path, program: Program) -> None:
    sitting = opened(qtbot, program, saved)
    [light] = sitting.window.findChildren(BackupLight)
    qtbot.waitUntil(lambda: "none" not in light.text() and "\n" in light.text())

    light.click()

    assert sitting.window.page is sitting.pages.management
    assert sitting.pages.management.section.title == "Backups"


def test_the_program_stays_until_the_last_backup_is_made(qtbot: QtBot, plan: Path, around: Surroundings) -> None:
    told: list[bool] = []
    program = Program(around, stay_on=told.append)
    opened(qtbot, program, plan).window.close()
    at_once = list(told)

    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)

    assert (at_once, told) == ([True], [True, False])
    assert len(shelf(default_folder(), None).backups) == 1


def test_a_last_backup_that_fails_is_told_and_can_be_tried_again(
    qtbot: QtBot, saved: Path, program: Program, around: Surroundings, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    around.preferences.keep(Key.BACKUP_SECOND, str(stick))
    opened(qtbot, program, saved).window.close()
    qtbot.waitUntil(lambda: program.last_backup is not None, timeout=20_000)
    assert program.last_backup is not None
    stick.mkdir()

    program.last_backup.again.click()

    qtbot.waitUntil(lambda: len(shelf(stick, None).backups) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: program.last_backup is None)


@pytest.fixture
def first(plan: Path) -> Iterator[Workspace]:
    """Another window that has the plan open."""
    workspace = Workspace.sit_down(plan, PASSWORD)
    yield workspace
    workspace.close()


def asked(qtbot: QtBot, program: Program, plan: Path) -> None:
    program.begin(plan)
    type_password(program)
    qtbot.waitUntil(lambda: program.in_use is not None, timeout=20_000)


@pytest.mark.usefixtures("first")
def test_the_second_window_may_read_along(qtbot: QtBot, program: Program, plan: Path) -> None:
    asked(qtbot, program, plan)
    assert program.in_use is not None

    program.in_use.read.click()
    qtbot.waitUntil(lambda: program.sitting is not None, timeout=20_000)

    assert program.sitting is not None
    assert program.sitting.desk.workspace.read_only
    program.sitting.window.close()


@pytest.mark.usefixtures("first")
def test_a_first_window_that_does_not_answer_is_told(qtbot: QtBot, program: Program, plan: Path) -> None:
    asked(qtbot, program, plan)
    assert program.in_use is not None

    program.in_use.go.click()

    assert program.start is not None
    assert program.start.messages.current is not None
    assert program.start.messages.current.kind is Kind.WARNED


def test_the_first_window_comes_to_the_front_when_it_is_called(qtbot: QtBot, program: Program, plan: Path) -> None:
    sitting = opened(qtbot, program, plan)
    sitting.window.showMinimized()

    assert ring(plan)

    qtbot.waitUntil(lambda: not sitting.window.isMinimized())


def test_a_lock_left_by_another_pc_is_removed_on_request(qtbot: QtBot, program: Program, plan: Path) -> None:
    left = {"user": "bo", "pc": "pc-nachtdienst", "since": datetime(2026, 1, 5, tzinfo=UTC).isoformat()}
    lock_of(plan).write_text(json.dumps(left))
    asked(qtbot, program, plan)
    assert program.in_use is not None

    program.in_use.remove.click()

    qtbot.waitUntil(lambda: program.sitting is not None, timeout=20_000)
