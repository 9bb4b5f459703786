"""What a bar and a count say when the pointer rests on them: terms and decisions, who is there, what is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture, Row
from ckgdesk.domain.clocks import Clock, crisis, six_weeks
from ckgdesk.domain.groeipakket import two_thirds_months
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.words import day
from ui.board.occupancy import GroupNight, Occupancy
from ui.stay_words import StayWords

_MOST_NAMES = 16


class BarTips(QObject):
    """Sentences, the most important first; names come from outside, because they may be hidden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = StayWords(self)

    def of_bar(self, bar: Bar, name: str, board: BoardPicture) -> Iterator[str]:
        """What a bar stands for."""
        timeline = bar.timeline
        yield f"{name} · {timeline.stay.code}"
        yield self.nights(timeline.period)
        for regime in bar.regimes:
            yield f"{self._words.phase(regime.kind)} {self._words.span(regime.period)}"
        yield from self._terms(bar, board)
        yield from self._grounds(timeline, board)
        if timeline.stay.locked:
            yield self.tr("Locked: it cannot be moved by accident.")
        if timeline.stay.exception:
            yield self.tr("Exception: {reason}").format(reason=timeline.stay.exception)
        if timeline.period.until is not None:
            sure = self._words.certainty(timeline.stay.certainty)
            yield self.tr("Departure: {certainty}").format(certainty=sure)
        for away in timeline.absences:
            yield f"{self._words.absence(away.reason)}: {self._words.span(away.period)}"

    def of_night(self, row: Row, on: int, occupancy: Occupancy) -> Iterator[str]:
        """Who is there on one night of a group or a site, and which places are closed."""
        night = occupancy.nights(row, on, on)[0]
        counted = self.tr("{name}, night of {day}: {taken} of {possible} places taken")
        yield counted.format(name=row.label, day=day(date.fromordinal(on)), taken=night.taken, possible=night.possible)
        if night.over:
            yield self.tr("More children than the living group is recognised for.")
        elif night.full:
            yield self.tr("No place free.")
        groups = tuple(occupancy.on(row, on))
        for group in groups:
            yield from self._group(group, alone=len(groups) == 1)

    def nights(self, period: Period) -> str:
        """How many, from when to when."""
        if period.until is None:
            return self._words.span(period)
        return f"{self._words.nights(period.night_count())}, {self._words.span(period)}"

    def last_day(self, clock: Clock) -> str:
        """The last day of the six weeks, before they begin or without an end."""
        return self.tr("Last allowed day of the short stay: {last}.").format(last=day(clock.last_day))

    def _group(self, group: GroupNight, *, alone: bool) -> Iterator[str]:
        if group.names:
            names = ", ".join(group.names[:_MOST_NAMES])
            yield names if alone else self.tr("{group}: {names}").format(group=group.group, names=names)
        if len(group.names) > _MOST_NAMES:
            yield self.tr("And %n more.", "", len(group.names) - _MOST_NAMES)
        if group.closed:
            places = ", ".join(f"{place} ({reason})" if reason else place for place, reason in group.closed)
            yield self.tr("Closed: {places}").format(places=places)

    def _terms(self, bar: Bar, board: BoardPicture) -> Iterator[str]:
        timeline = bar.timeline
        run = timeline.regime(PhaseKind.CRISIS)
        if run is not None and (run.period.until is None or board.today < run.period.until):
            clock = crisis(run, board.picture.settings.on(run.period.first))
            if board.today < clock.first:
                yield self.tr("Last day of the crisis: {last}.").format(last=day(clock.last_day))
            else:
                sentence = self.tr("Crisis: day {day} of {of}; last day {last}.")
                yield sentence.format(day=clock.day(board.today), of=clock.of, last=day(clock.last_day))
        short = clock_of(timeline, board)
        # Once a long phase follows in time, nobody counts to six weeks any more.
        if short is None or bar.limit is None:
            return
        if board.today < short.first:
            yield self.last_day(short)
        else:
            sentence = self.tr("Day {day} of {of}; last allowed day {last}.")
            yield sentence.format(day=short.day(board.today), of=short.of, last=day(short.last_day))

    def _grounds(self, timeline: Timeline, board: BoardPicture) -> Iterator[str]:
        """Decisions, and the months with the two thirds."""
        for decision in timeline.in_force():
            sentence = self.tr("Decision {number} until {day}")
            yield sentence.format(number=decision.number, day=day(decision.valid_until))
        long = timeline.regime(PhaseKind.LONG)
        if long is not None:
            on_first = board.picture.settings.on(long.period.first).two_thirds_on_first
            months = self._words.months(two_thirds_months(long.period, on_first))
            yield self.tr("Two thirds of the Groeipakket: {months}").format(months=months)


def clock_of(timeline: Timeline, board: BoardPicture) -> Clock | None:
    """The six weeks of a stay, earlier stays of the child counted as the settings say."""
    earlier = board.picture.of_child(timeline.stay.child_id, Period(date.min, timeline.period.first))
    return six_weeks(timeline, board.picture.settings, earlier)
