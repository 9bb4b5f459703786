"""The verdict on a result inside its write transaction: what the change broke, and whether it may stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ckgdesk.changes import Change
from ckgdesk.domain.breach import Breach, Severity
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.house import Closure
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import breaches, caused_since
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store.unit_of_work import UnitOfWork

Befores = Mapping[int, Timeline | None]
"""The stays a wish rewrote, by id, as they stood before; None: the stay is new."""


def what_it_caused(work: UnitOfWork, befores: Befores) -> tuple[Breach, ...]:
    """What the stays a change touches break now and did not before."""
    timelines = _touched(work)
    picture = work.around(timelines)
    if not any(breaches(timeline, picture) for timeline in timelines):
        return ()
    earlier = _as_it_was(picture, work.changes, befores)
    return tuple(
        breach
        for timeline in timelines
        for breach in caused_since((befores.get(timeline.id, timeline), earlier), (timeline, picture))
    )


def what_is_hard(work: UnitOfWork) -> tuple[Breach, ...]:
    """The hard breaches of the stays a change touches; taking something back asks no reason."""
    timelines = _touched(work)
    picture = work.around(timelines)
    found = (breach for timeline in timelines for breach in breaches(timeline, picture))
    return tuple(breach for breach in found if breach.severity is Severity.HARD)


def refuse(found: Iterable[Breach], override: str) -> None:
    """Raise Refused on a hard breach, and on an overridable one for which no reason is given."""
    grave = [breach for breach in found if breach.severity is not Severity.SOFT]
    hard = [breach for breach in grave if breach.severity is Severity.HARD]
    if hard or (grave and not override):
        raise Refused(hard or grave)


def _touched(work: UnitOfWork) -> tuple[Timeline, ...]:
    """The stays, as they stand now, that the changes of a transaction may have broken something for."""
    work.flush()
    stay_ids: set[int] = set()
    for change in work.changes:
        record = change.record
        if isinstance(record, Stay):
            stay_ids.add(record.id)
        elif isinstance(record, Phase | Placement | Absence | Decision):
            stay_ids.add(record.stay_id)
        elif isinstance(change.after, Closure):
            stay_ids |= {timeline.id for timeline in work.timelines_on(change.after.place_id, change.after.period)}
    return work.timelines_of(sorted(stay_ids))


def _as_it_was(picture: Picture, changes: Iterable[Change], befores: Befores) -> Picture:
    new = {stay_id for stay_id, before in befores.items() if before is None}
    stays = {stay_id: timeline for stay_id, timeline in picture.timelines.items() if stay_id not in new}
    stays.update({stay_id: before for stay_id, before in befores.items() if before is not None})
    closures = {closure.id: closure for closure in picture.closures()}
    for change in changes:
        if isinstance(change.record, Closure):
            closures.pop(change.record.id, None)
            if isinstance(change.before, Closure):
                closures[change.before.id] = change.before
    return Picture(picture.house, picture.people, stays.values(), closures.values(), picture.settings)
