"""Who changed what and when: a line for each transaction, written with it and never touched again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, case, func, select, update

from ckgdesk.changes import Change, ChangeSet, Deed
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasureProposal
from ckgdesk.domain.stay import Stay
from ckgdesk.store import seals, sqlite, tables
from ckgdesk.store.queries import Rows, at_most, in_portions
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import BY_NAME, SHAPES
from ckgdesk.store.sealing import Content
from ckgdesk.store.words import read_text, written_text
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ERASED = QT_TRANSLATE_NOOP("journal", "What stood here was erased with the file of a child.")
_MUCH_NEWS = 100_000
"""Letters of the journal; whoever has missed more does better to look at everything again."""
_MANY_LINES = 500


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


Named = tuple[str, int]
"""Something a line is about although it changes nothing of it: a kind and a number."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """A line as the rows that stand for it, but for its number."""

    line: Mapping[str, str]
    words: Mapping[str, str]
    about: Sequence[Mapping[str, object]]

    def content(self, number: int) -> Content:
        """What its seal covers, under a number."""
        return seals.content_of({**self.line, "id": number}, self.about, self.words)

    def rows_about(self, number: int) -> list[tuple[object, ...]]:
        """What it is about, under a number."""
        return [(number, row["kind"], row["record_id"], row["changed"]) for row in self.about]


def write_line(connection: Connection, rows: Rows, said: ChangeSet, named: Iterable[Named] = ()) -> int:
    """Write down a change set, or a look at what is `named`; gives the number of its line."""
    spelt = spell(said, _about(rows, said.changes, named))
    number = sqlite.add(connection, tables.journal, [(None, *spelt.line.values())])
    sqlite.add(connection, tables.journal_said, [(number, *spelt.words.values())])
    sqlite.add(connection, tables.journal_about, spelt.rows_about(number))
    seals.lengthen(connection, [(number, spelt.content(number))])
    return number


def pour_lines(connection: Connection, rows: Rows, lines: Iterable[tuple[ChangeSet, Iterable[Named]]]) -> None:
    """Write a great many lines that change nothing, sealed like any other: for plans to measure with."""
    number = latest(rows)
    for portion in in_portions(lines):
        spelt = dict(enumerate((spell(said, _about(rows, (), named)) for said, named in portion), start=number + 1))
        number += len(portion)
        sqlite.add(connection, tables.journal, [(id_, *one.line.values()) for id_, one in spelt.items()])
        sqlite.add(connection, tables.journal_said, [(id_, *one.words.values()) for id_, one in spelt.items()])
        sqlite.add(connection, tables.journal_about, [row for id_, one in spelt.items() for row in one.rows_about(id_)])
        seals.lengthen(connection, ((id_, one.content(id_)) for id_, one in spelt.items()))


def spell(said: ChangeSet, about: Sequence[Mapping[str, object]]) -> Spelt:
    """A change set as rows, their columns in the order of the tables."""
    if said.at.tzinfo is None:
        raise ValueError("a moment without a zone is no moment")
    at = said.at.astimezone(UTC).isoformat(timespec="microseconds")
    line = {"at": at, "who": said.who, "role": said.role, "pc": said.where, "deed": str(said.deed)}
    words = {
        "title": json.dumps(written_text(said.title), ensure_ascii=False),
        "reason": said.reason,
        "purpose": said.purpose,
        "changes": json.dumps([_written(change) for change in said.changes], ensure_ascii=False),
    }
    return Spelt(line, words, about)


def erase(connection: Connection, line_ids: Iterable[int]) -> None:
    """Take away what these lines say; that they are there, when and by whom, stays."""
    said = tables.journal_said
    for portion in in_portions(line_ids):
        words = dict.fromkeys(("title", "reason", "purpose", "changes"), "")
        connection.execute(update(said).where(said.c.line_id.in_(portion)).values(words))


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
    line, about, other = tables.journal.c, tables.journal_about.c, tables.journal_about.alias().c
    of_signals = select(other.line_id).where(other.line_id == about.line_id, other.kind == FollowUp.__name__)
    query = (
        select(line.id, line.who)
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.kind == Child.__name__, about.record_id == child_id, line.deed == str(Deed.CHANGE))
        .where(~of_signals.exists())
        .order_by(about.line_id.desc())
    )
    return next((Line(row.id, row.who) for row in rows(at_most(query, 1))), None)


def last_change(rows: Rows, record: Record) -> LastChange | None:
    """Who changed a record last, or None when the journal does not tell."""
    line, about = tables.journal.c, tables.journal_about.c
    query = (
        select(line.who, line.at)
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.kind == type(record).__name__, about.record_id == record.id, about.changed.is_(True))
        .order_by(about.line_id.desc())
    )
    return next((LastChange(row.who, row.at) for row in rows(at_most(query, 1))), None)


def whole_lines() -> Select[Any]:
    """Every column of a line with what it says."""
    line, said = tables.journal.c, tables.journal_said.c
    columns = (line.id, line.at, line.who, line.role, line.pc, line.deed)
    words = (said.title, said.reason, said.purpose, said.changes)
    return select(*columns, *words).join(tables.journal_said, said.line_id == line.id)


# Asked after every change: putting a question together takes longer than answering it.
@cache
def _written_since() -> Select[Any]:
    """A line more than may be too many; what is much by itself, as an import, is not brought along."""
    line, said = tables.journal.c, tables.journal_said.c
    length = func.length(said.changes).label("length")
    changes = case((length <= _MUCH_NEWS, said.changes)).label("changes")
    lines = select(line.id, line.deed, length, changes).join(tables.journal_said, said.line_id == line.id)
    return at_most(lines.where(line.id > bindparam("line_id")).order_by(line.id), _MANY_LINES + 1)


def midnight(day: date) -> datetime:
    """The moment a day begins."""
    # The days somebody asks for are those of the clock on the wall of this PC.
    return datetime.combine(day, time.min).astimezone(UTC)


def _written(change: Change) -> dict[str, object]:
    shape = SHAPES[type(change.record)]
    before, after = (None if record is None else shape.written(record) for record in (change.before, change.after))
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


def _about(rows: Rows, changes: Iterable[Change], named: Iterable[Named]) -> list[dict[str, object]]:
    """The records a line is about: those it changed, the children it touches, and what it names."""
    changed = {(change.kind, change.record.id) for change in changes}
    children = {(Child.__name__, child_id) for child_id in _children(rows, changes)}
    touched = (children | set(named)) - changed
    return [
        {"kind": kind, "record_id": record_id, "changed": (kind, record_id) in changed}
        for kind, record_id in sorted(changed | touched)
    ]


def _children(rows: Rows, changes: Iterable[Change]) -> set[int]:
    """The children a change set is about, also through their stays and their family."""
    records = [record for change in changes for record in (change.before, change.after) if record is not None]
    found = {record.id for record in records if isinstance(record, Child)}
    found |= {record.child_id for record in records if isinstance(record, Stay | ErasureProposal)}
    for ids in in_portions(_stay_ids(records)):
        found |= {row[0] for row in rows(_child_of_stays(), {ASKED.name: ids})}
    families = {record.id for record in records if isinstance(record, Family)}
    families |= {record.family_id for record in records if isinstance(record, Contact)}
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


def _stay_ids(records: Iterable[Record]) -> set[int]:
    return {stay_id for record in records if (stay_id := getattr(record, "stay_id", None)) is not None}
