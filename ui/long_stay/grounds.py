"""The two grounds of a long phase and what each must say (domain.md 2.4): referral decision or court order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ckgdesk.domain.decision import Basis, CourtKind
from ui.widgets.field import ChoiceField, Field, LineField, SuggestionField
from ui.widgets.search import folded

_TOEGANGSPOORT = "Toegangspoort"
_MANDATED = ("ocj", "vk")
"""How the names of mandated facilities begin; only they have a consultant who must be known."""


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


class GroundForm(QWidget):
    """The fields of one ground; what was typed stays when the other one is chosen meanwhile."""

    changed = Signal()
    fields: tuple[QWidget, ...]
    """Where Tab goes, in order."""

    def faults(self) -> Iterable[str]:
        """What is missing, field by field; each field shows its own."""
        raise NotImplementedError

    def ground(self) -> Ground:
        """What was filled in."""
        raise NotImplementedError

    def _lay_out(self, fields: Iterable[Field]) -> QGridLayout:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, field in enumerate(fields):
            grid.addWidget(field, *divmod(number, 2))
            field.changed.connect(self.changed)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid


class ReferralForm(GroundForm):
    """The decision of the toegangspoort or of a mandated facility."""

    def __init__(self) -> None:
        super().__init__()
        self.authority = SuggestionField(self.tr("&Authority"), (_TOEGANGSPOORT, "OCJ", "VK"), required=True)
        self.authority.box.setCurrentIndex(0)
        self.number = LineField(self.tr("&JHB number"), required=True, hint=self.tr("for example JHB-2026-0001"))
        self.type_module = LineField(self.tr("T&ype module"), required=True)
        self.consultant = LineField(self.tr("Con&sultant"), hint=self.tr("required for OCJ and VK"))
        self.fields = (self.authority, self.number, self.type_module, self.consultant)
        self._lay_out(self.fields)

    def faults(self) -> Iterable[str]:
        """What is missing, field by field."""
        mandated = folded(self.authority.text()).startswith(_MANDATED)
        lonely = mandated and not self.consultant.text()
        return (
            self.authority.judge("" if self.authority.text() else self.tr("Say who decided.")),
            self.number.judge("" if self.number.text() else self.tr("Give the JHB number.")),
            self.type_module.judge("" if self.type_module.text() else self.tr("Give the type module.")),
            self.consultant.judge(self.tr("Give the consultant of the OCJ or VK.") if lonely else ""),
        )

    def ground(self) -> Ground:
        """What was filled in."""
        return Ground(
            Basis.REFERRAL,
            self.authority.text(),
            self.number.text(),
            type_module=self.type_module.text(),
            consultant=self.consultant.text(),
        )


class CourtForm(GroundForm):
    """The judgment or order of a court."""

    def __init__(self) -> None:
        super().__init__()
        self.court = LineField(self.tr("Court &name"), required=True)
        kinds = (self.tr("Judgment"), self.tr("Order"))
        self.kind = ChoiceField(self.tr("&Kind"), kinds, required=True, hint=self.tr("Choose"))
        self.number = LineField(self.tr("&File number"), required=True)
        self.measure = LineField(self.tr("&Measure"), required=True)
        self.consultant = LineField(self.tr("SDJ con&sultant"))
        self.urgent = QCheckBox(self.tr("Ur&gent"))
        asked = (self.court, self.kind, self.number, self.measure, self.consultant)
        self.fields = (*asked, self.urgent)
        self._lay_out(asked).addWidget(self.urgent, 2, 1)

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
            court_kind=(CourtKind.JUDGMENT, CourtKind.ORDER)[self.kind.number() or 0],
            measure=self.measure.text(),
            consultant=self.consultant.text(),
            urgent=self.urgent.isChecked(),
        )
