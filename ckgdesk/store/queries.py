"""Small pieces of queries that several readers share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import Any, Protocol, TypeVar

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    literal_column,
    or_,
    select,
)

from ckgdesk.domain.period import Period
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import R, Shape, shape_of

T = TypeVar("T")


class Rows(Protocol):
    """Runs a query in the transaction at hand; the columns of its rows have names, those of a question only places."""

    def __call__(self, query: Select[Any] | Question, values: Mapping[str, Any] | None = None) -> Sequence[Any]: ...


_AT_ONCE = 10_000


def read_by(rows: Rows, kind: type[R], column: str, values: Iterable[int]) -> Iterator[R]:
    """The records of a kind in which a column has one of these numbers, by id."""
    shape = shape_of(kind)
    for portion in in_portions(values):
        found = rows(_by(shape, column), {ASKED.name: portion})
        yield from map(shape.record, sorted(found, key=itemgetter(shape.columns.index("id"))))


@cache
def _by(shape: Shape[Any], column: str) -> Question:
    return Question(selected(shape).join_from(ASKED, shape.table, shape.table.c[column] == ASKED.c.id))


@cache
def selected(shape: Shape[Any]) -> Select[Any]:
    """Every column of a kind of record, in the order its shape wants."""
    return select(*(shape.table.c[name] for name in shape.columns))


def read(rows: Rows, kind: type[R], *where: ColumnElement[bool]) -> tuple[R, ...]:
    """The records of a kind, by id: the order in which they were entered."""
    shape = shape_of(kind)
    every = _all_of(shape)
    return tuple(shape.record(row) for row in rows(every.where(*where) if where else every))


@cache
def _all_of(shape: Shape[Any]) -> Select[Any]:
    return selected(shape).order_by(shape.table.c.id)


def shares_night(table: Table, window: Period) -> ColumnElement[bool]:
    """Does the period of a row share a night with `window`?

    Spelt as two ranges of (until, first), so that an index answers each.
    """
    return _share(table, window.first, window.until)


def shares_asked_night(table: Table, *, ends: bool) -> ColumnElement[bool]:
    """The same for a question put together once, with `asked` nights given when it is asked; `ends`: up to a day."""
    return _share(table, bindparam("first"), bindparam("until") if ends else None)


def asked(window: Period) -> dict[str, object]:
    """The nights that `shares_asked_night` asks for."""
    return {"first": window.first} if window.until is None else {"first": window.first, "until": window.until}


_Day = date | BindParameter[Any]


def _share(table: Table, first: _Day, until: _Day | None) -> ColumnElement[bool]:
    begun = () if until is None else (table.c.first < until,)
    return or_(and_(table.c.until.is_(None), *begun), and_(table.c.until > first, *begun))


def at_most(query: Select[Any], rows: int) -> Select[Any]:
    """The first so many rows of a question.

    The number stands in its words: a limit handed over with the values makes SQLite read the question anew each time,
    which takes twenty times as long as answering one.
    """
    return query.limit(literal_column(str(rows), Integer)).offset(literal_column("0", Integer))


def in_portions(some: Iterable[T]) -> Iterator[list[T]]:
    """Everything in order, in portions one query can take."""
    remaining = iter(some)
    while portion := list(islice(remaining, _AT_ONCE)):
        yield portion
