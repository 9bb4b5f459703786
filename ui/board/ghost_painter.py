"""Draws the ghost of a drag and the words beside the hand: free, warned or refused by colour, edge and sign."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QRegion

from ui.board.bar_painter import GAP
from ui.board.geometry import Frame, beside
from ui.board.lettering import Fonts
from ui.board.outline import Outline
from ui.board.palette import Palette
from ui.board.scene import Ghost, Scene, Verdict
from ui.board.sheet import FAR
from ui.board.words_box import WordsBox, draw_sign

_SIGN = 18
"""A ghost narrower than this shows no sign."""
_DASHES = {Verdict.FREE: (0, 0), Verdict.WARNED: (9, 3), Verdict.REFUSED: (3, 3)}
"""Pixels of line and of gap in the edge of a ghost."""


class GhostPainter:
    """Draws what a wish would do; the bar itself stays where it is."""

    def __init__(self, palette: Palette, fonts: Fonts) -> None:
        self._palette = palette
        self._words = WordsBox(palette, fonts)
        self._name = fonts.inked(fonts.letter, palette.ink)
        self._edges = {
            (verdict, main): Outline(palette.verdicts[verdict].line, 2 if main else 1, *dashes)
            for verdict, dashes in _DASHES.items()
            for main in (True, False)
        }

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
            self._edges[ghost.verdict, part.main].draw(painter, rect)
            if part.main and rect.width() > _SIGN:
                left = max(rect.left(), scene.frame.column)
                cut = self._name.cut(part.name or ghost.name, rect.right() - left - 28)
                # Opaque below sign and name: the name of whoever lies there would show through.
                painter.fillRect(left + 2, rect.top() + 2, 27 + self._name.width(cut), rect.height() - 3, tone.surface)
                draw_sign(painter, self._palette, ghost.verdict, QPoint(left + 13, rect.center().y() + 1))
                if cut:
                    painter.drawPixmap(
                        left + 25, rect.center().y() + 1 - self._name.height // 2, self._name.picture(cut)
                    )
        if ghost.sentences:
            painter.drawPixmap(self.box(scene, ghost).topLeft(), self._words.picture(ghost))

    def box(self, scene: Scene, ghost: Ghost) -> QRect:
        """Where the words stand: near the pointer, never on the ghost."""
        body = scene.frame.body
        kept_free = self.main_rect(scene, ghost)
        if kept_free.isEmpty() and ghost.pointer is not None:
            # Words alone, such as why nothing moves, stand beside the hand.
            kept_free = QRect(ghost.pointer, QSize(1, 1))
        pointer = ghost.pointer or QPoint(kept_free.left() + 20, kept_free.bottom())
        size = self._words.size(ghost)
        return beside(size, pointer, kept_free.intersected(body), body.adjusted(4, 4, -4, -4))

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
