"""What somebody can do with a signal itself: take it up, hand it over, let it rest, close it, bring it back."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.follow_up import State
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.signals.follow_dialogs import ClosingDialog, HandOverDialog, RestDialog
from ui.signals.history_dialog import HistoryDialog


class Following(StrEnum):
    """A verb of the life of a signal."""

    TAKE = "take"
    HAND_OVER = "hand over"
    REST = "rest"
    CLOSE = "close"
    REOPEN = "reopen"
    HISTORY = "history"


KEYS = {
    Qt.Key.Key_O: Following.TAKE,
    Qt.Key.Key_D: Following.HAND_OVER,
    Qt.Key.Key_R: Following.REST,
    Qt.Key.Key_A: Following.CLOSE,
    Qt.Key.Key_H: Following.REOPEN,
    Qt.Key.Key_G: Following.HISTORY,
}
"""Letters of the Dutch words: opnemen, doorgeven, rusten, afsluiten, heropenen, geschiedenis."""


def offered(concern: Concern, *, read_only: bool) -> tuple[Following, ...]:
    """What makes sense for a signal as it is."""
    if read_only:
        return (Following.HISTORY,)
    alive = concern.signal.state in (State.OPEN, State.OWNED)
    back = concern.signal.state is not State.OPEN
    verbs = (
        (Following.TAKE, concern.signal.state is not State.OWNED),
        (Following.HAND_OVER, True),
        (Following.REST, alive),
        (Following.CLOSE, alive),
        (Following.REOPEN, back),
        (Following.HISTORY, True),
    )
    return tuple(verb for verb, possible in verbs if possible)


class SignalVerbs(QObject):
    """Carries the verbs out; those that need words ask for them in a dialog."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def follow(self, verb: Following, concern: Concern) -> None:
        """Do this with a signal, if it makes sense for it."""
        if verb in offered(concern, read_only=self._desk.workspace.read_only):
            self._deeds()[verb](concern)

    def menu_for(self, concern: Concern, parent: QWidget) -> QMenu:
        """The verbs that make sense, each with its letter."""
        menu = QMenu(parent)
        letters = {verb: chr(key) for key, verb in KEYS.items()}
        for verb in offered(concern, read_only=self._desk.workspace.read_only):
            action = QAction(f"{self._words()[verb]}\t{letters[verb]}", menu)
            action.setData((verb, concern))
            action.triggered.connect(self._follow_sender)
            menu.addAction(action)
        return menu

    def _follow_sender(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            verb, concern = action.data()
            self.follow(Following(verb), concern)

    def _deeds(self) -> dict[Following, Callable[[Concern], None]]:
        return {
            Following.TAKE: self._take,
            Following.HAND_OVER: self._hand_over,
            Following.REST: self._rest,
            Following.CLOSE: self._close,
            Following.REOPEN: self._reopen,
            Following.HISTORY: self._show_history,
        }

    def _words(self) -> dict[Following, str]:
        return {
            Following.TAKE: self.tr("Take it up"),
            Following.HAND_OVER: self.tr("Hand over…"),
            Following.REST: self.tr("Let it rest…"),
            Following.CLOSE: self.tr("Close…"),
            Following.REOPEN: self.tr("Open again"),
            Following.HISTORY: self.tr("History…"),
        }

    def _take(self, concern: Concern) -> None:
        self._run(partial(self._desk.workspace.attention.take, concern.key, self._desk.clock.today()))

    def _reopen(self, concern: Concern) -> None:
        self._run(partial(self._desk.workspace.attention.reopen, concern.key, self._desk.clock.today()))

    def _hand_over(self, concern: Concern) -> None:
        HandOverDialog(self._desk, concern, self._window).open()

    def _rest(self, concern: Concern) -> None:
        RestDialog(self._desk, concern, self._window).open()

    def _close(self, concern: Concern) -> None:
        ClosingDialog(self._desk, concern, self._window).open()

    def _show_history(self, concern: Concern) -> None:
        HistoryDialog(self._desk, concern, self._window).open()

    def _run(self, wish: Callable[[], ChangeSet]) -> None:
        self._desk.history.run(partial(_without_reason, wish), self._desk.messages)


def _without_reason(wish: Callable[[], ChangeSet], reason: str) -> ChangeSet:
    del reason  # none of these verbs breaks a rule that a reason could accept
    return wish()
