"""Printing, on a printer that writes a file: pages, ranges, paper, and a printer that refuses."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ckgdesk.domain.errors import Impossible
from ckgdesk.reports.paper import PaperSize
from ckgdesk.texts import Text
from ui.paper.shapes import Box, Page, Panel
from ui.printing import Printing, a_printer, chosen, print_pages

PAGES = tuple(Page(16838, 11906, (Panel(Box(0, 0, 100 * number, 100), 0.0),)) for number in range(1, 5))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    window.hide()


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:  # noqa: ARG001  a printer needs a running Qt
    printer = a_printer(PaperSize.A4, PAGES)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    return printer


def nothing_to_note() -> None:
    """As for a paper nobody is named on."""


def refuse() -> None:
    raise Impossible(Text("test", "no line"))


def pages_in(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


def media_box(path: Path) -> tuple[int, ...]:
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
    assert box is not None
    return tuple(round(float(side)) for side in box.groups())


def test_every_page_is_printed(printer: QPrinter, tmp_path: Path) -> None:
    assert print_pages(PAGES, printer)
    assert pages_in(tmp_path / "print.pdf") == 4


def test_the_paper_lies_on_its_side_even_when_the_dialog_turned_it(printer: QPrinter, tmp_path: Path) -> None:
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)

    print_pages(PAGES[:1], printer)

    assert media_box(tmp_path / "print.pdf") == (842, 595)


def test_a_page_that_stands_is_printed_upright(printer: QPrinter, tmp_path: Path) -> None:
    upright = Page(PAGES[0].height, PAGES[0].width, ())

    print_pages((upright,), printer)

    assert media_box(tmp_path / "print.pdf") == (595, 842)


def test_no_pages_are_not_printed(printer: QPrinter, tmp_path: Path) -> None:
    assert not print_pages((), printer)
    assert not (tmp_path / "print.pdf").exists()


def test_only_the_pages_that_were_asked_for_are_chosen(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert chosen(PAGES, printer) == PAGES[1:3]


def test_without_a_range_all_pages_are_chosen(printer: QPrinter) -> None:
    assert chosen(PAGES, printer) == PAGES


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says so too
def test_a_printer_that_cannot_begin_is_told(window: QWidget, qtbot: QtBot) -> None:
    printing = Printing(PAGES, PaperSize.A4, window, nothing_to_note)
    printing.printer.setOutputFileName("/nowhere/at/all/print.pdf")

    with qtbot.waitSignal(printing.failed):
        printing.finish(QPrintDialog.DialogCode.Accepted)


def test_a_print_says_how_many_pages_it_sent(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    printing = Printing(PAGES, PaperSize.A4, window, nothing_to_note)
    printing.printer.setOutputFileName(str(tmp_path / "print.pdf"))

    with qtbot.waitSignal(printing.printed) as told:
        printing.finish(QPrintDialog.DialogCode.Accepted)

    assert told.args == [4]
    assert pages_in(tmp_path / "print.pdf") == 4


def test_what_cannot_be_written_down_is_not_printed(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    printing = Printing(PAGES, PaperSize.A4, window, refuse)
    printing.printer.setOutputFileName(str(tmp_path / "print.pdf"))

    with qtbot.waitSignal(printing.refused):
        printing.finish(QPrintDialog.DialogCode.Accepted)

    assert not (tmp_path / "print.pdf").exists()


def test_who_thinks_better_of_it_prints_nothing(window: QWidget, tmp_path: Path) -> None:
    printing = Printing(PAGES, PaperSize.A4, window, nothing_to_note)
    printing.printer.setOutputFileName(str(tmp_path / "print.pdf"))

    printing.finish(QPrintDialog.DialogCode.Rejected)

    assert not (tmp_path / "print.pdf").exists()


def test_the_dialog_asks_and_can_be_closed(window: QWidget, qtbot: QtBot) -> None:
    printing = Printing(PAGES, PaperSize.A4, window, nothing_to_note)

    printing.ask()
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    opened = dialog.isVisible()
    with qtbot.waitSignal(printing.destroyed):
        dialog.reject()

    assert opened
