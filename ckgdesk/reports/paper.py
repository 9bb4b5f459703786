"""What the core asks of whoever can draw on paper: the command line passes its painter in, so the core needs no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from ckgdesk.reports.week import WeekSheet


class PaperSize(StrEnum):
    """The sheets an office printer holds; always landscape."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class Imprint:
    """How a sheet is to be printed and what its foot says: by whom, when, with names or with initials."""

    who: str
    at: datetime
    paper: PaperSize = PaperSize.A4
    initials: bool = False


class PaperWriter(Protocol):
    """Draws sheets into a PDF."""

    def write_week(self, sheets: Sequence[WeekSheet], path: Path, imprint: Imprint) -> int:
        """Write the sheets to `path` and give the number of pages; raises OSError when the file cannot be written."""
        ...
