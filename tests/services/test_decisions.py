"""Decisions of a long stay: added, overlapping, lengthening it, correcting another; none is ever edited."""

from dataclasses import replace

import pytest

from ckgdesk.domain.breach import Rule, Severity
from ckgdesk.domain.errors import Impossible, NotFound, Refused
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.words import Words
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day, nights
from tests.centre import Centre

FIRST = replace(a_decision("2026-02-16", "2026-05-31", "JHB-1"), id=61)
LONG = a_timeline(
    a_stay("2026-01-05", "2026-08-20", 101, 1),
    a_phase(PhaseKind.SHORT, "2026-01-05"),
    a_phase(PhaseKind.LONG, "2026-02-16"),
    FIRST,
)


@pytest.fixture
def long(centre: Centre) -> Centre:
    centre.given(LONG)
    return centre


def numbers(centre: Centre) -> list[str]:
    return [decision.number for decision in centre.stay(101).in_force()]


def test_the_next_decision_is_needed_from_the_first_night_without_one(long: Centre) -> None:
    assert long.decisions.look(101).first == day("2026-06-01")


def test_a_long_stay_from_a_workbook_can_be_given_its_decision(centre: Centre) -> None:
    centre.given(replace(LONG, decisions=()))
    assert centre.decisions.look(101).first == day("2026-02-16")

    centre.decisions.add(101, a_decision("2026-02-16", "2026-08-31", "JHB-9"))

    assert numbers(centre) == ["JHB-9"]


@pytest.mark.parametrize("nameless", [{"number": " "}, {"authority": ""}], ids=["number", "authority"])
def test_a_decision_nobody_could_find_again_is_refused(long: Centre, nameless: dict[str, str]) -> None:
    decision = a_decision("2026-06-01", "2026-08-31", nameless.get("number", "JHB-2"))
    decision = replace(decision, authority=nameless.get("authority", "Toegangspoort"))

    with pytest.raises(Refused, match="under which number"):
        long.decisions.add(101, decision)
    with pytest.raises(Refused, match="under which number"):
        long.decisions.correct(101, 61, decision)

    assert numbers(long) == ["JHB-1"]


def test_a_decision_of_a_day_that_is_still_to_come_is_refused(long: Centre) -> None:
    decision = replace(a_decision("2026-06-01", "2026-08-31", "JHB-2"), decided_on=day("2026-01-11"))

    with pytest.raises(Refused, match="That day is still to come"):
        long.decisions.add(101, decision)
    with pytest.raises(Refused, match="That day is still to come"):
        long.decisions.correct(101, 61, decision)

    assert numbers(long) == ["JHB-1"]


@pytest.mark.parametrize("valid_from", ["2026-06-01", "2026-05-01"])
def test_a_next_decision_follows_or_overlaps(long: Centre, valid_from: str) -> None:
    long.decisions.add(101, a_decision(valid_from, "2026-08-31", "JHB-2"))

    assert numbers(long) == ["JHB-1", "JHB-2"]


def test_what_stays_without_a_decision_is_told_beforehand(long: Centre) -> None:
    bare = long.decisions.look(101).bare_after(nights("2026-07-01", "2026-08-01"), None, day("2026-08-20"))

    assert bare == (nights("2026-06-01", "2026-07-01"), nights("2026-08-01", "2026-08-20"))


def test_a_decision_can_lengthen_the_stay(long: Centre) -> None:
    long.decisions.add(101, a_decision("2026-06-01", "2026-12-31", "JHB-2"), lengthen=True)

    assert long.stay(101).period == nights("2026-01-05", "2027-01-01")


def test_a_decision_for_after_the_departure_may_lengthen_the_stay_to_its_nights(long: Centre) -> None:
    long.decisions.add(101, a_decision("2026-06-01", "2026-09-30", "JHB-2"))

    long.decisions.add(101, a_decision("2026-10-01", "2026-12-31", "JHB-3"), lengthen=True)

    assert long.stay(101).period == nights("2026-01-05", "2027-01-01")


def test_a_decision_never_shortens_the_stay(long: Centre) -> None:
    long.decisions.add(101, a_decision("2026-06-01", "2026-07-31", "JHB-2"), lengthen=True)

    assert long.stay(101).period == LONG.period


def test_a_correction_names_what_it_replaces_and_leaves_it_there(long: Centre) -> None:
    change = long.decisions.correct(101, 61, a_decision("2026-02-16", "2026-08-31", "JHB-1b"))

    wrong, right = long.stay(101).decisions
    assert (wrong, right.replaces_id) == (LONG.decisions[0], 61)
    assert numbers(long) == ["JHB-1b"]
    assert Words.english().say(change.title) == "Decision JHB-1b for stay V101 instead of JHB-1"


def test_a_correction_that_uncovers_nights_asks_a_reason(long: Centre) -> None:
    shorter = a_decision("2026-02-16", "2026-04-30", "JHB-1b")
    with pytest.raises(Refused) as refused:
        long.decisions.correct(101, 61, shorter)

    assert [(b.rule, b.severity) for b in refused.value.breaches] == [
        (Rule.LONG_WITHOUT_DECISION, Severity.OVERRIDABLE)
    ]
    long.decisions.correct(101, 61, shorter, override="zo staat het er")


def test_what_was_corrected_is_not_corrected_again(long: Centre) -> None:
    long.decisions.correct(101, 61, a_decision("2026-02-16", "2026-08-31", "JHB-1b"))

    with pytest.raises(Impossible) as refused:
        long.decisions.correct(101, 61, a_decision("2026-02-16", "2026-08-31", "JHB-1c"))

    assert "by JHB-1b" in Words.english().say(refused.value.text)


def test_a_decision_of_another_stay_is_not_corrected(long: Centre) -> None:
    with pytest.raises(NotFound):
        long.decisions.correct(101, 999, a_decision("2026-02-16", "2026-08-31"))


def test_a_short_stay_is_converted_instead(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1)))

    with pytest.raises(Impossible):
        centre.decisions.add(101, a_decision("2026-02-16", "2026-08-31"))


@pytest.mark.parametrize(("valid", "until"), [("2026-01-01", "2026-02-15"), ("2026-08-21", "2026-12-31")])
def test_a_decision_for_no_long_night_is_refused(long: Centre, valid: str, until: str) -> None:
    with pytest.raises(Refused) as refused:
        long.decisions.add(101, a_decision(valid, until, "JHB-2"))

    assert refused.value.breaches[0].rule is Rule.LONG_WITHOUT_DECISION


def test_a_decision_that_ends_before_it_begins_is_refused_by_name(long: Centre) -> None:
    with pytest.raises(Refused) as refused:
        long.decisions.demand_days(101, day("2026-02-16"), day("2026-02-15"))

    assert "The decision for Lotte Vermeulen would end on 15/02/2026" in Words.english().say(refused.value.text)


def test_both_verbs_can_be_taken_back(long: Centre) -> None:
    before = long.stay(101)
    lengthened = long.decisions.add(101, a_decision("2026-06-01", "2026-12-31", "JHB-2"), lengthen=True)
    long.planning.revert(lengthened)
    corrected = long.decisions.correct(101, 61, a_decision("2026-02-16", "2026-08-31", "JHB-1b"))
    long.planning.revert(corrected)

    assert long.stay(101) == before
