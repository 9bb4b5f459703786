"""What tests of the window stand on: a small plan of their own, a clock on the wall, and nobody's preferences."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.words import Words
from tests.centre import make_template
from tests.wall import Wall
from ui.clock import DayClock
from ui.desk import Surroundings
from ui.names import Names
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import Theme


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "ckgdesk.ini")


@pytest.fixture
def theme(preferences: Preferences) -> Theme:
    return Theme(preferences)


@pytest.fixture
def wall() -> Wall:
    return Wall(datetime(2026, 1, 10, 9))  # noqa: DTZ001  wall time


@pytest.fixture
def around(qapp: QApplication, preferences: Preferences, theme: Theme, wall: Wall) -> Iterator[Surroundings]:
    del qapp  # Qt needs one to be there
    tasks = Tasks()
    yield Surroundings(Words.english(), preferences, theme, DayClock(wall), Names(), tasks)
    tasks.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template") / "linde.ckg")


@pytest.fixture
def plan(template: Path, tmp_path: Path) -> Path:
    """A plan of this test alone."""
    for file in template.parent.glob(f"{template.name}*"):
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / template.name
