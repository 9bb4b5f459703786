"""A large workbook to measure with: the same stays over and over, one after the other in every place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ckgdesk.services.workbook.export import Cell, Table
from ckgdesk.services.workbook.form import Need, Sheet, needs
from ckgdesk.services.workbook.writing import write_tables

_PLACES = 40
_EVERY = 30
_NIGHTS = 28
_CRISIS = 5
_FIRST = date(2018, 1, 1)


def write_book(path: Path, stays: int) -> Path:
    """Write a workbook with this many stays in 40 places; gives `path` back."""
    numbers = range(stays)
    write_tables(
        (
            _table(Sheet.PLACES, (_place(number) for number in range(_PLACES))),
            _table(Sheet.FAMILIES, ((f"G{number}", f"Gezin {number}", "", "", "", "") for number in range(stays // 4))),
            _table(Sheet.CHILDREN, (_child(number, stays) for number in range(stays // 2))),
            _table(Sheet.STAYS, (_stay(number, stays) for number in numbers)),
            _table(Sheet.PLACEMENTS, ((_code(number), f"P{number % _PLACES}", *_span(number)) for number in numbers)),
            _table(Sheet.PHASES, (line for number in numbers for line in _phases(number))),
        ),
        path,
    )
    return path


def _table(sheet: Sheet, lines: Iterator[tuple[Cell, ...]]) -> Table:
    headings = tuple(heading for heading, need in needs(sheet).items() if need is not Need.EXTRA)
    return Table(sheet, headings, tuple(lines))


def _place(number: int) -> tuple[Cell, ...]:
    return f"P{number}", f"Kamer {number // 2}", f"Groep {number // 10}", f"Vestiging {number // 20}", ""


def _child(number: int, stays: int) -> tuple[Cell, ...]:
    born = _FIRST - timedelta(days=number % 2000)
    return f"K{number}", f"Kind {number}", "Proef", born, f"G{number % (stays // 4)}", ""


def _stay(number: int, stays: int) -> tuple[Cell, ...]:
    place = f"P{number % _PLACES}"
    return _code(number), f"K{number % (stays // 2)}", "kortdurend", *_span(number), place, "OCJ", "verwacht"


def _phases(number: int) -> Iterator[tuple[Cell, ...]]:
    first, _ = _span(number)
    yield _code(number), "crisis", first
    yield _code(number), "kortdurend", first + timedelta(days=_CRISIS)


def _span(number: int) -> tuple[date, date]:
    first = _FIRST + timedelta(days=number // _PLACES * _EVERY)
    return first, first + timedelta(days=_NIGHTS)


def _code(number: int) -> str:
    return f"V{number}"
