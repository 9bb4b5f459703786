"""The stay card beside the board: whose the selected stay is, all that is known of it, and its verbs as buttons."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError, NotAllowed
from ckgdesk.domain.people import age_on
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.children import ChildCard, StayCard
from ckgdesk.words import day
from ui.desk import Desk
from ui.stay.card_words import CardWords
from ui.stay.choice import Choice
from ui.stay.choices import StayChoices
from ui.stay.family_frame import FamilyFrame
from ui.stay.glass_frame import GlassFrame
from ui.stay.lines import lines_grid
from ui.stay_words import StayWords
from ui.widgets.plain import plain_label

_WIDTH = 372
_SOON = 40  # milliseconds: arrows run along many bars
_NEAREST = (Choice.PLACE, Choice.MOVE, Choice.DAYS, Choice.DEPARTURE, Choice.FILE, Choice.CONVERT, Choice.DECIDE)
_SHOWN = 2
"""So many of the nearest verbs are buttons; all of them stand behind the third."""


class StayPanel(QFrame):
    """Follows the selection while it is open; Esc closes it."""

    closed = Signal()
    child_wished = Signal(int)

    def __init__(self, desk: Desk, choices: StayChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = choices
        self._timeline: Timeline | None = None
        self._scroll = QScrollArea(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.refresh)
        self._close = QToolButton(self)
        self._more = QPushButton(self.tr("M&ore"), self)
        self._foot = QHBoxLayout()
        self._buttons: list[VerbButton] = []
        self._dress()
        self._lay_out()
        choices.give_keys(self)
        desk.glass.changed.connect(self._look_again)

    @property
    def stay_id(self) -> int | None:
        """Whose card it is; None while no stay is selected."""
        return None if self._timeline is None else self._timeline.id

    def show_stay(self, timeline: Timeline | None) -> None:
        """Show this stay in a moment, or that none is selected."""
        self._timeline = timeline
        if self.isVisible():
            self._soon.start()

    def open_with(self, timeline: Timeline) -> None:
        """Open with this stay at once."""
        self._timeline = timeline
        self.show()
        self.refresh()

    def refresh(self) -> None:
        """Look at the plan again."""
        self._soon.stop()
        self._offer_verbs()
        if self._timeline is None:
            self._replace(self._nobody())
            return
        try:
            card = self._desk.workspace.children.card(self._timeline.stay.child_id)
        except NotAllowed as error:
            self._replace(self._of_another_group(self._timeline, error))
            return
        except CkgError as error:
            self._desk.messages.error(error)
            return
        stay = next((stay for stay in card.stays if stay.timeline.id == self._timeline.id), None)
        self._replace(self._nobody() if stay is None else self._sheet(card, stay))

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _of_another_group(self, timeline: Timeline, error: NotAllowed) -> GlassFrame:
        code = self._desk.workspace.lookup.child_code(timeline.stay.child_id)
        frame = GlassFrame(code, self._desk.say(error.text))
        frame.given.connect(self._look_beyond)
        return frame

    def _look_beyond(self, why: str) -> None:
        if self._timeline is None:
            return
        child_id = self._timeline.stay.child_id
        try:
            self._desk.glass.lift(child_id, self._desk.workspace.lookup.child_code(child_id), why)
        except CkgError as error:
            self._desk.messages.error(error)

    def _dress(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Stay card"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close.setIcon(self._desk.theme.icon("close"))
        self._close.setToolTip(self.tr("Close the stay card (Esc)"))
        self._close.setAccessibleName(self.tr("Close the stay card"))
        self._close.clicked.connect(self.closed)
        self._more.setMenu(QMenu(self._more))
        self._more.setAutoDefault(False)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 6, 0)
        head.addWidget(plain_label(self.tr("Stay card"), "muted", self), 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._foot.setContentsMargins(14, 8, 14, 10)
        self._foot.setSpacing(6)
        self._foot.addStretch(1)
        self._foot.addWidget(self._more)
        column.addLayout(self._foot)

    def _replace(self, widget: QWidget) -> None:
        old = self._scroll.takeWidget()
        if old is not None:
            had_focus = any(child.hasFocus() for child in old.findChildren(QWidget))
            old.hide()
            old.deleteLater()
            if had_focus:
                self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.setWidget(widget)

    def _nobody(self) -> QWidget:
        label = plain_label(self.tr("Select a stay to see its card."), "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _sheet(self, card: ChildCard, stay: StayCard) -> QWidget:
        sheet, words, today = QWidget(), CardWords(self._desk.say, self), self._desk.clock.today()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(14, 4, 14, 14)
        column.setSpacing(10)
        child = card.child
        column.addWidget(plain_label(self._desk.names.full(child), "title", sheet))
        column.addWidget(plain_label(f"{child.code} · {self._born(child.born, today)}", "muted", sheet))
        frame = QFrame(sheet)
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(plain_label(words.heading(stay), "heading", frame))
        inside.addLayout(lines_grid(words.lines(stay, today), frame))
        column.addWidget(frame)
        if card.family is not None:
            family = FamilyFrame(card.family, card.siblings, self._desk.names, sheet)
            family.child_wished.connect(self.child_wished)
            family.show_contacts(card.contacts, changeable=False)
            column.addWidget(family)
        column.addStretch(1)
        words.deleteLater()
        return sheet

    def _born(self, born: date, today: date) -> str:
        age = StayWords(self).age(age_on(born, today))
        return self.tr("born {day}, {age}").format(day=day(born), age=age)

    def _offer_verbs(self) -> None:
        """The nearest verbs as buttons, the rest in a menu."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        shown = [self._choices[choice] for choice in _NEAREST if self._choices[choice].isVisible()]
        self._buttons = [VerbButton(action, self) for action in shown[:_SHOWN]] if self._timeline else []
        for number, button in enumerate(self._buttons):
            self._foot.insertWidget(number, button)
            button.show()
        self._more.setVisible(self._timeline is not None)
        self._more.menu().clear()
        self._more.menu().addActions(list(self._choices.all()))


class VerbButton(QPushButton):
    """Does what an action does, and is grey when it is."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(action.text(), parent)
        self.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self.setEnabled(action.isEnabled())
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
