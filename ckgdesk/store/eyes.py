"""Who may see which column: found out by laying a veil over a record of each kind that says everything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer

from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import Record
from ckgdesk.store.records import BY_NAME, SHAPES
from ckgdesk.store.veil import Veil, as_stranger

_OF_A_FAMILY = (Family, Contact)
"""What a veil over groups takes away whole."""


def kind_of(table: str) -> type[Record] | None:
    """The kind of record a table holds; None for what the program keeps about itself."""
    return next((shape.kind for shape in SHAPES.values() if shape.table.name == table), None)


def blanked(kind: type[Record], veil: Veil) -> frozenset[str]:
    """The columns of a kind that are blank under a veil."""
    return frozenset(_differing(_telling(kind), veil.over(_telling(kind))))


def of_own_groups(kind: type[Record]) -> frozenset[str]:
    """The columns that somebody who works for some groups sees of the own children only."""
    whole = _telling(kind)
    if isinstance(whole, Child):
        return frozenset(_differing(whole, as_stranger(whole)))
    return frozenset(SHAPES[kind].columns) if issubclass(kind, _OF_A_FAMILY) else frozenset()


def _differing(one: Record, other: Record) -> Iterator[str]:
    shape = SHAPES[type(one)]
    before, after = shape.row(one), shape.row(other)
    return (name for name in shape.columns if before[name] != after[name])


def _telling(kind: type[Record]) -> Record:
    """A record in which every column says something."""
    shape = BY_NAME[kind.__name__]
    record: Record = shape.read({name: _value(shape.table.c[name]) for name in shape.columns})
    return record


def _value(column: Column[object]) -> object:
    for check in column.table.constraints:
        known = isinstance(check, CheckConstraint) and re.match(rf"{column.name} IN \('(\w+)'", str(check.sqltext))
        if known:
            return known[1]
    if isinstance(column.type, Boolean):
        return True
    if isinstance(column.type, Date):
        return date(2026, 1, 12 if column.name.endswith("until") else 5)
    return 7 if isinstance(column.type, Integer) else f"some {column.name}"
