"""A year of a centre: everybody is signalled in time, nothing without a cause, and what is solved closes by itself."""

import os
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.life import key_of
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.services.attention import PROGRAM, Concern
from ckgdesk.services.demo import PASSWORD, USER, make_demo
from ckgdesk.store.opening import open_plan
from tests.builders import a_child, day
from tests.centre import Centre
from tests.services.year import Year

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
FIRST = day("2026-10-12")
"""The days from here hold the end of summer time, a year change and, in a whole year, both clock changes."""
DAYS = 366 if DEEP else 100


def running_short(stay: Timeline, today: date) -> date | None:
    """The first day of the short phase that runs, counted by hand: without a word of the clocks."""
    begun = [phase for phase in stay.phases if phase.first <= today]
    until = stay.period.until
    if not begun or begun[-1].kind is not PhaseKind.SHORT or (until is not None and until <= today):
        return None
    return begun[-1].first


def has_a_long_phase_to_come(stay: Timeline, today: date) -> bool:
    return any(phase.kind is PhaseKind.LONG and phase.first > today for phase in stay.phases)


def check_in_time(stays: Iterable[Timeline], seen: set[tuple[str, int]], today: date) -> None:
    """Every short stay from its day 28 on is told of, unless its long phase stands planned."""
    for stay in stays:
        first = running_short(stay, today)
        if first is not None and (today - first).days >= 27 and not has_a_long_phase_to_come(stay, today):
            assert ("six_weeks", stay.id) in seen, f"{stay.stay.code} on {today}"


def check_causes(concerns: Iterable[Concern], today: date) -> None:
    """Nothing is told of a stay for which it cannot be so."""
    for concern in concerns:
        stay, rule = concern.timeline, concern.signal.rule
        until, kinds = stay.period.until, {phase.kind for phase in stay.phases}
        here = stay.period.first <= today and (until is None or today < until)
        match rule:
            case SignalRule.SIX_WEEKS:
                first = running_short(stay, today)
                assert first is not None
                assert (today - first).days >= 27
            case SignalRule.FILE_LATEST_SAFE_DAY | SignalRule.CRISIS_END:
                assert here
            case SignalRule.WITHOUT_PLACE:
                assert stay.unplaced()
            case SignalRule.DECISION_EXPIRY | SignalRule.DECISION_GAP | SignalRule.PARENTS_TO_INFORM:
                assert PhaseKind.LONG in kinds
            case SignalRule.TWO_THIRDS_REPORT_END:
                assert until is not None
                assert until <= today
            case _:
                assert concern.signal.shown_from <= today


def check_lives(centre: Centre, concerns: Iterable[Concern], today: date) -> None:
    """What is written down as alive is what is there, no more and no less."""
    with centre.plan.reading() as plan:
        alive = {key_of(follow_up) for follow_up in plan.follow_ups()}
    assert alive == {concern.key for concern in concerns}, today


def lived(centre: Centre, days: int, seed: int) -> Year:
    year = Year(centre, Random(seed))  # noqa: S311  a planner by chance, no secret
    for number in range(days):
        today = FIRST + timedelta(days=number)
        concerns = year.live(today)
        seen = {(concern.signal.rule.value, concern.signal.stay_id) for concern in concerns}
        check_in_time(centre.stays(), seen, today)
        check_causes(concerns, today)
        check_lives(centre, concerns, today)
    return year


def lives_of(centre: Centre) -> list[FollowUp]:
    return [one for stay in centre.stays() for one in centre.attention.history(stay.id)]


def check_the_end(centre: Centre, year: Year) -> None:
    """Steps were taken, and they closed what they were about; the program wrote nothing but that."""
    lives = lives_of(centre)
    closed = [life for life in lives if life.state is State.CLOSED]
    assert len(year.done) >= 6
    assert sum(life.closing_line is not None for life in closed) > len(closed) / 3
    keys = [key_of(life) for life in lives if life.state is not State.CLOSED]
    assert len(keys) == len(set(keys))
    by_program = [line for line in centre.journal() if line.who == PROGRAM]
    assert {change.kind for line in by_program for change in line.changes} == {"FollowUp"}


def test_a_centre_lived_day_by_day_overlooks_nobody(centre: Centre) -> None:
    centre.written(*(a_child(number, born="2015-02-28") for number in range(7, 15)))

    year = lived(centre, DAYS, 7)

    check_the_end(centre, year)


@pytest.mark.skipif(not DEEP, reason="a whole year of the demo centre takes minutes")
def test_a_year_of_the_demo_centre_overlooks_nobody(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo.ckg", FIRST)
    centre = Centre(open_plan(tmp_path / "demo.ckg", password=PASSWORD, user=USER))

    year = lived(centre, 366, 11)

    check_the_end(centre, year)
    centre.close()
