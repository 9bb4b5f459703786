"""The days of the board as a table, a line a bar; another look changes only what differs, so that selection stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ckgdesk.domain.board import Bar, BoardPicture, Key, RowKind
from ckgdesk.domain.period import Period
from ui.board.sheet import Naming
from ui.board.twin_line import Column, Line, LineWords
from ui.widgets.found import FOUND_BY, SORTED_BY, FoundRows
from ui.widgets.plain import tip_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PORTION = 300
"""So many new lines come at once."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TwinModel(QAbstractTableModel):
    """A line a bar, in no order of its own: the proxy sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = LineWords(self)
        self._lines: list[Line] = []
        self._coming: Iterator[Line] = iter(())
        self.is_whole = True
        """Are all lines there?"""
        self._ground: object = None
        """What every line stands on besides its own bar."""

    def name_by(self, naming: Naming) -> None:
        """Name children otherwise from the next look on."""
        self._words.naming = naming

    def show_board(self, board: BoardPicture, nights: Period) -> None:
        """Show the bars that share a night with `nights`; when many are new, the first of them (see `show_more`)."""
        ground = (board.today, board.picture.house)
        anew, self._ground = ground != self._ground, ground
        for number in reversed(range(len(self._lines))):
            bar = board.bars_by_key.get(self._lines[number].bar.key)
            if bar is None or not bar.period.overlaps(nights):
                self.beginRemoveRows(_NOWHERE, number, number)
                del self._lines[number]
                self.endRemoveRows()
            else:
                self._show_line(number, Line(bar, board), anew=anew)
        known = {line.bar.key for line in self._lines}
        self._coming = (Line(bar, board) for bar in _bars(board, nights) if bar.key not in known)
        self.show_more()

    def show_more(self) -> bool:
        """The next lines, in less time than a hand notices; are all there now?"""
        portion = list(islice(self._coming, _PORTION))
        self.is_whole = len(portion) < _PORTION
        self._append(portion)
        return self.is_whole

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
        if role == SORTED_BY:  # asked far more often than all the rest
            return self._words.sorted_by(line, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                # An empty cell is said too: silence could as well be a reader that lost its way.
                said = self._words.text(line, column) or self.tr("nothing")
                return self.tr("{column}: {words}").format(column=self.headings()[column], words=said)
            case Qt.ItemDataRole.ToolTipRole:
                return tip_words(self._words.text(line, column))
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.NIGHTS:
                return _RIGHT
            case int() if role == FOUND_BY:
                return self._words.found_by(line)
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
            self.tr("Remarks"),
            self.tr("Last allowed day"),
            self.tr("Departure is"),
            self.tr("Absences"),
        )

    def _show_line(self, number: int, line: Line, *, anew: bool) -> None:
        known, name = self._lines[number], self._words.text(line, Column.CHILD)
        # Whoever hides names changes no bar, but every line.
        if anew or line.bar != known.bar or name != self._words.text(known, Column.CHILD):
            self._lines[number] = line
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def _append(self, lines: list[Line]) -> None:
        if lines:
            self.beginInsertRows(_NOWHERE, len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()


class FoundLines(FoundRows):
    """The lines that match what was typed, sorted by whichever column."""

    def __init__(self, twin: TwinModel, parent: QObject | None = None) -> None:
        super().__init__(twin, Column.CHILD, Column.GROUP, parent)
        self._twin = twin

    def bar(self, index: Index) -> Bar:
        """What a line stands for."""
        return self._twin.bar(self.mapToSource(index))


def _bars(board: BoardPicture, nights: Period) -> Iterable[Bar]:
    """The bars that share a night with `nights`, row by row as the board shows them."""
    for row in board.rows:
        if row.kind in (RowKind.WAITING, RowKind.PLACE, RowKind.CHILD):
            yield from (bar for bar in board.bars.get(row.key, ()) if bar.period.overlaps(nights))
