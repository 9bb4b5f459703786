"""Draws the icons in the colours of the theme in use, so that they follow it without being told."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER

_ICONS = FOLDER / "icons"


def icon(name: str, colour: Callable[[str], QColor], role: str = "text") -> QIcon:
    """The icon `name`, painted in whatever colour `role` has at that moment."""
    return QIcon(_Drawing(name, colour, role))


class _Drawing(QIconEngine):
    def __init__(self, name: str, colour: Callable[[str], QColor], role: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "text.muted" if mode is QIcon.Mode.Disabled else self._role
        _drawn(self._name, self._colour(role).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._colour, self._role)


@cache
def _drawn(name: str, colour: str) -> QSvgRenderer:
    picture = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(picture.replace("currentColor", colour).encode()))
