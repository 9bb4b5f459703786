"""The page with papers as they will be printed: the week first; choose, look, then print it or keep it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.paper import Imprint
from ckgdesk.reports.week import IsoWeek, WeekSheet
from ui.clock import wall_clock
from ui.desk import Desk
from ui.letters.keeping import FileKeeping, Kept
from ui.overviews.bar import ChoiceBar
from ui.overviews.panes import PANES, PaperPane
from ui.page import Page as RailPage
from ui.page import Verb
from ui.paper.compose import compose
from ui.paper.preview import PagePreview
from ui.paper.shapes import Page
from ui.paper.writer import pdf, spoken
from ui.printing import Printing


class OverviewsPage(RailPage):
    """Follows this week until somebody chooses another."""

    icon_name = "overviews"
    number = 6
    verbs = frozenset({Verb.ZOOM_IN, Verb.ZOOM_OUT, Verb.TODAY})

    def __init__(self, desk: Desk, parent: QWidget | None = None, now: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now = now
        self._this_week = True
        self._sheets: tuple[WeekSheet, ...] = ()
        self._pages: tuple[Page, ...] = ()
        self.choices = ChoiceBar(desk, IsoWeek.of(desk.clock.today()), self)
        self.preview = PagePreview(desk.theme, self)
        self._nothing = QLabel(
            self.tr("There are no places yet. Import a workbook with the places of the centre."), self
        )
        self._stack = QStackedWidget(self)
        self.tabs = QTabBar(self)
        self.panes = tuple(pane(desk, self) for pane in PANES)
        self._papers = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return self.tr("Overviews")

    @property
    def pages(self) -> tuple[Page, ...]:
        """What is shown and would be printed."""
        return self._pages

    @property
    def pane(self) -> PaperPane | None:
        """The paper that is shown beside the week; None: it is the week."""
        number = self.tabs.currentIndex()
        return self.panes[number - 1] if number > 0 else None

    def refresh(self) -> None:
        """Look at the plan again, for the paper that is shown."""
        if self.pane is None:
            self._read_week()
        else:
            self.pane.refresh()

    def _read_week(self) -> None:
        """Read the week again and compose it."""
        if self._this_week:
            self.choices.weeks.show_week(IsoWeek.of(self._desk.clock.today()))
        documents, week = self._desk.workspace.documents, self.choices.weeks.week
        try:
            self.choices.offer(documents.groups())
            group, today = self.choices.group, self._desk.clock.today()
            self._sheets = documents.week(week.year, week.number, today, group.id if group else None)
        except CkgError as error:
            self._sheets = ()
            self._desk.messages.error(error)
        self._compose()

    def follow(self, verb: Verb) -> None:
        """Zoom the preview, or turn to this week."""
        preview = self.preview if self.pane is None else self.pane.paper.preview
        match verb:
            case Verb.ZOOM_IN:
                preview.zoom_in()
            case Verb.ZOOM_OUT:
                preview.zoom_out()
            case Verb.TODAY:
                self._show_this_week()

    def print_week(self) -> None:
        """Turn to the week and ask for a printer."""
        self.tabs.setCurrentIndex(0)
        if not self._pages:
            return
        printing = Printing(self._composed(), self.choices.paper, self, self._note_printed)
        printing.printed.connect(self._say_printed)
        printing.failed.connect(self._say_not_printed)
        printing.refused.connect(self._desk.messages.error)
        printing.ask()

    def keep_pdf(self) -> FileKeeping:
        """Ask where the week goes as a PDF."""
        week, group = self.choices.weeks.week, self.choices.group
        file = Kept(f"{week} {group.name}" if group else str(week), self.tr("PDF files"), "pdf", self._noted_pdf)
        keeping = FileKeeping(file, self._desk.preferences, self._desk.messages, self)
        keeping.kept.connect(self._say_kept)
        keeping.ask()
        return keeping

    def _lay_out(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs.addTab(self.tr("The week"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Which paper"))
        self._papers.addWidget(self._week())
        for pane in self.panes:
            self.tabs.addTab(pane.name)
            self._papers.addWidget(pane)
        column.addWidget(self.tabs)
        column.addWidget(self._papers, 1)

    def _week(self) -> QWidget:
        week = QWidget(self)
        column = QVBoxLayout(week)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices)
        column.addWidget(self._stack, 1)
        return week

    def _connect(self) -> None:
        choices, desk = self.choices, self._desk
        choices.weeks.week_chosen.connect(self._show_week)
        choices.weeks.this_week_wished.connect(self._show_this_week)
        choices.group_chosen.connect(self.look_again)
        choices.imprint_changed.connect(self._compose)
        choices.print_wished.connect(self.print_week)
        choices.pdf_wished.connect(self.keep_pdf)
        self.tabs.currentChanged.connect(self._turn)
        desk.feed.changed.connect(self.look_again)

    def _turn(self, number: int) -> None:
        self._papers.setCurrentIndex(number)
        self.look_again()

    def _show_week(self, week: IsoWeek) -> None:
        self._this_week = week == IsoWeek.of(self._desk.clock.today())
        self.look_again()

    def _show_this_week(self) -> None:
        self.tabs.setCurrentIndex(0)
        self._this_week = True
        self.look_again()

    def _imprint(self) -> Imprint:
        choices = self.choices
        return Imprint(self._desk.workspace.user, self._now(), choices.paper, choices.initials)

    def _composed(self) -> tuple[Page, ...]:
        imprint = self._imprint()
        return compose(self._sheets, imprint, spoken(self._desk.words, imprint))

    def _compose(self) -> None:
        self._pages = self._composed()
        self.preview.show_pages(self._pages)
        self.choices.allow(paper=bool(self._pages))
        self._stack.setCurrentWidget(self.preview if self._pages else self._nothing)

    def _noted_pdf(self) -> bytes:
        made = pdf(self._composed(), self.choices.paper)
        self._note_printed()
        return made

    def _note_printed(self) -> None:
        """Who looked at a paper stands in the journal too."""
        group = self.choices.group
        self._desk.workspace.journal.note_printed(self.choices.weeks.week, group.id if group else None)

    def _say_kept(self, name: str) -> None:
        self._desk.messages.show(self.tr("The week is kept in {file}.").format(file=name))

    def _say_printed(self, pages: int) -> None:
        self._desk.messages.show(self.tr("%n page(s) went to the printer.", "", pages))

    def _say_not_printed(self) -> None:
        self._desk.messages.warn(self.tr("The printer did not take the pages. Look at the printer and try again."))
