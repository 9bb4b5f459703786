"""All that one look at the board shows: the sheet, where it lies, and what the hand is busy with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect

from ckgdesk.domain.board import Row
from ui.board.geometry import Frame
from ui.board.sheet import Sheet


class Verdict(StrEnum):
    """What the rules say of a wish."""

    FREE = "free"
    WARNED = "warned"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class GhostPart:
    """Where a bar would lie; `main` is the one under the hand, the others follow."""

    row_key: str
    first: int
    until: int
    main: bool = True
    name: str = ""
    """Whose it is, when a ghost is of several."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """What would be if the hand let go now, and what the rules say of it in sentences."""

    parts: tuple[GhostPart, ...]
    verdict: Verdict
    sentences: tuple[str, ...]
    name: str = ""
    """Who it is."""
    pointer: QPoint | None = None
    """Where the hand is; None when the keyboard wishes."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn."""

    sheet: Sheet
    frame: Frame
    collapsed: Collection[str] = ()
    current_row: str = ""
    selected: tuple[int, int] | None = None
    chosen: frozenset[tuple[int, int]] = frozenset()
    """The bars that are moved together."""
    linked: frozenset[int] = frozenset()
    """The brussen of whoever is pointed at or selected, and that child itself, by their ids."""
    linked_rows: tuple[str, ...] = ()
    """The rows they lie on."""
    marked: int | None = None
    """The day somebody jumped to because something changes on it."""
    flashing: int | None = None
    """The stay that is pointed out for a moment."""
    ghost: Ghost | None = None
    band: QRect | None = None
    """What the hand draws a frame around to choose it."""

    def label(self, row: Row) -> str:
        """What stands in the column for a row."""
        return self.sheet.label(row)
