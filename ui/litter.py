"""Keeps the search for litter in memory out of the way of a moving hand."""

from __future__ import annotations

import gc

_NEW_THINGS = 20_000


def settle() -> None:
    """What stands now stays: it is never searched again, because that would take longer than a frame of the board."""
    # Never thawed: windows that went while they were frozen bring the program down when they are searched after all.
    gc.freeze()
    gc.set_threshold(_NEW_THINGS, 20, 50)
