"""Which bars are chosen to be moved together: one of a stay, none without a place, none that is locked."""

from __future__ import annotations

from collections.abc import Iterable

from ckgdesk.domain.board import Bar, BoardPicture, Key

Chosen = frozenset[Key]
NOBODY: Chosen = frozenset()


def may_join(bar: Bar) -> bool:
    """Can a bar be moved together with others?"""
    return bar.placement is not None and not bar.timeline.stay.locked


def toggled(chosen: Chosen, key: Key) -> Chosen:
    """The same bars without this one, or with it if it was not among them; it replaces others of its stay."""
    return chosen - {key} if key in chosen else joined(chosen, (key,))


def joined(chosen: Chosen, keys: Iterable[Key]) -> Chosen:
    """The same bars and these; of two bars of a stay the last one, for a stay can be moved only once at a time."""
    by_stay = dict(sorted(chosen))
    by_stay.update(sorted(keys))
    return frozenset(by_stay.items())


def within(chosen: Chosen, board: BoardPicture) -> Chosen:
    """The same in a new picture; whoever lies elsewhere now is followed, whoever is gone or locked is let go."""
    if not chosen:
        return chosen
    found = (board.bars_by_key.get(key) or next(iter(board.bars_of_stay(key[0])), None) for key in chosen)
    return joined(NOBODY, (bar.key for bar in found if bar is not None and may_join(bar)))
