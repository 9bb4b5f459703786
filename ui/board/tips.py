"""What the board says in words: while dragging, and of what the pointer rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.clocks import Clock, six_weeks
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text
from ckgdesk.words import day
from ui.board.wish import Judgement, Park
from ui.stay_words import StayWords

Say = Callable[[Text], str]


class Tips(QObject):
    """Sentences of the board; `say` speaks those of the core."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._words = StayWords(self)

    def of_wish(self, judgement: Judgement, board: BoardPicture) -> tuple[str, ...]:
        """Nights, day of the six weeks, and the gravest of what the rules say."""
        if judgement.after is None:
            return (self._say(judgement.impossible),) if judgement.impossible else ()
        sentences = [self._nights(judgement.after.period)]
        if isinstance(judgement.wish, Park):
            sentences.append(self.tr("Back to the lane without a place."))
        clock = _clock(judgement.after, board)
        if clock is not None:
            sentences.append(self._day_of(judgement.after, clock))
        if judgement.breaches:
            sentences.append(self._say(judgement.breaches[0].text))
        if len(judgement.breaches) > 1:
            sentences.append(self.tr("And %n more.", "", len(judgement.breaches) - 1))
        return tuple(sentences)

    def of_bar(self, bar: Bar, name: str, board: BoardPicture) -> tuple[str, ...]:
        """What a bar stands for."""
        timeline = bar.timeline
        regimes = (f"{self._words.phase(regime.kind)} {self._words.span(regime.period)}" for regime in bar.regimes)
        sentences = [f"{name} · {timeline.stay.code}", self._nights(timeline.period), *regimes]
        clock = _clock(timeline, board)
        # Once a long phase follows in time, nobody counts to six weeks any more.
        if clock is not None and bar.limit is not None:
            sentences.append(self._clock(clock, board.today))
        if timeline.period.until is not None:
            sure = self._words.certainty(timeline.stay.certainty)
            sentences.append(self.tr("Departure: {certainty}").format(certainty=sure))
        absences = (
            f"{self._words.absence(away.reason)}: {self._words.span(away.period)}" for away in timeline.absences
        )
        return (*sentences, *absences)

    def _nights(self, period: Period) -> str:
        if period.until is None:
            return self._words.span(period)
        return f"{self._words.nights(period.night_count())}, {self._words.span(period)}"

    def _day_of(self, timeline: Timeline, clock: Clock) -> str:
        """The day of six weeks the last short night would be."""
        short = timeline.regime(PhaseKind.SHORT)
        last = short.period.last_night if short is not None else None
        if last is None:
            return self.tr("Last allowed day of the short stay: {last}.").format(last=day(clock.last_day))
        return self.tr("Last short night is day {day} of {of}.").format(day=clock.day(last), of=clock.of)

    def _clock(self, clock: Clock, today: date) -> str:
        if today < clock.first:
            return self.tr("Last allowed day of the short stay: {last}.").format(last=day(clock.last_day))
        sentence = self.tr("Day {day} of {of}; last allowed day {last}.")
        return sentence.format(day=clock.day(today), of=clock.of, last=day(clock.last_day))


def _clock(timeline: Timeline, board: BoardPicture) -> Clock | None:
    earlier = board.picture.of_child(timeline.stay.child_id, Period(date.min, timeline.period.first))
    return six_weeks(timeline, board.picture.settings, earlier)
