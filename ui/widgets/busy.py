"""Shows that something is under way of which nobody knows how long it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

_HEIGHT = 4


class BusyBar(QProgressBar):
    """A thin line that runs; hidden until it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.hide()
