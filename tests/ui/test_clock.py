"""The day changes at midnight, also on a PC that slept through it or whose clock was set."""

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.wall import Wall
from ui.clock import DayClock


@pytest.fixture
def wall() -> Wall:
    return Wall(datetime(2026, 1, 5, 23, 59, 50))  # noqa: DTZ001  wall time


@pytest.fixture
def clock(qtbot: QtBot, wall: Wall) -> DayClock:
    del qtbot
    return DayClock(wall)


def test_an_ordinary_tick_says_nothing(qtbot: QtBot, clock: DayClock, wall: Wall) -> None:
    wall.now -= timedelta(hours=2)
    clock.look()
    wall.now += timedelta(seconds=30)

    with qtbot.assertNotEmitted(clock.day_changed), qtbot.assertNotEmitted(clock.moment_to_look):
        clock.look()


def test_midnight_brings_another_day_and_a_moment_to_look(qtbot: QtBot, clock: DayClock, wall: Wall) -> None:
    wall.now += timedelta(seconds=30)

    with qtbot.waitSignals([clock.day_changed, clock.moment_to_look]):
        clock.look()

    assert clock.today() == day("2026-01-06")


def test_today_stays_the_same_until_everybody_was_told(clock: DayClock, wall: Wall) -> None:
    wall.now += timedelta(days=1)

    assert clock.today() == day("2026-01-05")


@pytest.mark.parametrize("jump", [timedelta(hours=-3), timedelta(hours=-20)])
def test_waking_up_on_the_same_day_is_a_moment_to_look(
    qtbot: QtBot, clock: DayClock, wall: Wall, jump: timedelta
) -> None:
    wall.now += jump

    with qtbot.waitSignal(clock.moment_to_look), qtbot.assertNotEmitted(clock.day_changed):
        clock.look()


def test_a_clock_set_back_a_day_is_another_day(qtbot: QtBot, clock: DayClock, wall: Wall) -> None:
    wall.now -= timedelta(days=1)

    with qtbot.waitSignal(clock.day_changed) as told:
        clock.look()

    assert told.args == [day("2026-01-04")]
