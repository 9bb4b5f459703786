"""The week as it is read from a plan."""

from dataclasses import replace

import pytest

from ckgdesk.domain.errors import Impossible
from ckgdesk.reports.week import MarkKind
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.builders import a_bed, a_setting, a_stay, a_timeline, day
from tests.centre import NOW, Centre

TODAY = day("2026-02-02")


def test_a_week_has_a_sheet_for_every_living_group(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-20", "2026-02-20"), a_bed(1, "2026-01-20", "2026-02-20")))

    sheets = centre.documents.week(2026, 6, TODAY)

    assert [(sheet.group, len(sheet.rows), sum(len(row.bars) for row in sheet.rows)) for sheet in sheets] == [
        ("Leefgroep 1", 4, 1),
        ("Leefgroep 2", 4, 0),
    ]


def test_one_group_can_be_asked_for(centre: Centre) -> None:
    group = centre.documents.groups()[1]

    sheets = centre.documents.week(2026, 6, TODAY, group.id)

    assert [sheet.group for sheet in sheets] == [group.name]


def test_who_leaves_on_monday_is_still_read(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-20", "2026-02-02"), a_bed(1, "2026-01-20", "2026-02-02")))

    bars = centre.documents.week(2026, 6, TODAY)[0].rows[0].bars

    assert [mark.kind for mark in bars[0].marks] == [MarkKind.DEPARTURE]


def test_earlier_stays_count_towards_six_weeks_when_the_plan_says_so(centre: Centre) -> None:
    with centre.plan.writing() as work:
        work.write(None, replace(a_setting("six_weeks.cooling_off_days", "30", "2001-01-01"), id=900))
        work.record(Text("test", "given"), "test", NOW)
    centre.given(
        a_timeline(a_stay("2025-12-01", "2025-12-29", 1, 1), a_bed(1, "2025-12-01", "2025-12-29", 901)),
        a_timeline(a_stay("2026-01-12", "2026-02-20", 2, 1), a_bed(1, "2026-01-12", "2026-02-20", 902)),
    )

    bar = centre.documents.week(2026, 6, TODAY)[0].rows[0].bars[0]

    assert [Words.english().say(mark.text) for mark in bar.marked(MarkKind.OVER)] == ["day 50/42, over since 26/01"]


def test_a_week_that_the_year_does_not_have_is_impossible(centre: Centre) -> None:
    with pytest.raises(Impossible) as caught:
        centre.documents.week(2025, 53, TODAY)

    assert Words.english().say(caught.value.text) == "There is no week 53 in 2025. Choose another week."
