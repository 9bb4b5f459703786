"""Outside the window the day is told once, what presses at once, and nothing at night."""

from datetime import date, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.wall import Wall
from ui.desk import Desk
from ui.herald import Herald
from ui.watch import Watch

DAY_8, DAY_9, DAY_40 = day("2026-01-12"), day("2026-01-13"), day("2026-02-13")


@pytest.fixture
def watch(desk: Desk, wall: Wall) -> Watch:
    """A plan with one short stay without an end, on the morning of its day 8."""
    new = NewStay(1, PhaseKind.SHORT, nights("2026-01-05"), place_id=1)
    desk.workspace.planning.add_stay(new, "vraag van de verwijzer")
    at(desk, wall, DAY_8, 9)
    return Watch(desk)


def at(desk: Desk, wall: Wall, today: date, hour: int) -> None:
    wall.now = datetime.combine(today, time(hour))
    desk.clock.look()


def test_the_day_is_told_at_the_first_look(qtbot: QtBot, desk: Desk, watch: Watch) -> None:
    herald = Herald(desk, watch)

    with qtbot.waitSignal(herald.day_due) as told:
        watch.look()

    assert told.args == [0, 1]


def test_it_is_told_once_a_day_however_often_somebody_looks_or_opens(qtbot: QtBot, desk: Desk, watch: Watch) -> None:
    herald = Herald(desk, watch)
    watch.look()
    again = Herald(desk, watch)

    with qtbot.assertNotEmitted(herald.day_due), qtbot.assertNotEmitted(again.day_due):
        watch.look()


def test_the_next_day_is_told_again(qtbot: QtBot, desk: Desk, watch: Watch, wall: Wall) -> None:
    herald = Herald(desk, watch)
    watch.look()

    with qtbot.waitSignal(herald.day_due) as told:
        at(desk, wall, DAY_9, 9)

    assert told.args == [1, 0]


def test_what_presses_is_told_besides(qtbot: QtBot, desk: Desk, watch: Watch, wall: Wall) -> None:
    herald = Herald(desk, watch)
    watch.look()
    at(desk, wall, DAY_40, 9)
    watch.look()
    desk.workspace.planning.add_stay(NewStay(3, PhaseKind.SHORT, nights("2026-01-05"), place_id=2), "verwijzer")

    with qtbot.waitSignal(herald.pressing_due) as told:
        watch.look()

    assert told.args == [2]


def test_nothing_is_told_at_night_and_all_of_it_in_the_morning(
    qtbot: QtBot, desk: Desk, watch: Watch, wall: Wall
) -> None:
    at(desk, wall, DAY_8, 21)
    herald = Herald(desk, watch)
    with qtbot.assertNotEmitted(herald.day_due), qtbot.assertNotEmitted(herald.pressing_due):
        watch.look()

    with qtbot.waitSignal(herald.day_due):
        at(desk, wall, DAY_9, 7)


def test_what_somebody_else_took_up_is_not_told(qtbot: QtBot, desk: Desk, watch: Watch) -> None:
    herald = Herald(desk, watch)
    attention = desk.workspace.attention
    for concern in attention.worklist(DAY_8):
        attention.hand_over(concern.key, DAY_8, "iemand anders")

    with qtbot.assertNotEmitted(herald.day_due):
        watch.look()
