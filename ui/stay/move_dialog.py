"""Asks where a stay goes and from when: another place, other days, or the place of nights that have none."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.period import Period
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.places.place_field import PlaceField
from ui.stay.subject import Subject
from ui.stay.whose import whose
from ui.stay_words import StayWords
from ui.widgets.field import DayField
from ui.widgets.plain import plain_label


class MoveDialog(AskingDialog):
    """The stay keeps its length; the place is for the placement that was chosen."""

    def __init__(self, desk: Desk, at: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._at = at
        self._words = StayWords(self)
        self.first = DayField(self.tr("First &night of the stay"), at.timeline.period.first, required=True)
        self.place = PlaceField(desk, self.tr("&Place"), apart_from=at.timeline.id)
        self._nights = plain_label("", "muted", self)
        code = at.timeline.stay.code
        self.setWindowTitle(
            self.tr("Place for stay {stay}").format(stay=code)
            if at.placement is None
            else self.tr("Move stay {stay}").format(stay=code)
        )
        self.grant.setText(self.tr("Give this place") if at.placement is None else self.tr("&Move it"))
        self._lay_out_form()
        self.tab_through(self.first, self.place)
        for field in (self.first, self.place):
            field.changed.connect(self.weigh)
        self.place.offer(self._bed())
        self.place.choose(at.placement.place_id if at.placement else None)
        self.weigh()
        (self.place.box if at.placement is None else self.first.edit).setFocus()

    def weigh(self) -> None:
        """Another day: other places are free then."""
        bed = self._bed()
        self.place.offer(bed)
        self._nights.setText(self.tr("On this place: {span}").format(span=self._words.span(bed)))
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the day or the place, or that nothing changes."""
        place_id = self.place.place_id()
        faults = (
            self.first.judge(""),
            self.place.judge(self.place.what_is_missing()),
            self.tr("Choose another place or another day.") if self._stays_as_it_is(place_id) else "",
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Move it."""
        at, planning, place_id = self._at, self.desk.workspace.planning, self.place.place_id() or 0
        if at.placement is None and not self._days():
            return planning.place(at.timeline.id, place_id, reason)
        return planning.move_stay(at.timeline.id, at.placement_id, place_id, self._days(), reason)

    def _days(self) -> int:
        return (self.first.day() - self._at.timeline.period.first).days

    def _bed(self) -> Period:
        """The nights that get the place."""
        at = self._at
        waiting = (nights for nights in at.timeline.unplaced() if nights.holds(at.night))
        nights = at.placement.period if at.placement else next(waiting, at.timeline.period)
        return nights.shifted(self._days())

    def _stays_as_it_is(self, place_id: int | None) -> bool:
        bed = self._at.placement
        return bed is not None and place_id == bed.place_id and not self._days()

    def _lay_out_form(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.first, 1)
        row.addWidget(self.place, 2)
        self.body.addWidget(plain_label(whose(self._at.timeline, self._at.picture, self.desk), "title", self))
        self.body.addLayout(row)
        self.body.addWidget(self._nights)
        self.setMinimumWidth(600)
