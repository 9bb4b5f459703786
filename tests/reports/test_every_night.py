"""Whatever the plan holds, a week shows every night of every placement once, and nothing else."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.sheets import Asked, week_sheets
from ckgdesk.reports.week import IsoWeek, WeekSheet
from ckgdesk.words import Words
from tests.builders import a_house, a_picture
from tests.domain.strategies import timelines

Night = tuple[str, date]


def shown(sheet: WeekSheet) -> Counter[Night]:
    """Place and night of every bar."""
    return Counter(
        (row.place, night)
        for row in sheet.rows
        for bar in row.bars
        for night in sheet.week.nights.nights()
        if bar.period.holds(night)
    )


def slept(timeline: Timeline, week: IsoWeek) -> Counter[Night]:
    """Place and night of every placement."""
    return Counter(
        (f"P{bed.place_id}", night)
        for bed in timeline.placements
        for night in week.nights.nights()
        if bed.period.holds(night)
    )


@given(timelines(), st.integers(-3, 130))
def test_every_night_of_every_placement_is_shown_once(timeline: Timeline, later: int) -> None:
    week = IsoWeek.of(timeline.period.first + timedelta(days=later))
    picture = a_picture(timeline, house=a_house(groups=1))

    sheet = week_sheets(Asked(week, timeline.period.first, picture))[0]

    assert shown(sheet) == slept(timeline, week)


@given(timelines(), st.integers(-3, 130))
def test_a_night_is_taken_or_free_and_the_counts_agree(timeline: Timeline, later: int) -> None:
    week = IsoWeek.of(timeline.period.first + timedelta(days=later))
    picture = a_picture(timeline, house=a_house(groups=1))

    sheet = week_sheets(Asked(week, timeline.period.first, picture))[0]
    free = sum(gap.night_count() for row in sheet.rows for gap in row.free(week.nights))

    assert free == sum(count.places - count.taken for count in sheet.counts)


@given(timelines(), st.integers(-3, 130))
def test_a_mark_lies_in_the_week_and_can_be_spoken(timeline: Timeline, later: int) -> None:
    week = IsoWeek.of(timeline.period.first + timedelta(days=later))
    words = Words.english()

    sheet = week_sheets(Asked(week, timeline.period.first, a_picture(timeline, house=a_house(groups=1))))[0]
    marks = [mark for row in sheet.rows for bar in row.bars for mark in bar.marks]

    assert all(week.nights.holds(mark.day) and words.say(mark.text) for mark in marks)
