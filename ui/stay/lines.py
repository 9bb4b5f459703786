"""What is known of a stay, line by line, each beside its caption."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.stay.card_words import Line
from ui.widgets.plain import plain_label

_CAPTION = 84


def lines_grid(lines: Iterable[Line], parent: QWidget) -> QGridLayout:
    """The lines, ready to be read and copied."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, _CAPTION)
    grid.setColumnStretch(1, 1)
    for number, (caption, words) in enumerate(lines):
        label = plain_label(words, "", parent)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(plain_label(caption, "muted", parent), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, number, 1)
    return grid
