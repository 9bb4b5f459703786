"""Puts a tooltip beside what it describes, never on it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.board.geometry import beside

_LABEL = "qtooltip_label"
_WIDEST = 420


def show_tip(port: QWidget, point: QPoint, described: QRect, sentences: tuple[str, ...]) -> None:
    """Say `sentences` near `point`, beside `described` (both within `port`); without sentences hide what is said.

    Qt puts its tooltip below the pointer, which may be on the bar; so it is moved once Qt knows how large it is.
    """
    if not sentences:
        QToolTip.hideText()
        return
    # Names stay plain text, whatever stands in them.
    first, *rest = (escape(sentence) for sentence in sentences)
    lines = "<br>".join((f"<b>{first}</b>" if rest else first, *rest))
    wide = max(port.fontMetrics().horizontalAdvance(sentence) for sentence in sentences) > _WIDEST
    text = f"<table width={_WIDEST}><tr><td>{lines}</td></tr></table>" if wide else f"<nobr>{lines}</nobr>"
    spot = port.mapToGlobal(point)
    QToolTip.showText(spot, text, port, described)
    label = next((window for window in QApplication.topLevelWidgets() if window.objectName() == _LABEL), None)
    screen = port.screen()
    if label is not None and screen is not None:
        kept_free = described.translated(port.mapToGlobal(QPoint()))
        place = beside(label.size(), spot, kept_free, screen.availableGeometry())
        label.move(place.topLeft())
