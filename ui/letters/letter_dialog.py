"""The letters to the parents of one stay: look, print or keep them, and note who was informed, when and how."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.addressees import told_on
from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.services.two_thirds import Telling
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.letters.paper_side import Paper, PaperSide, noting
from ui.letters.words import LetterWords, may_note
from ui.messages import Offer
from ui.widgets.field import ChoiceField, DayField, LineField
from ui.widgets.plain import plain_label

_SIZE = QSize(1120, 660)
_SIDE = 330
_LIST = 170


class LetterDialog(AskingDialog):
    """Stays open until everybody was informed; each noting is one step that can be taken back."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stay_id = stay_id
        self._words = LetterWords(desk, self)
        self._letters = desk.workspace.letters.to_parents(stay_id, desk.clock.today())
        self.addressees = QListWidget(self)
        self.paper = PaperSide(desk, self.asker, self)
        self._ways = self._words.ways()
        self.on = DayField(self.tr("Informed &on"), desk.clock.today(), required=True)
        self.how = ChoiceField(self.tr("&How"), self._ways.values(), required=True)
        self.by = LineField(self.tr("&By whom"), required=True)
        self.setWindowTitle(self.tr("Letter to the parents"))
        self.grant.setText(self.tr("&Note as informed"))
        self.how.box.setCurrentIndex(0)
        self.by.line.setText(desk.workspace.user)
        self._lay_out_form()
        self.tab_through(self.addressees, self.on, self.how, self.by)
        self._connect()
        self._show_letters()

    @property
    def letter(self) -> ParentsLetter:
        """The one that is shown."""
        return self._letters[max(0, self.addressees.currentRow())]

    def what_is_missing(self) -> str:
        """What is wrong or missing."""
        late = self.tr("That day is still to come.") if self.on.day() > self.desk.clock.today() else ""
        nobody = "" if self.by.text() else self.tr("Say who informed them.")
        return self.on.judge(late) or self.by.judge(nobody)

    def come_true(self, reason: str) -> ChangeSet:
        """Note it for the address that is chosen."""
        del reason
        how = list(self._ways)[self.how.number() or 0]
        told = Telling(self.letter.addressee.contact_ids, self.on.day(), how, self.by.text())
        return self.desk.workspace.two_thirds.inform(self._stay_id, told, self.desk.clock.today())

    def send(self) -> None:
        """Note it; close when nobody waits any more."""
        if self.what_is_missing() or not self.desk.history.run(self.come_true, self.asker):
            return
        self._letters = self.desk.workspace.letters.to_parents(self._stay_id, self.desk.clock.today())
        if not self.letter.case.waiting:
            self.accept()
            return
        self._show_letters()
        self.asker.show(self.tr("Noted. Somebody is still to be informed."))

    def _show_letters(self) -> None:
        """List them, and turn to the first who was not told yet."""
        case = self._letters[0].case
        self.addressees.clear()
        for letter in self._letters:
            who, told = self._words.addressee(letter.addressee), self._words.told(letter.addressee, case)
            self.addressees.addItem(f"{who}\n{told}")
        waiting = (n for n, one in enumerate(self._letters) if told_on(one.addressee, case.dossier) is None)
        self.addressees.setCurrentRow(next(waiting, 0))

    def _show_letter(self) -> None:
        letter = self.letter
        name = self.tr("{stay} letter to the parents").format(stay=letter.case.timeline.stay.code)
        if len(self._letters) > 1:
            name = f"{name} {self.addressees.currentRow() + 1}"
        word = partial(self.desk.workspace.templates.letter, letter, self.desk.words.say)
        note = noting(self.desk, name, letter.case.child.id)
        self.paper.show_paper(Paper(letter.document(), name, note, word))
        self.weigh()

    def _offer_noting(self) -> None:
        """It went out: were they informed by it?"""
        if not may_note(self.desk):
            return
        words = self.tr("When the letter is given or sent, note it as informed.")
        self.asker.show(words, Offer(self.tr("Note as informed"), self.send))

    def _connect(self) -> None:
        self.addressees.currentRowChanged.connect(self._show_letter)
        self.paper.sent.connect(self._offer_noting)
        for field in (self.on, self.how, self.by):
            field.changed.connect(self.weigh)

    def _lay_out_form(self) -> None:
        case = self._letters[0].case
        self.addressees.setWordWrap(True)
        self.addressees.setSpacing(3)
        self.addressees.setMaximumHeight(_LIST)
        self.addressees.setAccessibleName(self.tr("To whom"))
        self.addressees.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(plain_label(self._words.child(case), "title", self))
        side.addWidget(plain_label(self._words.stay(case), "muted", self))
        side.addWidget(plain_label(self.tr("To whom"), "heading", self))
        side.addWidget(self.addressees)
        side.addWidget(plain_label(self.tr("Was it given or sent, or told otherwise?"), "heading", self))
        for field in (self.on, self.how, self.by):
            side.addWidget(field)
        side.addStretch(1)
        left = QWidget(self)
        left.setLayout(side)
        left.setFixedWidth(_SIDE)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(left)
        row.addWidget(self.paper, 1)
        self.body.addLayout(row, 1)
        self.resize(_SIZE)
        self.grant.setVisible(may_note(self.desk))


def ask_letter(desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
    """Open the letters of a stay; one that is never long, or gone, is said in the message bar."""
    try:
        dialog = LetterDialog(desk, stay_id, parent)
    except CkgError as error:
        desk.messages.error(error)
    else:
        dialog.open()
