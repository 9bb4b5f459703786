"""What stands in each block of lines of the journal, so that a million are not looked through for a few.

An index on the lines would have to be written with every change; a block is summed up once, when it is full.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, Select, Text, bindparam, func, insert, select, type_coerce

from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, at_most
from ckgdesk.store.questions import Order
from ckgdesk.store.sealing import Content

SIZE: Final = 64
"""Lines in a block."""
_BLOCK: Final = tables.journal_block.c
_LINE: Final = tables.journal.c
_AT_FIRST, _AT_LAST = 8, 256
_AT, _WHO, _DEED = 1, 2, 5  # of what a seal covers of a line
_SUM_UP: Final = Order(
    insert(tables.journal_block).from_select(
        ["last_line", "first_at", "last_at", "people", "deeds"],
        select(
            bindparam("last", type_=_LINE.id.type),
            func.min(type_coerce(_LINE.at, Text)),
            func.max(type_coerce(_LINE.at, Text)),
            func.json_group_array(_LINE.who.distinct()),
            func.json_group_array(_LINE.deed.distinct()),
        ).where(_LINE.id > bindparam("last", type_=_LINE.id.type) - SIZE, _LINE.id <= bindparam("last")),
    )
)


def sum_up(connection: Connection, before: int, last: int) -> None:
    """Write down what the blocks hold that became full with the lines after `before`, up to `last`."""
    full = range(before // SIZE + 1, last // SIZE + 1)
    if full:
        _SUM_UP.carry_out(connection, [{"last": number * SIZE} for number in full])


def newest(rows: Rows, query: Select[Any], holds: Iterable[ColumnElement[bool]], most: int | None) -> list[Row[Any]]:
    """The lines that answer `query`, the newest first, at most so many; `holds` says which blocks may have some."""
    query = query.order_by(_LINE.id.desc())
    found = list(rows(_up_to(query.where(_LINE.id > _last(rows)), most)))
    ends = [row.last_line for row in rows(select(_BLOCK.last_line).where(*holds).order_by(_BLOCK.last_line.desc()))]
    inside = query.join(tables.journal_block, _LINE.id.between(_BLOCK.last_line - (SIZE - 1), _BLOCK.last_line))
    for some in _ever_more(ends):
        if most is not None and len(found) >= most:
            break
        found += rows(_up_to(inside.where(_BLOCK.last_line.in_(some)), None if most is None else most - len(found)))
    return found


def people(rows: Rows) -> set[str]:
    """Everybody who has a line."""
    since = select(_LINE.who).where(_LINE.id > _last(rows)).distinct()
    full = (json.loads(row.people) for row in rows(select(_BLOCK.people).distinct()))
    return {row.who for row in rows(since)}.union(*full)


def tells_of(words: ColumnElement[str], one: str) -> ColumnElement[bool]:
    """Does a list of words hold this one?"""
    return func.instr(words, func.json_quote(one)) > 0


@dataclass(slots=True)
class Walked:
    """The blocks, walked along with the lines they sum up: each must say what its lines say."""

    found: Iterator[Row[Any]]
    _lines: list[tuple[str, ...]] = field(default_factory=list)

    @classmethod
    def along(cls, connection: Connection) -> Walked:
        """From the first block on."""
        at = (type_coerce(_BLOCK.first_at, Text).label("first_at"), type_coerce(_BLOCK.last_at, Text).label("last_at"))
        query = select(_BLOCK.last_line, *at, _BLOCK.people, _BLOCK.deeds).order_by(_BLOCK.last_line)
        return cls(iter(connection.execute(query)))

    def agrees(self, number: int, content: Content) -> bool:
        """Does the block that this line completes, if it does, say what its lines say?"""
        self._lines.append(content.line)
        if number % SIZE:
            return True
        lines, self._lines = self._lines, []
        block = next(self.found, None)
        return block is not None and _told(block) == (number, *_summed_up(lines))

    @property
    def left(self) -> int | None:
        """The last line of a block of which there are no lines; None when there is no such block."""
        block = next(self.found, None)
        return None if block is None else int(block.last_line)


def _last(rows: Rows) -> int:
    """The last line of a block that is full; 0 before the first."""
    return next(
        (row.last_line for row in rows(at_most(select(_BLOCK.last_line).order_by(_BLOCK.last_line.desc()), 1))), 0
    )


def _up_to(query: Select[Any], most: int | None) -> Select[Any]:
    return query if most is None else at_most(query, most)


def _ever_more(ends: Sequence[int]) -> Iterator[Sequence[int]]:
    """A few blocks first: they may be enough."""
    at, count = 0, _AT_FIRST
    while at < len(ends):
        yield ends[at : at + count]
        at, count = at + count, min(2 * count, _AT_LAST)


def _summed_up(lines: Sequence[tuple[str, ...]]) -> tuple[object, ...]:
    moments, people, deeds = ([line[place] for line in lines] for place in (_AT, _WHO, _DEED))
    return min(moments), max(moments), frozenset(people), frozenset(deeds)


def _told(block: Row[Any]) -> tuple[object, ...]:
    try:
        people, deeds = (frozenset(json.loads(words)) for words in (block.people, block.deeds))
    except (ValueError, TypeError):
        return ()  # somebody's hand
    return block.last_line, block.first_at, block.last_at, people, deeds
