"""How a family is reached, and who else belongs to it: a parent at another address gets letters of its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.people import Contact, ContactKind, Family
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.widgets.field import ChoiceField, LineField
from ui.widgets.plain import plain_label

_WIDTH = 480
_KINDS = (ContactKind.PARENT, ContactKind.OTHER)


class FamilyDialog(AskingDialog):
    """The family's own contact person and address."""

    def __init__(self, desk: Desk, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._family = family
        self.name = LineField(self.tr("&Name"), required=True)
        self.contact = LineField(self.tr("&Contact person"))
        self.reach = _Reach(family.address, family.phone, family.email)
        self.why = LineField(self.tr("&Why it is changed"), hint=self.tr("such as: moved, or wrong in the request"))
        self.name.line.setText(family.name)
        self.contact.line.setText(family.contact)
        self.setWindowTitle(self.tr("Family {family}").format(family=desk.names.family(family)))
        self.grant.setText(self.tr("&Keep"))
        for widget in (self.name, self.contact, self.reach, self.why):
            self.body.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(self.name, self.contact, *self.reach.fields, self.why)
        self.name.changed.connect(self.weigh)
        self.weigh()
        self.contact.line.setFocus()

    def what_is_missing(self) -> str:
        """A family has a name; more need not be known."""
        return self.name.judge("" if self.name.text() else self.tr("Give the name."))

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        del reason
        reach = self.reach
        return self.desk.workspace.families.change(
            replace(
                self._family,
                name=self.name.text(),
                contact=self.contact.text(),
                address=reach.address.text(),
                phone=reach.phone.text(),
                email=reach.email.text(),
            ),
            self.why.text(),
        )


class ContactDialog(AskingDialog):
    """Somebody else of the family, new (id 0) or known."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._contact = contact
        self.kind = ChoiceField(self.tr("&Who"), (self.tr("parent"), self.tr("other")), required=True)
        self.name = LineField(self.tr("&Name"), required=True)
        self.reach = _Reach(contact.address, contact.phone, contact.email)
        self.why = LineField(self.tr("&Why it is changed"), hint=self.tr("such as: moved, or wrong in the request"))
        self.why.setVisible(bool(contact.id))
        self.remove = QPushButton(self.tr("&Take away"), self)
        self.kind.box.setCurrentIndex(_KINDS.index(contact.kind))
        self.name.line.setText(contact.name)
        self.setWindowTitle(self.tr("Contact") if contact.id else self.tr("New contact"))
        self.grant.setText(self.tr("&Keep"))
        words = self.tr(
            "A parent at another address gets a letter of its own; without an address it lives with the family."
        )
        for widget in (self.kind, self.name, self.reach, plain_label(words, "muted", self), self.why):
            self.body.addWidget(widget)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove.setVisible(bool(contact.id))
        self.setMinimumWidth(_WIDTH)
        self.tab_through(self.kind, self.name, *self.reach.fields, self.why)
        self.name.changed.connect(self.weigh)
        self.remove.clicked.connect(self._take_away)
        self.weigh()
        self.name.line.setFocus()

    def what_is_missing(self) -> str:
        """Somebody has a name."""
        return self.name.judge("" if self.name.text() else self.tr("Give the name."))

    def come_true(self, reason: str) -> ChangeSet:
        """Keep it."""
        del reason
        kind, reach = _KINDS[self.kind.number() or 0], self.reach
        return self.desk.workspace.families.keep_contact(
            Contact(
                self._contact.id,
                self._contact.family_id,
                kind,
                self.name.text(),
                reach.address.text(),
                reach.phone.text(),
                reach.email.text(),
            ),
            self.why.text(),
        )

    def _take_away(self) -> None:
        if self.desk.history.run(self._removed, self.asker):
            self.accept()

    def _removed(self, reason: str) -> ChangeSet:
        del reason
        return self.desk.workspace.families.remove_contact(self._contact.id, self.why.text())


class _Reach(QWidget):
    """Address, phone and e-mail."""

    def __init__(self, address: str, phone: str, email: str) -> None:
        super().__init__()
        self.address = LineField(self.tr("&Address"), hint=self.tr("street and number, postcode and town"))
        self.phone = LineField(self.tr("P&hone"))
        self.email = LineField(self.tr("&E-mail"))
        self.fields = (self.address, self.phone, self.email)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field, text in zip(self.fields, (address, phone, email), strict=True):
            field.line.setText(text)
            column.addWidget(field)
