"""The record of the drills beside the backups: it outlives the plan, and every backup that was proven."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from ckgdesk.store.faults import on_disk

_NAME: Final = "ckgdesk-drills.jsonl"
_LONGEST: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill: when, which backup, and whether the plan came back from it as it was."""

    plan_id: str
    backup: str
    at: datetime
    ok: bool


def record_drill(folder: Path, drill: Drill) -> None:
    """Add a line, safe on the disk; raises PlanUnavailable when the folder takes none."""
    line = {"plan": drill.plan_id, "backup": drill.backup, "at": drill.at.isoformat(), "ok": drill.ok}
    path = folder / _NAME
    with on_disk(path), path.open("ab") as file:
        file.write(json.dumps(line).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


def drills_in(folder: Path, plan_id: str) -> tuple[Drill, ...]:
    """The drills with backups of this plan, the last one first."""
    try:
        with (folder / _NAME).open("rb") as file:
            lines = file.read(_LONGEST).splitlines()
    except OSError:
        return ()
    drills = (drill for line in lines if (drill := _read(line)) is not None and drill.plan_id == plan_id)
    return tuple(sorted(drills, key=lambda drill: drill.at, reverse=True))


def _read(line: bytes) -> Drill | None:
    """A line, or None when a crash or a hand spoilt it."""
    try:
        words = json.loads(line)
        at = datetime.fromisoformat(words["at"])
        if at.tzinfo is None:
            return None
        return Drill(str(words["plan"]), str(words["backup"]), at, ok=words["ok"] is True)
    except (ValueError, KeyError, TypeError):
        return None
