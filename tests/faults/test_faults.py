"""Plans survive what offices do to them; `make faults` tries ten times as much."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.__main__ import PARTS, bad
from tests.faults.tape import STRACE

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDS_STRACE = {"power", "controls", "io", "versions"}


def figures_of(part: str) -> dict[str, Any]:
    """The figures of one part, from a program of its own: it forks, and a test has threads."""
    program = (sys.executable, "-m", "tests.faults", "--quick", part)
    ended = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode in {0, 1}, ended.stderr
    figures: dict[str, Any] = json.loads(ended.stdout)
    return figures


@pytest.mark.parametrize("part", PARTS)
def test_no_plan_is_lost_torn_or_shown_damaged(part: str) -> None:
    if part in NEEDS_STRACE and STRACE is None and os.geteuid() != 0:
        pytest.skip("strace is missing; sudo apt-get install strace")

    figures = figures_of(part)

    assert figures["bad"] == []


@pytest.mark.parametrize(
    ("figures", "wrong"),
    [
        ({"lost": 1, "torn": 0}, ["lost"]),
        ({"flips": 600, "flips_seen": 599}, ["flips_seen"]),
        ({"controls": {"WAL": {"lost": 0, "torn": 0}}}, ["WAL"]),
        ({"books_peak_mb": 301, "books_wrong": {"spoiled 7": "half written"}}, ["books_peak_mb", "spoiled 7"]),
        ({"io_wrong": {"move, fsync 1: torn": 1}}, ["move, fsync 1: torn"]),
        ({"lost": 0, "flips": 1, "flips_seen": 1, "controls": {"WAL": {"lost": 1}}, "io_wrong": {}}, []),
    ],
)
def test_a_bad_figure_is_called_bad(figures: dict[str, Any], wrong: list[str]) -> None:
    assert bad(figures) == wrong
