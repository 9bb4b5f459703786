"""Sets several texts on one line of a page: each near its day, short where there is no room, boxed where it matters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from ui.paper.flow import Piece, Slot, flow
from ui.paper.letters import Letters
from ui.paper.shapes import BLACK, WHITE, Align, Box, Lettering, Panel, Shape, Style, frame


class Look(Enum):
    """How a text stands out without colour."""

    PLAIN = auto()
    FRAMED = auto()
    INVERSE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a line; `words` from long to short, `anchor` None: at the end of the line."""

    anchor: float | None
    words: tuple[str, ...]
    style: Style
    look: Look = Look.PLAIN
    claim: float = 0.0
    """How much of its width it keeps before it is cut, as long as the others can be read; 0: its shortest words."""
    yields: bool = False
    """Is it left out before anything else is cut too short to be read?"""


def set_line(parts: Sequence[Part], line: Box, letters: Letters) -> Iterator[Shape]:
    """The shapes of a line; whatever is cut ends in "…"."""
    setting = _Setting(line, letters)
    if setting.lacking(parts) > 0:
        parts = [part for part in parts if not part.yields]
    if (lacking := setting.lacking(parts)) > 0:
        parts = [replace(part, claim=max(1.0, part.claim - lacking)) if part.claim else part for part in parts]
    pieces = [setting.piece(part) for part in parts]
    for part, slot in zip(parts, flow(pieces, line.x, line.right, setting.gap), strict=True):
        yield from setting.shapes(part, slot)


@dataclass(frozen=True, slots=True)
class _Setting:
    line: Box
    letters: Letters

    @property
    def gap(self) -> float:
        return self.line.height * 0.4

    def lacking(self, parts: Sequence[Part]) -> float:
        """By how much the least that these need is more than the line has."""
        return sum(self.piece(part).least + self.gap for part in parts) - self.gap - self.line.width

    def piece(self, part: Part) -> Piece:
        width, least = self._width(part, part.words[0]), self._width(part, part.words[-1])
        if part.claim:
            least = min(width, part.claim)
        return Piece(self.line.right - width if part.anchor is None else part.anchor, width, least)

    def shapes(self, part: Part, slot: Slot) -> Iterator[Shape]:
        room = slot.width - 2 * self._padding(part)
        text = self._fitting(part, room)
        width = min(slot.width, self._width(part, text))
        x = slot.x + slot.width - width if part.anchor is None else slot.x
        box = Box(x, self.line.y, width, self.line.height)
        if part.look is Look.INVERSE:
            yield Panel(box, BLACK)
        elif part.look is Look.FRAMED:
            yield Panel(box, WHITE)
            yield from frame(box, self.line.height * 0.06)
        if text:
            ink = WHITE if part.look is Look.INVERSE else BLACK
            align = Align.LEFT if part.look is Look.PLAIN else Align.CENTRE
            yield Lettering(box, text, part.style, align, ink)

    def _fitting(self, part: Part, room: float) -> str:
        for words in part.words:
            if self.letters.width(words, part.style) <= room + 0.5:
                return words
        return self.letters.elided(part.words[-1], part.style, room)

    def _width(self, part: Part, text: str) -> float:
        return self.letters.width(text, part.style) + 2 * self._padding(part)

    def _padding(self, part: Part) -> float:
        return 0.0 if part.look is Look.PLAIN else self.line.height * 0.25
