"""The card of one child: who it is, its family and brussen, and its stays with the newest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ckgdesk.domain.people import age_on
from ckgdesk.services.children import ChildCard
from ckgdesk.words import day
from ui.children.verbs import ChildVerbs
from ui.names import Names
from ui.stay.family_frame import FamilyFrame
from ui.stay.stay_frame import StayFrame
from ui.stay.verbs import StayVerbs
from ui.stay_words import StayWords
from ui.widgets.plain import plain_label


class CardView(QScrollArea):
    """Shows one card at a time; shown again, it stays where it was scrolled to."""

    child_wished = Signal(int)

    def __init__(self, names: Names, verbs: StayVerbs, of_child: ChildVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._verbs = verbs
        self._of_child = of_child
        self._child_id: int | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def child_id(self) -> int | None:
        """Whose card it is; None while there is none."""
        return self._child_id

    def texts(self) -> tuple[str, ...]:
        """Everything that can be read on it, from top to bottom."""
        sheet = self.widget()
        return tuple(label.text() for label in sheet.findChildren(QLabel)) if sheet else ()

    def show_nobody(self, sentence: str) -> None:
        """Nobody is chosen."""
        self._child_id = None
        label = plain_label(sentence, "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._replace(label)

    def show_card(self, card: ChildCard, today: date) -> None:
        """Show this child as it is on `today`."""
        again, at = card.child.id == self._child_id, self.verticalScrollBar().value()
        self._child_id = card.child.id
        sheet = _Sheet(card, today, self._names, (self._verbs, self._of_child))
        sheet.child_wished.connect(self.child_wished)
        self._replace(sheet)
        sheet.adjustSize()
        self.verticalScrollBar().setValue(at if again else 0)

    def _replace(self, widget: QWidget) -> None:
        # The click that asks for another card still stands in a button of this one: let it come back first.
        old = self.takeWidget()
        if old is not None:
            had_focus = any(child.hasFocus() for child in old.findChildren(QWidget))
            old.hide()
            old.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWidget(widget)


class _Sheet(QWidget):
    child_wished = Signal(int)

    def __init__(self, card: ChildCard, today: date, names: Names, verbs: tuple[StayVerbs, ChildVerbs]) -> None:
        super().__init__()
        self._card = card
        self._names = names
        self._verbs, self._child_verbs = verbs
        self._words = StayWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._about(today))
        column.addLayout(self._of_child())
        if card.family is not None:
            family = FamilyFrame(card.family, card.siblings, names, self)
            family.child_wished.connect(self.child_wished)
            family.change_wished.connect(self._child_verbs.change_family)
            family.contact_wished.connect(self._child_verbs.change_contact)
            family.new_contact_wished.connect(self._child_verbs.add_contact)
            family.show_contacts(card.contacts, changeable=not self._verbs.read_only)
            column.addWidget(family)
        for stay in card.stays:
            column.addWidget(StayFrame(stay, today, self._verbs, self))
        if not card.stays:
            column.addWidget(plain_label(self.tr("No stay yet."), "muted", self))
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(self._names.full(self._card.child), "title", self), 1)
        if not self._verbs.read_only:
            admit = QPushButton(self.tr("New stay…"), self)
            admit.clicked.connect(self._admit)
            row.addWidget(admit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _about(self, today: date) -> QLabel:
        child = self._card.child
        born = self.tr("born {day}, {age}").format(day=day(child.born), age=self._words.age(age_on(child.born, today)))
        lines = [f"{child.code} · {born}", child.note]
        return plain_label("\n".join(line for line in lines if line), "muted", self)

    def _of_child(self) -> QHBoxLayout:
        """What can be asked about the child itself."""
        row = QHBoxLayout()
        row.setSpacing(8)
        verbs = self._child_verbs
        for may, words, slot in (
            (verbs.may_correct, self.tr("&Correct…"), self._correct),
            (verbs.may_look_back, self.tr("&History…"), self._look_back),
            (verbs.may_disclose, self.tr("&Give out what is held…"), self._disclose),
        ):
            if may:
                button = QPushButton(words, self)
                button.clicked.connect(slot)
                row.addWidget(button)
        row.addStretch(1)
        return row

    def _correct(self) -> None:
        self._child_verbs.correct(self._card.child)

    def _look_back(self) -> None:
        self._child_verbs.look_back(self._card.child)

    def _disclose(self) -> None:
        self._child_verbs.disclose(self._card.child)

    def _admit(self) -> None:
        self._verbs.admit(self._card.child)
