"""A centre lived day by day, with a planner who reads the worklist each morning and takes the next steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from random import Random

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.errors import Impossible, Refused
from ckgdesk.domain.groeipakket import Informed, InformedHow, Notice
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile
from ckgdesk.domain.people import Child, age_on
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.scheduler.signals import Level, NextStep
from ckgdesk.services.attention import Concern
from ckgdesk.services.long_stay import Conversion
from ckgdesk.services.planning import NewStay
from tests.builders import a_decision
from tests.centre import Centre

_WAITS_FOR = {Level.INFO: 0.05, Level.WARN: 0.2, Level.URGENT: 0.6, Level.OVER: 1.0}
"""How readily the planner acts on a day; what is too late is done at once."""


@dataclass
class Year:
    """One centre, its planner, and what they did."""

    centre: Centre
    random: Random
    done: Counter[NextStep] = field(default_factory=Counter)
    _ids: count[int] = field(default_factory=lambda: count(500_000))

    def live(self, today: date) -> tuple[Concern, ...]:
        """A morning: look, write down, act on some, admit somebody; gives what was seen at the end of the day."""
        self.centre.attention.reconcile(today)
        for concern in self.centre.attention.worklist(today):
            if self.random.random() < _WAITS_FOR[concern.signal.level]:
                self._act(concern, today)
        if self.random.random() < 0.5:
            self._admit(today)
        self.centre.attention.reconcile(today)
        return self.centre.attention.worklist(today, resting=True)

    def _act(self, concern: Concern, today: date) -> None:
        steps: Mapping[NextStep, Callable[[Concern, date], None]] = {
            NextStep.START_FILE: self._decide_on_a_file,
            NextStep.RECORD_STEP: self._record_step,
            NextStep.CONVERT: self._convert_or_leave,
            NextStep.EXTEND_CRISIS: self._extend,
            NextStep.ARRANGE_DEPARTURE: self._leave,
            NextStep.NEW_DECISION: self._decide,
            NextStep.INFORM_PARENTS: self._inform,
            NextStep.REPORT_BEGIN: self._report,
            NextStep.REPORT_END: self._report,
            NextStep.PLACE: self._place,
            NextStep.ASK_CONSENT: self._note,
            NextStep.SHOW_STAY: self._note,
        }
        try:
            steps[concern.signal.step](concern, today)
        except (Refused, Impossible):  # another day, another way
            return
        self.done[concern.signal.step] += 1

    def _admit(self, today: date) -> None:
        child = self.random.choice(self._children())
        here = [stay for stay in self.centre.stays() if stay.stay.child_id == child.id]
        if age_on(child.born, today) >= 12 or any(
            stay.period.until is None or stay.period.until > today for stay in here
        ):
            return
        kind = self.random.choice((PhaseKind.SHORT, PhaseKind.SHORT, PhaseKind.CRISIS))
        nights = 7 if kind is PhaseKind.CRISIS else self.random.choice((21, 35, 42, 42))
        place = self.random.choice((None, *self._places()))
        new = NewStay(child.id, kind, Period(today, today + timedelta(days=nights)), place)
        try:
            self.centre.planning.add_stay(new)
        except Refused:
            return

    def _children(self) -> tuple[Child, ...]:
        with self.centre.plan.reading() as plan:
            return tuple(plan.people().children.values())

    def _places(self) -> tuple[int, ...]:
        with self.centre.plan.reading() as plan:
            return tuple(plan.house().places)

    def _goes_home(self, concern: Concern) -> bool:
        return concern.timeline.id % 2 != 0

    def _decide_on_a_file(self, concern: Concern, today: date) -> None:
        if self._goes_home(concern):
            self._write(LongStayFile(self._new(), concern.timeline.id, not_needed="gaat naar huis"))
        else:
            self._record_step(concern, today)

    def _record_step(self, concern: Concern, today: date) -> None:
        taken = len(self._dossier(concern).steps)
        kind = list(FileStepKind)[min(taken, 3)]
        self._write(FileStep(self._new(), concern.timeline.id, kind, today))

    def _convert_or_leave(self, concern: Concern, today: date) -> None:
        clock = concern.signal.clock
        over = clock.first_day_over if clock and clock.first_day_over > today else today
        if self._goes_home(concern):
            until = concern.timeline.period.until
            leaves = max(min(until or over, over), today + DAY)
            self.centre.planning.end_stay(concern.timeline.id, leaves, Certainty.FIRM, "te laat, maar zeker")
            return
        ground = a_decision(str(over), str(over + timedelta(days=self.random.choice((100, 181)))))
        self.centre.long_stay.convert(
            concern.timeline.id, Conversion(over, ground, "rekening van het kind"), "dringend"
        )

    def _extend(self, concern: Concern, today: date) -> None:
        first = concern.signal.due + DAY
        if first > today and concern.timeline.period.until == first:
            self.centre.planning.extend_crisis(concern.timeline.id, first)
        else:
            self._leave(concern, today)

    def _leave(self, concern: Concern, today: date) -> None:
        leaves = max(concern.signal.due + DAY, today + DAY)
        self.centre.planning.end_stay(concern.timeline.id, leaves, Certainty.FIRM, "een dag later")

    def _decide(self, concern: Concern, today: date) -> None:
        del today
        last = max((one.valid_until for one in concern.timeline.in_force()), default=concern.signal.due - DAY)
        first = min(last + DAY, concern.signal.due + DAY)
        ground = a_decision(str(first), str(first + timedelta(days=181)))
        self._write(replace(ground, id=self._new(), stay_id=concern.timeline.id))

    def _inform(self, concern: Concern, today: date) -> None:
        self._write(Informed(self._new(), concern.timeline.id, None, today, InformedHow.LETTER, "an"))

    def _report(self, concern: Concern, today: date) -> None:
        stay_id, before = concern.timeline.id, self._dossier(concern).notice
        notice = before or Notice(self._new(), stay_id, "")
        begin = concern.signal.step is NextStep.REPORT_BEGIN
        told = replace(notice, begin_reported=today) if begin else replace(notice, end_reported=today)
        with self.centre.plan.writing() as work:
            work.write(before, told)
            work.record(concern.signal.text, "an", self.centre.journal()[-1].at)

    def _place(self, concern: Concern, today: date) -> None:
        del today
        self.centre.planning.place(concern.timeline.id, self.random.choice(self._places()))

    def _note(self, concern: Concern, today: date) -> None:
        self.centre.attention.close(concern.key, today, "genoteerd")

    def _dossier(self, concern: Concern) -> Dossier:
        with self.centre.plan.reading() as plan:
            return plan.dossier(concern.timeline.id)

    def _write(self, *records: FileStep | LongStayFile | Informed | Decision) -> None:
        self.centre.written(*records)

    def _new(self) -> int:
        return next(self._ids)
