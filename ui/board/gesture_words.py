"""What a hand is told while it draws, moves several, is held back, or lets go where somebody lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.breach import Breach
from ckgdesk.domain.ways_out import WayKind, WayOut
from ckgdesk.texts import Text
from ckgdesk.words import day
from ui.board.several import Together
from ui.board.sketch import Drawn
from ui.stay_words import StayWords

Say = Callable[[Text], str]


class GestureWords(QObject):
    """Sentences for gestures; `say` speaks those of the core."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._words = StayWords(self)

    def of_drawn(self, drawn: Drawn, neighbour: str = "") -> tuple[str, ...]:
        """Nights, day of the six weeks, and what warns; `neighbour` is whoever lies right beside."""
        nights = self._words.nights(drawn.period.night_count())
        sentences = [f"{nights}, {self._words.span(drawn.period)}"]
        if drawn.clock is not None and drawn.period.last_night is not None:
            sentences.append(
                self.tr("Last night is day {day} of {of}; last allowed day {last}.").format(
                    day=drawn.clock.day(drawn.period.last_night), of=drawn.clock.of, last=day(drawn.clock.last_day)
                )
            )
        if drawn.over:
            sentences.append(self.tr("%n night(s) beyond six weeks.", "", drawn.over))
        sentences += self._gravest(drawn.breaches)
        if neighbour:
            sentences.append(self.tr("{name} lies right beside it.").format(name=neighbour))
        return tuple(sentences)

    def of_several(self, together: Together) -> tuple[str, ...]:
        """How many, how many days, and the gravest of what the rules say of all of them."""
        if together.impossible is not None:
            return (self._say(together.impossible),)
        sentences = [self.tr("%n stay(s) together", "", len(together.judgements)), self._days(together.wish.days)]
        return (*sentences, *self._gravest(together.breaches))

    def new_stay(self) -> str:
        """What stands on a bar that is being drawn."""
        return self.tr("New stay")

    def locked(self, name: str) -> str:
        """Why this stay does not move."""
        return self.tr("{name} is locked. Unlock the stay to move it.").format(name=name)

    def held_fast(self) -> str:
        """Why nothing moves."""
        return self.tr("The board is locked. Press L to unlock it.")

    def no_change(self, step: int, looked_to: date) -> str:
        """Why there is no day to go to, and how far was looked."""
        if step > 0:
            return self.tr("Nothing changes between here and {day}.").format(day=day(looked_to))
        return self.tr("Nothing changed between {day} and here.").format(day=day(looked_to))

    def several_need_a_place(self) -> str:
        """Why this bar cannot be moved with others."""
        return self.tr("Only stays with a place can be moved together.")

    def choice(self, way: WayOut, others: str) -> str:
        """What somebody chooses who let go where `others` lie."""
        match way.kind:
            case WayKind.SWAP:
                return self.tr("Swap with {name}").format(name=others)
            case WayKind.SPLIT:
                return self.tr("Share with {name}, one after the other").format(name=others)
            case _:
                return self.tr("Nearest free place")

    def effect(self, way: WayOut) -> str:
        """What would come of a choice."""
        return self._say(way.text)

    def said(self, text: Text) -> str:
        """A sentence of the core."""
        return self._say(text)

    def _days(self, days: int) -> str:
        if days == 0:
            return self.tr("On the same days")
        return self.tr("%n day(s) later", "", days) if days > 0 else self.tr("%n day(s) earlier", "", -days)

    def _gravest(self, breaches: tuple[Breach, ...]) -> list[str]:
        if not breaches:
            return []
        more = len(breaches) - 1
        return [self._say(breaches[0].text), *([self.tr("And %n more.", "", more)] if more else [])]
