"""Draws the ghost of a drag and the words beside the hand: free, warned or refused by colour, edge and sign."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from ui.board.bar_painter import GAP
from ui.board.geometry import Frame, beside
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.scene import Ghost, Scene, Verdict
from ui.board.sheet import FAR

_WIDEST = 380
_MARGIN = 10
_SIGN = 18
_LINES = {
    Verdict.FREE: Qt.PenStyle.SolidLine,
    Verdict.WARNED: Qt.PenStyle.DashLine,
    Verdict.REFUSED: Qt.PenStyle.DotLine,
}


class GhostPainter:
    """Draws what a wish would do; the bar itself stays where it is."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._strong = fonts.inked(fonts.strong, palette.ink)
        self._name = fonts.inked(fonts.letter, palette.ink)
        self._plain = fonts.inked(fonts.label, palette.ink)

    def paint(self, painter: QPainter, scene: Scene, ghost: Ghost) -> None:
        """Draw the ghost and its words."""
        tone = self._palette.verdicts[ghost.verdict]
        surface = QColor(tone.surface)
        for part in ghost.parts:
            rect = part_rect(scene.frame, part.row_key, part.first, part.until)
            if rect is None:
                continue
            surface.setAlpha(190 if part.main else 90)
            painter.fillRect(rect, surface)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tone.line, 2 if part.main else 1, _LINES[ghost.verdict]))
            painter.drawRect(rect)
            if part.main and rect.width() > _SIGN:
                left = max(rect.left(), scene.frame.column)
                self._sign(painter, ghost.verdict, QPoint(left + 13, rect.center().y() + 1))
                cut = self._name.cut(ghost.name, rect.right() - left - 28)
                if cut:
                    painter.drawPixmap(
                        left + 25, rect.center().y() + 1 - self._name.height // 2, self._name.picture(cut)
                    )
        if ghost.sentences:
            self._words(painter, scene, ghost)

    def box(self, scene: Scene, ghost: Ghost) -> QRect:
        """Where the words stand."""
        lines = self._measured(ghost)
        width = max(rect.width() for rect in lines) + 2 * _MARGIN + _SIGN
        height = sum(rect.height() for rect in lines) + 2 * _MARGIN - 2
        body = scene.frame.body
        kept_free = self.main_rect(scene, ghost)
        pointer = ghost.pointer or QPoint(kept_free.left() + 20, kept_free.bottom())
        return beside(QSize(width, height), pointer, kept_free.intersected(body), body.adjusted(4, 4, -4, -4))

    def region(self, scene: Scene, ghost: Ghost) -> QRegion:
        """Everything that is painted for a ghost, edges and shadow included."""
        region = QRegion()
        for part in ghost.parts:
            rect = part_rect(scene.frame, part.row_key, part.first, part.until)
            if rect is not None:
                region += rect.adjusted(-3, -3, 3, 3)
        return region + self.box(scene, ghost).adjusted(-2, -2, 5, 6) if ghost.sentences else region

    def main_rect(self, scene: Scene, ghost: Ghost) -> QRect:
        """Where the part under the hand lies; empty when its row is folded away."""
        main = next((part for part in ghost.parts if part.main), None)
        rect = part_rect(scene.frame, main.row_key, main.first, main.until) if main else None
        return rect or QRect()

    def _words(self, painter: QPainter, scene: Scene, ghost: Ghost) -> None:
        box, ink = self.box(scene, ghost), self._palette.verdicts[ghost.verdict].line
        painter.fillRect(box.translated(2, 3), QColor(20, 30, 45, 30))
        painter.fillRect(box, self._palette.ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(box)
        painter.fillRect(box.left(), box.top(), 4, box.height() + 1, ink)
        y = box.top() + _MARGIN - 1
        for number, (sentence, size) in enumerate(zip(ghost.sentences, self._measured(ghost), strict=True)):
            lettering = self._strong if number == 0 else self._plain
            painter.setFont(lettering.font)
            painter.setPen(self._palette.ink)
            place = QRect(box.left() + _MARGIN + _SIGN, y, size.width() + 2, size.height())
            painter.drawText(place, Qt.TextFlag.TextWordWrap, sentence)
            y += size.height()
        self._sign(painter, ghost.verdict, QPoint(box.left() + _MARGIN + 8, box.top() + _MARGIN + 7))

    def _measured(self, ghost: Ghost) -> list[QRect]:
        whole = QRect(0, 0, _WIDEST, 400)
        fonts = (self._strong if number == 0 else self._plain for number in range(len(ghost.sentences)))
        return [
            lettering.metrics.boundingRect(whole, Qt.TextFlag.TextWordWrap, sentence)
            for lettering, sentence in zip(fonts, ghost.sentences, strict=True)
        ]

    def _sign(self, painter: QPainter, verdict: Verdict, middle: QPoint) -> None:
        """A tick, an exclamation mark or a cross in a disc."""
        x, y = middle.x(), middle.y()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.verdicts[verdict].line)
        painter.drawEllipse(QRectF(x - 7, y - 7, 14, 14))
        painter.setPen(QPen(self._palette.ground, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if verdict is Verdict.FREE:
            painter.drawPolyline([QPointF(x - 3.2, y), QPointF(x - 0.8, y + 2.6), QPointF(x + 3.4, y - 2.6)])
        elif verdict is Verdict.WARNED:
            painter.drawLine(QPointF(x, y - 3.8), QPointF(x, y + 0.8))
            painter.drawPoint(QPointF(x, y + 3.6))
        else:
            painter.drawLine(QPointF(x - 2.8, y - 2.8), QPointF(x + 2.8, y + 2.8))
            painter.drawLine(QPointF(x - 2.8, y + 2.8), QPointF(x + 2.8, y - 2.8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def part_rect(frame: Frame, row_key: str, first: int, until: int) -> QRect | None:
    """Where nights on a row lie, cut at the edges of the window; None when the row is folded away."""
    index = frame.rows.index_of(row_key)
    if index is None:
        return None
    body = frame.body
    x1 = max(frame.days.noon(first), body.left() - 8)
    x2 = body.right() + 8 if until == FAR else min(frame.days.noon(until), body.right() + 8)
    top, height = frame.row_top(index) + GAP, frame.row_height(index) - 2 * GAP
    return QRect(x1, top, max(x2 - x1, 2), height)
