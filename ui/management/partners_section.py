"""The section on partners: who decides, follows and pays around the families, and where to reach them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.partner import Partner, PartnerKind
from ui.desk import Desk
from ui.management.partner_dialog import PartnerDialog
from ui.management.partner_words import PartnerWords
from ui.management.section import Section
from ui.widgets.dressing import dress_lines
from ui.widgets.nothing import NothingHere
from ui.widgets.search import SearchField, matches

_ROW = 30
_COLUMNS = 5


class PartnersSection(Section):
    """Enter or a double click opens one; typing narrows the list."""

    icon_name = "family"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = PartnerWords(self)
        self._partners: tuple[Partner, ...] = ()
        self.search = SearchField(desk.theme, self.tr("Search partners"), self)
        self.add = QPushButton(desk.theme.icon("add"), self.tr("&New partner…"), self)
        self.table = QTableWidget(0, _COLUMNS, self)
        self.nothing = NothingHere(desk.theme, self)
        self._lay_out()
        self.add.setEnabled(not desk.workspace.read_only)
        self.add.clicked.connect(self._ask_new)
        self.search.textChanged.connect(self._narrow)
        self.table.itemActivated.connect(self._open)
        desk.feed.changed.connect(self.look_again)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Partners")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("Courts, gates, mandated facilities and payers, so that files and decisions can choose them.")

    def refresh(self) -> None:
        """Look at the directory again."""
        try:
            self._partners = self.desk.workspace.partners.all()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self._fill()
        self._narrow()

    def _fill(self) -> None:
        self.table.setSortingEnabled(False)
        self.table.setRowCount(len(self._partners))
        for row, partner in enumerate(self._partners):
            words = (self._words.kind(partner.kind), partner.name, partner.contact, partner.phone, partner.email)
            for column, text in enumerate(words):
                cell = QTableWidgetItem(text)
                cell.setData(Qt.ItemDataRole.UserRole, row)
                self.table.setItem(row, column, cell)
        self.table.setSortingEnabled(True)

    def _narrow(self) -> None:
        wanted, shown = self.search.text(), 0
        for row in range(self.table.rowCount()):
            cells = (self.table.item(row, column) for column in range(_COLUMNS))
            fits = matches(wanted, " ".join(cell.text() for cell in cells if cell is not None))
            self.table.setRowHidden(row, not fits)
            shown += fits
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if not self._partners:
            self.nothing.say("family", self.tr("No partner yet."), self.tr("Add the first with the button above."))
        elif not shown:
            self.nothing.say("search", self.tr("No partner like that."), "")

    def _ask_new(self) -> None:
        PartnerDialog(self.desk, Partner(0, PartnerKind.GATE, ""), self).open()

    def _open(self, cell: QTableWidgetItem) -> None:
        if not self.desk.workspace.read_only:
            PartnerDialog(self.desk, self._partners[int(cell.data(Qt.ItemDataRole.UserRole))], self).open()

    def _lay_out(self) -> None:
        heads = (self.tr("Kind"), self.tr("Name"), self.tr("Ask for"), self.tr("Telephone"), self.tr("E-mail"))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.title)
        dress_lines(self.table, _ROW, 0)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(12 * _ROW)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
