"""What stands in front of a locked plan: whose it is, and a field for the password. Nothing of the plan."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.plain import plain_label

_LOGO = 64
_WIDTH = 400


class LockWindow(QWidget):
    """Emits what was typed; whoever is somebody else closes the plan instead."""

    unlock_wished = Signal(str, str)  # password, code
    leave_wished = Signal()

    def __init__(self, user: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("ckgdesk")
        self._user = plain_label(user, "title", self)
        self._fault = plain_label("", "fault", self)
        self.password = _secret(self.tr("Password"), self)
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(self.tr("Code of the app on your telephone"))
        self.code.setAccessibleName(self.tr("Code of the app on your telephone"))
        self.unlock = QPushButton(self.tr("Unlock"), self)
        self.leave = QPushButton(self.tr("Close the plan: I am somebody else"), self)
        self._lay_out(theme)
        self.unlock.setDefault(True)
        self.unlock.clicked.connect(self._wish)
        self.password.returnPressed.connect(self._wish)
        self.code.returnPressed.connect(self._wish)
        self.leave.clicked.connect(self.leave_wished)
        self.be_ready()

    @property
    def fault(self) -> str:
        """What was wrong with the last try."""
        return self._fault.text()

    def be_ready(self) -> None:
        """Ask for the password alone, and say nothing."""
        self._fault.hide()
        self._fault.setText("")
        self.code.hide()
        for line in (self.password, self.code):
            line.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """It was not the password."""
        self._fault.setText(sentence)
        self._fault.show()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_code(self, password: str, sentence: str) -> None:
        """The password is right, the code is missing."""
        self.refuse(sentence)
        self.password.setText(password)
        self.code.show()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """The cross of this window closes the plan, as it would on the window behind it."""
        event.ignore()
        self.leave_wished.emit()

    def _wish(self) -> None:
        password, code = self.password.text(), self.code.text()
        self.password.clear()
        self.code.clear()
        if password:
            self.unlock_wished.emit(password, code)

    def _lay_out(self, theme: Theme) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(_WIDTH)
        logo = QLabel(card)
        logo.setPixmap(theme.icon("ckgdesk").pixmap(_LOGO, _LOGO))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 26, 28, 24)
        inside.setSpacing(12)
        inside.addWidget(logo)
        inside.addWidget(self._user)
        inside.addWidget(
            plain_label(
                self.tr("The plan is locked. Everything is kept, also what you were filling in."), "muted", card
            )
        )
        for widget in (self.password, self.code, self._fault, self.unlock, self.leave):
            inside.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)


def _secret(name: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    return line
