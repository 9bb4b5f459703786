"""How long, on what ground, at what age: every rule about terms broken, kept at its boundary, and in its words."""

from collections.abc import Iterable

import pytest

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.rules import every_long_night_covered, within_six_weeks, within_the_crisis_term, young_enough
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.words import Words
from tests.builders import (
    Part,
    a_child,
    a_decision,
    a_phase,
    a_picture,
    a_setting,
    a_stay,
    a_timeline,
    nights,
)

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG
HARD, OVERRIDABLE, SOFT = Severity.HARD, Severity.OVERRIDABLE, Severity.SOFT


def in_words(found: Iterable[Breach]) -> list[str]:
    return [Words.english().say(breach.text) for breach in found]


def long_stay(first: str, until: str | None, *decisions: Part) -> Timeline:
    return a_timeline(a_stay(first, until), a_phase(LONG, first), *decisions)


def test_a_night_beyond_six_weeks_asks_for_a_reason() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-02-17"))

    (breach,) = within_six_weeks(stay, a_picture(stay))

    assert (breach.rule, breach.severity) == (Rule.SIX_WEEKS_EXCEEDED, OVERRIDABLE)
    assert breach.nights == nights("2026-02-16", "2026-02-17")
    assert in_words([breach]) == [
        (
            "1 night(s) of Lotte Vermeulen beyond six weeks; last allowed day 15/02/2026."
            " With a decision it can become a long stay."
        )
    ]


def test_a_child_may_leave_on_the_first_day_over() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-02-16"))

    assert list(within_six_weeks(stay, a_picture(stay))) == []


def test_a_short_stay_without_a_departure_is_left_to_the_signals() -> None:
    stay = a_timeline(a_stay("2026-01-05", None))

    assert list(within_six_weeks(stay, a_picture(stay))) == []


def test_a_long_phase_from_the_first_day_over_is_in_time() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-16"))

    assert list(within_six_weeks(stay, a_picture(stay))) == []


def test_a_long_phase_a_day_later_leaves_a_night_over() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-17"))

    assert [breach.nights for breach in within_six_weeks(stay, a_picture(stay))] == [nights("2026-02-16", "2026-02-17")]


def test_an_earlier_short_phase_is_judged_as_well() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(SHORT, "2026-01-05"),
        a_phase(LONG, "2026-03-01"),
        a_phase(SHORT, "2026-03-20"),
    )

    assert [breach.nights for breach in within_six_weeks(stay, a_picture(stay))] == [nights("2026-02-16", "2026-03-01")]


def test_a_count_used_up_before_leaves_no_night() -> None:
    before = a_timeline(a_stay("2026-01-05", "2026-02-20"))
    again = a_timeline(a_stay("2026-03-01", "2026-03-03", 2, child_id=1))
    picture = a_picture(before, again, settings=[a_setting("six_weeks.cooling_off_days", "30")])

    assert [breach.nights for breach in within_six_weeks(again, picture)] == [again.period]


def test_a_crisis_beyond_seven_days_asks_for_a_reason() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-14"), a_phase(CRISIS, "2026-01-05"))

    (breach,) = within_the_crisis_term(stay, a_picture(stay))

    assert (breach.rule, breach.severity) == (Rule.CRISIS_EXCEEDED, OVERRIDABLE)
    assert breach.nights == nights("2026-01-12", "2026-01-14")
    assert in_words([breach]) == ["2 night(s) of Lotte Vermeulen beyond the crisis term; last allowed day 11/01/2026."]


@pytest.mark.parametrize("until", ["2026-01-12", None])
def test_a_crisis_of_seven_days_is_in_order(until: str | None) -> None:
    stay = a_timeline(a_stay("2026-01-05", until), a_phase(CRISIS, "2026-01-05"))

    assert list(within_the_crisis_term(stay, a_picture(stay))) == []


def test_a_crisis_extended_once_lasts_fourteen_days() -> None:
    stay = a_timeline(a_stay("2026-01-05", "2026-01-19"), a_phase(CRISIS, "2026-01-05"), a_phase(CRISIS, "2026-01-12"))

    assert list(within_the_crisis_term(stay, a_picture(stay))) == []


