"""The record of erasures, and of who left, beside a plan and its backups: what comes back from before goes again.

It names nobody. It outlives the plan, because a backup does.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from ckgdesk.domain.retention import ErasedFile, ErasureGround
from ckgdesk.store.faults import on_disk

NAME: Final = "ckgdesk-erased.jsonl"
_LONGEST: Final = 20_000_000


def erased_in(folder: Path, plan_id: str) -> tuple[ErasedFile, ...]:
    """The files of a plan that went, as far as a folder knows; without the names of who decided it."""
    found = {file.mark: file for line in _lines(folder, plan_id) if (file := _read(line)) is not None}
    return tuple(found.values())


def settled_in(folder: Path, plan_id: str) -> frozenset[str]:
    """The marks of the files of which no backup in a folder holds anything any more."""
    return frozenset(str(line["settled"]) for line in _lines(folder, plan_id) if "settled" in line)


def note(folder: Path, plan_id: str, files: Iterable[ErasedFile]) -> None:
    """Add what a folder does not know yet; raises PlanUnavailable when it takes no line."""
    known = {file.mark for file in erased_in(folder, plan_id)}
    _add(folder, ({"plan": plan_id, **_written(file)} for file in files if file.mark not in known))


def settle(folder: Path, plan_id: str, marks: Iterable[str]) -> None:
    """From now on no backup in a folder holds anything of these; raises PlanUnavailable."""
    _add(folder, ({"plan": plan_id, "settled": mark} for mark in sorted(marks)))


def left_in(folder: Path, plan_id: str) -> frozenset[str]:
    """The marks of the accounts of a plan that were removed, as far as a folder knows."""
    return frozenset(str(line["left"]) for line in _lines(folder, plan_id) if "left" in line)


def note_left(folder: Path, plan_id: str, marks: Iterable[str]) -> None:
    """Add who left and is not known there yet; raises PlanUnavailable when the folder takes no line."""
    _add(folder, ({"plan": plan_id, "left": mark} for mark in sorted(set(marks) - left_in(folder, plan_id))))


def _add(folder: Path, lines: Iterable[dict[str, Any]]) -> None:
    content = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    if not content:
        return
    path = folder / NAME
    with on_disk(path), path.open("ab") as file:
        # What a crash cut off must not spoil the line that comes after it.
        file.write(b"\n" + content if file.tell() else content)
        file.flush()
        os.fsync(file.fileno())


def _lines(folder: Path, plan_id: str) -> Iterator[dict[str, Any]]:
    try:
        with (folder / NAME).open("rb") as file:
            written = file.read(_LONGEST).splitlines()
    except OSError:
        return
    for line in written:
        try:
            words = json.loads(line)
        except ValueError:
            continue
        if isinstance(words, dict) and words.get("plan") == plan_id:
            yield words


def _written(file: ErasedFile) -> dict[str, Any]:
    days = {"on": file.erased_on.isoformat(), "until": file.copies_until.isoformat()}
    return {"file": file.id, "child": file.child_number, "mark": file.mark, "ground": str(file.ground), **days}


def _read(line: dict[str, Any]) -> ErasedFile | None:
    """A file, or None when the line tells of something else, or a hand spoilt it."""
    try:
        ground, on, until = ErasureGround(line["ground"]), line["on"], line["until"]
        days = date.fromisoformat(on), date.fromisoformat(until)
        return ErasedFile(int(line["file"]), int(line["child"]), str(line["mark"]), ground, *days)
    except (ValueError, KeyError, TypeError):
        return None
