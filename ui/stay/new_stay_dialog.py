"""Asks what a new stay begins with: whose it is, regime, days, place and referrer."""

from __future__ import annotations

from dataclasses import dataclass
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
from ui.places.place_field import PlaceField
from ui.stay_words import StayWords
from ui.widgets.field import DayField, LineField
from ui.widgets.pick_list import PickList
from ui.widgets.plain import plain_label

_USUAL = {PhaseKind.SHORT: timedelta(days=42), PhaseKind.CRISIS: timedelta(days=7)}
"""What is offered; the rules judge what is asked."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a new stay before anything is asked; a period without an end has its first night only."""

    child: Child | None = None
    place_id: int | None = None
    period: Period | None = None


class NewStayDialog(AskingDialog):
    """Short or crisis: a long stay is a short one that is converted, so that its decision is asked as well."""

    def __init__(self, desk: Desk, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._child = beginning.child
        self._words = StayWords(self)
        today = beginning.period.first if beginning.period else desk.clock.today()
        self.children_found = PickList(desk.theme, self.tr("Find a child by name or code"), self)
        self.short = QRadioButton(self.tr("&Short stay"), self)
        self.crisis = QRadioButton(self.tr("&Crisis"), self)
        self.first = DayField(self.tr("First &night"), today, required=True)
        self.until = DayField(self.tr("&Departure on"), today + _USUAL[PhaseKind.SHORT])
        self.unknown = QCheckBox(self.tr("Departure not &known"), self)
        self.place = PlaceField(desk, self.tr("&Place"), nowhere=self.tr("No place yet"))
        self.referrer = LineField(self.tr("&Referrer"), hint=self.tr("who asked for the stay"))
        self._nights = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("New stay"))
        self.grant.setText(self.tr("&Admit"))
        self.short.setChecked(True)
        self._lay_out_form()
        who = (self.children_found.search, self.children_found.list) if self._child is None else ()
        when = (self.short, self.crisis, self.first, self.until, self.unknown)
        self.tab_through(*who, *when, self.place, self.referrer)
        self._connect()
        self._begin(beginning)

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
            self.place.offer(period)
        count = 0 if period is None or period.until is None else period.night_count()
        self._nights.setText(self._words.nights(count) if count else "")
        super().weigh()

    def what_is_missing(self) -> str:
        """What is wrong with the days, or that nobody is chosen."""
        right = self._period() is not None
        faults = (
            "" if self._child_id() is not None else self.tr("Choose a child."),
            self.first.judge(""),
            self.until.judge("" if right else self.tr("The departure is not after the first night.")),
        )
        return next((fault for fault in faults if fault), "")

    def come_true(self, reason: str) -> ChangeSet:
        """Admit the child."""
        period = self._period() or Period(self.first.day())
        place_id, referrer = self.place.place_id(), self.referrer.text()
        new = NewStay(self._child_id() or 0, self.kind, period, place_id, referrer=referrer)
        return self.desk.workspace.planning.add_stay(new, reason)

    def _period(self) -> Period | None:
        first, until = self.first.day(), self.until.day()
        if self.unknown.isChecked():
            return Period(first)
        return Period(first, until) if until > first else None

    def _child_id(self) -> int | None:
        return self._child.id if self._child is not None else self.children_found.chosen()

    def _begin(self, beginning: Beginning) -> None:
        """Fill in what is known, and be where the rest begins."""
        if beginning.period is not None and beginning.period.until is not None:
            self.until.edit.show_day(beginning.period.until)
        if self._child is None:
            self.children_found.offer(self._children())
        self.weigh()
        self.place.choose(beginning.place_id)
        (self.short if self._child is not None else self.children_found).setFocus()

    def _children(self) -> list[tuple[int, str]]:
        try:
            rows = self.desk.workspace.children.all(self.desk.clock.today())
        except CkgError as error:
            self.asker.error(error)
            return []
        return [(row.child.id, f"{self.desk.names.full(row.child)} · {row.child.code}") for row in rows]

    def _connect(self) -> None:
        self.crisis.toggled.connect(self.weigh)
        self.unknown.toggled.connect(self.weigh)
        self.children_found.changed.connect(self.weigh)
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
        self.children_found.setVisible(self._child is None)
        if self._child is None:
            self.body.addWidget(self.children_found, 1)
            missing = self.tr("A child that is not in the list yet is added on the page Children: New child…")
            self.body.addWidget(plain_label(missing, "muted", self))
        else:
            self.body.addWidget(plain_label(self.desk.names.full(self._child), "title", self))
        self.body.addLayout(kinds)
        self.body.addLayout(grid)
        hint = self.tr("A long stay begins as a short one; convert it from its first day, with its decision.")
        self.body.addWidget(plain_label(hint, "muted", self))
        self.setMinimumWidth(600)
