"""One other way to begin, on a card: what it is for, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget


class ChoiceCard(QFrame):
    """A heading, a sentence and a button."""

    chosen = Signal()

    def __init__(self, heading: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        words = QLabel(heading, self)
        words.setProperty("role", "heading")
        sentence = QLabel(purpose, self)
        sentence.setProperty("role", "muted")
        sentence.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(6)
        column.addWidget(words)
        column.addWidget(sentence, 1)
        column.addSpacing(6)
        column.addWidget(self._button)

    def name_button(self, words: str, icon: QIcon) -> None:
        """What the button says."""
        self._button.setText(words)
        self._button.setIcon(icon)
