"""The section on the own account and on this screen: password, second factor, and after how long it locks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.access import Right
from ui.accounts.dialog import AccountsDialog
from ui.accounts.own_dialogs import FactorOffDialog, FactorOnDialog, OwnPasswordDialog
from ui.accounts.words import RoleWords
from ui.desk import Desk
from ui.lock.idle import INITIALS_MINUTES, LOCK_MINUTES
from ui.management.section import Section
from ui.preferences import Key
from ui.widgets.facts import Facts
from ui.widgets.plain import plain_label

_LONGEST_MINUTES = 60


class OwnSection(Section):
    """For everybody."""

    icon_name = "locked"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = RoleWords(self)
        self._has_factor = False
        self.facts = Facts(self)
        self.password = QPushButton(desk.theme.icon("key"), self.tr("Another &password…"), self)
        self.factor = QPushButton(self)
        self.lock_after = self._minutes(Key.LOCK_AFTER, LOCK_MINUTES)
        self.initials_after = self._minutes(Key.INITIALS_AFTER, INITIALS_MINUTES)
        self._lay_out()
        self.password.clicked.connect(self._ask_password)
        self.factor.clicked.connect(self._ask_factor)
        self.lock_after.valueChanged.connect(self._keep_lock)
        self.initials_after.valueChanged.connect(self._keep_initials)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("My account and the lock")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("Your own password, and what happens on this PC when nobody touches it.")

    def refresh(self) -> None:
        """Show who is working."""
        try:
            mine = self.desk.workspace.accounts.mine()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self._has_factor = mine is not None and mine.second_factor
        account = self.desk.workspace.account
        self.facts.tell(
            (
                (self.tr("Logged in as"), account.user),
                (self.tr("Role"), self._words.role(account.role)),
                (self.tr("May"), self._words.purpose(account.role)),
                (self.tr("Second factor"), self.tr("yes") if self._has_factor else self.tr("no")),
            )
        )
        writable = mine is not None and not self.desk.workspace.file_is_read_only
        self.password.setEnabled(writable)
        self.factor.setVisible(self._has_factor or account.may(Right.SECOND_FACTOR))
        self.factor.setEnabled(writable)
        off, on = self.tr("No second &factor any more…"), self.tr("Second &factor…")
        self.factor.setText(off if self._has_factor else on)

    def _ask_password(self) -> None:
        self._ask(OwnPasswordDialog(self.desk, with_code=self._has_factor, parent=self))

    def _ask_factor(self) -> None:
        self._ask(FactorOffDialog(self.desk, self) if self._has_factor else FactorOnDialog(self.desk, self))

    def _ask(self, dialog: AccountsDialog) -> None:
        dialog.done_so.connect(self.refresh)
        dialog.open()

    def _keep_lock(self, minutes: int) -> None:
        self.desk.preferences.keep(Key.LOCK_AFTER, minutes)

    def _keep_initials(self, minutes: int) -> None:
        self.desk.preferences.keep(Key.INITIALS_AFTER, minutes)

    def _minutes(self, key: Key, default: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(1, _LONGEST_MINUTES)
        box.setValue(int(self.desk.preferences.number(key, default)))
        box.setSuffix(self.tr(" min"))
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.password)
        row.addWidget(self.factor)
        row.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("&Initials instead of names after"), self.initials_after)
        form.addRow(self.tr("&Lock the screen after"), self.lock_after)
        self.body.addWidget(self.facts)
        self.body.addLayout(row)
        self.body.addWidget(plain_label(self.tr("When nobody touches this PC"), "heading", self))
        self.body.addLayout(form)
        note = self.tr("Ctrl+Alt+L locks at once. It is also locked when the session is, and when the PC slept.")
        self.body.addWidget(plain_label(note, "muted", self), 0, Qt.AlignmentFlag.AlignTop)
