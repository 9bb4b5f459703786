"""The frame of a dialog about accounts: it stays open, with all that was typed, until what it asks came true."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ui.desk import Desk
from ui.widgets.plain import plain_label

Wish = Callable[[], object]
"""A call of the service, with what stands in the fields now."""


class AccountsDialog(QDialog):
    """Those who inherit fill `body` and name `grant`; accounts are not taken back, so the history has no part in it."""

    done_so = Signal()

    def __init__(self, desk: Desk, title: str, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.desk = desk
        self._wish = wish
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._fault = plain_label("", "fault", self)
        self._fault.hide()
        self.grant = QPushButton(self)
        self.grant.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.grant, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.grant.clicked.connect(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(self.body)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    @property
    def fault(self) -> str:
        """Why it did not come true."""
        return self._fault.text()

    def send(self) -> None:
        """Try it; close when it came true."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._wish()
        except CkgError as error:
            self._fault.setText(self.desk.say(error.text))
            self._fault.show()
        else:
            self.accept()
            self.done_so.emit()
        finally:
            QGuiApplication.restoreOverrideCursor()


def secret_line(parent: QWidget) -> QLineEdit:
    """A field whose letters nobody reads over a shoulder."""
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
