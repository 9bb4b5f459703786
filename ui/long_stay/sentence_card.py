"""A card of sentences, each with a sign: what something means, said while it is being filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.plain import plain_label

_ICON = 18
_WIDTH = 360
_ROLES = {"refused": "limit", "done": "accent", "warned": "text"}
Line = tuple[str, str]
"""The icon of a sentence, and the sentence."""


class SentenceCard(QFrame):
    """Those who inherit find the sentences; one that says the same again is not drawn again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        self._heading = plain_label("", "heading", self)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addStretch(1)
        theme.changed.connect(self._draw)

    def head(self, words: str) -> None:
        """What stands above the sentences."""
        self._heading.setText(words)

    @property
    def sentences(self) -> Sequence[str]:
        """What it says."""
        return tuple(sentence for _, sentence in self._lines)

    def say(self, lines: tuple[Line, ...]) -> None:
        """Say these."""
        if lines != self._lines:
            self._lines = lines
            self._draw()

    def _draw(self) -> None:
        while (place := self._grid.takeAt(0)) is not None:
            widget = place.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (sign, sentence) in enumerate(self._lines):
            icon = QLabel(self)
            icon.setPixmap(self._theme.icon(sign, _ROLES.get(sign, "text.muted")).pixmap(_ICON, _ICON))
            self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(plain_label(sentence, "", self), row, 1)
