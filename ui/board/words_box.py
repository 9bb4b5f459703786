"""The box beside the hand with what the rules say, and the signs for free, warned and refused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from ui.board.lettering import Fonts, Lettering
from ui.board.palette import Palette
from ui.board.scene import Ghost, Verdict

_WIDEST, _TALLEST = 380, 400
_MARGIN = 10
_SIGN = 18
_SHADOW = 4


class WordsBox:
    """The box is drawn once for the same words; a hand that moves only moves it."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._ratio = fonts.ratio
        self._strong = fonts.inked(fonts.strong, palette.ink)
        self._plain = fonts.inked(fonts.label, palette.ink)
        self._said: tuple[Verdict, tuple[str, ...]] | None = None
        self._picture = QPixmap()
        self._size = QSize()

    def size(self, ghost: Ghost) -> QSize:
        """How large the box is."""
        self.picture(ghost)
        return self._size

    def picture(self, ghost: Ghost) -> QPixmap:
        """The box with its words and its shadow."""
        said = (ghost.verdict, ghost.sentences)
        if said != self._said:
            self._said = said
            self._draw(ghost)
        return self._picture

    def _draw(self, ghost: Ghost) -> None:
        lines = [(self._strong if number == 0 else self._plain, text) for number, text in enumerate(ghost.sentences)]
        sizes = [_measured(lettering, text) for lettering, text in lines]
        width = max((size.width() for size in sizes), default=0) + 2 * _MARGIN + _SIGN
        height = sum(size.height() for size in sizes) + 2 * _MARGIN - 2
        self._size = QSize(width + _SHADOW, height + _SHADOW)
        self._picture = QPixmap(self._size * self._ratio)
        self._picture.setDevicePixelRatio(self._ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        with QPainter(self._picture) as painter:
            self._frame(painter, ghost.verdict, QRect(0, 0, width, height))
            y = _MARGIN - 1
            for (lettering, text), size in zip(lines, sizes, strict=True):
                painter.setFont(lettering.font)
                painter.setPen(lettering.ink)
                place = QRect(_MARGIN + _SIGN, y, size.width() + 2, size.height())
                painter.drawText(place, Qt.TextFlag.TextWordWrap, text)
                y += size.height()
            draw_sign(painter, self._palette, ghost.verdict, QPoint(_MARGIN + 8, _MARGIN + 7))

    def _frame(self, painter: QPainter, verdict: Verdict, box: QRect) -> None:
        line = self._palette.verdicts[verdict].line
        painter.fillRect(box.translated(2, 3), QColor(20, 30, 45, 40))
        painter.fillRect(box, self._palette.ground)
        painter.setPen(QPen(line, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.fillRect(0, 0, 4, box.height(), line)


def draw_sign(painter: QPainter, palette: Palette, verdict: Verdict, middle: QPoint) -> None:
    """A tick, an exclamation mark or a cross in a disc."""
    x, y = middle.x(), middle.y()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.verdicts[verdict].line)
    painter.drawEllipse(QRectF(x - 7, y - 7, 14, 14))
    painter.setPen(QPen(palette.ground, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if verdict is Verdict.FREE:
        painter.drawPolyline([QPointF(x - 3.2, y), QPointF(x - 0.8, y + 2.6), QPointF(x + 3.4, y - 2.6)])
    elif verdict is Verdict.WARNED:
        painter.drawLine(QPointF(x, y - 3.8), QPointF(x, y + 0.8))
        painter.drawPoint(QPointF(x, y + 3.6))
    else:
        painter.drawLine(QPointF(x - 2.8, y - 2.8), QPointF(x + 2.8, y + 2.8))
        painter.drawLine(QPointF(x - 2.8, y + 2.8), QPointF(x + 2.8, y - 2.8))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _measured(lettering: Lettering, text: str) -> QSize:
    return lettering.metrics.boundingRect(QRect(0, 0, _WIDEST, _TALLEST), Qt.TextFlag.TextWordWrap, text).size()
