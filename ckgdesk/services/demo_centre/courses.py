"""What becomes of an admission: its phases, how long it lasts, and the decisions under its long part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from ckgdesk.domain.decision import Basis, CourtKind, Decision
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline

_CRISIS, _SHORT, _LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG


@dataclass(frozen=True, slots=True)
class Course:
    """The phases of a stay by the number of nights before them, and its nights; None: no end in sight."""

    phases: tuple[tuple[PhaseKind, int], ...]
    nights: int | None
    certainty: Certainty = Certainty.EXPECTED

    def until(self, first: date) -> date | None:
        """The departure day of an admission on `first`."""
        return None if self.nights is None else first + timedelta(days=self.nights)

    def start_of(self, kind: PhaseKind, first: date) -> date | None:
        """The first day of a phase, or None without one."""
        return next((first + timedelta(days=after) for phase, after in self.phases if phase is kind), None)


def a_course(random: Random, long_share: float) -> Course:
    """One of the ways a stay goes, the usual ones most often."""
    if random.random() < long_share:
        if random.random() < 0.3:
            return Course(((_LONG, 0),), random.randint(90, 240))
        after = random.choice((28, 35, 42, 42, 42))
        return Course(((_SHORT, 0), (_LONG, after)), after + random.randint(60, 210))
    way = random.random()
    if way < 0.12:
        return Course(((_CRISIS, 0),), random.randint(4, 7))
    if way < 0.18:
        return Course(((_CRISIS, 0), (_CRISIS, 7)), random.randint(10, 14))
    if way < 0.3:
        return Course(((_CRISIS, 0), (_SHORT, 7)), 7 + random.randint(14, 42))
    return Course(((_SHORT, 0),), random.choice((12, 14, 19, 21, 26, 28, 33, 35, 40, 42, 42)))


def calm(course: Course, first: date, today: date) -> bool:
    """Does this admission ask nobody's attention today? Those that do are set on the stage one by one."""
    until, short, long = course.until(first), course.start_of(_SHORT, first), course.start_of(_LONG, first)
    if until is not None and until <= today:
        return True
    if any(kind is _CRISIS and first <= today for kind, _ in course.phases):
        return False
    if short is None or short > today or (long is not None and long <= today):
        return True
    return (today - short).days + 1 < 28


def timeline(ids: tuple[int, int], first: date, course: Course, place_id: int | None, referrer: str) -> Timeline:
    """The stay of a child (`ids`: of stay and child) that takes this course in one place, or in none yet."""
    stay_id, child_id = ids
    period = Period(first, course.until(first))
    stay = Stay(stay_id, str(stay_id), child_id, period, course.certainty, referrer)
    phases = tuple(Phase(0, stay_id, kind, first + timedelta(days=after)) for kind, after in course.phases)
    beds = () if place_id is None else (Placement(0, stay_id, place_id, period),)
    return Timeline(stay, phases, beds)


def decisions(random: Random, stay: Timeline, today: date) -> Iterator[Decision]:
    """One decision after the other, until the last night of the long phase is covered with some days to spare."""
    long = stay.regime(_LONG)
    if long is None:
        return
    until = long.period.until or max(today, long.period.first) + timedelta(days=200)
    since = long.period.first - timedelta(days=random.randint(0, 12))
    by_court = random.random() < 0.45
    while since < until:
        last = since + timedelta(days=random.choice((181, 364)))
        yield _decision(random, stay.id, (since, last), by_court=by_court)
        since = last + timedelta(days=1)


def _decision(random: Random, stay_id: int, valid: tuple[date, date], *, by_court: bool) -> Decision:
    since, until = valid
    decided, number = since - timedelta(days=random.randint(1, 9)), random.randint(100, 9999)
    if by_court:
        return Decision(
            id=0,
            stay_id=stay_id,
            basis=Basis.COURT,
            authority="Jeugdrechtbank",
            number=f"{decided.year}/{number}",
            decided_on=decided,
            valid_from=since,
            valid_until=until,
            court_kind=random.choice((CourtKind.JUDGMENT, CourtKind.ORDER)),
            measure="Toevertrouwd aan het centrum",
            urgent=random.random() < 0.2,
        )
    return Decision(
        id=0,
        stay_id=stay_id,
        basis=Basis.REFERRAL,
        authority="Toegangspoort",
        number=f"JHB-{decided.year}-{number:05}",
        decided_on=decided,
        valid_from=since,
        valid_until=until,
        type_module="Verblijf",
    )
