"""What the board says in words: while dragging, and of what the pointer rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.clocks import Clock, six_weeks
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text
from ui.board.wish import Judgement, Park

Say = Callable[[Text], str]


class Tips(QObject):
    """Sentences of the board; `say` speaks those of the core."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say

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
        regimes = (
            self.tr("{phase} from {first}").format(phase=self.phase(regime.kind), first=_day(regime.period.first))
            for regime in bar.regimes
        )
        sentences = [f"{name} · {timeline.stay.code}", self._nights(timeline.period), ", ".join(regimes)]
        clock = _clock(timeline, board)
        if clock is not None:
            sentences.append(self._clock(clock, board.today))
        if timeline.period.until is not None:
            sentences.append(self._certainty(timeline.stay.certainty))
        for absence in timeline.absences:
            reason, first = self._absence(absence.reason), _day(absence.period.first)
            until = "…" if absence.period.until is None else _day(absence.period.until)
            sentences.append(self.tr("{reason}: {first} to {until}").format(reason=reason, first=first, until=until))
        return tuple(sentence for sentence in sentences if sentence)

    def phase(self, kind: PhaseKind) -> str:
        """A regime by its name."""
        names = {
            PhaseKind.CRISIS: self.tr("Crisis"),
            PhaseKind.SHORT: self.tr("Short stay"),
            PhaseKind.LONG: self.tr("Long stay"),
        }
        return names[kind]

    def _nights(self, period: Period) -> str:
        if period.until is None:
            return self.tr("From {first}, without a known departure").format(first=_day(period.first))
        span = self.tr("{first} to {until}").format(first=_day(period.first), until=_day(period.until))
        return f"{self.tr('%n night(s)', '', period.night_count())}, {span}"

    def _day_of(self, timeline: Timeline, clock: Clock) -> str:
        """The day of six weeks the last short night would be."""
        short = timeline.regime(PhaseKind.SHORT)
        last = short.period.last_night if short is not None else None
        if last is None:
            return self.tr("Last allowed day of the short stay: {last}.").format(last=_day(clock.last_day))
        return self.tr("Last short night is day {day} of {of}.").format(day=clock.day(last), of=clock.of)

    def _clock(self, clock: Clock, today: date) -> str:
        if today < clock.first:
            return self.tr("Last allowed day of the short stay: {last}.").format(last=_day(clock.last_day))
        sentence = self.tr("Day {day} of {of}; last allowed day {last}.")
        return sentence.format(day=clock.day(today), of=clock.of, last=_day(clock.last_day))

    def _certainty(self, certainty: Certainty) -> str:
        words = {
            Certainty.FIRM: self.tr("Departure is firm."),
            Certainty.EXPECTED: self.tr("Departure is expected."),
            Certainty.UNKNOWN: self.tr("Departure is not sure."),
        }
        return words[certainty]

    def _absence(self, reason: AbsenceReason) -> str:
        words = {
            AbsenceReason.HOME: self.tr("At home"),
            AbsenceReason.HOSPITAL: self.tr("In hospital"),
            AbsenceReason.CAMP: self.tr("On camp"),
            AbsenceReason.TIME_OUT: self.tr("Time-out"),
        }
        return words[reason]


def _clock(timeline: Timeline, board: BoardPicture) -> Clock | None:
    earlier = board.picture.of_child(timeline.stay.child_id, Period(date.min, timeline.period.first))
    return six_weeks(timeline, board.picture.settings, earlier)


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
