"""A planner at work on a real plan, at random but the same each time: every verb that a crash could tear."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Self

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import ChangedElsewhere, Impossible, NotFound, Refused
from ckgdesk.domain.period import Period
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.access import Right
from ckgdesk.services.children import NewChild
from ckgdesk.services.long_stay import Conversion
from ckgdesk.services.planning import NewStay
from ckgdesk.services.transfer import Transfer
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from tests.builders import a_decision
from tests.centre import PASSWORD, Centre, make_template
from tests.workbooks.builder import BookBuilder

FIRST = date(2026, 1, 1)
_DAYS = 150
_PLACES = 8
_BOOKED_STAYS = 12
_ATTEMPTS = 60
_REASON = "de rechter beslist vrijdag"


@dataclass(frozen=True, slots=True)
class Scene:
    """A plan to copy for each trial, and a workbook that can be brought into it."""

    plan: Path
    book: Path

    @classmethod
    def of(cls, folder: Path) -> Self:
        """The scene that `make_scene` made in a folder."""
        return cls(folder / "linde.ckg", folder / "boek.xlsx")


def make_scene(folder: Path, stays: int = 12) -> Scene:
    """A small centre in which a planner has worked already."""
    scene = Scene.of(folder)
    make_template(scene.plan)
    _book().saved(folder)
    with at_work(scene, scene.plan, seed=0) as planner:
        for _ in range(stays):
            planner.try_to("admit")
    return scene


def _book() -> BookBuilder:
    """A second site with its children; it fits in as often as it was taken back."""
    book = BookBuilder(empty=True).rows("Gezinnen", ("GZ", "Peeters", "", "", "", ""))
    for number in range(_BOOKED_STAYS):
        book.rows("Plaatsen", (f"Z{number}", "Zolder", "Zwaluwen", "De Spar", ""))
        book.rows("Kinderen", (f"Z{number}", f"Kind {number}", "Peeters", "01/05/2020", "GZ", ""))
        book.stay(f"Z{number}", f"Z{number}", "05/01/2026", "02/02/2026", place=f"Z{number}")
    return book


@contextmanager
def at_work(scene: Scene, plan: Path, seed: int) -> Iterator[Planner]:
    """A planner with the plan open."""
    centre = Centre(open_plan(plan, password=PASSWORD))
    try:
        yield Planner(centre, Random(seed), scene.book)  # noqa: S311  the same wishes each time
    finally:
        centre.close()


class Planner:
    """Wishes at random; what the rules refuse is no change."""

    def __init__(self, centre: Centre, dice: Random, book: Path) -> None:
        self.centre = centre
        self._dice = dice
        self._book = book
        self._done: list[ChangeSet] = []
        self.transfer = Transfer(centre.road)

    def wish(self) -> ChangeSet | None:
        """One committed change, or None when the rules refused it."""
        return self.try_to(self._dice.choice(tuple(self.verbs)))

    def try_to(self, verb: str) -> ChangeSet | None:
        """One change of a kind, or None when the rules refused it."""
        try:
            change_set = self.verbs[verb]()
        except (Refused, Impossible, NotFound, ChangedElsewhere):
            return None
        if change_set is None or not change_set.changes:
            return None
        self._done.append(change_set)
        return change_set

    def insist_on(self, verb: str) -> ChangeSet:
        """One change of a kind; other dice until the rules take it."""
        for _ in range(_ATTEMPTS):
            change_set = self.try_to(verb)
            if change_set is not None:
                return change_set
        raise LookupError(f"the rules never take {verb}")

    @property
    def verbs(self) -> Mapping[str, Callable[[], ChangeSet | None]]:
        """Every verb by name; those that make room stand here twice, or the house would fill up."""
        return {
            "child": self.add_child, "admit": self.admit, "admit again": self.admit, "move": self.move,
            "resize": self.resize, "swap": self.swap, "park": self.park, "place": self.place, "lock": self.lock,
            "end": self.end, "end again": self.end, "absence": self.be_away, "convert": self.convert,
            "close": self.close, "import": self.bring_in, "setting": self.set_limit,
            "undo": self.undo, "undo again": self.undo,
        }  # fmt: skip

    def add_child(self) -> ChangeSet:
        name = "".join(self._dice.choices("aeiklmnorst", k=12)).capitalize()
        return self.centre.children.add(NewChild(name, "Claes", date(2020, 3, 1), new_family=name))

    def admit(self) -> ChangeSet:
        with self.centre.plan.reading() as plan:
            child = self._dice.choice(tuple(plan.people().children))
        first = self._day()
        period = Period(first, first + timedelta(days=self._dice.randint(5, 35)))
        return self.centre.planning.add_stay(NewStay(child, PhaseKind.SHORT, period, self._place()), _REASON)

    def move(self) -> ChangeSet:
        return self.centre.planning.move_stay(*self._bed(), self._place(), self._dice.randint(-9, 9), _REASON)

    def resize(self) -> ChangeSet:
        return self.centre.planning.resize(*self._bed(), Edge.UNTIL, self._day(), _REASON)

    def swap(self) -> ChangeSet:
        one = self._stay()
        others = [stay for stay in self.centre.stays() if stay.id != one.id and stay.period.overlaps(one.period)]
        if not others:
            raise Impossible(Text("test", "nobody to swap with"))
        other = self._dice.choice(others)
        return self.centre.planning.swap(one.id, other.id, max(one.period.first, other.period.first), _REASON)

    def park(self) -> ChangeSet:
        return self.centre.planning.park(*self._bed())

    def place(self) -> ChangeSet:
        return self.centre.planning.place(self._stay().id, self._place())

    def lock(self) -> ChangeSet:
        stay = self._stay()
        return self.centre.planning.lock(stay.id, locked=not stay.stay.locked)

    def end(self) -> ChangeSet:
        stay = self._stay()
        until = stay.period.first + timedelta(days=self._dice.randint(1, 10))
        return self.centre.planning.end_stay(stay.id, until, Certainty.FIRM, _REASON)

    def be_away(self) -> ChangeSet:
        stay = self._stay()
        period = Period(stay.period.first, stay.period.first + timedelta(days=2))
        return self.centre.planning.record_absence(stay.id, period, AbsenceReason.HOME)

    def convert(self) -> ChangeSet:
        stay = self._stay()
        decision = a_decision(str(stay.period.first), str(FIRST + timedelta(days=3 * _DAYS)))
        return self.centre.long_stay.convert(stay.id, Conversion(stay.period.first, decision, "spaarrekening"), _REASON)

    def close(self) -> ChangeSet:
        first = self._day()
        period = Period(first, first + timedelta(days=3))
        return self.centre.planning.close_place(self._place(), period, "schilderwerken", _REASON)

    def bring_in(self) -> ChangeSet | None:
        return self.transfer.import_workbook(self._book).change_set

    def set_limit(self) -> ChangeSet:
        with self.centre.road.change(Right.HOUSE, Text("test", "A setting")) as step:
            before = self._dice.choice(step.plan.setting_records())
            after = Setting(step.new_id(), before.name, before.value, self._day())
            step.write(None, after)
        return step.change_set

    def undo(self) -> ChangeSet | None:
        return self.centre.planning.revert(self._done.pop()) if self._done else None

    def _day(self) -> date:
        return FIRST + timedelta(days=self._dice.randrange(_DAYS))

    def _place(self) -> int:
        return self._dice.randint(1, _PLACES)

    def _stay(self) -> Timeline:
        stays = self.centre.stays()
        if not stays:
            raise Impossible(Text("test", "no stays"))
        return self._dice.choice(stays)

    def _bed(self) -> tuple[int, int]:
        stay = self._stay()
        return stay.id, self._dice.choice(stay.placements).id if stay.placements else 0
