"""Puts several texts on one line, each as near to its day as the others allow, none over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that would like to begin at `anchor`, needs `width`, and can be cut down to `least`."""

    anchor: float
    width: float
    least: float


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a text stands and how wide it may be."""

    x: float
    width: float


def flow(pieces: Sequence[Piece], left: float, right: float, gap: float) -> tuple[Slot, ...]:
    """A slot for every piece, in the same order, between `left` and `right`, `gap` apart.

    A piece that is cut loses its end, never its day, as long as there is room for what the others need at least.
    """
    pieces = _bearable(pieces, right - left - gap * (len(pieces) - 1))
    needed = _needed(pieces, gap)
    slots: list[Slot] = []
    for number, piece in enumerate(pieces):
        x = min(max(piece.anchor, left), right - needed[number])
        last = number == len(pieces) - 1
        most = right - x if last else right - needed[number + 1] - gap - x
        wanted = most if last else min(pieces[number + 1].anchor - gap - x, most)
        width = min(piece.width, max(piece.least, wanted))
        slots.append(Slot(x, width))
        left = x + width + gap
    return tuple(slots)


def _bearable(pieces: Sequence[Piece], room: float) -> Sequence[Piece]:
    """The pieces, their least widths cut evenly when even those are too much."""
    least = sum(piece.least for piece in pieces)
    if least <= room:
        return pieces
    share = max(room, 0.0) / least
    return [replace(piece, least=piece.least * share) for piece in pieces]


def _needed(pieces: Sequence[Piece], gap: float) -> Sequence[float]:
    """What each piece and all after it need at least."""
    from_the_end = accumulate((piece.least for piece in reversed(pieces)), lambda total, least: total + gap + least)
    return list(from_the_end)[::-1]
