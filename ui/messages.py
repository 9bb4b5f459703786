"""Says what came of a wish: one message at a time, for the bar below the page or that of a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.errors import ChangedElsewhere, CkgError, Refused
from ckgdesk.domain.ways_out import WayOut
from ckgdesk.texts import Text

FindWays = Callable[[Refused], tuple[WayOut, ...]]
"""Computes ways out of a refusal."""
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
    """What is said; `retry` takes the reason with which the same wish may be tried again.

    `refused` is the refusal behind it, for which there may be ways out.
    """

    kind: Kind
    text: str
    offer: Offer | None = None
    retry: Callable[[str], object] | None = None
    refused: Refused | None = None


def no_ways(refused: Refused) -> tuple[WayOut, ...]:
    """For whoever has no plan to look for ways out in."""
    del refused
    return ()


class Messages(QObject):
    """Where pages and the history speak; a MessageBar shows it."""

    said = Signal(object)  # Message | None
    look_again_wished = Signal()
    ways_outdated = Signal()
    way_weighed = Signal(object)  # WayOut: somebody looks at it before choosing
    way_left = Signal()
    way_taken = Signal(object)  # WayOut

    def __init__(self, say: Say, parent: QObject | None = None, *, find_ways: FindWays = no_ways) -> None:
        super().__init__(parent)
        self._say = say
        self._find_ways = find_ways
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

    def error(self, error: CkgError, offer: Offer | None = None) -> None:
        """A wish was refused, and why; what changed meanwhile can be looked at again."""
        if offer is None and isinstance(error, ChangedElsewhere):
            offer = Offer(self.tr("Look again"), self.look_again_wished.emit)
        self._tell(Message(Kind.REFUSED, self._reasons(error), offer, refused=_refusal(error)))

    def ask_reason(self, error: CkgError, retry: Callable[[str], object]) -> None:
        """A wish was refused, but `retry` may do it with a reason."""
        self._tell(Message(Kind.REFUSED, self._reasons(error), retry=retry, refused=_refusal(error)))

    def ask_another(self, error: CkgError) -> None:
        """A wish was refused; somebody with the right to set a rule aside could do it with a reason."""
        lines = (
            self._reasons(error),
            self.tr("Whoever may set a rule aside, such as the coordinator, can still do it."),
        )
        self._tell(Message(Kind.REFUSED, "\n".join(lines), refused=_refusal(error)))

    def look_for_other_ways(self) -> None:
        """The plan changed: what was offered instead of a refused wish may be gone, or another way may be open."""
        if self._current is not None and self._current.refused is not None:
            self.ways_outdated.emit()

    def ways(self) -> tuple[tuple[WayOut, str], ...]:
        """Ways out of what was refused last, each in words; computed now."""
        refused = self._current.refused if self._current else None
        if refused is None:
            return ()
        try:
            ways = self._find_ways(refused)
        except CkgError:
            return ()  # the plan cannot be read just now; the refusal stands anyway
        return tuple((way, self._say(way.text)) for way in ways)

    def _reasons(self, error: CkgError) -> str:
        texts = [breach.text for breach in error.breaches] if isinstance(error, Refused) else [error.text]
        lines = [self._say(text) for text in texts[:_REASONS_SHOWN]]
        if len(texts) > _REASONS_SHOWN:
            lines.append(self.tr("And %n more reason(s).", "", len(texts) - _REASONS_SHOWN))
        return "\n".join(lines)

    def _tell(self, message: Message | None) -> None:
        self._current = message
        self.said.emit(message)


def _refusal(error: CkgError) -> Refused | None:
    return error if isinstance(error, Refused) else None
