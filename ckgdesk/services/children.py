"""The children of the centre: who they are, where they sleep, which stays they have had; and who is new."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.clocks import Clock, clocks, milestones
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import Notice, TwoThirdsMonths, two_thirds_months
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import House, People
from ckgdesk.domain.road_ahead import RoadAhead, road_ahead
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Right
from ckgdesk.services.looks import Looks
from ckgdesk.services.road import Road
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_ADD = QT_TRANSLATE_NOOP("children", "New child {child}")
_CORRECT = QT_TRANSLATE_NOOP("children", "{child} corrected")
_LOOKED = QT_TRANSLATE_NOOP("children", "Card of {child} opened")
_NO_NAME = QT_TRANSLATE_NOOP("children", "A child needs a first name and a last name.")
_NO_REASON = QT_TRANSLATE_NOOP("children", "Say why it is corrected; it stands in the journal beside what was there.")
_KNOWN = QT_TRANSLATE_NOOP("children", "{child}, born on the same day, is in the plan already.")


@dataclass(frozen=True, slots=True)
class ChildRow:
    """One line of the list of children; `timeline` is the stay of tonight, or None."""

    child: Child
    family: Family | None
    timeline: Timeline | None
    regime: PhaseKind | None
    place: str
    group: str


@dataclass(frozen=True, slots=True)
class StayCard:
    """One stay of a child with its clocks, its places in order and what was told about the two thirds."""

    timeline: Timeline
    clocks: tuple[Clock, ...]
    places: tuple[tuple[str, Period], ...]
    months: TwoThirdsMonths | None
    notice: Notice | None
    milestones: tuple[Clock, ...] = ()
    """What else falls due while it lasts."""
    dossier: Dossier = NO_DOSSIER
    settings: Settings = field(default_factory=Settings)

    def road(self, today: date) -> RoadAhead | None:
        """The road of its long-stay file; None while there is no file."""
        if self.dossier.file is None:
            return None
        return road_ahead(self.timeline, self.dossier, self.clocks, self.settings.on(today), today)


@dataclass(frozen=True, slots=True)
class ChildCard:
    """Everything about one child on one card; the newest stay first."""

    child: Child
    family: Family | None
    siblings: tuple[Child, ...]
    stays: tuple[StayCard, ...]
    contacts: tuple[Contact, ...] = ()
    """Who else belongs to the family."""


@dataclass(frozen=True, slots=True)
class NewChild:
    """A child that comes into the plan, in a family that is known, in a new one by its name, or in none yet."""

    first_name: str
    last_name: str
    born: date
    family_id: int | None = None
    new_family: str = ""


class Children:
    """Looking children up, and adding one."""

    def __init__(self, road: Road) -> None:
        self._road = road
        self._looks = Looks(road)

    def all(self, today: date) -> tuple[ChildRow, ...]:
        """Every child by last name, with where it sleeps tonight."""
        with self._road.reading() as plan:
            house, people = plan.house(), plan.people()
            tonight = {t.stay.child_id: t for t in plan.timelines(Period(today, today + DAY))}
            known = [child for child in people.children.values() if not plan.hides(child.id)]
        rows = (_row(child, people, tonight.get(child.id), house, today) for child in known)
        return tuple(sorted(rows, key=lambda row: (row.child.last_name.casefold(), row.child.first_name.casefold())))

    def card(self, child_id: int) -> ChildCard:
        """One child, with a line in the journal that somebody looked.

        Raises NotFound, and NotAllowed for a child of other living groups than one's own.
        """
        with self._road.reading() as plan:
            if plan.hides(child_id):
                raise self._road.account.not_of_mine()
            child = plan.get(Child, child_id)
            house, people, settings = plan.house(), plan.people(), plan.settings()
            stays = plan.stays_of((child_id,))
            contacts = plan.contacts_of(() if child.family_id is None else (child.family_id,))
            dossiers = plan.dossiers(timeline.id for timeline in stays)
        around = (stays, house, settings)
        cards = (
            replace(
                _stay_card(timeline, around, dossiers.get(timeline.id, NO_DOSSIER)),
                milestones=tuple(milestones(timeline, child.born, settings)),
            )
            for timeline in stays
        )
        newest_first = sorted(cards, key=lambda card: card.timeline.period.first, reverse=True)
        family = people.families.get(child.family_id) if child.family_id is not None else None
        self._looks.note(Text.of("children", _LOOKED, child=child.code), (child.id,))
        return ChildCard(child, family, people.siblings(child_id), tuple(newest_first), contacts)

    def families(self) -> tuple[Family, ...]:
        """Every family by name."""
        with self._road.reading() as plan:
            families = plan.people().families.values()
        return tuple(sorted(families, key=lambda family: (family.name.casefold(), family.code)))

    def add(self, new: NewChild) -> ChangeSet:
        """Bring a child into the plan; raises Impossible without a name, and for a child that is there already."""
        with self._road.change(Right.PLAN, Text.of("children", _ADD, child="")) as step:
            _refuse_unnamed_and_known((new.first_name, new.last_name, new.born), step.plan.people())
            family_id = new.family_id
            if family_id is not None:
                step.plan.get(Family, family_id)
            if new.new_family.strip():
                family_id = step.new_id()
                step.write(None, Family(family_id, f"G{family_id:05}", new.new_family.strip()))
            child_id = step.new_id()
            child = Child(
                child_id, f"K{child_id:05}", new.first_name.strip(), new.last_name.strip(), new.born, family_id
            )
            step.title = Text.of("children", _ADD, child=child.code)
            step.write(None, child)
        return step.change_set

    def correct(self, child: Child, reason: str) -> ChangeSet:
        """Another name, birth date or note; code and family stay. What stood there stays in the journal, with why.

        Raises Impossible without a name, for a child that is there already, and for another name or birth date
        without a reason; NotFound.
        """
        with self._road.change(Right.PLAN, Text.of("children", _CORRECT, child="")) as step:
            before = step.plan.get(Child, child.id)
            after = replace(
                before,
                first_name=child.first_name.strip(),
                last_name=child.last_name.strip(),
                born=child.born,
                note=child.note.strip(),
            )
            who = after.first_name, after.last_name, after.born
            if who != (before.first_name, before.last_name, before.born):
                _refuse_unnamed_and_known(who, step.plan.people(), child.id)
                if not reason.strip():
                    raise Impossible(Text.of("children", _NO_REASON))
            step.title = Text.of("children", _CORRECT, child=before.code)
            step.reason = reason.strip()
            step.write(before, after)
        return step.change_set


def _refuse_unnamed_and_known(who: tuple[str, str, date], people: People, own_id: int = 0) -> None:
    """Nobody without a name, and nobody twice beside oneself."""
    first, last, born = who[0].strip(), who[1].strip(), who[2]
    if not first or not last:
        raise Impossible(Text.of("children", _NO_NAME))
    for child in (other for other in people.children.values() if other.id != own_id):
        same_name = (child.first_name.casefold(), child.last_name.casefold()) == (first.casefold(), last.casefold())
        if same_name and child.born == born:
            raise Impossible(Text.of("children", _KNOWN, child=Person(child.code, child.full_name, child.initials)))


def _row(child: Child, people: People, timeline: Timeline | None, house: House, today: date) -> ChildRow:
    regime = timeline.regime_on(today) if timeline else None
    bed = timeline.placement_on(today) if timeline else None
    return ChildRow(
        child=child,
        family=people.families.get(child.family_id) if child.family_id is not None else None,
        timeline=timeline,
        regime=regime.kind if regime else None,
        place=house.places[bed.place_id].code if bed else "",
        group=house.group_of(bed.place_id).name if bed else "",
    )


def _stay_card(timeline: Timeline, around: tuple[tuple[Timeline, ...], House, Settings], dossier: Dossier) -> StayCard:
    stays, house, settings = around
    long = timeline.regime(PhaseKind.LONG)
    months = two_thirds_months(long.period, settings.on(long.period.first).two_thirds_on_first) if long else None
    places = tuple((house.places[bed.place_id].code, bed.period) for bed in timeline.placements)
    running = tuple(clocks(timeline, settings, stays))
    return StayCard(timeline, running, places, months, dossier.notice, (), dossier, settings)
