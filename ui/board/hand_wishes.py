"""Carries out what hands wish: moves of one or several stays, ways out at a taken place, brussen that follow."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.planning import Move, Planning
from ckgdesk.texts import Text
from ui.board.family import along
from ui.board.toolbar import BoardBar
from ui.board.view import BoardView
from ui.desk import Desk
from ui.messages import Offer
from ui.preferences import Key


class HandWishes(QObject):
    """Stands between a board and the plan; also keeps the two modes of the hand and their buttons the same."""

    def __init__(self, desk: Desk, view: BoardView, bar: BoardBar) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._bar = bar
        view.move_wished.connect(self._move)
        view.several_wished.connect(self._move_several)
        view.way_wished.connect(self._take)
        view.impossible_wished.connect(self._refuse)
        view.resize_wished.connect(self._resize)
        view.park_wished.connect(self._park)
        view.locked_changed.connect(self._show_lock)
        view.selecting_changed.connect(bar.selecting.setChecked)
        bar.selecting.toggled.connect(view.select_several)
        bar.lock.toggled.connect(view.lock)
        view.lock(desk.preferences.text(Key.BOARD_LOCK) == "locked")
        bar.lock.setChecked(view.locked)

    def _move(self, stay_id: int, placement_id: int, place_id: int, days: int) -> None:
        # Brussen are looked for in the picture from before: afterwards they no longer lie beside the stay.
        follow = along(self._view.board, Move(stay_id, placement_id, place_id, days))
        wish = partial(self._planning().move_stay, stay_id, placement_id, place_id, days)
        names = self._names(follow)
        if self._desk.history.run(wish) and follow:
            words = self.tr("Moved. {names} could go along.").format(names=names)
            self._desk.messages.show(words, Offer(self.tr("Move siblings too"), partial(self._move_several, follow)))

    def _move_several(self, moves: tuple[Move, ...]) -> None:
        self._desk.history.run(partial(self._planning().move_several, moves))

    def _resize(self, stay_id: int, placement_id: int, edge: Edge, day: date) -> None:
        self._desk.history.run(partial(self._planning().resize, stay_id, placement_id, edge, day))

    def _park(self, stay_id: int, placement_id: int) -> None:
        self._desk.history.run(partial(self._planning().park, stay_id, placement_id))

    def _refuse(self, why: Text) -> None:
        self._desk.messages.error(Impossible(why))

    def _planning(self) -> Planning:
        """The verbs as of what the hand sees."""
        return self._desk.workspace.planning.as_seen(self._view.board)

    def _take(self, way: WayOut) -> None:
        def wish(_: str) -> ChangeSet:
            return self._desk.workspace.rescue.take(way)

        self._desk.history.run(wish)

    def _names(self, moves: tuple[Move, ...]) -> str:
        picture = self._view.board.picture
        children = (picture.people.children[picture.timelines[move.stay_id].stay.child_id] for move in moves)
        return ", ".join(self._desk.names.short(child) for child in children)

    def _show_lock(self, locked: bool) -> None:  # noqa: FBT001  the slot of a switch
        self._bar.lock.setChecked(locked)
        self._desk.preferences.keep(Key.BOARD_LOCK, "locked" if locked else "open")
