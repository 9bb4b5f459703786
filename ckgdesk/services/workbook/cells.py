"""Reads one line cell by cell as people fill them in; what it does not understand goes to the problems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, TypeVar

from ckgdesk.services.workbook.form import FLAGS, Need, Sheet, needs, plain
from ckgdesk.services.workbook.grid import Cell, Unreadable
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.services.workbook.sheets import Line
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

W = TypeVar("W", bound=StrEnum)

LONGEST_CODE: Final = 60
LONGEST_TEXT: Final = 4000
_EARLIEST, _LATEST = 1901, 2199
_LONGEST_QUOTE: Final = 40

_EMPTY = QT_TRANSLATE_NOOP("workbook", "{column} is empty.")
_FORMULA = QT_TRANSLATE_NOOP(
    "workbook", "The formula was never calculated. Open the workbook in Excel and save it again."
)
_MISTAKE = QT_TRANSLATE_NOOP("workbook", "The cell holds a mistake of Excel, no value.")
_BECAME_DATE = QT_TRANSLATE_NOOP(
    "workbook", "Excel made a date of this. Give the cell the format Text and write it again."
)
_NOT_TEXT = QT_TRANSLATE_NOOP("workbook", "{written} is no text.")
_TOO_LONG = QT_TRANSLATE_NOOP("workbook", "This is longer than {most} characters.")
_NO_DATE = QT_TRANSLATE_NOOP("workbook", "{written} is no date. Write day/month/year, for example 5/1/2026.")
_NO_SUCH_DAY = QT_TRANSLATE_NOOP("workbook", "The date {written} does not exist.")
_SHORT_YEAR = QT_TRANSLATE_NOOP("workbook", "Write the year of {written} with four figures.")
_FAR_YEAR = QT_TRANSLATE_NOOP("workbook", "The year of {written} cannot be right.")
_NO_WORD = QT_TRANSLATE_NOOP("workbook", "{written} is not known here. Choose {words}.")
_NO_NUMBER = QT_TRANSLATE_NOOP("workbook", "{written} is no number of children.")

_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")


class Cells:
    """The cells of one line, read by heading."""

    def __init__(self, sheet: Sheet, line: Line, problems: Problems) -> None:
        self.row = line.row
        self.failed = False
        self._sheet = sheet
        self._cells = line.cells
        self._problems = problems

    def tell(self, heading: str, text: Text) -> None:
        """Report an error in a cell; the line cannot be used any more."""
        self.failed = True
        self._problems.error(Spot(self._sheet, self.row, heading), text)

    def code(self, heading: str) -> str | None:
        """A code of the centre; a number is taken as it is shown: 12 is "12". None when empty or not understood."""
        return " ".join(self._written(heading, LONGEST_CODE).split()) or None

    def name(self, heading: str) -> str:
        """Words on one line, without stray spaces; "" when empty or not understood."""
        return " ".join(self._written(heading, LONGEST_TEXT).split())

    def note(self, heading: str) -> str:
        """Words over several lines; "" when empty or not understood."""
        return re.sub(r"\r\n?", "\n", self._written(heading, LONGEST_TEXT))

    def day(self, heading: str) -> date | None:
        """A date, or None when empty or not understood."""
        cell = self._filled(heading)
        if cell is None:
            return None
        day = _as_day(cell)
        if isinstance(day, date) and not _EARLIEST <= day.year <= _LATEST:
            day = _FAR_YEAR
        if isinstance(day, str):
            self._not_understood(heading, day, cell)
            return None
        return day

    def word(self, heading: str, words: Mapping[str, W]) -> W | None:
        """One of some fixed words, in capitals or not; None when empty or not understood."""
        cell = self._filled(heading)
        if cell is None:
            return None
        known = {plain(word): meaning for word, meaning in words.items()}
        meaning = known.get(plain(str(cell)))
        if meaning is None:
            choice = Text.of("workbook", _NO_WORD, written=_quoted(cell), words=", ".join(words))
            self.tell(heading, choice)
        return meaning

    def flag(self, heading: str) -> bool:
        """Yes (ja) or no; an empty cell is no."""
        cell = self._filled(heading)
        if cell is None or isinstance(cell, bool):
            return bool(cell)
        meaning = FLAGS.get(plain(str(cell)))
        if meaning is None:
            choice = Text.of("workbook", _NO_WORD, written=_quoted(cell), words=", ".join(FLAGS))
            self.tell(heading, choice)
        return bool(meaning)

    def number(self, heading: str) -> int | None:
        """A number of children, or None when empty or not understood."""
        cell = self._filled(heading)
        if cell is None:
            return None
        written = _as_text(cell)
        if written is None or not re.fullmatch(r"[0-9]{1,3}", written.strip()):
            self._not_understood(heading, _NO_NUMBER, cell)
            return None
        return int(written)

    def _written(self, heading: str, longest: int) -> str:
        cell = self._filled(heading)
        if cell is None:
            return ""
        written = _as_text(cell)
        if written is None:
            self._not_understood(heading, _BECAME_DATE if isinstance(cell, date) else _NOT_TEXT, cell)
            return ""
        if len(written) > longest:
            self.tell(heading, Text.of("workbook", _TOO_LONG, most=longest))
            return ""
        return written

    def _filled(self, heading: str) -> Cell:
        """What stands in a cell, or None with a word to the problems when it should stand there."""
        cell = self._cells.get(heading)
        if isinstance(cell, str):
            cell = cell.strip() or None
        if isinstance(cell, Unreadable):
            source = _FORMULA if cell is Unreadable.FORMULA else _MISTAKE
            self.tell(heading, Text.of("workbook", source))
            return None
        if cell is None and heading in self._cells:
            self._tell_empty(heading)
        return cell

    def _tell_empty(self, heading: str) -> None:
        text = Text.of("workbook", _EMPTY, column=heading)
        match needs(self._sheet)[heading]:
            case Need.REQUIRED:
                self.tell(heading, text)
            case Need.WANTED:
                self._problems.warning(Spot(self._sheet, self.row, heading), text)

    def _not_understood(self, heading: str, source: str, cell: Cell) -> None:
        self.tell(heading, Text.of("workbook", source, written=_quoted(cell)))


def _as_text(cell: Cell) -> str | None:
    """A cell as it is shown, or None when it is no text."""
    match cell:
        case str():
            # Excel writes the end of a line of a cell this way when it came from elsewhere.
            return unicodedata.normalize("NFC", cell.replace("_x000D_", ""))
        case bool():
            return None
        case int():
            return str(cell)
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case _:
            return None


def _as_day(cell: Cell) -> date | str:
    """The day of a cell, or the sentence that says why it is none."""
    match cell:
        case datetime():
            return cell.date()
        case date():
            return cell
        case str():
            return _day_of_text(cell)
        case _:
            return _NO_DATE


def _day_of_text(written: str) -> date | str:
    if found := _ISO.fullmatch(written):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(written):
        day, month, year = found.groups()
    else:
        return _NO_DATE
    if len(year) < 4:
        return _SHORT_YEAR
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return _NO_SUCH_DAY


def _quoted(cell: Cell) -> str:
    match cell:
        case datetime() | date():
            written = f"{cell:%d/%m/%Y}"
        case time() | timedelta() | bool():
            written = str(cell)
        case _:
            written = " ".join((_as_text(cell) or str(cell)).split())
    return written if len(written) <= _LONGEST_QUOTE else f"{written[:_LONGEST_QUOTE]}…"
