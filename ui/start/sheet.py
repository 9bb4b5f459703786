"""The recovery key on paper: one sheet for the safe of the centre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QMarginsF, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ckgdesk.words import day

_MARGIN_MM = 25
_LARGE, _KEY, _SMALL = 20, 26, 11  # points
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which key, of which centre, made on which day."""

    key: str = field(repr=False)
    centre: str
    made_on: date

    @property
    def lines(self) -> tuple[str, ...]:
        """The key in three lines, as it is copied by hand."""
        groups = self.key.split("-")
        return tuple("  ".join(groups[at : at + 3]) for at in range(0, len(groups), 3))


class SheetPrinting(QObject):
    """Asks for a printer and prints one sheet."""

    def __init__(self, sheet: Sheet, window: QWidget) -> None:
        super().__init__(window)
        self._sheet = sheet
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.printer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
        self.printer.setCreator("ckgdesk")
        self._dialog = QPrintDialog(self.printer, window)
        self._dialog.finished.connect(self.finish)

    def ask(self) -> None:
        """Ask which printer."""
        # The print dialog hides this one behind another `open` of its own.
        QDialog.open(self._dialog)

    def finish(self, answer: int) -> None:
        """Print when the answer is yes; either way this print is done with."""
        if answer == QDialog.DialogCode.Accepted:
            self.print()
        self._dialog.deleteLater()
        self.deleteLater()

    def print(self) -> bool:
        """Paint the sheet; False when the printer does not take it."""
        painter = QPainter()
        if not painter.begin(self.printer):
            return False
        try:
            self._paint(painter)
        finally:
            painter.end()
        return True

    def _paint(self, painter: QPainter) -> None:
        paper = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        left = QRectF(0, 0, paper.width(), paper.height())
        for words, points in self._words():
            font = QFont(painter.font())
            font.setPointSize(points)
            painter.setFont(font)
            taken = painter.boundingRect(left, _WRAPPED, words)
            painter.drawText(left, _WRAPPED, words)
            left.setTop(left.top() + taken.height() + painter.fontMetrics().height())

    def _words(self) -> Iterator[tuple[str, int]]:
        """What stands on the sheet, each with its size."""
        yield self.tr("Recovery key of {centre}").format(centre=self._sheet.centre), _LARGE
        yield from ((line, _KEY) for line in self._sheet.lines)
        why = self.tr(
            "Whoever holds this key opens the plan and can give somebody a new password. Keep it in the safe, not"
            " beside the PC. Made on {day}; when a newer one is printed, destroy this one."
        )
        yield why.format(day=day(self._sheet.made_on)), _SMALL
        yield (
            self.tr(
                "In the start window: choose the plan, then Password forgotten, and copy the nine groups of letters."
                " The letters I, L and O are not used: what looks like them is a one or a nought."
            ),
            _SMALL,
        )
