"""Asks for a decision: on which of three grounds, what that ground must say, and its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.known_decision import KnownDecision
from ckgdesk.domain.long_stay_file import Route
from ckgdesk.domain.partner import Partner
from ui.long_stay.court_form import CourtForm
from ui.long_stay.days import DecisionDays
from ui.long_stay.grounds import GroundForm, ReferralForm
from ui.long_stay.mandated_form import MandatedForm
from ui.widgets.plain import plain_label

_WIDE = QSizePolicy.Policy.Preferred


class DecisionForm(QWidget):
    """What was typed for one ground stays when another one is looked at."""

    changed = Signal()

    def __init__(self, partners: Iterable[Partner], first: date, today: date) -> None:
        super().__init__()
        known = tuple(partners)
        self.by_referral = QRadioButton(self.tr("&Referral decision"), self)
        self.by_mandated = QRadioButton(self.tr("T&hrough OCJ or VK"), self)
        self.by_court = QRadioButton(self.tr("&Court order"), self)
        self.referral, self.mandated, self.court = ReferralForm(known), MandatedForm(known), CourtForm(known)
        self._forms: dict[QRadioButton, GroundForm] = {
            self.by_referral: self.referral,
            self.by_mandated: self.mandated,
            self.by_court: self.court,
        }
        self.days = DecisionDays(first, today)
        self._one = QButtonGroup(self)
        self._grounds = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._choose()

    @property
    def chosen(self) -> GroundForm:
        """The form of the ground that is chosen."""
        return next(form for button, form in self._forms.items() if button.isChecked())

    def faults(self) -> Iterator[str]:
        """What is missing, field by field; each field shows its own."""
        yield from self.chosen.faults()
        yield from self.days.faults()

    def decision(self) -> Decision:
        """What was filled in; raises ValueError when it would end before it begins."""
        ground = asdict(self.chosen.ground())
        days = self.days
        return Decision(
            id=0,
            stay_id=0,
            decided_on=days.decided_on.day(),
            valid_from=days.valid_from.day(),
            valid_until=days.valid_until.day(),
            **ground,
        )

    def show_known(self, known: KnownDecision) -> None:
        """Choose the ground of the file, and fill in what is known."""
        buttons = {Route.VOLUNTARY: self.by_referral, Route.MANDATED: self.by_mandated, Route.COURT: self.by_court}
        buttons[known.route].setChecked(True)
        for form in (self.referral, self.mandated) if known.route is not Route.COURT else (self.court,):
            form.show_known(known)
        if known.decided_on is not None:
            self.days.decided_on.edit.show_day(known.decided_on)

    def fields(self) -> Iterator[QWidget]:
        """Where Tab goes, in order."""
        yield from self._forms
        for form in self._forms.values():
            yield from form.fields
        yield from self.days.fields

    def _choose(self) -> None:
        """Show the fields of the ground; the days follow right under them, not under the room of the tallest."""
        for form in self._forms.values():
            shown = form is self.chosen
            form.setSizePolicy(_WIDE, QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored)
        self._grounds.setCurrentWidget(self.chosen)
        self.changed.emit()

    def _connect(self) -> None:
        for button, form in self._forms.items():
            button.clicked.connect(self._choose)
            button.toggled.connect(self._follow)
            form.changed.connect(self.changed)
        self.days.changed.connect(self.changed)

    def _follow(self, checked: bool) -> None:  # noqa: FBT001  Qt's signal
        if checked:
            self._choose()

    def _lay_out(self) -> None:
        basis = QHBoxLayout()
        basis.setSpacing(22)
        basis.addWidget(plain_label(self.tr("Basis"), "heading", self))
        for button, form in self._forms.items():
            self._one.addButton(button)
            basis.addWidget(button)
            self._grounds.addWidget(form)
        basis.addStretch(1)
        self.by_referral.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(basis)
        column.addWidget(self._grounds)
        column.addWidget(self.days)
