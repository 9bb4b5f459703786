"""Finding things by the centre's own codes, as they are typed on a command line or read on a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.clocks import Clock, clocks
from ckgdesk.domain.errors import NotFound
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Placement
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.road import Road
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_SUCH_GROUP = QT_TRANSLATE_NOOP("lookup", "There is no living group {name}. Check the name.")


@dataclass(frozen=True, slots=True)
class ListedStay:
    """One stay on a list: whose it is, the codes of its places by id, and its clocks."""

    timeline: Timeline
    child: Child
    places: tuple[tuple[str, Placement], ...]
    clocks: tuple[Clock, ...]


class Lookup:
    """What lists and scripts ask for."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def stay_id(self, code: str) -> int:
        """The stay with a code; raises NotFound."""
        with self._road.reading() as plan:
            return plan.stay_by_code(code)

    def stay_code(self, stay_id: int) -> str:
        """The code of a stay; raises NotFound."""
        with self._road.reading() as plan:
            return plan.timeline(stay_id).stay.code

    def child_id(self, code: str) -> int:
        """The child with a code; raises NotFound."""
        with self._road.reading() as plan:
            return plan.child_by_code(code)

    def child_code(self, child_id: int) -> str:
        """The code of a child; raises NotFound."""
        with self._road.reading() as plan:
            return plan.get(Child, child_id).code

    def place_id(self, code: str) -> int:
        """The place with a code; raises NotFound."""
        with self._road.reading() as plan:
            return plan.place_by_code(code)

    def place_ids(self) -> tuple[int, ...]:
        """Every place in the order of the house."""
        with self._road.reading() as plan:
            return tuple(plan.house().places)

    def group_id(self, name: str) -> int:
        """The living group with a name, in capitals or not; raises NotFound."""
        with self._road.reading() as plan:
            groups = plan.house().groups.values()
        for group in groups:
            if group.name.casefold() == name.strip().casefold():
                return group.id
        raise NotFound(Text.of("lookup", _NO_SUCH_GROUP, name=name))

    def placement_now(self, stay_id: int, today: date) -> Placement | None:
        """The placement of tonight, or else the last; None while the stay has none at all."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
        return timeline.placement_on(today) or (timeline.placements[-1] if timeline.placements else None)

    def stays(self, window: Period | None = None) -> tuple[ListedStay, ...]:
        """The stays that share a night with `window`, or all, by first night."""
        with self._road.reading() as plan:
            found = plan.timelines(window)
            # Earlier stays of the same children may count towards six weeks (setting six_weeks.cooling_off_days).
            known = found if window is None else plan.stays_of({timeline.stay.child_id for timeline in found})
            places, children, settings = plan.house().places, plan.people().children, plan.settings()
        by_child: dict[int, list[Timeline]] = {}
        for timeline in known:
            by_child.setdefault(timeline.stay.child_id, []).append(timeline)
        return tuple(
            ListedStay(
                timeline,
                children[timeline.stay.child_id],
                tuple((places[bed.place_id].code, bed) for bed in timeline.placements),
                tuple(clocks(timeline, settings, by_child[timeline.stay.child_id])),
            )
            for timeline in found
        )
