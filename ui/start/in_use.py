"""What the second window offers when the first has the plan: read along, go there, or take a left lock away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ckgdesk.domain.errors import PlanInUse
from ui.desk import Surroundings
from ui.widgets.plain import plain_label


class InUseDialog(QDialog):
    """Says who has the plan and since when; chooses nothing by itself."""

    reading_wished = Signal()
    first_wished = Signal()
    removal_wished = Signal()

    def __init__(self, around: Surroundings, error: PlanInUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The plan is open already"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.read = buttons.addButton(self.tr("Only read it here"), role)
        self.read.clicked.connect(self._read)
        if error.removable:
            self.remove = buttons.addButton(self.tr("Remove the lock"), role)
            self.remove.clicked.connect(self._remove)
        else:
            self.go = buttons.addButton(self.tr("Go to that window"), role)
            self.go.clicked.connect(self._go)
            self.go.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(14)
        column.addWidget(plain_label(around.say(error.text), "", self))
        column.addWidget(buttons)
        self.setMinimumWidth(520)

    def _read(self) -> None:
        self.accept()
        self.reading_wished.emit()

    def _go(self) -> None:
        self.accept()
        self.first_wished.emit()

    def _remove(self) -> None:
        self.accept()
        self.removal_wished.emit()
