"""What holds of every wish, whatever stay hypothesis thinks of."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.period import DAY, Period
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
    shifted,
    split,
    swapped,
)
from tests.builders import a_bed, a_decision, a_stay, a_timeline
from tests.domain.strategies import numbered, periods, timelines

DECISION = a_decision("2026-02-16", "2026-08-15")
ODD_DAYS = st.integers(-200, 400) | st.sampled_from([10**7, -(10**7), 10**12])


def placed_nights(timeline: Timeline) -> int:
    return sum(bed.period.night_count() for bed in timeline.placements)


def is_whole(timeline: Timeline) -> bool:
    """Does everything lie inside the stay, in order, no night with two beds, a phase from the first night on?"""
    beds = [bed.period for bed in timeline.placements]
    return (
        all(timeline.period.covers(period) for period in (*beds, *(away.period for away in timeline.absences)))
        and all(timeline.period.holds(phase.first) for phase in timeline.phases)
        and all(not one.overlaps(other) for one, other in pairwise(beds))
        and timeline.phases[0].first == timeline.period.first
        and [phase.first for phase in timeline.phases] == sorted({phase.first for phase in timeline.phases})
    )


@given(timelines(), st.integers(-1000, 1000))
def test_moved_and_moved_back_is_the_same_stay(stay: Timeline, days: int) -> None:
    assume(stay.placements)
    bed = stay.placements[0]

    assert moved(moved(stay, bed.id, 9, days), bed.id, bed.place_id, -days) == stay


@given(timelines(ended=True), st.data())
def test_a_split_keeps_every_night_on_a_place(stay: Timeline, drawn: st.DataObject) -> None:
    assume(any(bed.period.night_count() > 1 for bed in stay.placements))
    bed = next(bed for bed in stay.placements if bed.period.night_count() > 1)
    night = bed.period.first + drawn.draw(st.integers(1, bed.period.night_count() - 1)) * DAY

    parts = split(stay, night, 9)

    assert placed_nights(parts) == placed_nights(stay)
    assert (parts.unplaced(), is_whole(parts)) == (stay.unplaced(), True)
    assert (parts.placement_on(night - DAY), parts.placement_on(night)) != (bed, bed)


@given(timelines(), periods())
def test_whatever_it_lasts_everything_stays_inside(stay: Timeline, period: Period) -> None:
    near = period.shifted((stay.period.first - period.first).days % 90 - 45 + (stay.period.first - period.first).days)

    changed = lasting(stay, near)

    assert changed.period == near
    assert is_whole(changed)


@given(timelines(), st.integers(-40, 40), st.integers(-40, 40))
def test_a_stay_made_longer_keeps_its_nights_and_regimes(stay: Timeline, before: int, after: int) -> None:
    first = stay.period.first - abs(before) * DAY
    until = None if stay.period.until is None else stay.period.until + abs(after) * DAY

    longer = lasting(stay, Period(first, until))

    assert len(longer.placements) == len(stay.placements)
    assert [phase.kind for phase in longer.phases] == [phase.kind for phase in stay.phases]
    assert longer.absences == stay.absences


@given(timelines(), timelines())
def test_swapped_twice_is_as_before(stay: Timeline, second: Timeline) -> None:
    one, other = placed(stay, 9), placed(numbered(second, 2, 2), 8)
    one = shifted(one, (other.period.first - one.period.first).days)
    night = one.period.first

    assert swapped(*swapped(one, other, night), night) == (one, other)


@given(periods(ended=True), st.data(), st.sampled_from(Edge))
def test_a_room_move_on_another_day_keeps_the_nights(whole: Period, drawn: st.DataObject, edge: Edge) -> None:
    assume(whole.night_count() > 1)
    first, until = str(whole.first), str(whole.until)
    change, wished = (whole.first + drawn.draw(st.integers(1, whole.night_count() - 1)) * DAY for _ in range(2))
    stay = a_timeline(a_stay(first, until), a_bed(1, first, str(change)), a_bed(2, str(change), until))

    changed = resized(stay, 11 if edge is Edge.UNTIL else 12, edge, wished)

    assert [bed.period for bed in changed.placements] == [Period(whole.first, wished), Period(wished, whole.until)]
    assert changed.period == whole


@given(timelines(), st.integers(0, 120))
def test_a_converted_stay_is_long_to_its_end(stay: Timeline, offset: int) -> None:
    first = stay.period.first + offset * DAY
    regime = stay.regime_on(first)
    assume(regime is not None and regime.kind is not PhaseKind.LONG)

    changed = converted(stay, first, DECISION)

    long = changed.regime(PhaseKind.LONG)
    assert long is not None
    assert long.period == Period(first, stay.period.until)
    for night in Period(stay.period.first, first + DAY).nights():
        before, after = stay.regime_on(night), changed.regime_on(night)
        assert night == first or (before and before.kind) == (after and after.kind)


@given(timelines(), st.sampled_from(Edge), st.integers(0, 15), st.integers(-200, 400))
def test_an_end_pulled_anywhere_leaves_a_whole_stay(stay: Timeline, edge: Edge, bed: int, offset: int) -> None:
    with suppress(Impossible):
        assert is_whole(resized(stay, bed, edge, stay.period.first + offset * DAY))


@given(timelines(), timelines(), st.integers(0, 15), ODD_DAYS, st.sampled_from(Edge), periods())
def test_every_wish_answers_nonsense_with_a_sentence(
    stay: Timeline, second: Timeline, bed: int, days: int, edge: Edge, period: Period
) -> None:
    day = stay.period.first + timedelta(days=max(-(10**5), min(days, 10**6)))
    wishes: list[Callable[[], object]] = [
        lambda: moved(stay, bed, 3, days),
        lambda: placed(stay, 3),
        lambda: parked(stay, bed),
        lambda: resized(stay, bed, edge, day),
        lambda: resized(stay, bed, edge, None),
        lambda: lasting(stay, period),
        lambda: split(stay, day, 3),
        lambda: swapped(stay, numbered(second, 2, 2), day),
        lambda: away(stay, period, AbsenceReason.HOME),
        lambda: departing(stay, day, Certainty.FIRM),
        lambda: extended(stay, day, 7),
        lambda: converted(stay, day, DECISION),
    ]
    for wish in wishes:
        with suppress(Impossible):
            wish()
