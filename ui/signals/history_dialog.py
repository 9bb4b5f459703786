"""Every signal a stay ever had, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.desk import Desk
from ui.signals.words import SignalWords
from ui.widgets.plain import plain_label

_SIZE = (720, 360)


class HistoryDialog(QDialog):
    """A table, oldest first; nothing can be changed here."""

    def __init__(self, desk: Desk, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = SignalWords(self)
        self.table = QTableWidget(0, 4, self)
        self.setWindowTitle(self.tr("History of the signals"))
        self._dress()
        try:
            followed = desk.workspace.attention.history(concern.signal.stay_id)
        except CkgError as error:
            desk.messages.error(error)
            followed = ()
        self._fill(followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(desk.names.full(concern.child), "title", self))
        column.addWidget(plain_label(self._sum(followed, concern), "muted", self))
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def _sum(self, followed: tuple[FollowUp, ...], concern: Concern) -> str:
        count = self.tr("%n signal(s)", "", len(followed))
        return self.tr("Stay {stay}: {count}").format(stay=concern.timeline.stay.code, count=count)

    def _dress(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [self.tr("Signal"), self.tr("First seen"), self.tr("Now"), self.tr("By what, and why")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.setAccessibleName(self.tr("History of the signals"))

    def _fill(self, followed: tuple[FollowUp, ...]) -> None:
        self.table.setRowCount(len(followed))
        for row, follow_up in enumerate(followed):
            for column, words in enumerate(self._line(follow_up)):
                self.table.setItem(row, column, QTableWidgetItem(words))

    def _line(self, follow_up: FollowUp) -> Iterator[str]:
        yield self._words.rule(SignalRule(follow_up.rule))
        yield day(follow_up.created)
        yield self._state(follow_up)
        yield self._cause(follow_up)

    def _state(self, follow_up: FollowUp) -> str:
        match follow_up.state:
            case State.OPEN:
                return self.tr("open")
            case State.OWNED:
                return self.tr("with {owner}").format(owner=follow_up.owner)
            case State.SNOOZED:
                return self.tr("rests until {day}").format(day=day(follow_up.rests_until or follow_up.created))
            case State.CLOSED:
                return self.tr("closed on {day}").format(day=day(follow_up.closed_on or follow_up.created))

    def _cause(self, follow_up: FollowUp) -> str:
        if follow_up.state is not State.CLOSED or follow_up.reason:
            who = f"{follow_up.closed_by}: " if follow_up.closed_by and follow_up.reason else ""
            return f"{who}{follow_up.reason}"
        if follow_up.closing_line is None:
            return self.tr("its days were over")
        return self.tr("solved by a change of {who} (line {line} of the journal)").format(
            who=follow_up.closed_by, line=follow_up.closing_line
        )
