"""From the bytes of a workbook to lines of cells under known headings; knows nothing of stays."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from ckgdesk.services.workbook.archive import MOST_ROWS, UNREADABLE, Archive, too_many_rows, unreadable
from ckgdesk.services.workbook.form import Need, Sheet, needs, plain
from ckgdesk.services.workbook.grid import Cell, Row, rows_of, texts_of
from ckgdesk.services.workbook.outline import outline_of
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

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


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its number in the workbook and its cells by heading."""

    row: int
    cells: Mapping[str, Cell]


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
    found: dict[Sheet, tuple[Line, ...]] = {}
    left = MOST_ROWS
    with outline_of(archive.content) as outline:
        texts = texts_of(outline)
        for part, sheet in _known_sheets(outline.sheets, problems):
            found[sheet] = tuple(islice(_lines(rows_of(outline, part, texts), sheet, problems), left + 1))
            left -= len(found[sheet])
            if left < 0:
                raise too_many_rows(archive.name)
    return found


def _lines(rows: Iterator[Row], sheet: Sheet, problems: Problems) -> Iterator[Line]:
    headings = next(rows, None)
    columns = {} if headings is None else _columns(sheet, headings, problems)
    if headings is None or not columns:
        return
    nameless = set(range(_WIDTH)) - headings.cells.keys()
    for row in rows:
        for index in sorted(nameless & row.cells.keys()):
            nameless.discard(index)
            spot = Spot(sheet, row.number, _letter(index))
            problems.warning(spot, Text.of("workbook", _NO_HEADING, column=_letter(index)))
        if not columns.keys().isdisjoint(row.cells):
            yield Line(row.number, {heading: row.cells.get(index) for index, heading in columns.items()})


def _unreadable_kinds() -> tuple[type[Exception], ...]:
    # Loaded with the library that reads the outline.
    from openpyxl.utils import exceptions  # noqa: PLC0415  slow to load, and seldom needed

    own = (exceptions.CellCoordinatesException, exceptions.InvalidFileException, exceptions.SheetTitleException)
    return (*UNREADABLE, *own)


def _known_sheets(parts: Iterable[tuple[str, str]], problems: Problems) -> Iterator[tuple[str, Sheet]]:
    known = {plain(sheet): sheet for sheet in Sheet}
    met: set[Sheet] = set()
    for title, part in parts:
        sheet = known.get(plain(title))
        if sheet is None:
            problems.warning(Spot(title), Text.of("workbook", _UNKNOWN_SHEET, sheet=title))
        elif sheet in met:
            problems.error(Spot(title), Text.of("workbook", _TWICE, sheet=sheet.value))
        else:
            met.add(sheet)
            yield part, sheet
    if not met:
        problems.error(Spot(), Text.of("workbook", _NONE))


def _columns(sheet: Sheet, headings: Row, problems: Problems) -> Mapping[int, str]:
    """The known headings by the number of their column; tells what is unknown, doubled or missing."""
    columns = dict(_known_columns(sheet, headings, problems))
    for heading, need in needs(sheet).items():
        if need is Need.REQUIRED and heading not in columns.values():
            problems.error(Spot(sheet, headings.number, heading), Text.of("workbook", _COLUMN_MISSING, column=heading))
    return columns


def _known_columns(sheet: Sheet, headings: Row, problems: Problems) -> Iterator[tuple[int, str]]:
    known = {plain(heading): heading for heading in needs(sheet)}
    met: set[str] = set()
    for index, cell in sorted(headings.cells.items()):
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
