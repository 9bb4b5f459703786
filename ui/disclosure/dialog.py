"""What is held about a child, to be looked through piece by piece and given to whoever asks for it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.disclosure import Disclosure, Flag
from ui.desk import Desk
from ui.disclosure.flag_bar import FlagBar
from ui.disclosure.model import HeldModel
from ui.disclosure.table import HeldTable
from ui.letters.paper_side import Paper, PaperSide
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.widgets.field import LineField
from ui.widgets.plain import plain_label

_SIZE = QSize(1300, 690)
_SHARES = (740, 520)
_WORDS = 92


class DisclosureDialog(QDialog):
    """Nothing goes out before somebody said who asks for it, and why what is withheld is."""

    def __init__(self, desk: Desk, disclosure: Disclosure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.messages = Messages(desk.say, self)
        self._disclosure = disclosure
        self.model = HeldModel(desk, disclosure.helds, self)
        self.asked = LineField(self.tr("Who &asks for this, and why"), required=True)
        self.flags = FlagBar(self)
        self.table = HeldTable(self.model, self)
        self.words = QPlainTextEdit(self)
        self.reason = LineField(self.tr("&Reason to withhold it; stands on the paper in its place"), required=True)
        self.paper = PaperSide(desk, self.messages, self)
        self._count = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("Give out what is held about a child"))
        self._lay_out()
        self._connect()
        self.table.selectRow(0)
        self._show_paper()
        self.asked.line.setFocus()

    @property
    def disclosure(self) -> Disclosure:
        """What would be given, as it is flagged now."""
        return replace(self._disclosure, helds=self.model.helds)

    def _note(self) -> ChangeSet:
        return self.desk.workspace.disclosures.note(self.disclosure, self.asked.text())

    def _show_paper(self) -> None:
        """The paper as it would be given; nothing of it while names are hidden."""
        disclosure, hidden = self.disclosure, self.desk.names.hidden
        name = self.tr("{child} what is held").format(child=disclosure.child.code)
        book = partial(self.desk.workspace.disclosures.book, disclosure, self.desk.words.say)
        self.paper.show_paper(None if hidden else Paper(disclosure.document(), name, self._note, excel=book))
        given = self.tr("{given} of {all} are given.")
        self._count.setText(given.format(given=disclosure.given, all=len(disclosure.helds)))
        self._weigh()

    def _weigh(self) -> None:
        nobody = self.asked.judge("" if self.asked.text() else self.tr("Say who asks for it and why."))
        silent = any(held.unexplained for held in self.model.helds)
        missing = nobody or (self.tr("Say why the entries you withhold are withheld.") if silent else "")
        if self.desk.names.hidden:
            missing = self.tr("Names are hidden. Show them (F9) before you print or keep it.")
        self.paper.hold(missing)

    def _show_chosen(self) -> None:
        rows = self.table.rows()
        flags = frozenset(self.model.held(row).flag for row in rows)
        self.flags.show_flags(flags)
        self.words.setPlainText(self.model.words(rows[0]) if len(rows) == 1 else "")
        self.reason.setVisible(flags == {Flag.WITHHELD})
        reasons = {self.model.held(row).reason for row in rows}
        self.reason.line.setText(reasons.pop() if len(reasons) == 1 else "")

    def _flag(self, flag: Flag) -> None:
        rows = self.table.rows()
        if rows:
            self.model.flag(rows, flag)
            self._show_chosen()
        if flag is Flag.WITHHELD and rows:
            self.reason.line.setFocus()

    def _give_reason(self) -> None:
        self.model.flag(self.table.rows(), Flag.WITHHELD, self.reason.text())

    def _connect(self) -> None:
        self.asked.changed.connect(self._weigh)
        self.flags.chosen.connect(self._flag)
        self.table.flag_wished.connect(self._flag)
        self.table.chosen_changed.connect(self._show_chosen)
        self.reason.line.textEdited.connect(self._give_reason)
        self.model.flagged.connect(self._show_paper)
        self.desk.names.changed.connect(self._show_paper)
        self.desk.names.changed.connect(self._show_chosen)

    def _lay_out(self) -> None:
        self.words.setReadOnly(True)
        self.words.setFixedHeight(_WORDS)
        self.words.setAccessibleName(self.tr("What is written down"))
        left = QWidget(self)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 14, 0)
        side.setSpacing(9)
        title = QHBoxLayout()
        title.addWidget(plain_label(self.desk.names.full(self._disclosure.child), "title", self), 1)
        title.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self._count.setWordWrap(False)
        side.addLayout(title)
        for widget in (self.asked, self.flags, self.table, self.words, self.reason):
            side.addWidget(widget, 1 if widget is self.table else 0)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.paper)
        halves.setSizes(_SHARES)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter in a field is no wish to leave
        close.setDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(halves, 1)
        column.addWidget(MessageBar(self.messages, self.desk.theme, self))
        column.addWidget(buttons)
        self.resize(_SIZE)


def ask_disclosure(desk: Desk, child_id: int, parent: QWidget | None = None) -> None:
    """Gather what is held about a child and show it; what goes wrong is said in the message bar."""
    try:
        disclosure = desk.workspace.disclosures.gather(child_id, desk.clock.today())
    except CkgError as error:
        desk.messages.error(error)
    else:
        DisclosureDialog(desk, disclosure, parent).open()
