"""The lines of a workbook as typed values, each with the row it came from; codes are not looked up yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Certainty, Stay
from ckgdesk.services.workbook.archive import admitted
from ckgdesk.services.workbook.cells import Cells
from ckgdesk.services.workbook.form import BASES, CERTAINTIES, COURT_KINDS, KINDS, REASONS, Sheet
from ckgdesk.services.workbook.meanings import (
    ChildLine,
    DecisionLine,
    FamilyLine,
    PhaseLine,
    PlaceLine,
    SpanLine,
    StayLine,
)
from ckgdesk.services.workbook.problems import Problems
from ckgdesk.services.workbook.sheets import Line, lines_of
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ENDS_BEFORE = QT_TRANSLATE_NOOP("workbook", "{column} {until} is not after {start} {first}.")
_ENDS_EARLIER = QT_TRANSLATE_NOOP("workbook", "{column} {until} lies before {start} {first}.")


@dataclass(frozen=True, slots=True)
class Book:
    """A whole workbook; `counts` are the filled rows of each sheet that was there."""

    counts: Mapping[str, int]
    places: tuple[PlaceLine, ...]
    families: tuple[FamilyLine, ...]
    children: tuple[ChildLine, ...]
    stays: tuple[StayLine, ...]
    placements: tuple[SpanLine, ...]
    phases: tuple[PhaseLine, ...]
    decisions: tuple[DecisionLine, ...]
    absences: tuple[SpanLine, ...]
    closures: tuple[SpanLine, ...]
    codes: Mapping[Sheet, frozenset[str]]
    """Every code met, also on lines that were not understood, so that one mistake is told once."""


Understood = TypeVar("Understood")


def read_book(path: Path, problems: Problems) -> Book:
    """Everything a workbook says; what is not understood goes to `problems`. Raises Impossible when it is none."""
    lines = lines_of(admitted(path), problems)

    def understood(sheet: Sheet, reading: Callable[[Cells], Understood | None]) -> tuple[Understood, ...]:
        cells = (Cells(sheet, line, problems) for line in lines.get(sheet, ()))
        read = ((line, reading(line)) for line in cells)
        return tuple(meant for line, meant in read if meant is not None and not line.failed)

    return Book(
        {sheet.value: len(found) for sheet, found in lines.items()},
        places=understood(Sheet.PLACES, _place),
        families=understood(Sheet.FAMILIES, _family),
        children=understood(Sheet.CHILDREN, _child),
        stays=understood(Sheet.STAYS, _stay),
        placements=understood(Sheet.PLACEMENTS, _placement),
        phases=understood(Sheet.PHASES, _phase),
        decisions=understood(Sheet.DECISIONS, _decision),
        absences=understood(Sheet.ABSENCES, _absence),
        closures=understood(Sheet.CLOSURES, _closure),
        codes={sheet: _codes(sheet, heading, lines.get(sheet, ())) for sheet, heading in _CODE_OF.items()},
    )


_CODE_OF = {
    Sheet.PLACES: "Plaatscode",
    Sheet.FAMILIES: "Gezinscode",
    Sheet.CHILDREN: "Kindcode",
    Sheet.STAYS: "Verblijfcode",
}


def _codes(sheet: Sheet, heading: str, lines: Iterable[Line]) -> frozenset[str]:
    unheard = Problems()
    codes = (Cells(sheet, line, unheard).code(heading) for line in lines)
    return frozenset(code for code in codes if code is not None)


def _place(cells: Cells) -> PlaceLine | None:
    code, recognised = cells.code("Plaatscode"), cells.number("Erkend")
    room, group, site = cells.name("Kamer"), cells.name("Leefgroep"), cells.name("Vestiging")
    note = cells.note("Opmerking")
    if code is None or not room or not group or not site:
        return None
    return PlaceLine(cells.row, code, room, group, site, note, recognised)


def _family(cells: Cells) -> FamilyLine | None:
    code, name = cells.code("Gezinscode"), cells.name("Naam")
    contact, phone, email = cells.name("Contactpersoon"), cells.name("Telefoon"), cells.name("E-mail")
    address = cells.note("Adres")
    if code is None or not name:
        return None
    return FamilyLine(cells.row, Family(0, code, name, contact, address, phone, email))


def _child(cells: Cells) -> ChildLine | None:
    code, born = cells.code("Kindcode"), cells.day("Geboortedatum")
    first_name, last_name = cells.name("Voornaam"), cells.name("Achternaam")
    family, note = cells.code("Gezinscode"), cells.note("Opmerking")
    if code is None or born is None or not first_name:
        return None
    return ChildLine(cells.row, Child(0, code, first_name, last_name, born, None, note), family)


def _stay(cells: Cells) -> StayLine | None:
    code, child = cells.code("Verblijfcode"), cells.code("Kindcode")
    kind, place = cells.word("Soort", KINDS), cells.code("Plaatscode")
    referrer, certainty = cells.name("Verwijzer"), cells.word("Zekerheid", CERTAINTIES)
    period = _period(cells, "Eerste dag", "Vertrekdag")
    locked, exception = cells.flag("Vergrendeld"), cells.note("Uitzondering")
    notice = _notice(cells)
    if code is None or child is None or period is None:
        return None
    stay = Stay(0, code, 0, period, certainty or Certainty.EXPECTED, referrer, locked, exception)
    return StayLine(cells.row, stay, child, kind, place, notice)


def _notice(cells: Cells) -> Notice | None:
    notice = Notice(
        id=0,
        stay_id=0,
        one_third_to=cells.name("Bestemming 1/3"),
        decided_by=cells.name("Beslist door"),
        payer=cells.name("Uitbetaler"),
        begin_reported=cells.day("Begin gemeld"),
        parents_informed=cells.day("Ouders ingelicht"),
        informed_how=cells.name("Hoe ingelicht"),
        end_reported=cells.day("Einde gemeld"),
    )
    return None if notice == Notice(0, 0, "") else notice


def _placement(cells: Cells) -> SpanLine | None:
    stay, place = cells.code("Verblijfcode"), cells.code("Plaatscode")
    period = _period(cells, "Eerste nacht", "Tot")
    if stay is None or place is None or period is None:
        return None
    return SpanLine(cells.row, stay, place, period.first, period.until)


def _phase(cells: Cells) -> PhaseLine | None:
    stay, kind, first = cells.code("Verblijfcode"), cells.word("Soort", KINDS), cells.day("Eerste dag")
    if stay is None or kind is None or first is None:
        return None
    return PhaseLine(cells.row, stay, kind, first)


def _decision(cells: Cells) -> DecisionLine | None:
    stay, basis = cells.code("Verblijfcode"), cells.word("Grond", BASES)
    authority, number = cells.name("Instantie"), cells.name("Nummer")
    decided, since, until = cells.day("Datum"), cells.day("Geldig vanaf"), cells.day("Geldig tot")
    court_kind, urgent = cells.word("Soort beslissing", COURT_KINDS), cells.flag("Dringend")
    measure, module, consultant = cells.name("Maatregel"), cells.name("Typemodule"), cells.name("Consulent")
    if stay is None or basis is None or decided is None or since is None or until is None:
        return None
    if until < since:
        _tell_order(cells, _ENDS_EARLIER, ("Geldig vanaf", since), ("Geldig tot", until))
        return None
    decision = Decision(
        0, 0, basis, authority, number, decided, since, until, court_kind, measure, module, consultant, urgent
    )
    return DecisionLine(cells.row, stay, decision)


def _absence(cells: Cells) -> SpanLine | None:
    stay, reason = cells.code("Verblijfcode"), cells.word("Reden", REASONS)
    period = _period(cells, "Eerste nacht", "Tot")
    if stay is None or reason is None or period is None:
        return None
    return SpanLine(cells.row, stay, "", period.first, period.until, absence=reason)


def _closure(cells: Cells) -> SpanLine | None:
    place, reason = cells.code("Plaatscode"), cells.note("Reden")
    period = _period(cells, "Eerste nacht", "Tot")
    if place is None or period is None:
        return None
    return SpanLine(cells.row, "", place, period.first, period.until, reason)


def _period(cells: Cells, start: str, end: str) -> Period | None:
    """The nights between two columns; None when the first day is missing, or with a word when they hold no night."""
    first, until = cells.day(start), cells.day(end)
    if first is None:
        return None
    if until is not None and until <= first:
        _tell_order(cells, _ENDS_BEFORE, (start, first), (end, until))
        return None
    return Period(first, until)


def _tell_order(cells: Cells, source: str, start: tuple[str, date], end: tuple[str, date]) -> None:
    text = Text.of("workbook", source, start=start[0], first=start[1], column=end[0], until=end[1])
    cells.tell(end[0], text)
