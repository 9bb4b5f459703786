"""What an empty page says instead of showing nothing: why it is empty and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.plain import plain_label

_ICON = 48
_WIDTH = 460


class NothingHere(QWidget):
    """An icon, a sentence, what to do next, and perhaps a button for it."""

    wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self._icon = QLabel(self)
        self._sentence = plain_label("", "heading", self)
        self._advice = plain_label("", "muted", self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.wished)
        self._lay_out()
        theme.changed.connect(self._paint_icon)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def say(self, icon_name: str, sentence: str, advice: str = "", button: str = "") -> None:
        """Say this from now on."""
        self._icon_name = icon_name
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._paint_icon()

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._icon, self._sentence, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        # Centred by an alignment the words would get the height of one line as wide as the page.
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)

    def _paint_icon(self) -> None:
        if self._icon_name:
            self._icon.setPixmap(self._theme.icon(self._icon_name, "text.muted").pixmap(_ICON, _ICON))
