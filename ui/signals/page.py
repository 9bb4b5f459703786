"""The page Aandacht: who needs somebody, for what, before which day, and the next step at hand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.scheduler.signals import Level
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.long_stay.convert_dialog import ask_conversion
from ui.page import Page
from ui.signals.words import SignalWords
from ui.signals.worklist import Worklist
from ui.stay.choice import Choice
from ui.stay.rights import may
from ui.widgets.nothing import NothingHere
from ui.widgets.plain import plain_label
from ui.widgets.search import SearchField, matches

_PRESSING = (Level.OVER, Level.URGENT)


class AttentionPage(Page):
    """Shows the worklist of today and narrows it to what is typed."""

    icon_name = "attention"
    number = 2

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._concerns: tuple[Concern, ...] = ()
        self._words = SignalWords(self)
        self._summary = plain_label("", "heading", self)
        self.filter = SearchField(desk.theme, self.tr("Filter by child, group or word"), self)
        self.worklist = Worklist(desk, self._words, self)
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
        today = self._desk.clock.today()
        try:
            self._concerns = self._desk.workspace.attention.worklist(today)
        except CkgError as error:
            self._desk.messages.error(error)
            return
        pressing = sum(concern.signal.level in _PRESSING for concern in self._concerns)
        self._summary.setText(self._words.summary(pressing, len(self._concerns) - pressing))
        self._show_wanted()

    def _show_wanted(self) -> None:
        wanted = self.filter.text()
        shown = tuple(concern for concern in self._concerns if matches(wanted, self._text_of(concern)))
        self.worklist.show_concerns(shown, self._desk.clock.today())
        self.filter.setVisible(bool(self._concerns))
        self._summary.setVisible(bool(self._concerns))
        if not self._concerns:
            self._say_all_is_well()
        elif not shown:
            sentence = self.tr("No signal matches “{words}”.").format(words=wanted)
            self.nothing.say("search", sentence, "", self.tr("Show all signals"))
        self._stack.setCurrentWidget(self.worklist if shown else self.nothing)

    def _say_all_is_well(self) -> None:
        self.nothing.say(
            "done",
            self.tr("Nobody is nearing six weeks, and every night has its place and its decision."),
            self.tr("Signals appear here in good time: before six weeks are over, and before a decision ends."),
        )

    def _text_of(self, concern: Concern) -> str:
        family = concern.family.name if concern.family else ""
        today = self._desk.clock.today()
        words = (self._words.level(concern.signal.level), self._words.subject(concern, today))
        return " ".join((concern.child.full_name, concern.child.code, family, self._words.where(concern), *words))

    def _take_step(self, concern: Concern) -> None:
        if concern.asks_conversion and may(self._desk, Choice.CONVERT):
            ask_conversion(self._desk, concern.signal.stay_id, self)
        else:
            self._show_on_board(concern)

    def _show_on_board(self, concern: Concern) -> None:
        self.stay_shown.emit(concern.signal.stay_id)

    def _show_child(self, concern: Concern) -> None:
        self.child_shown.emit(concern.signal.child_id)

    def _show_all(self) -> None:
        self.filter.clear()
        self.worklist.take_focus()

    def _lay_out(self) -> None:
        self.filter.setFixedWidth(300)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 4)
        top.addWidget(self._summary, 1)
        top.addWidget(self.filter)
        self._stack.addWidget(self.worklist)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._desk.feed.changed.connect(self.look_again)
        self.filter.textChanged.connect(self._show_wanted)
        self.filter.left.connect(self.worklist.take_focus)
        self.nothing.wished.connect(self._show_all)
        self.worklist.step_wished.connect(self._take_step)
        self.worklist.board_wished.connect(self._show_on_board)
        self.worklist.child_wished.connect(self._show_child)
