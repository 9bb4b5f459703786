"""The actions of a stay, each once: the menu bar, the menu of a bar and the card take them from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ckgdesk.words import day
from ui.stay.choice import Choice
from ui.theme import Theme

_KEYS: Mapping[Choice, str] = {
    Choice.OPEN: "Enter, Return",
    Choice.CHILD: "Ctrl+Enter, Ctrl+Return",
    Choice.PLACE: "Ctrl+M",
    Choice.MOVE: "Ctrl+M",
    Choice.DAYS: "Ctrl+D",
    Choice.SPLIT: "Ctrl+R",
    Choice.JOIN: "Ctrl+Shift+R",
    Choice.SWAP: "Ctrl+W",
    Choice.PARK: "Backspace",
    Choice.LOCK: "Ctrl+L",
    Choice.UNLOCK: "Ctrl+L",
    Choice.ABSENCE: "Ctrl+Shift+A",
    Choice.DEPARTURE: "Ctrl+Shift+D",
    Choice.EXTEND: "Ctrl+Shift+E",
    Choice.FILE: "Ctrl+Shift+F",
    Choice.CONVERT: "Ctrl+Shift+L",
    Choice.DECIDE: "Ctrl+Shift+N",
    Choice.LETTER: "Ctrl+Shift+B",
    Choice.REPORT: "Ctrl+Shift+U",
    Choice.CANCEL: "Del",
    Choice.ADMIT: "Ins",
    Choice.CLOSE: "Ctrl+Shift+P",
    Choice.REOPEN: "Ctrl+Shift+O",
}
"""The first is shown; two verbs share a key where only one of them can apply."""
_ICONS = {
    Choice.SPLIT: "split",
    Choice.SWAP: "swap",
    Choice.LOCK: "locked",
    Choice.FILE: "file",
    Choice.CONVERT: "convert",
    Choice.ADMIT: "add",
    Choice.CHILD: "children",
}
_GROUPS: Sequence[Sequence[Choice]] = (
    (Choice.OPEN, Choice.CHILD),
    (Choice.PLACE, Choice.MOVE, Choice.DAYS, Choice.SPLIT, Choice.JOIN, Choice.SWAP, Choice.PARK),
    (Choice.LOCK, Choice.UNLOCK),
    (Choice.ABSENCE, Choice.DEPARTURE, Choice.EXTEND, Choice.FILE, Choice.CONVERT, Choice.DECIDE),
    (Choice.LETTER, Choice.REPORT),
    (Choice.CANCEL,),
    (Choice.ADMIT, Choice.CLOSE, Choice.REOPEN),
)
UNCHANGING = frozenset({Choice.OPEN, Choice.CHILD, Choice.FILE, Choice.LETTER, Choice.REPORT})
"""What only opens something to look at."""
_SPECIAL = frozenset(
    {
        Choice.PLACE, Choice.UNLOCK, Choice.JOIN, Choice.EXTEND, Choice.DECIDE, Choice.LETTER, Choice.REPORT,
        Choice.REOPEN,
    }
)  # fmt: skip
"""What is not even named while nothing is selected."""


class StayChoices(QObject):
    """What does not apply is away; what a plan that is only read cannot do is grey."""

    chosen = Signal(object)  # Choice

    def __init__(self, theme: Theme, parent: QObject, may: Callable[[Choice], bool | None] = lambda _: None) -> None:
        """`may` says of a verb that somebody has the right, or has not; None: it goes with the board."""
        super().__init__(parent)
        self._theme = theme
        self._may = may
        self._actions = {choice: self._action(choice, words) for choice, words in self._words().items()}
        self.offer(frozenset())

    def __getitem__(self, choice: Choice) -> QAction:
        return self._actions[choice]

    def all(self) -> tuple[QAction, ...]:
        """Every action, with separators between those of a kind."""
        return tuple(action for group in self._grouped() for action in group)

    def give_keys(self, widget: QWidget) -> None:
        """Let the keys work while this widget, or something in it, has the keyboard."""
        widget.addActions(list(self._actions.values()))

    def offer(self, fits: frozenset[Choice], room_move: date | None = None, *, read_only: bool = False) -> None:
        """Show what applies; while nothing is at hand, show in grey what there could be."""
        for choice, action in self._actions.items():
            action.setVisible(choice in fits or (not fits and choice not in _SPECIAL))
            action.setEnabled(choice in fits and self._allows(choice, read_only=read_only))
        if room_move is not None:
            words = self.tr("&Undo the room move of {day}").format(day=day(room_move))
            self._actions[Choice.JOIN].setText(words)

    def _allows(self, choice: Choice, *, read_only: bool) -> bool:
        may = self._may(choice)
        return choice in UNCHANGING or (not read_only if may is None else may)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu with what applies now."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.all():
            if action.isSeparator() or action.isVisible():
                menu.addAction(action)
        return menu

    def _grouped(self) -> list[list[QAction]]:
        groups = [[self._actions[choice] for choice in group] for group in _GROUPS]
        for group in groups[1:]:
            separator = QAction(self)
            separator.setSeparator(True)
            group.insert(0, separator)
        return groups

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(Choice(action.data()))

    def _action(self, choice: Choice, words: str) -> QAction:
        action = QAction(words, self)
        action.setData(choice.value)
        action.setShortcuts([QKeySequence(keys) for keys in _KEYS[choice].split(", ")])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        if choice in _ICONS:
            action.setIcon(self._theme.icon(_ICONS[choice]))
        action.triggered.connect(self._choose)
        return action

    def _words(self) -> dict[Choice, str]:
        return {
            Choice.OPEN: self.tr("&Open the stay"),
            Choice.CHILD: self.tr("To the page of the &child"),
            Choice.PLACE: self.tr("Give a &place…"),
            Choice.MOVE: self.tr("&Move…"),
            Choice.DAYS: self.tr("Change the &days…"),
            Choice.SPLIT: self.tr("&Room move…"),
            Choice.JOIN: self.tr("&Undo the room move"),
            Choice.SWAP: self.tr("&Swap places with…"),
            Choice.PARK: self.tr("&Back to the lane without a place"),
            Choice.LOCK: self.tr("&Lock against moving"),
            Choice.UNLOCK: self.tr("Un&lock"),
            Choice.ABSENCE: self.tr("&Absence…"),
            Choice.DEPARTURE: self.tr("D&eparture…"),
            Choice.EXTEND: self.tr("E&xtend the crisis"),
            Choice.FILE: self.tr("Long-stay &file…"),
            Choice.CONVERT: self.tr("Con&vert to a long stay…"),
            Choice.DECIDE: self.tr("New dec&ision…"),
            Choice.LETTER: self.tr("Letter to the paren&ts…"),
            Choice.REPORT: self.tr("Pa&yer and two thirds…"),
            Choice.CANCEL: self.tr("Ca&ncel the stay"),
            Choice.ADMIT: self.tr("New stay &here…"),
            Choice.CLOSE: self.tr("Close the place…"),
            Choice.REOPEN: self.tr("Reopen the place"),
        }
