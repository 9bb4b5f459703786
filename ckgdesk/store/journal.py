"""Who changed what and when: a line for each transaction, written with it and never touched again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, case, func, literal, select, update

from ckgdesk.changes import Change, ChangeSet, Deed
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.stay import Stay
from ckgdesk.store import blocks, seals, sqlite, subjects, tables
from ckgdesk.store.queries import Rows, at_most, in_portions
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import BY_NAME, SHAPES
from ckgdesk.store.sealing import Content, Seal
from ckgdesk.store.subjects import APART, Named
from ckgdesk.store.words import read_text, written_text
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ERASED = QT_TRANSLATE_NOOP("journal", "What stood here was erased with the file of a child.")
_MUCH_NEWS = 100_000
"""Letters of the journal; whoever has missed more does better to look at everything again."""
_MANY_LINES = 500
_LATELY = 10_000

Children: TypeAlias = Mapping[int, int]
"""Which child a stay is of, by their numbers."""
_json: Final = json.JSONEncoder(ensure_ascii=False, check_circular=False, default=date.isoformat).encode
NOBODY: Final[Children] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class LastChange:
    """Who touched a record last, and when."""

    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """What was changed since a line, and the number of the line that is the latest now."""

    changes: tuple[Change, ...]
    latest: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the journal: its number and who wrote it."""

    number: int
    who: str


@dataclass(frozen=True, slots=True)
class Spelt:
    """A line as its row has it, but for its number and its seal."""

    line: tuple[str, ...]
    about: tuple[str, ...]
    words: tuple[str, ...]

    def content(self, number: int) -> Content:
        """What its seal covers, under a number."""
        return Content((str(number), *self.line), self.about, "\0".join(self.words))

    def row(self, number: int, seal: Seal) -> tuple[object, ...]:
        """Its row, the columns in the order of the table."""
        return (number, *self.line, APART.join(self.about), seal.digest, seal.seal, *self.words)

    def entries(self, number: int) -> list[tuple[object, ...]]:
        """By what it is found, under a number."""
        return [(record_id, kind, number) for kind, record_id in subjects.named(self.about)]


def write_line(
    connection: Connection, rows: Rows, said: ChangeSet, named: Iterable[Named] = (), known: Children = NOBODY
) -> int:
    """Write down a change set, or a look at what is `named`; gives the number of its line.

    `known` tells of stays which child each is of; others are looked up.
    """
    return _write(connection, [spell(said, _about(rows, said.changes, named, known))])


def pour_lines(connection: Connection, rows: Rows, lines: Iterable[tuple[ChangeSet, Iterable[Named]]]) -> None:
    """Write a great many lines that change nothing, sealed like any other: for plans to measure with."""
    for portion in in_portions(lines):
        _write(connection, [spell(said, _about(rows, (), named, NOBODY)) for said, named in portion])


def _write(connection: Connection, lines: Iterable[Spelt]) -> int:
    """Write lines under the next numbers, each with its seal; gives the last number."""
    chain = seals.Chain(connection)
    numbered = list(enumerate(lines, start=chain.last_number + 1))
    rows = [spelt.row(number, chain.seal(spelt.content(number))) for number, spelt in numbered]
    sqlite.add(connection, tables.journal, rows)
    sqlite.add(connection, tables.journal_about, [row for number, spelt in numbered for row in spelt.entries(number)])
    chain.keep()
    blocks.sum_up(connection, chain.last_number, numbered[-1][0])
    return numbered[-1][0]


def spell(said: ChangeSet, about: tuple[str, ...]) -> Spelt:
    """A change set as the row that stands for it."""
    if said.at.tzinfo is None:
        raise ValueError("a moment without a zone is no moment")
    at = said.at.astimezone(UTC).isoformat(timespec="microseconds")
    title, changes = _json(written_text(said.title)), _json([_written(change) for change in said.changes])
    line = (at, said.who, said.role, said.where, str(said.deed))
    return Spelt(line, about, (title, said.reason, said.purpose, changes))


def erase(connection: Connection, line_ids: Iterable[int]) -> None:
    """Take away what these lines say; that they are there, when and by whom, stays."""
    line = tables.journal
    for portion in in_portions(line_ids):
        connection.execute(update(line).where(line.c.id.in_(portion)).values(dict.fromkeys(seals.WORDS, "")))


def one(rows: Rows, number: int) -> ChangeSet | None:
    """The change set of one line, or None when there is no such line."""
    query = whole_lines().where(tables.journal.c.id == number)
    return next((change_set(row) for row in rows(query)), None)


def latest(rows: Rows) -> int:
    """The number of the last line; 0 before the first."""
    number = tables.journal.c.id
    return next((int(row.id) for row in rows(at_most(select(number).order_by(number.desc()), 1))), 0)


def news_since(rows: Rows, line_id: int) -> News | None:
    """What the lines after one say was changed; None when that is much, or when something was erased."""
    written = rows(_written_since(), {"line_id": line_id})
    # Of what was erased no line tells what it was.
    erased = any(row.deed == str(Deed.ERASED) for row in written)
    if erased or len(written) > _MANY_LINES or sum(row.length for row in written) > _MUCH_NEWS:
        return None
    changes = tuple(_read(change) for row in written for change in json.loads(row.changes or "[]"))
    return News(changes, written[-1].id if written else line_id)


