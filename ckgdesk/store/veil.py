"""A look at the plan by somebody who may not know everything: what is not for these eyes is blank before it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import cast

from sqlalchemy import Connection, select

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Absence, AbsenceReason, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import people, tables
from ckgdesk.store.chronicle import Told, Wanted
from ckgdesk.store.journal import News
from ckgdesk.store.queries import in_portions
from ckgdesk.store.reader import Reader
from ckgdesk.store.records import R

_UNSAID = "…"
"""What stands where something is written that is not for these eyes."""


@dataclass(frozen=True, slots=True)
class Veil:
    """What somebody may not see; `groups` None: the children of every living group are known by name."""

    court: bool = False
    health: bool = False
    groups: frozenset[int] | None = None
    known: frozenset[int] = frozenset()
    """Children seen by name although they are of other groups: somebody broke the glass, and said why."""

    def __bool__(self) -> bool:
        return self.court or self.health or self.groups is not None

    def over(self, record: Record) -> Record:
        """The record with what is veiled blank; its days and its places stay as they are."""
        # Made anew with what may be seen: a field that comes later is blank until somebody decides otherwise.
        match record:
            case Decision() if self.court:
                days = record.decided_on, record.valid_from, record.valid_until
                # A long stay always rests on some decision: the form that says least stands for all.
                return Decision(
                    record.id, record.stay_id, Basis.REFERRAL, "", "", *days, replaces_id=record.replaces_id
                )
            case LongStayFile() if self.court:
                return LongStayFile(
                    record.id,
                    record.stay_id,
                    record.route,
                    not_needed=_unsaid(record.not_needed),
                    leaves_on=record.leaves_on,
                )
            case FileStep() if self.court:
                return FileStep(
                    record.id, record.stay_id, record.kind, record.taken_on, expected_next=record.expected_next
                )
            case FollowUp() if self.court:
                return replace(record, reason=_unsaid(record.reason))
            case Notice() if self.court:
                return replace(record, decided_by="")
            case Stay() if self.court:
                return replace(record, referrer="", exception=_unsaid(record.exception))
            case Absence() if self.health:
                return replace(record, reason=AbsenceReason.UNSAID)
            case Child() if self.health:
                return replace(record, note="")
            case _:
                return record

    def over_stay(self, timeline: Timeline) -> Timeline:
        """A whole stay under the veil."""
        return Timeline(
            cast("Stay", self.over(timeline.stay)),
            timeline.phases,
            timeline.placements,
            tuple(cast("Absence", self.over(absence)) for absence in timeline.absences),
            tuple(cast("Decision", self.over(decision)) for decision in timeline.decisions),
        )

    def lifted(self, wished: tuple[Timeline, Timeline], stored: Iterable[Timeline]) -> tuple[Timeline, Timeline]:
        """A stay before and after, as they were seen through the veil, with what was blank filled in again.

        When the stay is no longer what was seen, or nothing was blank, they stay as they are.
        """
        before, after = wished
        whole = next((timeline for timeline in stored if self.over_stay(timeline) == before), before)
        reasons = {absence.id: absence.reason for absence in whole.absences}
        decided = {decision.id: decision for decision in whole.decisions}
        stay = replace(after.stay, referrer=whole.stay.referrer, exception=whole.stay.exception)
        absences = tuple(replace(absence, reason=reasons.get(absence.id, absence.reason)) for absence in after.absences)
        decisions = tuple(decided.get(decision.id, decision) for decision in after.decisions)
        return whole, Timeline(stay, after.phases, after.placements, absences, decisions)

    def over_change(self, change: Change) -> Change:
        """A change with both its records under the veil."""
        before, after = (None if record is None else self.over(record) for record in (change.before, change.after))
        return Change(before, after)


class VeiledReader(Reader):
    """Reads as any reader does, through a veil; a child of other groups goes by the centre's own code."""

    def __init__(self, connection: Connection, veil: Veil) -> None:
        super().__init__(connection)
        self._veil = veil

    def hides(self, child_id: int) -> bool:
        return self._veil.groups is not None and child_id not in self._mine

    def people(self) -> People:
        return self._known(super().people())

    def people_of(self, child_ids: Iterable[int]) -> People:
        return self._known(super().people_of(child_ids))

    def timelines(self, window: Period | None = None) -> tuple[Timeline, ...]:
        return tuple(map(self._timeline, super().timelines(window)))

    def timeline(self, stay_id: int) -> Timeline:
        return self._timeline(super().timeline(stay_id))

    def timelines_of(self, stay_ids: Iterable[int]) -> tuple[Timeline, ...]:
        return tuple(map(self._timeline, super().timelines_of(stay_ids)))

    def stays_of(self, child_ids: Iterable[int]) -> tuple[Timeline, ...]:
        return tuple(map(self._timeline, super().stays_of(child_ids)))

    def notices(self) -> tuple[Notice, ...]:
        return tuple(self._seen(notice) for notice in super().notices())

    def notice_of(self, stay_id: int) -> Notice | None:
        notice = super().notice_of(stay_id)
        return None if notice is None else self._seen(notice)

    def dossiers(self, stay_ids: Iterable[int] | None = None) -> Mapping[int, Dossier]:
        return {stay_id: self._dossier(dossier) for stay_id, dossier in super().dossiers(stay_ids).items()}

    def files(self, stay_ids: Iterable[int]) -> Mapping[int, Dossier]:
        return {stay_id: self._dossier(dossier) for stay_id, dossier in super().files(stay_ids).items()}

    def follow_ups(self, stay_id: int | None = None) -> tuple[FollowUp, ...]:
        return tuple(map(self._seen, super().follow_ups(stay_id)))

    def follow_ups_of(self, stay_ids: Iterable[int]) -> tuple[FollowUp, ...]:
        return tuple(map(self._seen, super().follow_ups_of(stay_ids)))

    def contacts_of(self, family_ids: Iterable[int]) -> tuple[Contact, ...]:
        contacts = super().contacts_of(family_ids)
        if self._veil.groups is None:
            return contacts
        mine = {child.family_id for child in people.children(self._rows, self._mine)}
        return tuple(contact for contact in contacts if contact.family_id in mine)

    def get(self, kind: type[R], id: int) -> R:  # noqa: A002  the glossary's word
        return self._seen(super().get(kind, id))

    def around(self, wished: Iterable[Timeline]) -> Picture:
        whole = super().around(wished)
        veiled = copy(whole)
        veiled.people = self._known(whole.people)
        veiled.timelines = {stay_id: self._timeline(stay) for stay_id, stay in whole.timelines.items()}
        return veiled

    def chronicle(self, wanted: Wanted) -> tuple[Told, ...]:
        return tuple((self._line(line), children) for line, children in super().chronicle(wanted))

    def news_since(self, line_id: int) -> News | None:
        news = super().news_since(line_id)
        return None if news is None else replace(news, changes=tuple(map(self._change, news.changes)))

    def _line(self, line: ChangeSet) -> ChangeSet:
        return replace(line, changes=tuple(map(self._change, line.changes)))

    @cached_property
    def _mine(self) -> frozenset[int]:
        """The children who ever lay in one of the groups, and their brussen."""
        stay, placement, place, room = tables.stay, tables.placement, tables.place, tables.room
        lying = (
            select(stay.c.child_id)
            .distinct()
            .select_from(stay.join(placement).join(place).join(room))
            .where(room.c.group_id.in_(self._veil.groups or ()))
        )
        found = [int(row.child_id) for row in self._rows(lying)]
        kin = (child_id for some in in_portions(found) for child_id in people.kin(self._rows, some))
        return self._veil.known.union(kin)

    def _known(self, everybody: People) -> People:
        children = {child_id: self._seen(child) for child_id, child in everybody.children.items()}
        near = {child.family_id for child in children.values()}
        return People(children, _only(everybody.families, near))

    def _timeline(self, timeline: Timeline) -> Timeline:
        return self._veil.over_stay(timeline)

    def _dossier(self, dossier: Dossier) -> Dossier:
        return Dossier(
            None if dossier.file is None else self._seen(dossier.file),
            tuple(map(self._seen, dossier.steps)),
            None if dossier.notice is None else self._seen(dossier.notice),
            dossier.informed,
        )

    def _change(self, change: Change) -> Change:
        before, after = (None if record is None else self._seen(record) for record in (change.before, change.after))
        return Change(before, after)

    def _seen(self, record: R) -> R:
        seen = self._veil.over(record)
        if isinstance(seen, Child) and self.hides(seen.id):
            seen = as_stranger(seen)
        return cast("R", seen)


def as_stranger(child: Child) -> Child:
    """A child as somebody of other groups knows it: by the centre's own code."""
    return replace(child, first_name=child.code, last_name="", family_id=None, note="")


def _only(families: Mapping[int, Family], ids: Iterable[int | None]) -> dict[int, Family]:
    return {family_id: families[family_id] for family_id in ids if family_id is not None and family_id in families}


def _unsaid(words: str) -> str:
    return _UNSAID if words else ""
