"""The program starts with a sentence or a window, never with a message of Qt's own."""

from pathlib import Path

import pytest

from ckgdesk.words import Words
from ui import __main__ as start
from ui.app import Wanted


@pytest.mark.parametrize(
    ("environment", "system", "found"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_looked_for_before_qt_is_asked(environment: dict[str, str], system: str, *, found: bool) -> None:
    assert start.screen_found(environment, system) is found


def test_without_a_screen_there_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    assert start.main([]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_first_look_is_one_at_the_demo() -> None:
    wanted = start.wanted_by(Words.english(), ["--first-look", "x.png"])

    assert wanted == Wanted(None, True, Path("x.png"))
