"""What is so: a caption and its value on each line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.widgets.plain import plain_label

_CAPTION_WIDTH = 190


class Facts(QFrame):
    """A card with lines that can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._lines: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _CAPTION_WIDTH)
        self._grid.setColumnStretch(1, 1)

    @property
    def lines(self) -> dict[str, str]:
        """What stands there, by caption."""
        return {caption: value.text() for caption, value in self._lines.items()}

    def tell(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these; a caption keeps the place it was given first."""
        for caption, value in facts:
            if caption not in self._lines:
                self._add(caption)
            self._lines[caption].setText(value)

    def _add(self, caption: str) -> None:
        row = len(self._lines)
        heading = plain_label(caption, "muted", self)
        value = plain_label("", "", self)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        heading.setBuddy(value)
        value.setAccessibleName(caption)
        self._grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._lines[caption] = value
