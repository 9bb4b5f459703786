"""The row above the board: where in time, how much of it, and what the signs mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui.board.jump_edit import JumpEdit
from ui.board.spans import Spans
from ui.theme import Theme


class BoardBar(QFrame):
    """Says what was chosen; the page lets the board follow."""

    today_wished = Signal()
    turned = Signal(int)  # -1: earlier, 1: later
    days_wished = Signal(int)
    day_wished = Signal(object)  # date
    change_wished = Signal(int)  # -1: the one before, 1: the next
    zoom_wished = Signal(int)  # -1: narrower days, 1: wider
    legend_toggled = Signal(bool)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = QPushButton(theme.icon("today"), self.tr("&Today"), self)
        self._earlier = self._tool("left", self.tr("Earlier"), self._turn_back)
        self._later = self._tool("right", self.tr("Later"), self._turn_on)
        self.day = JumpEdit(today, self)
        self.day.setAccessibleName(self.tr("Go to day"))
        self.day.setToolTip(self.tr("Go to a day, or to a week: w48 or 48/2026 (Ctrl+G)"))
        self._change_before = self._tool("change-previous", self.tr("Previous change (P)"), self._seek_back)
        self._change_after = self._tool("change-next", self.tr("Next change (N)"), self._seek_on)
        self._spans = Spans(self)
        self._out = self._tool("zoom-out", self.tr("Zoom out"), self._zoom_out)
        self._in = self._tool("zoom-in", self.tr("Zoom in"), self._zoom_in)
        self.selecting = self._tool("select", self.tr("Select several (S)"), None)
        self.selecting.setCheckable(True)
        self.lock = self._tool("locked", self.tr("Lock the board: nothing can be dragged (L)"), None)
        self.lock.setCheckable(True)
        self.legend = self._tool("info", self.tr("Legend"), None)
        self.legend.setCheckable(True)
        self._lay_out()
        self._today.setToolTip(self.tr("Go to today (Home)"))
        self._today.clicked.connect(self.today_wished)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._ask_day)
        self.day.dateChanged.connect(self._wish_day)
        self._spans.days_wished.connect(self.days_wished)
        self.legend.toggled.connect(self.legend_toggled)

    def show_span(self, first: date, count: int) -> None:
        """Say which day is the first one shown, and which span that is, if it has a name."""
        with QSignalBlocker(self.day):
            self.day.show_day(first)
        self._spans.show_days(count)

    def offer(self, *actions: QAction) -> None:
        """Buttons with words for these, before the small ones at the end."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            for action in actions:
                button = QToolButton(self)
                button.setDefaultAction(action)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                row.insertWidget(row.indexOf(self.selecting), button)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        for widget in (self._today, self._earlier, self._later, self.day, self._change_before, self._change_after):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self._spans)
        row.addSpacing(4)
        row.addWidget(self._out)
        row.addWidget(self._in)
        row.addStretch(1)
        row.addWidget(self.selecting)
        row.addWidget(self.lock)
        row.addWidget(self.legend)

    def _tool(self, icon: str, name: str, slot: Callable[[], None] | None) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        if slot is not None:
            button.clicked.connect(slot)
        return button

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)

    def _seek_back(self) -> None:
        self.change_wished.emit(-1)

    def _seek_on(self) -> None:
        self.change_wished.emit(1)

    def _ask_day(self) -> None:
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom_out(self) -> None:
        self.zoom_wished.emit(-1)

    def _zoom_in(self) -> None:
        self.zoom_wished.emit(1)

    def _wish_day(self) -> None:
        self.day_wished.emit(self.day.day())
