"""What a conversion would bring, computed and put into words."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day, nights
from tests.seat import Seat
from ui.long_stay.outlook import Outlook, long_from, look_ahead
from ui.long_stay.outlook_panel import OutlookPanel
from ui.theme import Theme

NOOR = a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1))
OPEN = a_timeline(a_stay("2026-01-05", None, 101, 1))
OVER = "2026-02-16"


def outlook(seat: Seat, timeline: Timeline = NOOR, first: str = OVER, validity: Period | None = None) -> Outlook:
    seat.given(timeline)
    return look_ahead(seat.long_stay.preview(101, day(first)), day(first), validity)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> OutlookPanel:
    panel = OutlookPanel(theme)
    qtbot.addWidget(panel)
    return panel


def said(panel: OutlookPanel, outlook: Outlook) -> str:
    panel.show_outlook(outlook)
    return "\n".join(panel.sentences)


@pytest.mark.parametrize(("first", "days"), [("2026-02-15", 0), (OVER, 1), ("2026-02-18", 3), ("2026-02-10", -5)])
def test_days_are_counted_from_the_last_allowed_one(seat: Seat, first: str, days: int) -> None:
    assert outlook(seat, first=first).days_after_last == days


def test_a_crisis_stay_has_no_six_weeks_to_count_from(seat: Seat) -> None:
    crisis = a_timeline(a_stay("2026-01-05", "2026-01-12", 101, 1), a_phase(PhaseKind.CRISIS, "2026-01-05"))

    assert outlook(seat, crisis, "2026-01-08").days_after_last is None


def test_without_a_decision_nothing_is_covered(seat: Seat) -> None:
    found = outlook(seat)

    assert not found.covered


def test_nights_after_the_decision_are_bare(seat: Seat) -> None:
    found = outlook(seat, validity=nights(OVER, "2026-05-01"))

    assert (found.covered, found.bare) == (True, (nights("2026-05-01", "2026-08-20"),))


def test_a_decision_of_before_counts_too(seat: Seat) -> None:
    known = a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1), a_decision(OVER, "2026-04-30"))

    found = outlook(seat, known, validity=nights("2026-05-01", "2026-08-20"))

    assert (found.covered, found.bare) == (True, ())


def test_a_stay_that_is_long_already_says_since_when(seat: Seat) -> None:
    long = a_phase(PhaseKind.LONG, "2026-03-01")
    seat.given(a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1), a_phase(PhaseKind.SHORT, "2026-01-05"), long))
    preview = seat.long_stay.preview(101, day("2026-04-01"))

    assert (long_from(preview, day("2026-04-01")), long_from(preview, day(OVER))) == (day("2026-03-01"), None)


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        (OVER, "Begins the day after the last allowed day of six weeks, 15/02/2026."),
        ("2026-02-18", "3 day(s) after the last allowed day of six weeks, 15/02/2026."),
        ("2026-02-15", "Begins on the last allowed day of six weeks, 15/02/2026."),
        ("2026-02-10", "5 day(s) before the last allowed day of six weeks, 15/02/2026."),
    ],
)
def test_the_panel_says_how_far_from_six_weeks(seat: Seat, panel: OutlookPanel, first: str, sentence: str) -> None:
    assert sentence in said(panel, outlook(seat, first=first))


def test_the_panel_says_which_months_and_when_they_are_paid(seat: Seat, panel: OutlookPanel) -> None:
    words = said(panel, outlook(seat))

    assert "March 2026 up to and including August 2026 (6 month(s))" in words
    assert "for the first time in April 2026" in words


def test_months_have_no_end_while_the_departure_is_not_known(seat: Seat, panel: OutlookPanel) -> None:
    assert "to the centre: from March 2026 on." in said(panel, outlook(seat, OPEN))


def test_a_stay_too_short_for_a_month_says_so(seat: Seat, panel: OutlookPanel) -> None:
    brief = a_timeline(a_stay("2026-01-05", "2026-02-20", 101, 1))

    assert "No month with the two thirds" in said(panel, outlook(seat, brief))


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ("2026-03-02", "A day earlier: March 2026 up to and including August 2026 (6 month(s))."),
        ("2026-03-01", "A day later: April 2026 up to and including August 2026 (5 month(s))."),
        (OVER, "A day earlier or later changes nothing about that."),
    ],
)
def test_the_panel_says_what_a_day_would_change(seat: Seat, panel: OutlookPanel, first: str, sentence: str) -> None:
    assert sentence in said(panel, outlook(seat, first=first))


def test_the_panel_counts_the_nights_without_a_decision(seat: Seat, panel: OutlookPanel) -> None:
    words = said(panel, outlook(seat, validity=nights(OVER, "2026-08-01")))

    assert "A decision covers the first day, 16/02/2026." in words
    assert "19 night(s) without a decision, from 01/08/2026." in words


def test_nights_without_an_end_are_not_counted(seat: Seat, panel: OutlookPanel) -> None:
    words = said(panel, outlook(seat, OPEN, validity=nights(OVER, "2026-08-01")))

    assert "No decision yet for the nights from 01/08/2026 on." in words


def test_the_panel_says_that_the_first_day_is_not_covered(seat: Seat, panel: OutlookPanel) -> None:
    assert "No decision covers the first day, 16/02/2026, yet." in said(panel, outlook(seat))
