from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.workspace import Workspace
from tests.centre import PASSWORD
from tests.surroundings import around, plan, preferences, template, theme, wall
from ui.desk import Desk, Surroundings

__all__ = ("around", "desk", "plan", "preferences", "template", "theme", "wall")


@pytest.fixture
def desk(plan: Path, around: Surroundings) -> Iterator[Desk]:
    desk = Desk.of(Workspace.open(plan, PASSWORD), around)
    yield desk
    desk.close()