def last_line_about(rows: Rows, child_id: int) -> Line | None:
    """The last line that changed something about a child, beside follow-ups; None when there is none."""
    line, about = tables.journal.c, tables.journal_about.c
    query = (
        select(line.id, line.who)
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.kind == Child.__name__, about.record_id == child_id, line.deed == str(Deed.CHANGE))
        .where(func.instr(_between_marks(), f"{APART}{FollowUp.__name__} ") == 0)
        .order_by(about.line_id.desc())
    )
    return next((Line(row.id, row.who) for row in rows(at_most(query, 1))), None)


def last_change(rows: Rows, record: Record) -> LastChange | None:
    """Who changed a record lately, or None when the journal does not tell."""
    line = tables.journal.c
    mark = subjects.spelt((type(record).__name__, record.id), changed=True)
    query = (
        select(line.who, line.at)
        # Who did not see a change looked at the plan before it: that was not so many lines ago.
        .where(line.id > latest(rows) - _LATELY, func.instr(_between_marks(), f"{APART}{mark}{APART}") > 0)
        .order_by(line.id.desc())
    )
    return next((LastChange(row.who, row.at) for row in rows(at_most(query, 1))), None)


def whole_lines() -> Select[Any]:
    """Every column of a line but its seal."""
    line = tables.journal.c
    columns = (line.id, line.at, line.who, line.role, line.pc, line.deed, line.about)
    return select(*columns, line.title, line.reason, line.purpose, line.changes)


def _between_marks() -> ColumnElement[str]:
    """What a line is about, so that each subject has a mark before and after it."""
    return literal(APART) + tables.journal.c.about + literal(APART)


# Asked after every change: putting a question together takes longer than answering it.
@cache
def _written_since() -> Select[Any]:
    """A line more than may be too many; what is much by itself, as an import, is not brought along."""
    line = tables.journal.c
    length = func.length(line.changes).label("length")
    changes = case((length <= _MUCH_NEWS, line.changes)).label("changes")
    lines = select(line.id, line.deed, length, changes).where(line.id > bindparam("line_id")).order_by(line.id)
    return at_most(lines, _MANY_LINES + 1)


def midnight(day: date) -> datetime:
    """The moment a day begins."""
    # The days somebody asks for are those of the clock on the wall of this PC.
    return datetime.combine(day, time.min).astimezone(UTC)


def _written(change: Change) -> dict[str, object]:
    held = SHAPES[type(change.record)].held
    before, after = (None if record is None else held(record) for record in (change.before, change.after))
    return {"kind": change.kind, "before": before, "after": after}


def change_set(row: Row[Any]) -> ChangeSet:
    """The change set a row of `whole_lines` stands for."""
    changes = tuple(_read(change) for change in json.loads(row.changes)) if row.changes else ()
    title = read_text(json.loads(row.title)) if row.title else Text.of("journal", _ERASED)
    return ChangeSet(row.id, title, changes, row.who, row.at, row.pc, row.reason, Deed(row.deed), row.role, row.purpose)


def _read(written: dict[str, Any]) -> Change:
    shape = BY_NAME[written["kind"]]
    before, after = (None if written[side] is None else shape.read(written[side]) for side in ("before", "after"))
    return Change(before, after)


def _about(rows: Rows, changes: Iterable[Change], named: Iterable[Named], known: Children) -> tuple[str, ...]:
    """The records a line is about: those it changed, the children it touches, and what it names."""
    told = {(change.kind, change.record.id): True for change in changes}
    for child_id in _children(rows, changes, known):
        told.setdefault((Child.__name__, child_id), False)
    for subject in named:
        told.setdefault(subject, False)
    return tuple(sorted(subjects.spelt(subject, changed=changed) for subject, changed in told.items()))


def _children(rows: Rows, changes: Iterable[Change], known: Children) -> set[int]:
    """The children a change set is about, also through their stays and their family."""
    found, stays, families = set[int](), set[int](), set[int]()
    for record in (record for change in changes for record in (change.before, change.after)):
        match record:
            case Child():
                found.add(record.id)
            case Stay() | ErasureProposal():
                found.add(record.child_id)
            case Family():
                families.add(record.id)
            case Contact():
                families.add(record.family_id)
            case _ if (stay_id := getattr(record, "stay_id", None)) is not None:
                stays.add(stay_id)
    found.update(known[stay_id] for stay_id in stays & known.keys())
    for ids in in_portions(stays - known.keys()):
        found |= {row[0] for row in rows(_child_of_stays(), {ASKED.name: ids})}
    for ids in in_portions(families):
        found |= {row[0] for row in rows(_children_of_families(), {ASKED.name: ids})}
    return found


@cache
def _child_of_stays() -> Question:
    stay = tables.stay
    return Question(select(stay.c.child_id).join_from(ASKED, stay, stay.c.id == ASKED.c.id))


@cache
def _children_of_families() -> Question:
    child = tables.child
    return Question(select(child.c.id).join_from(ASKED, child, child.c.family_id == ASKED.c.id))
