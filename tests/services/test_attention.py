"""A signal from its first day to its last: written down, taken up, put to rest, closed by what solved it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible, NotAllowed, NotFound
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.scheduler.signals import SignalKey, SignalRule
from ckgdesk.services.access import Role
from ckgdesk.services.attention import PROGRAM
from ckgdesk.services.planning import NewStay
from ckgdesk.words import Words
from tests.builders import a_bed, a_stay, a_timeline, day, nights, without_place
from tests.centre import Centre, opened

NOOR = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1))
WAITING = without_place(a_timeline(a_stay("2026-02-10", "2026-02-20", number=102, child_id=3)))
DAY_30, DAY_34, DAY_35, DAY_36 = day("2026-02-03"), day("2026-02-07"), day("2026-02-08"), day("2026-02-09")
SIX_WEEKS = SignalKey(SignalRule.SIX_WEEKS, 101, day("2026-01-05"))
PLACE = SignalKey(SignalRule.WITHOUT_PLACE, 102, day("2026-02-10"))


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR, WAITING)
    return centre


def state(centre: Centre, key: SignalKey, today: date) -> tuple[State, str | None]:
    every = (*centre.attention.worklist(today, resting=True), *centre.attention.closed_by_hand(today))
    return next((concern.signal.state, concern.signal.owner) for concern in every if concern.key == key)


def lives(centre: Centre, key: SignalKey) -> list[FollowUp]:
    return [one for one in centre.attention.history(key.stay_id) if (one.rule, one.about) == (key.rule, key.about)]


def test_the_first_look_writes_down_what_there_is(noor: Centre) -> None:
    written = noor.attention.reconcile(DAY_30)

    assert written is not None
    assert Words.english().say(written.title) == "Signals looked for: 3 new, 0 solved"
    assert (written.who, {change.kind for change in written.changes}) == (PROGRAM, {"FollowUp"})
    assert [one.created for one in lives(noor, SIX_WEEKS)] == [DAY_30]


def test_what_somebody_else_took_up_meanwhile_is_not_taken_away(noor: Centre) -> None:
    noor.attention.hand_over(SIX_WEEKS, DAY_30, "Mies")

    with pytest.raises(Impossible, match="took this signal up meanwhile"):
        noor.attention.take(SIX_WEEKS, DAY_30)

    assert state(noor, SIX_WEEKS, DAY_30) == (State.OWNED, "Mies")


def test_a_look_that_finds_nothing_new_leaves_no_line(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)

    assert noor.attention.reconcile(DAY_30) is None
    assert noor.attention.reconcile(DAY_34) is None


def test_looking_alone_writes_nothing(noor: Centre) -> None:
    before = noor.journal()

    noor.attention.worklist(DAY_30)

    assert noor.journal() == before


def test_nobody_who_only_reads_writes_anything_down(template: Path, tmp_path: Path) -> None:
    with opened(template, tmp_path, Role.READER) as centre:
        centre.given(NOOR)

        assert not centre.attention.writes_down
        with pytest.raises(NotAllowed):
            centre.attention.reconcile(DAY_30)


def test_what_solved_a_signal_stands_in_its_history(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)

    solved = noor.planning.place(102, 2)
    noor.attention.reconcile(DAY_30)

    (life,) = lives(noor, PLACE)
    assert (life.state, life.closed_on, life.closed_by, life.closing_line) == (State.CLOSED, DAY_30, "an", solved.id)


def test_what_only_the_days_ended_was_solved_by_nobody(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)
    noor.planning.lock(102, locked=True)

    noor.attention.reconcile(day("2026-02-20"))

    (life,) = lives(noor, PLACE)
    assert (life.state, life.closed_by, life.closing_line) == (State.CLOSED, "", None)


def test_a_signal_that_comes_back_begins_another_life(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)
    placed = noor.planning.place(102, 2)
    noor.attention.reconcile(DAY_30)

    noor.planning.revert(placed)
    noor.attention.reconcile(DAY_34)

    assert [life.created for life in lives(noor, PLACE)] == [DAY_30, DAY_34]
    assert state(noor, PLACE, DAY_34) == (State.OPEN, None)


def test_somebody_takes_a_signal_up_and_hands_it_over(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)

    noor.attention.take(SIX_WEEKS, DAY_30)
    taken = state(noor, SIX_WEEKS, DAY_30)
    noor.attention.hand_over(SIX_WEEKS, DAY_30, "bo")

    assert (taken, state(noor, SIX_WEEKS, DAY_30)) == ((State.OWNED, "an"), (State.OWNED, "bo"))


def test_a_signal_nobody_looked_for_yet_can_be_taken_up(noor: Centre) -> None:
    noor.attention.take(SIX_WEEKS, DAY_30)

    assert noor.attention.reconcile(DAY_30) is not None
    assert state(noor, SIX_WEEKS, DAY_30) == (State.OWNED, "an")


def test_a_signal_at_rest_is_out_of_the_worklist_until_its_day(noor: Centre) -> None:
    noor.attention.snooze(SIX_WEEKS, DAY_30, DAY_34, "overleg op vrijdag")

    def shown(today: date) -> bool:
        return SIX_WEEKS in {concern.key for concern in noor.attention.worklist(today)}

    assert [shown(DAY_30), shown(day("2026-02-06")), shown(DAY_34)] == [False, False, True]
    assert state(noor, SIX_WEEKS, DAY_30) == (State.SNOOZED, None)


def test_a_signal_closed_by_hand_is_out_of_the_worklist_and_can_be_reopened(noor: Centre) -> None:
    noor.attention.close(SIX_WEEKS, DAY_30, "afgesproken met de verwijzer")
    closed = state(noor, SIX_WEEKS, DAY_30)

    noor.attention.reopen(SIX_WEEKS, DAY_30)

    assert (closed[0], state(noor, SIX_WEEKS, DAY_30)) == (State.CLOSED, (State.OPEN, None))


VERBS: dict[str, Callable[[Centre], ChangeSet]] = {
    "take": lambda centre: centre.attention.take(SIX_WEEKS, DAY_30),
    "hand over": lambda centre: centre.attention.hand_over(SIX_WEEKS, DAY_30, "bo"),
    "snooze": lambda centre: centre.attention.snooze(SIX_WEEKS, DAY_30, DAY_34, "overleg"),
    "close": lambda centre: centre.attention.close(SIX_WEEKS, DAY_30, "afgesproken"),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_every_verb_can_be_taken_back_and_done_again(noor: Centre, verb: Callable[[Centre], ChangeSet]) -> None:
    noor.attention.reconcile(DAY_30)
    done = verb(noor)
    after = state(noor, SIX_WEEKS, DAY_30)

    undone = noor.planning.revert(done)
    before = state(noor, SIX_WEEKS, DAY_30)
    noor.planning.revert(undone)

    assert "V101" in Words.english().say(done.title)
    assert (before, state(noor, SIX_WEEKS, DAY_30)) == ((State.OPEN, None), after)


@pytest.mark.parametrize(
    "wish",
    [
        lambda centre: centre.attention.snooze(SIX_WEEKS, DAY_30, DAY_30, "overleg"),
        lambda centre: centre.attention.snooze(SIX_WEEKS, DAY_30, DAY_34, "  "),
        lambda centre: centre.attention.snooze(SIX_WEEKS, DAY_30, DAY_36, "overleg"),
        lambda centre: centre.attention.snooze(SIX_WEEKS, DAY_35, DAY_36, "overleg"),
        lambda centre: centre.attention.close(SIX_WEEKS, DAY_30, ""),
        lambda centre: centre.attention.close(SIX_WEEKS, DAY_35, "afgesproken"),
        lambda centre: centre.attention.hand_over(SIX_WEEKS, DAY_30, " "),
    ],
    ids=["rest until today", "no reason", "past day 35", "on day 35", "close without", "close on day 35", "to nobody"],
)
def test_a_wish_without_sense_is_refused(noor: Centre, wish: Callable[[Centre], ChangeSet]) -> None:
    with pytest.raises(Impossible):
        wish(noor)

    assert noor.attention.history(101) == ()


def test_a_signal_that_is_solved_cannot_be_taken_up(noor: Centre) -> None:
    noor.planning.place(102, 2)

    with pytest.raises(NotFound):
        noor.attention.take(PLACE, DAY_30)


def test_past_its_due_day_a_signal_rests_only_by_the_right_to_override(template: Path, tmp_path: Path) -> None:
    with opened(template, tmp_path, Role.PLANNER) as centre:
        centre.given(WAITING)
        centre.attention.snooze(PLACE, DAY_30, day("2026-02-10"), "wacht op de school")

        with pytest.raises(NotAllowed):
            centre.attention.snooze(PLACE, DAY_30, day("2026-02-11"), "wacht op de school")
        with pytest.raises(NotAllowed):
            centre.attention.close(PLACE, day("2026-02-12"), "komt niet")


def test_an_admission_can_be_taken_back_after_the_program_wrote_its_signals_down(centre: Centre) -> None:
    admitted = centre.planning.add_stay(NewStay(3, PhaseKind.SHORT, nights("2026-02-10", "2026-02-20")))
    centre.attention.reconcile(DAY_30)

    undone = centre.planning.revert(admitted)
    centre.planning.revert(undone)

    assert [one.rule for stay in centre.stays() for one in centre.attention.history(stay.id)] == ["without_place"]


def test_a_cancellation_is_done_again_although_the_program_wrote_in_between(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)
    undone = noor.planning.revert(noor.planning.cancel(102))
    noor.attention.reconcile(day("2026-02-20"))

    again = noor.planning.revert(undone)

    assert noor.attention.history(101) != ()
    assert [stay.id for stay in noor.stays()] == [101]
    assert {change.kind for change in again.changes} >= {"Stay", "FollowUp"}


def test_what_comes_is_shown_ahead_the_soonest_first(noor: Centre) -> None:
    coming = noor.attention.coming(day("2026-01-20"), day("2026-03-17"))

    assert [concern.key for concern in coming] == [PLACE, SIX_WEEKS]


def test_a_firm_departure_rests_no_longer_than_day_35_either(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", "2026-02-16", number=101, child_id=1, certainty=Certainty.FIRM)))

    with pytest.raises(Impossible):
        centre.attention.snooze(SIX_WEEKS, DAY_30, DAY_36, "vertrekt zeker")


def test_another_bed_changes_nothing_about_a_signal(noor: Centre) -> None:
    noor.attention.reconcile(DAY_30)
    noor.attention.take(SIX_WEEKS, DAY_30)

    noor.planning.move_stay(101, NOOR.placements[0].id, 5, 0)

    assert noor.attention.reconcile(DAY_30) is None
    assert state(noor, SIX_WEEKS, DAY_30) == (State.OWNED, "an")


def test_other_days_take_the_signal_and_its_owner_along(noor: Centre) -> None:
    noor.attention.reconcile(DAY_34)
    noor.attention.take(SIX_WEEKS, DAY_34)

    noor.planning.move_stay(101, NOOR.placements[0].id, 1, 1, "een dag later gekomen")
    noor.attention.reconcile(DAY_34)

    assert state(noor, SIX_WEEKS._replace(about=day("2026-01-06")), DAY_34) == (State.OWNED, "an")


def test_a_stay_read_long_ago_is_not_forgotten(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", "2026-02-20", number=101, child_id=1), a_bed(1, "2026-01-05")))
    centre.attention.reconcile(DAY_36)

    centre.attention.reconcile(day("2026-06-01"))

    assert {one.state for one in centre.attention.history(101)} == {State.CLOSED}


def test_the_place_of_tonight_is_that_of_the_day_asked_for(centre: Centre) -> None:
    beds = (a_bed(1, "2026-01-05", "2026-02-10"), a_bed(5, "2026-02-10", None))
    centre.given(a_timeline(a_stay("2026-01-05", None, number=101, child_id=1), *beds))

    places = [
        {concern.place for concern in centre.attention.worklist(day(text))} for text in ("2026-02-09", "2026-02-10")
    ]

    assert places == [{"P1"}, {"P5"}]
