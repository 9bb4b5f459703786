"""The page Kinderen: find a child on the left, read and change its stays on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError, NotFound
from ui.children.card import CardView
from ui.children.model import ChildrenModel, FoundChildren
from ui.children.new_child_dialog import NewChildDialog
from ui.children.table import ChildrenTable
from ui.children.verbs import ChildVerbs
from ui.desk import Desk
from ui.disclosure.dialog import ask_disclosure
from ui.page import Page
from ui.stay.verbs import StayVerbs
from ui.widgets.nothing import NothingHere
from ui.widgets.search import SearchField

_CARD_WIDTH = 512
_SHARES = (700, 400)  # of list and card, whatever the width of the window


class ChildrenPage(Page):
    """The chosen child stays chosen while others come, go and move."""

    icon_name = "children"
    number = 4

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ChildrenModel(desk.names, self)
        self.found = FoundChildren(self.model, self)
        placeholder = self.tr("Find by name, code, family, group or place")
        self.filter = SearchField(desk.theme, placeholder, self)
        self.add = QPushButton(desk.theme.icon("add"), self.tr("&New child…"), self)
        self.add.setEnabled(not desk.workspace.read_only)
        self.table = ChildrenTable(self.found, self)
        self.nothing = NothingHere(desk.theme, self)
        self._verbs = StayVerbs(desk, self)
        self.card = CardView(desk.names, self._verbs, ChildVerbs(desk, self), self)
        self._list = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return self.tr("Children")

    def refresh(self) -> None:
        """Look at the plan again."""
        today = self._desk.clock.today()
        try:
            rows = self._desk.workspace.children.all(today)
        except CkgError as error:
            self._desk.messages.error(error)
            return
        self.model.show_rows(rows, today)
        self._show_found()
        self._show_card()

    def show_child(self, child_id: int) -> None:
        """Choose this child, also when the filter hid it."""
        if self._stale:
            self._stale = False
            self.refresh()
        index = self.model.index_of(child_id)
        if not self.found.mapFromSource(index).isValid():
            self.filter.clear()
        self.table.choose(self.found.mapFromSource(index))

    def focus_search(self) -> None:
        """Be ready for a name to be typed."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def disclose(self) -> None:
        """Gather what is held about the chosen child; without one, ask for it."""
        child_id = self.table.chosen_id()
        if child_id is None:
            self._desk.messages.show(self.tr("Choose a child first, then “Give out what is held…” on its card."))
            self.focus_search()
        else:
            ask_disclosure(self._desk, child_id, self)

    def _look_for(self, wanted: str) -> None:
        self.found.look_for(wanted)
        self._show_found()

    def _show_found(self) -> None:
        anybody = self.found.rowCount() > 0
        if not self.model.rowCount():
            self.nothing.say(
                "children",
                self.tr("There are no children in this plan yet."),
                self.tr(
                    "Add one with “New child…”, or import the workbook of your centre with all families and stays."
                ),
            )
        elif not anybody:
            sentence = self.tr("No child matches “{words}”.").format(words=self.filter.text())
            self.nothing.say("search", sentence, "", self.tr("Show all children"))
        self._list.setCurrentWidget(self.table if anybody else self.nothing)

    def _show_card(self) -> None:
        child_id = self.table.chosen_id()
        if child_id is None:
            self.card.show_nobody(self.tr("Choose a child to see its card.") if self.model.rowCount() else "")
            return
        try:
            self.card.show_card(self._desk.workspace.children.card(child_id), self._desk.clock.today())
        except NotFound:
            self.card.show_nobody(self.tr("This child is no longer in the plan."))
        except CkgError as error:
            self._desk.messages.error(error)

    def _ask_child(self) -> None:
        dialog = NewChildDialog(self._desk, self)
        dialog.added.connect(self._choose_added, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    def _choose_added(self, child_id: int) -> None:
        self.look_again()
        self.show_child(child_id)
        self.table.take_focus()

    def _show_all(self) -> None:
        self.filter.clear()
        self.focus_search()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 10, 16)
        column.setSpacing(10)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        above.addWidget(self.add)
        column.addLayout(above)
        column.addWidget(self._list, 1)
        self._list.addWidget(self.table)
        self._list.addWidget(self.nothing)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.card)
        self.card.setMinimumWidth(_CARD_WIDTH)
        halves.setSizes(_SHARES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def _connect(self) -> None:
        self._desk.feed.changed.connect(self.look_again)
        self.filter.textChanged.connect(self._look_for)
        self.filter.left.connect(self.table.take_focus)
        self.add.clicked.connect(self._ask_child)
        self.nothing.wished.connect(self._show_all)
        self.table.child_chosen.connect(self._show_card)
        self.card.child_wished.connect(self.show_child)
        self._verbs.stay_shown.connect(self.stay_shown)
