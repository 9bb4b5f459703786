"""What a stay becomes when a wish comes true, and the sentence when it cannot."""

from collections.abc import Callable

import pytest

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import (
    Edge,
    away,
    converted,
    departing,
    extended,
    lasting,
    moved,
    parked,
    placed,
    resized,
    split,
    swapped,
)
from ckgdesk.words import Words
from tests.builders import (
    a_bed,
    a_decision,
    a_phase,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
DECISION = a_decision("2026-02-16", "2026-08-15")
STAY = a_timeline(a_stay("2026-01-05", "2026-02-02"))
TWO_ROOMS = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-19"), a_bed(2, "2026-01-19", "2026-02-02"))
WITH_A_WAIT = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-12"), a_bed(2, "2026-01-19", "2026-02-02"))


def beds(timeline: Timeline) -> list[tuple[int, str, str]]:
    return [(bed.place_id, str(bed.period.first), str(bed.period.until)) for bed in timeline.placements]


def phases(timeline: Timeline) -> list[tuple[str, str]]:
    return [(str(phase.kind), str(phase.first)) for phase in timeline.phases]


def answer(wish: Callable[[], object]) -> str:
    """The sentence with which a wish is turned down."""
    with pytest.raises(Impossible) as turned_down:
        wish()
    return Words.english().say(turned_down.value.text)


def test_a_moved_stay_takes_everything_along() -> None:
    stay = a_timeline(
        a_stay(), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-12"), an_absence("2026-01-09", "2026-01-11")
    )

    later = moved(stay, 11, 3, 2)

    assert later.period == nights("2026-01-07", "2026-02-04")
    assert beds(later) == [(3, "2026-01-07", "2026-02-04")]
    assert phases(later) == [("crisis", "2026-01-07"), ("short", "2026-01-14")]
    assert [absence.period for absence in later.absences] == [nights("2026-01-11", "2026-01-13")]


def test_a_moved_stay_leaves_its_decisions_where_the_court_put_them() -> None:
    stay = a_timeline(a_stay(), DECISION)

    assert moved(stay, 11, 1, 30).decisions == stay.decisions


def test_only_the_grabbed_placement_gets_another_place() -> None:
    assert beds(moved(TWO_ROOMS, 12, 4, 0)) == [(1, "2026-01-05", "2026-01-19"), (4, "2026-01-19", "2026-02-02")]


def test_a_stay_from_the_waiting_lane_gets_its_place() -> None:
    assert beds(moved(without_place(STAY), 0, 3, 1)) == [(3, "2026-01-06", "2026-02-03")]


def test_nights_without_a_place_are_filled_and_joined_to_their_neighbour() -> None:
    assert beds(placed(WITH_A_WAIT, 2)) == [(1, "2026-01-05", "2026-01-12"), (2, "2026-01-12", "2026-02-02")]


def test_a_joined_placement_keeps_the_number_of_the_written_one() -> None:
    assert [bed.id for bed in placed(WITH_A_WAIT, 1).placements] == [11, 12]
    assert [bed.id for bed in placed(WITH_A_WAIT, 2).placements] == [11, 12]


def test_a_parked_placement_goes_back_to_the_waiting_lane() -> None:
    assert parked(TWO_ROOMS, 11).unplaced() == (nights("2026-01-05", "2026-01-19"),)


def test_the_stay_ends_where_its_last_bar_is_pulled_to() -> None:
    longer = resized(TWO_ROOMS, 12, Edge.UNTIL, day("2026-02-05"))

    assert longer.period == nights("2026-01-05", "2026-02-05")
    assert beds(longer)[-1] == (2, "2026-01-19", "2026-02-05")


def test_the_departure_may_become_unknown() -> None:
    assert resized(STAY, 11, Edge.UNTIL, None).period == nights("2026-01-05")


def test_the_stay_begins_where_its_first_bar_is_pulled_to() -> None:
    earlier = resized(TWO_ROOMS, 11, Edge.FIRST, day("2026-01-01"))

    assert beds(earlier)[0] == (1, "2026-01-01", "2026-01-19")
    assert phases(earlier) == [("short", "2026-01-01")]


@pytest.mark.parametrize(("placement", "edge"), [(11, Edge.UNTIL), (12, Edge.FIRST)])
def test_a_room_move_takes_place_on_another_day(placement: int, edge: Edge) -> None:
    changed = resized(TWO_ROOMS, placement, edge, day("2026-01-26"))

    assert beds(changed) == [(1, "2026-01-05", "2026-01-26"), (2, "2026-01-26", "2026-02-02")]


def test_a_bar_beside_waiting_nights_is_pulled_alone() -> None:
    assert beds(resized(WITH_A_WAIT, 11, Edge.UNTIL, day("2026-01-15"))) == [
        (1, "2026-01-05", "2026-01-15"),
        (2, "2026-01-19", "2026-02-02"),
    ]


def test_a_waiting_stay_can_be_made_longer() -> None:
    assert resized(without_place(STAY), 0, Edge.UNTIL, day("2026-02-10")).period == nights("2026-01-05", "2026-02-10")


@pytest.mark.parametrize(
    ("stay", "placement", "edge", "to", "sentence"),
    [
        (STAY, 0, Edge.UNTIL, "2026-02-10", "The stay has no such placement any more. Look again."),
        (STAY, 99, Edge.UNTIL, "2026-02-10", "The stay has no such placement any more. Look again."),
        (
            STAY,
            11,
            Edge.UNTIL,
            "2026-01-05",
            "No night would be left on the place: 05/01/2026 is not after 05/01/2026.",
        ),
        (
            STAY,
            11,
            Edge.FIRST,
            "2026-02-02",
            "No night would be left on the place: 02/02/2026 is not after 02/02/2026.",
        ),
        (STAY, 11, Edge.FIRST, None, "Only the departure of a stay may be unknown. Choose a day."),
        (TWO_ROOMS, 11, Edge.UNTIL, None, "Only the departure of a stay may be unknown. Choose a day."),
        (
            TWO_ROOMS,
            11,
            Edge.UNTIL,
            "2026-02-02",
            "No night would be left on the place: 02/02/2026 is not after 02/02/2026.",
        ),
        (
            TWO_ROOMS,
            12,
            Edge.FIRST,
            "2026-01-05",
            "No night would be left on the place: 05/01/2026 is not after 05/01/2026.",
        ),
        (
            TWO_ROOMS,
            12,
            Edge.UNTIL,
            "2026-01-19",
            "No night would be left on the place: 19/01/2026 is not after 19/01/2026.",
        ),
        (WITH_A_WAIT, 0, Edge.FIRST, "2026-01-10", "Give these nights a place first; then their ends can be moved."),
        (WITH_A_WAIT, 0, Edge.UNTIL, "2026-01-22", "Give these nights a place first; then their ends can be moved."),
        (
            WITH_A_WAIT,
            11,
            Edge.UNTIL,
            "2026-01-20",
            "The child has another place from 19/01/2026. Choose a day that leaves it free.",
        ),
        (
            parked(TWO_ROOMS, 12),
            11,
            Edge.UNTIL,
            "2026-02-03",
            "03/02/2026 lies outside the stay, which runs from 05/01/2026. Choose a day inside it.",
        ),
    ],
)
def test_an_end_that_cannot_lie_there_is_answered(
    stay: Timeline, placement: int, edge: Edge, to: str | None, sentence: str
) -> None:
    assert answer(lambda: resized(stay, placement, edge, None if to is None else day(to))) == sentence


def test_several_runs_of_waiting_nights_cannot_be_told_apart() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-12", "2026-01-19"))

    assert answer(lambda: resized(stay, 0, Edge.UNTIL, day("2026-02-10"))).startswith("Give these nights a place")


def test_a_shorter_stay_cuts_off_what_no_longer_fits() -> None:
    stay = a_timeline(
        a_stay(),
        *(a_bed(1, "2026-01-05", "2026-01-19"), a_bed(2, "2026-01-19", "2026-02-02")),
        *(a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-01-20")),
        an_absence("2026-01-15", "2026-01-25"),
    )

    shorter = lasting(stay, nights("2026-01-05", "2026-01-17"))

    assert beds(shorter) == [(1, "2026-01-05", "2026-01-17")]
    assert phases(shorter) == [("short", "2026-01-05")]
    assert [absence.period for absence in shorter.absences] == [nights("2026-01-15", "2026-01-17")]


@pytest.mark.parametrize(("first", "until", "left"), [("2026-01-05", "2026-01-19", 1), ("2026-01-19", "2026-02-02", 2)])
def test_a_place_without_a_night_left_is_given_up(first: str, until: str, left: int) -> None:
    assert beds(lasting(TWO_ROOMS, nights(first, until))) == [(left, first, until)]


def test_a_later_beginning_keeps_the_regime_of_that_day() -> None:
    stay = a_timeline(a_stay(), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-12"))

    assert phases(lasting(stay, nights("2026-01-15", "2026-02-02"))) == [("short", "2026-01-15")]


def test_a_stay_put_wholly_before_its_phases_keeps_the_first_of_them() -> None:
    assert phases(lasting(STAY, nights("2025-12-01", "2025-12-20"))) == [("short", "2025-12-01")]


def test_a_room_move_splits_the_placement() -> None:
    assert beds(split(STAY, day("2026-01-19"), 2)) == beds(TWO_ROOMS)


def test_a_split_placement_keeps_its_number_and_the_new_one_has_none() -> None:
    assert [bed.id for bed in split(STAY, day("2026-01-19"), 2).placements] == [11, 0]


def test_a_room_move_to_the_next_place_joins_it() -> None:
    changed = split(TWO_ROOMS, day("2026-01-12"), 2)

    assert beds(changed) == [(1, "2026-01-05", "2026-01-12"), (2, "2026-01-12", "2026-02-02")]
    assert [bed.id for bed in changed.placements] == [11, 12]


def test_two_stays_change_places_each_for_its_own_nights() -> None:
    other = a_timeline(a_stay("2026-01-10", "2026-01-20", 2), a_bed(3, "2026-01-10", "2026-01-20"))

    one, two = swapped(STAY, other, day("2026-01-12"))

    assert beds(one) == [(3, "2026-01-05", "2026-02-02")]
    assert beds(two) == [(1, "2026-01-10", "2026-01-20")]


def test_places_not_yet_written_can_be_swapped() -> None:
    new = placed(without_place(STAY), 3)
    other = placed(without_place(a_timeline(a_stay(number=2))), 4)

    assert [beds(stay)[0][0] for stay in swapped(new, other, day("2026-01-12"))] == [4, 3]


def test_an_absence_finds_its_place_in_order() -> None:
    stay = a_timeline(a_stay(), an_absence("2026-01-16", "2026-01-18"))

    gone = away(stay, nights("2026-01-09", "2026-01-11"), AbsenceReason.CAMP)

    assert [(absence.period.first, absence.reason) for absence in gone.absences] == [
        (day("2026-01-09"), AbsenceReason.CAMP),
        (day("2026-01-16"), AbsenceReason.HOME),
    ]


def test_a_departure_says_how_sure_it_is() -> None:
    gone = departing(STAY, day("2026-01-20"), Certainty.FIRM)

    assert (gone.period.until, gone.stay.certainty) == (day("2026-01-20"), Certainty.FIRM)


def test_a_crisis_is_extended_by_one_more_phase() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-19"), a_phase(CRISIS, "2026-01-05"))

    assert [(regime.phases, regime.period) for regime in extended(stay, day("2026-01-12"), 7).regimes()] == [
        (2, stay.period)
    ]


def test_a_conversion_gives_a_short_and_then_a_long_phase() -> None:
    stay = converted(a_timeline(a_stay("2026-01-05", None)), day("2026-02-16"), DECISION)

    assert phases(stay) == [("short", "2026-01-05"), ("long", "2026-02-16")]
    assert stay.decisions == (DECISION,)


def test_later_phases_give_way_to_a_conversion() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-03-01"))

    assert phases(converted(stay, day("2026-02-16"), DECISION)) == [("short", "2026-01-05"), ("long", "2026-02-16")]


def test_a_stay_that_was_long_before_can_become_long_again() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"), a_phase(SHORT, "2026-01-12"))

    assert phases(converted(stay, day("2026-02-16"), DECISION))[-1] == ("long", "2026-02-16")


LONG_STAY = a_timeline(a_stay("2026-01-05", None), a_phase(LONG, "2026-01-05"))
IN_CRISIS = a_timeline(a_stay(), a_phase(CRISIS, "2026-01-05"))


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (
            lambda: departing(STAY, day("2026-01-05"), Certainty.FIRM),
            "A stay needs a night: departure 05/01/2026 is not after the first day 05/01/2026.",
        ),
        (lambda: moved(STAY, 0, 2, 1), "The stay has no such placement any more. Look again."),
        (lambda: moved(STAY, 99, 2, 1), "The stay has no such placement any more. Look again."),
        (lambda: moved(STAY, 11, 2, 10**12), "That lies beyond the calendar. Choose a day nearer by."),
        (lambda: moved(STAY, 11, 2, -(10**6)), "That lies beyond the calendar. Choose a day nearer by."),
        (lambda: parked(STAY, 99), "The stay has no such placement any more. Look again."),
        (
            lambda: split(STAY, day("2026-01-05"), 2),
            "The child comes to this place on 05/01/2026. To change the place from then on, move the bar itself.",
        ),
        (
            lambda: split(STAY, day("2026-02-02"), 2),
            "02/02/2026 lies outside the stay, which runs from 05/01/2026. Choose a day inside it.",
        ),
        (
            lambda: split(WITH_A_WAIT, day("2026-01-12"), 2),
            "The stay has no place on the night of 12/01/2026. Give it one first.",
        ),
        (lambda: swapped(STAY, STAY, day("2026-01-12")), "A stay cannot swap places with itself. Choose another one."),
        (
            lambda: swapped(STAY, without_place(a_timeline(a_stay(number=2))), day("2026-01-12")),
            "The stay has no place on the night of 12/01/2026. Give it one first.",
        ),
        (
            lambda: extended(STAY, day("2026-01-12"), 7),
            "The stay is not in crisis on 12/01/2026; only a crisis can be extended.",
        ),
        (
            lambda: extended(IN_CRISIS, day("2026-01-05"), 7),
            "A phase already begins on 05/01/2026. Choose a later day.",
        ),
        (
            lambda: extended(IN_CRISIS, day("2026-02-03"), 7),
            "03/02/2026 lies outside the stay, which runs from 05/01/2026. Choose a day inside it.",
        ),
        (
            lambda: converted(STAY, day("2026-02-02"), DECISION),
            "02/02/2026 lies outside the stay, which runs from 05/01/2026. Choose a day inside it.",
        ),
        (lambda: converted(LONG_STAY, day("2026-02-02"), DECISION), "This stay is already long from 05/01/2026."),
    ],
)
def test_a_wish_without_sense_is_answered(wish: Callable[[], object], sentence: str) -> None:
    assert answer(wish) == sentence
