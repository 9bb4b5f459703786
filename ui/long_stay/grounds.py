"""The three grounds of a long phase and what each must say (domain.md 2.4): gate, mandated facility, court."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ckgdesk.domain.decision import Basis, Consent, CourtKind
from ckgdesk.domain.known_decision import KnownDecision
from ckgdesk.domain.partner import Partner, PartnerKind
from ui.widgets.field import Field, LineField, MaybeDayField, SuggestionField
from ui.widgets.search import folded

_TOEGANGSPOORT = "Toegangspoort"
_MANDATED = ("ocj", "vk")
"""How the names of mandated facilities begin; only they have a consultant who must be known."""
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """What a decision says, but for its days."""

    basis: Basis
    authority: str
    number: str
    court_kind: CourtKind | None = None
    measure: str = ""
    type_module: str = ""
    consultant: str = ""
    urgent: bool = False
    organisation: str = ""
    applicant: str = ""
    a_document_on: date | None = None
    a_document_number: str = ""
    indication_on: date | None = None
    trajectory: str = ""
    consent: Consent | None = None
    jhb_reference: str = ""


class GroundForm(QWidget):
    """The fields of one ground; what was typed stays when another one is chosen meanwhile."""

    changed = Signal()
    fields: tuple[QWidget, ...]
    """Where Tab goes, in order."""

    def faults(self) -> Iterable[str]:
        """What is missing, field by field; each field shows its own."""
        raise NotImplementedError

    def ground(self) -> Ground:
        """What was filled in."""
        raise NotImplementedError

    def show_known(self, known: KnownDecision) -> None:
        """Fill in what is known; what is not stays as it is."""
        raise NotImplementedError

    def _lay_out(self, fields: Iterable[Field]) -> QGridLayout:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for number, field in enumerate(fields):
            grid.addWidget(field, *divmod(number, _COLUMNS))
            field.changed.connect(self.changed)
        grid.setRowStretch(grid.rowCount(), 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid


class ReferralForm(GroundForm):
    """The decision of the toegangspoort."""

    def __init__(self, partners: Iterable[Partner] = ()) -> None:
        super().__init__()
        gates = names_of(partners, PartnerKind.GATE) or (_TOEGANGSPOORT,)
        self.authority = SuggestionField(self.tr("&Authority"), gates, required=True)
        self.authority.box.setCurrentIndex(0)
        self.number = LineField(self.tr("&JHB number"), required=True, hint=self.tr("for example JHB-2026-0001"))
        self.type_module = LineField(self.tr("T&ype module"), required=True)
        self.consultant = LineField(self.tr("Con&sultant"))
        self.applicant = LineField(self.tr("Applicant"))
        self.a_document_on = MaybeDayField(self.tr("A-document on"))
        self.a_document_number = LineField(self.tr("A-document number"))
        self.indication_on = MaybeDayField(self.tr("Indication report of"))
        self.fields = self._asked()
        self._lay_out(self._asked())

    def faults(self) -> Iterable[str]:
        """What is missing, field by field."""
        mandated = folded(self.authority.text()).startswith(_MANDATED)
        lonely = mandated and not self.consultant.text()
        return (
            self.authority.judge("" if self.authority.text() else self.tr("Say who decided.")),
            self.number.judge("" if self.number.text() else self.tr("Give the JHB number.")),
            self.type_module.judge("" if self.type_module.text() else self.tr("Give the type module.")),
            self.consultant.judge(self.tr("Give the consultant of the OCJ or VK.") if lonely else ""),
            self.a_document_on.judge(""),
            self.indication_on.judge(""),
        )

    def ground(self) -> Ground:
        """What was filled in."""
        return Ground(
            Basis.REFERRAL,
            self.authority.text(),
            self.number.text(),
            type_module=self.type_module.text(),
            consultant=self.consultant.text(),
            applicant=self.applicant.text(),
            a_document_on=self.a_document_on.day(),
            a_document_number=self.a_document_number.text(),
            indication_on=self.indication_on.day(),
        )

    def show_known(self, known: KnownDecision) -> None:
        """Fill in what is known."""
        self.authority.box.setCurrentText(known.authority or self.authority.text())
        self.number.line.setText(known.number)
        self.type_module.line.setText(known.type_module)
        self.consultant.line.setText(known.consultant)
        self.applicant.line.setText(known.applicant)
        self.a_document_on.show_day(known.a_document_on)
        self.a_document_number.line.setText(known.a_document_number)
        self.indication_on.show_day(known.indication_on)

    def _asked(self) -> tuple[Field, ...]:
        first = (self.authority, self.number, self.type_module, self.consultant, self.applicant)
        return (*first, self.a_document_on, self.a_document_number, self.indication_on)


def names_of(partners: Iterable[Partner], *kinds: PartnerKind) -> tuple[str, ...]:
    """The names of the partners of these kinds, as suggestions."""
    return tuple(partner.name for partner in partners if partner.kind in kinds)
