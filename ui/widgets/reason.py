"""A small field that asks why, in one line, and takes no empty answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

_LONGEST = 200


class ReasonField(QWidget):
    """Enter or the button gives the reason, Escape leaves it."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setMaxLength(_LONGEST)
        self._line.setPlaceholderText(self.tr("Why is this needed?"))
        self._line.setAccessibleName(self.tr("Reason"))
        self._button = QPushButton(self.tr("Do it"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self._line.textChanged.connect(self._weigh)
        self._line.returnPressed.connect(self._give)
        self._button.clicked.connect(self._give)
        self._weigh()

    def ask(self) -> None:
        """Appear empty, ready for typing."""
        self._line.clear()
        self.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the line has answered; a dialog around it must not press its own button as well
        else:
            super().keyPressEvent(event)

    def _reason(self) -> str:
        return self._line.text().strip()

    def _weigh(self) -> None:
        self._button.setEnabled(bool(self._reason()))

    def _give(self) -> None:
        if self._reason():
            self.given.emit(self._reason())
