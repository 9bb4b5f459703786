"""Breaks running text into lines that fit; nothing is cut off, not even a word that is wider than the page."""

from __future__ import annotations

from collections.abc import Iterator

from ui.paper.letters import Letters
from ui.paper.shapes import Style


def broken(text: str, style: Style, room: float, letters: Letters) -> tuple[str, ...]:
    """The lines of a text, broken where it says so, between words, and inside a word only where it must be."""
    return tuple(line for part in text.split("\n") for line in _lines(part, style, room, letters))


def _lines(text: str, style: Style, room: float, letters: Letters) -> Iterator[str]:
    line = ""
    for word in filter(None, text.split(" ")):  # a no-break space does what its name says
        longer = f"{line} {word}" if line else word
        if letters.width(longer, style) <= room:
            line = longer
            continue
        if line:
            yield line
        *pieces, line = _pieces(word, style, room, letters)
        yield from pieces
    yield line


def _pieces(word: str, style: Style, room: float, letters: Letters) -> list[str]:
    """The word, in as many pieces as it takes; a page narrower than a letter takes one letter a line."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and letters.width(pieces[-1] + letter, style) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
