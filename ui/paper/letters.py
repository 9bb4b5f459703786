"""Measures text in the bundled font, so that whatever is drawn is known to fit."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from resources import FONT_FAMILY, FONTS
from ui.paper.shapes import Style


class Letters:
    """The bundled font on paper; needs a QGuiApplication."""

    def __init__(self) -> None:
        if FONT_FAMILY not in QFontDatabase.families():
            for path in FONTS:
                QFontDatabase.addApplicationFont(str(path))

    def width(self, text: str, style: Style) -> float:
        """How wide a text is."""
        return metrics(style).horizontalAdvance(text)

    def height(self, style: Style) -> float:
        """How high a line is, from the highest accent to the lowest tail."""
        return metrics(style).height()

    def elided(self, text: str, style: Style, room: float) -> str:
        """The text as far as it fits, with "…" where it was cut; nothing where not even that fits."""
        # A hair more than measured: Qt rounds the room down before it compares.
        cut = metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, room + 1)
        return cut if self.width(cut, style) <= room + 1 else ""

    def wrapped(self, text: str, style: Style, room: float, lines: int) -> tuple[str, ...]:
        """The text broken between words over at most so many lines; the last is cut where it must be."""
        done: list[str] = []
        words = text.split()
        while words and len(done) < lines - 1:
            count = len(words)
            while count > 1 and self.width(" ".join(words[:count]), style) > room:
                count -= 1
            done.append(self.elided(" ".join(words[:count]), style, room))
            words = words[count:]
        return (*done, self.elided(" ".join(words), style, room)) if words else tuple(done)


def font(style: Style) -> QFont:
    """The bundled font; sizes are pixels because a page counts twentieths of a point on every device."""
    made = QFont(FONT_FAMILY)
    made.setPixelSize(style.size)
    made.setBold(style.bold)
    # Without this letters stand on whole pixels of the screen and a measured text is wider on paper than it was said.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=64)
def metrics(style: Style) -> QFontMetricsF:
    """The measures of a style."""
    return QFontMetricsF(font(style))
