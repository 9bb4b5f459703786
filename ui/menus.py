"""Arranges the actions: in menus, and in the row above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.actions import Actions

_ICON = 20
_HEIGHT = 42


class MenuBar(QMenuBar):
    """Everything, by subject."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        file = self.addMenu(self.tr("&File"))
        file.addAction(actions.open)
        file.addSeparator()
        file.addActions([actions.import_workbook, actions.export_workbook])
        file.addSeparator()
        file.addActions([actions.print_week, actions.save])
        file.addSeparator()
        file.addAction(actions.lock)
        file.addAction(actions.quit)
        self.addMenu(self.tr("&Edit")).addActions(
            [actions.undo, actions.redo, actions.find, actions.disclose, actions.commands]
        )
        view = self.addMenu(self.tr("&View"))
        view.addActions([actions.zoom_in, actions.zoom_out, actions.today, actions.refresh])
        view.addSeparator()
        view.addAction(actions.hide_names)
        view.addMenu(self.tr("&Colours")).addActions(actions.schemes.actions())
        self._help = self.addMenu(self.tr("&Help"))
        self._help.addAction(actions.about)

    def add_stay(self, choices: Sequence[QAction]) -> None:
        """The verbs of the stay that is selected on the board; what does not apply is away or grey."""
        stay = QMenu(self.tr("&Stay"), self)
        stay.addActions(list(choices))
        self.insertMenu(self._help.menuAction(), stay)


class HeadRow(QToolBar):
    """Where one is, and what a hand wants near: take back, find, print, names away."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedHeight(_HEIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setContentsMargins(12, 0, 0, 0)
        self.addWidget(self._title)
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addActions([actions.undo, actions.redo])
        self.addSeparator()
        self.addActions([actions.find, actions.print_week, actions.hide_names])
        for action in (actions.find, actions.print_week, actions.hide_names):
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_title(self, title: str) -> None:
        """Name the page that is shown."""
        self._title.setText(title)
