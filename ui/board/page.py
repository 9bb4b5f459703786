"""The page with the board: brings the plan to the view, and the wishes of the view to the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.period import Period
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.services.access import Right
from ui.board.faces import Faces
from ui.board.finder import Finder
from ui.board.hand_wishes import HandWishes
from ui.board.legend import Legend
from ui.board.memory import BoardMemory
from ui.board.menu import BoardVerbs
from ui.board.news import touches
from ui.board.tips import Tips
from ui.board.toolbar import BoardBar
from ui.board.view import BoardView
from ui.desk import Desk
from ui.page import Page, Verb
from ui.preferences import Key
from ui.stay.panel import StayPanel
from ui.stay.subject import Subject
from ui.widgets.nothing import NothingHere

_SOON = 60  # milliseconds
_MANY_DAYS = 120
"""Reading so many takes longer than a frame: the board shows first what it has."""
_BEFORE_TODAY = 0.15
"""The share of the window that lies before today after a jump to it."""


class BoardPage(Page):
    """Holds a window of nights that is three times what shows, and moves it along before its end is seen."""

    icon_name = "board"
    number = 1
    verbs = frozenset({Verb.ZOOM_IN, Verb.ZOOM_OUT, Verb.TODAY})
    import_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        today = desk.clock.today()
        self.bar = BoardBar(desk.theme, today, self)
        self.view = BoardView(today, Tips(desk.say, self), desk.theme.colour, self)
        self.legend = Legend(desk.theme.colour, self)
        self.faces = Faces(desk, self.view, self.bar, self)
        self.at_hand = BoardVerbs(desk, self.view, self)
        self.at_hand.choices.give_keys(self.faces.twin.table)
        self._hands = HandWishes(desk, self.view, self.bar)
        self.card = StayPanel(desk, self.at_hand.choices, self)
        self.finder = Finder(desk, self.view)
        self._memory = BoardMemory(desk.preferences.of_user(desk.workspace.user), self.view, today)
        self._nothing = NothingHere(desk.theme, self)
        self._stack = QStackedWidget(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self.setFocusProxy(self.faces)
        self.setTabOrder(self.view, self.bar)
        self._lay_out()
        self._remember()
        self._connect()

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return self.tr("Board")

    def refresh(self) -> None:
        """Read the nights around those in sight again."""
        self._load(_widened(self.view.visible_period()))

    def follow(self, verb: Verb) -> None:
        """Zoom, or go to today."""
        match verb:
            case Verb.ZOOM_IN:
                self.view.zoom_in()
            case Verb.ZOOM_OUT:
                self.view.zoom_out()
            case Verb.TODAY:
                self._go_to_today()

    def find_child(self) -> bool:
        """Ask for a name over the board; False while there is no board to find it on."""
        seen = self.view.isVisible()
        if seen:
            self.finder.ask(self.view.scene.frame.body.topLeft() + QPoint(12, 8))
        return seen

    def show_stay(self, stay_id: int) -> None:
        """Scroll to a stay, select it and point it out; wherever in time it lies."""
        self.look_again()
        if self.view.show_stay(stay_id):
            return
        day = self._day_of(stay_id)
        if day is not None:
            self.view.go_to(day, _BEFORE_TODAY)
            self.refresh()
            self.view.show_stay(stay_id)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        self.at_hand.offer()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  Qt's name
        super().hideEvent(event)
        self.at_hand.offer(seen=False)
        self._memory.keep()

    def _lay_out(self) -> None:
        board, middle = QWidget(self), QWidget(self)
        for layout, widgets in (
            (QHBoxLayout(middle), (self.faces, self.card)),
            (QVBoxLayout(board), (self.bar, middle, self.legend)),
            (QVBoxLayout(self), (self._stack,)),
        ):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            for widget in widgets:
                layout.addWidget(widget, 1 if widget in (self.faces, middle, self._stack) else 0)
        self._stack.addWidget(board)
        self._stack.addWidget(self._nothing)
        workspace = self._desk.workspace
        may_import = workspace.account.may(Right.TRANSFER) and not workspace.file_is_read_only
        self._nothing.say(
            "board",
            self.tr("There are no places yet"),
            self.tr("Import a workbook with the places, the children and the stays of the centre."),
            self.tr("Import a workbook…") if may_import else "",
        )

    def _remember(self) -> None:
        kept = self._desk.preferences
        self.bar.legend.setChecked(kept.text(Key.LEGEND, "shown") == "shown")
        self.legend.setVisible(self.bar.legend.isChecked())
        self.card.setVisible(kept.text(Key.CARD, "hidden") == "shown")

    def _connect(self) -> None:
        desk, view, bar = self._desk, self.view, self.bar
        view.stay_opened.connect(self.open_card)
        view.selection_changed.connect(self._follow_selection)
        view.let_go.connect(self._close_card)
        self.at_hand.verbs.card_wished.connect(self.open_card)
        self.at_hand.verbs.child_shown.connect(self.child_shown)
        self.card.child_wished.connect(self.child_shown)
        self.card.closed.connect(self._close_card)
        view.stay_drawn.connect(self._admit)
        self.at_hand.choices.give_keys(self.faces.twin.table)
        desk.messages.way_weighed.connect(self._preview)
        desk.messages.way_left.connect(view.end_preview)
        view.picture_wanted.connect(self._load)
        view.span_changed.connect(self._follow_span)
        bar.today_wished.connect(self._go_to_today)
        bar.turned.connect(view.turn)
        bar.days_wished.connect(view.show_days)
        self.finder.stay_found.connect(self.show_stay)
        self.finder.closed.connect(self.faces.setFocus)
        bar.change_wished.connect(view.jumps.to_change)
        bar.day.jumped.connect(self.faces.setFocus)
        bar.day_wished.connect(view.go_to)
        bar.zoom_wished.connect(self._zoom)
        bar.legend_toggled.connect(self._show_legend)
        self._nothing.wished.connect(self.import_wished)
        self._soon.timeout.connect(self.refresh)
        desk.feed.changed.connect(self._hear)
        desk.theme.changed.connect(self._follow_theme)

    def _load(self, window: Period) -> None:
        self._show(partial(self._desk.workspace.planning.board, window, self._desk.clock.today()))

    def _show(self, read: Callable[[], BoardPicture]) -> None:
        try:
            board = read()
        except CkgError as error:
            self._desk.messages.error(error)
            return
        self._soon.stop()
        self.faces.show_board(board)
        self._memory.recall()
        self._stack.setCurrentIndex(0 if board.picture.house.places else 1)

    def _hear(self, change_set: ChangeSet) -> None:
        board = self.view.board
        if not touches(change_set, board):
            return
        if self.isVisible() and board.today == self._desk.clock.today() and not self._soon.isActive():
            self._show(partial(self._desk.workspace.planning.renewed, board))
        else:
            self.look_again()

    def _follow_span(self) -> None:
        """Look at more nights: at once when some are missing, soon when that is near or there are very many."""
        visible = self.view.visible_period()
        self.bar.show_span(self.view.first_day(), round(self.view.day_count()))
        if not self.isVisible() or self.view.dragging:
            return
        window = self.view.board.window
        if not window.covers(visible) and self.view.day_count() < _MANY_DAYS:
            self.refresh()
        elif not window.covers(_widened(visible, 0.5)):
            self._soon.start()

    def open_card(self, stay_id: int) -> None:
        """Open the stay card beside the board."""
        timeline = self.view.board.picture.timelines.get(stay_id)
        if timeline is not None:
            self.card.open_with(timeline)
            self._desk.preferences.keep(Key.CARD, "shown")

    def _admit(self, place_id: int, period: Period) -> None:
        self.at_hand.verbs.admit(None, place_id, period)

    def _preview(self, way: WayOut) -> None:
        self.view.preview(way.stays)

    def _close_card(self) -> None:
        self.setFocus()
        self.card.hide()
        self._desk.preferences.keep(Key.CARD, "hidden")

    def _follow_selection(self) -> None:
        at = self.at_hand.at()
        self.card.show_stay(at.timeline if isinstance(at, Subject) else None)

    def _day_of(self, stay_id: int) -> date | None:
        """A day on which a stay can be seen; None when it is gone."""
        today, lookup = self._desk.clock.today(), self._desk.workspace.lookup
        found = next((listed.timeline.period for listed in lookup.stays() if listed.timeline.id == stay_id), None)
        if found is None:
            return None
        return today if found.holds(today) else found.first

    def _go_to_today(self) -> None:
        self.view.go_to_today(self._desk.clock.today())

    def _zoom(self, step: int) -> None:
        (self.view.zoom_in if step > 0 else self.view.zoom_out)()

    def _show_legend(self, shown: bool) -> None:  # noqa: FBT001  the slot of a checkable button
        self.legend.setVisible(shown)
        self._desk.preferences.keep(Key.LEGEND, "shown" if shown else "hidden")

    def _follow_theme(self) -> None:
        self.view.colour_by(self._desk.theme.colour)
        self.legend.colour_by(self._desk.theme.colour)


def _widened(visible: Period, share: float = 1.0) -> Period:
    """The nights in sight and this share of as many on either side."""
    by = timedelta(days=round(visible.night_count() * share))
    return Period(visible.first - by, (visible.until or visible.first) + by)
