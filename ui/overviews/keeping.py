"""Keeps composed pages as a PDF where somebody chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ckgdesk.domain.house import LivingGroup
from ckgdesk.reports.paper import PaperSize
from ckgdesk.reports.week import IsoWeek
from ui.desk import Desk
from ui.paper.shapes import Page
from ui.paper.writer import keep_whole, pdf
from ui.preferences import Key


class PdfKeeping(QObject):
    """One file, from the question to the message; the file dialog asks before it replaces one."""

    kept = Signal()
    """It was written."""

    def __init__(self, desk: Desk, pages: Sequence[Page], paper: PaperSize, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._pages = tuple(pages)
        self._paper = paper
        self.dialog = QFileDialog(window, self.tr("Keep as PDF"), desk.preferences.text(Key.FOLDER))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(self.keep)
        self.dialog.finished.connect(self.deleteLater)

    def ask(self, name: str) -> None:
        """Ask where it goes, and propose a name."""
        self.dialog.selectFile(name)
        self.dialog.open()

    def keep(self, name: str) -> None:
        """Write the file and say so."""
        path = Path(name)
        try:
            keep_whole(path, pdf(self._pages, self._paper))
        except OSError:
            words = self.tr("{file} could not be written. Close it where it is open, or choose another folder.")
            self._desk.messages.warn(words.format(file=path.name))
            return
        self._desk.preferences.keep(Key.FOLDER, str(path.parent))
        self._desk.messages.show(self.tr("The week is kept in {file}.").format(file=path.name))
        self.kept.emit()


def pdf_name(week: IsoWeek, group: LivingGroup | None) -> str:
    """A name that every system allows: the week, and the group when it is one."""
    name = f"{week} {group.name}" if group else str(week)
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "_", name).strip(" .") + ".pdf"
