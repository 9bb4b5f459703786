"""The terms that run along a bar, in numbers: where each week of six weeks is over, and where a term ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ckgdesk.domain.board import Bar
from ckgdesk.domain.clocks import crisis, every_six_weeks
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import PhaseKind

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Days as ordinals, each the first one after: a week of the six, the term of a crisis, a decision."""

    weeks: tuple[int, ...] = ()
    crises: tuple[int, ...] = ()
    decisions: tuple[int, ...] = ()


NO_TERMS = Ribbon()
"""Of a bar that is too narrow for them."""


class Ribbons:
    """The ribbons of one picture, each reckoned when its bar is first drawn in detail; `today` as an ordinal."""

    def __init__(self, picture: Picture, today: int) -> None:
        self.today = today
        self._picture = picture
        self._ready: dict[tuple[int, int], tuple[Bar, Ribbon]] = {}

    def of(self, bar: Bar, span: tuple[int, int]) -> Ribbon:
        """The terms within a bar, whose nights are `span`."""
        ready = self._ready.get(bar.key)
        if ready is None or ready[0] is not bar:
            ready = self._ready[bar.key] = (bar, _ribbon(bar, self._picture, span))
        return ready[1]

    def follow(self, before: Ribbons) -> None:
        """What was reckoned for the picture before: a bar that is still the very same has the same ribbon."""
        self._ready = dict(before.ready)

    @property
    def ready(self) -> Mapping[tuple[int, int], tuple[Bar, Ribbon]]:
        """What was reckoned, with the bar it was for."""
        return self._ready


def _ribbon(bar: Bar, picture: Picture, span: tuple[int, int]) -> Ribbon:
    timeline, settings = bar.timeline, picture.settings
    six = every_six_weeks(timeline, settings, picture.earlier_stays(timeline))
    weeks = (
        clock.date_of(number).toordinal() + 1
        for clock in six
        for number in range(_WEEK, clock.of + 1, _WEEK)
        if number > clock.used
    )
    runs = timeline.regimes_of(PhaseKind.CRISIS)
    terms = ((run, crisis(run, settings.on(run.period.first)).first_day_over) for run in runs)
    reached = (over.toordinal() for run, over in terms if run.period.until is None or over <= run.period.until)
    decided = (decision.valid_until.toordinal() + 1 for decision in timeline.in_force())
    ends = (tuple(day for day in days if span[0] < day <= span[1]) for days in (reached, decided))
    return Ribbon(tuple(week for week in weeks if span[0] < week < span[1]), *ends)
