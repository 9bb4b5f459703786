"""From the bytes of a workbook to lines of cells under known headings; knows openpyxl and nothing of stays."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Final

from ckgdesk.services.workbook.archive import MOST_ROWS, UNREADABLE, Archive, too_many_rows, unreadable
from ckgdesk.services.workbook.form import Need, Sheet, needs, plain
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from openpyxl import Workbook

_LAST_ROW_OF_EXCEL: Final = 1_048_576
_WIDTH: Final = 26  # as far to the right as a forgotten remark is looked for
_LONGEST_HEADING: Final = 60

_UNKNOWN_SHEET = QT_TRANSLATE_NOOP("workbook", "The sheet {sheet} is not known; it was not read.")
_TWICE = QT_TRANSLATE_NOOP("workbook", "There are two sheets {sheet}. Keep one.")
_NONE = QT_TRANSLATE_NOOP(
    "workbook", "None of the sheets is known. The first ones are called Plaatsen, Gezinnen, Kinderen."
)
_UNKNOWN_COLUMN = QT_TRANSLATE_NOOP("workbook", "The column {column} is not known; it was not read.")
_NO_HEADING = QT_TRANSLATE_NOOP("workbook", "Column {column} has no known heading; it was not read.")
_COLUMN_TWICE = QT_TRANSLATE_NOOP("workbook", "There are two columns {column}. Keep one.")
_COLUMN_MISSING = QT_TRANSLATE_NOOP("workbook", "The column {column} is missing.")


class Unreadable(Enum):
    """Cells with something behind them that is no value."""

    FORMULA = "formula"
    MISTAKE = "mistake"


Cell = str | int | float | bool | date | datetime | time | timedelta | Unreadable | None
"""What may stand in a cell; None when it is empty."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its number in the workbook and its cells by heading."""

    row: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    cells: Sequence[Cell]

    @property
    def is_filled(self) -> bool:
        return any(_is_filled(cell) for cell in self.cells)

    def at(self, index: int) -> Cell:
        return self.cells[index] if index < len(self.cells) else None


def lines_of(archive: Archive, problems: Problems) -> Mapping[Sheet, tuple[Line, ...]]:
    """The filled rows of every known sheet; raises Impossible when the bytes are no workbook after all."""
    with warnings.catch_warnings():
        # openpyxl warns of charts and validations it does not keep; nothing here is written back.
        warnings.simplefilter("ignore")
        try:
            return _lines_of(archive, problems)
        except _unreadable_kinds():
            raise unreadable(archive.name) from None


def _lines_of(archive: Archive, problems: Problems) -> Mapping[Sheet, tuple[Line, ...]]:
    book = _Book(_opened(archive, values=True), _opened(archive, values=False) if archive.has_formulas else None)
    found: dict[Sheet, tuple[Line, ...]] = {}
    left = MOST_ROWS
    for title, sheet in _known_sheets(book.values.sheetnames, problems):
        found[sheet] = tuple(islice(_lines(book, title, sheet, problems), left + 1))
        left -= len(found[sheet])
        if left < 0:
            raise too_many_rows(archive.name)
    return found


def _lines(book: _Book, title: str, sheet: Sheet, problems: Problems) -> Iterator[Line]:
    headings = next((row for row in book.rows(title) if row.is_filled), None)
    columns = {} if headings is None else _columns(sheet, headings, problems)
    if headings is None or not columns:
        return
    nameless = {index for index in range(_WIDTH) if not _is_filled(headings.at(index))}
    for row in book.rows(title, max(_WIDTH, *columns) + 1):
        if row.number <= headings.number or not row.is_filled:
            continue
        for index in [index for index in nameless if _is_filled(row.at(index))]:
            nameless.discard(index)
            spot = Spot(sheet, row.number, _letter(index))
            problems.warning(spot, Text.of("workbook", _NO_HEADING, column=_letter(index)))
        cells = {heading: row.at(index) for index, heading in columns.items()}
        if any(_is_filled(cell) for cell in cells.values()):
            yield Line(row.number, cells)


class _Book:
    """A workbook twice: with the values of its formulas, and where there are any with the formulas themselves."""

    def __init__(self, values: Workbook, formulas: Workbook | None) -> None:
        self.values = values
        self._formulas = formulas

    def rows(self, title: str, width: int | None = None) -> Iterator[_Row]:
        """Every row, also the empty ones; without a `width` each is as wide as it happens to be."""
        rows = _rows(self.values, title, width)
        if self._formulas is None:
            return rows
        return _with_formulas(rows, _rows(self._formulas, title, width))


