"""Writes pages as a PDF, whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ckgdesk.reports.paper import Imprint, PaperSize
from ckgdesk.reports.week import WeekSheet
from ckgdesk.words import PeopleAs, Words
from ui.paper.bar import Say
from ui.paper.compose import compose
from ui.paper.painter import paint
from ui.paper.shapes import DOTS_PER_INCH, Page

PAGE_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.A3: QPageSize.PageSizeId.A3}


class PdfPaper:
    """A PaperWriter; needs a QGuiApplication, because letters are measured."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def write_week(self, sheets: Sequence[WeekSheet], path: Path, imprint: Imprint) -> int:
        """Write the sheets to `path` and give the number of pages; raises OSError when the file cannot be written."""
        pages = compose(sheets, imprint, spoken(self._words, imprint))
        keep_whole(path, pdf(pages, imprint.paper))
        return len(pages)


def spoken(words: Words, imprint: Imprint) -> Say:
    """What speaks the texts of a sheet as the imprint asks: with names or with initials."""
    people = PeopleAs.INITIALS if imprint.initials else PeopleAs.NAMES
    return lambda text: words.say(text, people)


def pdf(pages: Sequence[Page], paper: PaperSize) -> bytes:
    """The pages as the content of a PDF file, the letters inside."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setCreator("ckgdesk")
    writer.setPageLayout(layout(paper, pages[0]))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint(page, painter)
    painter.end()
    return bytes(buffer.data().data())


def layout(paper: PaperSize, page: Page) -> QPageLayout:
    """The sheet as the page lies on it, without margins: a page keeps its own."""
    return QPageLayout(QPageSize(PAGE_SIZES[paper]), orientation(page), QMarginsF(0, 0, 0, 0))


def orientation(page: Page) -> QPageLayout.Orientation:
    """Does a page lie on its side or stand upright?"""
    wide = page.width > page.height
    return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait


def keep_whole(path: Path, content: bytes) -> None:
    """A reader sees the old file or the new one, never half of it; raises OSError when it cannot be written."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
