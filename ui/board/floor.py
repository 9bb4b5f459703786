"""The least a board can cost: the same rectangles and texts, drawn by Qt alone from lists with every place ready."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPixmap, QStaticText
from PySide6.QtWidgets import QWidget

from ui.board.canvas import Canvas
from ui.board.lettering import Lettering, Word

Fills = list[tuple[QBrush, list[QRect]]]
Puts = list[tuple[int, int, QPixmap]]
Texts = list[tuple[QPointF, QStaticText]]


class Floor(QWidget):
    """A window that paints what a canvas painted, without looking at a plan.

    Its rectangles are put down by brush, as many at once as the board does. Its texts are static texts, shaped
    beforehand and sorted by font: the fastest way Qt has to draw letters.
    """

    def __init__(self, canvas: Canvas, size: QSize) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(size)
        self._fills: Fills = []
        puts: Puts = []
        with _Recorder(QPixmap(size), self._fills, puts) as painter:
            canvas.draw(painter, QRect(0, 0, size.width(), size.height()))
        self._puts = [put for put in puts if not isinstance(put[2], Word)]
        self._texts = _by_font([(x, y, word) for x, y, word in puts if isinstance(word, Word)])

    @property
    def count(self) -> int:
        """How many rectangles and texts there are."""
        return (
            sum(len(rects) for _, rects in self._fills)
            + len(self._puts)
            + sum(len(texts) for _, _, texts in self._texts)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        del event  # always all of it
        with QPainter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            for brush, rects in self._fills:
                painter.setBrush(brush)
                painter.drawRects(rects)
            for x, y, picture in self._puts:
                painter.drawPixmap(x, y, picture)
            for font, ink, texts in self._texts:
                painter.setFont(font)
                painter.setPen(ink)
                for point, text in texts:
                    painter.drawStaticText(point, text)


class _Recorder(QPainter):
    """Keeps what is filled and put down."""

    def __init__(self, onto: QPixmap, fills: Fills, puts: Puts) -> None:
        super().__init__(onto)
        self._onto = onto  # a painter does not keep what it paints on
        self._fills = fills
        self._puts = puts

    def fillRect(self, *args: object) -> None:  # noqa: N802  Qt's name; of its many forms the board uses two
        *where, colour = args
        assert isinstance(colour, QColor | QBrush)  # noqa: S101  tells the type checker
        rect = where[0] if isinstance(where[0], QRect) else QRect(*(edge for edge in where if isinstance(edge, int)))
        self._fills.append((QBrush(colour), [rect]))

    def drawRects(self, *args: object) -> None:  # noqa: N802  Qt's name; of its many forms the board uses one
        (rects,) = args
        assert isinstance(rects, list)  # noqa: S101  tells the type checker
        self._fills.append((QBrush(self.brush()), [self.transform().mapRect(rect) for rect in rects]))

    def drawPixmap(self, *args: object) -> None:  # noqa: N802  Qt's name; of its many forms the board uses one
        x, y, picture = args
        assert isinstance(x, int)  # noqa: S101  tells the type checker
        assert isinstance(y, int)  # noqa: S101  tells the type checker
        assert isinstance(picture, QPixmap)  # noqa: S101  tells the type checker
        corner = self.transform().map(QPoint(x, y))
        self._puts.append((corner.x(), corner.y(), picture))


def _by_font(words: list[tuple[int, int, Word]]) -> list[tuple[QFont, QColor, Texts]]:
    found = []
    letterings: dict[int, Lettering] = {id(word.lettering): word.lettering for _, _, word in words}
    for lettering in letterings.values():
        texts = [(QPointF(x, y), _shaped(word)) for x, y, word in words if word.lettering is lettering]
        found.append((lettering.font, lettering.ink, texts))
    return found


def _shaped(word: Word) -> QStaticText:
    text = QStaticText(word.text)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(font=word.lettering.font)
    return text
