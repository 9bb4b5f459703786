"""Makes a plan with an invented centre around a day, complete enough to show and to try everything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from ckgdesk.domain.people import Child
from ckgdesk.services.demo_centre.centre import DemoCentre, invented
from ckgdesk.services.demo_centre.office import office
from ckgdesk.services.demo_centre.scale import SCALES, Scale
from ckgdesk.store.keys import Cost
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

USER: Final = "demo"
PASSWORD: Final = "demo"  # noqa: S105  the demo centre has nothing to hide
CENTRE: Final = "CKG De Wilg"
SIZES: Final = tuple(SCALES)
_TITLE = QT_TRANSLATE_NOOP("demo", "An invented centre")
_CHEAP: Final = Cost(memory_kib=8 * 1024, rounds=1, lanes=1)


@dataclass(frozen=True, slots=True)
class DemoCounts:
    """How many children and stays a demo centre has."""

    children: int
    stays: int


def make_demo(path: Path, today: date, *, size: str | Scale = "small") -> DemoCounts:
    """Make a plan at `path` with the centre of `today`; user and password are `demo`. Raises PlanUnavailable."""
    create_plan(path, centre=CENTRE, user=USER, password=PASSWORD, cost=_CHEAP)
    plan = open_plan(path, password=PASSWORD, user=USER)
    try:
        with plan.writing() as work:
            centre = invented(SCALES[size] if isinstance(size, str) else size, today, work.new_id)
            _write(centre, work)
            for record in office(work.new_id, today):
                work.write(None, record)
            work.record(Text.of("demo", _TITLE), USER, datetime.combine(today, time(6), UTC))
    finally:
        plan.close()
    return DemoCounts(sum(isinstance(record, Child) for record in centre.records), len(centre.timelines))


def _write(centre: DemoCentre, work: UnitOfWork) -> None:
    for record in centre.records:
        work.write(None, record)
    for timeline in centre.timelines:
        work.rewrite(None, timeline)
