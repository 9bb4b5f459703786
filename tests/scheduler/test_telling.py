"""Payer and parents are told of the two thirds: what is still to be said, to whom, and before when."""

import pytest

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.groeipakket import Informed, InformedHow, Notice
from ckgdesk.domain.people import Contact, ContactKind, Family
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.settings import Settings
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.signals import Level, NextStep, SignalRule
from ckgdesk.words import PeopleAs, Words
from tests.builders import a_child, a_decision, a_house, a_phase, a_setting, a_stay, a_timeline, day
from tests.scheduler.cases import levels, papers, shown

BEGIN, END, PARENTS = (
    SignalRule.TWO_THIRDS_REPORT_BEGIN,
    SignalRule.TWO_THIRDS_REPORT_END,
    SignalRule.PARENTS_TO_INFORM,
)
SHORT, LONG = PhaseKind.SHORT, PhaseKind.LONG
MOTHER = Informed(1, 1, None, day("2026-02-10"), InformedHow.LETTER, "an")
FATHER = Contact(7, 1, ContactKind.PARENT, "Bart Maes", "Kerkstraat 2")


def long_from(first: str, until: str | None = None) -> Timeline:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(LONG, first))
    return a_timeline(a_stay("2026-01-05", until), *phases, a_decision("2026-01-05", "2027-12-31"))


def at_home(timeline: Timeline) -> Picture:
    family = Family(1, "G1", "Vermeulen", "Els Claes", "Dorpsstraat 1")
    return Picture(a_house(), People({1: a_child(1, family_id=1)}, {1: family}), (timeline,))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-02-15", []),
        ("2026-02-16", [Level.WARN]),
        ("2026-03-24", [Level.WARN]),
        ("2026-03-25", [Level.URGENT]),
        ("2026-03-31", [Level.URGENT]),
        ("2026-04-01", [Level.OVER]),
    ],
)
def test_the_payer_is_told_of_the_begin_while_the_first_month_can_be_paid(on: str, expected: list[Level]) -> None:
    assert levels(BEGIN, long_from("2026-02-16"), on) == expected


def test_the_begin_says_from_which_month() -> None:
    (signal,) = shown(BEGIN, long_from("2026-02-16"), "2026-02-16")

    assert (signal.due, signal.step) == (day("2026-03-31"), NextStep.REPORT_BEGIN)
    assert "from 03/2026 on" in Words.english().say(signal.text)


def test_a_reported_begin_is_done() -> None:
    told = papers(Dossier(notice=Notice(1, 1, "", begin_reported=day("2026-02-18"))))

    assert shown(BEGIN, long_from("2026-02-16"), "2026-03-01", told) == []


def test_the_begin_of_a_second_long_phase_is_told_again() -> None:
    phases = (a_phase(LONG, "2025-09-01"), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-10"))
    stay = a_timeline(a_stay("2025-09-01", None), *phases)
    told = papers(Dossier(notice=Notice(1, 1, "", begin_reported=day("2025-09-03"))))

    assert [signal.days.about for signal in shown(BEGIN, stay, "2026-02-12", told)] == [day("2026-02-10")]


@pytest.mark.parametrize(
    ("first", "until", "setting", "due"),
    [
        ("2026-02-01", None, "immediate", ["2026-02-28"]),
        ("2026-02-01", None, "next_month", ["2026-03-31"]),
        ("2026-02-02", "2026-02-27", "immediate", []),
    ],
    ids=["on the 1st", "on the 1st, counted from the next", "no month at all"],
)
def test_the_rule_of_the_first_decides_about_the_month(
    first: str, until: str | None, setting: str, due: list[str]
) -> None:
    picture = at_home(long_from(first, until))
    picture = Picture(picture.house, picture.people, picture.timelines.values(), (), _on_first(setting))

    assert [str(signal.due) for signal in shown(BEGIN, picture, "2026-02-10")] == due


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-08-19", []),
        ("2026-08-20", [Level.WARN]),
        ("2026-09-24", [Level.URGENT]),
        ("2026-10-01", [Level.OVER]),
        ("2026-11-20", [Level.OVER]),
        ("2026-11-21", []),
    ],
)
def test_the_payer_is_told_of_the_end_and_history_is_left_alone(on: str, expected: list[Level]) -> None:
    assert levels(END, long_from("2026-02-16", "2026-08-20"), on) == expected


def test_who_was_told_of_the_begin_waits_for_the_end_however_long() -> None:
    told = papers(Dossier(notice=Notice(1, 1, "", begin_reported=day("2026-02-18"))))

    (signal,) = shown(END, long_from("2026-02-16", "2026-08-20"), "2027-11-21", told)

    assert "with 08/2026" in Words.english().say(signal.text)


def test_a_reported_end_is_done() -> None:
    notice = Notice(1, 1, "", begin_reported=day("2026-02-18"), end_reported=day("2026-08-20"))

    assert shown(END, long_from("2026-02-16", "2026-08-20"), "2026-09-01", papers(Dossier(notice=notice))) == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-02-01", []),
        ("2026-02-02", [Level.WARN]),
        ("2026-02-21", [Level.WARN]),
        ("2026-02-22", [Level.URGENT]),
        ("2026-02-28", [Level.URGENT]),
        ("2026-03-01", [Level.OVER]),
    ],
)
def test_parents_are_told_before_the_first_month(on: str, expected: list[Level]) -> None:
    assert levels(PARENTS, long_from("2026-02-16"), on) == expected


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ((), ["Els Claes and Bart Maes"]),
        ((MOTHER,), ["Bart Maes"]),
        ((MOTHER, Informed(2, 1, 7, day("2026-02-11"), InformedHow.LETTER, "an")), []),
    ],
)
def test_a_parent_at_another_address_is_told_as_well(told: tuple[Informed, ...], left: list[str]) -> None:
    known = papers(Dossier(informed=told), [FATHER])

    found = shown(PARENTS, at_home(long_from("2026-02-16")), "2026-02-16", known)

    words = Words.english()
    assert [words.say(signal.text).partition("on: ")[2].rstrip(".") for signal in found] == left


def test_hidden_names_hide_the_parents_too() -> None:
    (signal,) = shown(PARENTS, at_home(long_from("2026-02-16")), "2026-02-16")

    assert Words.english().say(signal.text, PeopleAs.INITIALS).endswith("on: E.C..")


def test_without_a_known_name_the_parents_are_told_all_the_same() -> None:
    (signal,) = shown(PARENTS, long_from("2026-02-16"), "2026-02-16")

    assert Words.english().say(signal.text).endswith("on: the parents.")


def _on_first(value: str) -> Settings:
    return Settings([a_setting("two_thirds.on_first", value)])
