"""The cells of a sheet row by row, straight from its tags: a workbook of many rows must not hold up the PC."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import Final

from ckgdesk.services.workbook.outline import Outline
from ckgdesk.services.workbook.tags import name, read_tags

_LAST_ROW_OF_EXCEL: Final = 1_048_576
_AT: Final = re.compile(r"\$?([A-Za-z]{1,3})\$?[0-9]+")
_ROW, _CELL, _VALUE, _FORMULA = name("row"), name("c"), name("v"), name("f")
_INLINE, _SHARED, _TEXT, _PHONETIC = name("is"), name("si"), name("t"), name("rPh")


class Unreadable(Enum):
    """Cells with something behind them that is no value."""

    FORMULA = "formula"
    MISTAKE = "mistake"


Cell = str | int | float | bool | date | datetime | time | timedelta | Unreadable | None
"""What may stand in a cell; None when it is empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """The filled cells of one row by the number of their column, from 0; `number` as Excel shows it, from 1."""

    number: int
    cells: Mapping[int, Cell]


def texts_of(outline: Outline) -> list[str]:
    """The texts that cells share, in the order in which they refer to them."""
    found = _Texts()
    if outline.texts is not None:
        with outline.open(outline.texts) as stream:
            for _ in read_tags(stream, found):
                pass
    return found.texts


def rows_of(outline: Outline, part: str, texts: Sequence[str]) -> Iterator[Row]:
    """Every row of a sheet that has a filled cell; raises ValueError, LookupError for what no program writes."""
    grid = _Grid(outline, texts)
    with outline.open(part) as stream:
        for _ in read_tags(stream, grid):
            yield from grid.rows
            grid.rows.clear()


class _Texts:
    """Hears texts in pieces, each with letters of its own; how a word sounds stands among them and is left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._hears = self._sounds = False

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        if tag == _TEXT:
            self._hears = not self._sounds
        elif tag in (_INLINE, _SHARED):
            self._pieces = []
        elif tag == _PHONETIC:
            self._sounds = True

    def end(self, tag: str) -> None:
        if tag == _TEXT:
            self._hears = False
        elif tag == _SHARED:
            self.texts.append("".join(self._pieces).replace("x005F_", ""))
        elif tag == _PHONETIC:
            self._sounds = False

    def text(self, text: str) -> None:
        if self._hears:
            self._pieces.append(text)


class _Grid(_Texts):
    """Hears cells; a cell and a row may say where they stand, or else they stand after the one before."""

    def __init__(self, outline: Outline, texts: Sequence[str]) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._shared = texts
        self._outline = outline
        self._last = self._row = 0
        self._column = -1
        self._cells: dict[int, Cell] = {}
        self._attributes: Mapping[str, str] = {}
        self._value: str | None = None
        self._inline: str | None = None
        self._calculated = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == _CELL:
            self._attributes = attributes
            at = attributes.get("r")
            self._column = self._column + 1 if at is None else _column_at(at)
            self._value = self._inline = None
            self._calculated = False
        elif tag == _VALUE:
            self._pieces = []
            self._hears = True
        elif tag == _ROW:
            self._row = _row_number(attributes.get("r"), self._row)
            self._column = -1
            self._cells = {}
        elif tag == _FORMULA:
            self._calculated = True
        else:
            super().start(tag, attributes)

    def end(self, tag: str) -> None:
        if tag == _CELL:
            cell = self._meant()
            if is_filled(cell):
                self._cells[self._column] = cell
        elif tag == _VALUE:
            self._hears = False
            self._value = self._value or "".join(self._pieces) or None
        elif tag == _INLINE:
            self._inline = "".join(self._pieces)
        elif tag == _ROW:
            self._end_row()
        else:
            super().end(tag)

    def _end_row(self) -> None:
        # Of rows in disorder those count that go on.
        if self._row <= self._last:
            return
        self._last = self._row
        if self._cells:
            self.rows.append(Row(self._row, self._cells))

    def _meant(self) -> Cell:
        kind, value = self._attributes.get("t", "n"), self._value
        if kind == "e":
            return Unreadable.MISTAKE
        if kind == "inlineStr":
            value = self._inline
        if value is None:
            # A formula that gives an empty text says that it gives one; one that was never calculated says nothing.
            return Unreadable.FORMULA if self._calculated and kind != "str" else None
        match kind:
            case "s":
                return self._shared[int(value)]
            case "n":
                return self._number(value)
            case "b":
                return bool(int(value))
            case "d":
                return self._outline.day(value)
            case _:
                return value

    def _number(self, value: str) -> Cell:
        number = float(value) if "." in value or "E" in value or "e" in value else int(value)
        style = int(self._attributes.get("s") or 0)
        if style not in self._outline.days:
            return number
        moment = self._outline.moment(number, style)
        return Unreadable.MISTAKE if moment is None else moment


def is_filled(cell: Cell) -> bool:
    """Does anything but blanks stand in a cell?"""
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _row_number(written: str | None, before: int) -> int:
    number = before + 1 if written is None else int(float(written))
    if number > _LAST_ROW_OF_EXCEL:
        raise ValueError("a row that Excel cannot have")
    return number


def _column_at(written: str) -> int:
    found = _AT.fullmatch(written)
    if found is None:
        raise ValueError("a cell that stands nowhere")
    return _column(found[1])


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
