"""The list of what is held, in which several are chosen at once and the keys 1 to 5 flag them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ckgdesk.reports.disclosure import Flag
from ui.disclosure.model import Column, HeldModel

_ROW = 26
_WIDTHS = {Column.TOPIC: 140, Column.NAME: 164, Column.FLAG: 158}
_KEYS = {str(number): flag for number, flag in enumerate(Flag, 1)}


class HeldTable(QTableView):
    """Emits that others are chosen, and what is wished for them."""

    chosen_changed = Signal()
    flag_wished = Signal(object)  # Flag

    def __init__(self, model: HeldModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("What is held about the child"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(Column.SAYS, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def rows(self) -> tuple[int, ...]:
        """Which are chosen, from top to bottom."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def selectionChanged(  # noqa: N802  Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        flag = _KEYS.get(event.text())
        if flag is None:
            super().keyPressEvent(event)
        else:
            self.flag_wished.emit(flag)
