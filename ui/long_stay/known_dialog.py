"""Asks what is known already of a decision to come, so that the conversion need not ask it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.decision import CourtKind
from ckgdesk.domain.long_stay_file import LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.services.dossiers import FileView
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.long_stay.partner_field import PartnerField
from ui.long_stay.thirds import DestinationField
from ui.widgets.field import ChoiceField, Field, LineField

_WIDTH = 680
_COURT_KINDS = (CourtKind.JUDGMENT, CourtKind.ORDER)


class KnownDialog(AskingDialog):
    """Only what the chosen road has; nothing is required."""

    def __init__(self, desk: Desk, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._file = file = view.file
        court, mandated = file.route is Route.COURT, file.route is Route.MANDATED
        partners = view.partners
        self.authority = PartnerField(
            self.tr("Court &name") if court else self.tr("&Toegangspoort"),
            _of(partners, PartnerKind.COURT if court else PartnerKind.GATE),
            file.authority_id,
        )
        kinds = (PartnerKind.SDJ,) if court else (PartnerKind.OCJ, PartnerKind.VK)
        name = self.tr("S&DJ") if court else self.tr("Mandated &facility")
        self.organisation = PartnerField(name, _of(partners, *kinds), file.organisation_id)
        self.consultant = LineField(self.tr("Con&sultant"))
        self.applicant = LineField(self.tr("&Applicant"))
        self.type_module = LineField(self.tr("T&ype module"))
        self.court_kind = ChoiceField(self.tr("&Kind"), (self.tr("Judgment"), self.tr("Order")))
        self.measure = LineField(self.tr("&Measure"))
        self.urgent = QCheckBox(self.tr("Ur&gent"), self)
        self.one_third_to = DestinationField(self.tr("One t&hird goes to"))
        self.decided_by = LineField(self.tr("Decided &by"))
        self.setWindowTitle(self.tr("What is known already"))
        self.grant.setText(self.tr("&Keep"))
        self._asked: tuple[Field, ...] = (
            self.authority,
            *((self.organisation,) if court or mandated else ()),
            self.consultant,
            *((self.court_kind, self.measure) if court else (self.applicant, self.type_module)),
            self.one_third_to,
            self.decided_by,
        )
        self._fill()
        self._lay_out_form()
        self.weigh()
        self.authority.editor.setFocus()

    def what_is_missing(self) -> str:
        """Nothing ever is."""
        return ""

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        del reason
        return self.desk.workspace.dossiers.describe(self._file, self._known())

    def _known(self) -> LongStayFile:
        number = self.court_kind.number()
        return replace(
            self._file,
            authority_id=self.authority.partner_id(),
            organisation_id=self.organisation.partner_id(),
            consultant=self.consultant.text(),
            applicant=self.applicant.text(),
            type_module=self.type_module.text(),
            court_kind=None if number is None else _COURT_KINDS[number],
            measure=self.measure.text(),
            urgent=self.urgent.isChecked(),
            one_third_to=self.one_third_to.text(),
            one_third_decided_by=self.decided_by.text(),
        )

    def _fill(self) -> None:
        file = self._file
        self.consultant.line.setText(file.consultant)
        self.applicant.line.setText(file.applicant)
        self.type_module.line.setText(file.type_module)
        self.measure.line.setText(file.measure)
        self.urgent.setChecked(file.urgent)
        self.one_third_to.box.setCurrentText(file.one_third_to)
        self.decided_by.line.setText(file.one_third_decided_by)
        if file.court_kind is not None:
            self.court_kind.box.setCurrentIndex(_COURT_KINDS.index(file.court_kind))

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for number, field in enumerate(self._asked):
            grid.addWidget(field, *divmod(number, 2))
        self.urgent.setVisible(self._file.route is Route.COURT)
        if self._file.route is Route.COURT:
            grid.addWidget(self.urgent, *divmod(len(self._asked), 2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for unasked in self._unasked():
            unasked.setParent(None)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(*self._asked, self.urgent)

    def _unasked(self) -> Iterator[Field]:
        every = (self.organisation, self.court_kind, self.measure, self.applicant, self.type_module)
        return (field for field in every if field not in self._asked)


def _of(partners: Mapping[int, Partner], *kinds: PartnerKind) -> Iterable[Partner]:
    return tuple(partner for partner in partners.values() if partner.kind in kinds)