def test_a_second_extension_is_refused() -> None:
    phases = [a_phase(CRISIS, first) for first in ("2026-01-05", "2026-01-12", "2026-01-17")]
    stay = a_timeline(a_stay("2026-01-05", "2026-01-19"), *phases)

    (breach,) = within_the_crisis_term(stay, a_picture(stay))

    assert (breach.rule, breach.severity, breach.nights) == (Rule.CRISIS_EXCEEDED, HARD, stay.period)
    assert in_words([breach]) == ["The crisis stay of Lotte Vermeulen was already extended once; it cannot be again."]


def test_a_crisis_that_becomes_short_is_judged_until_then() -> None:
    stay = a_timeline(a_stay("2026-01-05", None), a_phase(CRISIS, "2026-01-05"), a_phase(SHORT, "2026-01-13"))

    assert [breach.nights for breach in within_the_crisis_term(stay, a_picture(stay))] == [
        nights("2026-01-12", "2026-01-13")
    ]


def test_a_long_night_without_a_decision_asks_for_a_reason() -> None:
    stay = long_stay("2026-02-16", "2026-03-01", a_decision("2026-02-16", "2026-02-26"))

    (breach,) = every_long_night_covered(stay, a_picture(stay))

    assert (breach.rule, breach.severity) == (Rule.LONG_WITHOUT_DECISION, OVERRIDABLE)
    assert breach.nights == nights("2026-02-27", "2026-03-01")
    assert in_words([breach]) == ["2 night(s) of the long stay of Lotte Vermeulen without a decision, from 27/02/2026."]


def test_a_decision_covers_the_night_of_its_last_day() -> None:
    stay = long_stay("2026-02-16", "2026-03-01", a_decision("2026-02-16", "2026-02-28"))

    assert list(every_long_night_covered(stay, a_picture(stay))) == []


def test_a_decision_until_further_notice_covers_everything() -> None:
    stay = long_stay("2026-02-16", None, a_decision("2026-02-16", "9999-12-31"))

    assert list(every_long_night_covered(stay, a_picture(stay))) == []


def test_every_gap_between_decisions_is_told() -> None:
    decisions = [a_decision("2026-02-18", "2026-02-19"), a_decision("2026-02-22", "2026-02-28")]
    stay = long_stay("2026-02-16", "2026-03-01", *decisions)

    found = every_long_night_covered(stay, a_picture(stay))

    assert [breach.nights for breach in found] == [
        nights("2026-02-16", "2026-02-18"),
        nights("2026-02-20", "2026-02-22"),
    ]


def test_an_open_long_stay_outruns_its_decision_without_a_breach() -> None:
    stay = long_stay("2026-02-16", None, a_decision("2026-02-16", "2026-02-26"))

    assert list(every_long_night_covered(stay, a_picture(stay))) == []


@pytest.mark.parametrize("decisions", [(), (a_decision("2026-01-01", "2026-02-15"),)], ids=["none", "ended before"])
def test_an_open_long_stay_without_any_decision_asks_for_a_reason(decisions: tuple[Part, ...]) -> None:
    stay = long_stay("2026-02-16", None, *decisions)

    found = list(every_long_night_covered(stay, a_picture(stay)))

    assert [breach.nights for breach in found] == [nights("2026-02-16")]
    assert in_words(found) == ["The long stay of Lotte Vermeulen has no decision from 16/02/2026 on."]


def test_an_earlier_long_phase_is_judged_as_well() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-03-01"),
        *(a_phase(LONG, "2026-01-05"), a_phase(SHORT, "2026-01-12"), a_phase(LONG, "2026-02-16")),
        a_decision("2026-02-16", "2026-12-31"),
    )

    assert [breach.nights for breach in every_long_night_covered(stay, a_picture(stay))] == [
        nights("2026-01-05", "2026-01-12")
    ]


def test_a_child_of_thirteen_is_worth_a_word() -> None:
    stay = a_timeline(a_stay())

    (breach,) = young_enough(stay, a_picture(stay, children=[a_child(1, "2013-01-05")]))

    assert (breach.rule, breach.severity, breach.nights) == (Rule.CHILD_TOO_OLD, SOFT, None)
    assert in_words([breach]) == ["Lotte Vermeulen is 13 years old on admission."]


def test_a_child_that_turns_thirteen_the_day_after_is_young_enough() -> None:
    stay = a_timeline(a_stay())

    assert list(young_enough(stay, a_picture(stay, children=[a_child(1, "2013-01-06")]))) == []
