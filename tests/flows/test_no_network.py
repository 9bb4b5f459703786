"""Nobody is called and nobody can call: the program speaks to no network, and lets only its own second window knock."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.faults.tape import STRACE

FAMILY = re.compile(r"socket\(AF_(\w+)")
OF_THIS_PC = {"UNIX", "LOCAL"}


class Run(NamedTuple):
    """What Python was heard to call, and which kinds of socket the whole program asked the system for."""

    done: "subprocess.CompletedProcess[str]"
    families: set[str]

    @property
    def called(self) -> list[str]:
        return [line for line in self.done.stderr.splitlines() if line.startswith("called ")]


def run(folder: Path, *more: str) -> Run:
    for name in ("home", "temporary", "plan", "chosen"):
        (folder / name).mkdir()
    home, temporary, heard = str(folder / "home"), str(folder / "temporary"), folder / "heard.txt"
    own = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **own, "HOME": home, "TMPDIR": temporary, "XDG_RUNTIME_DIR": temporary}
    python = [sys.executable, "-m", "tests.flows.quiet_run", str(folder), *more]
    strace = [] if STRACE is None else [STRACE, "-f", "--seccomp-bpf", "-qq", "-o", str(heard), "-e", "trace=socket"]
    done = subprocess.run(
        [*strace, *python], cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True,
        check=False, timeout=300,
    )  # fmt: skip
    return Run(done, set(FAMILY.findall(heard.read_text())) if heard.exists() else set())


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short one: the path of a local socket has room for a hundred letters."""
    return tmp_path_factory.mktemp("q")


def test_a_sitting_and_the_commands_call_nobody(folder: Path) -> None:
    quiet = run(folder)

    assert quiet.done.returncode == 0, quiet.done.stderr[-3000:]
    assert quiet.called == []
    assert quiet.families <= OF_THIS_PC


def test_whoever_calls_is_heard(folder: Path) -> None:
    loud = run(folder, "--call")

    assert loud.done.returncode == 0, loud.done.stderr[-3000:]
    assert any("socket.connect" in line for line in loud.called)
    if STRACE is None:
        pytest.skip("strace is missing, so only Python was heard; sudo apt-get install strace")
    assert "INET" in loud.families
