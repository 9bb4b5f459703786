from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.occupancy import nights as counted_nights
from ckgdesk.domain.stay import Certainty, PhaseKind
from tests.builders import (
    a_bed,
    a_closure,
    a_decision,
    a_phase,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)
from tests.ui.board.boards import a_board, a_place_stay, a_sheet, two_stays
from ui.board.sheet import FAR, Sheet, Strip


def ordinal(text: str) -> int:
    return day(text).toordinal()


def only_strip(sheet: Sheet, row: str = "place:1") -> Strip:
    (strip,) = sheet.strips(row)
    return strip


def test_a_bar_becomes_numbers() -> None:
    strip = only_strip(a_sheet(a_place_stay(1, "2026-01-05", "2026-02-02", certainty=Certainty.FIRM)))

    assert (strip.first, strip.until) == (ordinal("2026-01-05"), ordinal("2026-02-02"))
    assert (strip.begins, strip.ends, strip.open_ended) == (True, True, False)
    assert strip.certainty is Certainty.FIRM


def test_a_stay_without_an_end_goes_far() -> None:
    strip = only_strip(a_sheet(a_place_stay(1, "2026-01-05", None)))

    assert strip.until == FAR
    assert strip.open_ended


def test_a_child_is_named_as_the_window_names_it() -> None:
    sheet = Sheet(a_board(a_place_stay(1, "2026-01-05", "2026-02-02")), lambda child: child.initials)

    assert only_strip(sheet).name == "L.V."


def test_phases_are_cut_to_the_bar() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-03-01"),
        a_phase(PhaseKind.CRISIS, "2026-01-05"),
        a_phase(PhaseKind.SHORT, "2026-01-12"),
        a_bed(1, "2026-01-05", "2026-01-20"),
        a_bed(2, "2026-01-20", "2026-03-01"),
    )

    sheet = a_sheet(stay)

    assert [kind for kind, _, _ in only_strip(sheet).regimes] == [PhaseKind.CRISIS, PhaseKind.SHORT]
    assert only_strip(sheet, "place:2").regimes == ((PhaseKind.SHORT, ordinal("2026-01-20"), ordinal("2026-03-01")),)


def test_a_room_move_neither_begins_nor_ends_the_stay() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-03-01"), a_bed(1, "2026-01-05", "2026-01-20"), a_bed(2, "2026-01-20", "2026-03-01")
    )

    sheet = a_sheet(stay)

    assert (only_strip(sheet).begins, only_strip(sheet).ends) == (True, False)
    assert (only_strip(sheet, "place:2").begins, only_strip(sheet, "place:2").ends) == (False, True)


def test_nights_beyond_six_weeks_are_marked() -> None:
    strip = only_strip(a_sheet(a_place_stay(1, "2026-01-05", "2026-02-20")))

    assert strip.over == (ordinal("2026-02-16"), ordinal("2026-02-20"))
    assert strip.limit == ordinal("2026-02-16")


def test_a_stay_that_leaves_on_the_first_day_over_ends_on_the_mark() -> None:
    strip = only_strip(a_sheet(a_place_stay(1, "2026-01-05", "2026-02-16")))

    assert strip.over is None
    assert strip.limit == strip.until


def test_a_long_phase_in_time_takes_the_mark_away() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-16"),
        a_decision("2026-02-16", "2026-12-31"),
    )

    strip = only_strip(a_sheet(stay))

    assert (strip.over, strip.limit, strip.bare) == (None, None, ())


def test_a_long_phase_too_late_leaves_the_nights_before_it_over() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-20"),
        a_decision("2026-02-16", "2026-12-31"),
    )

    assert only_strip(a_sheet(stay)).over == (ordinal("2026-02-16"), ordinal("2026-02-20"))


def test_long_nights_without_a_decision_are_bare() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.LONG, "2026-01-05"),
        a_decision("2026-01-05", "2026-01-31"),
    )

    assert only_strip(a_sheet(stay)).bare == ((ordinal("2026-02-01"), ordinal("2026-04-01")),)


