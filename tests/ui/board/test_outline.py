import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from ui.board.outline import Outline

INK = QColor("#204080")
SIZE = QSize(60, 40)
RECT = QRect(10, 8, 37, 21)


def a_picture() -> QImage:
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    return picture


def outlined(outline: Outline) -> QImage:
    picture = a_picture()
    with QPainter(picture) as painter:
        outline.draw(painter, RECT)
    return picture


@pytest.mark.parametrize("width", [1, 2, 4])
def test_a_line_lies_where_qt_draws_it(qapp: QApplication, width: int) -> None:
    del qapp  # colours need it
    drawn = a_picture()
    pen = QPen(INK, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    with QPainter(drawn) as painter:
        painter.setPen(pen)
        painter.drawRect(RECT)

    assert outlined(Outline(INK, width)) == drawn


def test_dashes_leave_gaps_all_around_and_nothing_else(qapp: QApplication) -> None:
    del qapp  # pictures need it
    dashed, solid = outlined(Outline(INK, 2, 5, 3)), outlined(Outline(INK, 2))
    top, left = RECT.top(), RECT.left()

    along = [dashed.pixelColor(x, top) == INK for x in range(left, RECT.right())]
    down = [dashed.pixelColor(left, y) == INK for y in range(top + 1, RECT.bottom())]
    beside = [
        (x, y)
        for x in range(SIZE.width())
        for y in range(SIZE.height())
        if dashed.pixelColor(x, y) == INK and solid.pixelColor(x, y) != INK
    ]

    assert (set(along), set(down), beside) == ({True, False}, {True, False}, [])
