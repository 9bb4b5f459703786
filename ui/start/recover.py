"""Asks for the key on paper, whose password is forgotten, and the new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.colleagues import SHORTEST_PASSWORD
from ui.widgets.plain import plain_label


@dataclass(frozen=True, slots=True)
class Recovery:
    """A new password for `user`, opened by the key on paper."""

    plan: Path
    key: str = field(repr=False)
    user: str
    password: str = field(repr=False)


class RecoverDialog(QDialog):
    """Says beside the button what is still missing; changes nothing itself."""

    wished = Signal(object)  # Recovery

    def __init__(self, plan: Path, user: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setWindowTitle(self.tr("Password forgotten"))
        self.key = QLineEdit(self)
        self.key.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.user = QLineEdit(user, self)
        self.password, self.again = QLineEdit(self), QLineEdit(self)
        for line in (self.password, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self._missing = plain_label("", "muted", self)
        self.renew = QPushButton(self.tr("Set the new password"), self)
        self.renew.setDefault(True)
        self._lay_out()
        for line in (self.key, self.user, self.password, self.again):
            line.textChanged.connect(self._weigh)
        self.renew.clicked.connect(self._wish)
        self._weigh()
        self.setMinimumWidth(560)

    def _lay_out(self) -> None:
        purpose = self.tr(
            "The printed recovery key gives one account a new password. After that it opens nothing any more:"
            " a new one is shown to be printed."
        )
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Recovery key"), self.key)
        form.addRow(self.tr("&User name"), self.user)
        form.addRow(self.tr("New &password"), self.password)
        form.addRow(self.tr("Password &again"), self.again)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.renew, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(plain_label(purpose, "", self))
        column.addLayout(form)
        column.addWidget(self._missing)
        column.addWidget(buttons)

    def _weigh(self) -> None:
        missing = self._what_is_missing()
        self._missing.setText(missing)
        self.renew.setEnabled(not missing)

    def _what_is_missing(self) -> str:
        if not self.key.text().strip():
            return self.tr("Copy the recovery key from the paper.")
        if not self.user.text().strip():
            return self.tr("Give the name with which you log in.")
        if len(self.password.text()) < SHORTEST_PASSWORD:
            return self.tr("The password needs at least %n character(s).", "", SHORTEST_PASSWORD)
        if self.password.text() != self.again.text():
            return self.tr("The two passwords are not the same yet.")
        return ""

    def _wish(self) -> None:
        recovery = Recovery(self._plan, self.key.text(), self.user.text().strip(), self.password.text())
        for line in (self.key, self.password, self.again):
            line.clear()
        self.accept()
        self.wished.emit(recovery)
