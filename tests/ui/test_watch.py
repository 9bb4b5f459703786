"""Signals are looked for at the right moments, together, and only new pressing ones are called out."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.wall import Wall
from ui.desk import Desk
from ui.watch import Watch

DAY_8 = day("2026-01-12")
DAY_40 = day("2026-02-13")


@pytest.fixture
def watch(desk: Desk, wall: Wall) -> Watch:
    """A plan with one short stay, on its day 8."""
    admit(desk, 1)
    wall.show(DAY_8)
    desk.clock.look()
    return Watch(desk)


def admit(desk: Desk, number: int) -> None:
    new = NewStay(number, PhaseKind.SHORT, nights("2026-01-05"), place_id=number)
    desk.workspace.planning.add_stay(new, "vraag van de verwijzer")


def test_a_signal_that_can_wait_is_found_but_does_not_press(watch: Watch) -> None:
    heard: list[object] = []
    watch.looked.connect(heard.extend)
    watch.pressing_changed.connect(heard.append)

    watch.look()

    assert (len(heard), heard[-1]) == (2, 0)


def test_midnight_makes_it_look_again(qtbot: QtBot, watch: Watch, desk: Desk, wall: Wall) -> None:
    watch.look()
    wall.show(DAY_40)

    with qtbot.waitSignal(watch.became_pressing) as told:
        desk.clock.look()

    assert told.args == [2]


def test_what_pressed_at_the_start_is_not_called_out(qtbot: QtBot, watch: Watch, desk: Desk, wall: Wall) -> None:
    wall.show(DAY_40)
    desk.clock.look()

    with qtbot.assertNotEmitted(watch.became_pressing), qtbot.waitSignal(watch.pressing_changed) as told:
        watch.look()

    assert told.args == [2]


def test_a_signal_is_called_out_once(qtbot: QtBot, watch: Watch, desk: Desk, wall: Wall) -> None:
    watch.look()
    wall.show(DAY_40)
    with qtbot.waitSignal(watch.became_pressing):
        desk.clock.look()

    with qtbot.assertNotEmitted(watch.became_pressing):
        watch.look()


def test_several_changes_are_one_reason_to_look(qtbot: QtBot, watch: Watch, desk: Desk) -> None:
    looks: list[object] = []
    watch.looked.connect(looks.append)

    for number in (3, 4, 5):
        admit(desk, number)
    qtbot.waitUntil(lambda: bool(looks))

    assert len(looks) == 1


def test_a_watch_at_rest_looks_no_more(qtbot: QtBot, watch: Watch, desk: Desk, wall: Wall) -> None:
    wall.show(DAY_40)
    desk.clock.look()

    watch.rest()
    admit(desk, 2)

    with qtbot.assertNotEmitted(watch.looked, wait=600):
        desk.clock.look()


def test_what_a_look_finds_is_written_down_and_no_reason_to_look_again(qtbot: QtBot, watch: Watch, desk: Desk) -> None:
    watch.look()
    (stay_id,) = {concern.timeline.id for concern in desk.workspace.attention.worklist(DAY_8)}

    with qtbot.assertNotEmitted(watch.looked, wait=400):
        pass

    assert [life.created for life in desk.workspace.attention.history(stay_id)] == [DAY_8]
    assert not desk.history.stack.canUndo()
