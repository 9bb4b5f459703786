"""Runs wishes through the services and can take them back: every step carries the change set it made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.breach import Severity
from ckgdesk.domain.errors import CkgError, Refused
from ckgdesk.words import Words

Wish = Callable[[str], ChangeSet]
"""A service call that waits for the reason of an override; "" asks for none."""
Revert = Callable[[ChangeSet], ChangeSet]


class Speaker(Protocol):
    """Whoever tells the planner what came of a wish: the message bar of the window, or that of a dialog."""

    def clear(self) -> None:
        """The last wish is old news."""

    def error(self, error: CkgError) -> None:
        """It was refused, and here is why."""

    def ask_reason(self, error: CkgError, retry: Callable[[str], object]) -> None:
        """It was refused, but a reason would do."""

    def ask_another(self, error: CkgError) -> None:
        """It was refused, but a reason would do of somebody who may give one."""


class Step(QUndoCommand):
    """One committed wish. Undo and redo are one move: revert what the step holds, and hold what that made."""

    def __init__(self, title: str, change_set: ChangeSet, revert: Revert, speaker: Speaker) -> None:
        super().__init__(title)
        self._change_set = change_set
        self._revert = revert
        self._speaker = speaker
        self._fresh = True

    def undo(self) -> None:
        self._turn()

    def redo(self) -> None:
        # Qt calls redo() while it pushes; the change was committed before.
        if self._fresh:
            self._fresh = False
        else:
            self._turn()

    def _turn(self) -> None:
        try:
            self._change_set = self._revert(self._change_set)
        except CkgError as error:
            self.setObsolete(True)
            self._speaker.error(error)
        else:
            self._speaker.clear()


class History(QObject):
    """The undo stack of one open plan; who may not set a rule aside is not asked for a reason."""

    def __init__(self, revert: Revert, speaker: Speaker, words: Words, *, may_override: bool = True) -> None:
        super().__init__()
        self.stack = QUndoStack(self)
        self._revert = revert
        self._speaker = speaker
        self._words = words
        self._may_override = may_override

    def run(self, wish: Wish, speaker: Speaker | None = None) -> bool:
        """Try `wish`; refused, `speaker` says why (a dialog names its own, else the message bar of the window)."""
        return self._attempt(wish, speaker or self._speaker, "")

    def took(self, change_set: ChangeSet) -> None:
        """Keep what was committed elsewhere, such as an import, as a step that can be taken back."""
        title = self._words.say(change_set.title)
        self.stack.push(Step(title, change_set, self._revert, self._speaker))

    def hear(self, change_set: ChangeSet) -> None:
        """Where a file was erased, no step of before may bring anything of it back."""
        if change_set.deed is Deed.ERASED:
            self.stack.clear()

    def _attempt(self, wish: Wish, speaker: Speaker, reason: str) -> bool:
        # Call first, push after: Qt drops the redo tail even when the pushed step turns out obsolete.
        try:
            change_set = wish(reason)
        except CkgError as error:
            if reason or not _a_reason_would_do(error):
                speaker.error(error)
            elif self._may_override:
                speaker.ask_reason(error, partial(self._attempt, wish, speaker))
            else:
                speaker.ask_another(error)
            return False
        speaker.clear()
        if change_set.changes:
            self.took(change_set)
        return True


def without_reason(wish: Callable[[], ChangeSet]) -> Callable[[str], ChangeSet]:
    """A wish that is never refused for lack of a reason."""

    def wished(reason: str) -> ChangeSet:
        del reason
        return wish()

    return wished


def _a_reason_would_do(error: CkgError) -> bool:
    return isinstance(error, Refused) and all(breach.severity is not Severity.HARD for breach in error.breaches)
