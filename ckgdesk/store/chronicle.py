"""Finds lines of the journal by who, when, what and about whom; the newest first, and no more than asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Select, select, true

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import DAY
from ckgdesk.store import journal, tables
from ckgdesk.store.queries import Rows, at_most, in_portions


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
    found = tuple(map(journal.change_set, rows(_query(wanted))))
    about = _children_of(rows, (said.id for said in found))
    return tuple((said, tuple(about.get(said.id, ()))) for said in found)


def people(rows: Rows) -> tuple[str, ...]:
    """Everybody who stands in the journal, by name."""
    # From one name to the next along the index: DISTINCT would walk past a million lines to find a dozen people.
    found: list[str] = []
    who = tables.journal.c.who
    while following := rows(at_most(select(who).where(who > found[-1] if found else true()).order_by(who), 1)):
        found.append(following[0].who)
    return tuple(found)


def _query(wanted: Wanted) -> Select[Any]:
    line = tables.journal.c
    # By the moment, as the indexes lie: a million lines are not sorted for the sake of five hundred.
    query = journal.whole_lines().order_by(line.at.desc(), line.id.desc()).limit(wanted.most)
    if wanted.first is not None:
        query = query.where(line.at >= journal.midnight(wanted.first))
    if wanted.last is not None:
        query = query.where(line.at < journal.midnight(wanted.last + DAY))
    if wanted.who:
        query = query.where(line.who == wanted.who)
    if len(wanted.deeds) == 1:
        query = query.where(line.deed.in_(map(str, wanted.deeds)))
    elif wanted.deeds:
        # Of several kinds SQLite would gather every line there is, to sort them; asked so it walks along the moments.
        query = query.where(line.deed.not_in(sorted(map(str, frozenset(Deed) - wanted.deeds))))
    if wanted.child_id is not None:
        about = tables.journal_about.c
        of_child = (about.kind == Child.__name__, about.record_id == wanted.child_id)
        query = query.where(line.id.in_(select(about.line_id).where(*of_child)))
    return query


def _children_of(rows: Rows, line_ids: Iterable[int]) -> Mapping[int, list[int]]:
    about = tables.journal_about.c
    found: dict[int, list[int]] = defaultdict(list)
    for ids in in_portions(line_ids):
        query = select(about.line_id, about.record_id).where(about.kind == Child.__name__, about.line_id.in_(ids))
        for row in rows(query.order_by(about.record_id)):
            found[row.line_id].append(row.record_id)
    return found
