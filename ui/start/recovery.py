"""Shows the recovery key of a new plan, once: whoever loses the password and this key loses the plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.start.sheet import Sheet, SheetPrinting


class RecoveryDialog(QDialog):
    """Can only be left after somebody says that the key is kept."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery key"))
        self._sheet = sheet
        self._key = QLineEdit(sheet.key, self)
        self._key.setReadOnly(True)
        self._key.setProperty("role", "key")
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._key.setAccessibleName(self.tr("Recovery key"))
        self.print = QPushButton(self.tr("&Print…"), self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self.kept = QCheckBox(self.tr("I have written the key down or printed it"), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, self)
        self._buttons.addButton(self.print, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self.kept.toggled.connect(self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled)
        self._copy.clicked.connect(self._copy_key)
        self.print.clicked.connect(self._print)
        self._buttons.accepted.connect(self.accept)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.setMinimumWidth(560)

    def reject(self) -> None:
        """Escape and the cross do nothing until the key is kept."""
        if self.kept.isChecked():
            super().reject()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Keep this key with the papers of the centre"), self)
        heading.setProperty("role", "heading")
        why = QLabel(
            self.tr(
                "It opens the plan when the password is lost, and it is shown only now."
                " Write it down or print it, and do not keep it on this PC."
            ),
            self,
        )
        why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (heading, why, self._key, self.kept, self._buttons):
            column.addWidget(widget)

    def _copy_key(self) -> None:
        QGuiApplication.clipboard().setText(self._key.text())

    def _print(self) -> None:
        SheetPrinting(self._sheet, self).ask()
