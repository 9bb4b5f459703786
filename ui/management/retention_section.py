"""The section on keeping and erasing: which files are due, who proposed what, and certificates of those that went."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.retention import ErasedFile
from ckgdesk.reports.erasure_certificate import ground_in_words
from ckgdesk.services.access import Right
from ckgdesk.services.retention import Due
from ckgdesk.services.safekeeping import Attempt
from ckgdesk.words import day
from ui.desk import Desk
from ui.history import without_reason
from ui.letters.keeping import FileKeeping
from ui.management.section import Section
from ui.retention.certificate import certificate_file
from ui.retention.confirm_dialog import ConfirmDialog
from ui.retention.propose_dialog import ProposeDialog
from ui.tasks import Errand
from ui.widgets.dressing import dress_lines
from ui.widgets.nothing import NothingHere
from ui.widgets.plain import plain_label

_ROW = 30
_SHOWN = 7


class RetentionSection(Section):
    """Two people let a file go: one proposes it, another confirms it. Nothing of that can be taken back."""

    icon_name = "calendar"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._due: tuple[Due, ...] = ()
        self._erased: tuple[ErasedFile, ...] = ()
        self.due = QTableWidget(0, 4, self)
        self.nothing = NothingHere(desk.theme, self)
        self.propose = QPushButton(self.tr("&Propose to erase…"), self)
        self.confirm = QPushButton(desk.theme.icon("done"), self.tr("&Confirm…"), self)
        self.withdraw = QPushButton(self.tr("&Withdraw"), self)
        self.on_request = QPushButton(desk.theme.icon("search"), self.tr("Erase on &request (art. 17)…"), self)
        self.gone = plain_label(self.tr("Erased files"), "heading", self)
        self.erased = QTableWidget(0, 6, self)
        self.certificate = QPushButton(desk.theme.icon("pdf"), self.tr("C&ertificate…"), self)
        self._lay_out()
        self._connect()

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """Those who answer for what is kept."""
        return desk.workspace.account.may(Right.PRIVACY)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Keeping and erasing")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr(
            "Files whose term ends within a year, and those somebody asked to erase. One of you proposes it, another"
            " confirms; the certificate says that it was done, not about whom."
        )

    def refresh(self) -> None:
        """Look again."""
        retention = self.desk.workspace.retention
        try:
            self._due, self._erased = retention.due(self.desk.clock.today()), retention.erased()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self._show()

    def keep_certificate(self) -> FileKeeping | None:
        """Ask where the certificate of the chosen file goes."""
        row = self.erased.currentRow()
        if not 0 <= row < len(self._erased):
            return None
        desk = self.desk
        paper = desk.workspace.retention.certificate(self._erased[row].id, desk.clock.today())
        keeping = FileKeeping(
            certificate_file(desk, paper, self.tr("PDF files")), desk.preferences, desk.messages, self
        )
        keeping.kept.connect(self._say_kept)
        keeping.ask()
        return keeping

    def _show(self) -> None:
        _fill(self.due, [self._words_of(file) for file in self._due])
        _fill(self.erased, [self._words_of_erased(file) for file in self._erased])
        self.due.setVisible(bool(self._due))
        self.nothing.setVisible(not self._due)
        self.nothing.say("done", self.tr("No file is due within a year."), "")
        for widget in (self.gone, self.erased, self.certificate):
            widget.setVisible(bool(self._erased))
        self._weigh()

    def _words_of(self, file: Due) -> tuple[str, ...]:
        child = file.child
        return self.desk.names.full(child), day(child.born), day(file.kept_until), self._state(file)

    def _state(self, file: Due) -> str:
        if file.proposal is not None:
            proposed = self.tr("proposed by {who} on {day}")
            return proposed.format(who=file.proposal.proposed_by, day=day(file.proposal.proposed_on))
        return self.tr("due") if file.kept_until <= self.desk.clock.today() else self.tr("not yet")

    def _words_of_erased(self, file: ErasedFile) -> tuple[str, ...]:
        ground = self.desk.say(ground_in_words(file.ground))
        days = day(file.erased_on), day(file.copies_until)
        return file.number, days[0], ground, file.proposed_by, file.confirmed_by, days[1]

    def _chosen(self) -> Due | None:
        row = self.due.currentRow()
        return self._due[row] if 0 <= row < len(self._due) else None

    def _weigh(self) -> None:
        chosen, may = self._chosen(), not self.desk.workspace.read_only
        proposed = chosen is not None and chosen.proposal is not None
        due = chosen is not None and chosen.kept_until <= self.desk.clock.today()
        self.propose.setEnabled(may and due and not proposed)
        self.confirm.setEnabled(may and proposed)
        self.withdraw.setEnabled(may and proposed)
        self.on_request.setEnabled(may)
        self.certificate.setEnabled(self.erased.currentRow() >= 0)

    def _ask_propose(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            ProposeDialog(self.desk, chosen.child, self).open()

    def _ask_on_request(self) -> None:
        ProposeDialog(self.desk, None, self).open()

    def _ask_confirm(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.proposal is None:
            return
        try:
            dialog = ConfirmDialog(self.desk, chosen, chosen.proposal, self)
        except CkgError as error:
            self.desk.messages.error(error)
            return
        dialog.erased.connect(self._clear_copies)
        dialog.open()

    def _withdraw(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.proposal is not None:
            wish = partial(self.desk.workspace.retention.withdraw, chosen.proposal.id)
            self.desk.history.run(without_reason(wish))

    def _keep_certificate(self) -> None:
        self.keep_certificate()

    def _clear_copies(self, file: ErasedFile) -> None:
        """The plan holds nothing of it any more; a year of large backups takes minutes, for which nobody waits."""
        self.desk.messages.show(self.tr("The file is erased. Its backups are being written anew…"))
        work = partial(self.desk.workspace.safekeeping.back_up, self.desk.keeper.folders)
        self.desk.tasks.run(Errand(work, partial(self._tell, file), self._fail, beside=True))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, CkgError):
            raise error
        self.desk.messages.error(error)

    def _tell(self, file: ErasedFile, attempts: tuple[Attempt, ...]) -> None:
        self.desk.keeper.look()
        owed = [self._owed(attempt, file) for attempt in attempts]
        words = [words for words in owed if words]
        if words:
            erased = self.tr("The file is erased. {owed}").format(owed=" ".join(words))
            self.desk.messages.warn(erased)
        else:
            self.desk.messages.show(self.tr("The file is erased, from the backups as well. Keep its certificate."))

    def _owed(self, attempt: Attempt, file: ErasedFile) -> str:
        """What a folder of backups still holds, and until when."""
        folder, until = attempt.folder.name, day(file.copies_until)
        if attempt.error is not None:
            away = self.tr(
                "Backups in {folder} still hold it: connect the disk and make a backup; the last is gone by {day}."
            )
            return away.format(folder=folder, day=until)
        if attempt.owing:
            older = self.tr(
                "%n older backup(s) in {folder}, of before somebody left, still hold it until {day}.", "", attempt.owing
            )
            return older.format(folder=folder, day=until)
        return ""

    def _say_kept(self, name: str) -> None:
        self.desk.messages.show(self.tr("Kept in {file}.").format(file=name))

    def _connect(self) -> None:
        self.propose.clicked.connect(self._ask_propose)
        self.confirm.clicked.connect(self._ask_confirm)
        self.withdraw.clicked.connect(self._withdraw)
        self.on_request.clicked.connect(self._ask_on_request)
        self.certificate.clicked.connect(self._keep_certificate)
        self.due.itemSelectionChanged.connect(self._weigh)
        self.erased.itemSelectionChanged.connect(self._weigh)
        self.desk.feed.changed.connect(self.look_again)
        self.desk.names.changed.connect(self.look_again)

    def _lay_out(self) -> None:
        heads = (self.tr("Child"), self.tr("Born"), self.tr("Kept until"), self.tr("State"))
        _dress(self.due, heads, self.tr("Files that are due"), wide=3)
        heads_of_erased = (
            *(self.tr("Certificate"), self.tr("Erased"), self.tr("Ground"), self.tr("Proposed by")),
            *(self.tr("Confirmed by"), self.tr("Copies gone by")),
        )
        _dress(self.erased, heads_of_erased, self.gone.text(), wide=2)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.propose, self.confirm, self.withdraw):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.on_request)
        foot = QHBoxLayout()
        foot.addWidget(self.certificate)
        foot.addStretch(1)
        for part in (self.due, self.nothing):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.gone)
        self.body.addWidget(self.erased)
        self.body.addLayout(foot)


def _dress(table: QTableWidget, heads: Sequence[str], name: str, *, wide: int) -> None:
    table.setHorizontalHeaderLabels(list(heads))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAccessibleName(name)
    dress_lines(table, _ROW, 0)
    table.setSortingEnabled(False)  # the oldest first, as the service gives them
    heading = table.horizontalHeader()
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heading.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    table.setMinimumHeight(_SHOWN * _ROW)


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show these lines; who had chosen a line goes on there, as far as there still is one."""
    chosen = table.currentRow()
    table.setRowCount(len(rows))
    for number, words in enumerate(rows):
        for column, text in enumerate(words):
            table.setItem(number, column, QTableWidgetItem(text))
    if 0 <= chosen < len(rows):
        table.selectRow(chosen)
    else:
        table.clearSelection()
        table.setCurrentCell(-1, -1)
