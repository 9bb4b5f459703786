"""Stands where the card of a child of another group would be: why it is not shown, and how it can be all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.plain import plain_label
from ui.widgets.reason import ReasonField


class GlassFrame(QWidget):
    """Emits the reason with which somebody wants to look."""

    given = Signal(str)

    def __init__(self, code: str, why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = QPushButton(self.tr("Look all the same…"), self)
        self.reason = ReasonField(self)
        self.reason.hide()
        warning = self.tr("Only when it cannot wait. Your name and your reason stand in the journal and in its review.")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(code, "title", self))
        column.addWidget(plain_label(why_not, "", self))
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reason)
        column.addWidget(plain_label(warning, "muted", self))
        column.addStretch(1)
        self.look.clicked.connect(self._ask)
        self.reason.given.connect(self.given)
        self.reason.left.connect(self._leave)

    def _ask(self) -> None:
        self.look.hide()
        self.reason.ask()

    def _leave(self) -> None:
        self.reason.hide()
        self.look.show()
        self.look.setFocus()
