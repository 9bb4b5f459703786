"""Asks for a decision of a stay that is long already: the next one, or one instead of another that was wrong."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.known_decision import as_known
from ckgdesk.domain.period import Period
from ckgdesk.words import day, named
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.long_stay.decision_form import DecisionForm
from ui.long_stay.sentence_card import Line, SentenceCard
from ui.stay_words import StayWords
from ui.widgets.field import ChoiceField
from ui.widgets.plain import plain_label

_SIZE = QSize(1120, 600)


class DecisionDialog(AskingDialog):
    """A decision is never edited: a correction begins with what the wrong one says, and names it."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stay_id = stay_id
        self._words = StayWords(self)
        self._view = view = desk.workspace.decisions.look(stay_id)
        self._corrigible = view.timeline.in_force()
        instead = self.tr("instead of {number}")
        corrections = (instead.format(number=decision.number) for decision in self._corrigible)
        self.kind = ChoiceField(self.tr("&What for"), (self.tr("the next decision"), *corrections))
        self.kind.box.setCurrentIndex(0)
        self.form = DecisionForm(view.partners, view.first, desk.clock.today())
        self.lengthen = QCheckBox(self.tr("The stay &lasts as long as this decision"), self)
        self.panel = SentenceCard(desk.theme, self)
        self.panel.head(self.tr("What this means"))
        self.setWindowTitle(self.tr("Decision of a long stay"))
        self.grant.setText(self.tr("&Keep the decision"))
        self.form.show_known(view.known)
        self._lay_out_form()
        self.tab_through(self.kind, *self.form.fields(), self.lengthen)
        self.kind.changed.connect(self._begin_anew)
        self.form.changed.connect(self.weigh)
        self.lengthen.toggled.connect(self.weigh)
        self.weigh()
        self.kind.box.setFocus()

    def correct(self, decision_id: int) -> None:
        """Begin with what this decision says, to put another in its place."""
        ids = [decision.id for decision in self._corrigible]
        if decision_id in ids:
            self.kind.box.setCurrentIndex(ids.index(decision_id) + 1)

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing; each field shows its own."""
        return next((fault for fault in self.form.faults() if fault), "")

    def weigh(self) -> None:
        """The fields say something else: what it means follows."""
        valid = self.form.days.validity()
        until = self._view.timeline.period.until
        longer = valid is not None and valid.until is not None and until is not None and valid.until > until
        self.lengthen.setVisible(longer and self._replaced() is None)
        self.panel.say(tuple(self._meaning(valid)))
        super().weigh()

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        decisions, decision, replaced = self.desk.workspace.decisions, self.form.decision(), self._replaced()
        if replaced is not None:
            return decisions.correct(self._stay_id, replaced.id, decision, reason)
        return decisions.add(self._stay_id, decision, lengthen=self._lengthens(), override=reason)

    def _replaced(self) -> Decision | None:
        number = self.kind.number()
        return self._corrigible[number - 1] if number else None

    def _lengthens(self) -> bool:
        return self.lengthen.isChecked() and not self.lengthen.isHidden()

    def _begin_anew(self) -> None:
        replaced = self._replaced()
        if replaced is not None:
            self.form.show_known(as_known(replaced))
            self.form.days.valid_from.edit.show_day(replaced.valid_from)
            self.form.days.valid_until.edit.show_day(replaced.valid_until)
        self.weigh()

    def _meaning(self, valid: Period | None) -> Iterator[Line]:
        replaced = self._replaced()
        if replaced is not None:
            sentence = self.tr("Decision {number} stays to be seen, but covers no night any more.")
            yield ("info", sentence.format(number=replaced.number))
        if valid is None:
            yield ("info", self.tr("Give its days to see which nights it covers."))
            return
        until = valid.until if self._lengthens() else self._view.timeline.period.until
        if self._lengthens() and until is not None:
            yield ("calendar", self.tr("The stay lasts until {until}.").format(until=day(until)))
        bare = self._view.bare_after(valid, replaced.id if replaced else None, until)
        if not bare:
            yield ("done", self.tr("Every night of the long stay rests on a decision."))
        for nights in bare:
            yield ("warned", self._uncovered(nights))
        for other in self._corrigible:
            if other is not replaced and (shared := other.period.common(valid)) is not None:
                overlap = self.tr("Overlaps decision {number} on %n night(s); that may be.", "", shared.night_count())
                yield ("info", overlap.format(number=other.number))

    def _uncovered(self, nights: Period) -> str:
        first = day(nights.first)
        if nights.until is None:
            return self.tr("No decision yet for the nights from {first} on.").format(first=first)
        return self.tr("%n night(s) without a decision, from {first}.", "", nights.night_count()).format(first=first)

    def _lay_out_form(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(10)
        form.addWidget(self.kind)
        form.addWidget(self.form)
        form.addWidget(self.lengthen)
        form.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(form, 1)
        row.addWidget(self.panel)
        stay = self._view.timeline
        about = self.tr("Stay {stay}, {span}").format(stay=stay.stay.code, span=self._words.span(stay.period))
        self.body.addWidget(plain_label(named(self._view.child, self.desk.names.people), "title", self))
        self.body.addWidget(plain_label(about, "muted", self))
        self.body.addLayout(row, 1)
        self.resize(_SIZE)


def ask_new_decision(desk: Desk, stay_id: int, parent: QWidget | None = None, correcting: int | None = None) -> None:
    """Open the dialog, for a correction of a decision when one is named; what cannot be is said in the message bar."""
    try:
        dialog = DecisionDialog(desk, stay_id, parent)
    except CkgError as error:
        desk.messages.error(error)
    else:
        if correcting is not None:
            dialog.correct(correcting)
        dialog.open()
