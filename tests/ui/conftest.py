from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.words import Words
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
def around(qapp: QApplication, preferences: Preferences, theme: Theme) -> Iterator[Surroundings]:
    del qapp  # Qt needs one to be there
    tasks = Tasks()
    yield Surroundings(Words.english(), preferences, theme, DayClock(), Names(), tasks)
    tasks.close()
