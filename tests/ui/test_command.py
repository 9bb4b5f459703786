"""`ckg` as it is installed: it draws without a screen, and what draws nothing never loads Qt."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.centre import PASSWORD, copied, make_template
from tests.faults.full import MAY_MOUNT, small_disk
from ui.command import main

WITH_PROOF = """
import sys
from ui.command import main
code = main(sys.argv[1:])
print("Qt" if "PySide6" in sys.modules else "no Qt", file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template") / "linde.ckg")


@pytest.fixture
def plan(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    secret = tmp_path / "password"
    secret.write_text(PASSWORD, encoding="utf-8")
    monkeypatch.setenv("CKG_PASSWORD_FILE", str(secret))
    return copied(template, tmp_path)


def alone(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """`ckg` in a process of its own, where there is no screen and nobody said how to draw."""
    surroundings = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))
    }
    command = [sys.executable, "-c", WITH_PROOF, *arguments]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)


def test_a_week_is_written_and_counted(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "week.pdf"

    code = main(["week", str(plan), "--week", "2026-W06", "--pdf", str(file), "--json"])

    assert code == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(file), "pages": 2}
    assert file.read_bytes().startswith(b"%PDF")


def test_a_week_is_drawn_where_there_is_no_screen(plan: Path, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"

    done = alone(["week", str(plan), "--week", "2026-W06", "--pdf", str(file)])

    assert (done.returncode, done.stderr) == (0, "Qt\n")
    assert file.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_refused_in_one_sentence(plan: Path, tmp_path: Path) -> None:
    done = alone(["week", str(plan), "--week", "2026-W06", "--pdf", str(tmp_path / "gone" / "week.pdf")])

    sentence, proof = done.stderr.splitlines()
    assert done.returncode == 1
    assert "week.pdf" in sentence
    assert proof == "Qt"


@pytest.mark.skipif(not MAY_MOUNT, reason="only root can mount a small disk")
def test_a_week_that_does_not_fit_on_the_disk_is_refused_and_leaves_nothing_half(plan: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path, 8) as disk:
        done = alone(["week", str(plan), "--week", "2026-W06", "--pdf", str(disk / "week.pdf")])

        assert done.returncode == 1
        assert "week.pdf" in done.stderr.splitlines()[0]
        assert list(disk.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [["signals"], ["stays"], ["occupancy", "--from", "2026-01-01", "--to", "2026-01-08"]]
)
def test_what_draws_nothing_never_loads_qt(plan: Path, arguments: list[str]) -> None:
    done = alone([arguments[0], str(plan), *arguments[1:]])

    assert (done.returncode, done.stderr) == (0, "no Qt\n")
