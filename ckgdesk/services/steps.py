"""Which steps of a long-stay file can have been taken, on which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.long_stay_file import STEPS, FileStep, LongStayFile
from ckgdesk.domain.road_ahead import this_round
from ckgdesk.domain.road_words import route_name, step_name
from ckgdesk.domain.rules import person
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_TO_COME = QT_TRANSLATE_NOOP(
    "dossiers", "“{step}” cannot be taken on {day}, which is still to come. Write it as the expected day instead."
)
_OTHER_ROAD = QT_TRANSLATE_NOOP(
    "dossiers", "“{step}” is no step of the road “{road}” of {child}. Choose the other road first."
)
_TAKEN = QT_TRANSLATE_NOOP("dossiers", "“{step}” of {child} was noted already, on {day}. Correct that one.")
_BEFORE = QT_TRANSLATE_NOOP(
    "dossiers", "“{step}” cannot be on {day}: “{earlier}” of {child} was on {then}. Correct one of both days."
)
_AFTER = QT_TRANSLATE_NOOP(
    "dossiers", "“{step}” cannot be on {day}: “{later}” of {child} was on {then} already. Correct one of both days."
)
_EXPECTED_BEFORE = QT_TRANSLATE_NOOP(
    "dossiers", "The next step cannot be expected on {day}, before “{step}” itself. Choose a later day."
)
_NOT_NEEDED = QT_TRANSLATE_NOOP("dossiers", "The file of {child} is marked as not needed. Reopen it first.")


def demand_possible(plan: Reader, taken: FileStep, today: date) -> None:
    """Raise Impossible for a day to come, a step of another road, a second time, or out of order."""
    timeline, dossier = plan.timeline(taken.stay_id), plan.dossier(taken.stay_id)
    child = person(timeline, plan.around((timeline,)))
    file = dossier.file or LongStayFile(0, taken.stay_id)
    step = step_name(taken.kind)
    if file.not_needed:
        raise Impossible(Text.of("dossiers", _NOT_NEEDED, child=child))
    if taken.kind not in STEPS[file.route]:
        raise Impossible(Text.of("dossiers", _OTHER_ROAD, step=step, road=route_name(file.route), child=child))
    if taken.taken_on > today:
        raise Impossible(Text.of("dossiers", _TO_COME, step=step, day=taken.taken_on))
    if taken.expected_next is not None and taken.expected_next < taken.taken_on:
        raise Impossible(Text.of("dossiers", _EXPECTED_BEFORE, day=taken.expected_next, step=step))
    others = [other for other in dossier.steps if other.id != taken.id]
    if any(before.id == taken.id for before in dossier.steps if before not in this_round(timeline, dossier.steps)):
        return  # of a road that ended; its neighbours are those of then
    _demand_order(taken, [other for other in this_round(timeline, others) if other.kind in STEPS[file.route]], child)


def _demand_order(taken: FileStep, others: Sequence[FileStep], child: Person) -> None:
    order = next(kinds for kinds in STEPS.values() if taken.kind in kinds)
    step, at = step_name(taken.kind), order.index(taken.kind)
    for other in others:
        if other.kind is taken.kind:
            raise Impossible(Text.of("dossiers", _TAKEN, step=step, child=child, day=other.taken_on))
        if other.kind not in order:
            continue
        name, day = step_name(other.kind), taken.taken_on
        if order.index(other.kind) < at and other.taken_on > day:
            raise Impossible(
                Text.of("dossiers", _BEFORE, step=step, day=day, earlier=name, child=child, then=other.taken_on)
            )
        if order.index(other.kind) > at and other.taken_on < day:
            raise Impossible(
                Text.of("dossiers", _AFTER, step=step, day=day, later=name, child=child, then=other.taken_on)
            )
