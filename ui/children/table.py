"""The list of children on the screen: one row chosen at a time, by pointer or arrows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.children.model import Column, FoundChildren
from ui.widgets.dressing import dress_lines

_WIDTHS = {
    Column.NAME: 138,
    Column.BORN: 124,
    Column.FAMILY: 86,
    Column.TONIGHT: 120,
    Column.PHASE: 90,
    Column.DEPARTURE: 90,
}
_GROWING = {Column.NAME: 40, Column.FAMILY: 25, Column.TONIGHT: 15}
"""Who gets how many per cent of what a wide window leaves; the rest stays behind the last column."""
_ROW = 30


class ChildrenTable(QTableView):
    """Tells when another child is chosen."""

    child_chosen = Signal()

    def __init__(self, found: FoundChildren, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.setModel(found)
        dress_lines(self, _ROW, Column.NAME)
        self.setAccessibleName(self.tr("Children"))
        self._dress_heading()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def chosen_id(self) -> int | None:
        """Who is chosen, or None."""
        index = self.currentIndex()
        return self._found.child_id(index) if index.isValid() else None

    def choose(self, index: QModelIndex) -> None:
        """Choose this row and bring it into sight."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def take_focus(self) -> None:
        """Let the keyboard go to the chosen child, or to the first."""
        if self._found.rowCount():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.currentIndex().isValid():
                self.choose(self._found.index(0, Column.NAME))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        spare = max(self.viewport().width() - sum(_WIDTHS.values()), 0)
        for column, share in _GROWING.items():
            self.setColumnWidth(column, _WIDTHS[column] + spare * share // 100)

    def _tell(self) -> None:
        self.child_chosen.emit()

    def _dress_heading(self) -> None:
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        heading.setStretchLastSection(True)
