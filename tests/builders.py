"""Short words for what a test is given: a stay, a house, a picture, with everything unsaid filled in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TypeVar

from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.settings import Setting, Settings
from ckgdesk.domain.stay import Absence, AbsenceReason, Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline

Part = Phase | Placement | Absence | Decision
P = TypeVar("P", Phase, Placement, Absence, Decision)

FIRST_NAMES = ("Noor", "Lotte", "Emiel", "Wout", "Jules", "Marie", "Staf", "Fien")


def day(text: str) -> date:
    """2026-01-05."""
    return date.fromisoformat(text)


def nights(first: str, until: str | None = None) -> Period:
    """The period from `first` to the departure day `until`."""
    return Period(day(first), None if until is None else day(until))


def a_child(number: int = 1, born: str = "2020-05-01", family_id: int | None = None, code: str = "") -> Child:
    """A child of five in January 2026."""
    name = FIRST_NAMES[number % len(FIRST_NAMES)]
    return Child(number, code or f"K{number}", name, "Vermeulen", day(born), family_id)


def a_stay(
    first: str = "2026-01-05",
    until: str | None = "2026-02-02",
    number: int = 1,
    child_id: int | None = None,
    certainty: Certainty = Certainty.EXPECTED,
) -> Stay:
    """A stay; unless said otherwise child 1 has stay 1, child 2 stay 2."""
    return Stay(number, f"V{number}", child_id or number, nights(first, until), certainty)


def a_phase(kind: PhaseKind, first: str, number: int = 0) -> Phase:
    """A regime from `first` on."""
    return Phase(number, 0, kind, day(first))


def a_bed(place_id: int, first: str, until: str | None = None, number: int = 0) -> Placement:
    """A place for a part of a stay."""
    return Placement(number, 0, place_id, nights(first, until))


def an_absence(first: str, until: str | None, reason: AbsenceReason = AbsenceReason.HOME) -> Absence:
    """Nights away."""
    return Absence(0, 0, nights(first, until), reason)


def a_decision(valid_from: str, valid_until: str, number: str = "JHB-2026-0001") -> Decision:
    """A referral decision of the toegangspoort, taken before it is valid and never after the today of tests."""
    start, end = day(valid_from), day(valid_until)
    taken = min(start, day("2026-01-08"))
    return Decision(0, 0, Basis.REFERRAL, "Toegangspoort", number, taken, start, end, type_module="verblijf")


def a_timeline(stay: Stay | None = None, *parts: Part) -> Timeline:
    """A stay with its parts; without phases it is short throughout, without placements it has place 1 throughout.

    Parts get the stay's id, and an id of their own (11, 12, … of each kind for stay 1) unless they have one.
    """
    stay = stay or a_stay()
    phases = [part for part in parts if isinstance(part, Phase)] or [Phase(0, 0, PhaseKind.SHORT, stay.period.first)]
    beds = [part for part in parts if isinstance(part, Placement)] or [Placement(0, 0, 1, stay.period)]
    absences = [part for part in parts if isinstance(part, Absence)]
    decisions = [part for part in parts if isinstance(part, Decision)]
    return Timeline(stay, _of(stay, phases), _of(stay, beds), _of(stay, absences), _of(stay, decisions))


def without_place(timeline: Timeline) -> Timeline:
    """The same stay on the waiting lane."""
    return replace(timeline, placements=())


def a_house(groups: int = 2, places: int = 4, recognised: int | None = None) -> House:
    """One site; each group has one room with its places, numbered on: 1 to 4 in group 1, 5 to 8 in group 2."""
    rooms = range(1, groups + 1)
    return House(
        {1: Site(1, "De Linde")},
        {group: LivingGroup(group, 1, f"Leefgroep {group}", recognised) for group in rooms},
        {room: Room(room, room, f"Kamer {room}") for room in rooms},
        {place: Place(place, 1 + (place - 1) // places, f"P{place}") for place in range(1, groups * places + 1)},
    )


def a_closure(place_id: int, first: str, until: str | None, number: int = 1) -> Closure:
    """A place out of use."""
    return Closure(number, place_id, nights(first, until), "schilderwerken")


def a_setting(name: str, value: str, holds_from: str = "2000-01-01") -> Setting:
    """A setting that holds from a day on."""
    return Setting(0, name, value, day(holds_from))


def a_picture(
    *timelines: Timeline,
    house: House | None = None,
    children: Sequence[Child] = (),
    closures: Iterable[Closure] = (),
    settings: Iterable[Setting] = (),
) -> Picture:
    """These stays in a house of two groups of four; children that are not given are made."""
    made = {timeline.stay.child_id: a_child(timeline.stay.child_id) for timeline in timelines}
    people = People(made | {child.id: child for child in children})
    return Picture(house or a_house(), people, timelines, closures, Settings(settings))


def _of(stay: Stay, parts: Iterable[P]) -> tuple[P, ...]:
    return tuple(replace(part, stay_id=stay.id, id=part.id or new) for part, new in zip(parts, count(10 * stay.id + 1)))