def test_absences_lie_within_the_bar() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-02-02"), an_absence("2026-01-10", "2026-01-12"))

    strip = only_strip(a_sheet(stay))

    assert strip.absences == ((ordinal("2026-01-10"), ordinal("2026-01-12")),)
    assert strip.is_marked


def test_only_bars_that_touch_the_days_are_looked_at() -> None:
    stays = [a_place_stay(1, f"2026-{month:02}-01", f"2026-{month:02}-20", number=month) for month in range(1, 13)]
    sheet = a_sheet(*stays)

    found = sheet.strips_between("place:1", ordinal("2026-03-10"), ordinal("2026-04-02"))

    assert [strip.key[0] for strip in found] == [3, 4]


def test_a_departure_day_still_shows_its_morning() -> None:
    sheet = a_sheet(a_place_stay(1, "2026-01-05", "2026-02-02"))

    assert sheet.strips_between("place:1", ordinal("2026-02-02"), ordinal("2026-02-09"))
    assert not sheet.strips_between("place:1", ordinal("2026-02-03"), ordinal("2026-02-09"))


def test_both_stays_of_a_change_day_show() -> None:
    sheet = a_sheet(
        a_place_stay(1, "2026-01-05", "2026-02-02", number=1), a_place_stay(1, "2026-02-02", "2026-02-09", number=2)
    )
    change = ordinal("2026-02-02")

    assert len(sheet.strips_between("place:1", change, change)) == 2


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 9)), min_size=1, max_size=12), st.integers(0, 80))
def test_what_is_looked_at_is_exactly_what_touches_the_days(spells: list[tuple[int, int]], start: int) -> None:
    zero, reached, stays = day("2026-01-01"), 0, []
    for number, (gap, length) in enumerate(spells, 1):
        first, reached = reached + gap, reached + gap + length
        stays.append(
            a_place_stay(1, str(zero + timedelta(days=first)), str(zero + timedelta(days=reached)), number=number)
        )
    sheet = a_sheet(*stays)
    first, last = zero.toordinal() + start, zero.toordinal() + start + 10

    found = sheet.strips_between("place:1", first, last)

    assert list(found) == [s for s in sheet.strips("place:1") if s.first <= last and s.until >= first]


def test_a_bar_is_found_by_its_key_on_a_place_and_in_the_lane() -> None:
    placed, waiting = a_place_stay(1, "2026-01-05", "2026-02-02"), without_place(a_timeline(a_stay(number=2)))
    sheet = a_sheet(placed, waiting)

    found = [sheet.strip((1, 11)), sheet.strip((2, 0)), sheet.strip((9, 9))]

    assert [strip.key if strip else None for strip in found] == [(1, 11), (2, 0), None]


def test_closures_are_numbers_too() -> None:
    sheet = a_sheet(closures=[a_closure(3, "2026-01-05", None)])

    (shut,) = sheet.shut(3)

    assert (shut.first, shut.until, shut.reason) == (ordinal("2026-01-05"), FAR, "schilderwerken")
    assert sheet.shut(4) == ()


@pytest.mark.parametrize("first", ["2026-01-01", "2026-01-20", "2026-02-05"])
def test_counts_are_those_of_the_domain(first: str) -> None:
    board = a_board(
        *two_stays(),
        a_place_stay(3, "2026-01-10", None, number=3),
        closures=[a_closure(3, "2026-01-08", "2026-01-15"), a_closure(4, "2026-01-20", "2026-02-10", 2)],
    )
    row = next(row for row in board.rows if row.key == "group:1")
    span = nights(first, str(day(first) + timedelta(days=30)))

    counted = Sheet(board).counts(row, ordinal(first), ordinal(first) + 29)

    places = [place.id for place in board.picture.house.places_of_group(1)]
    assert counted == [(night.taken, night.available) for night in counted_nights(places, span, board.picture)]


def test_an_empty_sheet_has_no_rows() -> None:
    assert Sheet.empty(day("2026-01-10")).board.rows == ()
