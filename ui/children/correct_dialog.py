"""Corrects who a child is; what stood there stays in the journal, with the reason."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.people import Child, age_on
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.widgets.field import DayField, LineField, NoteField
from ui.widgets.plain import plain_label

_OLDEST = 35
"""A file may be put right long after the stay; until then it is kept."""


class CorrectDialog(AskingDialog):
    """Another name or birth date needs a reason; another note does not."""

    def __init__(self, desk: Desk, child: Child, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._child = child
        self.first_name = LineField(self.tr("&First name"), required=True)
        self.last_name = LineField(self.tr("&Last name"), required=True)
        self.born = DayField(self.tr("&Born on"), child.born, required=True)
        self.note = NoteField(self.tr("&Note"))
        hint = self.tr("such as: wrong in the request, seen on the ID")
        self.why = LineField(self.tr("&Why it is corrected"), hint=hint)
        self.first_name.line.setText(child.first_name)
        self.last_name.line.setText(child.last_name)
        self.note.edit.setPlainText(child.note)
        self.setWindowTitle(self.tr("Correct {child}").format(child=child.code))
        self.grant.setText(self.tr("&Correct"))
        self._lay_out_form()
        fields = (self.first_name, self.last_name, self.born, self.note, self.why)
        self.tab_through(*fields)
        for field in fields:
            field.changed.connect(self.weigh)
        self.weigh()
        self.first_name.line.setFocus()

    @property
    def corrected(self) -> Child:
        """The child as it is to stand there."""
        return replace(
            self._child,
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            born=self.born.day(),
            note=self.note.text(),
        )

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing."""
        age = age_on(self.born.day(), self.desk.clock.today())
        unborn = "" if 0 <= age < _OLDEST else self.tr("That is no birth date of a child.")
        faults = (
            self.first_name.judge("" if self.first_name.text() else self.tr("Write the first name.")),
            self.last_name.judge("" if self.last_name.text() else self.tr("Write the last name.")),
            self.born.judge(unborn),
            self.why.judge(self.tr("Say why it is corrected.") if self._is_another and not self.why.text() else ""),
            "" if self.corrected != self._child else self.tr("Nothing was changed yet."),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Correct it."""
        del reason  # this one asks why in a field of its own
        return self.desk.workspace.children.correct(self.corrected, self.why.text())

    @property
    def _is_another(self) -> bool:
        return replace(self.corrected, note=self._child.note) != self._child

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, field in enumerate((self.first_name, self.last_name, self.born)):
            grid.addWidget(field, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.note)
        self.body.addWidget(self.why)
        words = self.tr("What stood there before stays in the history of the child, with the reason.")
        self.body.addWidget(plain_label(words, "muted", self))
        self.setMinimumWidth(560)
