"""The sign at the foot of the rail."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.preferences import Key
from ui.safekeeping.light import BackupLight


@pytest.fixture
def light(qtbot: QtBot, desk: Desk, tmp_path: Path) -> BackupLight:
    desk.preferences.keep(Key.BACKUP_FOLDER, str(tmp_path))
    light = BackupLight(desk)
    qtbot.addWidget(light)
    with qtbot.waitSignal(desk.keeper.changed):
        desk.keeper.begin()
    return light


def settled(qtbot: QtBot, desk: Desk) -> None:
    desk.keeper.back_up()
    qtbot.waitUntil(lambda: not desk.keeper.busy)
    with qtbot.waitSignal(desk.keeper.changed):
        desk.keeper.look()
    desk.keeper.leave()


def test_without_a_backup_it_says_so(light: BackupLight, desk: Desk) -> None:
    assert light.text() == "Backup\nnone yet"
    desk.keeper.leave()


def test_it_tells_when_the_last_backup_was(qtbot: QtBot, light: BackupLight, desk: Desk, tmp_path: Path) -> None:
    settled(qtbot, desk)

    assert light.property("state") == "good"
    assert light.text() not in {"Backup\nnone yet", "Backup\nbeing made…"}
    assert str(tmp_path) in light.toolTip()


def test_a_failed_backup_is_red_and_says_what_to_do(
    qtbot: QtBot, light: BackupLight, desk: Desk, tmp_path: Path
) -> None:
    desk.preferences.keep(Key.BACKUP_FOLDER, str(tmp_path / "usb"))

    settled(qtbot, desk)

    assert (light.property("state"), light.text()) == ("failed", "Backup\nfailed")
    assert "Connect its disk" in light.accessibleDescription()
