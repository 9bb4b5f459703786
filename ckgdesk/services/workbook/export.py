"""From a plan to the lines of a workbook: what an import of it reads back as the same plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.workbook.form import BASES, CERTAINTIES, COURT_KINDS, KINDS, REASONS, Need, Sheet, needs

Cell = str | int | Decimal | date | None
"""What is written in a cell; empty text and None leave it empty."""

Line = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to be written: its headings and its lines in their order."""

    sheet: Sheet
    headings: tuple[str, ...]
    lines: tuple[tuple[Cell, ...], ...]


def tables(picture: Picture, notices: Iterable[Notice]) -> Iterator[Table]:
    """Every sheet of the workbook for a plan, the empty ones with their headings."""
    told = {notice.stay_id: notice for notice in notices}
    stays = tuple(picture.timelines.values())
    yield _table(Sheet.PLACES, _places(picture))
    yield _table(Sheet.FAMILIES, _families(picture))
    yield _table(Sheet.CHILDREN, _children(picture))
    yield _table(Sheet.STAYS, (_stay(stay, told.get(stay.id), picture) for stay in stays))
    yield _table(Sheet.PLACEMENTS, (line for stay in stays for line in _placements(stay, picture)))
    yield _table(Sheet.PHASES, (line for stay in stays for line in _phases(stay)))
    yield _table(Sheet.DECISIONS, (line for stay in stays for line in _decisions(stay)))
    yield _table(Sheet.ABSENCES, (line for stay in stays for line in _absences(stay)))
    yield _table(Sheet.CLOSURES, _closures(picture))


def _table(sheet: Sheet, lines: Iterable[Line]) -> Table:
    """The sheet with the columns of the contract, and of the others those that some line uses."""
    written = tuple(lines)
    headings = tuple(
        heading
        for heading, need in needs(sheet).items()
        if need is not Need.EXTRA or any(line.get(heading) not in ("", None) for line in written)
    )
    return Table(sheet, headings, tuple(tuple(line.get(heading) for heading in headings) for line in written))


def _places(picture: Picture) -> Iterator[Line]:
    house = picture.house
    # House order, not the order of the places alone, so that rooms and groups come back in the order of the board.
    sites, groups, rooms = list(house.sites), list(house.groups), list(house.rooms)
    order = {
        place_id: (
            sites.index(house.site_of(place_id).id),
            groups.index(house.group_of(place_id).id),
            rooms.index(house.room_of(place_id).id),
        )
        for place_id in house.places
    }
    for place_id in sorted(house.places, key=order.__getitem__):
        group = house.group_of(place_id)
        yield {
            "Plaatscode": house.places[place_id].code,
            "Kamer": house.room_of(place_id).name,
            "Leefgroep": group.name,
            "Vestiging": house.site_of(place_id).name,
            "Opmerking": house.places[place_id].note,
            "Erkend": group.recognised,
        }


def _families(picture: Picture) -> Iterator[Line]:
    for family in picture.people.families.values():
        yield {
            "Gezinscode": family.code,
            "Naam": family.name,
            "Contactpersoon": family.contact,
            "Adres": family.address,
            "Telefoon": family.phone,
            "E-mail": family.email,
        }


def _children(picture: Picture) -> Iterator[Line]:
    families = picture.people.families
    for child in picture.people.children.values():
        yield {
            "Kindcode": child.code,
            "Voornaam": child.first_name,
            "Achternaam": child.last_name,
            "Geboortedatum": child.born,
            "Gezinscode": None if child.family_id is None else families[child.family_id].code,
            "Opmerking": child.note,
        }


def _stay(timeline: Timeline, notice: Notice | None, picture: Picture) -> Line:
    stay = timeline.stay
    notice = notice or Notice(0, stay.id, "")
    return {
        "Verblijfcode": stay.code,
        "Kindcode": picture.people.children[stay.child_id].code,
        "Soort": _word(KINDS, timeline.phases[0].kind if timeline.phases else None),
        "Eerste dag": stay.period.first,
        "Vertrekdag": stay.period.until,
        "Plaatscode": picture.house.places[timeline.placements[-1].place_id].code if timeline.placements else None,
        "Verwijzer": stay.referrer,
        "Zekerheid": _word(CERTAINTIES, stay.certainty),
        "Bestemming 1/3": notice.one_third_to,
        "Beslist door": notice.decided_by,
        "Uitbetaler": notice.payer,
        "Begin gemeld": notice.begin_reported,
        "Ouders ingelicht": notice.parents_informed,
        "Hoe ingelicht": notice.informed_how,
        "Einde gemeld": notice.end_reported,
        "Vergrendeld": "ja" if stay.locked else None,
        "Uitzondering": stay.exception,
    }


def _placements(timeline: Timeline, picture: Picture) -> Iterator[Line]:
    for placement in timeline.placements:
        yield {
            "Verblijfcode": timeline.stay.code,
            "Plaatscode": picture.house.places[placement.place_id].code,
            "Eerste nacht": placement.period.first,
            "Tot": placement.period.until,
        }


def _phases(timeline: Timeline) -> Iterator[Line]:
    for phase in timeline.phases:
        yield {"Verblijfcode": timeline.stay.code, "Soort": _word(KINDS, phase.kind), "Eerste dag": phase.first}


def _decisions(timeline: Timeline) -> Iterator[Line]:
    for decision in timeline.decisions:
        yield {
            "Verblijfcode": timeline.stay.code,
            "Grond": _word(BASES, decision.basis),
            "Instantie": decision.authority,
            "Nummer": decision.number,
            "Datum": decision.decided_on,
            "Geldig vanaf": decision.valid_from,
            "Geldig tot": decision.valid_until,
            "Soort beslissing": _word(COURT_KINDS, decision.court_kind),
            "Maatregel": decision.measure,
            "Typemodule": decision.type_module,
            "Consulent": decision.consultant,
            "Dringend": "ja" if decision.urgent else None,
        }


def _absences(timeline: Timeline) -> Iterator[Line]:
    for absence in timeline.absences:
        yield {
            "Verblijfcode": timeline.stay.code,
            "Eerste nacht": absence.period.first,
            "Tot": absence.period.until,
            "Reden": _word(REASONS, absence.reason),
        }


def _closures(picture: Picture) -> Iterator[Line]:
    for closure in sorted(picture.closures(), key=lambda closure: closure.id):
        yield {
            "Plaatscode": picture.house.places[closure.place_id].code,
            "Eerste nacht": closure.period.first,
            "Tot": closure.period.until,
            "Reden": closure.reason,
        }


def _word(words: Mapping[str, StrEnum], meaning: StrEnum | None) -> str | None:
    return next((word for word, meant in words.items() if meant is meaning), None)
