"""Refuses what no centre has: so many lines about one code that holding each against each would take hours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from ckgdesk.services.workbook.book import Book
from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_TOO_MANY = QT_TRANSLATE_NOOP(
    "workbook", "{code} stands in this column %n time(s); {most} at most. Correct the codes, and import again.", "", 1
)
_CHILDREN_OF_A_FAMILY: Final = 60
_MANY_PLACES = QT_TRANSLATE_NOOP(
    "workbook", "%n place(s) stand here; {most} at most. Take out what is no place to sleep, and import again.", "", 1
)
_PLACES: Final = 1000
_MANY_STAYS = QT_TRANSLATE_NOOP(
    "workbook",
    "%n stay(s) stand here; {most} at most. Divide them over several workbooks, with the places, families and children"
    " in the first one only.",
    "",
    1,
)
_STAYS: Final = 15_000
_PLACES_OF_A_GROUP: Final = 100
_LINES_OF_ONE: Final = 500


def refuse_crowds(book: Book, problems: Problems) -> bool:
    """Tell of each code that too many lines are about; is there any?"""
    crowded = len(book.places) > _PLACES
    if crowded:
        many = Text.of("workbook", _MANY_PLACES, count=len(book.places), most=_PLACES)
        problems.error(Spot(Sheet.PLACES), many)
    if len(book.stays) > _STAYS:
        crowded = True
        problems.error(Spot(Sheet.STAYS), Text.of("workbook", _MANY_STAYS, count=len(book.stays), most=_STAYS))
    for sheet, column, codes, most in _counted(book):
        for code, count in Counter(codes).items():
            if code is not None and count > most:
                crowded = True
                text = Text.of("workbook", _TOO_MANY, count=count, code=code, most=most)
                problems.error(Spot(sheet, None, column), text)
    return crowded


def _counted(book: Book) -> Iterator[tuple[Sheet, str, Iterable[str | None], int]]:
    yield Sheet.PLACES, "Leefgroep", (line.group for line in book.places), _PLACES_OF_A_GROUP
    yield Sheet.CHILDREN, "Gezinscode", (line.family for line in book.children), _CHILDREN_OF_A_FAMILY
    yield Sheet.STAYS, "Kindcode", (line.child for line in book.stays), _LINES_OF_ONE
    yield Sheet.CLOSURES, "Plaatscode", (line.place for line in book.closures), _LINES_OF_ONE
    for sheet, lines in (
        (Sheet.PLACEMENTS, book.placements),
        (Sheet.PHASES, book.phases),
        (Sheet.DECISIONS, book.decisions),
        (Sheet.ABSENCES, book.absences),
    ):
        yield sheet, "Verblijfcode", (line.stay for line in lines), _LINES_OF_ONE
