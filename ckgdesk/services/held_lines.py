"""What the journal holds about a child: what was changed of it, and who looked; colleagues go by their role."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import groupby

from ckgdesk.changes import Change, ChangeSet, Deed
from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.long_stay_file import LongStayFile, Route
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.stay import Stay
from ckgdesk.reports.disclosure import Flag, Held, Line, Topic
from ckgdesk.reports.document import bare
from ckgdesk.reports.months import spoken_month
from ckgdesk.services.held_words import by_role, caption
from ckgdesk.services.holding import TECHNICAL, Known, first_flag, lines_of
from ckgdesk.store.chronicle import Told
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_CHANGED = QT_TRANSLATE_NOOP("held", "Change of {moment}")
_BY = QT_TRANSLATE_NOOP("held", "by")
_WHAT = QT_TRANSLATE_NOOP("held", "what")
_WHY = QT_TRANSLATE_NOOP("held", "why")
_WITH_OTHERS = QT_TRANSLATE_NOOP("held", "a step that also was about others")
_BECAME = QT_TRANSLATE_NOOP("held", "{before} → {after}")
_NOTHING = QT_TRANSLATE_NOOP("held", "nothing")
_LOOKS = QT_TRANSLATE_NOOP("held", "Looks of {month}")
_LOOKED = QT_TRANSLATE_NOOP("held", "{who}: {what}")
_LOOKED_FOR = QT_TRANSLATE_NOOP("held", "{who}: {what} ({why})")


@dataclass(frozen=True, slots=True)
class Own:
    """Which records are about the child: by its own number, that of its family and those of its stays."""

    child_id: int
    family_ids: Collection[int]
    stay_ids: Collection[int]
    of_court: Collection[int]
    """The stays a court decides about, or did before they went."""

    @classmethod
    def of(cls, child: Child, lines: Iterable[ChangeSet], stays: Iterable[int], court: Collection[int]) -> Own:
        """Also the stays that are gone, and the families it once belonged to."""
        records = [record for line in lines for change in line.changes for record in (change.before, change.after)]
        once = [one.family_id for one in records if isinstance(one, Child) and one.id == child.id]
        gone = {one.id for one in records if isinstance(one, Stay) and one.child_id == child.id}
        of_court = {one.stay_id for one in records if isinstance(one, Decision) and one.basis is Basis.COURT}
        of_court |= {one.stay_id for one in records if isinstance(one, LongStayFile) and one.route is Route.COURT}
        families = {family_id for family_id in (child.family_id, *once) if family_id is not None}
        return cls(child.id, families, gone.union(stays), of_court.union(court))

    def holds(self, record: Record) -> bool:
        """Is this about the child?"""
        match record:
            case Child():
                return record.id == self.child_id
            case Family():
                return record.id in self.family_ids
            case Contact():
                return record.family_id in self.family_ids
            case Stay() | ErasureProposal():
                return record.child_id == self.child_id
            case _:
                return getattr(record, "stay_id", None) in self.stay_ids

    def is_of_court(self, record: Record) -> bool:
        """Does it belong to a stay about which a court decides?"""
        return (record.id if isinstance(record, Stay) else getattr(record, "stay_id", None)) in self.of_court


def of_journal(told: Iterable[Told], own: Own, known: Known) -> Iterator[Held]:
    """The lines of the journal about a child, the oldest first; looks go together by month."""
    oldest_first = sorted(told, key=lambda one: one[0].id)
    for said, about in oldest_first:
        if said.deed is Deed.CHANGE:
            yield from _change(said, about, own, known)
    looks = ((said, about) for said, about in oldest_first if said.deed is not Deed.CHANGE)
    for month, of_month in groupby(looks, key=lambda one: Month.of(one[0].at.astimezone().date())):
        name = Text.of("held", _LOOKS, month=spoken_month(month))
        pieces: dict[Flag, list[Line]] = {}
        for said, about in of_month:
            pieces.setdefault(_flag_of_look(said), []).append(_look(said, about, known))
        for flag, lines in pieces.items():
            yield Held(Topic.LOOKS, name, tuple(lines), flag)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change made of one field; None: nothing stood there."""

    field: str
    before: Text | None
    after: Text | None

    @property
    def caption(self) -> Text:
        """What the field is called."""
        return caption(self.field)


def differences(change: Change, known: Known) -> Iterator[Difference]:
    """What a change made of each field that it touched."""
    before, after = ({} if one is None else lines_of(one, known) for one in (change.before, change.after))
    for field in fields(change.record):
        was, became = before.get(field.name), after.get(field.name)
        if was != became and field.name not in TECHNICAL:
            yield Difference(field.name, was, became)


def _change(said: ChangeSet, about: tuple[int, ...], own: Own, known: Known) -> Iterator[Held]:
    """One line, in as many pieces as it has flags; who, what and why is not about anybody else."""
    pieces: dict[Flag, list[Line]] = {Flag.GIVEN: [*_heads(said, about, own, known)]}
    for change in said.changes:
        if own.holds(change.record):
            court = own.is_of_court(change.record)
            for one in differences(change, known):
                flag = first_flag(change.record, one.field, court=court)
                pieces.setdefault(flag, []).append((one.caption, _became(one)))
    name = Text.of("held", _CHANGED, moment=_moment(said))
    for flag, lines in pieces.items():
        yield Held(Topic.CHANGES, name, tuple(lines), flag)


def _became(one: Difference) -> Text:
    nothing = Text.of("held", _NOTHING)
    return Text.of("held", _BECAME, before=one.before or nothing, after=one.after or nothing)


def _heads(said: ChangeSet, about: tuple[int, ...], own: Own, known: Known) -> Iterator[Line]:
    yield Text.of("held", _BY), _who(said, known)
    yield Text.of("held", _WHAT), said.title if about == (own.child_id,) else Text.of("held", _WITH_OTHERS)
    if said.reason:
        yield Text.of("held", _WHY), bare(said.reason)


def _look(said: ChangeSet, about: tuple[int, ...], known: Known) -> Line:
    # A paper names no child; an export goes by the name somebody gave its file.
    alone = len(about) == 1 or said.deed is Deed.PRINTED
    what = said.title if alone else Text.of("held", _WITH_OTHERS)
    who = _who(said, known)
    looked = Text.of("held", _LOOKED, who=who, what=what)
    if said.purpose:
        looked = Text.of("held", _LOOKED_FOR, who=who, what=what, why=said.purpose)
    return bare(_moment(said)), looked


def _flag_of_look(said: ChangeSet) -> Flag:
    """Who asked for an export before is nobody else's business."""
    return Flag.THIRD_PARTY if said.deed is Deed.EXPORTED and said.purpose else Flag.GIVEN


def _who(said: ChangeSet, known: Known) -> Text:
    return by_role(said.role or known.roles.get(said.who, ""))


def _moment(said: ChangeSet) -> str:
    return f"{said.at.astimezone():%d/%m/%Y %H:%M}"
