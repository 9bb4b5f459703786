"""The least a board can cost: the same rectangles, lines and texts, with every place and colour ready in a list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.board.canvas import Canvas


class Floor(QWidget):
    """A window that paints what a canvas painted, without looking at a plan."""

    def __init__(self, canvas: Canvas, size: QSize) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(size)
        self._rects: list[tuple[QRect, QColor | QBrush]] = []
        self._pictures: list[tuple[int, int, QPixmap]] = []
        with _Recorder(QPixmap(size), self._rects, self._pictures) as painter:
            canvas.draw(painter, QRect(0, 0, size.width(), size.height()))

    @property
    def count(self) -> int:
        """How many rectangles and texts there are."""
        return len(self._rects) + len(self._pictures)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        del event  # always all of it
        with QPainter(self) as painter:
            fill, put = painter.fillRect, painter.drawPixmap
            for rect, colour in self._rects:
                fill(rect, colour)
            for x, y, picture in self._pictures:
                put(x, y, picture)


class _Recorder(QPainter):
    """Keeps what is filled and put down."""

    def __init__(
        self,
        onto: QPixmap,
        rects: list[tuple[QRect, QColor | QBrush]],
        pictures: list[tuple[int, int, QPixmap]],
    ) -> None:
        super().__init__(onto)
        self._onto = onto  # a painter does not keep what it paints on
        self._rects = rects
        self._pictures = pictures

    def fillRect(self, *args: object) -> None:  # noqa: N802  Qt's name; of its many forms the board uses two
        *where, colour = args
        assert isinstance(colour, QColor | QBrush)  # noqa: S101  tells the type checker
        rect = where[0] if isinstance(where[0], QRect) else QRect(*(edge for edge in where if isinstance(edge, int)))
        self._rects.append((rect, colour))

    def drawPixmap(self, *args: object) -> None:  # noqa: N802  Qt's name; of its many forms the board uses one
        x, y, picture = args
        assert isinstance(x, int)  # noqa: S101  tells the type checker
        assert isinstance(y, int)  # noqa: S101  tells the type checker
        assert isinstance(picture, QPixmap)  # noqa: S101  tells the type checker
        self._pictures.append((x, y, picture))
