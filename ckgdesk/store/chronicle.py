"""Finds lines of the journal by who, when, what and about whom; the newest first, and no more than asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, or_

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import DAY
from ckgdesk.store import blocks, journal, subjects, tables
from ckgdesk.store.queries import Rows


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: days of this PC's clock, both inclusive; what is None or empty does not matter.

    `most` None asks for all of them.
    """

    first: date | None = None
    last: date | None = None
    child_id: int | None = None
    who: str = ""
    deeds: frozenset[Deed] = field(default_factory=frozenset)
    most: int | None = 500


Told = tuple[ChangeSet, tuple[int, ...]]
"""A line, and the children it is about."""


def lines(rows: Rows, wanted: Wanted) -> tuple[Told, ...]:
    """The newest lines that match."""
    query = journal.whole_lines().where(*_asked(wanted))
    if wanted.child_id is None:
        found = blocks.newest(rows, query, _held(wanted), wanted.most)
    else:
        found = list(rows(_about_child(query, wanted.child_id).limit(wanted.most)))
    return tuple((journal.change_set(row), _children(row.about)) for row in found)


def people(rows: Rows) -> tuple[str, ...]:
    """Everybody who stands in the journal, by name."""
    return tuple(sorted(blocks.people(rows)))


def _asked(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What must be so of a line."""
    line = tables.journal.c
    if wanted.first is not None:
        yield line.at >= journal.midnight(wanted.first)
    if wanted.last is not None:
        yield line.at < journal.midnight(wanted.last + DAY)
    if wanted.who:
        yield line.who == wanted.who
    if wanted.deeds:
        yield line.deed.in_(sorted(map(str, wanted.deeds)))


def _held(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What must be so of a block in which there is such a line."""
    block = tables.journal_block.c
    if wanted.first is not None:
        yield block.last_at >= journal.midnight(wanted.first)
    if wanted.last is not None:
        yield block.first_at < journal.midnight(wanted.last + DAY)
    if wanted.who:
        yield blocks.tells_of(block.people, wanted.who)
    if wanted.deeds:
        yield or_(*(blocks.tells_of(block.deeds, str(deed)) for deed in sorted(wanted.deeds)))


def _about_child(query: Select[Any], child_id: int) -> Select[Any]:
    about = tables.journal_about
    of_child = query.join(about, about.c.line_id == tables.journal.c.id)
    return of_child.where(about.c.record_id == child_id, about.c.kind == Child.__name__).order_by(
        about.c.line_id.desc()
    )


def _children(about: str) -> tuple[int, ...]:
    return tuple(sorted(number for _, number in subjects.named(subjects.entries(about), (Child.__name__,))))
