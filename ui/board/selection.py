"""Where the keyboard is: on a row, and on one of its bars if it has any."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.board.geometry import Rows
from ui.board.sheet import Sheet, Strip

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """A row by its key ("" for none) and a bar by its key."""

    row_key: str = ""
    bar_key: Key | None = None

    def beside(self, sheet: Sheet, step: int, day: int) -> Selection:
        """The bar before (-1) or after (1) on the same row; without one, the bar nearest to `day`."""
        strips = sheet.strips(self.row_key)
        keys = [strip.key for strip in strips]
        if self.bar_key not in keys:
            return replace(self, bar_key=_key(nearest(sheet, self.row_key, day)))
        index = min(max(keys.index(self.bar_key) + step, 0), len(keys) - 1)
        return replace(self, bar_key=keys[index])

    def below(self, sheet: Sheet, rows: Rows, step: int, day: int) -> Selection:
        """The row so many steps down (negative: up), and its bar nearest to `day`."""
        here = rows.index_of(self.row_key)
        index = 0 if here is None else min(max(here + step, 0), len(rows.shown) - 1)
        if not rows.shown:
            return self
        row = rows.shown[index]
        return Selection(row.key, _key(nearest(sheet, row.key, day)))

    def within(self, sheet: Sheet) -> Selection:
        """The same in a new picture; a stay that lies elsewhere now is followed."""
        if self.bar_key is None:
            return self
        bars = sheet.board.bars_of_stay(self.bar_key[0])
        found = sheet.board.bars_by_key.get(self.bar_key) or next(iter(bars), None)
        if found is None:
            return replace(self, bar_key=None)
        return Selection(sheet.row_of(found) or self.row_key, found.key)


def nearest(sheet: Sheet, row_key: str, day: int) -> Strip | None:
    """The bar of a row that holds a day, or the one with the fewest days in between."""
    strips = sheet.strips(row_key)
    return min(strips, key=lambda strip: max(strip.first - day, day - strip.until, 0), default=None)


def _key(strip: Strip | None) -> Key | None:
    return None if strip is None else strip.key
