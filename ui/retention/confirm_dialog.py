"""The second pair of eyes: what goes, what does not, and a tick before the button that cannot be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.retention import ErasedFile, ErasureProposal
from ckgdesk.reports.erasure_certificate import ground_in_words
from ckgdesk.services.retention import Due, Weighed
from ckgdesk.words import day
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.tasks import Errand
from ui.widgets.busy import BusyBar
from ui.widgets.facts import Facts
from ui.widgets.plain import plain_label


class ConfirmDialog(QDialog):
    """Erases on the worker; refused, it stays and says whom to ask."""

    erased = Signal(object)  # ErasedFile

    def __init__(self, desk: Desk, due: Due, proposal: ErasureProposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._due = due
        self._proposal = proposal
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase a file"))
        self.messages = Messages(desk.say, self)
        self.sure = QCheckBox(self.tr("I looked this file through: it may &go for ever"), self)
        self.erase = QPushButton(self.tr("&Erase"), self)
        self._busy = BusyBar(self)
        self._lay_out(desk.workspace.retention.weigh(due.child.id, desk.clock.today()))
        self.sure.toggled.connect(self._weigh)
        self.erase.clicked.connect(self._erase)
        self._weigh()

    def reject(self) -> None:
        """What is being erased is not stopped half-way, and what came of it is told."""
        if not self._busy.isVisible():
            super().reject()

    def _lay_out(self, weighed: Weighed) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.ActionRole)
        # Enter leaves the file as it is: this button is pressed on purpose.
        self.erase.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(self._desk.names.full(self._due.child), "heading", self))
        column.addWidget(self._facts(weighed))
        for words in self._warnings(weighed):
            column.addWidget(plain_label(words, "muted", self))
        column.addWidget(self.sure)
        column.addWidget(MessageBar(self.messages, self._desk.theme, self))
        column.addWidget(self._busy)
        column.addWidget(buttons)
        self.setMinimumWidth(560)

    def _facts(self, weighed: Weighed) -> Facts:
        proposal, facts = self._proposal, Facts(self)
        by = self.tr("{who}, on {day}").format(who=proposal.proposed_by, day=day(proposal.proposed_on))
        stays = self.tr("%n stay(s) with everything about them", "", weighed.stays)
        lines = self.tr("what %n line(s) of the journal say of the child", "", weighed.lines)
        facts.tell(
            (
                (self.tr("Born"), day(self._due.child.born)),
                (self.tr("Kept until"), day(self._due.kept_until)),
                (self.tr("Ground"), self._desk.say(ground_in_words(proposal.ground))),
                (self.tr("Proposed by"), by),
                (self.tr("Reason"), proposal.reason),
                (self.tr("What goes"), f"{stays}\n{lines}"),
            )
        )
        return facts

    def _warnings(self, weighed: Weighed) -> tuple[str, ...]:
        copies = self.tr(
            "The backups are written anew without it. Where that cannot be, the last copy is gone by {day}."
        ).format(day=day(weighed.copies_until))
        papers = self.tr(
            "%n time(s) something about this child was printed or exported, says the journal. Those papers are"
            " yours to destroy.",
            "",
            len(weighed.papers),
        )
        beside = self.tr("Older states beside the plan go as well: {files}.").format(
            files=", ".join(file.name for file in weighed.beside)
        )
        elsewhere = self.tr(
            "The name also stands in %n text(s) about others: {texts}. That stays; correct it first if it must go.",
            "",
            len(weighed.elsewhere),
        ).format(texts=", ".join(dict.fromkeys(map(self._desk.say, weighed.elsewhere))))
        return (
            copies,
            *((elsewhere,) if weighed.elsewhere else ()),
            *((papers,) if weighed.papers else ()),
            *((beside,) if weighed.beside else ()),
        )

    def _weigh(self) -> None:
        self.erase.setEnabled(self.sure.isChecked() and not self._busy.isVisible())

    def _erase(self) -> None:
        self.messages.clear()
        self._show_busy(busy=True)
        desk = self._desk
        work = partial(desk.workspace.retention.confirm, self._proposal.id, desk.clock.today())
        desk.tasks.run(Errand(work, self._tell, self._refuse))

    def _tell(self, file: ErasedFile) -> None:
        self.erased.emit(file)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, CkgError):
            raise error
        self._show_busy(busy=False)
        self.messages.error(error)

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.sure.setEnabled(not busy)
        self._weigh()
