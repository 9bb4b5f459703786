"""What needs attention today: the signals, each with whom it is about and where they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.signals import CONVERTED_BY, Signal, signals
from ckgdesk.services.road import Road


@dataclass(frozen=True, slots=True)
class Concern:
    """One signal with what is needed to read it: the child, the stay, the bed of tonight."""

    signal: Signal
    child: Child
    family: Family | None
    timeline: Timeline
    place: str
    """The code of tonight's place, empty without one."""
    group: str = ""
    """The living group of tonight's place, empty without one."""

    @property
    def asks_conversion(self) -> bool:
        """Is the next step to make the stay long?"""
        return self.signal.rule in CONVERTED_BY


class Attention:
    """The worklist; the window and `ckg signals` show the same one."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def worklist(self, today: date) -> tuple[Concern, ...]:
        """Every signal shown on `today`, the most urgent first."""
        with self._road.reading() as plan:
            settings = plan.settings()
            ahead = timedelta(days=settings.on(today).signals_ahead_days)
            shown = plan.timelines(Period(today, today + ahead + DAY))
            running = [timeline for timeline in shown if not plan.hides(timeline.stay.child_id)]
            # Earlier stays of the same children may count towards six weeks (setting six_weeks.cooling_off_days).
            known = plan.stays_of({timeline.stay.child_id for timeline in running})
            picture = Picture(plan.house(), plan.people(), known, (), settings)
        return tuple(_concern(signal, picture, today) for signal in signals(picture, today))


def _concern(signal: Signal, picture: Picture, today: date) -> Concern:
    timeline = picture.timelines[signal.stay_id]
    child = picture.people.children[signal.child_id]
    family = picture.people.families.get(child.family_id) if child.family_id is not None else None
    bed = timeline.placement_on(today)
    place = picture.house.places[bed.place_id].code if bed else ""
    group = picture.house.group_of(bed.place_id).name if bed else ""
    return Concern(signal, child, family, timeline, place, group)