def _opened(archive: Archive, *, values: bool) -> Workbook:
    # The library takes 150 ms to load and is wanted for a transfer only.
    from openpyxl import load_workbook  # noqa: PLC0415  slow to load, and seldom needed

    return load_workbook(BytesIO(archive.content), read_only=True, data_only=values, keep_links=False)


def _unreadable_kinds() -> tuple[type[Exception], ...]:
    # Loaded with the library, for the same reason.
    from openpyxl.formula.tokenizer import TokenizerError  # noqa: PLC0415  slow to load, and seldom needed
    from openpyxl.utils import exceptions  # noqa: PLC0415  slow to load, and seldom needed

    own = (exceptions.CellCoordinatesException, exceptions.InvalidFileException, exceptions.SheetTitleException)
    return (*UNREADABLE, TokenizerError, *own)


def _known_sheets(titles: Iterable[str], problems: Problems) -> Iterator[tuple[str, Sheet]]:
    known = {plain(sheet): sheet for sheet in Sheet}
    met: set[Sheet] = set()
    for title in titles:
        sheet = known.get(plain(title))
        if sheet is None:
            problems.warning(Spot(title), Text.of("workbook", _UNKNOWN_SHEET, sheet=title))
        elif sheet in met:
            problems.error(Spot(title), Text.of("workbook", _TWICE, sheet=sheet.value))
        else:
            met.add(sheet)
            yield title, sheet
    if not met:
        problems.error(Spot(), Text.of("workbook", _NONE))


def _rows(workbook: Workbook, title: str, width: int | None) -> Iterator[_Row]:
    sheet = workbook[title]
    # What a file says about its own size may be wrong and would cut rows off.
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_col=width), start=1):
        if number > _LAST_ROW_OF_EXCEL:
            raise ValueError("a row that Excel cannot have")
        yield _Row(number, [_value(cell.value, cell.data_type) for cell in row])


def _value(value: object, data_type: str) -> Cell:
    if data_type == "e":
        return Unreadable.MISTAKE
    # A formula that gives an empty text has a type and no value; one that was never calculated has neither.
    if value is None:
        return "" if data_type == "str" else None
    return value if isinstance(value, str | int | float | date | time | timedelta) else str(value)


def _with_formulas(rows: Iterable[_Row], written: Iterable[_Row]) -> Iterator[_Row]:
    """Mark the cells whose formula was never calculated: nobody knows what should stand there."""
    for row, formulas in zip(rows, written, strict=True):
        yield _Row(row.number, [_marked(*cells) for cells in zip(row.cells, formulas.cells, strict=True)])


def _marked(value: Cell, formula: Cell) -> Cell:
    return Unreadable.FORMULA if value is None and formula is not None else value


def _is_filled(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _columns(sheet: Sheet, headings: _Row, problems: Problems) -> Mapping[int, str]:
    """The known headings by the number of their column; tells what is unknown, doubled or missing."""
    columns = dict(_known_columns(sheet, headings, problems))
    for heading, need in needs(sheet).items():
        if need is Need.REQUIRED and heading not in columns.values():
            problems.error(Spot(sheet, headings.number, heading), Text.of("workbook", _COLUMN_MISSING, column=heading))
    return columns


def _known_columns(sheet: Sheet, headings: _Row, problems: Problems) -> Iterator[tuple[int, str]]:
    known = {plain(heading): heading for heading in needs(sheet)}
    met: set[str] = set()
    for index, cell in enumerate(headings.cells):
        if not _is_filled(cell):
            continue
        written = str(cell).strip()[:_LONGEST_HEADING]
        heading = known.get(plain(written))
        spot = Spot(sheet, headings.number, written)
        if heading is None:
            problems.warning(spot, Text.of("workbook", _UNKNOWN_COLUMN, column=written))
        elif heading in met:
            problems.error(spot, Text.of("workbook", _COLUMN_TWICE, column=heading))
        else:
            met.add(heading)
            yield index, heading


def _letter(index: int) -> str:
    """The name of a column as Excel shows it, for the first 702."""
    before, last = divmod(index, 26)
    return (chr(ord("A") + before - 1) if before else "") + chr(ord("A") + last)
