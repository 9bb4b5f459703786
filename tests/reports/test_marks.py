"""What a bar says in a week: every mark on the day it belongs to, and none that is not worth a word."""

from dataclasses import replace
from datetime import date

import pytest

from ckgdesk.domain.house import LivingGroup, Place, Room
from ckgdesk.domain.picture import House
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.sheets import Asked, week_sheets
from ckgdesk.reports.week import IsoWeek, MarkKind, WeekBar
from ckgdesk.words import Words
from tests.builders import (
    a_bed,
    a_child,
    a_decision,
    a_house,
    a_phase,
    a_picture,
    a_setting,
    a_stay,
    a_timeline,
    an_absence,
    day,
)

WEEK = IsoWeek(2026, 6)
"""2 to 8 February."""
MONDAY = date(2026, 2, 2)
WORDS = Words.english()


def bars(timeline: Timeline, *, today: date = MONDAY, born: str = "2020-05-01", **around: object) -> dict[str, WeekBar]:
    """The bars of the week by place."""
    settings = around.get("settings", ())
    house = around.get("house") or a_house()
    assert isinstance(settings, tuple)
    assert isinstance(house, House)
    picture = a_picture(timeline, house=house, children=[a_child(1, born)], settings=settings)
    sheets = week_sheets(Asked(WEEK, today, picture))
    return {row.place: bar for sheet in sheets for row in sheet.rows for bar in row.bars}


def said(bar: WeekBar, *kinds: MarkKind) -> list[tuple[int, str]]:
    """Day of the month and words."""
    return [(mark.day.day, WORDS.say(mark.text)) for mark in (bar.marked(*kinds) if kinds else bar.marks)]


def test_a_long_stay_in_the_middle_says_only_its_phase() -> None:
    long = a_timeline(a_stay("2026-01-05", None), a_phase(PhaseKind.LONG, "2026-01-05"))

    bar = bars(long)["P1"]

    assert said(bar) == [(2, "L")]


def test_an_arrival_says_who_sent_the_child() -> None:
    coming = a_timeline(replace(a_stay("2026-02-04", "2026-03-01"), referrer="OCJ Riet"))

    bar = bars(coming)["P1"]

    assert said(bar) == [(4, "S"), (4, "→ in, OCJ Riet")]


def test_an_arrival_without_a_referrer_is_an_arrival() -> None:
    bar = bars(a_timeline(a_stay("2026-02-04", "2026-03-01")))["P1"]

    assert said(bar, MarkKind.ARRIVAL) == [(4, "→ in")]


@pytest.mark.parametrize(
    ("certainty", "today", "words"),
    [
        (Certainty.FIRM, "2026-02-02", "out →"),
        (Certainty.EXPECTED, "2026-02-02", "out (expected) →"),
        (Certainty.UNKNOWN, "2026-02-05", "out (unsure) →"),
        (Certainty.EXPECTED, "2026-02-06", "out →"),
    ],
)
def test_a_departure_says_how_sure_it_is_until_it_is_past(certainty: Certainty, today: str, words: str) -> None:
    leaving = a_timeline(a_stay("2026-01-20", "2026-02-05", certainty=certainty))

    bar = bars(leaving, today=day(today))["P1"]

    assert said(bar, MarkKind.DEPARTURE) == [(5, words)]


def test_who_leaves_on_monday_is_there_without_a_night() -> None:
    bar = bars(a_timeline(a_stay("2026-01-20", "2026-02-02", certainty=Certainty.FIRM)))["P1"]

    assert said(bar) == [(2, "out →")]


def test_who_leaves_on_the_monday_after_goes_on() -> None:
    bar = bars(a_timeline(a_stay("2026-02-01", "2026-02-09")))["P1"]

    assert said(bar) == [(2, "S")]


def test_a_room_move_says_where_to_and_where_from() -> None:
    moving = a_timeline(
        a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-01", "2026-02-05"), a_bed(2, "2026-02-05", "2026-03-01")
    )

    both = bars(moving)

    assert said(both["P1"], MarkKind.MOVED_OUT) == [(5, "to P2, Kamer 1 →")]
    assert said(both["P2"], MarkKind.MOVED_IN) == [(5, "→ from P1")]


