"""Asks for what is one's own: another password, a second factor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ui.accounts.dialog import AccountsDialog, secret_line
from ui.desk import Desk
from ui.widgets.plain import plain_label

_GROUP = 4


class OwnPasswordDialog(AccountsDialog):
    """The old password once, the new one twice."""

    def __init__(self, desk: Desk, *, with_code: bool, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._change, parent)
        self.setWindowTitle(self.tr("Another password"))
        self.old, self.new, self.again = (secret_line(self) for _ in range(3))
        self.code = QLineEdit(self)
        form = QFormLayout()
        form.addRow(self.tr("&Present password"), self.old)
        if with_code:
            form.addRow(self.tr("&Code on the telephone"), self.code)
        form.addRow(self.tr("&New password"), self.new)
        form.addRow(self.tr("Password &again"), self.again)
        self.code.setVisible(with_code)
        self.body.addLayout(form)
        self.grant.setText(self.tr("&Keep"))
        self.again.textChanged.connect(self._weigh)
        self.new.textChanged.connect(self._weigh)
        self._weigh()

    def _weigh(self) -> None:
        same = self.new.text() == self.again.text()
        self.grant.setEnabled(same and bool(self.new.text()))
        self.grant.setToolTip("" if same else self.tr("The two passwords are not the same yet."))

    def _change(self) -> None:
        accounts, today = self.desk.workspace.accounts, self.desk.clock.today()
        accounts.change_password(self.old.text(), self.new.text(), today, self.code.text())


class FactorOnDialog(AccountsDialog):
    """Shows the secret once, to bring it into an app; it counts only after a code of that app."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._turn_on, parent)
        self.setWindowTitle(self.tr("Second factor"))
        self.factor = desk.workspace.accounts.new_factor()
        typed = self.factor.typed
        shown = " ".join(typed[at : at + _GROUP] for at in range(0, len(typed), _GROUP))
        key = plain_label(shown, "key", self)
        key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.password, self.code = secret_line(self), QLineEdit(self)
        advice = self.tr(
            "Choose “enter a key” in an app for codes on your telephone and type this key, by time. It is shown only"
            " now. From then on each login asks for a code of the app."
        )
        self.body.addWidget(plain_label(advice, "", self))
        self.body.addWidget(key)
        form = QFormLayout()
        form.addRow(self.tr("&Code the app shows"), self.code)
        form.addRow(self.tr("Your &password"), self.password)
        self.body.addLayout(form)
        self.grant.setText(self.tr("&Turn on"))

    def _turn_on(self) -> None:
        self.desk.workspace.accounts.turn_factor_on(self.password.text(), self.factor, self.code.text())


class FactorOffDialog(AccountsDialog):
    """Password and code once more, then no code any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", self._turn_off, parent)
        self.setWindowTitle(self.tr("No second factor any more"))
        self.password, self.code = secret_line(self), QLineEdit(self)
        form = QFormLayout()
        form.addRow(self.tr("Your &password"), self.password)
        form.addRow(self.tr("&Code the app shows"), self.code)
        self.body.addLayout(form)
        self.grant.setText(self.tr("&Turn off"))

    def _turn_off(self) -> None:
        self.desk.workspace.accounts.turn_factor_off(self.password.text(), self.code.text())
