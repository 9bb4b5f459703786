"""The section on accounts: who works with the plan, in which role; add, change, remove, and the key on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.access import Right
from ckgdesk.services.accounts import AccountRow
from ckgdesk.words import day
from ui.accounts.account_dialog import NewAccountDialog, RemoveDialog, ResetDialog, RoleDialog
from ui.accounts.dialog import AccountsDialog
from ui.accounts.words import RoleWords
from ui.desk import Desk
from ui.management.section import Section
from ui.start.recovery import RecoveryDialog
from ui.start.sheet import Sheet
from ui.widgets.dressing import dress_lines

_ROW_HEIGHT = 32
_SHOWN_ROWS = 9
_WIDTHS = (220, 140, 200, 110)


class AccountsSection(Section):
    """For administrators; every change is asked for in a dialog of its own."""

    icon_name = "key"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = RoleWords(self)
        self.rows: tuple[AccountRow, ...] = ()
        self.table = QTableWidget(0, 5, self)
        self.add = self._button(self.tr("&New account…"), "add")
        self.role = self._button(self.tr("&Role…"))
        self.reset = self._button(self.tr("New &password…"))
        self.remove = self._button(self.tr("Re&move…"))
        self.paper = self._button(self.tr("New recovery &key…"), "print")
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._weigh)
        self.add.clicked.connect(self._ask_new)
        self.role.clicked.connect(self._ask_role)
        self.reset.clicked.connect(self._ask_reset)
        self.remove.clicked.connect(self._ask_removal)
        self.paper.clicked.connect(self._renew_paper)

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """Only who may manage accounts sees them."""
        return desk.workspace.account.may(Right.ACCOUNTS)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Accounts")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("Everybody logs in by name, with a role. Nobody shares an account, also not at night.")

    def refresh(self) -> None:
        """Show who has an account now."""
        try:
            self.rows = self.desk.workspace.accounts.all()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            for column, words in enumerate(self._cells(row)):
                cell = QTableWidgetItem(words)
                cell.setData(Qt.ItemDataRole.UserRole, number)
                self.table.setItem(number, column, cell)
        self._weigh()

    def chosen(self) -> AccountRow | None:
        """The account that is selected, or None."""
        cells = self.table.selectedItems()
        return self.rows[cells[0].data(Qt.ItemDataRole.UserRole)] if cells else None

    def _cells(self, row: AccountRow) -> tuple[str, ...]:
        colleague = row.colleague
        return (
            colleague.user,
            self._words.role(colleague.role),
            ", ".join(group.name for group in row.groups) or self.tr("all"),
            self.tr("yes") if colleague.second_factor else self.tr("no"),
            day(colleague.password_of) if colleague.password_of else "",
        )

    def _weigh(self) -> None:
        chosen = self.chosen()
        for button in (self.role, self.reset):
            button.setEnabled(chosen is not None)
        oneself = chosen is not None and chosen.colleague.user == self.desk.workspace.user
        self.remove.setEnabled(chosen is not None and not oneself)

    def _ask_new(self) -> None:
        self._ask(NewAccountDialog(self.desk, self))

    def _ask_role(self) -> None:
        if (chosen := self.chosen()) is not None:
            self._ask(RoleDialog(self.desk, chosen, self))

    def _ask_reset(self) -> None:
        if (chosen := self.chosen()) is not None:
            self._ask(ResetDialog(self.desk, chosen.colleague.user, self))

    def _ask_removal(self) -> None:
        if (chosen := self.chosen()) is not None:
            self._ask(RemoveDialog(self.desk, chosen.colleague.user, self))

    def _ask(self, dialog: AccountsDialog) -> None:
        dialog.done_so.connect(self.refresh)
        dialog.open()

    def _renew_paper(self) -> None:
        try:
            key = self.desk.workspace.accounts.renew_recovery()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        RecoveryDialog(Sheet(key, self.desk.workspace.centre, self.desk.clock.today()), self).open()

    def _button(self, words: str, icon: str = "") -> QPushButton:
        button = QPushButton(words, self)
        if icon:
            button.setIcon(self.desk.theme.icon(icon))
        return button

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Role"),
                self.tr("Living groups"),
                self.tr("Second factor"),
                self.tr("Password of"),
            ]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        dress_lines(self.table, _ROW_HEIGHT, 0)
        self.table.setSortingEnabled(False)  # by name, capitals or not, as the service gives them
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(_ROW_HEIGHT * _SHOWN_ROWS)
        self.table.setAccessibleName(self.title)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.role, self.reset, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.paper)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
