"""The row above the board: where in time, how much of it, and what the signs mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui.theme import Theme
from ui.widgets.day_edit import DayEdit


class BoardBar(QFrame):
    """Says what was chosen; the page lets the board follow."""

    today_wished = Signal()
    turned = Signal(int)  # -1: earlier, 1: later
    days_wished = Signal(int)
    day_wished = Signal(object)  # date
    zoom_wished = Signal(int)  # -1: narrower days, 1: wider
    legend_toggled = Signal(bool)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = QPushButton(theme.icon("today"), self.tr("&Today"), self)
        self._earlier = self._tool("left", self.tr("Earlier"), self._turn_back)
        self._later = self._tool("right", self.tr("Later"), self._turn_on)
        self.day = DayEdit(today, self)
        self.day.setAccessibleName(self.tr("Go to day"))
        self.day.setToolTip(self.tr("Go to day"))
        self._spans = QButtonGroup(self)
        self._out = self._tool("zoom-out", self.tr("Zoom out"), self._zoom_out)
        self._in = self._tool("zoom-in", self.tr("Zoom in"), self._zoom_in)
        self.selecting = self._tool("select", self.tr("Select several (S)"), None)
        self.selecting.setCheckable(True)
        self.lock = self._tool("locked", self.tr("Lock the board: nothing can be dragged (L)"), None)
        self.lock.setCheckable(True)
        self.legend = self._tool("info", self.tr("Legend"), None)
        self.legend.setCheckable(True)
        self._lay_out()
        self._today.clicked.connect(self.today_wished)
        self.day.dateChanged.connect(self._wish_day)
        self._spans.idClicked.connect(self.days_wished)
        self.legend.toggled.connect(self.legend_toggled)

    def show_span(self, first: date, count: int) -> None:
        """Say which day is the first one shown, and which span that is, if it has a name."""
        with QSignalBlocker(self.day):
            self.day.show_day(first)
        self._spans.setExclusive(False)
        for button in self._spans.buttons():
            button.setChecked(self._spans.id(button) == count)
        self._spans.setExclusive(True)

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
        for widget in (self._today, self._earlier, self._later, self.day):
            row.addWidget(widget)
        row.addSpacing(14)
        for name, days in self._named_spans():
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            self._spans.addButton(button, days)
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._out)
        row.addWidget(self._in)
        row.addStretch(1)
        row.addWidget(self.selecting)
        row.addWidget(self.lock)
        row.addWidget(self.legend)

    def _named_spans(self) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("Week"), 7),
            (self.tr("2 weeks"), 14),
            (self.tr("4 weeks"), 28),
            (self.tr("Quarter"), 91),
            (self.tr("Year"), 365),
        )

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

    def _zoom_out(self) -> None:
        self.zoom_wished.emit(-1)

    def _zoom_in(self) -> None:
        self.zoom_wished.emit(1)

    def _wish_day(self) -> None:
        self.day_wished.emit(self.day.day())
