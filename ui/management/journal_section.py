"""The section on the journal: who did and saw what, whether it stands as it was written, and its monthly review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.access import Right
from ckgdesk.services.journal import SealFindings
from ckgdesk.words import day
from ui.desk import Desk
from ui.journal.filter_bar import FilterBar
from ui.journal.model import Column, JournalModel
from ui.journal.review_dialog import ReviewDialog
from ui.management.section import Section
from ui.tasks import Errand
from ui.widgets.dressing import dress_lines
from ui.widgets.plain import plain_label

_WIDTHS = {Column.AT: 150, Column.WHO: 110, Column.DEED: 130, Column.ABOUT: 150, Column.WHERE: 90}
_ROW = 28
_SHOWN_ROWS = 14


class JournalSection(Section):
    """For who may read the journal; looking at it changes nothing."""

    icon_name = "table"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filter = FilterBar(desk.clock.today(), self)
        self.lines = JournalModel(desk, self)
        self.table = QTableView(self)
        self.table.setModel(self.lines)
        self.prove = QPushButton(desk.theme.icon("done"), self.tr("Check that nothing was &tampered with"), self)
        self.review = QPushButton(desk.theme.icon("calendar"), self.tr("&Review of last month…"), self)
        self.found = plain_label("", "muted", self)
        self._dress()
        self.filter.changed.connect(self.look_again)
        self.prove.clicked.connect(self._prove)
        self.review.clicked.connect(self._ask_review)
        desk.feed.changed.connect(self.look_again)

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """Only who may read the journal sees it."""
        return desk.workspace.account.may(Right.JOURNAL)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Journal")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("Every change and every look, with who and when; the newest lines first.")

    def refresh(self) -> None:
        """Show the lines that are asked for."""
        workspace, today = self.desk.workspace, self.desk.clock.today()
        try:
            self.filter.offer(workspace.journal.people(), workspace.children.all(today), self.desk.names)
            wanted = self.filter.wanted()
            entries = workspace.journal.entries(wanted)
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self.lines.show_entries(entries)
        if len(entries) == wanted.most:
            self.found.setText(
                self.tr("The newest %n line(s); choose fewer days to see what came before.", "", len(entries))
            )
        else:
            self.found.setText(self.tr("%n line(s)", "", len(entries)))

    def _prove(self) -> None:
        self.prove.setEnabled(False)
        self.found.setText(self.tr("Looking at every line…"))
        self.desk.tasks.run(Errand(self._look, self._show_findings, self._fail))

    def _look(self) -> SealFindings | None:
        return self.desk.workspace.journal.prove(self.desk.keeper.folders)

    def _show_findings(self, found: SealFindings | None) -> None:
        self.prove.setEnabled(True)
        self.found.setText(self._spoken(found))

    def _spoken(self, found: SealFindings | None) -> str:
        if found is None:
            return self.tr("Only coordinators and administrators hold what proves the journal.")
        if found.first_wrong is not None:
            wrong = self.tr("Line {number} is not as it was written. Keep this plan and compare the newest backup.")
            return wrong.format(number=found.first_wrong)
        if found.cut_off:
            return self.tr("The last lines of the journal are gone. Keep this plan and compare the newest backup.")
        whole = self.tr("All %n line(s) stand as they were written.", "", found.lines)
        if found.put_back_on is None:
            return whole
        words = self.tr("{whole} An older backup was put back on {day}; newer ones know of lines that went with that.")
        return words.format(whole=whole, day=day(found.put_back_on))

    def _fail(self, error: BaseException) -> None:
        self.prove.setEnabled(True)
        if not isinstance(error, CkgError):
            raise error
        self.desk.messages.error(error)

    def _ask_review(self) -> None:
        try:
            ReviewDialog(self.desk, self).open()
        except CkgError as error:
            self.desk.messages.error(error)

    def _dress(self) -> None:
        table = self.table
        dress_lines(table, _ROW, Column.AT)
        table.setSortingEnabled(False)  # the newest first, as the service gives them
        heading = table.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        heading.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(_ROW * _SHOWN_ROWS)
        table.setAccessibleName(self.title)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.prove)
        row.addWidget(self.review)
        row.addStretch(1)
        for widget in (self.filter, self.table, self.found):
            self.body.addWidget(widget)
        self.body.addLayout(row)
