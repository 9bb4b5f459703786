"""The review of a month: what stands out, and the sign-off of whoever looked it through."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.groeipakket import Month
from ckgdesk.services.journal import Entry, Review
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay_words import StayWords
from ui.widgets.field import LineField
from ui.widgets.plain import plain_label

_LINES = 40


class ReviewDialog(AskingDialog):
    """Shows the month before this one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.month = Month.of(desk.clock.today()).previous
        self.review = desk.workspace.journal.review(self.month)
        self.note = LineField(self.tr("&What was found, and with whom it was discussed"))
        self.found = QPlainTextEdit(self)
        self.found.setReadOnly(True)
        self.found.setMinimumHeight(180)
        self.found.setAccessibleName(self.tr("Lines that stand out"))
        self.found.setPlainText("\n".join(self._lines()) or self.tr("Nothing stands out in this month."))
        month = StayWords(self).month(self.month)
        self.setWindowTitle(self.tr("Review of the journal"))
        self.grant.setText(self.tr("&Sign off"))
        self.body.addWidget(plain_label(self.tr("Journal of {month}").format(month=month), "title", self))
        self.body.addWidget(plain_label(self._signed(), "muted", self))
        self.body.addLayout(self._counts())
        self.body.addWidget(self.found, 1)
        self.body.addWidget(self.note)
        self.tab_through(self.note)
        self.setMinimumWidth(680)
        self.weigh()

    def what_is_missing(self) -> str:
        """Nothing: that somebody looked is enough."""
        return self.note.judge("")

    def come_true(self, reason: str) -> ChangeSet:
        """Write it down."""
        return self.desk.workspace.journal.sign_off(self.month, self.note.text(), self.desk.clock.today())

    def _signed(self) -> str:
        who = [entry.said.who for entry in self.review.reviewed_by]
        if not who:
            return self.tr("Nobody has signed this month off yet.")
        return self.tr("Signed off by {who}.").format(who=", ".join(dict.fromkeys(who)))

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        for row, (words, count) in enumerate(self._figures(self.review)):
            grid.addWidget(plain_label(str(count), "heading", self), row, 0)
            grid.addWidget(plain_label(words, "", self), row, 1)
        return grid

    def _figures(self, review: Review) -> Iterable[tuple[str, int]]:
        return (
            (self.tr("lines in all"), review.lines),
            (self.tr("cards opened at night, between 22:00 and 6:00"), len(review.at_night)),
            (self.tr("times beyond the own groups"), len(review.beyond_own_groups)),
            (self.tr("times very many cards within an hour"), len(review.many_in_a_row)),
            (self.tr("times failed logins"), len(review.failed_logins)),
        )

    def _lines(self) -> Iterable[str]:
        review = self.review
        some: tuple[Entry, ...] = (
            *review.beyond_own_groups, *review.failed_logins, *review.many_in_a_row, *review.at_night,
        )  # fmt: skip
        for entry in some[:_LINES]:
            said = entry.said
            why = f" – {said.purpose}" if said.purpose else ""
            yield f"{said.at.astimezone():%d/%m/%Y %H:%M}  {said.who}: {self.desk.say(said.title)}{why}"
