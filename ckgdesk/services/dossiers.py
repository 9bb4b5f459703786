"""The long-stay file of a stay: which road it takes, which steps were taken, or why none is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.clocks import clocks
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile, Route
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.road_ahead import RoadAhead, road_ahead, term_of
from ckgdesk.domain.road_words import step_name
from ckgdesk.domain.rules import person
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road, Step
from ckgdesk.services.steps import demand_possible
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_ROUTE = QT_TRANSLATE_NOOP("dossiers", "Choose the road of the file of {stay}")
_DESCRIBE = QT_TRANSLATE_NOOP("dossiers", "Fill in the file of {stay}")
_RECORD = QT_TRANSLATE_NOOP("dossiers", "File of {stay}: {step}")
_CORRECT = QT_TRANSLATE_NOOP("dossiers", "File of {stay}: correct “{step}”")
_REMOVE = QT_TRANSLATE_NOOP("dossiers", "File of {stay}: remove “{step}”")
_NOT_NEEDED = QT_TRANSLATE_NOOP("dossiers", "File of {stay} is not needed")
_REOPEN = QT_TRANSLATE_NOOP("dossiers", "Reopen the file of {stay}")
_NO_REASON = QT_TRANSLATE_NOOP("dossiers", "Say why no long-stay file is needed for {child}.")
_LEAVES_BEFORE = QT_TRANSLATE_NOOP(
    "dossiers", "{child} comes on {first} and cannot leave on {day}. Choose a later day."
)
_LEAVES_LATE = QT_TRANSLATE_NOOP(
    "dossiers",
    "{child} may stay until {over} without a long-stay file; {day} is too late. Choose an earlier day, or keep the"
    " file.",
)


@dataclass(frozen=True, slots=True)
class FileView:
    """All there is to show of one file: whose, what stands in it, and the road ahead."""

    child: Person
    timeline: Timeline
    dossier: Dossier
    road: RoadAhead
    partners: Mapping[int, Partner]

    @property
    def file(self) -> LongStayFile:
        """The file, or an empty one while there is none."""
        return self.dossier.file or LongStayFile(0, self.timeline.id)


class Dossiers:
    """Looking at the file of a stay, and every verb on it."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def look(self, stay_id: int, today: date) -> FileView:
        """The file of a stay as it stands; raises NotFound."""
        with self._road.reading() as plan:
            timeline = plan.timeline(stay_id)
            dossier, settings = plan.dossier(stay_id), plan.settings()
            earlier = plan.stays_of((timeline.stay.child_id,))
            partners = {partner.id: partner for partner in plan.partners()}
            child = person(timeline, plan.around((timeline,)))
        running = tuple(clocks(timeline, settings, earlier))
        road = road_ahead(timeline, dossier, running, settings.on(today), today)
        return FileView(child, timeline, dossier, road, partners)

    def choose_route(self, stay_id: int, route: Route) -> ChangeSet:
        """Take this road; begins the file of a stay that has none."""
        return self._rewrite(_ROUTE, stay_id, lambda file: replace(file, route=route))

    def describe(self, before: LongStayFile, known: LongStayFile) -> ChangeSet:
        """Keep what is known already, so that the conversion need not ask it again.

        `before` is the file as it was seen, with id 0 while there was none. Raises ChangedElsewhere.
        """
        self._road.account.demand(Right.COURT)
        with self._titled(_DESCRIBE, before.stay_id) as step:
            new_id = before.id or step.new_id()
            step.write(before if before.id else None, replace(known, id=new_id, stay_id=before.stay_id))
        return step.change_set

    def record(self, taken: FileStep, today: date) -> ChangeSet:
        """A step was taken; raises Impossible when it cannot have been, on that day."""
        with self._titled(_RECORD, taken.stay_id, taken) as step:
            demand_possible(step.plan, taken, today)
            if step.plan.dossier(taken.stay_id).file is None:
                step.write(None, LongStayFile(step.new_id(), taken.stay_id))
            step.write(None, replace(taken, id=step.new_id()))
        return step.change_set

    def correct(self, before: FileStep, after: FileStep, today: date) -> ChangeSet:
        """It was otherwise: another day, number or note for a step as it was seen. Raises as `record` does.

        Whoever may not see who took it and under which number cannot correct it.
        """
        self._road.account.demand(Right.COURT)
        with self._titled(_CORRECT, before.stay_id, before) as step:
            demand_possible(step.plan, after, today)
            step.write(before, after)
        return step.change_set

    def remove(self, taken: FileStep) -> ChangeSet:
        """It was never taken. Asks for the same right as a correction."""
        self._road.account.demand(Right.COURT)
        with self._titled(_REMOVE, taken.stay_id, taken) as step:
            step.write(taken, None)
        return step.change_set

    def mark_not_needed(self, stay_id: int, reason: str, leaves_on: date) -> ChangeSet:
        """No road is taken, for this reason; the child is expected to leave in time."""
        with self._titled(_NOT_NEEDED, stay_id) as step:
            _demand_leaving_in_time(step.plan, stay_id, reason, leaves_on)
            _write(step, stay_id, lambda file: replace(file, not_needed=reason.strip(), leaves_on=leaves_on))
        return step.change_set

    def reopen(self, stay_id: int) -> ChangeSet:
        """It is needed after all."""
        return self._rewrite(_REOPEN, stay_id, lambda file: replace(file, not_needed="", leaves_on=None))

    def _rewrite(self, title: str, stay_id: int, wish: Callable[[LongStayFile], LongStayFile]) -> ChangeSet:
        with self._titled(title, stay_id) as step:
            _write(step, stay_id, wish)
        return step.change_set

    @contextmanager
    def _titled(self, title: str, stay_id: int, taken: FileStep | None = None) -> Iterator[Step]:
        name = "" if taken is None else step_name(taken.kind)
        with self._road.change(Right.PLAN, Text.of("dossiers", title, stay="", step=name)) as step:
            step.title = Text.of("dossiers", title, stay=step.plan.timeline(stay_id).stay.code, step=name)
            yield step


def _write(step: Step, stay_id: int, wish: Callable[[LongStayFile], LongStayFile]) -> None:
    """Change the file of a stay, or begin it so."""
    before = step.plan.dossier(stay_id).file
    step.write(before, wish(before or LongStayFile(step.new_id(), stay_id)))


def _demand_leaving_in_time(plan: Reader, stay_id: int, reason: str, leaves_on: date) -> None:
    timeline = plan.timeline(stay_id)
    child = person(timeline, plan.around((timeline,)))
    if not reason.strip():
        raise Impossible(Text.of("dossiers", _NO_REASON, child=child))
    if leaves_on <= timeline.period.first:
        raise Impossible(Text.of("dossiers", _LEAVES_BEFORE, child=child, first=timeline.period.first, day=leaves_on))
    term = term_of(timeline, clocks(timeline, plan.settings(), plan.stays_of((timeline.stay.child_id,))))
    if term is not None and leaves_on > term.first_day_over:
        raise Impossible(Text.of("dossiers", _LEAVES_LATE, child=child, over=term.first_day_over, day=leaves_on))
