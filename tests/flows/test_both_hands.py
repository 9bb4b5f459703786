"""Every gesture by mouse and by keyboard: the same comes of it, under the same name, and it is one step back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.flows.look import stay_of
from tests.flows.player import ALT, CTRL, SHIFT, Held
from tests.flows.two_hands import (
    Does,
    Planner,
    admits_a_child,
    clicks,
    clicks_the_first_choice,
    clicks_the_message,
    drags,
    fills_in_a_closing,
    fills_in_a_room_move,
    is_on,
    is_on_place,
    picks,
    presses,
    presses_key_of,
    pulls,
)  # fmt: skip
from ui.sitting import Sitting
from ui.stay.choice import Choice

K = Qt.Key
WAITING = NewStay(4, PhaseKind.SHORT, nights("2026-01-28", "2026-02-08"))
"""Child 4 waits for a place; child 1 lies on place 1, child 3 on place 2, child 5 on place 5."""


@dataclass(frozen=True, slots=True)
class Gesture:
    """What either hand does, one thing after the other, and the name of the step."""

    name: str
    step: str
    mouse: tuple[Does, ...]
    keys: tuple[Does, ...]
    given: Does | None = None


def a_room_move(planner: Planner) -> None:
    desk, stay = planner.sitting.desk, stay_of(planner.sitting, 1)
    desk.history.run(lambda _: desk.workspace.planning.split(stay.id, day("2026-01-14"), 3))


def a_closed_place(planner: Planner) -> None:
    desk, shut = planner.sitting.desk, nights("2026-01-08", "2026-01-20")
    desk.history.run(lambda _: desk.workspace.planning.close_place(3, shut, "schilderwerken"))


def a_brother(planner: Planner) -> None:
    beside = NewStay(2, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), place_id=3)
    planner.sitting.desk.workspace.planning.add_stay(beside)


TWO = (is_on(1), presses(K.Key_S), presses(K.Key_Down), presses(K.Key_Space))
GESTURES = (
    Gesture(
        "another day",
        "Move of stay",
        (drags((2, "2026-01-14"), (2, "2026-01-16")),),
        (is_on(3), presses(K.Key_Right, ALT), presses(K.Key_Left, ALT), presses(K.Key_Right, ALT, times=2)),
    ),
    Gesture(
        "another place on the same days",
        "Move of stay",
        (drags((2, "2026-01-14"), (3, "2026-01-14")),),
        (is_on(3), presses(K.Key_Down, ALT)),
    ),
    Gesture(
        "a later departure",
        "Other days for stay",
        (pulls(2, "2026-01-28", "2026-01-29", at_end=True),),
        (is_on(3), presses(K.Key_Right, ALT | SHIFT)),
    ),
    Gesture(
        "an earlier first night",
        "Other days for stay",
        (pulls(2, "2026-01-07", "2026-01-06", at_end=False),),
        (is_on(3), presses(K.Key_Up, ALT | SHIFT)),
    ),
    Gesture(
        "a new stay on empty nights",
        "Admission for stay",
        (drags((3, "2026-01-12"), (3, "2026-01-20")), admits_a_child),
        (is_on_place(3), presses(K.Key_Insert), admits_a_child),
    ),
    Gesture(
        "from the lane to a place",
        "Move of stay",
        (drags((0, "2026-01-30"), (1, "2026-01-30")),),
        (is_on(4), presses(K.Key_Down, ALT)),
    ),
    Gesture(
        "back to the lane",
        "back to the waiting lane",
        (drags((2, "2026-01-14"), (0, "2026-01-14")),),
        (is_on(3), presses_key_of(Choice.PARK)),
    ),
    Gesture(
        "a room move",
        "Room move in stay",
        (picks((1, "2026-01-14"), Choice.SPLIT), fills_in_a_room_move),
        (is_on(1), presses_key_of(Choice.SPLIT), fills_in_a_room_move),
    ),
    Gesture(
        "no room move any more",
        "No room move in stay",
        (picks((1, "2026-01-10"), Choice.JOIN),),
        (is_on(1), presses_key_of(Choice.JOIN)),
        given=a_room_move,
    ),
    Gesture(
        "a swap",
        "Swap of stays",
        (drags((1, "2026-01-14"), (2, "2026-01-14")), clicks_the_first_choice),
        (is_on(1), presses(K.Key_Down, ALT), presses(K.Key_Return)),
    ),
    Gesture(
        "a closed place",
        "Closing of place",
        (picks((3, "2026-01-14"), Choice.CLOSE), fills_in_a_closing),
        (is_on_place(3), presses_key_of(Choice.CLOSE), fills_in_a_closing),
    ),
    Gesture(
        "a place open again",
        "Reopening of place",
        (picks((3, "2026-01-14"), Choice.REOPEN),),
        (is_on_place(3), presses_key_of(Choice.REOPEN)),
        given=a_closed_place,
    ),
    Gesture(
        "several with their offsets",
        "Move of 2 stay(s)",
        (clicks((1, "2026-01-14"), (2, "2026-01-14")), drags((1, "2026-01-14"), (1, "2026-01-15"))),
        (*TWO, presses(K.Key_Right, ALT)),
    ),
    Gesture(
        "a frame around several",
        "Move of 2 stay(s)",
        (presses(K.Key_S), drags((3, "2026-01-14"), (1, "2026-01-10")), drags((1, "2026-01-14"), (3, "2026-01-14"))),
        (*TWO, presses(K.Key_Down, ALT), presses(K.Key_Down, ALT)),
    ),
    Gesture(
        "brussen along",
        "Move of 1 stay(s)",
        (drags((1, "2026-01-14"), (1, "2026-01-15")), clicks_the_message),
        (is_on(1), presses(K.Key_Right, ALT), presses(K.Key_F6), presses(K.Key_Space)),
        given=a_brother,
    ),
    Gesture(
        "a lock",
        "Locking of stay",
        (picks((2, "2026-01-14"), Choice.LOCK),),
        (is_on(3), presses_key_of(Choice.LOCK)),
    ),
)


@pytest.fixture
def planner(qtbot: QtBot, sitting: Sitting) -> Planner:
    sitting.desk.workspace.planning.add_stay(WAITING)
    sitting.pages.board.refresh()
    return Planner(qtbot, sitting)


@pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: gesture.name)
def test_a_gesture_is_the_same_by_either_hand(planner: Planner, gesture: Gesture) -> None:
    if gesture.given is not None:
        gesture.given(planner)
    before = planner.holds()

    by_mouse = done(planner, gesture.mouse, gesture.step)
    taken_back(planner, before)
    by_keys = done(planner, gesture.keys, gesture.step)
    taken_back(planner, before)

    assert alike(by_mouse) == alike(by_keys)
    assert by_mouse != before


def done(planner: Planner, ways: tuple[Does, ...], step: str) -> Held:
    for way in ways:
        way(planner)
    assert step in planner.step()
    return planner.holds()


def taken_back(planner: Planner, before: Held) -> None:
    """By Ctrl+Z, as often as there were steps."""
    planner.keys.press(K.Key_Escape)
    for _ in range(9):
        if planner.holds() != before:
            planner.keys.press(K.Key_Z, CTRL)
    assert planner.holds() == before


def alike(held: Held) -> Held:
    """The same without the numbers of what was made anew."""
    known = sorted(held.nights)
    return replace(
        held, nights={known.index(stay): held.nights[stay] for stay in known}, shut=frozenset({len(held.shut)})
    )
