"""Asks who is to have an account, or which role somebody has from now on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.house import LivingGroup
from ckgdesk.services.accounts import AccountRow, NewAccount
from ui.accounts.dialog import AccountsDialog
from ui.accounts.password import first_password
from ui.accounts.words import RoleWords
from ui.desk import Desk
from ui.widgets.plain import plain_label

_CAPTION_WIDTH = 124


class RoleFields(QWidget):
    """A role, what it may, and the groups of a group worker."""

    def __init__(self, groups: Iterable[LivingGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RoleWords(self)
        self.box = QComboBox(self)
        for role in Role:
            self.box.addItem(self._words.role(role), role.value)
        self.groups = QListWidget(self)
        self.groups.setMaximumHeight(120)
        for group in groups:
            line = QListWidgetItem(group.name, self.groups)
            line.setData(Qt.ItemDataRole.UserRole, group.id)
            line.setCheckState(Qt.CheckState.Unchecked)
        self._purpose = plain_label("", "muted", self)
        self._caption = QLabel(self.tr("Living &groups"), self)
        self._caption.setBuddy(self.groups)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Role"), self.box)
        form.addRow("", self._purpose)
        form.addRow(self._caption, self.groups)
        _align(form, self.box)
        self.box.currentIndexChanged.connect(self._follow)
        self._follow()

    def show_row(self, row: AccountRow) -> None:
        """Begin with what somebody is now."""
        self.choose(row.colleague.role)
        mine = {group.id for group in row.groups}
        for line in self._lines():
            held = line.data(Qt.ItemDataRole.UserRole) in mine
            line.setCheckState(Qt.CheckState.Checked if held else Qt.CheckState.Unchecked)

    def choose(self, role: Role) -> None:
        """Choose a role."""
        self.box.setCurrentIndex(self.box.findData(role.value))

    def role(self) -> Role:
        """The role that is chosen."""
        return Role(self.box.currentData())

    def group_ids(self) -> frozenset[int]:
        """The groups that are ticked."""
        ticked = (line for line in self._lines() if line.checkState() is Qt.CheckState.Checked)
        return frozenset(line.data(Qt.ItemDataRole.UserRole) for line in ticked)

    def _lines(self) -> tuple[QListWidgetItem, ...]:
        return tuple(self.groups.item(number) for number in range(self.groups.count()))

    def _follow(self) -> None:
        of_groups = self.role() is Role.GROUP_WORKER
        self._caption.setVisible(of_groups)
        self.groups.setVisible(of_groups)
        self._purpose.setText(self._words.purpose(self.role()))


class NewAccountDialog(AccountsDialog):
    """The first password is made here and shown here only; its owner chooses another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._add, parent)
        self.setWindowTitle(self.tr("New account"))
        self.user = QLineEdit(self)
        self.user.setPlaceholderText(self.tr("first name and last name"))
        self.password = QLineEdit(first_password(), self)
        self.fields = RoleFields(desk.workspace.documents.groups(), self)
        self.fields.choose(Role.PLANNER)
        form = QFormLayout()
        form.addRow(self.tr("&Name to log in"), self.user)
        form.addRow(self.tr("First &password"), self.password)
        advice = self.tr("Hand the password over now: it is not shown again. It can be changed under My account.")
        form.addRow("", plain_label(advice, "muted", self))
        _align(form, self.user)
        self.body.addLayout(form)
        self.body.addWidget(self.fields)
        self.grant.setText(self.tr("&Add"))
        self.user.setFocus()

    def _add(self) -> None:
        new = NewAccount(self.user.text(), self.fields.role(), self.password.text(), self.fields.group_ids())
        self.desk.workspace.accounts.add(new, self.desk.clock.today())


class RoleDialog(AccountsDialog):
    """Another role for somebody, or other groups."""

    def __init__(self, desk: Desk, row: AccountRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._change, parent)
        self._user = row.colleague.user
        self.setWindowTitle(self.tr("Role of {user}").format(user=self._user))
        self.fields = RoleFields(desk.workspace.documents.groups(), self)
        self.fields.show_row(row)
        self.body.addWidget(self.fields)
        advice = self.tr("It holds from the next time this person opens the plan.")
        self.body.addWidget(plain_label(advice, "muted", self))
        self.grant.setText(self.tr("&Keep"))

    def _change(self) -> None:
        self.desk.workspace.accounts.change_role(self._user, self.fields.role(), self.fields.group_ids())


class ResetDialog(AccountsDialog):
    """A new password for somebody who forgot it."""

    def __init__(self, desk: Desk, user: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._reset, parent)
        self._user = user
        self.setWindowTitle(self.tr("New password for {user}").format(user=user))
        self.password = QLineEdit(first_password(), self)
        form = QFormLayout()
        form.addRow(self.tr("New &password"), self.password)
        self.body.addLayout(form)
        advice = self.tr("Hand it over now: it is not shown again. A second factor of this account is gone with it.")
        self.body.addWidget(plain_label(advice, "muted", self))
        self.grant.setText(self.tr("&Keep"))

    def _reset(self) -> None:
        self.desk.workspace.accounts.reset_password(self._user, self.password.text(), self.desk.clock.today())


class RemoveDialog(AccountsDialog):
    """Asks once more before somebody is let in no longer."""

    def __init__(self, desk: Desk, user: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._remove, parent)
        self._user = user
        self.setWindowTitle(self.tr("Remove {user}").format(user=user))
        sentence = self.tr(
            "{user} cannot open the plan any more, also not with a key file kept from before: the plan gets another"
            " key. Whoever stays keeps the own password. The journal goes on naming {user}."
        )
        self.body.addWidget(plain_label(sentence.format(user=user), "", self))
        self.grant.setText(self.tr("&Remove"))

    def _remove(self) -> None:
        self.desk.workspace.accounts.remove(self._user)


def _align(form: QFormLayout, field: QWidget) -> None:
    """Let the fields of two forms above each other begin at one line."""
    caption = form.labelForField(field)
    if caption is not None:
        caption.setMinimumWidth(_CAPTION_WIDTH)
