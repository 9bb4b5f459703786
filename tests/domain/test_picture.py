"""Finding stays by place and child, against looking at every one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.stay import Placement, Stay
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_house, a_picture, a_stay, a_timeline, day, nights
from tests.domain.strategies import periods

START = day("2026-01-05")


@st.composite
def near(draw: st.DrawFn) -> Period:
    """A period around one day, without an end now and then."""
    drawn = draw(periods(40))
    return drawn.shifted((START - drawn.first).days + draw(st.integers(-60, 60)))


@st.composite
def crowded(draw: st.DrawFn) -> list[Timeline]:
    """Stays on two places of three children that overlap as only bad input does."""
    spans = draw(st.lists(near(), max_size=12))
    return [
        Timeline(
            Stay(number, f"V{number}", number % 3, period),
            placements=(Placement(number, number, draw(st.integers(1, 2)), period),),
        )
        for number, period in enumerate(spans)
    ]


def pictured(stays: list[Timeline]) -> Picture:
    return a_picture(*stays, closures=[Closure(stay.id, 1 + stay.id % 2, stay.period, "") for stay in stays])


@given(crowded(), near())
def test_on_place_finds_who_is_there_and_nobody_else(stays: list[Timeline], window: Period) -> None:
    picture = pictured(stays)

    for place in (1, 2, 3):
        found = {stay.id for stay, _ in picture.on_place(place, window)}
        assert found == {s.id for s in stays if s.placements[0].place_id == place and s.period.overlaps(window)}


@given(crowded(), near())
def test_what_is_found_stands_in_order(stays: list[Timeline], window: Period) -> None:
    firsts = [bed.period.first for _, bed in pictured(stays).on_place(1, window)]

    assert firsts == sorted(firsts)


@given(crowded(), near())
def test_of_child_finds_its_stays_and_no_other(stays: list[Timeline], window: Period) -> None:
    picture = pictured(stays)

    for child in range(3):
        found = {stay.id for stay in picture.of_child(child, window)}
        assert found == {s.id for s in stays if s.stay.child_id == child and s.period.overlaps(window)}


@given(crowded(), near())
def test_closures_are_found_by_place(stays: list[Timeline], window: Period) -> None:
    picture = pictured(stays)

    found = {closure.id for place in (1, 2) for closure in picture.closures_of(place, window)}

    assert found == {stay.id for stay in stays if stay.period.overlaps(window)}
    assert {closure.id for closure in picture.closures()} == {stay.id for stay in stays}


@given(crowded())
def test_earlier_stays_are_those_of_the_child_that_began_before(stays: list[Timeline]) -> None:
    picture = pictured(stays)

    for one in stays:
        same_child = (s for s in stays if s.stay.child_id == one.stay.child_id)
        assert {s.id for s in picture.earlier_stays(one)} == {
            s.id for s in same_child if s.period.first < one.period.first
        }


def test_a_changed_stay_takes_the_place_of_the_old_one() -> None:
    stay, other = a_timeline(a_stay()), a_timeline(a_stay(number=2))
    later = a_timeline(a_stay("2026-03-01", "2026-03-05"))

    changed = a_picture(stay, other).with_changed(later)

    assert [found.id for found, _ in changed.on_place(1, nights("2026-01-05", "2026-02-02"))] == [2]
    assert [found.id for found, _ in changed.on_place(1, nights("2026-03-01", "2026-03-05"))] == [1]


@pytest.mark.parametrize(("place", "group"), [(1, 1), (4, 1), (5, 2), (8, 2)])
def test_a_house_knows_where_a_place_stands(place: int, group: int) -> None:
    house = a_house()

    assert (house.room_of(place).id, house.group_of(place).id, house.site_of(place).id) == (group, group, 1)
    assert place in [standing.id for standing in house.places_of_group(group)]


def test_a_group_has_its_own_places() -> None:
    assert [place.id for place in a_house().places_of_group(2)] == [5, 6, 7, 8]


@given(near())
def test_a_stay_is_found_on_its_first_and_not_on_its_departure_day(period: Period) -> None:
    picture = a_picture(Timeline(Stay(1, "V1", 1, period), placements=(Placement(1, 1, 1, period),)))

    assert len(list(picture.on_place(1, Period(period.first, period.first + DAY)))) == 1
    assert period.until is None or list(picture.on_place(1, Period(period.until))) == []
