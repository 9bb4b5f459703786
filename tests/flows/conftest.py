from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from ckgdesk.workspace import Workspace
from tests.builders import day, nights
from tests.centre import PASSWORD
from tests.surroundings import around, plan, preferences, template, theme, wall
from tests.wall import Wall
from ui.desk import Surroundings
from ui.sitting import Sitting

__all__ = ("around", "plan", "preferences", "sitting", "template", "theme", "wall")

TODAY = day("2026-01-10")
STAYS = (
    NewStay(1, PhaseKind.SHORT, nights("2026-01-05", "2026-01-26"), place_id=1),
    NewStay(3, PhaseKind.SHORT, nights("2026-01-07", "2026-01-28"), place_id=2),
    NewStay(5, PhaseKind.SHORT, nights("2025-12-04", "2026-03-02"), place_id=5),
)
"""Child 5 is on its day 38 of 42."""


@pytest.fixture
def sitting(qtbot: QtBot, plan: Path, around: Surroundings, wall: Wall) -> Iterator[Sitting]:
    """The real window on a small plan with three stays."""
    wall.show(TODAY)
    workspace = Workspace.open(plan, PASSWORD)
    for new in STAYS:
        workspace.planning.add_stay(new, "zo gevraagd")
    sitting = Sitting(workspace, around)
    sitting.window.resize(1366, 768)
    sitting.window.show()
    qtbot.waitExposed(sitting.window)
    yield sitting
    sitting.window.close()
