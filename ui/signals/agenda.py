"""The eight weeks to come: when which term falls, soonest first; a table, so that it can be read as well as seen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.signals.agenda_model import AgendaModel, Column
from ui.signals.agenda_paint import AgendaDelegate, AgendaHead
from ui.signals.words import SignalWords

_WIDTHS = {Column.CHILD: 170, Column.WHAT: 220, Column.DUE: 96}
_ROW = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Agenda(QTableView):
    """Enter takes the next step, Space or a double click shows the stay on the board."""

    step_wished = Signal(object)  # Concern
    board_wished = Signal(object)  # Concern

    def __init__(self, desk: Desk, words: SignalWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = AgendaModel(desk, words, self)
        self.setModel(self._agenda)
        self.setHorizontalHeader(AgendaHead(desk.theme, self._agenda, self))
        self.setItemDelegateForColumn(Column.PICTURE, AgendaDelegate(desk.theme, self._agenda, self))
        self._dress()
        self.doubleClicked.connect(self._show_on_board)
        desk.theme.changed.connect(self._repaint)

    @property
    def terms(self) -> AgendaModel:
        """What it shows."""
        return self._agenda

    def show_concerns(self, concerns: Iterable[Concern], today: date) -> None:
        """Show these; whoever stood on a term stands there still."""
        here = self._current()
        self._agenda.show_concerns(concerns, today)
        for row in range(self._agenda.rowCount()):
            if here is not None and self._agenda.concern(row).key == here.key:
                self.setCurrentIndex(self._agenda.index(row, Column.CHILD))

    def take_focus(self) -> None:
        """Let the keyboard go to the current term, or to the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._agenda.rowCount():
            self.setCurrentIndex(self._agenda.index(0, Column.CHILD))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        concern = self._current()
        if concern is not None and event.key() in _ENTER:
            self.step_wished.emit(concern)
        elif concern is not None and event.key() == Qt.Key.Key_Space:
            self.board_wished.emit(concern)
        else:
            super().keyPressEvent(event)

    def _current(self) -> Concern | None:
        index = self.currentIndex()
        return self._agenda.concern(index.row()) if index.isValid() else None

    def _show_on_board(self, index: QModelIndex) -> None:
        self.board_wished.emit(self._agenda.concern(index.row()))

    def _repaint(self) -> None:
        self.viewport().update()

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(self.tr("Terms of the weeks to come"))
