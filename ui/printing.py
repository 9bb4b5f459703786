"""Brings composed pages to a printer: asks which one, then paints with the painter of the screen and the PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.paper import PaperSize
from ui.paper.painter import paint
from ui.paper.shapes import Page
from ui.paper.writer import layout, orientation


class Printing(QObject):
    """One print, from the question to the paper; `note` writes down that it is made, before anything is on paper."""

    printed = Signal(int)
    """So many pages went to the printer."""
    failed = Signal()
    refused = Signal(object)  # CkgError: it could not be written down, so it was not printed

    def __init__(self, pages: Sequence[Page], paper: PaperSize, window: QWidget, note: Callable[[], object]) -> None:
        super().__init__(window)
        self._pages = tuple(pages)
        self._note = note
        self.printer = a_printer(paper, self._pages)
        self._dialog = QPrintDialog(self.printer, window)
        self._dialog.setMinMax(1, len(self._pages))
        self._dialog.finished.connect(self.finish)

    def ask(self) -> None:
        """Ask which printer, which pages, how many copies."""
        # The print dialog hides this one behind another `open` of its own.
        QDialog.open(self._dialog)

    def finish(self, answer: int) -> None:
        """Print when the answer is yes; either way this print is done with."""
        if answer == QDialog.DialogCode.Accepted:
            self._print()
        self._dialog.deleteLater()
        self.deleteLater()

    def _print(self) -> None:
        try:
            self._note()
        except CkgError as error:
            self.refused.emit(error)
            return
        pages = chosen(self._pages, self.printer)
        if print_pages(pages, self.printer):
            self.printed.emit(len(pages))
        else:
            self.failed.emit()


def a_printer(paper: PaperSize, pages: Sequence[Page]) -> QPrinter:
    """The printer of the system, the paper as the first page lies on it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout(paper, pages[0]))
    printer.setFullPage(True)
    printer.setCreator("ckgdesk")
    return printer


def chosen(pages: Sequence[Page], printer: QPrinter) -> tuple[Page, ...]:
    """The pages somebody asked for; 0 to 0 means all."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return tuple(pages)
    return tuple(pages[max(printer.fromPage(), 1) - 1 : printer.toPage() or len(pages)])


def print_pages(pages: Sequence[Page], printer: QPrinter) -> bool:
    """Paint the pages, each as large as the paper that is in; False when the printer does not take them."""
    if not pages:
        return False
    # The dialog may have turned the paper; a week lies on its side, a letter stands.
    printer.setPageOrientation(orientation(pages[0]))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        return all(_paint_next(number, page, painter, printer) for number, page in enumerate(pages))
    finally:
        painter.end()


def _paint_next(number: int, page: Page, painter: QPainter, printer: QPrinter) -> bool:
    if number and not printer.newPage():
        return False
    _paint_whole(page, painter, printer)
    return True


def _paint_whole(page: Page, painter: QPainter, printer: QPrinter) -> None:
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(paper.width() / page.width, paper.height() / page.height)
    painter.save()
    painter.scale(scale, scale)
    paint(page, painter)
    painter.restore()
