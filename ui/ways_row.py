"""Ways out of a refusal as buttons: weighed under the pointer or the keyboard, taken when pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from ckgdesk.domain.ways_out import WayOut
from ui.widgets.plain import button_words

_SPACING = 8
_INDENT = 30
"""Below the words of the message, not below its icon."""


class WaysRow(QWidget):
    """Beside each other while they fit, else below each other; hidden while there is none."""

    weighed = Signal(object)  # WayOut
    left = Signal()
    taken = Signal(object)  # WayOut

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_INDENT, 0, 0, 2)
        self._row.setSpacing(_SPACING)
        self._caption = QLabel(self.tr("Instead:"), self)
        self._row.addWidget(self._caption)
        self._row.addStretch(1)
        self._buttons: list[_WayButton] = []
        self.hide()

    def show_ways(self, ways: Iterable[tuple[WayOut, str]]) -> None:
        """Offer these, each in its words."""
        self.forget()
        for way, words in ways:
            button = _WayButton(way, words, self)
            button.weighed.connect(self.weighed)
            button.left.connect(self.left)
            button.taken.connect(self.taken)
            self._buttons.append(button)
            self._row.insertWidget(len(self._buttons), button)
        self._arrange(self.width())
        self.setVisible(bool(self._buttons))

    def forget(self) -> None:
        """Offer nothing any more."""
        if not self._buttons:
            return
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.hide()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        needed = sum(widget.sizeHint().width() + _SPACING for widget in (self._caption, *self._buttons))
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(beside if needed <= width else QBoxLayout.Direction.TopToBottom)


class _WayButton(QPushButton):
    weighed = Signal(object)
    left = Signal()
    taken = Signal(object)

    def __init__(self, way: WayOut, words: str, parent: QWidget) -> None:
        super().__init__(button_words(words), parent)
        self._way = way
        self.setAutoDefault(False)
        self.clicked.connect(self._take)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  Qt's name
        super().enterEvent(event)
        self.weighed.emit(self._way)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        super().leaveEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusInEvent(event)
        self.weighed.emit(self._way)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusOutEvent(event)
        self.left.emit()

    def _take(self) -> None:
        self.taken.emit(self._way)
