"""Asks when a child leaves, and how sure that is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.stay import Certainty
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from ckgdesk.words import day
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay_words import StayWords
from ui.widgets.field import ChoiceField, DayField
from ui.widgets.plain import plain_label

_SURE = (Certainty.FIRM, Certainty.EXPECTED)
_NOT_KNOWN = len(_SURE)


class DepartureDialog(AskingDialog):
    """The departure day is no night any more."""

    def __init__(self, desk: Desk, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._timeline = timeline
        self._words = StayWords(self)
        until = timeline.period.until
        self.until = DayField(self.tr("&Departure on"), until or desk.clock.today(), required=True)
        known = (self._words.certainty(certainty) for certainty in _SURE)
        self.certainty = ChoiceField(self.tr("&How sure"), (*known, self.tr("departure not known")), required=True)
        self.certainty.box.setCurrentIndex(_NOT_KNOWN if until is None else _chosen(timeline.stay.certainty))
        self._nights = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("Departure of stay {stay}").format(stay=timeline.stay.code))
        self.grant.setText(self.tr("&Keep"))
        self._lay_out_form()
        self.tab_through(self.until, self.certainty)
        for field in (self.until, self.certainty):
            field.changed.connect(self.weigh)
        self.until.changed.connect(self._know)
        self.weigh()
        self.until.edit.setFocus()

    def weigh(self) -> None:
        """The day says something else: the number of nights follows."""
        count = (self.until.day() - self._timeline.period.first).days
        self._nights.setText(self._words.nights(count) if count > 0 and self._is_known() else "")
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the day."""
        first = self._timeline.period.first
        if not self._is_known() or self.until.day() > first:
            return self.until.judge("")
        return self.until.judge(self.tr("The child arrives on {first}; it leaves later.").format(first=day(first)))

    def come_true(self, reason: str) -> ChangeSet:
        """Set it."""
        planning, stay_id = self.desk.workspace.planning, self._timeline.id
        if self._is_known():
            return planning.end_stay(stay_id, self.until.day(), _SURE[self.certainty.number() or 0], reason)
        beds = self._timeline.placements
        last = beds[-1] if beds and beds[-1].period.until == self._timeline.period.until else None
        return planning.resize(stay_id, last.id if last else 0, Edge.UNTIL, None, reason)

    def _is_known(self) -> bool:
        return self.certainty.number() != _NOT_KNOWN

    def _know(self) -> None:
        """Somebody who gives a day knows it."""
        if not self._is_known():
            self.certainty.box.setCurrentIndex(_SURE.index(Certainty.EXPECTED))

    def _lay_out_form(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.until, 1)
        row.addWidget(self.certainty, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._nights)
        self.setMinimumWidth(520)


def _chosen(certainty: Certainty) -> int:
    return _SURE.index(certainty) if certainty in _SURE else _SURE.index(Certainty.EXPECTED)