def test_a_move_to_another_group_names_the_group() -> None:
    moving = a_timeline(
        a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-01", "2026-02-05"), a_bed(5, "2026-02-05", "2026-03-01")
    )

    both = bars(moving)

    assert said(both["P1"], MarkKind.MOVED_OUT) == [(5, "to P5, Leefgroep 2 →")]
    assert said(both["P5"], MarkKind.MOVED_IN) == [(5, "→ from P1, Leefgroep 1")]


def test_nights_without_a_place_that_follow_are_said() -> None:
    parked = a_timeline(a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-01", "2026-02-05"))

    assert said(bars(parked)["P1"], MarkKind.MOVED_OUT) == [(5, "then no place →")]


def test_a_child_that_comes_from_the_waiting_lane_has_no_move() -> None:
    placed = a_timeline(a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-05", "2026-03-01"))

    assert said(bars(placed)["P1"]) == [(5, "S")]


def test_a_change_of_phase_stands_on_its_day() -> None:
    turning = a_timeline(
        a_stay("2026-01-05", "2026-06-01"),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-06"),
        a_decision("2026-02-06", "2027-02-05"),
    )

    assert said(bars(turning)["P1"]) == [(2, "S"), (6, "L")]


def test_a_birthday_says_the_new_age() -> None:
    bar = bars(a_timeline(a_stay("2026-01-20", "2026-02-20")), born="2020-02-07")["P1"]

    assert said(bar, MarkKind.BIRTHDAY) == [(7, "★ birthday (6)")]


def test_a_birthday_on_the_day_of_departure_is_not_forgotten() -> None:
    bar = bars(a_timeline(a_stay("2026-01-20", "2026-02-05")), born="2020-02-05")["P1"]

    assert said(bar, MarkKind.BIRTHDAY) == [(5, "★ birthday (6)")]


def test_a_birthday_after_the_departure_is_not_ours() -> None:
    bar = bars(a_timeline(a_stay("2026-01-20", "2026-02-05")), born="2020-02-06")["P1"]

    assert said(bar, MarkKind.BIRTHDAY) == []


def test_a_birthday_on_the_day_of_a_room_move_is_said_once() -> None:
    moving = a_timeline(
        a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-01", "2026-02-05"), a_bed(2, "2026-02-05", "2026-03-01")
    )

    both = bars(moving, born="2020-02-05")

    assert [place for place, bar in both.items() if bar.marked(MarkKind.BIRTHDAY)] == ["P2"]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (AbsenceReason.HOME, "home"),
        (AbsenceReason.HOSPITAL, "hospital"),
        (AbsenceReason.CAMP, "camp"),
        (AbsenceReason.TIME_OUT, "time-out"),
    ],
)
def test_an_absence_says_why(reason: AbsenceReason, words: str) -> None:
    away = a_timeline(a_stay("2026-01-20", "2026-02-20"), an_absence("2026-02-06", "2026-02-08", reason))

    assert said(bars(away)["P1"], MarkKind.ABSENCE) == [(6, words)]


def test_an_absence_from_before_the_week_is_said_on_monday() -> None:
    away = a_timeline(a_stay("2026-01-20", "2026-02-20"), an_absence("2026-01-30", "2026-02-04"))

    bar = bars(away)["P1"]

    assert said(bar, MarkKind.ABSENCE) == [(2, "home")]


def test_a_clock_is_shown_from_day_28() -> None:
    # Day 1 is 8 January, so 4 February is day 28 and the six weeks end on 18 February.
    bar = bars(a_timeline(a_stay("2026-01-08", "2026-02-18")))["P1"]

    assert said(bar, MarkKind.CLOCK, MarkKind.OVER) == [(4, "day 28/42, last day 18/02")]


