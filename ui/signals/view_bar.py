"""How the worklist is shown: as a list or over eight weeks, under which headings, with what rests or without."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from ui.preferences import Key, Preferences
from ui.signals.grouping import Grouping
from ui.theme import Theme
from ui.widgets.search import SearchField

_FILTER_WIDTH = 250


class ViewBar(QWidget):
    """Each choice is remembered for the one who made it."""

    changed = Signal()
    face_changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.weeks = QPushButton(theme.icon("calendar"), self.tr("&Eight weeks"), self)
        self.weeks.setCheckable(True)
        self.resting = QCheckBox(self.tr("also what &rests"), self)
        self.grouping = QComboBox(self)
        self.filter = SearchField(theme, self.tr("Filter by child, group or word"), self)
        self._fill()
        self._lay_out()
        self.weeks.toggled.connect(self._turn)
        self.grouping.currentIndexChanged.connect(self._group)
        self.resting.toggled.connect(self.changed)
        self.filter.textChanged.connect(self.changed)

    def by(self) -> Grouping:
        """What the headings say."""
        return tuple(Grouping)[self.grouping.currentIndex()]

    def shows_weeks(self) -> bool:
        """Is it the picture over eight weeks?"""
        return self.weeks.isChecked()

    def _turn(self) -> None:
        shown = self.shows_weeks()
        self.grouping.setEnabled(not shown)
        self.resting.setEnabled(not shown)
        self.face_changed.emit()

    def _group(self) -> None:
        self._preferences.keep(Key.SIGNALS_BY, str(self.by()))
        self.changed.emit()

    def _fill(self) -> None:
        words = {
            Grouping.URGENCY: self.tr("by urgency"),
            Grouping.GROUP: self.tr("by living group"),
            Grouping.OWNER: self.tr("by who has it in hand"),
            Grouping.RULE: self.tr("by what it is about"),
        }
        self.grouping.addItems([words[by] for by in Grouping])
        self.grouping.setAccessibleName(self.tr("Group the signals"))
        self.filter.setFixedWidth(_FILTER_WIDTH)
        kept = self._preferences.text(Key.SIGNALS_BY, Grouping.URGENCY)
        if kept in tuple(Grouping):
            self.grouping.setCurrentIndex(tuple(Grouping).index(Grouping(kept)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self.resting, self.grouping, self.weeks, self.filter):
            row.addWidget(widget)
