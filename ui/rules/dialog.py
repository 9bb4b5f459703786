"""Asks for another limit and the day from which it holds, and shows what it would do meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.services.rulebook import RuleLine
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.rules.effect_panel import EffectPanel
from ui.rules.value_field import ValueField
from ui.rules.words import RuleWords
from ui.widgets.field import DayField
from ui.widgets.plain import plain_label

_AFTER_TYPING_MS = 200  # a large plan is looked through once, not at every key


class RuleDialog(AskingDialog):
    """Nothing is kept before somebody saw what it would do."""

    def __init__(self, desk: Desk, rule: RuleLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rule = rule
        self._words = RuleWords(self)
        self.value = ValueField(self.tr("&Value"), rule.value, self)
        self.holds_from = DayField(self.tr("&Holds from"), desk.clock.today(), required=True)
        self.effect = EffectPanel(desk.say, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_TYPING_MS)
        self._soon.timeout.connect(self.foretell)
        self.setWindowTitle(self.tr("Change a rule"))
        self.grant.setText(self.tr("&Keep"))
        self._lay_out_form()
        self.tab_through(self.value.field, self.holds_from)
        self.value.changed.connect(self.weigh)
        self.holds_from.changed.connect(self.weigh)
        self.weigh()
        self.foretell()
        self.value.field.editor.setFocus()

    def weigh(self) -> None:
        """Something else stands there: what it would do follows."""
        super().weigh()
        self._soon.start()

    def what_is_missing(self) -> str:
        """What is wrong, or that it is so already."""
        fault = self.value.fault() or self.holds_from.judge("")
        if fault:
            return fault
        return self.tr("Give another value.") if self.value.value() == self._rule.value else ""

    def come_true(self, reason: str) -> ChangeSet:
        """Let it hold."""
        return self.desk.workspace.rulebook.change(self._rule.name, self.value.value(), self.holds_from.day())

    def foretell(self) -> None:
        """Say what it would do to the signals of today."""
        self._soon.stop()
        if self.value.value() is None:
            return
        rulebook, today = self.desk.workspace.rulebook, self.desk.clock.today()
        try:
            effect = rulebook.weigh(self._rule.name, self.value.value(), self.holds_from.day(), today)
        except CkgError as error:
            self.effect.show_fault(error.text)
        else:
            self.effect.show_effect(effect)

    def _lay_out_form(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.value, 1)
        row.addWidget(self.holds_from, 1)
        default = self.tr("Default: {value}.").format(value=self._words.value(self._rule.default))
        self.body.addWidget(plain_label(self.desk.say(self._rule.label), "title", self))
        self.body.addWidget(plain_label(f"{default} {self.desk.say(self._rule.source)}", "muted", self))
        self.body.addLayout(row)
        self.body.addWidget(
            plain_label(
                self.tr("For a phase that runs, the rule of its first day holds; choose an earlier day to include it."),
                "muted",
                self,
            )
        )
        self.body.addWidget(self.effect)
        self.setMinimumWidth(560)
