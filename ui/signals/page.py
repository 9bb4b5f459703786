"""The page Aandacht: who needs somebody, for what, before which day, and the next step at hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.scheduler.signals import Level
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.page import Page
from ui.signals.agenda import Agenda
from ui.signals.agenda_model import SPAN
from ui.signals.following import SignalVerbs
from ui.signals.grouping import heaps
from ui.signals.hands import SignalHands
from ui.signals.steps import NextSteps
from ui.signals.view_bar import ViewBar
from ui.signals.words import SignalWords
from ui.signals.worklist import Worklist
from ui.widgets.nothing import NothingHere
from ui.widgets.plain import plain_label
from ui.widgets.search import matches

_PRESSING = (Level.OVER, Level.URGENT)


class AttentionPage(Page):
    """Shows the worklist of today, or the eight weeks to come, and narrows it to what is typed."""

    icon_name = "attention"
    number = 2

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._concerns: tuple[Concern, ...] = ()
        self._coming: tuple[Concern, ...] = ()
        self._words = SignalWords(self)
        self._summary = plain_label("", "heading", self)
        self.steps = NextSteps(desk, self)
        self.follow_verbs = SignalVerbs(desk, self)
        self.bar = ViewBar(desk.theme, desk.preferences, self)
        self.worklist = Worklist(desk, SignalHands(self._words, self.steps, self.follow_verbs), self)
        self.agenda = Agenda(desk, self._words, self)
        self.nothing = NothingHere(desk.theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return self.tr("Attention")

    def refresh(self) -> None:
        """Look at the plan again."""
        today, attention = self._desk.clock.today(), self._desk.workspace.attention
        try:
            self._concerns = attention.worklist(today, resting=self.bar.resting.isChecked())
            self._coming = attention.coming(today, today + SPAN) if self.bar.shows_weeks() else ()
        except CkgError as error:
            self._desk.messages.error(error)
            return
        pressing = sum(concern.signal.level in _PRESSING for concern in self._concerns)
        self._summary.setText(self._words.summary(pressing, len(self._concerns) - pressing))
        self._show_wanted()

    def _show_wanted(self) -> None:
        today, weeks = self._desk.clock.today(), self.bar.shows_weeks()
        every = self._coming if weeks else self._concerns
        shown = tuple(concern for concern in every if matches(self.bar.filter.text(), self._text_of(concern, today)))
        if weeks:
            self.agenda.show_concerns(shown, today)
        else:
            self.worklist.show_heaps(heaps(shown, self.bar.by(), self._words), today)
        self._summary.setVisible(bool(self._concerns))
        if not shown:
            self._say_why_nothing(any_at_all=bool(every))
        face: QWidget = self.agenda if weeks else self.worklist
        self._stack.setCurrentWidget(face if shown else self.nothing)

    def _say_why_nothing(self, *, any_at_all: bool) -> None:
        if any_at_all:
            sentence = self.tr("No signal matches “{words}”.").format(words=self.bar.filter.text())
            self.nothing.say("search", sentence, "", self.tr("Show all signals"))
        elif self.bar.shows_weeks():
            sentence = self.tr("No term falls in the eight weeks to come.")
            self.nothing.say(
                "done", sentence, self.tr("Short stays, decisions and reports appear here before they are due.")
            )
        else:
            self.nothing.say(
                "done",
                self.tr("Nobody is nearing six weeks, and every night has its place and its decision."),
                self.tr("Signals appear here in good time: before six weeks are over, and before a decision ends."),
            )

    def _text_of(self, concern: Concern, today: date) -> str:
        family = concern.family.name if concern.family else ""
        signal = concern.signal
        words = (self._words.level(signal.level), self._words.subject(concern, today), self._words.state(concern))
        return " ".join((concern.child.full_name, concern.child.code, family, self._words.where(concern), *words))

    def _show_on_board(self, concern: Concern) -> None:
        self.stay_shown.emit(concern.signal.stay_id)

    def _show_child(self, concern: Concern) -> None:
        self.child_shown.emit(concern.signal.child_id)

    def _show_all(self) -> None:
        self.bar.filter.clear()
        self._take_focus()

    def _take_focus(self) -> None:
        if self.bar.shows_weeks():
            self.agenda.take_focus()
        else:
            self.worklist.take_focus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 4)
        top.addWidget(self._summary, 1)
        top.addWidget(self.bar)
        for face in (self.worklist, self.agenda, self.nothing):
            self._stack.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._desk.feed.changed.connect(self.look_again)
        self.bar.changed.connect(self.look_again)
        self.bar.face_changed.connect(self.look_again)
        self.bar.filter.left.connect(self._take_focus)
        self.nothing.wished.connect(self._show_all)
        for face in (self.worklist, self.agenda):
            face.step_wished.connect(self.steps.take)
            face.board_wished.connect(self._show_on_board)
        self.worklist.child_wished.connect(self._show_child)
        self.worklist.follow_wished.connect(self.follow_verbs.follow)
        self.steps.board_wished.connect(self._show_on_board)
