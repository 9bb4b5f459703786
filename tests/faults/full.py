"""A disk that is really full, a small one in memory, under everything people ask; freed, the same succeeds."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from installer.fixture import plan_of
from tests.centre import copied
from tests.faults.children import answers
from tests.faults.errands import ERRANDS
from tests.faults.scene import Scene
from tests.faults.server import outcome
from tests.faults.witness import Fate, Found, fate_of, looked_into

_MOUNT, _UNMOUNT = shutil.which("mount"), shutil.which("umount")
MAY_MOUNT = os.geteuid() == 0 and _MOUNT is not None and _UNMOUNT is not None
_DISK_KB = 8192
_FREE_KB = (0, 8, 24, 64, 160, 400)
_PIECE = 4096


def full_disks(scene: Scene, folder: Path, one_of: int = 1) -> dict[str, Any]:
    """Every errand on a disk with next to nothing free; only who may mount can try."""
    if not MAY_MOUNT:
        return {"disk_full": 0, "disk_full_skipped": "only root can mount a small disk"}
    before = looked_into(scene.plan)
    tried = [(errand, free) for errand in ERRANDS for free in _FREE_KB][::one_of]
    met, wrong = 0, {}
    for errand, free in tried:
        with small_disk(folder, _DISK_KB) as disk:
            (answer,) = answers([partial(_tried, scene, before, disk, errand, free)])
        said = answer.said or {"met": False, "wrong": "died"}
        met += said["met"]
        if said["wrong"]:
            wrong[f"{errand}, {free} KB free"] = said["wrong"]
    return {"disk_full_tried": len(tried), "disk_full": met, "disk_full_wrong": wrong}


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of its own in memory; only for who may mount."""
    disk = folder / "disk"
    disk.mkdir(exist_ok=True)
    subprocess.run((str(_MOUNT), "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", disk), check=True)
    try:
        yield disk
    finally:
        subprocess.run((str(_UNMOUNT), disk), check=True)


def _tried(scene: Scene, before: Found, disk: Path, errand: str, free_kb: int) -> dict[str, Any]:
    """What was wrong with an errand on a full disk, and with the same once there is room; met: was there too little?"""
    plan = copied(scene.plan, disk)
    copied(plan_of(1), disk)  # what is to be brought up lies there before the disk is full
    filler = _fill(disk, free_kb)
    told: list[int] = []
    first = outcome(scene, errand, plan, told)
    found = _judged(plan, before, told, first)
    made = ERRANDS[errand].makes
    if made and first == "said" and plan.with_name(made).exists():
        found = found or "half a file"
    filler.unlink()
    again = outcome(scene, errand, plan, told) if first == "said" else "done"
    if again != "done":
        found = found or f"again: {again}"
    found = found or _judged(plan, before, told, again)
    if made and not plan.with_name(made).exists():
        found = found or "no file"
    return {"met": first != "done", "wrong": found}


def _fill(disk: Path, free_kb: int) -> Path:
    """Take all but so many KB."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(_PIECE)):
            pass
    os.truncate(filler, max(0, filler.stat().st_size - free_kb * 1024))
    return filler


def _judged(plan: Path, before: Found, told: list[int], said: str) -> str:
    if said not in {"done", "said"}:
        return said
    fate, found = fate_of(plan, before)
    if fate is not Fate.WHOLE or found is None:
        return fate.value
    expected = max([before.last, *told])
    return "" if found.last == expected else "lost" if found.last < expected else "written, though told it was not"
