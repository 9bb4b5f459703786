"""The page Beheer: subjects on the left, the one that is chosen beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.desk import Desk
from ui.management.section import Section
from ui.page import Page
from ui.preferences import Key
from ui.theme import Theme

_LIST_WIDTH = 216
_LINE_HEIGHT = 36
_ICON = 18


class ManagementPage(Page):
    """Remembers which subject was open last; one that is out of sight looks when somebody turns to it."""

    icon_name = "management"
    number = 8

    def __init__(self, desk: Desk, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sections = tuple(sections)
        self.list = _SubjectList(desk.theme, self)
        self._stack = QStackedWidget(self)
        for section in self.sections:
            self.list.add(section.title, section.icon_name)
            self._stack.addWidget(_Scroll(section, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._show_chosen)
        last = int(desk.preferences.number(Key.SECTION, 0))
        self.list.setCurrentRow(last if 0 <= last < len(self.sections) else 0)
        self.setFocusProxy(self.list)

    @property
    def title(self) -> str:
        """What the rail calls it."""
        return self.tr("Management")

    @property
    def section(self) -> Section:
        """The one that is shown."""
        return self.sections[self._stack.currentIndex()]

    def turn_to(self, kind: type[Section]) -> None:
        """Show the section of this kind, if it is there."""
        for number, section in enumerate(self.sections):
            if isinstance(section, kind):
                self.list.setCurrentRow(number)

    def refresh(self) -> None:
        """Nothing of its own: each section looks by itself when it is seen."""

    def look_again(self) -> None:
        """Let every section look again; those out of sight do so when they are seen."""
        for section in self.sections:
            section.look_again()

    def _show_chosen(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._desk.preferences.keep(Key.SECTION, number)


class _SubjectList(QListWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(_LIST_WIDTH)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setProperty("role", "subjects")
        self.setAccessibleName(self.tr("Subjects"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, title: str, icon_name: str) -> None:
        line = QListWidgetItem(self._theme.icon(icon_name), title, self)
        line.setSizeHint(QSize(_LIST_WIDTH - 20, _LINE_HEIGHT))


class _Scroll(QScrollArea):
    """A section that is longer than the window can be reached to its end."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWidget(section)
