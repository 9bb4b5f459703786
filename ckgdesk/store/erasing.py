"""Takes everything about one child out of a plan: its records, and what the journal says of it.

Nothing of it goes through the journal on its way out. What a line says about others stays; of figures there stay nights
on a place, of nobody.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, Text, delete, false, func, or_, select, type_coerce, update

from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.stay import Stay
from ckgdesk.store import subjects, tables
from ckgdesk.store.queries import in_portions

_OF_A_STAY: Final = (
    tables.informed, tables.notice, tables.file_step, tables.long_stay_file, tables.follow_up, tables.decision,
    tables.absence, tables.placement, tables.phase,
)  # fmt: skip
_SHORTEST: Final = 3
"""Letters: a shorter word stands in too many others to tell anything."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How much went: stays, and the lines of the journal that no longer say anything about the child."""

    stays: int
    lines: tuple[int, ...]


@dataclass(slots=True)
class Subject:
    """What belongs to the child alone; families are those that nobody else is of, `names` its whole names."""

    child_id: int
    stays: set[int] = field(default_factory=set)
    families: set[int] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def owns(self, written: Mapping[str, Any]) -> bool:
        """Is a record, as a line of the journal says it, one of the child's?"""
        kind = written["kind"]
        for values in filter(None, (written["before"], written["after"])):
            if kind == Child.__name__:
                return bool(values["id"] == self.child_id)
            if kind == Family.__name__:
                return values["id"] in self.families
            if kind == Contact.__name__:
                return values["family_id"] in self.families
            if kind in {Stay.__name__, ErasureProposal.__name__}:
                return bool(values["child_id"] == self.child_id)
            if "stay_id" in values:
                return values["stay_id"] in self.stays
        return False

    def is_named_in(self, words: str) -> bool:
        """Does a sentence of the journal tell of the child?"""
        return any(_spelt(word) in words for word in self.words if len(word) >= _SHORTEST)

    def is_spelt_out_in(self, words: str) -> bool:
        """Does its whole name stand in words about somebody else?"""
        return any(name in words or _spelt(name) in words for name in self.names)


def mark_of(connection: Connection, plan_id: str, child_id: int) -> str | None:
    """What knows a child again in every backup of a plan, and tells nobody who it is; None when it is not there.

    A number alone does not: a plan that came back from a backup gives numbers of later children out again. But none of
    them was first written down at the same microsecond.
    """
    if connection.execute(select(tables.child.c.id).where(tables.child.c.id == child_id)).first() is None:
        return None
    line, about = tables.journal.c, tables.journal_about.c
    first = (
        select(line.id, type_coerce(line.at, Text).label("at"))
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.record_id == child_id, about.kind == Child.__name__)
        .order_by(line.id)
        .limit(1)
    )
    row = connection.execute(first).one_or_none()
    written = "" if row is None else f"{row.id} {row.at}"
    return hashlib.sha256(f"{plan_id}\0{child_id}\0{written}".encode()).hexdigest()


def erase(connection: Connection, child_id: int) -> Erased:
    """Take a child out; whoever asks writes the line that names the lines which were emptied."""
    subject = subject_of(connection, child_id)
    lines = {*_lines_about(connection, ((Child.__name__, child_id),)), *_lines_of_families(connection, subject)}
    for portion in in_portions(sorted(lines)):
        _empty(connection, subject, portion)
    others = _blank_where_spelt_out(connection, subject, lines)
    return Erased(_take_out(connection, subject), tuple(sorted(lines | others)))


def subject_of(connection: Connection, child_id: int) -> Subject:
    """Which stays and families the child ever had, and by which words it is called."""
    subject = Subject(child_id)
    _learn(connection, subject, _lines_about(connection, ((Child.__name__, child_id),)))
    subject.names = {f"{first} {last}" for first, last in _whole_names(connection, subject) if first and last}
    subject.words |= subject.names
    return subject


def _take_out(connection: Connection, subject: Subject) -> int:
    stay, child, family = tables.stay.c, tables.child.c, tables.family.c
    stays = _numbers(connection, stay.id, stay.child_id, (subject.child_id,))
    for table in _OF_A_STAY:
        _remove(connection, table.c.stay_id, stays)
    _remove(connection, stay.id, stays)
    _remove(connection, tables.erasure_proposal.c.child_id, (subject.child_id,))
    _remove(connection, child.id, (subject.child_id,))
    _forget_contacts(connection, subject)
    _remove(connection, family.id, subject.families)
    return len(stays)


def _forget_contacts(connection: Connection, subject: Subject) -> None:
    contact, informed = tables.contact.c, tables.informed
    contacts = _numbers(connection, contact.id, contact.family_id, subject.families)
    # A brother or sister who came to live with another family was once told of through this contact.
    for portion in in_portions(sorted(contacts)):
        told = informed.c.contact_id.in_(portion)
        connection.execute(update(informed).where(told).values(contact_id=None))
    _remove(connection, contact.id, contacts)


