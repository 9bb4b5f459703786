"""Hands at random on the real board: after each gesture the board shows what is stored, and every step goes back."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from ckgdesk.workspace import Workspace
from tests.builders import nights
from tests.centre import PASSWORD, copied
from tests.flows.conftest import TODAY
from tests.flows.gestures import Gestures
from tests.flows.player import Player, clashes
from tests.wall import Wall
from ui.desk import Surroundings
from ui.preferences import Preferences
from ui.sitting import Sitting

STAYS = (
    NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"), place_id=1),
    NewStay(2, PhaseKind.SHORT, nights("2026-01-07", "2026-01-20"), place_id=2),
    NewStay(3, PhaseKind.SHORT, nights("2026-01-22", "2026-02-02"), place_id=1),
    NewStay(4, PhaseKind.CRISIS, nights("2026-01-12", "2026-01-19"), place_id=5),
    NewStay(5, PhaseKind.SHORT, nights("2026-01-09", "2026-01-30")),
)
PLAYERS, GESTURES = (60, 200) if os.environ.get("HYPOTHESIS_PROFILE") == "deep" else (3, 50)
Seats = Callable[[], Player]


@pytest.fixture
def seat(qtbot: QtBot, around: Surroundings, template: Path, tmp_path: Path, wall: Wall) -> Iterator[Seats]:
    """Gives players a window each, on a plan of their own."""
    wall.show(TODAY)
    players: list[Player] = []
    numbers = count()

    def sit() -> Player:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        workspace = Workspace.open(copied(template, folder), PASSWORD)
        for new in STAYS:
            workspace.planning.add_stay(new)
        sitting = Sitting(workspace, replace(around, preferences=Preferences(folder / "ckgdesk.ini")))
        sitting.window.resize(1366, 900)
        sitting.window.show()
        qtbot.waitExposed(sitting.window)
        sitting.pages.board.view.show_days(42)
        players.append(Player(sitting))
        return players[-1]

    yield sit
    for player in players:
        player.answer(yes=False)
        player.sitting.window.close()


def test_whatever_hands_do_the_board_shows_what_is_stored(seat: Seats) -> None:
    came_true: Counter[str] = Counter()

    for seed in range(PLAYERS):
        came_true += played(seat(), seed)

    # A player whose gestures never come true proves nothing.
    assert min(came_true[name] for name in CHANGING) > 0, came_true


CHANGING = (
    "drag", "pull_an_edge", "draw", "frame_and_drag_several", "nudge", "choose_at_once", "choose_in_a_dialog",
    "close_or_reopen_a_place", "answer_at_a_taken_place",
)  # fmt: skip


def played(player: Player, seed: int) -> Counter[str]:
    """The gestures of one player; says which came true, and when something is wrong how it came about."""
    gestures, made = Gestures(player, Random(seed)), [f"player {seed}"]  # noqa: S311  a player, not a secret
    try:
        for _ in range(GESTURES):
            made.append(gestures.make())
            look_at(player)
    except Exception as error:
        error.add_note(", ".join(made))
        raise
    return gestures.came_true


def look_at(player: Player) -> None:
    """What holds after every gesture."""
    stack = player.sitting.desk.history.stack
    assert player.what_differs() == []
    assert player.what_cannot_be_taken() == []
    assert not clashes(player.now.nights)
    assert all(stack.text(number) for number in range(stack.count()))
    assert (player.view.dragging, player.view.scene.band) == (False, None)
