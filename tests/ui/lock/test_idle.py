"""Nobody at the screen: after a while names go, then everything; a sleep counts as long."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.lock.idle import Idle
from ui.preferences import Key, Preferences


class Clocks:
    """A steady clock and one on the wall, both set by hand."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = 50_000.0

    def passes(self, idle: Idle, seconds: int) -> None:
        for _ in range(seconds):
            self.steady += 1
            self.wall += 1
            idle.look()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(qapp: QApplication, preferences: Preferences, clocks: Clocks) -> Iterator[Idle]:
    idle = Idle(preferences, qapp, steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    yield idle
    idle.rest()


@pytest.fixture
def told(idle: Idle) -> list[str]:
    told: list[str] = []
    idle.initials_due.connect(lambda: told.append("initials"))
    idle.lock_due.connect(lambda: told.append("lock"))
    return told


def test_names_go_after_two_minutes_and_the_rest_after_five(idle: Idle, clocks: Clocks, told: list[str]) -> None:
    clocks.passes(idle, 119)
    assert told == []
    clocks.passes(idle, 180)
    assert told == ["initials"]
    clocks.passes(idle, 1)
    assert told == ["initials", "lock"]


def test_each_pc_has_its_own_minutes(idle: Idle, clocks: Clocks, told: list[str], preferences: Preferences) -> None:
    preferences.keep(Key.LOCK_AFTER, 1)

    clocks.passes(idle, 61)

    assert told == ["lock"]


def test_it_is_told_once(idle: Idle, clocks: Clocks, told: list[str]) -> None:
    clocks.passes(idle, 900)

    assert told == ["initials", "lock"]


def test_a_touch_begins_anew(idle: Idle, clocks: Clocks, told: list[str]) -> None:
    clocks.passes(idle, 100)
    idle.touch()
    clocks.passes(idle, 100)

    assert told == []


@pytest.mark.parametrize("jump", [3600, -3600])
def test_a_pc_that_slept_or_whose_clock_was_set_is_locked(
    idle: Idle, clocks: Clocks, told: list[str], jump: int
) -> None:
    clocks.wall += jump
    idle.look()

    assert told == ["lock"]


def test_a_key_in_the_window_is_a_touch(qtbot: QtBot, idle: Idle, clocks: Clocks, told: list[str]) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    clocks.passes(idle, 100)

    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    clocks.passes(idle, 100)

    assert told == []
