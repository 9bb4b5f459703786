"""Asks for a place that is free during a period; a place that stays free stays chosen."""

from __future__ import annotations

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.period import Period
from ui.desk import Desk
from ui.places.free_places import FreePlace, free_places
from ui.widgets.field import ChoiceField


class PlaceField(ChoiceField):
    """`nowhere` is what stands for no place at all; without it there must be one.

    What the stay `apart_from` has counts as free; the place `left` is not offered.
    """

    def __init__(self, desk: Desk, caption: str, *, nowhere: str = "", apart_from: int = 0, left: int = 0) -> None:
        super().__init__(caption, (), required=not nowhere)
        self._desk = desk
        self._nowhere = nowhere
        self._apart_from = apart_from
        self._left = left
        self._free: tuple[FreePlace | None, ...] = ()

    def place_id(self) -> int | None:
        """Which place is chosen, or None."""
        number = self.number()
        chosen = None if number is None or number >= len(self._free) else self._free[number]
        return chosen.id if chosen else None

    def what_is_missing(self) -> str:
        """That a place must be chosen still, or that there is none to choose."""
        if self.place_id() is not None or self._nowhere:
            return ""
        if not self._free:
            return self.tr("No place is free on all of these nights. Choose another day, or move somebody first.")
        return self.tr("Choose a free place.")

    def choose(self, place_id: int | None) -> None:
        """Choose a place, if it is free."""
        ids = [place.id if place else None for place in self._free]
        self.box.setCurrentIndex(ids.index(place_id) if place_id in ids else (0 if self._nowhere else -1))

    def offer(self, period: Period) -> None:
        """Offer what is free during these nights."""
        try:
            picture = self._desk.workspace.planning.board(period, self._desk.clock.today()).picture
        except CkgError:
            return  # the wish itself will say what is wrong
        places = tuple(place for place in free_places(picture, period, self._apart_from) if place.id != self._left)
        free: tuple[FreePlace | None, ...] = (None, *places) if self._nowhere else places
        if free == self._free and self.box.count():
            return
        chosen, self._free = self.place_id(), free
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([place.label if place else self._nowhere for place in free])
        self.choose(chosen)
        self.box.setPlaceholderText(self.tr("Choose a free place") if free else self.tr("No place is free"))
        self.box.blockSignals(False)
