"""The section on the rules: every limit by its subject, with its value, since when, and where it comes from."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.settings import read
from ckgdesk.services.rulebook import RuleLine
from ckgdesk.words import day
from ui.desk import Desk
from ui.management.section import Section
from ui.rules.dialog import RuleDialog
from ui.rules.words import RuleWords
from ui.widgets.plain import plain_label

_VALUE_WIDTH = 170


class RulesSection(Section):
    """Shows what holds today; a change is asked for in a dialog."""

    icon_name = "clock"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = RuleWords(self)
        self._sheet: QWidget | None = None
        self.rules: tuple[RuleLine, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        desk.feed.changed.connect(self.look_again)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Rules and terms")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("Limits and lead times hold from a day on: a new decree is a change here, not a new program.")

    def refresh(self) -> None:
        """Show what holds today."""
        try:
            rules = self.desk.workspace.rulebook.rules(self.desk.clock.today())
        except CkgError as error:
            self.desk.messages.error(error)
            return
        if rules != self.rules or self._sheet is None:
            self.rules = rules
            self._draw()

    def ask(self, name: str) -> None:
        """Ask for another value of the rule with this name."""
        rule = next(rule for rule in self.rules if rule.name == name)
        RuleDialog(self.desk, rule, self).open()

    def _draw(self) -> None:
        # Whoever pressed a button of the old sheet goes on at the same rule.
        focused = next((name for name, button in self.buttons.items() if button.hasFocus()), None)
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = QWidget(self)
        self.buttons = {}
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for topic, rules in groupby(self.rules, key=self._topic):
            column.addWidget(plain_label(topic, "heading", self._sheet))
            column.addWidget(self._card(tuple(rules), self._sheet))
        self.body.addWidget(self._sheet)
        if focused is not None:
            self.buttons[focused].setFocus()

    def _topic(self, rule: RuleLine) -> str:
        return self._words.topic(rule.name)

    def _card(self, rules: tuple[RuleLine, ...], parent: QWidget) -> QFrame:
        card = QFrame(parent)
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, _VALUE_WIDTH)
        for row, rule in enumerate(rules):
            grid.addWidget(self._named(rule, card), row, 0)
            grid.addWidget(self._valued(rule, card), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._button(rule, card), row, 2, Qt.AlignmentFlag.AlignTop)
        return card

    def _named(self, rule: RuleLine, card: QWidget) -> QWidget:
        return _pair(self.desk.say(rule.label), self.desk.say(rule.source), card)

    def _valued(self, rule: RuleLine, card: QWidget) -> QWidget:
        return _pair(self._words.value(rule.value), "\n".join(self._since(rule)), card)

    def _since(self, rule: RuleLine) -> tuple[str, ...]:
        since = self.tr("since {day}").format(day=day(rule.since)) if rule.since else ""
        if not since and rule.value == rule.default:
            since = self.tr("default")
        coming = (
            self.tr("from {day}: {value}").format(
                day=day(setting.holds_from), value=self._words.value(read(setting.name, setting.value))
            )
            for setting in rule.coming
        )
        return tuple(line for line in (since, *coming) if line)

    def _button(self, rule: RuleLine, card: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Change…"), card)
        button.setAccessibleName(self.tr("Change: {rule}").format(rule=self.desk.say(rule.label)))
        button.setEnabled(not self.desk.workspace.read_only)
        button.clicked.connect(self._ask_of_sender)
        button.setProperty("rule", rule.name)
        self.buttons[rule.name] = button
        return button

    def _ask_of_sender(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.ask(str(button.property("rule")))


def _pair(above: str, below: str, parent: QWidget) -> QWidget:
    """A line and what is said of it, in smaller words."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(plain_label(above, "", holder))
    if below:
        column.addWidget(plain_label(below, "muted", holder))
    return holder
