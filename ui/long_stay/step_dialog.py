"""Asks when a step of a long-stay file was taken, by whom and under which number; a known step can be corrected."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.long_stay_file import FileStep
from ckgdesk.domain.road_words import step_name
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.history import without_reason
from ui.widgets.field import DayField, LineField

_WIDTH = 560


class StepDialog(AskingDialog):
    """A step with id 0 is new."""

    def __init__(self, desk: Desk, step: FileStep, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._step = step
        self.taken_on = DayField(self.tr("&On"), step.taken_on, required=True)
        self.who = LineField(self.tr("By &whom"))
        self.number = LineField(self.tr("&Number"))
        self.note = LineField(self.tr("No&te"))
        self.knows_next = QCheckBox(self.tr("The ne&xt step was promised for another day:"), self)
        self.expected_next = DayField(self.tr("Next step e&xpected on"), step.expected_next or step.taken_on)
        self.remove = QPushButton(self.tr("&Remove this step"), self)
        self.remove.setVisible(bool(step.id))
        self.setWindowTitle(desk.say(step_name(step.kind)))
        self.grant.setText(self.tr("&Keep"))
        self._fill()
        self._lay_out_form()
        self._connect()
        self.weigh()
        self.taken_on.edit.setFocus()

    def what_is_missing(self) -> str:
        """What is wrong with the days."""
        to_come = self.taken_on.day() > self.desk.clock.today()
        fault = self.tr("That day is still to come.") if to_come else ""
        early = self.knows_next.isChecked() and self.expected_next.day() < self.taken_on.day()
        faults = (
            self.taken_on.judge(fault),
            self.expected_next.judge(self.tr("That is before the step itself.") if early else ""),
        )
        return next((found for found in faults if found), "")

    def weigh(self) -> None:
        """The fields say something else."""
        self.expected_next.setVisible(self.knows_next.isChecked())
        super().weigh()

    def come_true(self, reason: str) -> ChangeSet:
        """Keep the step."""
        del reason
        dossiers, today = self.desk.workspace.dossiers, self.desk.clock.today()
        if self._step.id:
            return dossiers.correct(self._step, self._said(), today)
        return dossiers.record(self._said(), today)

    def _said(self) -> FileStep:
        return FileStep(
            self._step.id,
            self._step.stay_id,
            self._step.kind,
            self.taken_on.day(),
            self.who.text(),
            self.number.text(),
            self.note.text(),
            self.expected_next.day() if self.knows_next.isChecked() else None,
        )

    def _remove(self) -> None:
        wish = partial(self.desk.workspace.dossiers.remove, self._step)
        if self.desk.history.run(without_reason(wish), self.asker):
            self.accept()

    def _fill(self) -> None:
        self.who.line.setText(self._step.who)
        self.number.line.setText(self._step.number)
        self.note.line.setText(self._step.note)
        self.knows_next.setChecked(self._step.expected_next is not None)

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for number, field in enumerate((self.taken_on, self.who, self.number, self.note)):
            grid.addWidget(field, *divmod(number, 2))
        grid.addWidget(self.knows_next, 2, 0, 1, 2)
        grid.addWidget(self.expected_next, 3, 0)
        grid.addWidget(self.remove, 4, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(
            self.taken_on, self.who, self.number, self.note, self.knows_next, self.expected_next, self.remove
        )

    def _connect(self) -> None:
        for field in (self.taken_on, self.expected_next):
            field.changed.connect(self.weigh)
        self.knows_next.toggled.connect(self.weigh)
        self.remove.clicked.connect(self._remove)
