"""One subject of the page Beheer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.looking import Looking
from ui.widgets.plain import plain_label

_WIDEST = 860
"""In pixels: longer lines of text are hard to follow."""


class Section(Looking):
    """Those who inherit give `icon_name`, `title`, `purpose` and `refresh`, and fill `body`.

    Nobody looks before a section is seen for the first time, and a failing look is theirs to tell.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setMaximumWidth(_WIDEST)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        column.addWidget(plain_label(self.title, "title", self))
        column.addWidget(plain_label(self.purpose, "muted", self))
        column.addLayout(self.body)
        column.addStretch(1)

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """May who sits at this desk see it? Sections that say no are not even made."""
        del desk
        return True

    @property
    def purpose(self) -> str:
        """What one does here, in one sentence."""
        raise NotImplementedError
