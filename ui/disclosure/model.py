"""Everything that is held about a child as a table, with what becomes of each piece."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ckgdesk.reports.disclosure import Flag, Held, told, topic_name
from ui.desk import Desk
from ui.widgets.plain import tip_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What stands in each column."""

    TOPIC = 0
    NAME = 1
    SAYS = 2
    FLAG = 3


class HeldModel(QAbstractTableModel):
    """One row a piece; while names are hidden nothing of what it says is shown."""

    flagged = Signal()

    def __init__(self, desk: Desk, helds: Iterable[Held], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._helds = list(helds)
        desk.names.changed.connect(self._show_again)

    @property
    def helds(self) -> tuple[Held, ...]:
        """Every piece as it is flagged now."""
        return tuple(self._helds)

    def held(self, row: int) -> Held:
        """One piece."""
        return self._helds[row]

    def flag(self, rows: Iterable[int], flag: Flag, reason: str = "") -> None:
        """Let these be given, or not and why."""
        for row in rows:
            self._helds[row] = self._helds[row].flagged(flag, reason)
            self.dataChanged.emit(self.index(row, Column.FLAG), self.index(row, Column.FLAG))
        self.flagged.emit()

    def words(self, row: int, between: str = "\n") -> str:
        """What a piece says, whole."""
        if self._desk.names.hidden:
            return self.tr("Names are hidden (F9).")
        return self._desk.say(told(self._helds[row].lines, between))

    def flag_words(self, held: Held) -> str:
        """What becomes of a piece."""
        names = {
            Flag.GIVEN: self.tr("given"),
            Flag.CONFIDENTIAL: self.tr("confidential"),
            Flag.THIRD_PARTY: self.tr("third party"),
            Flag.COURT: self.tr("for the court"),
            Flag.WITHHELD: self.tr("withheld"),
        }
        return f"{names[held.flag]}: {held.reason}" if held.reason else names[held.flag]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._helds)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return tip_words(self._text(index.row(), Column(index.column())))
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.FLAG:
                given = self._helds[index.row()].given
                return self._desk.theme.icon("show" if given else "hide", "accent" if given else "text.muted")
            case _:
                return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role != Qt.ItemDataRole.DisplayRole:
            return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None
        return (self.tr("Subject"), self.tr("What"), self.tr("What is written down"), self.tr("Becomes"))[section]

    def _text(self, row: int, column: Column) -> str:
        held = self._helds[row]
        match column:
            case Column.TOPIC:
                return self._desk.say(topic_name(held.topic))
            case Column.NAME:
                return self._desk.say(held.name)
            case Column.SAYS:
                return self.words(row, " · ")
            case Column.FLAG:
                return self.flag_words(held)

    def _show_again(self) -> None:
        if self._helds:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._helds) - 1, len(Column) - 1))
