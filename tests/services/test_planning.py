"""Every verb of the planner: what it changes, what it refuses, and that it can be taken back."""

from collections.abc import Callable

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.breach import Rule
from ckgdesk.domain.errors import Impossible, NotFound, Refused
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.long_stay_file import LongStayFile
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind, Stay
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.planning import Move, NewStay
from tests.builders import a_bed, a_closure, a_phase, a_stay, a_timeline, day, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))
LOTTE = a_timeline(a_stay("2026-01-05", "2026-02-02", number=102, child_id=3), a_bed(2, "2026-01-05", "2026-02-02"))
BED = NOOR.placements[0].id


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR, LOTTE)
    return centre


def rules_of(refused: pytest.ExceptionInfo[Refused]) -> list[Rule]:
    return [breach.rule for breach in refused.value.breaches]


def test_a_child_is_admitted_to_a_place(centre: Centre) -> None:
    new = NewStay(child_id=3, kind=PhaseKind.SHORT, period=nights("2026-01-05", "2026-01-20"), place_id=2)

    changed = centre.planning.add_stay(new)

    (stay,) = (change.after for change in changed.of_kind(Stay))
    assert isinstance(stay, Stay)
    assert centre.stay(stay.id).placements[0].place_id == 2


def test_an_admission_without_a_place_waits(centre: Centre) -> None:
    new = NewStay(child_id=3, kind=PhaseKind.CRISIS, period=nights("2026-01-05", "2026-01-10"))

    centre.planning.add_stay(new)

    assert centre.stays()[0].unplaced() == (nights("2026-01-05", "2026-01-10"),)


def test_an_admission_without_a_code_gets_one(centre: Centre) -> None:
    centre.planning.add_stay(NewStay(3, PhaseKind.SHORT, nights("2026-01-05", "2026-01-10")))

    assert centre.stays()[0].stay.code


