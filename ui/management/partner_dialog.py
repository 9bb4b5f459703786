"""Asks what is known of a partner: what it is to the centre, its name, and where to reach it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.partner import Partner, PartnerKind
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.history import without_reason
from ui.management.partner_words import PartnerWords
from ui.widgets.field import ChoiceField, LineField

_WIDTH = 600


class PartnerDialog(AskingDialog):
    """A partner with id 0 is new."""

    def __init__(self, desk: Desk, partner: Partner, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._partner = partner
        words = PartnerWords(self)
        self.kind = ChoiceField(self.tr("&Kind"), (words.kind(kind) for kind in PartnerKind), required=True)
        self.name = LineField(self.tr("&Name"), required=True)
        self.contact = LineField(self.tr("Person to &ask for"))
        self.phone = LineField(self.tr("&Telephone"))
        self.email = LineField(self.tr("&E-mail"))
        self.address = LineField(self.tr("A&ddress"))
        self.note = LineField(self.tr("N&ote"))
        self.remove = QPushButton(self.tr("&Remove this partner"), self)
        self.remove.setVisible(bool(partner.id))
        self.setWindowTitle(self.tr("Partner") if partner.id else self.tr("New partner"))
        self.grant.setText(self.tr("&Save"))
        self._fill()
        self._lay_out_form()
        self.kind.changed.connect(self.weigh)
        self.name.changed.connect(self.weigh)
        self.remove.clicked.connect(self._remove)
        self.weigh()
        self.name.line.setFocus()

    def what_is_missing(self) -> str:
        """A kind or a name."""
        faults = (
            self.kind.judge("" if self.kind.number() is not None else self.tr("Choose what it is.")),
            self.name.judge("" if self.name.text() else self.tr("Give its name.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        del reason
        partners, said = self.desk.workspace.partners, self._said()
        return partners.change(self._partner, said) if self._partner.id else partners.add(said)

    def _said(self) -> Partner:
        return Partner(
            self._partner.id,
            tuple(PartnerKind)[self.kind.number() or 0],
            self.name.text(),
            self.contact.text(),
            self.address.text(),
            self.phone.text(),
            self.email.text(),
            self.note.text(),
        )

    def _remove(self) -> None:
        wish = partial(self.desk.workspace.partners.remove, self._partner)
        if self.desk.history.run(without_reason(wish), self.asker):
            self.accept()

    def _fill(self) -> None:
        partner = self._partner
        self.kind.box.setCurrentIndex(list(PartnerKind).index(partner.kind))
        for field, words in (
            (self.name, partner.name),
            (self.contact, partner.contact),
            (self.phone, partner.phone),
            (self.email, partner.email),
            (self.address, partner.address),
            (self.note, partner.note),
        ):
            field.line.setText(words)

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        asked = (self.kind, self.name, self.contact, self.phone, self.email, self.address)
        for number, field in enumerate(asked):
            grid.addWidget(field, *divmod(number, 2))
        grid.addWidget(self.note, 3, 0, 1, 2)
        grid.addWidget(self.remove, 4, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(*asked, self.note, self.remove)
