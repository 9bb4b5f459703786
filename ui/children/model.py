"""The children as a table; a look again changes only the rows that differ, so that selection and scroll stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ckgdesk.domain.people import age_on
from ckgdesk.services.children import ChildRow
from ckgdesk.words import day
from ui.names import Names
from ui.stay_words import StayWords
from ui.widgets.found import FOUND_BY, SORTED_BY, FoundRows
from ui.widgets.plain import tip_words
from ui.widgets.search import folded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What stands in each column."""

    NAME = 0
    BORN = 1
    FAMILY = 2
    TONIGHT = 3
    PHASE = 4
    DEPARTURE = 5


class ChildrenModel(QAbstractTableModel):
    """One row a child, in no order of its own: the proxy sorts."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._words = StayWords(self)
        self._rows: list[ChildRow] = []
        self._texts: list[tuple[str, ...]] = []
        self._today = date.min

    def show_rows(self, rows: Iterable[ChildRow], today: date) -> None:
        """Show these children as they are on `today`."""
        self._today = today
        wanted = {row.child.id: row for row in rows}
        for number in reversed(range(len(self._rows))):
            if self._rows[number].child.id not in wanted:
                self._take_away(number)
        known = {row.child.id for row in self._rows}
        for number, row in enumerate(self._rows):
            self._show_row(number, wanted[row.child.id])
        self._append([row for child_id, row in wanted.items() if child_id not in known])

    def child_id(self, index: Index) -> int:
        """Whose row it is."""
        return self._rows[index.row()].child.id

    def index_of(self, child_id: int) -> QModelIndex:
        """The name of a child, or nowhere."""
        numbers = (number for number, row in enumerate(self._rows) if row.child.id == child_id)
        number = next(numbers, None)
        return QModelIndex() if number is None else self.index(number, Column.NAME)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts[row][column]
            case Qt.ItemDataRole.ToolTipRole:
                return tip_words(self._texts[row][column])
            case int() if role == SORTED_BY:
                return self._sorted_by(self._rows[row], column)
            case int() if role == FOUND_BY:
                return self._found_by(row)
            case _:
                return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _take_away(self, number: int) -> None:
        self.beginRemoveRows(_NOWHERE, number, number)
        del self._rows[number], self._texts[number]
        self.endRemoveRows()

    def _show_row(self, number: int, row: ChildRow) -> None:
        texts = self._texts_of(row)
        if (row, texts) != (self._rows[number], self._texts[number]):
            self._rows[number], self._texts[number] = row, texts
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def _append(self, rows: Sequence[ChildRow]) -> None:
        if rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self._texts += [self._texts_of(row) for row in rows]
            self.endInsertRows()

    def _texts_of(self, row: ChildRow) -> tuple[str, ...]:
        child = row.child
        family = "" if row.family is None else row.family.code if self._names.hidden else row.family.name
        name = child.initials if self._names.hidden else f"{child.last_name}, {child.first_name}".strip(", ")
        phase = self._words.phase(row.regime) if row.regime else ""
        born = f"{day(child.born)} ({age_on(child.born, self._today)})"
        tonight = f"{row.group} · {row.place}" if row.place else ""
        return (name, born, family, tonight, phase, self._departure(row))

    def _departure(self, row: ChildRow) -> str:
        if row.timeline is None:
            return ""
        until = row.timeline.period.until
        return self.tr("not known") if until is None else day(until)

    def _sorted_by(self, row: ChildRow, column: Column) -> object:
        match column:
            case Column.NAME:
                return folded(f"{row.child.last_name} {row.child.first_name}")
            case Column.BORN:
                return row.child.born.toordinal()
            case Column.DEPARTURE:
                until = row.timeline.period.until if row.timeline else None
                return (until or date.max).toordinal() + (row.timeline is None)
            case _:
                return folded(self._texts_of(row)[column])

    def _found_by(self, number: int) -> str:
        row, texts = self._rows[number], self._texts[number]
        family = row.family
        hidden = (family.code, family.name) if family else ()
        return " ".join((row.child.full_name, row.child.code, *hidden, texts[Column.TONIGHT]))

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Family"),
            self.tr("Tonight"),
            self.tr("Phase"),
            self.tr("Departure"),
        )


class FoundChildren(FoundRows):
    """The children that match what was typed, sorted by whichever column."""

    def __init__(self, children: ChildrenModel, parent: QObject | None = None) -> None:
        super().__init__(children, Column.NAME, Column.NAME, parent)
        self._children = children

    def child_id(self, index: Index) -> int:
        """Whose row it is."""
        return self._children.child_id(self.mapToSource(index))
