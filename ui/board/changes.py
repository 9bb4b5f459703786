"""On which days something changes on a board: somebody comes, goes, or moves to another room."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date

from ckgdesk.domain.board import BoardPicture


def change_days(board: BoardPicture) -> tuple[int, ...]:
    """The days within its nights on which a stay or a part of one begins or ends, in order."""
    window = board.window
    days: set[date] = set()
    for timeline in board.picture.timelines.values():
        periods = (timeline.period, *(placement.period for placement in timeline.placements))
        days.update(day for period in periods for day in (period.first, period.until) if day is not None)
    return tuple(sorted(day.toordinal() for day in days if window.holds(day)))


def next_change(board: BoardPicture, after: int, step: int) -> int | None:
    """The first day with a change after a day, or before it for -1; None when the picture shows no such day."""
    days = change_days(board)
    index = bisect_right(days, after) if step > 0 else bisect_left(days, after) - 1
    return days[index] if 0 <= index < len(days) else None
