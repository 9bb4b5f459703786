"""Writes tables as a workbook in which text stays text, whatever sign it begins with (reliability.md R44)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ckgdesk.services.workbook.export import Cell, Table
from ckgdesk.store.files import write_whole

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.dimensions import ColumnDimension, DimensionHolder

_COMMANDS: Final = (*"=+-@\t\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four are as wide as a Chinese sign
_WIDTHS: Final = (10, 44)
_DAY_WIDTH: Final = 12


def write_tables(tables: Iterable[Table], path: Path) -> dict[str, int]:
    """Write a workbook at `path`, which is whole or not there at all; gives the lines of each sheet. Raises OSError."""
    # The library takes 150 ms to load and is wanted for a transfer only.
    from openpyxl import Workbook  # noqa: PLC0415  slow to load, and seldom needed

    workbook = Workbook(write_only=True)
    counts = {}
    for table in tables:
        sheet = workbook.create_sheet(table.sheet.value)
        _lay_out(sheet, table)
        for line in ((*table.headings,), *table.lines):
            sheet.append(list(_cells(sheet, line)))
        counts[table.sheet.value] = len(table.lines)
    content = BytesIO()
    workbook.save(content)
    try:
        write_whole(path, content.getvalue())
    except OSError:
        path.with_name(path.name + ".part").unlink(missing_ok=True)
        raise
    return counts


def _lay_out(sheet: WriteOnlyWorksheet, table: Table) -> None:
    """Headings that stay in sight, and columns as wide as what stands in them."""
    sheet.freeze_panes = "A2"
    narrow, wide = _WIDTHS
    widths: DimensionHolder[str, ColumnDimension] = getattr(sheet, "column_dimensions")  # noqa: B009  unknown to its type stubs
    for index, heading in enumerate(table.headings):
        longest = max((_length(line[index]) for line in table.lines), default=0)
        width = min(max(longest, len(heading), narrow) + 2, wide)
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
