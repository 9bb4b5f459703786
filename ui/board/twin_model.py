"""The days of the board as a table, a line a bar; another look changes only what differs, so that selection stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from ckgdesk.domain.board import Bar, BoardPicture, Key, RowKind
from ckgdesk.domain.period import Period
from ckgdesk.words import day
from ui.board.bar_words import BarWords, last_allowed
from ui.board.sheet import Naming
from ui.widgets.plain import tip_words
from ui.widgets.search import folded, matches

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SORTED_BY = Qt.ItemDataRole.UserRole
FOUND_BY = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
    LIMIT = 9
    CERTAINTY = 10
    ABSENCES = 11
    STATE = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A bar, and what each column says of it."""

    bar: Bar
    texts: tuple[str, ...]
    sorted_by: tuple[str | int, ...]


class TwinModel(QAbstractTableModel):
    """A line a bar, in no order of its own: the proxy sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = BarWords(self)
        self._naming: Naming = attrgetter("full_name")
        self._lines: list[Line] = []

    def name_by(self, naming: Naming) -> None:
        """Name children otherwise from the next look on."""
        self._naming = naming

    def show_board(self, board: BoardPicture, nights: Period) -> None:
        """Show the bars that share a night with `nights`."""
        wanted = {line.bar.key: line for line in (self._line(bar, board) for bar in _bars(board, nights))}
        for number in reversed(range(len(self._lines))):
            if self._lines[number].bar.key not in wanted:
                self.beginRemoveRows(_NOWHERE, number, number)
                del self._lines[number]
                self.endRemoveRows()
        for number, line in enumerate(self._lines):
            self._show_line(number, wanted.pop(line.bar.key))
        self._append(list(wanted.values()))

    def bar(self, index: Index) -> Bar:
        """What a line stands for."""
        return self._lines[index.row()].bar

    def index_of(self, key: Key) -> QModelIndex:
        """The line of a bar, or nowhere."""
        numbers = (number for number, line in enumerate(self._lines) if line.bar.key == key)
        number = next(numbers, None)
        return QModelIndex() if number is None else self.index(number, Column.CHILD)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.texts[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                # An empty cell is said too: silence could as well be a reader that lost its way.
                said = line.texts[column] or self.tr("nothing")
                return self.tr("{column}: {words}").format(column=self.headings()[column], words=said)
            case Qt.ItemDataRole.ToolTipRole:
                return tip_words(line.texts[column])
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.NIGHTS:
                return _RIGHT
            case int() if role == SORTED_BY:
                return line.sorted_by[column]
            case int() if role == FOUND_BY:
                return " ".join(
                    (line.bar.child.full_name, line.bar.child.code, line.bar.timeline.stay.code, *line.texts)
                )
            case _:
                return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == Column.NIGHTS else _LEFT
        return None

    def headings(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (
            self.tr("Child"),
            self.tr("Living group"),
            self.tr("Place"),
            self.tr("Phase"),
            self.tr("First night"),
            self.tr("Last night"),
            self.tr("Leaves on"),
            self.tr("Nights"),
            self.tr("Term"),
            self.tr("Last allowed day"),
            self.tr("Departure is"),
            self.tr("Absences"),
            self.tr("Remarks"),
        )

    def _show_line(self, number: int, line: Line) -> None:
        if line != self._lines[number]:
            self._lines[number] = line
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def _append(self, lines: list[Line]) -> None:
        if lines:
            self.beginInsertRows(_NOWHERE, len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def _line(self, bar: Bar, board: BoardPicture) -> Line:
        words, last_night = self._words, bar.period.last_night
        limit = last_allowed(bar, board)
        nights = None if bar.period.until is None else bar.period.night_count()
        texts = (
            self._naming(bar.child),
            words.group(bar, board),
            words.place(bar, board),
            words.phases(bar),
            day(bar.period.first),
            "" if last_night is None else day(last_night),
            words.departure(bar),
            "" if nights is None else str(nights),
            words.clock(bar, board),
            "" if limit is None else day(limit),
            words.certainty(bar),
            words.absences(bar),
            "; ".join(words.states(bar)),
        )
        numbers = {
            Column.FIRST: bar.period.first.toordinal(),
            Column.LAST: _ordinal(last_night),
            Column.DEPARTURE: _ordinal(bar.period.until),
            Column.NIGHTS: date.max.toordinal() if nights is None else nights,
            Column.LIMIT: _ordinal(limit),
        }
        return Line(bar, texts, tuple(numbers.get(Column(at), folded(text)) for at, text in enumerate(texts)))


class FoundLines(QSortFilterProxyModel):
    """The lines that match what was typed, sorted by whichever column."""

    def __init__(self, twin: TwinModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._twin = twin
        self._wanted = ""
        self.setSortRole(SORTED_BY)
        self.setSourceModel(twin)
        self.sort(Column.GROUP)

    def look_for(self, wanted: str) -> None:
        """Show only lines that match."""
        self._wanted = wanted
        self.invalidate()

    def bar(self, index: Index) -> Bar:
        """What a line stands for."""
        return self._twin.bar(self.mapToSource(index))

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802  Qt's name
        return matches(self._wanted, str(self._twin.index(source_row, Column.CHILD).data(FOUND_BY)))


def _bars(board: BoardPicture, nights: Period) -> Iterable[Bar]:
    """The bars that share a night with `nights`, row by row as the board shows them."""
    for row in board.rows:
        if row.kind in (RowKind.WAITING, RowKind.PLACE, RowKind.CHILD):
            yield from (bar for bar in board.bars.get(row.key, ()) if bar.period.overlaps(nights))


def _ordinal(of: date | None) -> int:
    return date.max.toordinal() if of is None else of.toordinal()
