"""Planners at random: whatever they wish, undo, redo or reopen, the plan holds what a dictionary says it holds."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.breach import Severity
from ckgdesk.domain.errors import Impossible, NotFound, Refused
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record
from ckgdesk.domain.rules import breaches
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.attention import Attention
from ckgdesk.services.long_stay import Conversion
from ckgdesk.services.planning import Move, NewStay
from ckgdesk.store.opening import open_plan
from tests.builders import a_decision, day, nights
from tests.centre import CHILDREN, PASSWORD, Centre, copied, make_template

FIRST = day("2026-01-01")
WINDOW = nights("2026-02-01", "2026-03-15")
Model = dict[tuple[str, int], Record]

days = st.integers(0, 120).map(lambda number: FIRST + timedelta(days=number))
lengths = st.integers(1, 60)
places = st.integers(1, 8)
which = st.integers(0, 30)
reasons = st.sampled_from(["", "", "de rechter beslist vrijdag"])


class Planners(RuleBasedStateMachine):
    template: ClassVar[Path | None] = None

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.undoable: list[ChangeSet] = []
        self.redoable: list[ChangeSet] = []

    @initialize()
    def open_a_copy(self) -> None:
        if Planners.template is None:
            Planners.template = make_template(Path(tempfile.mkdtemp()) / "linde.ckg")
        self.path = copied(Planners.template, self.folder)
        self.centre = Centre(open_plan(self.path, password=PASSWORD))
        self.model: Model = {}
        self.board = self.centre.planning.board(WINDOW, FIRST)

    def teardown(self) -> None:
        if hasattr(self, "centre"):
            while self.undoable:
                self._take(self.centre.planning.revert, self.undoable.pop())
            assert self._stored() == {}
            self.centre.close()
        shutil.rmtree(self.folder)

    @rule(child=st.integers(1, CHILDREN), kind=st.sampled_from(PhaseKind), first=days, length=lengths, place=places)
    def admit(self, child: int, kind: PhaseKind, first: date, length: int, place: int) -> None:
        period = Period(first, first + timedelta(days=length))
        self._wish(lambda: self.centre.planning.add_stay(NewStay(child, kind, period, place), "toch"))

    @rule(number=which, place=places, by=st.integers(-20, 20), override=reasons)
    def move(self, number: int, place: int, by: int, override: str) -> None:
        stay, bed = self._bed(number)
        self._wish(lambda: self.centre.planning.move_stay(stay, bed, place, by, override))

    @rule(number=which, edge=st.sampled_from(Edge), to=days, override=reasons)
    def resize(self, number: int, edge: Edge, to: date, override: str) -> None:
        stay, bed = self._bed(number)
        self._wish(lambda: self.centre.planning.resize(stay, bed, edge, to, override))

    @rule(number=which, on=days, place=places)
    def split(self, number: int, on: date, place: int) -> None:
        self._wish(lambda: self.centre.planning.split(self._stay(number), on, place))

    @rule(number=which)
    def join(self, number: int) -> None:
        stay_id = self._stay(number)
        beds = self.centre.stay(stay_id).placements if stay_id != 999 else ()
        moves = [bed.period.first for bed in beds[1:]]
        self._wish(lambda: self.centre.planning.join(stay_id, moves[number % len(moves)] if moves else FIRST))

    @rule(number=which, locked=st.booleans())
    def lock(self, number: int, locked: bool) -> None:  # noqa: FBT001  hypothesis hands it over by name
        self._wish(lambda: self.centre.planning.lock(self._stay(number), locked=locked))

    @rule(numbers=st.lists(which, min_size=2, max_size=3), by=st.integers(-20, 20), rows=st.integers(0, 7))
    def move_several(self, numbers: list[int], by: int, rows: int) -> None:
        beds = {self._bed(number) for number in numbers}
        moves = [Move(stay, bed, 1 + (bed + rows) % 8, by) for stay, bed in sorted(beds)]
        self._wish(lambda: self.centre.planning.move_several(moves))

    @rule(number=which, place=places, pick=which)
    def take_a_way_out(self, number: int, place: int, pick: int) -> None:
        stay, bed = self._bed(number)
        try:
            self._wish(lambda: self.centre.planning.move_stay(stay, bed, place, 0), swallow=False)
        except Refused as refused:
            ways = [way for way in self.centre.rescue.ways_out(refused) if way.stays]
            if ways:
                # What is offered must go through: no wish is swallowed here.
                self._wish(lambda: self.centre.rescue.take(ways[pick % len(ways)]), swallow=False)
        except (Impossible, NotFound):
            return

    @rule(number=which, other=which, on=days)
    def swap(self, number: int, other: int, on: date) -> None:
        self._wish(lambda: self.centre.planning.swap(self._stay(number), self._stay(other), on))

    @rule(number=which)
    def park(self, number: int) -> None:
        self._wish(lambda: self.centre.planning.park(*self._bed(number)))

    @rule(number=which, place=places)
    def place(self, number: int, place: int) -> None:
        self._wish(lambda: self.centre.planning.place(self._stay(number), place))

    @rule(number=which, until=days)
    def end(self, number: int, until: date) -> None:
        self._wish(lambda: self.centre.planning.end_stay(self._stay(number), until, Certainty.FIRM, "toch"))

    @rule(number=which)
    def cancel(self, number: int) -> None:
        self._wish(lambda: self.centre.planning.cancel(self._stay(number)))

    @rule(number=which, first=days, length=st.integers(1, 5))
    def be_away(self, number: int, first: date, length: int) -> None:
        period = Period(first, first + timedelta(days=length))
        self._wish(lambda: self.centre.planning.record_absence(self._stay(number), period, AbsenceReason.HOME))

    @rule(number=which, first=days)
    def convert(self, number: int, first: date) -> None:
        wish = Conversion(first, a_decision(str(first), "2026-12-31"), "spaarrekening")
        self._wish(lambda: self.centre.long_stay.convert(self._stay(number), wish, "toch"))

    @rule(place=places, first=days, length=lengths, override=reasons)
    def close_a_place(self, place: int, first: date, length: int, override: str) -> None:
        period = Period(first, first + timedelta(days=length))
        self._wish(lambda: self.centre.planning.close_place(place, period, "schilderwerken", override))

    @precondition(lambda self: any(kind == "Closure" for kind, _ in self.model))
    @rule()
    def reopen_a_place(self) -> None:
        closure = next(record for record in self.model.values() if isinstance(record, Closure))
        self._wish(lambda: self.centre.planning.reopen_place(closure.id))

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        self.redoable.append(self._take(self.centre.planning.revert, self.undoable.pop()))

    @precondition(lambda self: self.redoable)
    @rule()
    def redo(self) -> None:
        self.undoable.append(self._take(self.centre.planning.revert, self.redoable.pop()))

    @rule()
    def reopen_the_plan(self) -> None:
        self.centre.close()
        self.centre = Centre(open_plan(self.path, password=PASSWORD))

    @precondition(lambda self: hasattr(self, "board"))
    @invariant()
    def a_board_that_is_kept_up_to_date_is_as_a_fresh_one(self) -> None:
        fresh = self.centre.planning.board(WINDOW, FIRST)

        self.board = self.centre.planning.renewed(self.board)

        assert self.board.picture.timelines == fresh.picture.timelines
        assert (self.board.rows, self.board.closures, self.board.as_of) == (fresh.rows, fresh.closures, fresh.as_of)
        assert self.board.bars == fresh.bars
        assert self.board.bars_by_key == fresh.bars_by_key

    @invariant()
    def the_plan_holds_what_the_dictionary_says(self) -> None:
        if hasattr(self, "centre"):
            assert self._stored() == self.model

    @invariant()
    def the_kept_signals_are_those_of_a_fresh_look(self) -> None:
        if hasattr(self, "centre"):
            fresh = Attention(self.centre.attention._road)  # noqa: SLF001  a second look at the same plan
            kept = self.centre.attention.worklist(WINDOW.first, resting=True)
            assert kept == fresh.worklist(WINDOW.first, resting=True)

    @rule()
    def look(self) -> None:
        self.centre.attention.reconcile(WINDOW.first)

    @invariant()
    def nothing_hard_is_broken(self) -> None:
        if hasattr(self, "centre"):
            with self.centre.plan.reading() as plan:
                timelines = plan.timelines()
                picture = plan.around(timelines)
            broken = [b for t in timelines for b in breaches(t, picture) if b.severity is Severity.HARD]
            assert broken == []

    @invariant()
    def no_bed_holds_two_children(self) -> None:
        if hasattr(self, "centre"):
            beds = [
                (bed.place_id, night)
                for t in self.centre.stays()
                for bed in t.placements
                for night in bed.period.nights()
            ]
            assert len(beds) == len(set(beds))

    def _wish(self, wish: Callable[[], ChangeSet], *, swallow: bool = True) -> None:
        try:
            changed = wish()
        except (Refused, Impossible, NotFound):
            if not swallow:
                raise
            return
        self._note(changed)
        if changed.changes:
            self.undoable.append(changed)
            self.redoable.clear()

    def _take(self, revert: Callable[[ChangeSet], ChangeSet], change_set: ChangeSet) -> ChangeSet:
        taken = revert(change_set)
        self._note(taken)
        return taken

    def _note(self, change_set: ChangeSet) -> None:
        # What the program writes down goes along with a stay, but is no wish of a planner.
        for change in (change for change in change_set.changes if not isinstance(change.record, FollowUp)):
            if change.after is None:
                del self.model[change.kind, change.record.id]
            else:
                self.model[change.kind, change.record.id] = change.after

    def _stay(self, number: int) -> int:
        stays = sorted(id_ for kind, id_ in self.model if kind == "Stay")
        return stays[number % len(stays)] if stays else 999

    def _bed(self, number: int) -> tuple[int, int]:
        stay_id = self._stay(number)
        beds = self.centre.stay(stay_id).placements if stay_id != 999 else ()
        return stay_id, beds[number % len(beds)].id if beds else 0

    def _stored(self) -> Model:
        with self.centre.plan.reading() as plan:
            whole = plan.timelines()
            records: list[Record] = [*plan.closures(), *plan.notices()]
        for t in whole:
            records += [t.stay, *t.phases, *t.placements, *t.absences, *t.decisions]
        return {(type(record).__name__, record.id): record for record in records}


TestPlanners = Planners.TestCase
TestPlanners.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
