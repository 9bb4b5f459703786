"""Asks what a new stay begins with: regime, days, place and referrer."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.planning import NewStay
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.stay.free_places import FreePlace, free_places
from ui.stay_words import StayWords
from ui.widgets.field import ChoiceField, DayField, LineField
from ui.widgets.plain import plain_label

_USUAL = {PhaseKind.SHORT: timedelta(days=42), PhaseKind.CRISIS: timedelta(days=7)}
"""What is offered; the rules judge what is asked."""


class NewStayDialog(AskingDialog):
    """Short or crisis: a long stay is a short one that is converted, so that its decision is asked as well."""

    def __init__(self, desk: Desk, child: Child, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._child = child
        self._words = StayWords(self)
        self._free: tuple[FreePlace, ...] = ()
        today = desk.clock.today()
        self.short = QRadioButton(self.tr("&Short stay"), self)
        self.crisis = QRadioButton(self.tr("&Crisis"), self)
        self.first = DayField(self.tr("First &night"), today, required=True)
        self.until = DayField(self.tr("&Departure on"), today + _USUAL[PhaseKind.SHORT])
        self.unknown = QCheckBox(self.tr("Departure not &known"), self)
        self.place = ChoiceField(self.tr("&Place"), ())
        self.referrer = LineField(self.tr("&Referrer"), hint=self.tr("who asked for the stay"))
        self._nights = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("New stay"))
        self.grant.setText(self.tr("&Admit"))
        self.short.setChecked(True)
        self._lay_out_form()
        self.tab_through(self.short, self.crisis, self.first, self.until, self.unknown, self.place, self.referrer)
        self._connect()
        self.weigh()
        self.short.setFocus()

    @property
    def kind(self) -> PhaseKind:
        """The regime that is chosen."""
        return PhaseKind.CRISIS if self.crisis.isChecked() else PhaseKind.SHORT

    def weigh(self) -> None:
        """The days say something else: departure, nights and free places follow."""
        self.until.offer(self.first.day() + _USUAL[self.kind])
        self.until.setEnabled(not self.unknown.isChecked())
        period = self._period()
        if period is not None:
            self._offer_places(period)
        count = 0 if period is None or period.until is None else period.night_count()
        self._nights.setText(self._words.nights(count) if count else "")
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the days."""
        right = self._period() is not None
        return self.until.judge("" if right else self.tr("The departure is not after the first night."))

    def come_true(self, reason: str) -> ChangeSet:
        """Admit the child."""
        period = self._period() or Period(self.first.day())
        new = NewStay(self._child.id, self.kind, period, self._place_id(), referrer=self.referrer.text())
        return self.desk.workspace.planning.add_stay(new, reason)

    def _period(self) -> Period | None:
        first, until = self.first.day(), self.until.day()
        if self.unknown.isChecked():
            return Period(first)
        return Period(first, until) if until > first else None

    def _place_id(self) -> int | None:
        number = self.place.number() or 0
        return self._free[number - 1].id if number else None

    def _offer_places(self, period: Period) -> None:
        chosen = self._place_id()
        free = self._free_during(period)
        if free == self._free and self.place.box.count():
            return
        self._free = free
        box = self.place.box
        box.blockSignals(True)
        box.clear()
        box.addItems([self.tr("No place yet"), *(place.label for place in free)])
        box.setCurrentIndex(next((1 + number for number, place in enumerate(free) if place.id == chosen), 0))
        box.blockSignals(False)

    def _free_during(self, period: Period) -> tuple[FreePlace, ...]:
        try:
            board = self.desk.workspace.planning.board(period, self.desk.clock.today())
        except CkgError as error:
            self.asker.error(error)
            return self._free
        return free_places(board.picture, period)

    def _connect(self) -> None:
        self.crisis.toggled.connect(self.weigh)
        self.unknown.toggled.connect(self.weigh)
        for field in (self.first, self.until, self.place, self.referrer):
            field.changed.connect(self.weigh)

    def _lay_out_form(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(24)
        kinds.addWidget(self.short)
        kinds.addWidget(self.crisis)
        kinds.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.first, 0, 0)
        grid.addWidget(self.until, 0, 1)
        grid.addWidget(self._nights, 1, 0)
        grid.addWidget(self.unknown, 1, 1)
        grid.addWidget(self.place, 2, 0)
        grid.addWidget(self.referrer, 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(plain_label(self.desk.names.full(self._child), "title", self))
        self.body.addLayout(kinds)
        self.body.addLayout(grid)
        hint = self.tr("A long stay begins as a short one; convert it from its first day, with its decision.")
        self.body.addWidget(plain_label(hint, "muted", self))
        self.setMinimumWidth(600)
