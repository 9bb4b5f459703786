"""Asks who a new child is: name, birth date, and a family that is known or a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.people import Child, Family, age_on
from ckgdesk.services.children import NewChild
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay_words import StayWords
from ui.widgets.field import DayField, LineField, SuggestionField
from ui.widgets.plain import plain_label

_OLDEST = 18


class NewChildDialog(AskingDialog):
    """What is typed as family is a family of the list, or becomes a new one; without any there is none yet."""

    added = Signal(int)  # child id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = StayWords(self)
        self._families = {self._label(family): family for family in desk.workspace.children.families()}
        self.first_name = LineField(self.tr("&First name"), required=True)
        self.last_name = LineField(self.tr("&Last name"), required=True)
        self.born = DayField(self.tr("&Born on"), desk.clock.today(), required=True)
        hint = self.tr("choose one, or type a new name")
        self.family = SuggestionField(self.tr("F&amily"), self._families, hint=hint)
        self._consequence = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("New child"))
        self.grant.setText(self.tr("&Add"))
        self._lay_out_form()
        fields = (self.first_name, self.last_name, self.born, self.family)
        self.tab_through(*fields)
        for field in fields:
            field.changed.connect(self.weigh)
        self.weigh()
        self.first_name.line.setFocus()

    def weigh(self) -> None:
        """Say how old the child is and what becomes of the family."""
        born, today = self.born.day(), self.desk.clock.today()
        age = self._words.age(age_on(born, today)) if self.born.touched and born < today else ""
        self._consequence.setText(" · ".join(words for words in (age, self._of_family()) if words))
        super().weigh()

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing."""
        faults = (
            self.first_name.judge("" if self.first_name.text() else self.tr("Write the first name.")),
            self.last_name.judge("" if self.last_name.text() else self.tr("Write the last name.")),
            self.born.judge(self._born_fault()),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Add the child."""
        del reason  # never asked for
        typed = self.family.text()
        family = self._families.get(typed)
        new = NewChild(
            self.first_name.text(),
            self.last_name.text(),
            self.born.day(),
            family_id=family.id if family else None,
            new_family="" if family else typed,
        )
        change_set = self.desk.workspace.children.add(new)
        self.added.emit(next(change.record.id for change in change_set.of_kind(Child)))
        return change_set

    def _born_fault(self) -> str:
        age = age_on(self.born.day(), self.desk.clock.today())
        if not self.born.touched:
            return self.tr("Write the birth date.")
        return self.tr("That is no birth date of a child.") if not 0 <= age < _OLDEST else ""

    def _of_family(self) -> str:
        typed = self.family.text()
        if not typed:
            return self.tr("no family yet")
        if typed in self._families:
            return self.tr("joins family {name}").format(name=typed)
        return self.tr("a new family {name}").format(name=typed)

    def _label(self, family: Family) -> str:
        return family.code if self.desk.names.hidden else f"{family.name} ({family.code})"

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, field in enumerate((self.first_name, self.last_name, self.born, self.family)):
            grid.addWidget(field, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._consequence)
        self.setMinimumWidth(560)
