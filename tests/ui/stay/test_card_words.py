"""The lines of a stay on the card of its child."""

from dataclasses import replace

import pytest

from ckgdesk.domain.clocks import Clock
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind
from ckgdesk.domain.stay import AbsenceReason, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.children import StayCard
from ckgdesk.words import Words
from tests.builders import (
    a_bed,
    a_closure,
    a_decision,
    a_phase,
    a_picture,
    a_setting,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)
from tests.seat import Seat
from ui.places.free_places import free_places
from ui.stay.card_words import CardWords
from ui.stay.subject import extensible

TODAY = day("2026-02-10")
SHORT, LONG = a_phase(PhaseKind.SHORT, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-02-16")
CRISIS = a_phase(PhaseKind.CRISIS, "2026-02-08")


def card(seat: Seat, timeline: Timeline) -> StayCard:
    seat.given(timeline)
    return seat.children.card(timeline.stay.child_id).stays[0]


def extended_by(stay: StayCard) -> Clock | None:
    return extensible(stay.timeline, stay.clocks)


def lines(stay: StayCard) -> dict[str, str]:
    return dict(CardWords(Words.english().say).lines(stay, TODAY))


def test_a_running_term_says_which_day_it_is(seat: Seat) -> None:
    stay = card(seat, a_timeline(a_stay("2026-01-05", None)))

    assert lines(stay)["Term"] == "day 37 of 42; last day 15/02/2026 (5 day(s) left)"


def test_a_term_that_is_over_says_only_when_it_ended(seat: Seat) -> None:
    stay = card(seat, a_timeline(a_stay("2025-01-06", "2025-02-01")))

    assert lines(stay)["Term"] == "last day of six weeks 16/02/2025"


def test_a_crisis_has_a_term_of_its_own(seat: Seat) -> None:
    past = a_phase(PhaseKind.CRISIS, "2026-01-05")
    stay = card(seat, a_timeline(a_stay("2026-01-05", "2026-01-10"), past))

    assert lines(stay)["Term"] == "last day of the crisis 11/01/2026"


def test_every_place_and_absence_has_its_days(seat: Seat) -> None:
    beds = (a_bed(1, "2026-01-05", "2026-01-20"), a_bed(2, "2026-01-20"))
    away = an_absence("2026-01-16", "2026-01-18", AbsenceReason.HOSPITAL)
    stay = card(seat, a_timeline(a_stay("2026-01-05", None), *beds, away))

    assert lines(stay)["Places"] == "P1: 05/01/2026 to 20/01/2026\nP2: from 20/01/2026 on"
    assert lines(stay)["Absent"] == "In hospital: 16/01/2026 to 18/01/2026"


def test_a_stay_that_waits_has_no_place_yet(seat: Seat) -> None:
    stay = card(seat, without_place(a_timeline(a_stay("2026-02-20", "2026-03-01"))))

    assert lines(stay)["Places"] == "no place yet"


def test_a_long_stay_shows_its_decision_and_months(seat: Seat) -> None:
    ground = a_decision("2026-02-16", "2026-08-31")
    stay = card(seat, a_timeline(a_stay("2026-01-05", "2026-08-20"), SHORT, LONG, ground))

    said = lines(stay)
    assert said["Phases"] == "Short stay from 05/01/2026\nLong stay from 16/02/2026"
    assert said["Decision"] == "JHB-2026-0001, Toegangspoort: valid 16/02/2026 up to and including 31/08/2026"
    assert said["Two thirds"] == "March 2026 up to and including August 2026 (6 month(s))"


def test_what_there_is_not_has_no_line(seat: Seat) -> None:
    said = lines(card(seat, a_timeline(a_stay("2026-01-05", None))))

    assert not said.keys() & {"Absent", "Referrer", "Decision", "Two thirds", "Told"}


def test_what_was_told_about_the_two_thirds_is_listed(seat: Seat) -> None:
    stay = card(seat, a_timeline(a_stay("2026-01-05", "2026-08-20"), SHORT, LONG))
    notice = Notice(1, 1, "the parents", "jeugdrechter", "Infino", day("2026-03-01"), day("2026-02-12"), "by phone")

    said = dict(CardWords(Words.english().say).lines(StayCard(stay.timeline, (), (), None, notice), TODAY))["Told"]

    assert said.splitlines() == [
        "one third to the parents",
        "decided by jeugdrechter",
        "paid by Infino",
        "begin reported on 01/03/2026",
        "parents informed on 12/02/2026 by phone",
    ]


@pytest.mark.parametrize(
    ("first", "until", "moment"),
    [("2026-01-05", None, "here now"), ("2026-01-05", "2026-02-10", "past"), ("2026-02-11", None, "to come")],
)
def test_a_stay_is_past_here_or_to_come(seat: Seat, first: str, until: str | None, moment: str) -> None:
    assert CardWords(Words.english().say).moment(card(seat, a_timeline(a_stay(first, until))), TODAY) == moment


@pytest.mark.parametrize("until", [None, "2026-02-15", "2026-02-20"])
def test_a_crisis_that_reaches_its_term_can_be_extended(seat: Seat, until: str | None) -> None:
    clock = extended_by(card(seat, a_timeline(a_stay("2026-02-08", until), CRISIS)))

    assert clock is not None
    assert clock.first_day_over == day("2026-02-15")


def test_a_crisis_that_ends_sooner_cannot_be_extended(seat: Seat) -> None:
    assert extended_by(card(seat, a_timeline(a_stay("2026-02-08", "2026-02-12"), CRISIS))) is None


def test_a_crisis_is_extended_once(seat: Seat) -> None:
    again = a_phase(PhaseKind.CRISIS, "2026-02-15")

    assert extended_by(card(seat, a_timeline(a_stay("2026-02-08", None), CRISIS, again))) is None


def test_a_short_stay_has_no_crisis_to_extend(seat: Seat) -> None:
    assert extended_by(card(seat, a_timeline(a_stay("2026-02-08", None)))) is None


def test_taken_and_closed_places_are_not_free() -> None:
    picture = a_picture(
        a_timeline(a_stay("2026-01-05", "2026-02-02"), a_bed(1, "2026-01-05", "2026-02-02")),
        closures=(a_closure(2, "2026-01-20", None),),
    )

    labels = [place.label for place in free_places(picture, nights("2026-02-01", "2026-02-10"))]

    assert labels[0] == "Leefgroep 1 · Kamer 1 · P3"
    assert len(labels) == 6


def test_a_place_is_free_from_the_day_somebody_leaves_it() -> None:
    picture = a_picture(a_timeline(a_stay("2026-01-05", "2026-02-02"), a_bed(1, "2026-01-05", "2026-02-02")))

    assert 1 in {place.id for place in free_places(picture, nights("2026-02-02", "2026-02-10"))}


def test_what_is_still_to_come_stands_on_the_card_until_it_is_done(seat: Seat) -> None:
    stay = card(seat, a_timeline(a_stay("2026-01-05", None), SHORT, LONG, a_decision("2026-02-16", "2026-08-31")))

    told = replace(stay, notice=Notice(1, 1, "", begin_reported=TODAY))

    assert lines(stay)["Coming"].splitlines() == [
        "report the two thirds before 01/04/2026 (50 day(s) left)",
        "a year of long stay on 16/02/2027 (371 day(s) left)",
        "turns 6 on 01/05/2026 (80 day(s) left)",
    ]
    assert "report" not in lines(told)["Coming"]


def test_what_put_the_last_day_off_stands_below_it(seat: Seat) -> None:
    seat.written(replace(a_setting("six_weeks.count", "nights", "2025-01-01"), id=900))
    stay = card(seat, a_timeline(a_stay("2026-01-05", None), an_absence("2026-01-09", "2026-01-11")))

    assert lines(stay)["Term"].splitlines() == [
        "day 35 of 42; last day 17/02/2026 (7 day(s) left)",
        "2 night(s) away do not count",
    ]


def test_the_card_says_where_the_long_stay_file_stands(seat: Seat) -> None:
    stay = card(seat, a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1)))
    assert "File" not in lines(stay)

    seat.dossiers.record(FileStep(0, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-12")), TODAY)

    said = lines(seat.children.card(1).stays[0])["File"]
    assert said.startswith("A-document filed on 12/01/2026; then: Indication ready, expected 23/02/2026")


def test_a_corrected_decision_names_the_one_that_holds_instead(seat: Seat) -> None:
    wrong = replace(a_decision("2026-02-16", "2026-05-31", "JHB-1"), id=61)
    right = replace(a_decision("2026-02-16", "2026-08-31", "JHB-2"), id=62, replaces_id=61)
    stay = card(seat, a_timeline(a_stay("2026-01-05", None), SHORT, LONG, wrong, right))

    assert [line.rpartition(" – ")[2] for line in lines(stay)["Decision"].splitlines()].count("replaced by JHB-2") == 1
