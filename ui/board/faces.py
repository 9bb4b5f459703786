"""Which face the board shows: bars with places or children as rows, or the same days as a table; remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from ckgdesk.domain.arranging import Sight, arranged
from ckgdesk.domain.board import Arrangement, BoardPicture
from ckgdesk.domain.errors import Impossible
from ckgdesk.texts import Text
from ui.board.accessible import announce, speak_to_readers, tell_focus
from ui.board.toolbar import BoardBar
from ui.board.twin import Twin
from ui.board.view import BoardView
from ui.board.wish import SAME_CHILD
from ui.desk import Desk
from ui.preferences import Key

_TABLE = "table"
_SOON = 80  # milliseconds


class Faces(QStackedWidget):
    """The board and its twin, one in sight; turning round reads nothing again."""

    def __init__(self, desk: Desk, view: BoardView, bar: BoardBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self.twin = Twin(view, desk.theme, self)
        kept = desk.preferences.text(Key.ARRANGEMENT)
        self.arrangement = Arrangement.CHILDREN if kept == Arrangement.CHILDREN else Arrangement.PLACES
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self.turn = self._action("R")
        self.table = self._action("Ctrl+T")
        speak_to_readers()
        view.name_by(desk.names.short, desk.names.full, desk.names.family)
        self.twin.name_by(desk.names.full)
        self.addWidget(view)
        self.addWidget(self.twin)
        bar.offer(self.turn, self.table)
        self._connect()
        self._show_face(table=desk.preferences.text(Key.FACE) == _TABLE)

    @property
    def shows_table(self) -> bool:
        """Is it the table that is in sight?"""
        return self.currentWidget() is self.twin

    def show_board(self, board: BoardPicture) -> None:
        """Show another picture, with the rows somebody likes."""
        self._soon.stop()
        self._view.show_picture(arranged(board, self.arrangement, self._sight()))

    def turn_round(self) -> None:
        """Children as rows, or places again; the selected bar stays in sight."""
        by_places = self.arrangement is Arrangement.PLACES
        self.arrangement = Arrangement.CHILDREN if by_places else Arrangement.PLACES
        self._desk.preferences.keep(Key.ARRANGEMENT, self.arrangement)
        self.show_board(self._view.board)
        self._view.reveal_row(self._view.selection.row_key)
        self._name()

    def change_face(self) -> None:
        """The table, or the board again; the keyboard goes along."""
        self._show_face(table=not self.shows_table)
        self._desk.preferences.keep(Key.FACE, _TABLE if self.shows_table else "board")
        self.setFocus()
        if not self.shows_table:
            self._view.reveal_row(self._view.selection.row_key)

    def _connect(self) -> None:
        self.turn.triggered.connect(self.turn_round)
        self.table.triggered.connect(self.change_face)
        self._view.handover_wished.connect(self._refuse)
        self._view.hinted.connect(self._say)
        self._view.selection_changed.connect(self._tell)
        self._view.span_changed.connect(self._look_soon)
        self._soon.timeout.connect(self._look_again)

    def _sight(self) -> Sight:
        """Children who are here on the nights in sight, and the one that is selected wherever it is."""
        key, board = self._view.selection.bar_key, self._view.board
        stay = board.picture.timelines.get(key[0]) if key is not None else None
        always = frozenset[int]() if stay is None else frozenset({stay.stay.child_id})
        return Sight(self._view.visible_period(), always)

    def _look_soon(self) -> None:
        """Other nights bring other children, once the scrolling pauses."""
        if self.arrangement is Arrangement.CHILDREN:
            self._soon.start()

    def _look_again(self) -> None:
        view = self._view
        if view.dragging:
            self._soon.start()
            return
        board = arranged(view.board, self.arrangement, self._sight())
        if board is view.board:
            return
        known = view.scene.frame.rows.index_of(view.selection.row_key) is not None
        view.show_picture(board)
        if not known:
            view.reveal_row(view.selection.row_key)

    def _show_face(self, *, table: bool) -> None:
        face = self.twin if table else self._view
        self.setCurrentWidget(face)
        self.setFocusProxy(face)
        self._name()

    def _name(self) -> None:
        """Each action says what it would do now."""
        by_places, theme = self.arrangement is Arrangement.PLACES, self._desk.theme
        self.turn.setText(self.tr("Children as rows") if by_places else self.tr("Places as rows"))
        self.turn.setIcon(theme.icon("children" if by_places else "house"))
        self.table.setText(self.tr("Board") if self.shows_table else self.tr("Table"))
        self.table.setIcon(theme.icon("board" if self.shows_table else "table"))
        for action in (self.turn, self.table):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(self.tr("{name} ({keys})").format(name=action.text(), keys=keys))

    def _action(self, keys: str) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _refuse(self) -> None:
        self._desk.messages.error(Impossible(Text.of("wishes", SAME_CHILD)))

    def _say(self, sentence: str) -> None:
        """What the board says beside a bar is read aloud, and cannot be seen while the table covers it."""
        if self.shows_table:
            self._desk.messages.warn(sentence)
        else:
            announce(self._view, sentence)

    def _tell(self) -> None:
        tell_focus(self._view)
