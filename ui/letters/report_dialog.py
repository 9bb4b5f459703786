"""What is agreed with the payer of the Groeipakket and reported to it, beside the notice to print."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.groeipakket import PAYERS
from ckgdesk.reports.payer_notice import NoticeKind, PayerNotice
from ckgdesk.services.two_thirds import Arrangement
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.letters.maybe_day import MaybeDayField
from ui.letters.paper_side import Paper, PaperSide, noting
from ui.letters.words import LetterWords, may_note
from ui.messages import Offer
from ui.widgets.field import Field, LineField, SuggestionField
from ui.widgets.plain import plain_label

_SIZE = QSize(1120, 700)
_SIDE = 340


class ReportDialog(AskingDialog):
    """One wish, one step: payer, destination, begin and end reported, paid from."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stay_id = stay_id
        self._words = LetterWords(desk, self)
        today = desk.clock.today()
        shown = desk.workspace.letters.to_payer(stay_id, NoticeKind.BEGIN, today)
        self._case, self._letterhead = shown.case, shown.letterhead
        notice = self._case.notice
        payers = desk.workspace.two_thirds.payers() or PAYERS
        self.payer = SuggestionField(self.tr("&Payer"), payers, hint=self.tr("Choose or type"))
        self.one_third_to = SuggestionField(self.tr("One &third goes to"), self._destinations())
        self.decided_by = LineField(self.tr("Decided &by"), hint=self.tr("for example the juvenile judge"))
        labels = dict.fromkeys(amount.label for amount in self._case.around.amounts)
        self.amount = SuggestionField(self.tr("&Amount"), labels, hint=self.tr("the first of the table"))
        self.begin = MaybeDayField(self.tr("B&egin reported on"), notice.begin_reported, today)
        self.end = MaybeDayField(self.tr("E&nd reported on"), notice.end_reported, today)
        first = self._case.paid_first.first_day if self._case.paid_first else today
        self.paid_from = MaybeDayField(self.tr("Pa&id from"), notice.paid_from, first)
        self.of_begin = QRadioButton(self.tr("Be&gin"), self)
        self.of_end = QRadioButton(self.tr("En&d"), self)
        self.paper = PaperSide(desk, self.asker, self)
        self.setWindowTitle(self.tr("Payer of the Groeipakket"))
        self.grant.setText(self.tr("&Keep"))
        self._fill()
        self._lay_out_form(with_amount=len(labels) > 1)
        self.tab_through(*self._fields())
        self._connect()
        self.weigh()

    @property
    def kind(self) -> NoticeKind:
        """Which notice is shown."""
        return NoticeKind.END if self.of_end.isChecked() else NoticeKind.BEGIN

    def arrangement(self) -> Arrangement:
        """What stands in the fields now."""
        return Arrangement(
            self.one_third_to.text(),
            self.decided_by.text(),
            self.payer.text(),
            self.begin.day(),
            self.end.day(),
            self.paid_from.day(),
            self.amount.text(),
        )

    def what_is_missing(self) -> str:
        """What is wrong; nothing need be there."""
        today, late = self.desk.clock.today(), self.tr("That day is still to come.")
        faults = [
            field.judge(late if (day := field.day()) is not None and day > today else "")
            for field in (self.begin, self.end)
        ]
        unknown = bool(self.amount.text()) and self.amount.box.findText(self.amount.text()) < 0
        faults.append(self.amount.judge(self.tr("Choose a line of the table of amounts.") if unknown else ""))
        return next((fault for fault in (*faults, self.paid_from.judge("")) if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        del reason
        today = self.desk.clock.today()
        return self.desk.workspace.two_thirds.arrange(self._stay_id, self.arrangement(), today)

    def weigh(self) -> None:
        """Something was typed: the notice says so."""
        super().weigh()
        self._show_notice()

    def _show_notice(self) -> None:
        """The notice as it would be with what stands in the fields now."""
        wish = self.arrangement()
        notice = replace(
            self._case.notice, payer=wish.payer, one_third_to=wish.one_third_to, decided_by=wish.decided_by
        )
        case = replace(self._case, dossier=replace(self._case.dossier, notice=notice))
        paper = PayerNotice(case, self.kind, self._letterhead, self.desk.clock.today())
        self.paper.show_paper(as_paper(self.desk, paper, self.tr("{stay} notice to the payer")))

    def _offer_noting(self) -> None:
        """It went out: is it reported?"""
        if may_note(self.desk):
            words = self.tr("When the notice is sent, note the day on which it was reported.")
            self.asker.show(words, Offer(self.tr("Reported today"), self._note_today))

    def _note_today(self) -> None:
        field = self.end if self.kind is NoticeKind.END else self.begin
        field.edit.show_day(self.desk.clock.today())
        field.box.setChecked(True)
        self.send()

    def _destinations(self) -> tuple[str, ...]:
        return (
            self.tr("a savings account of the child"),
            self.tr("the parents"),
            self.tr("whoever raised the child before"),
            self.tr("not known yet"),
        )

    def _fill(self) -> None:
        notice = self._case.notice
        for field, text in (
            (self.payer, notice.payer),
            (self.one_third_to, notice.one_third_to),
            (self.amount, notice.amount_label),
        ):
            field.box.setCurrentText(text)
        self.decided_by.line.setText(notice.decided_by)
        ending = notice.begin_reported is not None and self._case.long.period.until is not None
        (self.of_end if ending else self.of_begin).setChecked(True)

    @property
    def _asked(self) -> tuple[Field, ...]:
        agreed = (self.payer, self.one_third_to, self.decided_by, self.amount)
        return (*agreed, self.begin, self.paid_from, self.end)

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.payer, self.one_third_to, self.decided_by, self.amount, self.begin.box, self.begin.edit,
            self.paid_from.box, self.paid_from.edit, self.end.box, self.end.edit, self.of_begin, self.of_end,
        )  # fmt: skip

    def _connect(self) -> None:
        for field in self._asked:
            field.changed.connect(self.weigh)
        self.of_end.toggled.connect(self._show_notice)
        self.paper.sent.connect(self._offer_noting)

    def _lay_out_form(self, *, with_amount: bool) -> None:
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(plain_label(self._words.child(self._case), "title", self))
        side.addWidget(plain_label(self._words.stay(self._case), "muted", self))
        for field in self._asked:
            side.addWidget(field)
        self.amount.setVisible(with_amount)
        side.addStretch(1)
        side.setContentsMargins(0, 0, 0, 0)
        left = QWidget(self)
        left.setLayout(side)
        left.setFixedWidth(_SIDE)
        self.paper.choices.addWidget(plain_label(self.tr("Notice of"), "", self))
        self.paper.choices.addWidget(self.of_begin)
        self.paper.choices.addWidget(self.of_end)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(left)
        row.addWidget(self.paper, 1)
        self.body.addLayout(row, 1)
        self.resize(_SIZE)
        self.grant.setVisible(may_note(self.desk))


def as_paper(desk: Desk, notice: PayerNotice, named: str) -> Paper:
    """A notice to be looked at, printed and kept; `named` is the name of its file with a place for the stay."""
    name = named.format(stay=notice.case.timeline.stay.code)
    word = partial(desk.workspace.templates.notice, notice, desk.words.say)
    return Paper(notice.document(), name, noting(desk, name, notice.case.child.id), word)


def ask_report(desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
    """Open what is agreed and reported about a stay; one that is never long is said in the message bar."""
    try:
        dialog = ReportDialog(desk, stay_id, parent)
    except CkgError as error:
        desk.messages.error(error)
    else:
        dialog.open()