def _learn(connection: Connection, subject: Subject, line_ids: Iterable[int]) -> None:
    stay, child = tables.stay.c, tables.child.c
    subject.stays |= _numbers(connection, stay.id, stay.child_id, (subject.child_id,))
    families = _numbers(connection, child.family_id, child.id, (subject.child_id,))
    for values in _told_of(connection, line_ids):
        if "first_name" in values and values["id"] == subject.child_id:
            families.add(values["family_id"])
            subject.words |= {values["code"], values["first_name"], values["last_name"]}
        elif values.get("child_id") == subject.child_id and "certainty" in values:
            subject.stays.add(values["id"])
            subject.words.add(values["code"])
    columns = (child.code, child.first_name, child.last_name)
    subject.words.update(*connection.execute(select(*columns).where(child.id == subject.child_id)))
    subject.words.update(*connection.execute(select(stay.code).where(stay.child_id == subject.child_id)))
    shared = _numbers(connection, child.family_id, child.family_id, families, child.id != subject.child_id)
    subject.families = families - shared - {None}
    family, contact = tables.family.c, tables.contact.c
    called = select(family.code, family.name, family.contact).where(family.id.in_(subject.families))
    subject.words.update(*connection.execute(called))
    subject.words.update(*connection.execute(select(contact.name).where(contact.family_id.in_(subject.families))))


def _whole_names(connection: Connection, subject: Subject) -> Iterator[tuple[str, str]]:
    """The first and last name of the child, now and before it was corrected."""
    child, number = tables.child.c, subject.child_id
    yield from connection.execute(select(child.first_name, child.last_name).where(child.id == number))
    for values in _told_of(connection, _lines_about(connection, ((Child.__name__, number),))):
        if "first_name" in values and values["id"] == number:
            yield values["first_name"], values["last_name"]


def _told_of(connection: Connection, line_ids: Iterable[int]) -> Iterator[Mapping[str, Any]]:
    """Every record, before or after, of which these lines tell."""
    line = tables.journal.c
    for portion in in_portions(line_ids):
        for row in connection.execute(select(line.changes).where(line.id.in_(portion))):
            for change in json.loads(row.changes or "[]"):
                yield from filter(None, (change["before"], change["after"]))


def _lines_of_families(connection: Connection, subject: Subject) -> Iterator[int]:
    """The lines about a family that goes, and about the contacts it ever had: a contact says of which family it is."""
    if not subject.families:
        return
    yield from _lines_about(connection, ((Family.__name__, number) for number in subject.families))
    about, line = tables.journal_about.c, tables.journal.c
    contacts = select(about.line_id).where(about.kind == Contact.__name__)
    for row in connection.execute(select(line.id, line.changes).where(line.id.in_(contacts))):
        if any(subject.owns(change) for change in json.loads(row.changes or "[]")):
            yield int(row.id)


def _lines_about(connection: Connection, named: Iterable[tuple[str, int]]) -> set[int]:
    about = tables.journal_about.c
    found: set[int] = set()
    for kind, number in named:
        lines = select(about.line_id).where(about.record_id == number, about.kind == kind)
        found |= {int(line) for line in connection.execute(lines).scalars()}
    return found


def _empty(connection: Connection, subject: Subject, line_ids: Iterable[int]) -> None:
    """Leave of these lines what they say about others; why something was done may name the child in any words."""
    line = tables.journal
    query = select(line.c.id, line.c.about, line.c.title, line.c.changes).where(line.c.id.in_(line_ids))
    for row in connection.execute(query).all():
        others = [change for change in json.loads(row.changes or "[]") if not subject.owns(change)]
        tells = (others or _is_of_several(row.about)) and not subject.is_named_in(row.title)
        words = {
            "title": row.title if tells else "",
            "reason": "",
            "purpose": "",
            "changes": json.dumps(others, ensure_ascii=False) if others else "",
        }
        connection.execute(update(line).where(line.c.id == row.id).values(words))


def _blank_where_spelt_out(connection: Connection, subject: Subject, done: set[int]) -> set[int]:
    """Take the whole name out of what was written about others, such as the reason for a brother; gives these lines."""
    line, found = tables.journal, set()
    free = (line.c.title, line.c.reason, line.c.purpose)
    spelt = {*subject.names, *map(_spelt, subject.names)}
    named = or_(false(), *(func.instr(column, name) > 0 for column in free for name in spelt))
    for row in connection.execute(select(line.c.id, *free).where(named)).all():
        if row.id not in done:
            words = {name: getattr(row, name) for name in ("title", "reason", "purpose")}
            left = {name: "" if subject.is_spelt_out_in(text) else text for name, text in words.items()}
            connection.execute(update(line).where(line.c.id == row.id).values(left))
            found.add(int(row.id))
    return found


def _spelt(word: str) -> str:
    """A word as it stands inside the JSON of the journal."""
    return json.dumps(word, ensure_ascii=False)[1:-1]


def _is_of_several(about: str) -> bool:
    children = subjects.named(subjects.entries(about), (Child.__name__,))
    return sum(1 for _ in children) > 1


def _numbers(
    connection: Connection, wanted: Column[Any], column: Column[Any], values: Iterable[Any], *more: ColumnElement[bool]
) -> set[Any]:
    return set(connection.execute(select(wanted).where(column.in_(list(values)), *more)).scalars())


def _remove(connection: Connection, column: Column[Any], values: Iterable[int]) -> None:
    for portion in in_portions(sorted(values)):
        connection.execute(delete(column.table).where(column.in_(portion)))