def test_a_clock_that_ends_in_the_week_turns_over_on_the_next_day() -> None:
    # Day 1 is 25 December: day 42 is 4 February.
    bar = bars(a_timeline(a_stay("2025-12-25", "2026-03-01")))["P1"]

    assert [(mark.kind, mark.day.day) for mark in bar.marked(MarkKind.CLOCK, MarkKind.OVER)] == [
        (MarkKind.CLOCK, 2),
        (MarkKind.OVER, 5),
    ]


def test_a_stay_over_six_weeks_says_since_when() -> None:
    bar = bars(a_timeline(a_stay("2025-12-15", "2026-03-01")))["P1"]

    assert said(bar, MarkKind.CLOCK, MarkKind.OVER) == [(2, "day 50/42, over since 26/01")]


def test_a_long_phase_planned_in_time_on_a_decision_stops_the_clock() -> None:
    planned = a_timeline(
        a_stay("2025-12-25", "2026-06-01"),
        a_phase(PhaseKind.SHORT, "2025-12-25"),
        a_phase(PhaseKind.LONG, "2026-02-05"),
        a_decision("2026-02-05", "2027-02-04"),
    )

    assert said(bars(planned)["P1"], MarkKind.CLOCK, MarkKind.OVER) == []


def test_a_long_phase_without_a_decision_leaves_the_clock_running() -> None:
    hoped = a_timeline(
        a_stay("2025-12-25", "2026-06-01"),
        a_phase(PhaseKind.SHORT, "2025-12-25"),
        a_phase(PhaseKind.LONG, "2026-02-05"),
    )

    assert said(bars(hoped)["P1"], MarkKind.CLOCK, MarkKind.OVER) == [(2, "day 40/42, last day 04/02")]


def test_the_day_from_which_a_clock_is_shown_is_a_setting() -> None:
    settings = (a_setting("six_weeks.shown_from_day", "27"),)

    bar = bars(a_timeline(a_stay("2026-01-08", "2026-02-18")), settings=settings)["P1"]

    assert said(bar, MarkKind.CLOCK) == [(3, "day 27/42, last day 18/02")]


def test_a_crisis_says_its_last_days_and_when_it_is_over() -> None:
    crisis = a_timeline(a_stay("2026-01-30", "2026-02-20"), a_phase(PhaseKind.CRISIS, "2026-01-30"))

    bar = bars(crisis)["P1"]

    assert said(bar, MarkKind.CLOCK, MarkKind.OVER) == [
        (2, "day 4/7, last day 05/02"),
        (6, "day 8/7, over since 06/02"),
    ]


def test_a_clock_runs_on_after_a_room_move() -> None:
    moving = a_timeline(
        a_stay("2026-01-02", "2026-02-12"), a_bed(1, "2026-01-02", "2026-02-05"), a_bed(2, "2026-02-05", "2026-02-12")
    )

    both = bars(moving)

    assert [said(bar, MarkKind.CLOCK) for bar in both.values()] == [
        [(2, "day 32/42, last day 12/02")],
        [(5, "day 35/42, last day 12/02")],
    ]


def test_marks_have_short_words_for_narrow_bars() -> None:
    bar = bars(a_timeline(replace(a_stay("2026-02-04", "2026-02-05"), referrer="OCJ Riet")))["P1"]

    shorter = [WORDS.say(mark.short) for mark in bar.marks if mark.short is not None]

    assert shorter == ["→ in", "out? →"]


def test_a_room_in_a_group_without_a_name_in_common_is_told_by_its_place() -> None:
    house = House(
        a_house().sites,
        {1: LivingGroup(1, 1, "Zon"), 2: LivingGroup(2, 1, "Maan")},
        {1: Room(1, 1, "Rood"), 2: Room(2, 1, "Blauw")},
        {1: Place(1, 1, "R1"), 2: Place(2, 2, "B1")},
    )
    moving = a_timeline(
        a_stay("2026-02-01", "2026-03-01"), a_bed(1, "2026-02-01", "2026-02-05"), a_bed(2, "2026-02-05", "2026-03-01")
    )

    assert said(bars(moving, house=house)["R1"], MarkKind.MOVED_OUT) == [(5, "to B1, Blauw →")]
