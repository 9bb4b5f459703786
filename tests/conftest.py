"""What every test stands on: no screen, one way of guessing examples, and nothing left behind."""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("CKG_TEST_PLATFORM", "offscreen")  # before anything imports Qt
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

import ckgdesk  # noqa: F401  before a test loads openpyxl by itself: it says which parser that takes

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("deep", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own plans, preferences or password are read or written by a test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("CKG_PASSWORD_FILE", raising=False)


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """A window or a worker that outlives its test would be met by the next one."""
    yield
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in windows:
        window.hide()
    assert windows == [], "a window is still open"
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("worker")] == []
