"""Says what came of a wish: one message at a time, for the bar under the toolbar or that of a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.errors import ChangedElsewhere, CkgError, Refused
from ckgdesk.texts import Text

Say = Callable[[Text], str]
"""Speaks a sentence of the core in the reader's language."""
_REASONS_SHOWN = 3  # more make the bar a wall of words


class Kind(StrEnum):
    """How a message is meant; each has its icon and its colours."""

    DONE = "done"
    WARNED = "warned"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside a message: what it says and what it starts."""

    words: str
    start: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Message:
    """What is said; `retry` takes the reason with which the same wish may be tried again."""

    kind: Kind
    text: str
    offer: Offer | None = None
    retry: Callable[[str], object] | None = None


class Messages(QObject):
    """Where pages and the history speak; a MessageBar shows it."""

    said = Signal(object)  # Message | None
    look_again_wished = Signal()

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._current: Message | None = None

    @property
    def current(self) -> Message | None:
        """What was said last; None when it is old news."""
        return self._current

    def clear(self) -> None:
        """Nothing to say any more."""
        self._tell(None)

    def show(self, text: str, offer: Offer | None = None) -> None:
        """Something was done."""
        self._tell(Message(Kind.DONE, text, offer))

    def warn(self, text: str, offer: Offer | None = None) -> None:
        """Something somebody should know."""
        self._tell(Message(Kind.WARNED, text, offer))

    def error(self, error: CkgError) -> None:
        """A wish was refused, and why; what changed meanwhile can be looked at again."""
        offer = None
        if isinstance(error, ChangedElsewhere):
            offer = Offer(self.tr("Look again"), self.look_again_wished.emit)
        self._tell(Message(Kind.REFUSED, self._reasons(error), offer))

    def ask_reason(self, error: CkgError, retry: Callable[[str], object]) -> None:
        """A wish was refused, but `retry` may do it with a reason."""
        self._tell(Message(Kind.REFUSED, self._reasons(error), retry=retry))

    def _reasons(self, error: CkgError) -> str:
        texts = [breach.text for breach in error.breaches] if isinstance(error, Refused) else [error.text]
        lines = [self._say(text) for text in texts[:_REASONS_SHOWN]]
        if len(texts) > _REASONS_SHOWN:
            lines.append(self.tr("And %n more reason(s).", "", len(texts) - _REASONS_SHOWN))
        return "\n".join(lines)

    def _tell(self, message: Message | None) -> None:
        self._current = message
        self.said.emit(message)
