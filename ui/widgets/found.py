"""The rows of a table that match what was typed, sorted by whichever column: as the table of children, and the twin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from ui.widgets.search import matches

SORTED_BY: Final = Qt.ItemDataRole.UserRole
"""What a model says a cell is sorted by."""
FOUND_BY: Final = Qt.ItemDataRole.UserRole + 1
"""What a model says a row is found by, at its column `found_in`."""


class FoundRows(QSortFilterProxyModel):
    """Shows everything until something is looked for."""

    def __init__(self, model: QAbstractItemModel, found_in: int, sorted_by: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found_in = found_in
        self._wanted = ""
        self.setSortRole(SORTED_BY)
        self.setSourceModel(model)
        self.sort(sorted_by)

    def look_for(self, wanted: str) -> None:
        """Show only rows that match."""
        self._wanted = wanted
        self.invalidate()

    def filterAcceptsRow(  # noqa: N802  Qt's name
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        if not self._wanted:
            return True
        found_by = self.sourceModel().index(source_row, self._found_in, source_parent).data(FOUND_BY)
        return matches(self._wanted, str(found_by))
