"""Rows and bars: what one board shows."""

import itertools
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.board import BoardPicture, RowKind, bars_of, board_picture
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import (
    a_bed,
    a_closure,
    a_house,
    a_phase,
    a_picture,
    a_stay,
    a_timeline,
    day,
    nights,
    without_place,
)
from tests.domain.strategies import numbered, timelines

WINDOW = nights("2026-01-01", "2026-02-01")
SHORT, LONG = PhaseKind.SHORT, PhaseKind.LONG


def board(*stays: Timeline, window: Period = WINDOW) -> BoardPicture:
    return board_picture(a_picture(*stays), window, day("2026-01-15"))


def limits(*phases: tuple[PhaseKind, str]) -> list[str | None]:
    parts = (a_phase(kind, first) for kind, first in phases)
    stay = a_timeline(a_stay(phases[0][1], None), *parts)
    return [str(bar.limit) if bar.limit else None for bar in bars_of(stay, a_picture(stay))]


@given(st.lists(timelines(60), max_size=8))
def test_bars_on_the_waiting_lane_never_overlap(stays: list[Timeline]) -> None:
    near = [numbered(stay, n, n) for n, stay in enumerate(stays, 1)]
    everything = Period(day("1999-01-01"))

    shown = board(*near, window=everything)

    lanes = [row.key for row in shown.rows if row.kind is RowKind.WAITING]
    for lane in lanes:
        bars = shown.bars.get(lane, ())
        assert all(not one.period.overlaps(other.period) for one, other in itertools.pairwise(bars))
    on_lanes = sum(len(shown.bars.get(lane, ())) for lane in lanes)
    assert on_lanes == sum(len(stay.unplaced()) for stay in near)


@given(timelines())
def test_every_night_of_a_stay_lies_on_one_bar(stay: Timeline) -> None:
    nights_of: dict[bool, list[Period]] = defaultdict(list)
    for bar in bars_of(stay, a_picture(stay)):
        nights_of[bar.placement is None].append(bar.period)

    assert nights_of[True] == list(stay.unplaced())
    assert nights_of[False] == [bed.period for bed in stay.placements]


def test_rows_go_from_site_to_place() -> None:
    rows = board_picture(a_picture(house=a_house(2, 1)), WINDOW, day("2026-01-15")).rows

    assert [(row.key, row.depth) for row in rows] == [
        ("waiting:0", 0),
        ("site:1", 0),
        ("group:1", 1),
        ("room:1", 2),
        ("place:1", 3),
        ("group:2", 1),
        ("room:2", 2),
        ("place:2", 3),
    ]


def test_two_stays_that_wait_at_once_get_two_lanes() -> None:
    shown = board(*(without_place(a_timeline(a_stay(number=number))) for number in (1, 2)))

    assert [row.key for row in shown.rows if row.kind is RowKind.WAITING] == ["waiting:0", "waiting:1"]


def test_a_stay_that_waits_outside_the_window_takes_no_lane() -> None:
    waiting = without_place(a_timeline(a_stay("2026-02-01", "2026-02-10")))

    assert board(waiting).bars == {}


def test_bars_of_a_row_stand_in_order() -> None:
    later, sooner = a_timeline(a_stay("2026-01-20", "2026-01-30", 1)), a_timeline(a_stay("2026-01-05", "2026-01-20", 2))

    assert [bar.timeline.id for bar in board(later, sooner).bars["place:1"]] == [2, 1]


def test_a_bar_is_found_by_stay_and_placement() -> None:
    shown = board(a_timeline(a_stay()), without_place(a_timeline(a_stay(number=2))))

    assert set(shown.bars_by_key) == {(1, 11), (2, 0)}


def test_a_bar_knows_whether_it_begins_or_ends_the_stay() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-19"), a_bed(2, "2026-01-19", "2026-02-02"))

    assert [(bar.begins_stay, bar.ends_stay) for bar in bars_of(stay, a_picture(stay))] == [
        (True, False),
        (False, True),
    ]


def test_a_bar_knows_the_regime_of_a_night() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))
    (bar,) = bars_of(stay, a_picture(stay))

    assert [bar.regime_on(day(text)) for text in ("2026-01-04", "2026-02-15", "2026-02-16")] == [None, SHORT, LONG]


def test_day_42_is_marked_while_no_long_phase_follows_in_time() -> None:
    assert limits((SHORT, "2026-01-05")) == ["2026-02-15"]
    assert limits((SHORT, "2026-01-05"), (LONG, "2026-02-17")) == ["2026-02-15"]


def test_day_42_is_not_marked_once_a_long_phase_follows_in_time() -> None:
    assert limits((SHORT, "2026-01-05"), (LONG, "2026-02-16")) == [None]


def test_day_42_is_marked_after_an_earlier_long_phase() -> None:
    assert limits((LONG, "2026-01-05"), (SHORT, "2026-01-12")) == ["2026-02-22"]


def test_a_long_stay_has_no_day_42() -> None:
    assert limits((LONG, "2026-01-05")) == [None]


def test_closures_are_found_by_place() -> None:
    closures = [a_closure(2, "2026-01-05", "2026-01-08", 1), a_closure(2, "2026-01-20", None, 2)]

    shown = board_picture(a_picture(closures=closures), WINDOW, day("2026-01-15"))

    assert {place: [closure.id for closure in found] for place, found in shown.closures.items()} == {2: [1, 2]}
