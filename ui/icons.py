"""Draws the icons in the colours of the theme in use, so that they follow it without being told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER

_ICONS = FOLDER / "icons"


@dataclass(frozen=True, slots=True)
class Inks:
    """The roles an icon is painted in: always, and while its button is checked."""

    role: str
    checked: str


def icon(name: str, colour: Callable[[str], QColor], inks: Inks) -> QIcon:
    """The icon `name`, painted in whatever colours the roles have at that moment."""
    return QIcon(_Drawing(name, colour, inks))


class _Drawing(QIconEngine):
    def __init__(self, name: str, colour: Callable[[str], QColor], inks: Inks) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._inks = inks

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._inks.checked if state is QIcon.State.On else self._inks.role
        if mode is QIcon.Mode.Disabled:
            role = "text.muted"
        elif mode is QIcon.Mode.Selected:
            role = "selection.text"  # on a chosen line, whose colour may be that of the icon
        _drawn(self._name, self._colour(role).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._colour, self._inks)


@cache
def _drawn(name: str, colour: str) -> QSvgRenderer:
    picture = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(picture.replace("currentColor", colour).encode()))
