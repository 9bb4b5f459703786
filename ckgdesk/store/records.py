"""Record and row: the whole mapping between the values of the domain and the tables, in both directions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from datetime import date
from enum import StrEnum
from functools import cache
from operator import attrgetter, itemgetter
from types import UnionType
from typing import Any, Final, Generic, TypeVar, cast, get_args, get_type_hints

from sqlalchemy import BindParameter, ColumnElement, Date, Table, bindparam, delete, update

from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.store import tables
from ckgdesk.store.questions import Order

R = TypeVar("R", bound=Record)
Row = Sequence[Any]  # a column holds what its table says; the type checker cannot know
_Part = Callable[[Row], object]


class Shape(Generic[R]):
    """How one kind of record lies in its table: every field a column of its name, a period two."""

    def __init__(self, kind: type[R], table: Table) -> None:
        self.kind = kind
        self._make: Callable[..., R] = kind
        self.table = table
        types = get_type_hints(kind)
        self._fields: tuple[Field[Any], ...] = fields(kind)
        self.columns: tuple[str, ...] = tuple(
            name for field in self._fields for name in _columns(field, types[field.name])
        )
        self._parts = tuple(
            _part(types[field.name], self.columns.index(_columns(field, types[field.name])[0]))
            for field in self._fields
        )
        self._held: Callable[[Record], tuple[object, ...]] = attrgetter(
            *(path for field in self._fields for path in _paths(field, types[field.name]))
        )
        self._days = frozenset(name for name in self.columns if isinstance(table.c[name].type, Date))

    def record(self, row: Row) -> R:
        """The record a row stands for; the columns stand in the order of `columns`."""
        return self._make(*[part(row) for part in self._parts])

    def held(self, record: Record) -> dict[str, object]:
        """The columns of a record by name, each value as the record has it."""
        return dict(zip(self.columns, self._held(record), strict=True))

    def row(self, record: Record) -> dict[str, object]:
        """The same with words as plain text."""
        return {name: str(held) if isinstance(held, StrEnum) else held for name, held in self.held(record).items()}

    def written(self, record: Record) -> dict[str, object]:
        """The same with days as ISO text too."""
        row = self.row(record)
        for name in self._days:
            value = row[name]
            if isinstance(value, date):
                row[name] = value.isoformat()
        return row

    def line(self, record: Record) -> tuple[object, ...]:
        """The same as SQLite keeps it, in the order of the table."""
        return tuple(self.written(record).values())

    def read(self, written: Mapping[str, object]) -> R:
        """The record of a journal line; a field that did not exist yet when it was written has its default."""
        values = {**self._defaults(), **written}
        return self.record([self._value(name, values[name]) for name in self.columns])

    def _value(self, name: str, value: object) -> object:
        return date.fromisoformat(value) if name in self._days and isinstance(value, str) else value

    def _defaults(self) -> dict[str, object]:
        return {field.name: field.default for field in self._fields if field.default is not MISSING}


def _columns(field: Field[Any], of: object) -> tuple[str, ...]:
    return ("first", "until") if of is Period else (field.name,)


def _paths(field: Field[Any], of: object) -> tuple[str, ...]:
    return (f"{field.name}.first", f"{field.name}.until") if of is Period else (field.name,)


def _part(of: object, at: int) -> _Part:
    if of is Period:
        return lambda row: Period(row[at], row[at + 1])
    if isinstance(of, type) and issubclass(of, StrEnum):
        word: Callable[[str], StrEnum] = of
        return lambda row: word(row[at])
    choices = [choice for choice in get_args(of) if isinstance(of, UnionType) and choice is not type(None)]
    if len(choices) == 1 and issubclass(choices[0], StrEnum):
        known: Callable[[str], StrEnum] = choices[0]
        return lambda row: None if row[at] is None else known(row[at])
    return itemgetter(at)


SHAPES: Final[Mapping[type[object], Shape[Any]]] = {
    shape.kind: shape
    for shape in (
        Shape(Site, tables.site),
        Shape(LivingGroup, tables.living_group),
        Shape(Room, tables.room),
        Shape(Place, tables.place),
        Shape(Closure, tables.closure),
        Shape(Family, tables.family),
        Shape(Child, tables.child),
        Shape(Stay, tables.stay),
        Shape(Phase, tables.phase),
        Shape(Placement, tables.placement),
        Shape(Absence, tables.absence),
        Shape(Decision, tables.decision),
        Shape(Notice, tables.notice),
        Shape(Setting, tables.setting),
        Shape(Partner, tables.partner),
        Shape(Contact, tables.contact),
        Shape(LongStayFile, tables.long_stay_file),
        Shape(FileStep, tables.file_step),
        Shape(Informed, tables.informed),
        Shape(Amount, tables.amount),
        Shape(FollowUp, tables.follow_up),
        Shape(Colleague, tables.colleague),
        Shape(Duty, tables.duty),
        Shape(ErasureProposal, tables.erasure_proposal),
        Shape(ErasedFile, tables.erased_file),
        Shape(UnnamedNights, tables.unnamed_nights),
    )
}


def shape_of(kind: type[R]) -> Shape[R]:
    """The shape of a kind of record."""
    return cast("Shape[R]", SHAPES[kind])


BY_NAME: Final[Mapping[str, Shape[Any]]] = {kind.__name__: shape for kind, shape in SHAPES.items()}


@cache
def removal(kind: str) -> Order:
    """Take a record of a kind away if it is still exactly as `removal_row` gives it."""
    return Order(delete(BY_NAME[kind].table).where(*_as_it_was(BY_NAME[kind])))


def removal_row(record: Record) -> dict[str, object]:
    """The values `removal` compares."""
    return {f"was_{name}": value for name, value in SHAPES[type(record)].row(record).items()}


@cache
def replacement(kind: str) -> Order:
    """Put another record in the place of one of a kind if that is still exactly as `replacement_row` gives it."""
    shape = BY_NAME[kind]
    values: dict[str, BindParameter[Any]] = {name: bindparam(f"now_{name}") for name in shape.columns if name != "id"}
    return Order(update(shape.table).where(*_as_it_was(shape)).values(values))


def replacement_row(before: Record, after: Record) -> dict[str, object]:
    """The values `replacement` compares and writes."""
    now = SHAPES[type(after)].row(after).items()
    return removal_row(before) | {f"now_{name}": value for name, value in now if name != "id"}


def _as_it_was(shape: Shape[Any]) -> Iterator[ColumnElement[bool]]:
    columns = (shape.table.c[name] for name in shape.columns)
    return (column.is_not_distinct_from(bindparam(f"was_{column.name}")) for column in columns)
