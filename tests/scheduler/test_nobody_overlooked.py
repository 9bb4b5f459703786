"""No short stay reaches its last week in silence, whatever was planned, set, put to rest or closed by hand."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.clocks import covered_in_time, every_six_weeks
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.settings import Setting, Settings
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.life import state_of
from ckgdesk.scheduler.signals import SignalRule
from tests.builders import a_picture, a_setting
from tests.domain.strategies import numbered, timelines

LAST_WEEK = 36

switches = st.sampled_from(["yes", "no"])
numbers = st.integers(0, 90).map(str)
set_otherwise = st.fixed_dictionaries(
    {},
    optional={
        "six_weeks.count": st.sampled_from(["calendar_days", "nights"]),
        "six_weeks.absences_stop_clock": switches,
        "six_weeks.crisis_counts": switches,
        "six_weeks.cooling_off_days": numbers,
        "six_weeks.shown_from_day": numbers,
        "six_weeks.urgent_from_day": numbers,
    },
).map(lambda chosen: [a_setting(name, value) for name, value in chosen.items()])
"""Any way a centre may count, and any day from which it may want to be told."""

lives = st.builds(
    lambda state, owner, created, rest, closed: (state, owner, created, rest, closed),
    st.sampled_from(State), st.sampled_from(["", "an"]), st.integers(-60, 0), st.integers(-5, 400), st.integers(-60, 0),
)  # fmt: skip


def followed(life: tuple[State, str, int, int, int], key: tuple[int, date], today: date) -> FollowUp:
    state, owner, created, rest, closed = life
    stay_id, about = key
    known = FollowUp(1, stay_id, SignalRule.SIX_WEEKS, about, today + timedelta(days=created), state, owner)
    if state is State.SNOOZED:
        return replace(known, rests_until=today + timedelta(days=rest), reason="overleg")
    if state is State.CLOSED:
        return replace(known, closed_on=today + timedelta(days=closed), reason="afgesproken", closed_by="an")
    return known


@given(timelines(300), timelines(60, ended=True), st.integers(0, 20), set_otherwise, lives)
def test_nobody_reaches_the_last_week_without_an_open_or_owned_signal(
    stay: Timeline, other: Timeline, extra: int, chosen: list[Setting], life: tuple[State, str, int, int, int]
) -> None:
    earlier, settings = numbered(other, 2, stay.stay.child_id), Settings(chosen)
    before = (earlier,) if earlier.period.first < stay.period.first else ()
    for clock in every_six_weeks(stay, settings, before):
        today = max(clock.date_of(LAST_WEEK + extra), clock.first)
        running = stay.regime_on(today)
        if running is None or running.period.first != clock.first or covered_in_time(stay, clock):
            continue

        found = signals(a_picture(stay, earlier, settings=chosen), today)

        (signal,) = (one for one in found if one.rule is SignalRule.SIX_WEEKS and one.stay_id == stay.id)
        follow_up = followed(life, (stay.id, clock.first), today)
        assert state_of(signal, follow_up, today) in {State.OPEN, State.OWNED}
