"""Ways out of a refusal: the right one first, true when it is taken, and never more than three."""

from collections.abc import Callable

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import ChangedElsewhere, Refused
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import WayKind, WayOut
from ckgdesk.domain.wishes import Edge
from ckgdesk.services.planning import Move
from tests.builders import a_bed, a_stay, a_timeline, day, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))
BED = NOOR.placements[0].id


def lying(place: int, first: str, until: str, number: int, child: int) -> Timeline:
    return a_timeline(a_stay(first, until, number=number, child_id=child), a_bed(place, first, until))


LOTTE = lying(2, "2026-01-05", "2026-02-02", 102, 3)


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR, LOTTE)
    return centre


def ways_of(centre: Centre, wish: Callable[[], ChangeSet]) -> tuple[WayOut, ...]:
    with pytest.raises(Refused) as refused:
        wish()
    return centre.rescue.ways_out(refused.value)


def to_lottes_place(centre: Centre) -> ChangeSet:
    return centre.planning.move_stay(101, BED, 2, 0)


def test_a_taken_place_offers_the_nearest_free_one_first(noor: Centre) -> None:
    ways = ways_of(noor, lambda: to_lottes_place(noor))

    assert ways[0].kind is WayKind.OTHER_PLACE
    assert dict(ways[0].text.values)["place"] == "P3"


def test_a_taken_place_offers_to_swap(noor: Centre) -> None:
    swap = next(way for way in ways_of(noor, lambda: to_lottes_place(noor)) if way.kind is WayKind.SWAP)

    noor.rescue.take(swap)

    assert (noor.stay(101).placements[0].place_id, noor.stay(102).placements[0].place_id) == (2, 1)


def test_a_locked_stay_is_not_offered_in_a_swap(noor: Centre) -> None:
    noor.planning.lock(102, locked=True)

    assert WayKind.SWAP not in [way.kind for way in ways_of(noor, lambda: to_lottes_place(noor))]


def test_a_place_that_comes_free_offers_a_room_move_on_that_day(centre: Centre) -> None:
    leaving = a_timeline(
        a_stay("2026-01-05", "2026-01-15", number=102, child_id=3), a_bed(2, "2026-01-05", "2026-01-15")
    )
    centre.given(NOOR, leaving)
    ways = ways_of(centre, lambda: to_lottes_place(centre))

    centre.rescue.take(next(way for way in ways if way.kind is WayKind.SPLIT))

    assert [(bed.place_id, bed.period.first) for bed in centre.stay(101).placements] == [
        (1, day("2026-01-05")),
        (2, day("2026-01-15")),
    ]


def test_a_place_that_is_taken_later_offers_to_move_on_then(centre: Centre) -> None:
    centre.given(NOOR, lying(2, "2026-01-20", "2026-02-15", 102, 3))
    ways = ways_of(centre, lambda: to_lottes_place(centre))

    centre.rescue.take(next(way for way in ways if way.kind is WayKind.SPLIT))

    assert [bed.place_id for bed in centre.stay(101).placements] == [2, 1]


def test_beyond_six_weeks_offers_the_last_departure_in_time_and_a_long_stay(noor: Centre) -> None:
    ways = ways_of(noor, lambda: noor.planning.resize(101, BED, Edge.UNTIL, day("2026-03-02")))

    assert [way.kind for way in ways] == [WayKind.SHORTEN, WayKind.CONVERT]
    assert ways[1].day == day("2026-02-16")


def test_the_shortened_stay_lies_within_six_weeks(noor: Centre) -> None:
    ways = ways_of(noor, lambda: noor.planning.resize(101, BED, Edge.UNTIL, day("2026-03-02")))

    noor.rescue.take(ways[0])

    assert noor.stay(101).period == nights("2026-01-05", "2026-02-16")


