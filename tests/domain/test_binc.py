"""What has to be typed in Binc: every night slept is counted once, and none that was not."""

from datetime import date

import pytest
from hypothesis import given

from ckgdesk.domain.binc import binc_sheet
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_decision, a_phase, a_stay, a_timeline, an_absence, day
from tests.domain.strategies import days, timelines

LONG = a_timeline(
    a_stay("2026-01-20", "2026-08-01"),
    a_phase(PhaseKind.CRISIS, "2026-01-20"),
    a_phase(PhaseKind.SHORT, "2026-01-27"),
    a_phase(PhaseKind.LONG, "2026-03-01"),
    an_absence("2026-02-27", "2026-03-02"),
    a_decision("2026-03-01", "2026-08-31"),
)


def uses(today: str) -> list[tuple[str, int, int]]:
    return [(str(use.month), use.present, use.absent) for use in binc_sheet(LONG, day(today)).months]


def test_nights_are_counted_by_month_and_absences_are_not() -> None:
    assert uses("2026-04-01") == [("2026-01", 12, 0), ("2026-02", 26, 2), ("2026-03", 30, 1)]


def test_only_nights_that_were_slept_count() -> None:
    assert uses("2026-01-21") == [("2026-01", 1, 0)]
    assert uses("2026-01-20") == []


def test_the_departure_day_is_no_night() -> None:
    assert uses("2027-01-01")[-1] == ("2026-07", 31, 0)


@pytest.mark.parametrize(("today", "whole"), [("2026-01-31", False), ("2026-02-01", True), ("2026-02-02", True)])
def test_a_month_is_whole_once_its_last_night_was_slept(today: str, whole: bool) -> None:  # noqa: FBT001  a table
    assert binc_sheet(LONG, day(today)).months[0].whole is whole


def test_the_month_of_the_departure_is_whole_when_the_child_is_gone() -> None:
    ended = a_timeline(a_stay("2026-01-20", "2026-02-10"))

    assert [use.whole for use in binc_sheet(ended, day("2026-02-10")).months] == [True, True]


@given(timelines(ended=True), days)
def test_every_night_slept_so_far_is_counted_once(timeline: Timeline, today: date) -> None:
    sheet = binc_sheet(timeline, today)

    slept = [night for night in timeline.period.nights() if night < today]
    assert sheet.present == sum(timeline.absence_on(night) is None for night in slept)
    assert sum(use.present + use.absent for use in sheet.months) == len(slept)


def test_every_module_is_one_switch() -> None:
    switches = binc_sheet(LONG, day("2026-04-01")).switches

    assert [(switch.kind, f"{switch.first}", f"{switch.until}") for switch in switches] == [
        (PhaseKind.CRISIS, "2026-01-20", "2026-01-27"),
        (PhaseKind.SHORT, "2026-01-27", "2026-03-01"),
        (PhaseKind.LONG, "2026-03-01", "2026-08-01"),
    ]


def test_a_corrected_decision_is_not_typed() -> None:
    (decision,) = binc_sheet(LONG, day("2026-04-01")).decisions

    assert decision.number == "JHB-2026-0001"
