"""What is asked with every change: put together and spelt by the library once, and from then on asked past it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from sqlalchemy import ClauseElement, Connection, Delete, Insert, Integer, Select, Update, column, table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.compiler import SQLCompiler

from ckgdesk.store import sqlite

ASKED: Final = table("asked", column("id", Integer))
"""The numbers a question is about, handed over under this name; to be joined with the column that holds them.

A list behind IN would be the usual way. SQLite sorts one into a table of its own first, for which it takes eighty
kilobytes of memory, locks them and wipes them again: four times as long as looking every number up.
"""
_DIALECT: Final = dialect()

_Process = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Value:
    """A value behind a mark: its name, what it is when nobody says, and how SQLite wants it."""

    name: str
    known: object
    process: _Process | None

    def written(self, values: Mapping[str, Any]) -> object:
        value = values.get(self.name, self.known)
        return value if self.process is None else self.process(value)


class _Spelt:
    """A statement as SQLite reads it."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    def bound(self, values: Mapping[str, Any]) -> list[object]:
        """The values behind the marks, in order."""
        return [value.written(values) for value in self._values]

    @cached_property
    def words(self) -> str:
        """The statement with a mark for each value."""
        return str(self._compiled)

    @cached_property
    def _compiled(self) -> SQLCompiler:
        compiled = self._statement.compile(dialect=_DIALECT)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101  tells the type checker which of its compilers it was
        return compiled

    @cached_property
    def _values(self) -> tuple[_Value, ...]:
        binds = (self._compiled.binds[name] for name in self._compiled.positiontup or ())
        return tuple(
            _Value(bind.key, bind.value, bind.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)) for bind in binds
        )


class Order:
    """A change of one table as SQLite reads it, for what is ordered with every change."""

    def __init__(self, statement: Insert | Update | Delete) -> None:
        self._spelt = _Spelt(statement)

    def carry_out(self, connection: Connection, each: Iterable[Mapping[str, Any]]) -> int:
        """Do it for each of these values, by name, in the transaction at hand; gives how many rows it touched."""
        return sqlite.carry_out(connection, self._spelt.words, [self._spelt.bound(values) for values in each])


class Question:
    """A query as SQLite reads it, for what is asked so often that the library's own way with it takes half the time.

    Its rows have the columns in their order and no names; they are as the library would give them.
    """

    def __init__(self, query: Select[Any]) -> None:
        self._query = query
        self._spelt = _Spelt(query)
        self._with_numbers: dict[int, str] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """The answer in the transaction at hand; `values` by name, those of `ASKED` each once."""
        if ASKED.name in values and not values[ASKED.name]:
            return ()
        found = sqlite.ask(connection, *self.spelt(values))
        return [self._read(row) for row in found] if self._reads else found

    def spelt(self, values: Mapping[str, Any]) -> tuple[str, Sequence[object]]:
        """The words with a mark for each value, and the values behind them."""
        numbers = padded(values.get(ASKED.name, ()))
        return self._words(len(numbers)), [*numbers, *self._spelt.bound(values)]

    def _words(self, count: int) -> str:
        if count not in self._with_numbers:
            marks = ", ".join(["(?)"] * count)
            before = f"WITH {ASKED.name}(id) AS (VALUES {marks}) " if count else ""
            self._with_numbers[count] = before + self._spelt.words
        return self._with_numbers[count]

    def _read(self, row: Sequence[Any]) -> Sequence[Any]:
        read = list(row)
        for at, process in self._reads:
            read[at] = process(read[at])
        return read

    @cached_property
    def _reads(self) -> tuple[tuple[int, _Process], ...]:
        """The columns that hold something else than SQLite says, and how it is read."""
        types = (column.type.dialect_impl(_DIALECT) for column in self._query.selected_columns)
        found = (kind.result_processor(_DIALECT, None) for kind in types)
        return tuple((at, process) for at, process in enumerate(found) if process is not None)


def padded(numbers: Iterable[int]) -> Sequence[int | None]:
    """Each number once, and nothing after it until there are 0, 1, 2, 4, 8 … of them.

    Each length is another question to SQLite, which keeps those it has read; reading one takes longer than answering.
    """
    found = sorted(set(numbers))
    length = 1 << (len(found) - 1).bit_length() if found else 0
    return [*found, *[None] * (length - len(found))]
