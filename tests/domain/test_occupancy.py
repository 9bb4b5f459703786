"""Nights taken, present and possible, against counting bed by bed."""

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.house import Closure
from ckgdesk.domain.occupancy import NightCount, nights, percentage
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_closure, a_picture, a_stay, a_timeline, an_absence, day
from tests.builders import nights as from_until
from tests.domain.strategies import days, numbered, timelines

WEEK = from_until("2026-01-05", "2026-01-12")


@st.composite
def full_houses(draw: st.DrawFn) -> tuple[Picture, Period]:
    """Four places with a stay each, close together, some closed now and then, and a window on them."""
    first = draw(days)
    stays = []
    for place in range(1, 5):
        stay = numbered(draw(timelines(60)), place, place)
        near = (first - stay.period.first).days + draw(st.integers(-40, 40))
        stays.append(_on(stay, place, near))
    closures = [
        Closure(n, draw(st.integers(1, 4)), Period(begin, begin + draw(st.integers(1, 30)) * DAY), "")
        for n in range(draw(st.integers(0, 4)))
        for begin in [first + draw(st.integers(-20, 40)) * DAY]
    ]
    return a_picture(*stays, closures=closures), Period(first, first + draw(st.integers(1, 60)) * DAY)


def _on(stay: Timeline, place: int, days_later: int) -> Timeline:
    beds = [a_bed(place, *_texts(bed.period.shifted(days_later))) for bed in stay.placements]
    absences = [an_absence(*_texts(away.period.shifted(days_later))) for away in stay.absences]
    first, until = _texts(stay.period.shifted(days_later))
    return a_timeline(a_stay(first, until, place), *(beds or [a_bed(place, first, until)]), *absences)


def _texts(period: Period) -> tuple[str, str | None]:
    return str(period.first), None if period.until is None else str(period.until)


def counted(picture: Picture, window: Period) -> list[NightCount]:
    return list(nights((1, 2, 3, 4), window, picture))


def test_a_stay_takes_its_nights_and_not_its_departure_day() -> None:
    stay = a_timeline(a_stay("2026-01-06", "2026-01-09"))

    assert [count.taken for count in counted(a_picture(stay), WEEK)] == [0, 1, 1, 1, 0, 0, 0]


def test_a_night_away_is_taken_but_not_present() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-09"), an_absence("2026-01-06", "2026-01-08"))

    assert [(count.taken, count.present) for count in counted(a_picture(stay), WEEK)][:4] == [
        (1, 1),
        (1, 0),
        (1, 0),
        (1, 1),
    ]


def test_a_closed_place_is_not_available() -> None:
    picture = a_picture(closures=[a_closure(1, "2026-01-06", "2026-01-08")])

    assert [count.available for count in counted(picture, WEEK)] == [4, 3, 3, 4, 4, 4, 4]


def test_a_place_closed_twice_is_closed_once() -> None:
    picture = a_picture(closures=[a_closure(1, "2026-01-06", "2026-01-08", 1), a_closure(1, "2026-01-06", None, 2)])

    assert [count.closed for count in counted(picture, WEEK)] == [0, 1, 1, 1, 1, 1, 1]


def test_a_closed_place_that_is_taken_counts_as_taken() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-07"))
    picture = a_picture(stay, closures=[a_closure(1, "2026-01-05", "2026-01-08")])

    assert [(count.closed, count.taken) for count in counted(picture, WEEK)][:4] == [(0, 1), (0, 1), (1, 0), (0, 0)]


def test_the_nights_carry_their_dates() -> None:
    assert [count.night for count in counted(a_picture(), WEEK)] == list(WEEK.nights())


def test_nothing_possible_has_no_percentage() -> None:
    assert percentage([NightCount(day("2026-01-05"), 4, 4, 0, 0)]) is None


def test_a_percentage_is_of_what_was_not_closed() -> None:
    assert percentage([NightCount(day("2026-01-05"), 4, 1, 2, 1)]) == 66.7


@given(full_houses())
def test_nights_taken_are_the_nights_of_the_placements_in_the_window(drawn: tuple[Picture, Period]) -> None:
    picture, window = drawn
    inside = [
        common.night_count()
        for stay in picture.timelines.values()
        for bed in stay.placements
        if (common := bed.period.common(window)) is not None
    ]

    assert sum(count.taken for count in counted(picture, window)) == sum(inside)


@given(full_houses())
def test_no_night_counts_more_than_there_is(drawn: tuple[Picture, Period]) -> None:
    for count in counted(*drawn):
        assert 0 <= count.present <= count.taken <= count.available <= count.places == 4
        assert count.closed >= 0


@given(full_houses())
def test_every_night_is_counted_as_walking_the_corridor_would(drawn: tuple[Picture, Period]) -> None:
    picture, window = drawn
    for count in counted(picture, window):
        sleeping = [stay for stay in picture.timelines.values() if stay.placement_on(count.night)]
        shut = {closure.place_id for closure in picture.closures() if closure.period.holds(count.night)}
        assert count.taken == len(sleeping)
        assert count.present == sum(stay.absence_on(count.night) is None for stay in sleeping)
        assert count.closed == len(shut - {stay.id for stay in sleeping})
