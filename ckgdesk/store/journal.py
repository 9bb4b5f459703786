"""Who changed what and when: a line for each transaction, written with it and never touched again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import DAY
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Stay
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions
from ckgdesk.store.records import BY_NAME, SHAPES
from ckgdesk.store.words import read_text, written_text

_MUCH_NEWS = 100_000
"""Letters of the journal; whoever has missed more does better to look at everything again."""


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


def write_line(connection: Connection, rows: Rows, said: ChangeSet) -> int:
    """Write a change set down; gives the number of its line."""
    line = {
        "at": said.at,
        "who": said.who,
        "pc": said.where,
        "title": json.dumps(written_text(said.title), ensure_ascii=False),
        "reason": said.reason,
        "changes": json.dumps([_written(change) for change in said.changes], ensure_ascii=False),
    }
    number = int(connection.execute(insert(tables.journal).returning(tables.journal.c.id), line).scalar_one())
    changed = {(change.kind, change.record.id) for change in said.changes}
    touched = {(Child.__name__, child_id) for child_id in _children(rows, said.changes)} - changed
    about = [
        {"line_id": number, "kind": kind, "record_id": record_id, "changed": (kind, record_id) in changed}
        for kind, record_id in sorted(changed | touched)
    ]
    if about:
        connection.execute(insert(tables.journal_about), about)
    return number


def lines(rows: Rows, first: date | None, last: date | None, child_id: int | None) -> tuple[ChangeSet, ...]:
    """The change sets of a span of days, about one child or all; oldest first."""
    line, about = tables.journal.c, tables.journal_about.c
    query = _whole_lines().order_by(line.id)
    if first is not None:
        query = query.where(line.at >= _midnight(first))
    if last is not None:
        query = query.where(line.at < _midnight(last + DAY))
    if child_id is not None:
        query = query.where(
            line.id.in_(select(about.line_id).where(about.kind == Child.__name__, about.record_id == child_id))
        )
    return tuple(_change_set(row) for row in rows(query))


def one(rows: Rows, number: int) -> ChangeSet | None:
    """The change set of one line, or None when there is no such line."""
    query = _whole_lines().where(tables.journal.c.id == number)
    return next((_change_set(row) for row in rows(query)), None)


def latest(rows: Rows) -> int:
    """The number of the last line; 0 before the first."""
    number = tables.journal.c.id
    return next((int(row.id) for row in rows(select(number).order_by(number.desc()).limit(1))), 0)


def news_since(rows: Rows, line_id: int) -> News | None:
    """What the lines after one say was changed; None when that is much."""
    after = {"line_id": line_id}
    lengths = rows(_lengths_since(), after)
    if sum(row.length for row in lengths) > _MUCH_NEWS:
        return None
    written = rows(_changes_since(), after) if lengths else ()
    changes = tuple(_read(change) for row in written for change in json.loads(row.changes))
    return News(changes, lengths[-1].id if lengths else line_id)


def last_line_about(rows: Rows, child_id: int) -> Line | None:
    """The last line about a child that is not of follow-ups only; None when there is none."""
    line, about, other = tables.journal.c, tables.journal_about.c, tables.journal_about.alias().c
    of_signals = select(other.line_id).where(other.line_id == about.line_id, other.kind == FollowUp.__name__)
    query = (
        select(line.id, line.who)
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.kind == Child.__name__, about.record_id == child_id, ~of_signals.exists())
        .order_by(about.line_id.desc())
        .limit(1)
    )
    return next((Line(row.id, row.who) for row in rows(query)), None)


def last_change(rows: Rows, record: Record) -> LastChange | None:
    """Who changed a record last, or None when the journal does not tell."""
    line, about = tables.journal.c, tables.journal_about.c
    query = (
        select(line.who, line.at)
        .join(tables.journal_about, about.line_id == line.id)
        .where(about.kind == type(record).__name__, about.record_id == record.id, about.changed.is_(True))
        .order_by(about.line_id.desc())
        .limit(1)
    )
    return next((LastChange(row.who, row.at) for row in rows(query)), None)


def _whole_lines() -> Select[Any]:
    line = tables.journal.c
    return select(line.id, line.at, line.who, line.pc, line.title, line.reason, line.changes)


# Asked after every change: putting a question together takes longer than answering it.
@cache
def _lengths_since() -> Select[Any]:
    line = tables.journal.c
    length = func.length(line.changes).label("length")
    return select(line.id, length).where(line.id > bindparam("line_id")).order_by(line.id)


@cache
def _changes_since() -> Select[Any]:
    line = tables.journal.c
    return select(line.changes).where(line.id > bindparam("line_id")).order_by(line.id)


def _midnight(day: date) -> datetime:
    # The days somebody asks for are those of the clock on the wall of this PC.
    return datetime.combine(day, time.min).astimezone(UTC)


def _written(change: Change) -> dict[str, object]:
    shape = SHAPES[type(change.record)]
    before, after = (None if record is None else shape.written(record) for record in (change.before, change.after))
    return {"kind": change.kind, "before": before, "after": after}


def _change_set(row: Row[Any]) -> ChangeSet:
    changes = tuple(_read(change) for change in json.loads(row.changes))
    return ChangeSet(row.id, read_text(json.loads(row.title)), changes, row.who, row.at, row.pc, row.reason)


def _read(written: dict[str, Any]) -> Change:
    shape = BY_NAME[written["kind"]]
    before, after = (None if written[side] is None else shape.read(written[side]) for side in ("before", "after"))
    return Change(before, after)


def _children(rows: Rows, changes: Iterable[Change]) -> set[int]:
    """The children a change set is about, also through their stays and their family."""
    records = [record for change in changes for record in (change.before, change.after) if record is not None]
    found = {record.id for record in records if isinstance(record, Child)}
    found |= {record.child_id for record in records if isinstance(record, Stay)}
    stay, child = tables.stay.c, tables.child.c
    for ids in in_portions(_stay_ids(records)):
        found |= {row.child_id for row in rows(select(stay.child_id).where(stay.id.in_(ids)))}
    for ids in in_portions(record.id for record in records if isinstance(record, Family)):
        found |= {row.id for row in rows(select(child.id).where(child.family_id.in_(ids)))}
    return found


def _stay_ids(records: Iterable[Record]) -> set[int]:
    return {stay_id for record in records if (stay_id := getattr(record, "stay_id", None)) is not None}
