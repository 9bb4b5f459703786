"""The lines of the journal as a table, the newest first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ckgdesk.changes import Deed
from ckgdesk.services.journal import Entry
from ui.desk import Desk
from ui.journal.words import DeedWords
from ui.widgets.plain import tip_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands in each column."""

    AT = 0
    WHO = 1
    DEED = 2
    ABOUT = 3
    WHAT = 4
    WHERE = 5


class JournalModel(QAbstractTableModel):
    """One row a line."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = DeedWords(self)
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._entries[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(self._text(self._entries[index.row()], Column(index.column())))
        return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("When"), self.tr("Who"), self.tr("Did"), self.tr("About"), self.tr("What"), self.tr("PC"))
            return names[section]
        return None

    def _text(self, entry: Entry, column: Column) -> str:
        said = entry.said
        match column:
            case Column.AT:
                return f"{said.at.astimezone():%d/%m/%Y %H:%M}"
            case Column.WHO:
                return said.who
            case Column.DEED:
                return self._words.deed(said.deed)
            case Column.ABOUT:
                return self._about(entry)
            case Column.WHAT:
                why = said.reason or said.purpose
                return f"{self._desk.say(said.title)} ({why})" if why else self._desk.say(said.title)
            case Column.WHERE:
                return said.where

    def _about(self, entry: Entry) -> str:
        names = [self._desk.names.full(child) for child in entry.children[:3]]
        more = len(entry.children) - len(names)
        return ", ".join((*names, self.tr("and %n more", "", more))) if more else ", ".join(names)


def deeds_of_looking() -> frozenset[Deed]:
    """Every kind of line that changed nothing."""
    return frozenset(Deed) - {Deed.CHANGE}
