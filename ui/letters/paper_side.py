"""A paper as it will be printed, with what can be done with it: print, PDF, Word, copy; and what it still lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.document import Document
from ckgdesk.reports.paper import Imprint, PaperSize
from ckgdesk.reports.plain import plain_text
from ui.clock import wall_clock
from ui.desk import Desk
from ui.letters.keeping import FileKeeping, Kept
from ui.messages import Messages
from ui.paper.preview import PagePreview
from ui.paper.running import compose_document
from ui.paper.shapes import Page
from ui.paper.writer import pdf, spoken
from ui.printing import Printing
from ui.widgets.plain import plain_label


@dataclass(frozen=True, slots=True)
class Paper:
    """One document; `name` is proposed for its file, `note` writes down that it goes out, before it does.

    `word` makes it a Word document where there is a template, `excel` a workbook where it is a list.
    """

    document: Document
    name: str
    note: Callable[[], object]
    word: Callable[[], bytes] | None = None
    excel: Callable[[], bytes] | None = None


def noting(desk: Desk, name: str, *child_ids: int) -> Callable[[], object]:
    """Writes into the journal that a paper about these children goes out."""
    return partial(desk.workspace.journal.note_paper, name, child_ids)


class PaperSide(QWidget):
    """What goes to others needs names: while they are hidden it can be looked at, not sent."""

    sent = Signal()
    """It was printed or kept: somebody may get it now."""

    def __init__(
        self, desk: Desk, messages: Messages, parent: QWidget | None = None, *, stays_here: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._stays_here = stays_here
        self._now: Callable[[], datetime] = wall_clock
        self._paper: Paper | None = None
        self._held = ""
        self._pages: tuple[Page, ...] = ()
        self.choices = QHBoxLayout()
        self.initials_only = QCheckBox(self.tr("&Initials"), self)
        self.copy_button = QPushButton(desk.theme.icon("copy"), self.tr("&Copy"), self)
        self.word_button = QPushButton(self.tr("&Word…"), self)
        self.excel_button = QPushButton(desk.theme.icon("table"), self.tr("&Excel…"), self)
        self.pdf_button = QPushButton(desk.theme.icon("pdf"), self.tr("P&DF…"), self)
        self.print_button = QPushButton(desk.theme.icon("print"), self.tr("&Print…"), self)
        self.lacking = plain_label("", "", self)
        self.preview = PagePreview(desk.theme, self)
        self._lay_out()
        self._connect()
        self.show_paper(None)

    @property
    def pages(self) -> tuple[Page, ...]:
        """What is shown and would be printed."""
        return self._pages

    def show_paper(self, paper: Paper | None) -> None:
        """Show this one; None: there is nothing to show."""
        self._paper = paper
        self._follow()

    def print_out(self) -> None:
        """Ask for a printer."""
        if self._paper is None:
            return
        printing = Printing(self._pages, PaperSize.A4, self, self._paper.note)
        printing.printed.connect(self._say_printed)
        printing.failed.connect(self._say_not_printed)
        printing.refused.connect(self._messages.error)
        printing.ask()

    def keep_pdf(self) -> FileKeeping | None:
        """Ask where the PDF goes."""
        if self._paper is None:
            return None
        return self._keep(self._paper, self.tr("PDF files"), "pdf", self._pdf)

    def keep_word(self) -> FileKeeping | None:
        """Ask where the Word document goes."""
        if self._paper is None or self._paper.word is None:
            return None
        return self._keep(self._paper, self.tr("Word documents"), "docx", self._paper.word)

    def keep_excel(self) -> FileKeeping | None:
        """Ask where the workbook goes."""
        if self._paper is None or self._paper.excel is None:
            return None
        return self._keep(self._paper, self.tr("Workbooks"), "xlsx", self._paper.excel)

    def hold(self, why: str) -> None:
        """Let nothing go out, and say why; empty: it may."""
        self._held = why
        self._follow()

    def _keep(self, paper: Paper, kind: str, ending: str, content: Callable[[], bytes]) -> FileKeeping:
        file = Kept(paper.name, kind, ending, partial(_noted, content, paper.note))
        keeping = FileKeeping(file, self._desk.preferences, self._messages, self)
        keeping.kept.connect(self._say_kept)
        keeping.ask()
        return keeping

    def _pdf(self) -> bytes:
        return pdf(self._pages, PaperSize.A4)

    def _imprint(self) -> Imprint:
        initials = self.initials_only.isChecked() or self._desk.names.hidden
        return Imprint(self._desk.workspace.user, self._now(), PaperSize.A4, initials)

    def _follow(self) -> None:
        """The paper, or how people are named, is another."""
        paper, hidden = self._paper, self._desk.names.hidden
        imprint = self._imprint()
        say = spoken(self._desk.words, imprint)
        self._pages = compose_document(paper.document, imprint, say) if paper else ()
        self.preview.show_pages(self._pages)
        self.preview.setVisible(bool(paper))
        may_go = bool(paper) and (self._stays_here or not hidden) and not self._held
        for button in (self.copy_button, self.pdf_button, self.print_button):
            button.setEnabled(may_go)
        self.word_button.setVisible(not self._stays_here and (paper is None or paper.word is not None))
        self.word_button.setEnabled(may_go and paper is not None and paper.word is not None)
        # A workbook has names in it, whatever is seen here.
        self.excel_button.setVisible(paper is not None and paper.excel is not None)
        self.excel_button.setEnabled(not imprint.initials and not self._held)
        self.initials_only.setEnabled(not hidden)
        lacking = tuple(self._desk.say(text) for text in paper.document.missing) if paper else ()
        lines = [self.tr("Still missing on this paper:"), *(f"–  {words}" for words in lacking)] if lacking else []
        if paper and hidden and not self._stays_here:
            lines = [self.tr("Names are hidden. Show them (F9) before you print or keep it."), *lines]
        if self._held:
            lines = [self._held, *lines]
        self.lacking.setText("\n".join(lines))
        self.lacking.setVisible(bool(lines))

    def _copy(self) -> None:
        if self._paper is None:
            return
        try:
            self._paper.note()
        except CkgError as error:
            self._messages.error(error)
        else:
            words = plain_text(self._paper.document, spoken(self._desk.words, self._imprint()))
            QGuiApplication.clipboard().setText(words)
            self._messages.show(self.tr("Copied: paste it within half a minute."))

    def _say_printed(self, pages: int) -> None:
        self._messages.show(self.tr("%n page(s) went to the printer.", "", pages))
        self.sent.emit()

    def _say_not_printed(self) -> None:
        self._messages.warn(self.tr("The printer did not take the pages. Look at the printer and try again."))

    def _say_kept(self, name: str) -> None:
        self._messages.show(self.tr("Kept in {file}.").format(file=name))
        self.sent.emit()

    def _lay_out(self) -> None:
        bar = QFrame(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.choices.setSpacing(8)
        row.addLayout(self.choices)
        row.addStretch(1)
        buttons = (self.copy_button, self.excel_button, self.word_button, self.pdf_button, self.print_button)
        for widget in (self.initials_only, *buttons):
            row.addWidget(widget)
        self.initials_only.setVisible(self._stays_here)
        self.copy_button.setVisible(self._stays_here)
        self.lacking.setProperty("role", "fault")
        self.lacking.setContentsMargins(14, 0, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.lacking)
        column.addWidget(self.preview, 1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.initials_only.toggled.connect(self._follow)
        self.copy_button.clicked.connect(self._copy)
        self.word_button.clicked.connect(self.keep_word)
        self.excel_button.clicked.connect(self.keep_excel)
        self.pdf_button.clicked.connect(self.keep_pdf)
        self.print_button.clicked.connect(self.print_out)
        self._desk.names.changed.connect(self._follow)


def _noted(content: Callable[[], bytes], note: Callable[[], object]) -> bytes:
    """What the file will hold; once it is made, and before it is written, there is a line in the journal."""
    made = content()
    note()
    return made
