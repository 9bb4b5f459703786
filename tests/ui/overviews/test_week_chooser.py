"""Choosing a week, also over the end of a long year."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.reports.week import IsoWeek
from ui.overviews.week_chooser import WeekChooser, weeks_of
from ui.theme import Theme


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme) -> WeekChooser:
    chooser = WeekChooser(theme, IsoWeek(2026, 52))
    qtbot.addWidget(chooser)
    return chooser


def test_a_long_year_has_its_53rd_week(chooser: WeekChooser) -> None:
    chooser.on.click()

    assert chooser.week == IsoWeek(2026, 53)


def test_after_the_last_week_comes_the_first(chooser: WeekChooser) -> None:
    chooser.on.click()
    chooser.on.click()

    assert (chooser.week, chooser.number.value(), chooser.year.value()) == (IsoWeek(2027, 1), 1, 2027)


def test_before_the_first_week_comes_the_last(chooser: WeekChooser) -> None:
    chooser.show_week(IsoWeek(2027, 1))

    chooser.back.click()

    assert chooser.week == IsoWeek(2026, 53)


def test_a_year_without_that_week_gives_its_last(chooser: WeekChooser) -> None:
    chooser.show_week(IsoWeek(2026, 53))

    chooser.year.setValue(2027)

    assert (chooser.week, chooser.number.maximum()) == (IsoWeek(2027, 52), 52)


def test_a_choice_is_told_once(chooser: WeekChooser) -> None:
    told: list[IsoWeek] = []
    chooser.week_chosen.connect(told.append)

    chooser.number.setValue(10)

    assert told == [IsoWeek(2026, 10)]


def test_showing_a_week_is_no_choice(chooser: WeekChooser) -> None:
    told: list[IsoWeek] = []
    chooser.week_chosen.connect(told.append)

    chooser.show_week(IsoWeek(2020, 53))

    assert told == []


@pytest.mark.parametrize(("year", "weeks"), [(2020, 53), (2025, 52), (2026, 53), (2027, 52)])
def test_the_weeks_of_a_year_are_counted(year: int, weeks: int) -> None:
    assert weeks_of(year) == weeks


def test_there_is_no_week_outside_the_calendar(chooser: WeekChooser) -> None:
    chooser.show_week(IsoWeek(2099, 53))

    assert (chooser.back.isEnabled(), chooser.on.isEnabled()) == (True, False)
