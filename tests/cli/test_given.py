"""Single words of a command line, and what they stand for."""

from argparse import Namespace
from datetime import date

import pytest

from ckgdesk.cli.given import Given, Misread, WrongUse, a_day, a_path, a_text, a_week
from ckgdesk.reports.week import IsoWeek
from tests.builders import day, nights


def window(first: date | None, until: date | None) -> Given:
    return Given(Namespace(**{"from": first, "to": until}))


@pytest.mark.parametrize("typed", ["2026-01-05", "20260105"])
def test_a_day_is_written_as_iso(typed: str) -> None:
    assert a_day(typed) == day("2026-01-05")


@pytest.mark.parametrize("typed", ["", "5/1/2026", "2026-02-29", "2026-1-5", "1899-12-31", "2201-01-01", "morgen"])
def test_anything_else_is_no_day(typed: str) -> None:
    with pytest.raises(Misread):
        a_day(typed)


@pytest.mark.parametrize(
    ("typed", "week"), [("2026-W48", IsoWeek(2026, 48)), ("2026-w1", IsoWeek(2026, 1)), ("2026-W53", IsoWeek(2026, 53))]
)
def test_a_week_is_a_year_and_a_number(typed: str, week: IsoWeek) -> None:
    assert a_week(typed) == week


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "48",
        "2026",
        "2026-48",
        "2025-W53",
        "2026-W0",
        "2026-W54",
        "²026-W1",
        "-W1",
        "2026-W-1",
        "0001-W01",
        "9999-W52",
    ],
)
def test_anything_else_is_no_week(typed: str) -> None:
    with pytest.raises(Misread):
        a_week(typed)


def test_words_lose_their_stray_spaces() -> None:
    assert a_text(" De Linde ") == "De Linde"


def test_bytes_that_are_no_letters_are_shown_as_unreadable() -> None:
    assert a_text("V\udcff1") == "V\N{REPLACEMENT CHARACTER}1"


def test_a_path_keeps_every_byte() -> None:
    assert a_path(" plan\udcff.ckg") == " plan\udcff.ckg"


def test_a_path_is_not_empty() -> None:
    with pytest.raises(Misread):
        a_path("")


def test_spaces_alone_say_nothing() -> None:
    with pytest.raises(Misread):
        a_text("  ")


def test_a_window_needs_no_ends() -> None:
    assert window(None, None).window() is None


def test_a_window_may_be_open_at_its_end() -> None:
    assert window(day("2026-01-05"), None).window() == nights("2026-01-05")


def test_the_last_day_of_a_window_lies_before_its_end() -> None:
    assert window(day("2026-01-05"), day("2026-01-08")).days() == (day("2026-01-05"), day("2026-01-07"))


def test_days_without_a_beginning_have_no_first() -> None:
    assert window(None, day("2026-01-08")).days() == (None, day("2026-01-07"))


@pytest.mark.parametrize("until", ["2026-01-05", "2025-12-31"])
def test_a_window_that_holds_no_night_is_wrong_use(until: str) -> None:
    with pytest.raises(WrongUse):
        window(day("2026-01-05"), day(until)).window()


@pytest.mark.parametrize(("first", "until"), [(None, "2026-01-05"), ("2026-01-05", None), (None, None)])
def test_half_a_window_is_wrong_use_where_both_ends_are_needed(first: str | None, until: str | None) -> None:
    given = window(None if first is None else day(first), None if until is None else day(until))

    with pytest.raises(WrongUse):
        given.whole_window()


@pytest.mark.parametrize("typed", ["x" * 300, "/".join(["x" * 200] * 25), "a\0b"])
def test_a_name_no_file_can_have_is_no_path(typed: str) -> None:
    with pytest.raises(Misread):
        a_path(typed)
