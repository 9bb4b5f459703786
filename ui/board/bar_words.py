"""Says in words what a bar of the board shows: for a reader of the screen, and for the table of the same days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.clocks import Clock, ClockRule, clocks
from ckgdesk.domain.decision import uncovered
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.words import day
from ui.stay_words import StayWords


class BarWords(QObject):
    """Words for one bar at a time; who it is comes from outside, because names may be hidden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = StayWords(self)

    def sentence(self, bar: Bar, name: str, board: BoardPicture) -> str:
        """Everything in one breath: who, under which regime, where, when, which day of the term."""
        place = self.tr("place {place}").format(place=self.code(bar, board)) if bar.placement else self.code(bar, board)
        parts = (name, self.phases(bar), place, self._words.span(bar.period), self.clock(bar, board))
        return ", ".join(part for part in (*parts, *self.states(bar)) if part)

    def phases(self, bar: Bar) -> str:
        """The regimes along the bar."""
        kinds = (regime.kind for regime in bar.regimes if regime.period.overlaps(bar.period))
        return ", ".join(self._words.phase(kind) for kind in kinds)

    def group(self, bar: Bar, board: BoardPicture) -> str:
        """The living group; nothing for nights without a place."""
        return board.picture.house.group_of(bar.placement.place_id).name if bar.placement else ""

    def place(self, bar: Bar, board: BoardPicture) -> str:
        """The room and the place."""
        if bar.placement is None:
            return self.code(bar, board)
        return f"{board.picture.house.room_of(bar.placement.place_id).name} · {self.code(bar, board)}"

    def code(self, bar: Bar, board: BoardPicture) -> str:
        """The place by the short name the centre gave it."""
        if bar.placement is None:
            return self.tr("no place yet")
        return board.picture.house.places[bar.placement.place_id].code

    def clock(self, bar: Bar, board: BoardPicture) -> str:
        """Which day of the term today is; nothing while none runs."""
        clock = term_of(bar, board)
        if clock is None or not clock.first <= board.today or not bar.timeline.period.holds(board.today):
            return ""
        return self._words.day_of(clock.day(board.today), clock.of)

    def departure(self, bar: Bar) -> str:
        """The day the child leaves; after a room move it does not."""
        until = bar.period.until
        if until is None:
            return self.tr("not known")
        return day(until) if bar.ends_stay else self.tr("room move")

    def certainty(self, bar: Bar) -> str:
        """How sure the departure is; nothing when the bar ends by a room move."""
        return self._words.certainty(bar.timeline.stay.certainty) if bar.ends_stay else ""

    def absences(self, bar: Bar, board: BoardPicture) -> str:
        """When the child is elsewhere, and why; what is long past is left out."""
        here = bar.period.common(board.window)
        away = (absence for absence in bar.timeline.absences if here is not None and absence.period.overlaps(here))
        return "; ".join(f"{self._words.absence(one.reason)} {self._words.days(one.period)}" for one in away)

    def states(self, bar: Bar) -> Iterator[str]:
        """What stands out, sentence by sentence."""
        over = nights_over(bar)
        if over:
            yield self.tr("%n night(s) beyond six weeks", "", over)
        elif over is None:
            yield self.tr("goes on beyond six weeks")
        if _undecided(bar):
            yield self.tr("no decision yet")
        if bar.timeline.stay.locked:
            yield self.tr("locked")
        if bar.timeline.stay.exception:
            yield self.tr("exception: {reason}").format(reason=bar.timeline.stay.exception)


def term_of(bar: Bar, board: BoardPicture) -> Clock | None:
    """The term that presses: the crisis while it is one, six weeks while no long phase follows, else the decision."""
    timeline, last_night = bar.timeline, bar.timeline.period.last_night
    # Before a stay its first day counts, after it its last.
    here = max(board.today, timeline.period.first)
    here = here if last_night is None else min(here, last_night)
    every = tuple(clocks(timeline, board.picture.settings, board.picture.earlier_stays(timeline)))
    now = timeline.regime_on(here)
    if now is not None and now.kind is PhaseKind.CRISIS:
        return _last(every, ClockRule.CRISIS, now.period.first)
    if bar.limit is not None:
        return _last(every, ClockRule.SIX_WEEKS)
    return _last(every, ClockRule.DECISION)


def last_allowed(bar: Bar, board: BoardPicture) -> date | None:
    """The last day of the term that presses; None without one."""
    clock = term_of(bar, board)
    return None if clock is None else clock.last_day


def nights_over(bar: Bar) -> int | None:
    """Nights of the bar beyond six weeks and before a long phase; None when they have no end."""
    if bar.limit is None:
        return 0
    first = bar.limit + DAY
    longs = (regime.period.first for regime in bar.regimes if regime.kind is PhaseKind.LONG)
    ends = [end for end in (bar.period.until, *(long for long in longs if long >= first)) if end is not None]
    if not ends:
        return None
    begin, end = max(first, bar.period.first), min(ends)
    return max((end - begin).days, 0)


def _undecided(bar: Bar) -> bool:
    longs = (regime.period for regime in bar.regimes if regime.kind is PhaseKind.LONG)
    bare: Iterator[Period] = (nights for long in longs for nights in uncovered(long, bar.timeline.decisions))
    return any(nights.overlaps(bar.period) for nights in bare)


def _last(every: tuple[Clock, ...], rule: ClockRule, first: date | None = None) -> Clock | None:
    found = (clock for clock in every if clock.rule is rule and first in (None, clock.first))
    return max(found, key=lambda clock: clock.first, default=None)
