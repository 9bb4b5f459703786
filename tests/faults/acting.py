"""A program that works on a plan and says ACK with the number of the line after each commit; made to be cut off."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ckgdesk.store import sqlite
from tests.faults.scene import Scene, at_work


def act(scene: Scene, plan: Path, seed: int, wishes: int, tell: int) -> None:
    """Make wishes; each change that was committed is told to the file number `tell`, unbuffered."""
    with at_work(scene, plan, seed) as planner:
        for _ in range(wishes):
            change_set = planner.wish()
            if change_set is not None:
                os.write(tell, b"ACK %d\n" % change_set.id)


def last_told(told: bytes) -> int:
    """The last line that was told to be safe; 0 when none was."""
    return max((int(line.split()[1]) for line in told.splitlines() if line.startswith(b"ACK ")), default=0)


def loosen(journal_mode: str, synchronous: str) -> None:
    """Settings of a connection that are not ours: for controls that must fail."""
    level = {"OFF": 0, "NORMAL": 1, "FULL": 2}[synchronous]
    sqlite.SETTINGS = {  # type: ignore[misc]  # this process is thrown away
        **sqlite.SETTINGS,
        "journal_mode": (journal_mode, journal_mode.lower()),
        "synchronous": (synchronous, level),
    }


if __name__ == "__main__":
    folder, plan, seed, wishes, *loose = sys.argv[1:]
    if loose:
        loosen(*loose)
    act(Scene.of(Path(folder)), Path(plan), int(seed), int(wishes), sys.stdout.fileno())
