"""Asks from which day a child sleeps in another room; the stay and its clocks go on."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import Placement
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.places.place_field import PlaceField
from ui.stay.subject import Subject
from ui.stay.whose import whose
from ui.stay_words import StayWords
from ui.widgets.field import DayField
from ui.widgets.plain import plain_label


class SplitDialog(AskingDialog):
    """A day inside the placement, and a place that is free from then on."""

    def __init__(self, desk: Desk, at: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        if at.placement is None:
            raise ValueError("a room move needs a room to leave")
        self._at = at
        self._bed: Placement = at.placement
        self._words = StayWords(self)
        self.day = DayField(self.tr("First &night in the other room"), self._offered(at.night), required=True)
        caption, left = self.tr("&Place from then on"), at.placement.place_id
        self.place = PlaceField(desk, caption, apart_from=at.timeline.id, left=left)
        self.setWindowTitle(self.tr("Room move in stay {stay}").format(stay=at.timeline.stay.code))
        self.grant.setText(self.tr("&Move"))
        self._lay_out_form()
        self.tab_through(self.day, self.place)
        self.day.changed.connect(self.weigh)
        self.place.changed.connect(self.weigh)
        self.weigh()
        self.day.edit.setFocus()

    def weigh(self) -> None:
        """Another day: other places are free from then on."""
        if self._is_inside():
            self.place.offer(Period(self.day.day(), self._bed.period.until))
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the day or the place."""
        span = self._words.span(self._bed.period)
        outside = self.tr("Choose a day after the first night here: {span}.").format(span=span)
        faults = (
            self.day.judge("" if self._is_inside() else outside),
            self.place.judge(self.place.what_is_missing()),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Move the child."""
        planning, place_id = self.desk.workspace.planning, self.place.place_id() or 0
        return planning.split(self._at.timeline.id, self.day.day(), place_id, reason)

    def _offered(self, night: date) -> date:
        """The night at hand, or today, or the second night."""
        period, today = self._bed.period, self.desk.clock.today()
        wished = (night, today, period.first + DAY)
        return next(day for day in wished if day == wished[-1] or (period.first < day and period.holds(day)))

    def _is_inside(self) -> bool:
        day, period = self.day.day(), self._bed.period
        return period.first < day and period.holds(day)

    def _lay_out_form(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.day, 1)
        row.addWidget(self.place, 2)
        self.body.addWidget(plain_label(whose(self._at.timeline, self._at.picture, self.desk), "title", self))
        self.body.addLayout(row)
        self.setMinimumWidth(600)
