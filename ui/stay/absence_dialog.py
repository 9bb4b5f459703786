"""Asks which nights a child sleeps elsewhere while its place is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import REASONS
from ckgdesk.domain.timeline import Timeline
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay_words import StayWords
from ui.widgets.field import ChoiceField, DayField
from ui.widgets.plain import plain_label


class AbsenceDialog(AskingDialog):
    """From the first night away to the day the child is back."""

    def __init__(self, desk: Desk, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._timeline = timeline
        self._words = StayWords(self)
        first = max(desk.clock.today(), timeline.period.first)
        self.first = DayField(self.tr("First night &away"), first, required=True)
        self.back = DayField(self.tr("&Back on"), first + DAY, required=True)
        reasons = (self._words.absence(reason) for reason in REASONS)
        self.reason = ChoiceField(self.tr("&Where"), reasons, required=True, hint=self.tr("Choose"))
        self._nights = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("Absence in stay {stay}").format(stay=timeline.stay.code))
        self.grant.setText(self.tr("&Record"))
        self._lay_out_form()
        self.tab_through(self.first, self.back, self.reason)
        for field in (self.first, self.back, self.reason):
            field.changed.connect(self.weigh)
        self.weigh()
        self.first.edit.setFocus()

    def weigh(self) -> None:
        """The days say something else: the number of nights follows."""
        self.back.offer(self.first.day() + DAY)
        count = (self.back.day() - self.first.day()).days
        self._nights.setText(self._words.nights(count) if count > 0 else "")
        super().weigh()

    def what_is_missing(self) -> str:
        """The first thing that is wrong or missing."""
        faults = (
            self.first.judge(self._outside()),
            self.back.judge(self.tr("That is not after the first night.") if self._nobody_sleeps_away() else ""),
            self.reason.judge("" if self.reason.number() is not None else self.tr("Say where the child is.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Record it."""
        away = Period(self.first.day(), self.back.day())
        where = REASONS[self.reason.number() or 0]
        return self.desk.workspace.planning.record_absence(self._timeline.id, away, where, reason)

    def _nobody_sleeps_away(self) -> bool:
        return self.back.day() <= self.first.day()

    def _outside(self) -> str:
        if self._timeline.period.holds(self.first.day()):
            return ""
        return self.tr("The stay runs {span}.").format(span=self._words.span(self._timeline.period))

    def _lay_out_form(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in (self.first, self.back, self.reason):
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._nights)
        self.setMinimumWidth(560)
