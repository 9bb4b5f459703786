"""The family of a child: how to reach it, and the brussen, each a click away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.people import Child, Contact, Family
from ui.names import Names
from ui.widgets.plain import button_words, plain_label


class FamilyFrame(QFrame):
    """Says nothing but a code while names are hidden."""

    child_wished = Signal(int)
    change_wished = Signal(object)  # Family
    contact_wished = Signal(object)  # Contact
    new_contact_wished = Signal(object)  # Family

    def __init__(self, family: Family, siblings: Iterable[Child], names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._family = family
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        name = family.code if names.hidden else family.name
        column.addWidget(plain_label(self.tr("Family {name}").format(name=name), "heading", self))
        reached = "\n".join(self._contact(family))
        if reached:
            label = plain_label(reached, "", self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self._contacts = QVBoxLayout()
        column.addLayout(self._contacts)
        brussen = tuple(siblings)
        if brussen:
            column.addLayout(self._siblings(brussen))

    def show_contacts(self, contacts: Iterable[Contact], *, changeable: bool) -> None:
        """Show who else belongs to the family, and offer to change all of it."""
        if self._names.hidden:
            return
        for contact in contacts:
            self._contacts.addLayout(self._contact_line(contact, changeable=changeable))
        if changeable:
            row = QHBoxLayout()
            change = QPushButton(self.tr("Change…"), self)
            change.clicked.connect(self._wish_change)
            add = QPushButton(self.tr("Add a contact…"), self)
            add.clicked.connect(self._wish_contact)
            row.addWidget(change)
            row.addWidget(add)
            row.addStretch(1)
            self._contacts.addLayout(row)

    def _contact_line(self, contact: Contact, *, changeable: bool) -> QHBoxLayout:
        reached = " · ".join(way for way in (contact.phone, contact.email) if way)
        label = plain_label("\n".join(line for line in (contact.name, reached, contact.address) if line), "", self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        if changeable:
            button = _ContactButton(contact, self.tr("Change…"), self)
            button.setAccessibleName(self.tr("Change {name}").format(name=contact.name))
            button.chosen.connect(self.contact_wished)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _wish_change(self) -> None:
        self.change_wished.emit(self._family)

    def _wish_contact(self) -> None:
        self.new_contact_wished.emit(self._family)

    def _contact(self, family: Family) -> Iterator[str]:
        if self._names.hidden:
            yield self.tr("Names are hidden (F9).")
            return
        reached = (family.contact, " · ".join(way for way in (family.phone, family.email) if way), family.address)
        yield from (line for line in reached if line)

    def _siblings(self, siblings: Iterable[Child]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Siblings"), "muted", self))
        for sibling in siblings:
            button = _ChildButton(sibling, button_words(self._names.short(sibling)), self)
            button.chosen.connect(self.child_wished)
            row.addWidget(button)
        row.addStretch(1)
        return row


class _ChildButton(QPushButton):
    chosen = Signal(int)

    def __init__(self, child: Child, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._child_id = child.id
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._child_id)


class _ContactButton(QPushButton):
    chosen = Signal(object)  # Contact

    def __init__(self, contact: Contact, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._contact = contact
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._contact)