def test_running_into_the_next_stay_offers_to_leave_before_it(noor: Centre) -> None:
    noor.given(
        a_timeline(a_stay("2026-02-09", "2026-02-20", number=103, child_id=1), a_bed(4, "2026-02-09", "2026-02-20"))
    )

    ways = ways_of(noor, lambda: noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-12")))

    assert [dict(way.text.values)["day"] for way in ways] == [day("2026-02-09")]


def test_no_way_is_offered_that_would_be_refused(centre: Centre) -> None:
    full = [lying(place, "2026-01-01", "2026-03-01", 100 + place, place) for place in range(2, 7)]
    centre.given(NOOR, *full)
    for place in (7, 8):
        centre.planning.close_place(place, nights("2026-01-01", "2026-03-01"), "lek")

    ways = ways_of(centre, lambda: to_lottes_place(centre))

    assert WayKind.OTHER_PLACE not in [way.kind for way in ways]


def test_never_more_than_three_ways_are_offered(noor: Centre) -> None:
    ways = ways_of(noor, lambda: noor.planning.move_stay(101, BED, 2, 0))

    assert 0 < len(ways) <= 3


def test_a_way_that_is_no_longer_open_is_not_taken(noor: Centre) -> None:
    ways = ways_of(noor, lambda: to_lottes_place(noor))
    noor.planning.move_stay(101, BED, 4, 0)

    with pytest.raises(ChangedElsewhere):
        noor.rescue.take(ways[0])


def test_no_way_is_offered_for_a_stay_that_became_another_meanwhile(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        to_lottes_place(noor)
    noor.planning.move_stay(101, BED, 4, 0)

    assert noor.rescue.ways_out(refused.value) == ()


def test_closing_a_place_offers_no_way_for_whoever_lies_there(noor: Centre) -> None:
    assert ways_of(noor, lambda: noor.planning.close_place(1, nights("2026-01-20", "2026-01-22"), "lek")) == ()


def test_a_longer_stay_keeps_its_place_while_it_is_free_and_then_moves(centre: Centre) -> None:
    centre.given(NOOR, lying(1, "2026-02-05", "2026-02-20", 102, 3))
    ways = ways_of(centre, lambda: centre.planning.resize(101, BED, Edge.UNTIL, day("2026-02-10")))

    centre.rescue.take(next(way for way in ways if way.kind is WayKind.SPLIT))

    assert [(bed.place_id, bed.period) for bed in centre.stay(101).placements] == [
        (1, nights("2026-01-05", "2026-02-05")),
        (2, nights("2026-02-05", "2026-02-10")),
    ]


def test_a_longer_stay_may_also_leave_when_the_next_child_comes(centre: Centre) -> None:
    centre.given(NOOR, lying(1, "2026-02-05", "2026-02-20", 102, 3))
    ways = ways_of(centre, lambda: centre.planning.resize(101, BED, Edge.UNTIL, day("2026-02-10")))

    centre.rescue.take(next(way for way in ways if way.kind is WayKind.SHORTEN))

    assert centre.stay(101).period == nights("2026-01-05", "2026-02-05")


def test_leaving_as_planned_is_no_way_out(centre: Centre) -> None:
    centre.given(NOOR, lying(1, "2026-02-02", "2026-02-20", 102, 3))

    ways = ways_of(centre, lambda: centre.planning.resize(101, BED, Edge.UNTIL, day("2026-02-10")))

    assert WayKind.SHORTEN not in [way.kind for way in ways]


def test_no_swap_is_offered_that_pushes_a_later_child_out(centre: Centre) -> None:
    staying_longer = lying(2, "2026-01-05", "2026-02-15", 102, 3)
    coming_later = lying(1, "2026-02-02", "2026-02-20", 103, 4)
    there_before = a_timeline(
        a_stay("2026-01-01", "2026-01-20", number=104, child_id=5),
        a_bed(2, "2026-01-01", "2026-01-05"),
        a_bed(7, "2026-01-05", "2026-01-20"),
    )
    centre.given(NOOR, staying_longer, coming_later, there_before)

    ways = ways_of(centre, lambda: to_lottes_place(centre))

    assert WayKind.SWAP not in [way.kind for way in ways]


def several(centre: Centre) -> ChangeSet:
    """Noor to a free place, Lotte to one that is taken."""
    return centre.planning.move_several([Move(101, BED, 3, 0), Move(102, LOTTE.placements[0].id, 5, 0)])


@pytest.fixture
def taken(noor: Centre) -> Centre:
    noor.given(lying(5, "2026-01-05", "2026-02-02", 103, 4))
    return noor


def places(centre: Centre, *stay_ids: int) -> list[int]:
    return [centre.stay(stay_id).placements[0].place_id for stay_id in stay_ids]


def test_of_several_the_refused_one_gets_the_nearest_place_and_the_others_theirs(taken: Centre) -> None:
    ways = ways_of(taken, lambda: several(taken))

    taken.rescue.take(ways[0])

    assert (ways[0].kind, places(taken, 101, 102, 103)) == (WayKind.OTHER_PLACE, [3, 6, 5])


def test_of_several_those_that_may_can_move_without_the_others(taken: Centre) -> None:
    way = next(way for way in ways_of(taken, lambda: several(taken)) if way.kind is WayKind.PART)

    taken.rescue.take(way)

    assert places(taken, 101, 102, 103) == [3, 2, 5]


def test_of_several_nobody_is_left_where_another_of_them_comes(taken: Centre) -> None:
    chain = [Move(101, BED, 2, 0), Move(102, LOTTE.placements[0].id, 5, 0)]

    ways = ways_of(taken, lambda: taken.planning.move_several(chain))

    assert WayKind.PART not in [way.kind for way in ways]


def test_what_is_done_for_several_is_one_step_back(taken: Centre) -> None:
    way = ways_of(taken, lambda: several(taken))[0]

    taken.planning.revert(taken.rescue.take(way))

    assert places(taken, 101, 102, 103) == [1, 2, 5]


def test_leaving_when_one_leaves_already_is_no_way_out(centre: Centre) -> None:
    weeks = a_timeline(a_stay("2026-01-05", "2026-02-16", number=101, child_id=1), a_bed(1, "2026-01-05", "2026-02-16"))
    centre.given(weeks)

    ways = ways_of(centre, lambda: centre.planning.resize(101, weeks.placements[0].id, Edge.UNTIL, day("2026-02-20")))

    assert [way.kind for way in ways] == [WayKind.CONVERT]
