"""The days of the board as a table to read and to work in: same selection, same keys, same menu as the board."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ui.board.keys import stroke
from ui.board.selection import Selection
from ui.board.sheet import Naming
from ui.board.twin_line import Column
from ui.board.twin_model import FoundLines, TwinModel
from ui.board.view import BoardView
from ui.theme import Theme
from ui.widgets.dressing import dress_lines
from ui.widgets.nothing import NothingHere
from ui.widgets.search import SearchField

_WIDEST = {Column.ABSENCES: 180, Column.STATE: 260}
"""What may be long shows its beginning here and all of it in the tip."""
_WIDE = 220
_MEASURED = 60
"""So many lines are looked at for the width of a column."""
_ROW = 28
_SOON = 40  # milliseconds
_WALKED = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip
"""What walks through the table when no key is held; the board would take some of them for itself."""


class TwinTable(QTableView):
    """One line chosen at a time; what it does not know itself it leaves to the board."""

    def __init__(self, found: FoundLines, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._view = view
        self.setModel(found)
        dress_lines(self, _ROW, Column.GROUP)
        self.setAccessibleName(self.tr("Stays on these days"))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)

    def fit_columns(self) -> None:
        """As wide as what stands in them, but none takes all the room."""
        self.resizeColumnsToContents()
        for column in Column:
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST.get(column, _WIDE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        walks = plain and Qt.Key(event.key()) in _WALKED
        if not walks and stroke(event.keyCombination()) is not None:
            self._view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            place = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
            self._view.ask_menu(self._found.bar(index), self.viewport().mapToGlobal(place))


class Twin(QWidget):
    """Follows the board that it is the twin of; shows nothing new while nobody sees it."""

    def __init__(self, view: BoardView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.model = TwinModel(self)
        self.found = FoundLines(self.model, self)
        self.filter = SearchField(theme, self.tr("Find by child, group, place, phase or remark"), self)
        self.table = TwinTable(self.found, view, self)
        self.nothing = NothingHere(theme, self)
        self._count = QLabel(self)
        self._list = QStackedWidget(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._following = False
        self._fitted = False
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()

    def name_by(self, naming: Naming) -> None:
        """Name children otherwise."""
        self.model.name_by(naming)

    def look_again(self) -> None:
        """Show the nights the board shows, now."""
        self._soon.stop()
        self._following = True
        self.model.show_board(self._view.board, self._view.visible_period())
        self._following = False
        self._show_found()
        if not self._fitted and self.found.rowCount():
            # Once: what somebody pulled wider stays so.
            self._fitted = True
            self.table.fit_columns()
        self._follow_selection()
        self._more.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        self.look_again()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self._list, 1)
        self._list.addWidget(self.table)
        self._list.addWidget(self.nothing)

    def _connect(self) -> None:
        self._view.span_changed.connect(self._look_soon)
        self._view.selection_changed.connect(self._look_soon)
        self._soon.timeout.connect(self.look_again)
        self._more.timeout.connect(self._show_more)
        self.filter.textChanged.connect(self._look_for)
        self.filter.left.connect(self._take_focus)
        self.nothing.wished.connect(self.filter.clear)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.doubleClicked.connect(self._open)

    def _look_soon(self) -> None:
        """Many scroll steps and one new picture are one look."""
        if self.isVisible() and not self._following:
            self._soon.start()

    def _show_more(self) -> None:
        """The lines of a large house come while the first can be read already."""
        if self.model.is_whole:
            self._more.stop()
            return
        whole = self.model.show_more()
        self._show_found()
        if whole:
            self._follow_selection()

    def _choose(self, index: QModelIndex) -> None:
        if self._following or not index.isValid():
            return
        bar = self.found.bar(index)
        self._following = True
        self._view.select(Selection(self._view.board.row_key_of(bar) or "", bar.key))
        self._following = False

    def _follow_selection(self) -> None:
        """Choose the line of the bar that is selected on the board, wherever it stands now."""
        key = self._view.selection.bar_key
        if key is None:
            self.table.clearSelection()
        index = QModelIndex() if key is None else self.found.mapFromSource(self.model.index_of(key))
        if not index.isValid():
            return
        self._following = True
        here = self.table.currentIndex()
        if here.row() != index.row():
            self.table.selectionModel().setCurrentIndex(
                index.siblingAtColumn(max(here.column(), 0)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self.table.scrollTo(index.siblingAtColumn(self.table.currentIndex().column()))
        self._following = False

    def _open(self, index: QModelIndex) -> None:
        self._view.stay_opened.emit(self.found.bar(index).timeline.id)

    def _look_for(self, wanted: str) -> None:
        self.found.look_for(wanted)
        self._show_found()

    def _take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.found.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.found.index(0, Column.CHILD))

    def _show_found(self) -> None:
        shown = self.found.rowCount()
        counted = self.tr("%n line(s)", "", shown)
        self._count.setText(counted if self.model.is_whole else self.tr("{counted} so far…").format(counted=counted))
        if not self.model.rowCount():
            self.nothing.say("board", self.tr("Nobody stays here on these days."), "")
        elif not shown:
            sentence = self.tr("No stay matches “{words}”.").format(words=self.filter.text())
            self.nothing.say("search", sentence, "", self.tr("Show all stays"))
        self._list.setCurrentWidget(self.table if shown else self.nothing)
