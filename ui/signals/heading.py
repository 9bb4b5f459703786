"""The heading of one level of urgency: sign, word and number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ckgdesk.scheduler.signals import Level
from ui.signals.words import SIGNS
from ui.theme import Theme

_ICON = 16
_PILL = 26
_EDGE = 10
_ABOVE = 8


class LevelHeading(QWidget):
    """A pill in the colours of the level; the words say the same."""

    def __init__(self, theme: Theme, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = level
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What stands on it."""
        return self._words

    def say(self, word: str, count: int) -> None:
        """Show a level's word and how many there are."""
        self._words = f"{word} · {count}"
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
        width = painter.fontMetrics().horizontalAdvance(self._words) + _ICON + 3 * _EDGE
        pill = QRectF(0, _ABOVE, width, _PILL)
        role = f"signal.{self._level}"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(role))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        sign = self._theme.icon(SIGNS[self._level], f"{role}.text")
        sign.paint(painter, _EDGE, _ABOVE + (_PILL - _ICON) // 2, _ICON, _ICON)
        painter.setPen(self._theme.colour(f"{role}.text"))
        words = pill.adjusted(_EDGE + _ICON + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()
