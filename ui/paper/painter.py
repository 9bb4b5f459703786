"""Paints a composed page with a QPainter on whatever can be painted on: screen, printer, PDF, picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.paper.letters import font
from ui.paper.shapes import DARK, POINT, Align, Box, Lettering, Page, Panel, Rule, Shape

_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_HATCH = 7 * POINT
"""The distance between two lines of a hatch, along the side."""


def paint(page: Page, painter: QPainter) -> None:
    """Paint a page; the painter counts in twentieths of a point from the corner of the paper."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for shape in page.shapes:
        _paint(shape, painter)


def _paint(shape: Shape, painter: QPainter) -> None:
    match shape:
        case Panel(hatched=True):
            _hatch(shape.box, painter)
        case Panel():
            painter.fillRect(_rect(shape.box), _ink(shape.fill))
        case Rule():
            _rule(shape, painter)
        case Lettering():
            _letter(shape, painter)


def _rule(rule: Rule, painter: QPainter) -> None:
    pen = QPen(_ink(rule.ink), rule.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if rule.dashed else Qt.PenCapStyle.SquareCap)
    if rule.dashed:
        pen.setDashPattern([6.0, 4.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2))


def _letter(lettering: Lettering, painter: QPainter) -> None:
    painter.setFont(font(lettering.style))
    painter.setPen(_ink(lettering.ink))
    flags = _ALIGN[lettering.align] | Qt.AlignmentFlag.AlignVCenter
    # Plain text in one line that was measured before: neither cut nor wrapped here, and never read as HTML.
    painter.drawText(
        _rect(lettering.box), int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), lettering.text
    )


def _hatch(box: Box, painter: QPainter) -> None:
    """Lines, not a pattern brush: a pattern counts dots of the device and turns grey on a printer."""
    painter.save()
    painter.setClipRect(_rect(box), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(_ink(DARK), 0.5 * POINT))
    x = box.x - box.height
    while x < box.right:
        painter.drawLine(QPointF(x, box.bottom), QPointF(x + box.height, box.y))
        x += _HATCH
    painter.restore()


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _ink(shade: float) -> QColor:
    return QColor.fromRgbF(shade, shade, shade)
