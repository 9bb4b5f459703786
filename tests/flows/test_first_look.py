"""Where there is no screen, the window goes into a picture and the signals into the terminal."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from installer.words import ROOT
from ui.first_look import SIZE

NO_SCREEN = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}
}


def ckgdesk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        check=False, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, env=NO_SCREEN | home,
    )  # fmt: skip


def test_a_first_look_draws_the_window_and_names_the_signals(tmp_path: Path) -> None:
    looked = ckgdesk(tmp_path, "--demo", "--first-look", str(tmp_path / "build" / "look.png"))

    assert (looked.returncode, looked.stderr) == (0, "")
    assert QImage(str(tmp_path / "build" / "look.png")).size() == SIZE
    assert "dag 37 van 42" in looked.stdout


def test_a_window_without_a_screen_is_one_sentence(tmp_path: Path) -> None:
    started = ckgdesk(tmp_path, "--demo")

    assert (started.returncode, started.stdout) == (2, "")
    assert started.stderr.startswith("Hier is geen scherm")
