from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ckgdesk.workspace import Workspace
from tests.centre import PASSWORD
from tests.surroundings import around, plan, preferences, template, theme, wall
from ui.desk import Surroundings
from ui.sitting import Sitting

__all__ = ("around", "plan", "preferences", "template", "theme", "wall")


@pytest.fixture
def sitting(qtbot: QtBot, plan: Path, around: Surroundings) -> Iterator[Sitting]:
    """An open plan in its window."""
    sitting = Sitting(Workspace.open(plan, PASSWORD), around)
    sitting.window.show()
    qtbot.waitUntil(sitting.window.isVisible)
    yield sitting
    if isValid(sitting.window):
        sitting.window.close()