def test_a_child_cannot_be_admitted_twice_at_once(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.add_stay(NewStay(1, PhaseKind.SHORT, nights("2026-02-01", "2026-02-10")))

    assert rules_of(refused) == [Rule.CHILD_ELSEWHERE]


def test_a_move_takes_the_whole_stay_along(noor: Centre) -> None:
    noor.planning.move_stay(101, BED, place_id=3, days=2)

    assert noor.stay(101).period == nights("2026-01-07", "2026-02-04")
    assert noor.stay(101).phases[0].first == day("2026-01-07")


def test_a_move_to_a_taken_place_names_who_lies_there(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.move_stay(101, BED, place_id=2, days=0)

    assert rules_of(refused) == [Rule.PLACE_TAKEN]
    assert dict(refused.value.text.values)["place"] == "P2"


def test_a_refused_move_writes_nothing(noor: Centre) -> None:
    lines = noor.journal()

    with pytest.raises(Refused):
        noor.planning.move_stay(101, BED, place_id=2, days=0)

    assert noor.stay(101) == NOOR
    assert noor.journal() == lines


def test_a_stay_may_begin_on_the_day_another_leaves(noor: Centre) -> None:
    noor.planning.move_stay(101, BED, place_id=2, days=28)

    assert noor.stay(101).period.first == day("2026-02-02")


def test_a_stay_on_the_waiting_lane_gets_a_place(noor: Centre) -> None:
    noor.planning.park(101, BED)
    noor.planning.move_stay(101, 0, place_id=4, days=0)

    assert [bed.place_id for bed in noor.stay(101).placements] == [4]


def test_place_fills_the_nights_without_one(centre: Centre) -> None:
    centre.given(a_timeline(a_stay(number=101, child_id=1), a_bed(1, "2026-01-05", "2026-01-20")))

    centre.planning.place(101, 3)

    assert [(bed.place_id, bed.period.first) for bed in centre.stay(101).placements] == [
        (1, day("2026-01-05")),
        (3, day("2026-01-20")),
    ]


def test_the_departure_can_be_dragged(noor: Centre) -> None:
    noor.planning.resize(101, BED, Edge.UNTIL, day("2026-01-30"))

    assert noor.stay(101).period.until == day("2026-01-30")
    assert noor.stay(101).placements[0].period.until == day("2026-01-30")


def test_a_stay_beyond_six_weeks_asks_a_reason(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-17"))

    assert rules_of(refused) == [Rule.SIX_WEEKS_EXCEEDED]
    assert refused.value.breaches[0].nights == nights("2026-02-16", "2026-02-17")


def test_with_a_reason_it_may_and_the_reason_stands(noor: Centre) -> None:
    noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-17"), override="wacht op zitting")

    assert noor.stay(101).period.until == day("2026-02-17")
    assert noor.journal()[-1].reason == "wacht op zitting"


def test_what_was_already_too_long_may_still_change_rooms(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", "2026-03-09", number=101, child_id=1)))

    centre.planning.move_stay(101, centre.stay(101).placements[0].id, place_id=3, days=0)

    assert centre.stay(101).placements[0].place_id == 3


def test_a_room_move_keeps_the_stay_and_its_clocks(noor: Centre) -> None:
    noor.planning.split(101, day("2026-01-15"), 3)

    assert [bed.place_id for bed in noor.stay(101).placements] == [1, 3]
    assert noor.stay(101).phases == NOOR.phases


def test_two_children_swap_places(noor: Centre) -> None:
    noor.planning.swap(101, 102, day("2026-01-10"))

    assert noor.stay(101).placements[0].place_id == 2
    assert noor.stay(102).placements[0].place_id == 1


def test_a_departure_is_set_with_its_certainty(noor: Centre) -> None:
    noor.planning.end_stay(101, day("2026-01-12"), Certainty.FIRM)

    assert noor.stay(101).stay.certainty is Certainty.FIRM
    assert noor.stay(101).period.until == day("2026-01-12")


def test_a_cancelled_stay_is_gone_and_the_journal_keeps_it(noor: Centre) -> None:
    noor.planning.cancel(101)

    with pytest.raises(NotFound):
        noor.stay(101)
    assert NOOR.stay in [change.before for change in noor.journal()[-1].changes]


def test_a_cancelled_stay_takes_its_papers_along_and_brings_them_back(noor: Centre) -> None:
    noor.written(LongStayFile(901, 101), FollowUp(902, 101, "six_weeks", day("2026-01-05"), day("2026-02-01")))

    cancelled = noor.planning.cancel(101)
    noor.planning.revert(cancelled)

    with noor.plan.reading() as plan:
        assert plan.dossier(101).file == LongStayFile(901, 101)
        assert len(plan.follow_ups(101)) == 1


def test_an_absence_keeps_the_place(noor: Centre) -> None:
    noor.planning.record_absence(101, nights("2026-01-09", "2026-01-11"), AbsenceReason.HOME)

    assert noor.stay(101).absences[0].reason is AbsenceReason.HOME
    assert noor.stay(101).placements == NOOR.placements


def test_an_absence_outside_the_stay_is_refused(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.record_absence(101, nights("2026-02-01", "2026-02-05"), AbsenceReason.CAMP)

    assert rules_of(refused) == [Rule.OUTSIDE_STAY]


def test_a_crisis_is_extended_once_and_not_twice(centre: Centre) -> None:
    crisis = a_phase(PhaseKind.CRISIS, "2026-01-05")
    centre.given(a_timeline(a_stay("2026-01-05", "2026-01-19", number=101, child_id=1), crisis))
    centre.planning.extend_crisis(101, day("2026-01-12"))

    with pytest.raises(Refused) as refused:
        centre.planning.extend_crisis(101, day("2026-01-15"), override="toch")

    assert rules_of(refused) == [Rule.CRISIS_EXCEEDED]


def test_extending_a_crisis_on_the_day_of_departure_makes_the_stay_longer(centre: Centre) -> None:
    crisis = a_phase(PhaseKind.CRISIS, "2026-01-05")
    centre.given(a_timeline(a_stay("2026-01-05", "2026-01-12", number=101, child_id=1), crisis))

    centre.planning.extend_crisis(101, day("2026-01-12"))

    assert centre.stay(101).period == nights("2026-01-05", "2026-01-19")
    assert centre.stay(101).placements[0].period.until == day("2026-01-19")


def test_a_second_absence_on_the_same_night_is_impossible(noor: Centre) -> None:
    noor.planning.record_absence(101, nights("2026-01-09", "2026-01-11"), AbsenceReason.HOME)

    with pytest.raises(Impossible):
        noor.planning.record_absence(101, nights("2026-01-10", "2026-01-12"), AbsenceReason.CAMP)


def test_a_wish_without_sense_is_impossible(noor: Centre) -> None:
    with pytest.raises(Impossible):
        noor.planning.resize(101, BED, Edge.UNTIL, day("2026-01-05"))


def test_a_stay_that_is_not_there_is_not_found(noor: Centre) -> None:
    with pytest.raises(NotFound):
        noor.planning.move_stay(999, 1, 1, 0)


def test_everybody_hears_what_was_committed(noor: Centre) -> None:
    heard: list[ChangeSet] = []
    noor.feed.subscribe(heard.append)

    changed = noor.planning.move_stay(101, BED, place_id=3, days=0)

    assert heard == [changed]


def test_nobody_hears_of_a_refusal(noor: Centre) -> None:
    heard: list[ChangeSet] = []
    noor.feed.subscribe(heard.append)

    with pytest.raises(Refused):
        noor.planning.move_stay(101, BED, place_id=2, days=0)

    assert heard == []


def test_a_room_move_is_taken_back_by_joining(noor: Centre) -> None:
    noor.planning.split(101, day("2026-01-15"), 3)

    noor.planning.join(101, day("2026-01-15"))

    assert [(bed.place_id, bed.period) for bed in noor.stay(101).placements] == [(1, NOOR.period)]


def test_joining_where_there_is_no_room_move_is_impossible(noor: Centre) -> None:
    with pytest.raises(Impossible):
        noor.planning.join(101, day("2026-01-15"))


def test_a_locked_stay_does_not_move(noor: Centre) -> None:
    noor.planning.lock(101, locked=True)

    with pytest.raises(Impossible):
        noor.planning.move_stay(101, BED, 3, 0)


def test_a_locked_stay_can_still_be_absent(noor: Centre) -> None:
    noor.planning.lock(101, locked=True)

    noor.planning.record_absence(101, nights("2026-01-09", "2026-01-11"), AbsenceReason.HOME)

    assert noor.stay(101).absences


def test_an_unlocked_stay_moves_again(noor: Centre) -> None:
    noor.planning.lock(101, locked=True)
    noor.planning.lock(101, locked=False)

    noor.planning.move_stay(101, BED, 3, 0)

    assert noor.stay(101).placements[0].place_id == 3


def test_several_stays_move_in_one_step_with_their_offsets(noor: Centre) -> None:
    changed = noor.planning.move_several([Move(101, BED, 2, 7), Move(102, LOTTE.placements[0].id, 1, 7)])

    assert [noor.stay(stay).placements[0].place_id for stay in (101, 102)] == [2, 1]
    noor.planning.revert(changed)
    assert noor.stay(101) == NOOR


def test_one_of_several_that_cannot_move_keeps_all_where_they_are(noor: Centre) -> None:
    noor.given(
        a_timeline(a_stay("2026-01-05", "2026-02-02", number=103, child_id=4), a_bed(5, "2026-01-05", "2026-02-02"))
    )

    with pytest.raises(Refused):
        noor.planning.move_several([Move(101, BED, 3, 0), Move(102, LOTTE.placements[0].id, 5, 0)])

    assert noor.stay(101) == NOOR


def test_the_reason_of_an_override_stands_on_the_stay(noor: Centre) -> None:
    noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-17"), override="wacht op zitting")

    assert noor.stay(101).stay.exception == "wacht op zitting"


def test_a_reason_that_was_not_needed_leaves_no_mark(noor: Centre) -> None:
    noor.planning.move_stay(101, BED, 3, 0, override="voor de zekerheid")

    assert noor.stay(101).stay.exception == ""


VERBS: dict[str, Callable[[Centre], ChangeSet]] = {
    "add": lambda c: c.planning.add_stay(NewStay(4, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"), 6)),
    "move": lambda c: c.planning.move_stay(101, BED, 3, 2),
    "park": lambda c: c.planning.park(101, BED),
    "resize": lambda c: c.planning.resize(101, BED, Edge.UNTIL, day("2026-01-30")),
    "split": lambda c: c.planning.split(101, day("2026-01-15"), 3),
    "lock": lambda c: c.planning.lock(101, locked=True),
    "several": lambda c: c.planning.move_several([Move(101, BED, 3, 1), Move(102, LOTTE.placements[0].id, 4, 1)]),
    "swap": lambda c: c.planning.swap(101, 102, day("2026-01-10")),
    "end": lambda c: c.planning.end_stay(101, day("2026-01-12"), Certainty.FIRM),
    "cancel": lambda c: c.planning.cancel(101),
    "absence": lambda c: c.planning.record_absence(101, nights("2026-01-09", "2026-01-11"), AbsenceReason.HOME),
    "close": lambda c: c.planning.close_place(5, nights("2026-01-05", "2026-01-12"), "schilderwerken"),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_every_verb_is_undone_and_redone_by_revert(noor: Centre, verb: Callable[[Centre], ChangeSet]) -> None:
    before = noor.stays()
    changed = verb(noor)
    after = noor.stays()

    undone = noor.planning.revert(changed)
    back = noor.stays()
    noor.planning.revert(undone)

    assert (back, noor.stays()) == (before, after)


def test_taking_back_what_would_put_two_children_in_one_bed_is_refused(noor: Centre) -> None:
    moved = noor.planning.move_stay(101, BED, place_id=3, days=0)
    noor.planning.add_stay(NewStay(4, PhaseKind.SHORT, nights("2026-01-05", "2026-01-20"), 1))

    with pytest.raises(Refused) as refused:
        noor.planning.revert(moved)

    assert rules_of(refused) == [Rule.PLACE_TAKEN]


def test_the_board_shows_only_stays_that_touch_its_window(noor: Centre) -> None:
    noor.given(a_timeline(a_stay("2026-06-01", "2026-06-20", number=103, child_id=1)))

    board = noor.planning.board(nights("2026-01-01", "2026-02-01"), day("2026-01-10"))

    assert {bar.timeline.id for bar in board.bars_by_key.values()} == {101, 102}


def test_the_board_shows_closures_on_their_place(noor: Centre) -> None:
    noor.planning.close_place(5, nights("2026-01-05", "2026-01-12"), "schilderwerken")

    board = noor.planning.board(nights("2026-01-01", "2026-02-01"), day("2026-01-10"))

    assert board.closures[5][0].period == a_closure(5, "2026-01-05", "2026-01-12").period
