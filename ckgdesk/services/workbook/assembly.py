"""From the lines of a workbook to the records of a plan: codes are looked up, ids given, and origins remembered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.house import Closure, Place
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.workbook.assembled import Assembled, Origin
from ckgdesk.services.workbook.book import Book
from ckgdesk.services.workbook.codes import Codes
from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.meanings import DecisionLine, PhaseLine, SpanLine, StayLine
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.services.workbook.rooms import Rooms
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_KIND = QT_TRANSLATE_NOOP("workbook", "Soort is empty, and the sheet Fasen does not tell it either.")
_TWO_PHASES = QT_TRANSLATE_NOOP("workbook", "Two phases of this stay begin on {first}.")
_TWO_ABSENCES = QT_TRANSLATE_NOOP("workbook", "Another absence of this stay has the night of {first} as well.")
_AFTER_DEPARTURE = QT_TRANSLATE_NOOP("workbook", "{first} is not before the departure of the stay, {until}.")
_TWO_NUMBERS = QT_TRANSLATE_NOOP(
    "workbook", "{group} is recognised for {recognised} children elsewhere. Write one number."
)

NewId = Callable[[], int]
L = TypeVar("L", SpanLine, PhaseLine, DecisionLine)


def assembled(book: Book, standing: Picture, new_id: NewId, problems: Problems) -> Assembled:
    """Everything a book adds to what stands in the plan; what cannot be put together goes to `problems`."""
    return _Assembly(book, standing, new_id, problems).everything()


class _Assembly:
    def __init__(self, book: Book, standing: Picture, new_id: NewId, problems: Problems) -> None:
        self._book = book
        self._standing = standing
        self._new_id = new_id
        self._problems = problems
        self._made = Assembled()
        house, people = standing.house, standing.people
        self._places = self._codes(Sheet.PLACES, {place.code: place.id for place in house.places.values()})
        self._families = self._codes(Sheet.FAMILIES, {family.code: family.id for family in people.families.values()})
        self._children = self._codes(Sheet.CHILDREN, {child.code: child.id for child in people.children.values()})
        self._stays = self._codes(Sheet.STAYS, {t.stay.code: t.id for t in standing.timelines.values()})

    def everything(self) -> Assembled:
        self._add_house()
        self._add_people()
        self._add_closures()
        self._add_stays()
        return self._made

    def _codes(self, sheet: Sheet, known: Mapping[str, int]) -> Codes:
        return Codes(sheet, known, self._book.codes[sheet], self._problems)

    def _add_house(self) -> None:
        house = Rooms(self._standing.house, self._book.places, self._new_id, self._made)
        for line in self._book.places:
            group = house.group(line)
            if line.recognised not in (None, group.recognised):
                text = Text.of("workbook", _TWO_NUMBERS, group=group.name, recognised=str(group.recognised))
                self._problems.error(Spot(Sheet.PLACES, line.row, "Erkend"), text)
            place_id = self._places.added(line.code, line.row, self._new_id)
            if place_id is not None:
                place = Place(place_id, house.room_id(line, group), line.code, line.note)
                self._made.add(place, Sheet.PLACES, line.row)

    def _add_people(self) -> None:
        for line in self._book.families:
            family_id = self._families.added(line.family.code, line.row, self._new_id)
            if family_id is not None:
                self._made.add(replace(line.family, id=family_id), Sheet.FAMILIES, line.row)
        for child in self._book.children:
            family_id = None if child.family is None else self._families.id_of(child.family, Sheet.CHILDREN, child.row)
            child_id = self._children.added(child.child.code, child.row, self._new_id)
            if child_id is not None:
                self._made.add(replace(child.child, id=child_id, family_id=family_id), Sheet.CHILDREN, child.row)

    def _add_closures(self) -> None:
        for line in self._book.closures:
            place_id = self._places.id_of(line.place, Sheet.CLOSURES, line.row)
            if place_id is not None:
                closure = Closure(self._new_id(), place_id, Period(line.first, line.until), line.reason)
                self._made.add(closure, Sheet.CLOSURES, line.row)

    def _add_stays(self) -> None:
        known = [(line, self._stay_ids(line)) for line in self._book.stays]
        placements = self._by_stay(Sheet.PLACEMENTS, self._book.placements)
        phases = self._by_stay(Sheet.PHASES, self._book.phases)
        absences = self._by_stay(Sheet.ABSENCES, self._book.absences)
        decisions = self._by_stay(Sheet.DECISIONS, self._book.decisions)
        for line, ids in known:
            if ids is None:
                continue
            stay_id, child_id = ids
            stay = replace(line.stay, id=stay_id, child_id=child_id)
            self._made.origins[stay_id] = Origin(Sheet.STAYS, line.row)
            timeline = Timeline(
                stay,
                self._phases_of(stay, line, phases[line.code]),
                self._placements_of(stay, line, placements[line.code]),
                self._absences_of(stay, absences[line.code]),
                self._decisions_of(stay, decisions[line.code]),
            )
            if not timeline.phases:
                continue
            self._made.timelines.append(timeline)
            if line.notice is not None:
                notice = replace(line.notice, id=self._new_id(), stay_id=stay_id)
                self._made.add(notice, Sheet.STAYS, line.row)

    def _stay_ids(self, line: StayLine) -> tuple[int, int] | None:
        child_id = self._children.id_of(line.child, Sheet.STAYS, line.row)
        stay_id = self._stays.added(line.code, line.row, self._new_id)
        return None if child_id is None or stay_id is None else (stay_id, child_id)

    def _by_stay(self, sheet: Sheet, lines: Iterable[L]) -> Mapping[str, list[L]]:
        found: defaultdict[str, list[L]] = defaultdict(list)
        for line in lines:
            if self._stays.new_one(line.stay, sheet, line.row):
                found[line.stay].append(line)
        return found

    def _phases_of(self, stay: Stay, line: StayLine, lines: Sequence[PhaseLine]) -> tuple[Phase, ...]:
        phases: dict[date, Phase] = {}
        for told in sorted(lines, key=lambda told: told.first):
            if told.first in phases:
                spot = Spot(Sheet.PHASES, told.row, "Eerste dag")
                self._problems.error(spot, Text.of("workbook", _TWO_PHASES, first=told.first))
                continue
            phases[told.first] = Phase(self._id(Sheet.PHASES, told.row), stay.id, told.kind, told.first)
        if not lines and line.kind is not None:
            first = stay.period.first
            phases[first] = Phase(self._id(Sheet.STAYS, line.row), stay.id, line.kind, first)
        elif not lines:
            self._problems.error(Spot(Sheet.STAYS, line.row, "Soort"), Text.of("workbook", _NO_KIND))
        return tuple(phases.values())

    def _placements_of(self, stay: Stay, line: StayLine, lines: Sequence[SpanLine]) -> tuple[Placement, ...]:
        if not lines and line.place is not None:
            place_id = self._places.id_of(line.place, Sheet.STAYS, line.row)
            if place_id is None:
                return ()
            return (Placement(self._id(Sheet.STAYS, line.row), stay.id, place_id, stay.period),)
        found = []
        for told in sorted(lines, key=lambda told: told.first):
            place_id = self._places.id_of(told.place, Sheet.PLACEMENTS, told.row)
            period = self._span(stay, told, Sheet.PLACEMENTS)
            if place_id is not None and period is not None:
                found.append(Placement(self._id(Sheet.PLACEMENTS, told.row), stay.id, place_id, period))
        return tuple(found)

    def _absences_of(self, stay: Stay, lines: Sequence[SpanLine]) -> tuple[Absence, ...]:
        found: list[Absence] = []
        for told in sorted(lines, key=lambda told: told.first):
            period = self._span(stay, told, Sheet.ABSENCES)
            if period is None or told.absence is None:
                continue
            if found and found[-1].period.overlaps(period):
                spot = Spot(Sheet.ABSENCES, told.row, "Eerste nacht")
                self._problems.error(spot, Text.of("workbook", _TWO_ABSENCES, first=period.first))
            else:
                found.append(Absence(self._id(Sheet.ABSENCES, told.row), stay.id, period, told.absence))
        return tuple(found)

    def _decisions_of(self, stay: Stay, lines: Sequence[DecisionLine]) -> tuple[Decision, ...]:
        in_order = sorted(lines, key=lambda told: told.decision.valid_from)
        return tuple(
            replace(told.decision, id=self._id(Sheet.DECISIONS, told.row), stay_id=stay.id) for told in in_order
        )

    def _span(self, stay: Stay, told: SpanLine, sheet: Sheet) -> Period | None:
        """The nights of a line; without an end they last until the departure."""
        until = told.until or stay.period.until
        if until is not None and until <= told.first:
            text = Text.of("workbook", _AFTER_DEPARTURE, first=told.first, until=until)
            self._problems.error(Spot(sheet, told.row, "Eerste nacht"), text)
            return None
        return Period(told.first, until)

    def _id(self, sheet: Sheet, row: int) -> int:
        made = self._new_id()
        self._made.origins[made] = Origin(sheet, row)
        return made
