"""What a court order must say, and what it may."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.known_decision import KnownDecision
from ckgdesk.domain.partner import Partner, PartnerKind
from ui.long_stay.grounds import Ground, GroundForm, names_of
from ui.widgets.field import ChoiceField, LineField, SuggestionField

_KINDS = (CourtKind.JUDGMENT, CourtKind.ORDER)


class CourtForm(GroundForm):
    """The judgment or order of a court."""

    def __init__(self, partners: Iterable[Partner] = ()) -> None:
        super().__init__()
        known = tuple(partners)
        self.court = SuggestionField(self.tr("Court &name"), names_of(known, PartnerKind.COURT), required=True)
        kinds = (self.tr("Judgment"), self.tr("Order"))
        self.kind = ChoiceField(self.tr("&Kind"), kinds, required=True, hint=self.tr("Choose"))
        self.number = LineField(self.tr("&File number"), required=True)
        self.measure = LineField(self.tr("&Measure"), required=True)
        self.consultant = LineField(self.tr("SDJ con&sultant"))
        self.organisation = SuggestionField(self.tr("SDJ"), names_of(known, PartnerKind.SDJ))
        self.jhb_reference = LineField(self.tr("JHB reference"))
        self.urgent = QCheckBox(self.tr("Ur&gent"))
        asked = (self.court, self.kind, self.number, self.measure, self.consultant, self.organisation)
        self.fields = (*asked, self.jhb_reference, self.urgent)
        self._lay_out((*asked, self.jhb_reference)).addWidget(self.urgent, 2, 1)

    def faults(self) -> Iterable[str]:
        """What is missing, field by field."""
        return (
            self.court.judge("" if self.court.text() else self.tr("Give the name of the court.")),
            self.kind.judge("" if self.kind.number() is not None else self.tr("Choose judgment or order.")),
            self.number.judge("" if self.number.text() else self.tr("Give the file number.")),
            self.measure.judge("" if self.measure.text() else self.tr("Give the measure.")),
        )

    def ground(self) -> Ground:
        """What was filled in."""
        return Ground(
            Basis.COURT,
            self.court.text(),
            self.number.text(),
            court_kind=_KINDS[self.kind.number() or 0],
            measure=self.measure.text(),
            consultant=self.consultant.text(),
            urgent=self.urgent.isChecked(),
            organisation=self.organisation.text(),
            jhb_reference=self.jhb_reference.text(),
        )

    def show_known(self, known: KnownDecision) -> None:
        """Fill in what is known."""
        self.court.box.setCurrentText(known.authority)
        self.number.line.setText(known.number)
        self.measure.line.setText(known.measure)
        self.consultant.line.setText(known.consultant)
        self.organisation.box.setCurrentText(known.organisation)
        self.jhb_reference.line.setText(known.jhb_reference)
        self.urgent.setChecked(known.urgent)
        if known.court_kind is not None:
            self.kind.box.setCurrentIndex(_KINDS.index(known.court_kind))
