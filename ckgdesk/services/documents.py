"""What goes on paper: the week of each living group."""

from __future__ import annotations

from datetime import date

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.house import LivingGroup
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.reports.sheets import Asked, week_sheets
from ckgdesk.reports.week import IsoWeek, WeekSheet
from ckgdesk.services.road import Road
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_SUCH_WEEK = QT_TRANSLATE_NOOP("documents", "There is no week {week} in {year}. Choose another week.")


class Documents:
    """Gathering what a document says; drawing it is somebody else's work."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def groups(self) -> tuple[LivingGroup, ...]:
        """The living groups a week can be printed of, in the order of the house."""
        with self._road.reading() as plan:
            house = plan.house()
        return tuple(group for group in house.groups.values() if house.places_of_group(group.id))

    def week(self, year: int, week: int, today: date, group_id: int | None = None) -> tuple[WeekSheet, ...]:
        """The sheet of each living group, or of one; raises Impossible when the year has no such week."""
        try:
            asked = IsoWeek(year, week)
        except ValueError:
            raise Impossible(Text.of("documents", _NO_SUCH_WEEK, year=year, week=week)) from None
        return week_sheets(Asked(asked, today, self._picture(asked.nights)), group_id)

    def _picture(self, nights: Period) -> Picture:
        with self._road.reading() as plan:
            # The night before Monday too: who leaves on Monday slept here until then.
            present = plan.timelines(Period(nights.first - DAY, nights.until))
            # Earlier stays of the same children may count towards six weeks (setting six_weeks.cooling_off_days).
            known = plan.stays_of({timeline.stay.child_id for timeline in present})
            return Picture(plan.house(), plan.people(), known, plan.closures(nights), plan.settings())
