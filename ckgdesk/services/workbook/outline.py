"""What a workbook is made of, but for its rows and texts: openpyxl knows the ways in which programs write that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import IO
from zipfile import ZipFile

Moment = date | datetime | time | timedelta


@dataclass(frozen=True, slots=True)
class Outline:
    """The sheets of a workbook by title, where their rows and texts stand, and which numbers are days."""

    sheets: tuple[tuple[str, str], ...]
    texts: str | None
    """The part with the texts that cells share; None when there is none."""
    days: frozenset[int]
    """The styles that make a day or an hour of a number."""
    spans: frozenset[int]
    """Those among them that make a length of time of it."""
    epoch: datetime
    _archive: ZipFile

    def open(self, part: str) -> IO[bytes]:
        """The bytes of a part."""
        return self._archive.open(part)

    def day(self, written: str) -> Moment:
        """The day, hour or length of time that a cell says in words; raises ValueError when it says none."""
        from openpyxl.utils.datetime import from_ISO8601  # noqa: PLC0415  slow to load, and seldom needed

        found: Moment = from_ISO8601(written)  # type: ignore[no-untyped-call]  # the library left it untyped
        return found

    def moment(self, number: float, style: int) -> Moment | None:
        """The day, hour or length of time a number stands for; None when there is none so far away."""
        from openpyxl.utils.datetime import from_excel  # noqa: PLC0415  slow to load, and seldom needed

        try:
            found: Moment = from_excel(number, self.epoch, timedelta=style in self.spans)
        except (OverflowError, ValueError):
            return None
        return found


@contextmanager
def outline_of(content: bytes) -> Iterator[Outline]:
    """Open a workbook; raises whatever reading foreign bytes raises."""
    # The library takes 150 ms to load and is wanted for a transfer only.
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415  slow to load, and seldom needed
    from openpyxl.styles.stylesheet import apply_stylesheet  # noqa: PLC0415  as above
    from openpyxl.xml.constants import SHARED_STRINGS  # noqa: PLC0415  as above

    reader = ExcelReader(BytesIO(content), read_only=True, keep_links=False)
    with reader.archive as archive:
        # Its own steps, but for those that read texts one by one and look through each sheet for its size.
        reader.read_manifest()
        reader.read_workbook()
        apply_stylesheet(archive, reader.wb)
        sheets = ((sheet.name, relation.target) for sheet, relation in reader.parser.find_sheets())
        texts = (part.PartName for part in reader.package.Override if part.ContentType == SHARED_STRINGS)
        yield Outline(
            tuple((title, part) for title, part in sheets if part in reader.valid_files),
            next((part.removeprefix("/") for part in texts), None),
            # Where its own cells ask which style makes a day of a number.
            frozenset(vars(reader.wb)["_date_formats"]),
            frozenset(vars(reader.wb)["_timedelta_formats"]),
            reader.wb.epoch,
            archive,
        )
