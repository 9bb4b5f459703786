"""Where days and rows lie on the board, in whole pixels: days to x, rows to y, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from math import floor

from PySide6.QtCore import QPoint, QRect, QSize

from ckgdesk.domain.board import Row, RowKind

NARROWEST_DAY, WIDEST_DAY = 2.0, 4000.0


@dataclass(frozen=True, slots=True)
class Days:
    """Days along x by their ordinal: `zero` lies at x 0 while nothing is scrolled; a day is `width` pixels wide.

    Every x is rounded before it is scrolled, so that scrolling moves all of them by the same whole number of pixels.
    """

    zero: int
    width: float
    scrolled: int = 0

    def x(self, day: int) -> int:
        """Where a day begins."""
        return floor((day - self.zero) * self.width + 0.5) - self.scrolled

    def noon(self, day: int) -> int:
        """Where the night of a day begins: two stays may share a change day."""
        return floor((day - self.zero + 0.5) * self.width + 0.5) - self.scrolled

    def at(self, x: float) -> int:
        """The day under x."""
        return floor((x + self.scrolled) / self.width) + self.zero

    def night_at(self, x: float) -> int:
        """The night under x, from noon to noon."""
        return floor((x + self.scrolled) / self.width - 0.5) + self.zero

    def moment(self, x: float) -> float:
        """The moment under x, in days."""
        return (x + self.scrolled) / self.width + self.zero

    def zoomed(self, width: float, x: float) -> Days:
        """Days of another width, with the moment under `x` still under it."""
        width = min(max(width, NARROWEST_DAY), WIDEST_DAY)
        moment = (x + self.scrolled) / self.width
        return replace(self, width=width, scrolled=round(moment * width - x))

    def beginning(self, day: int, x: int) -> Days:
        """The same days, scrolled so that `day` begins at `x`."""
        return replace(self, scrolled=self.scrolled + self.x(day) - x)


class Rows:
    """The rows that are not folded away, with the height of each summed up."""

    def __init__(self, rows: Iterable[Row], heights: Mapping[RowKind, int], collapsed: Collection[str] = ()) -> None:
        self.shown = tuple(_unfolded(rows, collapsed))
        self.tops = [0]
        for row in self.shown:
            self.tops.append(self.tops[-1] + heights[row.kind])
        self._index = {row.key: index for index, row in enumerate(self.shown)}
        self.headings = tuple(_headings(self.shown))
        """For each row the living group it is in, as an index; the group itself included, None outside of one."""

    @property
    def height(self) -> int:
        """All rows together."""
        return self.tops[-1]

    def index_of(self, key: str) -> int | None:
        """Which row has a key; None when it is folded away or gone."""
        return self._index.get(key)

    def at(self, y: int) -> int | None:
        """The row at `y`, or None above and below all rows."""
        index = bisect_right(self.tops, y) - 1
        return index if 0 <= index < len(self.shown) else None

    def between(self, top: int, bottom: int) -> range:
        """The rows that show anything from `top` up to `bottom`."""
        first = max(bisect_right(self.tops, top) - 1, 0)
        return range(first, min(bisect_left(self.tops, bottom), len(self.shown)))


@dataclass(frozen=True, slots=True)
class Frame:
    """The board as it lies in a window: a frozen column at the left, a frozen header above, days and rows scrolled."""

    days: Days
    rows: Rows
    size: QSize
    column: int
    header: int
    down: int = 0

    @property
    def body(self) -> QRect:
        """The part with the bars."""
        return QRect(
            self.column,
            self.header,
            max(self.size.width() - self.column, 0),
            max(self.size.height() - self.header, 0),
        )

    def sticky(self) -> tuple[int, int] | None:
        """The group heading that stays in sight while its rows scroll, and its y; the next heading pushes it out."""
        rows = self.rows
        first = rows.at(self.down)
        heading = None if first is None else rows.headings[first]
        if heading is None or rows.tops[heading] >= self.down:
            return None
        height, after = self.row_height(heading), heading + 1
        # A row that is cut off at the top may be the last of its group.
        while after < len(rows.shown) and rows.headings[after] == heading and rows.tops[after] < self.down + height:
            after += 1
        outside = after >= len(rows.shown) or rows.headings[after] != heading
        end = rows.tops[after] if outside else rows.height
        return heading, self.header + min(0, end - self.down - height)

    def sticky_height(self) -> int:
        """How much of the top of the body the heading covers."""
        stays = self.sticky()
        return 0 if stays is None else stays[1] + self.row_height(stays[0]) - self.header

    def row_top(self, index: int) -> int:
        """The y of a row."""
        return self.rows.tops[index] + self.header - self.down

    def row_height(self, index: int) -> int:
        """How tall a row is."""
        return self.rows.tops[index + 1] - self.rows.tops[index]

    def row_at(self, y: int) -> int | None:
        """The row under y, or None; the heading that stays lies above the rows."""
        if 0 <= y - self.header < self.sticky_height():
            stays = self.sticky()
            return None if stays is None else stays[0]
        return self.rows.at(y - self.header + self.down)

    def rows_in(self, area: QRect) -> range:
        """The rows that show in an area."""
        above = self.down - self.header
        return self.rows.between(area.top() + above, area.bottom() + 1 + above)

    def days_in(self, area: QRect) -> tuple[int, int]:
        """The first and the last day that show in an area."""
        return self.days.at(area.left()), self.days.at(area.right())

    def visible_days(self) -> tuple[int, int]:
        """The first and the last day in the window."""
        return self.days_in(self.body)


def row_heights(line: int) -> Mapping[RowKind, int]:
    """How tall the rows are for letters of some height; a room is a heading, and there are many."""
    return {
        RowKind.WAITING: max(28, line + 12),
        RowKind.SITE: max(30, line + 12),
        RowKind.GROUP: max(28, line + 10),
        RowKind.ROOM: max(22, line + 5),
        RowKind.PLACE: max(28, line + 12),
        RowKind.FAMILY: max(24, line + 7),
        RowKind.CHILD: max(28, line + 12),
    }


def beside(size: QSize, pointer: QPoint, kept_free: QRect, area: QRect) -> QRect:
    """A box near the pointer that does not cover `kept_free`, inside `area` where that can be."""
    gap, middle = 14, pointer.y() - size.height() // 2
    right, left = pointer.x() + gap, pointer.x() - gap - size.width()
    below, above = kept_free.bottom() + gap, kept_free.top() - gap - size.height()
    corners = (
        (right, below),
        (left, below),
        (right, above),
        (left, above),
        (kept_free.right() + gap, middle),
        (kept_free.left() - gap - size.width(), middle),
    )
    for x, y in corners:
        box = _pushed_inside(QRect(QPoint(x, y), size), area)
        if not box.intersects(kept_free):
            return box
    return _pushed_inside(QRect(QPoint(right, below), size), area)


def _pushed_inside(box: QRect, area: QRect) -> QRect:
    x = max(min(box.x(), area.right() - box.width()), area.left())
    y = max(min(box.y(), area.bottom() - box.height()), area.top())
    return QRect(QPoint(x, y), box.size())


def _headings(rows: Iterable[Row]) -> Iterable[int | None]:
    heading, depth = None, 0
    for index, row in enumerate(rows):
        if row.kind is RowKind.GROUP:
            heading, depth = index, row.depth
        elif row.depth <= depth:
            heading = None
        yield heading


def _unfolded(rows: Iterable[Row], collapsed: Collection[str]) -> Iterable[Row]:
    folded_at: int | None = None
    for row in rows:
        if folded_at is not None and row.depth > folded_at:
            continue
        folded_at = row.depth if row.key in collapsed else None
        yield row
