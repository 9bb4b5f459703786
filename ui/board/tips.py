"""What the board says in words: while dragging, and of what the pointer rests on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.clocks import Clock
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text
from ui.board.bar_tips import BarTips, clock_of
from ui.board.road_tips import road_of
from ui.board.wish import Judgement, Park

Say = Callable[[Text], str]


class Tips(QObject):
    """Sentences of the board; `say` speaks those of the core."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._bars = BarTips(self)

    def say(self, text: Text) -> str:
        """A sentence of the core."""
        return self._say(text)

    def of_wish(self, judgement: Judgement, board: BoardPicture) -> tuple[str, ...]:
        """Nights, day of the six weeks, and the gravest of what the rules say."""
        if judgement.after is None:
            return (self._say(judgement.impossible),) if judgement.impossible else ()
        sentences = [self._bars.nights(judgement.after.period)]
        if isinstance(judgement.wish, Park):
            sentences.append(self.tr("Back to the lane without a place."))
        clock = clock_of(judgement.after, board)
        if clock is not None:
            sentences.append(self._day_of(judgement.after, clock))
        if judgement.breaches:
            sentences.append(self._say(judgement.breaches[0].text))
        if len(judgement.breaches) > 1:
            sentences.append(self.tr("And %n more.", "", len(judgement.breaches) - 1))
        return tuple(sentences)

    def of_bar(self, bar: Bar, name: str, board: BoardPicture) -> tuple[str, ...]:
        """What a bar stands for."""
        file = road_of(bar.timeline, board)
        about_file = () if file is None else (self.tr("Long-stay file: {where}").format(where=self._say(file)),)
        return (*self._bars.of_bar(bar, name, board), *about_file)

    def _day_of(self, timeline: Timeline, clock: Clock) -> str:
        """The day of six weeks the last short night would be."""
        short = timeline.regime(PhaseKind.SHORT)
        last = short.period.last_night if short is not None else None
        if last is None:
            return self._bars.last_day(clock)
        return self.tr("Last short night is day {day} of {of}.").format(day=clock.day(last), of=clock.of)
