"""Shows composed pages as sheets of paper on the screen, painted by the painter that prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.paper.painter import paint
from ui.paper.shapes import Page
from ui.theme import Theme

_AROUND = 24
_SHADOW = 4
_STEP = 1.15
_LEAST, _MOST = 0.5, 4.0
"""How much smaller or larger than the width of the window a sheet may be shown."""
_NOTCH = 120
_UPRIGHT = 820
"""In pixels: a page that stands is easier to read whole than as wide as a window that lies."""


class PagePreview(QAbstractScrollArea):
    """Pages one below the other, as wide as there is room; Ctrl and the wheel zoom."""

    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[Page, ...] = ()
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setSingleStep(40)
        theme.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """1: a sheet is as wide as the window."""
        return self._zoom

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these from now on, from where the reader is."""
        self._pages = tuple(pages)
        self.setAccessibleDescription(self.tr("%n page(s)", "", len(pages)))
        self._measure()
        self.viewport().update()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller; what was in the middle stays there."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        spans = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._zoom = min(_MOST, max(_LEAST, self._zoom * factor))
        self._measure()
        for bar, span in zip(bars, spans, strict=True):
            bar.setValue(round(span * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.viewport().update()
        self.zoomed.emit(self._zoom)

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def sheets(self) -> Iterator[tuple[Page, QRectF]]:
        """Every page with its rectangle in the viewport."""
        left = max(_AROUND, (self.viewport().width() - self._width()) / 2) - self.horizontalScrollBar().value()
        top = float(_AROUND - self.verticalScrollBar().value())
        for page in self._pages:
            height = self._width() * page.height / page.width
            yield page, QRectF(left, top, self._width(), height)
            top += height + _AROUND

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("line.strong"))
        for page, sheet in self.sheets():
            if sheet.intersects(QRectF(event.rect())):
                self._paint_sheet(painter, page, sheet)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / _NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def _width(self) -> float:
        """How wide a sheet is; the bar beside it counts as there, or the width would jump when it comes."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.maximumViewportSize().width() - bar - 2 * _AROUND
        if self._pages and self._pages[0].height > self._pages[0].width:
            room = min(room, _UPRIGHT)
        return max(100.0, room * self._zoom)

    def _measure(self) -> None:
        view, width = self.viewport().size(), self._width()
        height = _AROUND + sum(width * page.height / page.width + _AROUND for page in self._pages)
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width + 2 * _AROUND, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, round(whole) - seen))

    def _paint_sheet(self, painter: QPainter, page: Page, sheet: QRectF) -> None:
        painter.fillRect(sheet.translated(_SHADOW, _SHADOW), QColor(0, 0, 0, 60))
        # Paper is white, whatever the colours of the window are.
        painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / page.width, sheet.width() / page.width)
        paint(page, painter)
        painter.restore()
