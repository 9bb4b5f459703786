"""What is said when the last backup fails while the window is closed already: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ui.desk import Surroundings
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.widgets.plain import plain_label


class LastBackupDialog(QDialog):
    """Stays until somebody chooses: once more, or without."""

    again_wished = Signal()
    without_wished = Signal()

    def __init__(self, around: Surroundings, error: CkgError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("No backup was made"))
        messages = Messages(around.say, self)
        messages.error(error)
        saved = self.tr("Everything you changed is saved in the plan itself. Only the backup of today is missing.")
        buttons = QDialogButtonBox(self)
        self.again = buttons.addButton(self.tr("Try again"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.without = buttons.addButton(self.tr("Close without a backup"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(MessageBar(messages, around.theme, self))
        column.addWidget(plain_label(saved, "muted", self))
        column.addWidget(buttons)
        self.setMinimumWidth(520)
        self.accepted.connect(self.again_wished)
        self.rejected.connect(self.without_wished)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
