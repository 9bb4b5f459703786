"""The section on backups, and the drill from it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.store.login import code_now
from tests.centre import PASSWORD
from tests.seat import shown
from ui.desk import Desk
from ui.management.backup_section import BackupSection
from ui.management.drill_dialog import DrillDialog
from ui.messages import Kind
from ui.preferences import Key


@pytest.fixture
def folder(tmp_path: Path, desk: Desk) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    desk.preferences.keep(Key.BACKUP_FOLDER, str(folder))
    return folder


@pytest.fixture
def section(desk: Desk, folder: Path, qtbot: QtBot) -> BackupSection:
    del folder
    section = shown(qtbot, BackupSection(desk))
    rested(qtbot, desk)
    return section


def rested(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.keeper.busy)
    with qtbot.waitSignal(desk.keeper.changed):
        desk.keeper.look()


def dialog_of(section: BackupSection) -> DrillDialog:
    section.drill.click()
    return section.findChildren(DrillDialog)[-1]


def test_without_a_backup_it_says_so_and_offers_no_drill(section: BackupSection) -> None:
    assert section.state.text() == "There is no backup of this plan yet."
    assert (section.make.isEnabled(), section.drill.isEnabled()) == (True, False)


def test_a_backup_by_hand_is_shown_with_what_it_holds(
    qtbot: QtBot, section: BackupSection, desk: Desk, folder: Path
) -> None:
    section.make.click()
    rested(qtbot, desk)

    assert section.state.text().startswith("The last good backup is of")
    lines = section.first.facts.lines
    assert (lines["Folder"], lines["Copies"]) == (str(folder), "1")
    assert "6 children" in lines["Newest"]


def test_a_second_folder_gets_the_same(qtbot: QtBot, section: BackupSection, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()

    section.take(Key.BACKUP_SECOND, str(tmp_path / "share"))
    rested(qtbot, desk)

    assert section.second.facts.lines["Copies"] == "1"
    assert section.second.forget.isVisible()


def test_a_folder_that_is_gone_is_red_with_what_to_do(
    qtbot: QtBot, section: BackupSection, desk: Desk, folder: Path
) -> None:
    folder.rmdir()

    section.make.click()
    rested(qtbot, desk)

    assert section.advice.property("role") == "fault"
    assert "Connect its disk" in section.advice.text()


@pytest.mark.parametrize("which", ["the plan's own", "the other one"])
def test_a_folder_that_saves_nothing_is_refused(
    section: BackupSection, desk: Desk, plan: Path, folder: Path, which: str
) -> None:
    section.take(Key.BACKUP_SECOND, str(plan.parent if which == "the plan's own" else folder))

    assert desk.preferences.text(Key.BACKUP_SECOND) == ""
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.WARNED


def test_a_drill_proves_the_backup_and_is_remembered(qtbot: QtBot, section: BackupSection, desk: Desk) -> None:
    section.make.click()
    rested(qtbot, desk)
    dialog = dialog_of(section)
    dialog.secret.line.setText(PASSWORD)

    with qtbot.waitSignal(dialog.proven, timeout=20_000):
        dialog.hold.click()
    rested(qtbot, desk)

    assert "it brought the plan back" in section.first.facts.lines["Proven by a drill"]


def test_on_a_pc_that_never_made_a_backup_nobody_looks_for_a_disk(
    qtbot: QtBot, section: BackupSection, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ckgdesk.services.archive.user_data_path", lambda *_, **__: tmp_path / "never")

    desk.preferences.forget(Key.BACKUP_FOLDER)
    rested(qtbot, desk)

    assert section.first.facts.lines["Newest"] == "none yet; the folder is made with the first backup"


def test_a_drill_asks_for_the_code_of_a_second_factor(qtbot: QtBot, section: BackupSection, desk: Desk) -> None:
    accounts = desk.workspace.accounts
    new = accounts.new_factor()
    accounts.turn_factor_on(PASSWORD, new, code_now(new.secret))
    section.make.click()
    rested(qtbot, desk)
    dialog = dialog_of(section)
    dialog.secret.line.setText(PASSWORD)
    dialog.hold.click()
    qtbot.waitUntil(dialog.code.isVisible, timeout=20_000)

    dialog.code.line.setText(code_now(new.secret))
    with qtbot.waitSignal(dialog.proven, timeout=20_000) as told:
        dialog.hold.click()

    assert told.args[0].ok


def test_a_wrong_password_leaves_the_dialog_open(qtbot: QtBot, section: BackupSection, desk: Desk) -> None:
    section.make.click()
    rested(qtbot, desk)
    dialog = dialog_of(section)
    dialog.secret.line.setText("niet dit")

    dialog.hold.click()
    qtbot.waitUntil(lambda: dialog.messages.current is not None, timeout=20_000)

    assert dialog.isVisible()
    assert (dialog.secret.text(), dialog.hold.isEnabled()) == ("niet dit", True)
    dialog.reject()
