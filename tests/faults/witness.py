"""Says whether a plan survived: it opens as the program opens it, and holds what its journal tells to the last line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.store.records import SHAPES
from tests.centre import PASSWORD

Row = Mapping[str, Any]
Records = Mapping[tuple[str, int], Row]


_LINES = """
SELECT id, coalesce(nullif(changes, ''), '[]') FROM journal ORDER BY id
"""


class Fate(StrEnum):
    """What became of a plan."""

    WHOLE = "whole"
    LOST = "lost"
    TORN = "torn"
    CORRUPT = "corrupt"


@dataclass(frozen=True, slots=True)
class Found:
    """What a plan holds: its records as rows, and the lines of its journal as they are written."""

    records: Records
    lines: Sequence[tuple[int, str]]

    @property
    def last(self) -> int:
        """The number of the last line that changed something; others tell of a look."""
        return max((number for number, written in self.lines if json.loads(written)), default=0)


def looked_into(plan: Path) -> Found:
    """Everything in a plan, after the program opened and proved it. Raises PlanUnavailable."""
    opened = open_plan(plan, password=PASSWORD)
    opened.close()
    with closing(sqlite.connect(plan, opened.key, read_only=True)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise AssertionError("the program opened what is not sound")
        return Found(dict(_records(connection)), connection.execute(_LINES).fetchall())


def fate_of(plan: Path, before: Found) -> tuple[Fate, Found | None]:
    """What became of a plan that was as `before`, and what it holds now; whether that is enough, the caller knows."""
    try:
        found = looked_into(plan)
    except (PlanUnavailable, AssertionError):
        return Fate.CORRUPT, None
    return (Fate.WHOLE if _is_whole(before, found) else Fate.TORN), found


def _is_whole(before: Found, found: Found) -> bool:
    """Every line that was is there, the new ones follow without a gap, and together they tell what stands there."""
    known = len(before.lines)
    next_line = before.lines[-1][0] + 1 if before.lines else 1
    if found.lines[:known] != before.lines:
        return False
    told = dict(before.records)
    for expected, (number, written) in enumerate(found.lines[known:], start=next_line):
        if number != expected or not all(_follows(told, change) for change in json.loads(written)):
            return False
    return told == found.records


def _follows(told: dict[tuple[str, int], Row], change: Mapping[str, Any]) -> bool:
    """Let a change of the journal happen; False when it does not start from what is told so far."""
    key = change["kind"], (change["before"] or change["after"])["id"]
    if told.pop(key, None) != change["before"]:
        return False
    if change["after"] is not None:
        told[key] = change["after"]
    return True


def _records(connection: driver.Connection) -> Iterator[tuple[tuple[str, int], Row]]:
    for kind, shape in SHAPES.items():
        for values in connection.execute(f"SELECT {', '.join(shape.columns)} FROM {shape.table.name}"):  # noqa: S608  names of ours
            row = dict(zip(shape.columns, values, strict=True))
            yield (kind.__name__, row["id"]), row
