"""The heading of one heap of signals: a sign where it is about urgency, the word, and the number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ckgdesk.scheduler.signals import Level
from ui.signals.grouping import Heap
from ui.signals.words import SIGNS
from ui.theme import Theme

_ICON = 16
_PILL = 26
_EDGE = 10
_ABOVE = 8


class HeapHeading(QWidget):
    """A pill, in the colours of the level where there is one; the words say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level: Level | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What stands on it."""
        return self._words

    def show_heap(self, heap: Heap) -> None:
        """Name a heap and say how many there are."""
        self._level = heap.level
        self._words = f"{heap.title} · {len(heap.concerns)}"
        self.setAccessibleName(self._words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(200, _PILL + _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        role = "band.group" if self._level is None else f"signal.{self._level}"
        ink = "band.text" if self._level is None else f"{role}.text"
        indent = _EDGE if self._level is None else _EDGE + _ICON + 6
        width = painter.fontMetrics().horizontalAdvance(self._words) + indent + _EDGE + 4
        pill = QRectF(0, _ABOVE, width, _PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(role))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        if self._level is not None:
            sign = self._theme.icon(SIGNS[self._level], ink)
            sign.paint(painter, _EDGE, _ABOVE + (_PILL - _ICON) // 2, _ICON, _ICON)
        painter.setPen(self._theme.colour(ink))
        words = pill.adjusted(indent, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()
