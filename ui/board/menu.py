"""The verbs of whatever is at hand on the board: what applies is offered in menus and by keys, and followed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.board import Row, RowKind
from ckgdesk.domain.period import Period
from ui.board.sketch import nights_to_offer
from ui.board.view import BoardView
from ui.desk import Desk
from ui.places.free_places import place_label
from ui.stay.choice import Choice
from ui.stay.choices import StayChoices
from ui.stay.rights import may
from ui.stay.subject import AtHand, ChildAtHand, Spot, Subject, fitting
from ui.stay.verbs import StayVerbs

_SLIPS = frozenset({Choice.PARK, Choice.JOIN, Choice.CANCEL})
"""What one key does to a stay without asking first: a locked board does not let it."""


class BoardVerbs(QObject):
    """Looks at the selection each time it changes; the night under a right click counts until then."""

    offered = Signal()
    """Something else is at hand, or it is otherwise."""

    def __init__(self, desk: Desk, view: BoardView, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._view = view
        self._over = over
        self._night: date | None = None
        self.choices = StayChoices(desk.theme, self, partial(may, desk))
        self.verbs = StayVerbs(desk, over)
        self.choices.give_keys(view)
        self.choices.chosen.connect(self._follow)
        view.selection_changed.connect(self._look_again)
        view.menu_wished.connect(self._open_menu)

    def at(self) -> AtHand | None:
        """The selected bar, or the place or child without one the keyboard is on; None on a heading."""
        view = self._view
        night = self._night or view.night_at_hand()
        selection = view.selection
        bar = view.board.bars_by_key.get(selection.bar_key) if selection.bar_key is not None else None
        if bar is not None:
            return Subject(bar.timeline, bar.placement, night, view.board.picture)
        index = view.scene.frame.rows.index_of(selection.row_key)
        return None if index is None else self._on_row(view.scene.frame.rows.shown[index], night)

    def offer(self, *, seen: bool = True) -> None:
        """Offer what applies now; out of sight nothing does."""
        at = self.at() if seen else None
        room_move = at.room_move() if isinstance(at, Subject) else None
        self.choices.offer(fitting(at), room_move, read_only=self._view.board.read_only)
        self.offered.emit()

    def _on_row(self, row: Row, night: date) -> AtHand | None:
        board = self._view.board
        if row.kind is RowKind.CHILD:
            return ChildAtHand(board.picture.people.children[row.id], night)
        if row.kind is not RowKind.PLACE:
            return None
        shut = (closure for closure in board.closures.get(row.id, ()) if closure.period.holds(night))
        return Spot(row.id, night, next(shut, None), place_label(board.picture.house, row.id))

    def _look_again(self) -> None:
        self._night = None
        self.offer(seen=self._over.isVisible())

    def _open_menu(self, night: date, place: QPoint) -> None:
        self._night = night
        if self.at() is not None:
            self.offer()
            self.choices.menu(self._view).popup(place)

    def _follow(self, choice: Choice) -> None:
        at = self.at()
        if choice in _SLIPS and self._view.held_fast:
            self._desk.messages.warn(self._view.held_fast)
        elif choice is Choice.ADMIT and isinstance(at, Spot):
            period = nights_to_offer(self._view.board, at.place_id, at.night)
            self.verbs.admit(None, at.place_id, period or Period(at.night))
        else:
            self.verbs.follow(choice, at)
