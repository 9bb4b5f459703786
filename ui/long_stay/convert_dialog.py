"""Asks what turns a short stay into a long one, and shows meanwhile what that would mean."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.period import Period
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.services.long_stay import Conversion
from ckgdesk.words import day, named
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.history import without_reason
from ui.long_stay.decision_form import DecisionForm
from ui.long_stay.outlook import Outlook, long_from, look_ahead
from ui.long_stay.outlook_panel import OutlookPanel
from ui.long_stay.thirds import DestinationField
from ui.places.place_field import PlaceField
from ui.stay_words import StayWords
from ui.widgets.field import DayField, LineField
from ui.widgets.plain import plain_label

_SIZE = QSize(1120, 640)


class ConvertDialog(AskingDialog):
    """One wish, one undoable step: the phase, its decision, its place, and where the third goes."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stay_id = stay_id
        self._words = StayWords(self)
        offered = desk.workspace.long_stay.first_day_over(stay_id)
        self._preview, self._foretold = desk.workspace.long_stay.preview(stay_id, offered), offered
        self._outlook: Outlook | None = None
        self._nights: Period | None = None
        self.first = DayField(self.tr("First &day of the long stay"), offered, required=True)
        self.place = PlaceField(
            desk, self.tr("&Place from then on"), nowhere=self.tr("the place it has"), apart_from=stay_id
        )
        self.form = DecisionForm(self._preview.partners, offered, desk.clock.today())
        self.days, self.referral, self.court = self.form.days, self.form.referral, self.form.court
        self.by_referral, self.by_court = self.form.by_referral, self.form.by_court
        self.one_third_to = DestinationField(self.tr("One &third goes to"), required=True)
        self.decided_by = LineField(self.tr("Decided &by"), hint=self.tr("for example the juvenile judge"))
        self.panel = OutlookPanel(desk.theme, self)
        self.setWindowTitle(self.tr("Convert to a long stay"))
        self.grant.setText(self.tr("Make it &long"))
        self._show_known()
        self._lay_out_form()
        self.tab_through(self.first, self.place, *self.form.fields(), self.one_third_to, self.decided_by)
        for changing in (self.first, self.place, self.form, self.one_third_to, self.decided_by):
            changing.changed.connect(self.weigh)
        self.weigh()
        self.first.edit.setFocus()

    def faults(self) -> tuple[str, ...]:
        """What is wrong or missing, in the order of the fields; each field shows its own."""
        found = (
            self.first.judge(self._first_fault()),
            *self.form.faults(),
            self._cover_fault(),
            self.one_third_to.judge("" if self.one_third_to.text() else self.tr("Say where the third goes.")),
        )
        return tuple(fault for fault in found if fault)

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing."""
        return next(iter(self.faults()), "")

    def weigh(self) -> None:
        """The fields say something else: places, outlook and button follow."""
        self.days.offer(self.first.day())
        self._look_ahead()
        self._offer_places()
        super().weigh()

    def come_true(self, reason: str) -> ChangeSet:
        """Convert, with what stands in the fields now."""
        return self.desk.workspace.long_stay.convert(self._stay_id, self._wish(), reason)

    def _leave_for(self, way: WayOut) -> None:
        """A way out of a refusal is a conversion too; it is made from here, with all that was filled in."""
        if not way.stays and way.day is not None:
            self.first.edit.show_day(way.day)
            return
        wish = partial(self.desk.workspace.long_stay.convert_by, way, self._wish())
        if self.desk.history.run(without_reason(wish), self.asker):
            self.accept()

    def _wish(self) -> Conversion:
        third, decided_by = self.one_third_to.text(), self.decided_by.text()
        return Conversion(self.first.day(), self.form.decision(), third, decided_by, self.place.place_id())

    def _show_known(self) -> None:
        known = self._preview.known
        self.form.show_known(known)
        self.one_third_to.box.setCurrentText(known.one_third_to)
        self.decided_by.line.setText(known.one_third_decided_by)

    def _offer_places(self) -> None:
        """What is free from the first day for as long as the stay lasts."""
        if self._outlook is None:
            return
        first = self._outlook.first
        until = self._outlook.lengthened_until or self._preview.timeline.period.until
        nights = Period(first, None if until is not None and until <= first else until)
        if nights != self._nights:
            self._nights = nights
            self.place.offer(nights)

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
            self.panel.show_outlook(self._outlook, self._informing())

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

    def _informing(self) -> str:
        """Whom somebody must tell about the two thirds."""
        people = [person for letter in self._preview.to_inform for person in letter.people]
        if not people:
            return self.tr("Inform the parents and the payer of the Groeipakket about the two thirds.")
        names = ", ".join(named(person, self.desk.names.people) for person in people)
        return self.tr("Inform {names} and the payer of the Groeipakket about the two thirds.").format(names=names)

    def _lay_out_form(self) -> None:
        top, third = QHBoxLayout(), QHBoxLayout()
        for row, fields in ((top, (self.first, self.place)), (third, (self.one_third_to, self.decided_by))):
            row.setSpacing(14)
            for field in fields:
                row.addWidget(field, 1)
        form = QVBoxLayout()
        form.setSpacing(10)
        form.addLayout(top)
        form.addWidget(self.form)
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
