"""The terms of the weeks to come as a table: whose, about what, on which day; the last column is the picture of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.desk import Desk
from ui.signals.words import SignalWords
from ui.widgets.plain import tip_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CONCERN = Qt.ItemDataRole.UserRole
WEEKS = 8
SPAN = timedelta(weeks=WEEKS)


class Column(IntEnum):
    """What stands in each column."""

    CHILD = 0
    WHAT = 1
    DUE = 2
    PICTURE = 3


class AgendaModel(QAbstractTableModel):
    """One row a term, the soonest first."""

    def __init__(self, desk: Desk, words: SignalWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._concerns: tuple[Concern, ...] = ()
        self.today = date.min

    def show_concerns(self, concerns: Iterable[Concern], today: date) -> None:
        """Show these, from `today` on."""
        self.beginResetModel()
        self._concerns = tuple(concerns)
        self.today = today
        self.endResetModel()

    def concern(self, row: int) -> Concern:
        """What a row is about."""
        return self._concerns[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._concerns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        concern = self._concerns[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(concern, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return tip_words(self._desk.say(concern.signal.text))
            case int() if role == CONCERN:
                return concern
            case _:
                return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Child"), self.tr("What falls"), self.tr("Last day"), self.tr("Weeks to come"))[section]
        return None

    def _text(self, concern: Concern, column: Column) -> str:
        match column:
            case Column.CHILD:
                return self._desk.names.full(concern.child)
            case Column.WHAT:
                return self._words.rule(concern.signal.rule)
            case Column.DUE:
                return day(concern.signal.due)
            case Column.PICTURE:
                return self._words.left(concern, self.today)
