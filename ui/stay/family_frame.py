"""The family of a child: how to reach it, and the brussen, each a click away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.people import Child, Family
from ui.names import Names
from ui.widgets.plain import button_words, plain_label


class FamilyFrame(QFrame):
    """Says nothing but a code while names are hidden."""

    child_wished = Signal(int)

    def __init__(self, family: Family, siblings: Iterable[Child], names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
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
        brussen = tuple(siblings)
        if brussen:
            column.addLayout(self._siblings(brussen))

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
