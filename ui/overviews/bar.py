"""The row of choices above the preview: week, living group, paper, names or initials; print, PDF."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QPushButton, QWidget

from ckgdesk.domain.house import LivingGroup
from ckgdesk.reports.paper import PaperSize
from ckgdesk.reports.week import IsoWeek
from ui.desk import Desk
from ui.overviews.week_chooser import WeekChooser
from ui.preferences import Key

_NAMES = {PaperSize.A4: "A4", PaperSize.A3: "A3"}


class ChoiceBar(QFrame):
    """Knows what was chosen; what comes of it is the page's work."""

    group_chosen = Signal()
    imprint_changed = Signal()
    print_wished = Signal()
    pdf_wished = Signal()

    def __init__(self, desk: Desk, week: IsoWeek, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: tuple[LivingGroup, ...] = ()
        self.weeks = WeekChooser(desk.theme, week, self)
        self.groups = QComboBox(self)
        self.papers = QComboBox(self)
        self.initials_only = QCheckBox(self.tr("&Initials"), self)
        self.print_button = QPushButton(desk.theme.icon("print", "accent.text"), self.tr("&Print…"), self)
        self.pdf_button = QPushButton(desk.theme.icon("pdf"), self.tr("P&DF…"), self)
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def group(self) -> LivingGroup | None:
        """The group that is chosen, None: all."""
        index = self.groups.currentIndex()
        return self._groups[index - 1] if 1 <= index <= len(self._groups) else None

    @property
    def paper(self) -> PaperSize:
        """The paper that is chosen."""
        return tuple(PaperSize)[max(0, self.papers.currentIndex())]

    @property
    def initials(self) -> bool:
        """Shall initials stand for names? They do while names are hidden in the whole window."""
        return self.initials_only.isChecked() or self._desk.names.hidden

    def offer(self, groups: Iterable[LivingGroup]) -> None:
        """Offer these groups; the chosen one stays chosen as long as it is among them."""
        groups, chosen = tuple(groups), self.group
        if groups == self._groups:
            return
        with QSignalBlocker(self.groups):
            self._groups = groups
            self.groups.clear()
            self.groups.addItems([self.tr("All living groups"), *(group.name for group in groups)])
            known = [group.id for group in groups]
            self.groups.setCurrentIndex(known.index(chosen.id) + 1 if chosen and chosen.id in known else 0)

    def allow(self, *, paper: bool) -> None:
        """Allow to print and to keep, when there is something to put on paper."""
        self.print_button.setEnabled(paper)
        self.pdf_button.setEnabled(paper)

    def _dress(self) -> None:
        self.groups.addItem(self.tr("All living groups"))
        self.groups.setAccessibleName(self.tr("Living group"))
        self.papers.addItems([_NAMES[paper] for paper in PaperSize])
        self.papers.setAccessibleName(self.tr("Paper"))
        self.papers.setCurrentText(self._desk.preferences.text(Key.PAPER, _NAMES[PaperSize.A4]))
        self.print_button.setDefault(True)
        self._follow_names()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.weeks)
        row.addSpacing(8)
        row.addWidget(self.groups)
        row.addWidget(self.papers)
        row.addWidget(self.initials_only)
        row.addStretch(1)
        row.addWidget(self.pdf_button)
        row.addWidget(self.print_button)

    def _connect(self) -> None:
        self.groups.currentIndexChanged.connect(self.group_chosen)
        self.papers.currentIndexChanged.connect(self._keep_paper)
        self.initials_only.toggled.connect(self.imprint_changed)
        self.print_button.clicked.connect(self.print_wished)
        self.pdf_button.clicked.connect(self.pdf_wished)
        self._desk.names.changed.connect(self._follow_names)

    def _keep_paper(self) -> None:
        self._desk.preferences.keep(Key.PAPER, _NAMES[self.paper])
        self.imprint_changed.emit()

    def _follow_names(self) -> None:
        hidden = self._desk.names.hidden
        self.initials_only.setEnabled(not hidden)
        self.initials_only.setToolTip(self.tr("Names are hidden in the whole window (F9).") if hidden else "")
