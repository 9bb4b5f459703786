"""Writes tables as a workbook in which text stays text, whatever sign it begins with (reliability.md R44)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ckgdesk.services.workbook.export import Cell, Table
from ckgdesk.store.files import write_whole

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.dimensions import ColumnDimension, DimensionHolder

_COMMANDS: Final = (*"=+-@\t\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four are as wide as a Chinese sign
_NOT_IN_A_TITLE: Final = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TITLE: Final = 31
_WIDTHS: Final = (10, 44)
_DAY_WIDTH: Final = 12
_LONGEST_CELL: Final = 16_000
"""Half of what a cell may hold: some signs count for two. openpyxl would cut off the rest without a word."""

Line = tuple[Cell, ...]


def write_tables(tables: Iterable[Table], path: Path) -> dict[str, int]:
    """Write a workbook at `path`, which is whole or not there at all; gives the lines of each sheet. Raises OSError."""
    # The library takes 150 ms to load and is wanted for a transfer only.
    from openpyxl import Workbook  # noqa: PLC0415  slow to load, and seldom needed

    workbook = Workbook(write_only=True)
    counts = {}
    for table in tables:
        _fill(workbook.create_sheet(table.sheet.value), table.headings, table.lines)
        counts[table.sheet.value] = len(table.lines)
    content = BytesIO()
    workbook.save(content)
    try:
        write_whole(path, content.getvalue())
    except OSError:
        path.with_name(path.name + ".part").unlink(missing_ok=True)
        raise
    return counts


def list_as_book(title: str, headings: Line, lines: Sequence[Line]) -> bytes:
    """One list as the content of a workbook with one sheet; a text too long for a cell goes on in the next row."""
    from openpyxl import Workbook  # noqa: PLC0415  as above

    workbook = Workbook(write_only=True)
    _fill(workbook.create_sheet(_NOT_IN_A_TITLE.sub("-", title)[:_LONGEST_TITLE]), headings, tuple(_in_cells(lines)))
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _in_cells(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield from zip_longest(*map(_parts, line), fillvalue="")


def _parts(cell: Cell) -> Sequence[Cell]:
    if not isinstance(cell, str) or len(cell) <= _LONGEST_CELL:
        return (cell,)
    return tuple(cell[start : start + _LONGEST_CELL] for start in range(0, len(cell), _LONGEST_CELL))


def _fill(sheet: WriteOnlyWorksheet, headings: Line, lines: Sequence[Line]) -> None:
    _lay_out(sheet, headings, lines)
    for line in (headings, *lines):
        sheet.append(list(_cells(sheet, line)))


def _lay_out(sheet: WriteOnlyWorksheet, headings: Line, lines: Sequence[Line]) -> None:
    """Headings that stay in sight, and columns as wide as what stands in them."""
    sheet.freeze_panes = "A2"
    narrow, wide = _WIDTHS
    widths: DimensionHolder[str, ColumnDimension] = getattr(sheet, "column_dimensions")  # noqa: B009  unknown to its type stubs
    for index, heading in enumerate(headings):
        longest = max((_length(line[index]) for line in lines), default=0)
        width = min(max(longest, _length(heading), narrow) + 2, wide)
        widths[chr(ord("A") + index)].width = width


def _length(cell: Cell) -> int:
    return _DAY_WIDTH if isinstance(cell, date) else len(str(cell or ""))


def _cells(sheet: WriteOnlyWorksheet, line: Iterable[Cell]) -> Iterator[object]:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  loaded with the library
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415  loaded with the library

    for value in line:
        if isinstance(value, date):
            cell = WriteOnlyCell(sheet, datetime.combine(value, time.min))
            cell.number_format = "dd/mm/yyyy"
            yield cell
        elif isinstance(value, Decimal):
            cell = WriteOnlyCell(sheet, float(value))  # a cell holds no other number; cents survive it
            cell.number_format = "#,##0.00"
            yield cell
        elif isinstance(value, str) and value:
            text = ILLEGAL_CHARACTERS_RE.sub("", value)
            cell = WriteOnlyCell(sheet, text)
            # openpyxl takes "=…" for a formula and "#N/A" for a mistake; this is a name or a note.
            cell.data_type = "s"
            if text.startswith(_COMMANDS):
                cell.quotePrefix = True
            yield cell
        else:
            yield value or None
