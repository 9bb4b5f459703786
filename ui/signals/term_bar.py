"""A thin ribbon that shows how far a term has run."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

_HEIGHT = 6
_WIDTH = 132


class TermBar(QWidget):
    """Says nothing that does not stand beside it in words, so screen readers may skip it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._role = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(_WIDTH, _HEIGHT)

    def show_day(self, day: int, of: int, role: str) -> None:
        """Fill it up to `day` of `of`, in the colour of `role`."""
        self._share = min(max(day / of, 0.0), 1.0) if of else 1.0
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), _HEIGHT)
        for role, width in (("line", whole.width()), (self._role, whole.width() * self._share)):
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(QRectF(0, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
