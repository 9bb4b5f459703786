"""Which parts of the window another picture changes, so that a drop repaints two rows and not the whole board."""

from __future__ import annotations

from operator import is_

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from ckgdesk.domain.board import BoardPicture, Row
from ui.board.geometry import Frame
from ui.board.occupancy_painter import COUNTED
from ui.board.sheet import Sheet


def may_compare(before: BoardPicture, after: BoardPicture) -> bool:
    """Are rows and days the very same, so that only what lies on them can differ?"""
    same_rows = before.rows is after.rows and before.arrangement is after.arrangement
    return same_rows and before.today == after.today and before.picture.house is after.picture.house


def differing(frame: Frame, before: Sheet, after: Sheet) -> QRegion:
    """The rows in sight on which something else lies, and the headings that count something else."""
    region, body = QRegion(), frame.body
    first, last = frame.days_in(body)
    for index in frame.rows_in(body):
        row = frame.rows.shown[index]
        if row.kind in COUNTED:
            differs = before.counts(row, first, last) != after.counts(row, first, last)
        else:
            differs = not _lies_the_same(row, before.board, after.board)
        if differs:
            region += QRect(0, frame.row_top(index), frame.size.width(), frame.row_height(index))
    stays = frame.sticky()
    if stays is not None:
        # The heading that stays in sight covers rows; it counts a group of which a row may be hidden below it.
        region += QRect(0, stays[1], frame.size.width(), frame.row_height(stays[0]))
    return region


def _lies_the_same(row: Row, before: BoardPicture, after: BoardPicture) -> bool:
    old, new = (board.bars.get(row.key, ()) for board in (before, after))
    shut = before.closures.get(row.id) == after.closures.get(row.id)
    return shut and len(old) == len(new) and all(map(is_, old, new))
