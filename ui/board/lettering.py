"""Texts as small ready pictures, because shaping and setting letters is what drawing a board spends its time on."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPixmap

_KEPT = 1200
"""Pictures kept in one font and colour, some 5 kB each; then all are forgotten, which costs one slow frame."""
_CUTS_KEPT = 8000
_LEAST_LEFT = 3


class Word(QPixmap):
    """A text as a picture, that still knows what it says."""

    def __init__(self, text: str, lettering: Lettering, size: QSize) -> None:
        super().__init__(size)
        self.text = text
        self.lettering = lettering


class Lettering:
    """Texts in one font and one colour, for a screen with `ratio` dots to a pixel."""

    def __init__(self, font: QFont, ink: QColor, ratio: float = 1.0) -> None:
        self.font = font
        self.ink = ink
        self.metrics = QFontMetrics(font)
        self.height, self._ascent = self.metrics.height(), self.metrics.ascent()
        self._ratio = ratio
        self._widths: dict[str, int] = {}
        self._pictures: dict[str, Word] = {}
        self._cuts: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> int:
        """How wide a text is."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def picture(self, text: str) -> Word:
        """A text, drawn; names are never markup, whatever they contain."""
        picture = self._pictures.get(text)
        if picture is None:
            if len(self._pictures) > _KEPT:
                self._pictures.clear()
            picture = self._pictures[text] = self._drawn(text)
        return picture

    def cut(self, text: str, width: int) -> str:
        """A text that fits into `width`, with dots where it was cut; "" when less than three letters would be left."""
        if self.width(text) <= width:
            return text
        shorter = self._cuts.get((text, width))
        if shorter is None:
            if len(self._cuts) > _CUTS_KEPT:
                self._cuts.clear()
            elided = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            shorter = self._cuts[text, width] = elided if len(elided) > _LEAST_LEFT else ""
        return shorter

    def fitting(self, width: int, *texts: str) -> str:
        """The first of some texts, from long to short, that fits into `width`; "" when none does."""
        return next((text for text in texts if self.width(text) <= width), "")

    def _drawn(self, text: str) -> Word:
        # A letter may lean out of its advance by a pixel, as f and j do.
        width = max(self.width(text) + 2, 1)
        picture = Word(text, self, QSize(ceil(width * self._ratio), ceil(self.height * self._ratio)))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setFont(self.font)
            painter.setPen(self.ink)
            painter.drawText(0, self._ascent, text)
        return picture


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of the board, all in proportion to the one of the window."""

    label: QFont
    strong: QFont
    name: QFont
    letter: QFont
    small: QFont
    small_strong: QFont
    ratio: float

    @classmethod
    def of(cls, font: QFont, ratio: float = 1.0) -> Fonts:
        """Sizes in proportion to `font`."""
        base = QFontInfo(font).pixelSize()
        name, small = max(round(base * 0.93), 11), max(round(base * 0.85), 10)
        return cls(
            _sized(font, base, QFont.Weight.Normal),
            _sized(font, base, QFont.Weight.DemiBold),
            _sized(font, name, QFont.Weight.Medium),
            _sized(font, name, QFont.Weight.Bold),
            _sized(font, small, QFont.Weight.Normal),
            _sized(font, small, QFont.Weight.DemiBold),
            ratio,
        )

    @property
    def height(self) -> int:
        """A line of the largest of them."""
        return QFontMetrics(self.strong).height()

    def inked(self, font: QFont, ink: QColor) -> Lettering:
        """Letters of one of these fonts in a colour."""
        return Lettering(font, ink, self.ratio)


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    return sized
