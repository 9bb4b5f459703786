"""Small pieces of queries that several readers share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, and_, or_, select

from ckgdesk.domain.period import Period
from ckgdesk.store.records import R, shape_of

Rows = Callable[[Select[Any]], Sequence[Row[Any]]]
"""Runs a query in the transaction at hand."""

_AT_ONCE = 10_000


def selected(kind: type[R]) -> Select[Any]:
    """Every column of a kind of record, in the order its shape wants."""
    shape = shape_of(kind)
    return select(*(shape.table.c[name] for name in shape.columns))


def read(rows: Rows, kind: type[R], *where: ColumnElement[bool]) -> tuple[R, ...]:
    """The records of a kind, by id: the order in which they were entered."""
    shape = shape_of(kind)
    return tuple(shape.record(row) for row in rows(selected(kind).where(*where).order_by(shape.table.c.id)))


def shares_night(table: Table, window: Period) -> ColumnElement[bool]:
    """Does the period of a row share a night with `window`?"""
    begun = () if window.until is None else (table.c.first < window.until,)
    return and_(or_(table.c.until.is_(None), table.c.until > window.first), *begun)


def in_portions(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids once each, in order, in portions one query can take."""
    remaining = iter(sorted(set(ids)))
    while portion := list(islice(remaining, _AT_ONCE)):
        yield portion
