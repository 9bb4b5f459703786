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


def test_a_full_hour_strikes_once(qtbot: QtBot, clock: DayClock, wall: Wall) -> None:
    wall.now -= timedelta(hours=2)
    clock.look()
    wall.now += timedelta(seconds=30)

    with qtbot.waitSignal(clock.hour_struck):
        clock.look()
    with qtbot.assertNotEmitted(clock.hour_struck):
        clock.look()


@pytest.mark.parametrize(
    ("before", "after", "another_day"),
    [
        (datetime(2026, 3, 29, 1, 59, 50), datetime(2026, 3, 29, 3, 0, 20), False),  # noqa: DTZ001  wall time
        (datetime(2026, 10, 25, 2, 59, 50), datetime(2026, 10, 25, 2, 0, 20), False),  # noqa: DTZ001  wall time
        (datetime(2026, 12, 31, 23, 59, 50), datetime(2027, 1, 1, 0, 0, 20), True),  # noqa: DTZ001  wall time
        (datetime(2028, 2, 28, 23, 59, 50), datetime(2028, 2, 29, 0, 0, 20), True),  # noqa: DTZ001  wall time
        (datetime(2026, 6, 1, 9, 0, 0), datetime(1970, 1, 1, 0, 0, 0), True),  # noqa: DTZ001  wall time
        (datetime(2026, 6, 1, 9, 0, 0), datetime(2035, 6, 1, 9, 0, 0), True),  # noqa: DTZ001  wall time
    ],
    ids=["summer time begins", "summer time ends", "new year", "leap day", "set back to 1970", "set forward"],
)
def test_whatever_the_clock_does_is_a_moment_to_look(
    qtbot: QtBot, before: datetime, after: datetime, *, another_day: bool
) -> None:
    wall = Wall(before)
    clock = DayClock(wall)
    days: list[object] = []
    clock.day_changed.connect(days.append)
    wall.now = after

    with qtbot.waitSignal(clock.moment_to_look):
        clock.look()

    assert days == ([after.date()] if another_day else [])
