"""A scroll bar that is painted again only when its handle has moved: on a board of years a step is not even a pixel."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget


class QuietBar(QScrollBar):
    """Fusion shades the whole groove at each painting, which takes as long as half of the board that is scrolled."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._painted = QRect()

    def sliderChange(self, change: QScrollBar.SliderChange) -> None:  # noqa: N802  Qt's name
        handle = self._handle()
        if change is QScrollBar.SliderChange.SliderValueChange and handle == self._painted:
            return
        self._painted = handle
        super().sliderChange(change)

    def _handle(self) -> QRect:
        """Where the handle is now."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
