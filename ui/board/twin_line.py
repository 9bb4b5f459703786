"""One line of the table of the board's days: what each column says of a bar, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.words import day
from ui.board.bar_words import BarWords, last_allowed
from ui.board.sheet import Naming
from ui.widgets.search import folded


class Column(IntEnum):
    """What stands in each column."""

    CHILD = 0
    GROUP = 1
    PLACE = 2
    PHASE = 3
    FIRST = 4
    LAST = 5
    DEPARTURE = 6
    NIGHTS = 7
    CLOCK = 8
    STATE = 9
    LIMIT = 10
    CERTAINTY = 11
    ABSENCES = 12


@dataclass(slots=True)
class Line:
    """A bar in the picture it was seen in, and what was said of it so far: most cells are never looked at."""

    bar: Bar
    board: BoardPicture
    texts: dict[Column, str] = field(default_factory=dict)
    sorted_by: dict[Column, str | int] = field(default_factory=dict)


class LineWords(QObject):
    """Says what stands in the cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.naming: Naming = attrgetter("full_name")
        words = BarWords(self)
        self._columns: Mapping[Column, Callable[[Bar, BoardPicture], str]] = {
            Column.CHILD: self._child,
            Column.GROUP: words.group,
            Column.PLACE: words.place,
            Column.PHASE: lambda bar, _: words.phases(bar),
            Column.FIRST: lambda bar, _: day(bar.period.first),
            Column.LAST: lambda bar, _: _day(bar.period.last_night),
            Column.DEPARTURE: lambda bar, _: words.departure(bar),
            Column.NIGHTS: lambda bar, _: "" if bar.period.until is None else str(bar.period.night_count()),
            Column.CLOCK: words.clock,
            Column.LIMIT: lambda bar, board: _day(last_allowed(bar, board)),
            Column.CERTAINTY: lambda bar, _: words.certainty(bar),
            Column.ABSENCES: words.absences,
            Column.STATE: lambda bar, _: "; ".join(words.states(bar)),
        }

    def text(self, line: Line, column: Column) -> str:
        """What stands in a cell."""
        text = line.texts.get(column)
        if text is None:
            text = line.texts[column] = self._columns[column](line.bar, line.board)
        return text

    def sorted_by(self, line: Line, column: Column) -> str | int:
        """Days and numbers as such; lines that say the same go by place and day."""
        found = line.sorted_by.get(column)
        if found is None:
            found = line.sorted_by[column] = self._sorted_by(line, column)
        return found

    def found_by(self, line: Line) -> str:
        """Everything that can be looked for."""
        child, code = line.bar.child, line.bar.timeline.stay.code
        return " ".join([child.full_name, child.code, code, *(self.text(line, column) for column in Column)])

    def _child(self, bar: Bar, _: BoardPicture) -> str:
        return self.naming(bar.child)

    def _sorted_by(self, line: Line, column: Column) -> str | int:
        period = line.bar.period
        match column:
            case Column.FIRST:
                return period.first.toordinal()
            case Column.LAST | Column.DEPARTURE:
                return _ordinal(period.until)
            case Column.NIGHTS:
                return _ordinal(None) if period.until is None else period.night_count()
            case Column.LIMIT:
                return _ordinal(last_allowed(line.bar, line.board))
            case _:
                said = (self.text(line, each) for each in (column, Column.GROUP, Column.PLACE))
                return folded(f"{' '.join(said)} {period.first}")


def _day(of: date | None) -> str:
    return "" if of is None else day(of)


def _ordinal(of: date | None) -> int:
    return date.max.toordinal() if of is None else of.toordinal()
