"""What a wish would change, held back until the rules have looked at the result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ckgdesk.changes import Change
from ckgdesk.domain.breach import Breach, Severity
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import StayChange
from ckgdesk.domain.house import Closure
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.domain.timeline import Timeline


@dataclass
class Draft:
    """Stays and other records before and after."""

    stays: dict[int, StayChange] = field(default_factory=dict)
    records: list[Change] = field(default_factory=list)
    is_history: bool = False
    """Does it bring what was long decided, with the exceptions made then?"""

    def rewrite(self, before: Timeline | None, after: Timeline | None) -> None:
        """A stay is to become something else."""
        known = after or before
        if known is None:
            raise ValueError("a rewrite is of a stay")
        first, _ = self.stays.get(known.id, (before, None))
        self.stays[known.id] = (first, after)

    def write(self, before: Record | None, after: Record | None) -> None:
        """Another record is to become something else."""
        self.records.append(Change(before, after))

    def note_exceptions(self, caused: Iterable[Breach], override: str) -> None:
        """Write the reason of an override on the stays it was accepted for, as the mark on their bars."""
        if self.is_history:
            return
        accepted = {breach.stay_id for breach in caused if breach.severity is Severity.OVERRIDABLE}
        if override:
            self._mark(accepted, override)

    def forget_exceptions(self, healed: Iterable[int]) -> None:
        """Take the mark from stays that no longer break anything."""
        if not self.is_history:
            self._mark(healed, "")

    def _mark(self, stay_ids: Iterable[int], reason: str) -> None:
        for stay_id in stay_ids:
            before, after = self.stays.get(stay_id, (None, None))
            if after is not None:
                self.stays[stay_id] = (before, replace(after, stay=replace(after.stay, exception=reason)))

    def closures(self) -> Iterator[tuple[Closure | None, Closure | None]]:
        """The closures that change."""
        for change in self.records:
            if isinstance(change.record, Closure):
                before = change.before if isinstance(change.before, Closure) else None
                yield before, change.after if isinstance(change.after, Closure) else None


def stay_of(record: Record) -> int | None:
    """The stay whose timeline a record is part of, or None."""
    if isinstance(record, Stay):
        return record.id
    return record.stay_id if isinstance(record, Phase | Placement | Absence | Decision) else None


def draft_of(changes: Iterable[Change], now: Mapping[int, Timeline]) -> Draft:
    """The draft that carries out `changes` record by record; `now` are the stays they touch, as they stand."""
    draft, along = Draft(), dict[int, list[Change]]()
    for change in changes:
        stay_id = stay_of(change.record)
        if stay_id is None:
            draft.records.append(change)
        else:
            along.setdefault(stay_id, []).append(change)
    for stay_id, changed in along.items():
        before = now.get(stay_id)
        draft.rewrite(before, _carried_out(before, changed))
    return draft


def _carried_out(before: Timeline | None, changes: Iterable[Change]) -> Timeline | None:
    records: list[Record] = []
    if before is not None:
        records = [before.stay, *before.phases, *before.placements, *before.absences, *before.decisions]
    for change in changes:
        records = [record for record in records if record != change.before]
        records += [change.after] if change.after is not None else []
    return _timeline(records)


def _timeline(records: Iterable[Record]) -> Timeline | None:
    found = list(records)
    stay = next((record for record in found if isinstance(record, Stay)), None)
    if stay is None:
        return None
    whole = Timeline(stay)
    return replace(
        whole,
        phases=tuple(sorted((r for r in found if isinstance(r, Phase)), key=lambda phase: phase.first)),
        placements=tuple(sorted((r for r in found if isinstance(r, Placement)), key=lambda bed: bed.period.first)),
        absences=tuple(sorted((r for r in found if isinstance(r, Absence)), key=lambda away: away.period.first)),
        decisions=tuple(r for r in found if isinstance(r, Decision)),
    )
