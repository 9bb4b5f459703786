"""A desk at a small plan into which a test may also write stays as they are, whatever the rules say."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Child, Family
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.centre import NOW, PASSWORD, Centre
from tests.wall import Wall
from ui.desk import Desk, Surroundings

W = TypeVar("W", bound=QWidget)
CANARY = Child(90, "K90", "<b>Tweety</b>", "Rook & Vlam", date(2020, 5, 1), 90)
"""A child whose name looks like markup and holds a shortcut."""
CANARIES = Family(90, "G90", "<i>Rook</i> & Vlam", contact="<u>An</u>", phone="0470 00 00 00")


class Seat(Centre):
    """The services of a centre, and the desk of somebody who uses them."""

    def __init__(self, plan: Plan, around: Surroundings, wall: Wall) -> None:
        super().__init__(plan)
        self._wall = wall
        self.desk = Desk.of(Workspace(plan), around)

    def on(self, today: date) -> None:
        """Let it be another day."""
        self._wall.show(today)
        self.desk.clock.look()

    def brings(self, *records: Child | Family) -> None:
        """Write more people."""
        with self.plan.writing() as work:
            for record in records:
                work.write(None, record)
            work.record(Text("test", "brings"), "test", NOW)


def shown(qtbot: QtBot, widget: W) -> W:
    """The widget on the screen, with the keyboard; it goes with the test."""
    qtbot.addWidget(widget)
    widget.resize(1214, 660)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


@pytest.fixture
def reader(plan: Path, around: Surroundings) -> Iterator[Desk]:
    """A desk at which the plan can only be read."""
    desk = Desk.of(Workspace.open(plan, PASSWORD, read_only=True), around)
    yield desk
    desk.close()


@pytest.fixture
def seat(plan: Path, around: Surroundings, wall: Wall) -> Iterator[Seat]:
    opened = open_plan(plan, password=PASSWORD)
    seat = Seat(opened, around, wall)
    yield seat
    seat.desk.close()
