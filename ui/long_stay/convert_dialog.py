"""Asks what turns a short stay into a long one, and shows meanwhile what that would mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import CkgError
from ckgdesk.services.long_stay import Conversion
from ckgdesk.words import day, named
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.long_stay.days import DecisionDays
from ui.long_stay.grounds import CourtForm, GroundForm, ReferralForm
from ui.long_stay.outlook import Outlook, long_from, look_ahead
from ui.long_stay.outlook_panel import OutlookPanel
from ui.stay_words import StayWords
from ui.widgets.field import DayField, LineField, SuggestionField
from ui.widgets.plain import plain_label

_SIZE = QSize(1020, 600)


class ConvertDialog(AskingDialog):
    """One wish, one undoable step: the phase, its decision, and where the third goes."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stay_id = stay_id
        self._words = StayWords(self)
        offered = desk.workspace.long_stay.first_day_over(stay_id)
        self._preview, self._foretold = desk.workspace.long_stay.preview(stay_id, offered), offered
        self._outlook: Outlook | None = None
        self.first = DayField(self.tr("First &day of the long stay"), offered, required=True)
        self.by_referral = QRadioButton(self.tr("&Referral decision"), self)
        self.by_court = QRadioButton(self.tr("&Court order"), self)
        self.referral, self.court = ReferralForm(), CourtForm()
        self._grounds = QStackedWidget(self)
        self.days = DecisionDays(offered, desk.clock.today())
        self.one_third_to = SuggestionField(
            self.tr("One &third goes to"), self._destinations(), required=True, hint=self.tr("Choose or type")
        )
        self.decided_by = LineField(self.tr("Decided &by"), hint=self.tr("for example the juvenile judge"))
        self.panel = OutlookPanel(desk.theme, self)
        self.setWindowTitle(self.tr("Convert to a long stay"))
        self.grant.setText(self.tr("Make it &long"))
        self._lay_out_form()
        self.tab_through(*self._fields())
        self._connect()
        self.weigh()
        self.first.edit.setFocus()

    @property
    def chosen(self) -> GroundForm:
        """The form of the basis that is chosen."""
        return self.court if self.by_court.isChecked() else self.referral

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing; each field shows its own."""
        faults = (
            self.first.judge(self._first_fault()),
            *self.chosen.faults(),
            *self.days.faults(),
            self._cover_fault(),
            self.one_third_to.judge("" if self.one_third_to.text() else self.tr("Say where the third goes.")),
        )
        return next((fault for fault in faults if fault), "")

    def weigh(self) -> None:
        """The fields say something else: outlook and button follow."""
        self.days.offer(self.first.day())
        self._look_ahead()
        super().weigh()

    def come_true(self, reason: str) -> ChangeSet:
        """Convert, with what stands in the fields now."""
        wish = Conversion(self.first.day(), self._decision(), self.one_third_to.text(), self.decided_by.text())
        return self.desk.workspace.long_stay.convert(self._stay_id, wish, reason)

    def _decision(self) -> Decision:
        ground = self.chosen.ground()
        return Decision(
            id=0,
            stay_id=self._stay_id,
            basis=ground.basis,
            authority=ground.authority,
            number=ground.number,
            decided_on=self.days.decided_on.day(),
            valid_from=self.days.valid_from.day(),
            valid_until=self.days.valid_until.day(),
            court_kind=ground.court_kind,
            measure=ground.measure,
            type_module=ground.type_module,
            consultant=ground.consultant,
            urgent=ground.urgent,
        )

    def _look_ahead(self) -> None:
        first = self.first.day()
        self._outlook = None
        fault = self._first_fault()
        if not fault and first != self._foretold:  # every letter typed comes by here; few of them are another day
            try:
                self._preview, self._foretold = self.desk.workspace.long_stay.preview(self._stay_id, first), first
            except CkgError as error:
                fault = self.desk.say(error.text)
        if fault:
            self.panel.show_fault(fault)
        else:
            self._outlook = look_ahead(self._preview, first, self.days.validity())
            self.panel.show_outlook(self._outlook)

    def _first_fault(self) -> str:
        first, period = self.first.day(), self._preview.timeline.period
        if not period.holds(first) and first != period.until:
            span = self._words.span(period)
            return self.tr("The stay runs {span}: choose a day inside it.").format(span=span)
        since = long_from(self._preview, first)
        if since is not None:
            return self.tr("The stay is long already from {first}.").format(first=day(since))
        return ""

    def _cover_fault(self) -> str:
        validity = self.days.validity()
        if self._outlook is None or self._outlook.covered or validity is None:
            return ""
        sentence = self.tr("The decision, valid from {valid} up to and including {until}, does not cover {first}.")
        return sentence.format(
            valid=day(validity.first), until=day(self.days.valid_until.day()), first=day(self.first.day())
        )

    def _destinations(self) -> tuple[str, ...]:
        return (
            self.tr("a savings account of the child"),
            self.tr("the parents"),
            self.tr("whoever raised the child before"),
            self.tr("not known yet"),
        )

    def _choose_basis(self) -> None:
        self._grounds.setCurrentWidget(self.chosen)
        self.weigh()

    def _fields(self) -> Iterator[QWidget]:
        yield from (self.first, self.by_referral, self.by_court)
        yield from (*self.referral.fields, *self.court.fields, *self.days.fields)
        yield from (self.one_third_to, self.decided_by)

    def _connect(self) -> None:
        self.by_referral.setChecked(True)
        self.by_court.toggled.connect(self._choose_basis)
        for changing in (self.first, self.referral, self.court, self.days, self.one_third_to, self.decided_by):
            changing.changed.connect(self.weigh)

    def _lay_out_form(self) -> None:
        basis = QHBoxLayout()
        basis.setSpacing(24)
        basis.addWidget(plain_label(self.tr("Basis"), "heading", self))
        basis.addWidget(self.by_referral)
        basis.addWidget(self.by_court)
        basis.addStretch(1)
        self._grounds.addWidget(self.referral)
        self._grounds.addWidget(self.court)
        third = QHBoxLayout()
        third.setSpacing(14)
        third.addWidget(self.one_third_to, 1)
        third.addWidget(self.decided_by, 1)
        form = QVBoxLayout()
        form.setSpacing(12)
        form.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        form.addLayout(basis)
        form.addWidget(self._grounds)
        form.addWidget(self.days)
        form.addLayout(third)
        form.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(form, 1)
        row.addWidget(self.panel)
        self.body.addWidget(plain_label(self._whose(), "title", self))
        self.body.addWidget(plain_label(self._so_far(), "muted", self))
        self.body.addLayout(row, 1)
        self.resize(_SIZE)

    def _whose(self) -> str:
        return named(self._preview.child, self.desk.names.people)

    def _so_far(self) -> str:
        preview = self._preview
        span = self._words.span(preview.timeline.period)
        if preview.short_first is None:
            return self.tr("Stay {stay}, {span}").format(stay=preview.stay, span=span)
        sentence = self.tr("Stay {stay}, {span}; short since {first}")
        return sentence.format(stay=preview.stay, span=span, first=day(preview.short_first))


def ask_conversion(desk: Desk, stay_id: int, parent: QWidget | None = None, first: date | None = None) -> None:
    """Open the dialog, with a first day if one is proposed; a stay that is gone is said in the message bar."""
    try:
        dialog = ConvertDialog(desk, stay_id, parent)
    except CkgError as error:
        desk.messages.error(error)
    else:
        if first is not None:
            dialog.first.edit.show_day(first)
        dialog.open()
