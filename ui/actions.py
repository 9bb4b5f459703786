"""Every action of the window once: its words, icon and keys; menus, toolbar and tests take them from here.

Those of a stay stand in ui/stay/choices.py: the board needs them for its own menu.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.history import History
from ui.page import Verb
from ui.theme import Scheme, Theme

_Keys = QKeySequence.StandardKey


class Actions(QObject):
    """What can be chosen, whatever page is shown."""

    view_wished = Signal(object)  # Verb

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.open = self._action(self.tr("&Open another plan…"), "open", _Keys.Open)
        self.import_workbook = self._action(self.tr("&Import a workbook…"), "import")
        self.export_workbook = self._action(self.tr("&Export to a workbook…"), "export")
        self.print_week = self._action(self.tr("&Print the week…"), "print", _Keys.Print)
        self.save = self._action(self.tr("&Save"), "", _Keys.Save)
        self.quit = self._action(self.tr("&Quit"), "", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(self.tr("Undo"), "undo", _Keys.Undo)
        self.redo = self._action(self.tr("Redo"), "redo", "Ctrl+Y", "Ctrl+Shift+Z")
        self.find = self._action(self.tr("&Find a child…"), "search", _Keys.Find)
        self.disclose = self._action(self.tr("&Give out what is held about a child…"), "export")
        self.commands = self._action(self.tr("&Commands…"), "", "Ctrl+K")
        self.zoom_in = self._action(self.tr("Zoom &in"), "zoom-in", "Ctrl++", "Ctrl+=")
        self.zoom_out = self._action(self.tr("Zoom &out"), "zoom-out", "Ctrl+-")
        self.today = self._action(self.tr("Go to &today"), "today", "Ctrl+Home")
        self.hide_names = self._action(self.tr("&Hide names"), "hide", "F9")
        self.hide_names.setCheckable(True)
        self.lock = self._action(self.tr("&Lock the screen"), "", "Ctrl+Alt+L")
        self.refresh = self._action(self.tr("&Look again"), "", "F5")
        self.about = self._action(self.tr("&About ckgdesk"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._by_verb = {Verb.ZOOM_IN: self.zoom_in, Verb.ZOOM_OUT: self.zoom_out, Verb.TODAY: self.today}
        for verb, action in self._by_verb.items():
            action.setData(verb)
            action.triggered.connect(self._wish_view)
        self.schemes = self._scheme_actions()

    def follow(self, history: History) -> None:
        """Name undo and redo by the step they would take, and allow them when there is one."""
        stack = history.stack
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self._name_undo(stack.undoText())
        self._name_redo(stack.redoText())

    def allow_transfer(self, *, import_: bool, export: bool) -> None:
        """Grey out what a plan that is only read, or a role, cannot do."""
        self.import_workbook.setEnabled(import_)
        self.export_workbook.setEnabled(export)

    def offer_view(self, verbs: frozenset[Verb]) -> None:
        """Allow what the page that is shown can do."""
        for verb, action in self._by_verb.items():
            action.setEnabled(verb in verbs)

    def _wish_view(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.view_wished.emit(Verb(action.data()))

    def _name_undo(self, step: str) -> None:
        self.undo.setText(self.tr("Undo: {step}").format(step=step) if step else self.tr("Undo"))

    def _name_redo(self, step: str) -> None:
        self.redo.setText(self.tr("Redo: {step}").format(step=step) if step else self.tr("Redo"))

    def _scheme_actions(self) -> QActionGroup:
        group = QActionGroup(self)
        names = {
            Scheme.SYSTEM: self.tr("As the &system"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
            Scheme.CONTRAST: self.tr("&High contrast"),
        }
        for scheme, name in names.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is self._theme.chosen)
            action.setData(scheme.value)
        group.triggered.connect(self._choose_scheme)
        return group

    def _choose_scheme(self, action: QAction) -> None:
        self._theme.choose(Scheme(action.data()))

    def _action(self, text: str, icon: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
