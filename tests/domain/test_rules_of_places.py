"""Who sleeps where: every rule about places broken, kept at its boundary, and in its words."""

from collections.abc import Iterable

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.rules import (
    everything_inside_the_stay,
    group_within_its_number,
    no_child_in_a_closed_place,
    one_child_per_place,
    one_stay_per_child,
    siblings_together,
)
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.words import Words
from tests.builders import (
    a_bed,
    a_child,
    a_closure,
    a_house,
    a_phase,
    a_picture,
    a_stay,
    a_timeline,
    an_absence,
    nights,
    without_place,
)

HARD, OVERRIDABLE, SOFT = Severity.HARD, Severity.OVERRIDABLE, Severity.SOFT


def in_words(found: Iterable[Breach]) -> list[str]:
    return [Words.english().say(breach.text) for breach in found]


def test_two_children_cannot_have_one_place() -> None:
    taken = a_timeline(a_stay("2026-01-01", "2026-01-10"))
    wished = a_timeline(a_stay("2026-01-05", "2026-02-02", 2))

    (breach,) = one_child_per_place(wished, a_picture(taken))

    assert (breach.rule, breach.severity, breach.stay_id) == (Rule.PLACE_TAKEN, HARD, 2)
    assert breach.nights == nights("2026-01-05", "2026-01-10")
    assert in_words([breach]) == ["Lotte Vermeulen has place P1 from 01/01/2026 until departure 10/01/2026."]


def test_a_place_taken_without_a_known_departure_says_so() -> None:
    taken = a_timeline(a_stay("2026-01-01", None))
    wished = a_timeline(a_stay("2026-01-05", "2026-02-02", 2))

    found = one_child_per_place(wished, a_picture(taken))

    assert in_words(found) == ["Lotte Vermeulen has place P1 from 01/01/2026, without a known departure."]


def test_a_place_is_free_again_on_the_departure_day() -> None:
    leaves = a_timeline(a_stay("2026-01-01", "2026-01-05"))
    arrives = a_timeline(a_stay("2026-01-05", "2026-02-02", 2))

    assert list(one_child_per_place(arrives, a_picture(leaves))) == []


def test_a_stay_does_not_stand_in_its_own_way() -> None:
    stay = a_timeline(a_stay())

    assert list(one_child_per_place(stay, a_picture(stay))) == []


def test_a_child_cannot_have_two_stays_at_once() -> None:
    first = a_timeline(a_stay("2026-01-01", "2026-01-10"))
    second = a_timeline(a_stay("2026-01-09", "2026-02-02", 2, child_id=1), a_bed(2, "2026-01-09", "2026-02-02"))

    (breach,) = one_stay_per_child(second, a_picture(first))

    assert (breach.rule, breach.severity, breach.nights) == (
        Rule.CHILD_ELSEWHERE,
        HARD,
        nights("2026-01-09", "2026-01-10"),
    )
    assert in_words([breach]) == ["Lotte Vermeulen already has stay V1 from 01/01/2026 until departure 10/01/2026."]


def test_an_open_stay_of_the_child_is_told_without_a_departure() -> None:
    first = a_timeline(a_stay("2026-01-01", None))
    second = a_timeline(a_stay("2026-01-09", "2026-02-02", 2, child_id=1))

    found = one_stay_per_child(second, a_picture(first))

    assert in_words(found) == ["Lotte Vermeulen already has stay V1 from 01/01/2026, without a known departure."]


def test_a_child_may_come_back_on_the_day_it_left() -> None:
    first = a_timeline(a_stay("2026-01-01", "2026-01-09"))
    second = a_timeline(a_stay("2026-01-09", "2026-02-02", 2, child_id=1))

    assert list(one_stay_per_child(second, a_picture(first))) == []


def test_a_child_cannot_sleep_in_two_places() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-20"), a_bed(2, "2026-01-19", "2026-02-02"))

    (breach,) = one_stay_per_child(stay, a_picture(stay))

    assert (breach.rule, breach.severity, breach.nights) == (
        Rule.CHILD_ELSEWHERE,
        HARD,
        nights("2026-01-19", "2026-01-20"),
    )
    assert in_words([breach]) == ["Lotte Vermeulen would have two places at once from 19/01/2026."]


def test_a_child_may_change_rooms_on_a_day() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-01-19"), a_bed(2, "2026-01-19", "2026-02-02"))

    assert list(one_stay_per_child(stay, a_picture(stay))) == []


def test_a_closed_place_asks_for_a_reason() -> None:
    stay = a_timeline(a_stay())

    (breach,) = no_child_in_a_closed_place(stay, a_picture(closures=[a_closure(1, "2026-02-01", "2026-03-01")]))

    assert (breach.rule, breach.severity, breach.nights) == (
        Rule.PLACE_CLOSED,
        OVERRIDABLE,
        nights("2026-02-01", "2026-02-02"),
    )


def test_a_closure_says_until_when_and_why() -> None:
    picture = a_picture(a_timeline(a_stay()), closures=[a_closure(1, "2026-02-01", "2026-03-01")])

    found = no_child_in_a_closed_place(a_timeline(a_stay()), picture)

    assert in_words(found) == ["Place P1 is closed from 01/02/2026 until 01/03/2026: schilderwerken."]


def test_a_closure_without_an_end_says_only_from_when() -> None:
    picture = a_picture(a_timeline(a_stay()), closures=[a_closure(1, "2026-02-01", None)])

    found = no_child_in_a_closed_place(a_timeline(a_stay()), picture)

    assert in_words(found) == ["Place P1 is closed from 01/02/2026: schilderwerken."]


def test_a_place_may_close_on_the_departure_day() -> None:
    picture = a_picture(closures=[a_closure(1, "2026-02-02", "2026-03-01"), a_closure(2, "2026-01-01", None)])

    assert list(no_child_in_a_closed_place(a_timeline(a_stay()), picture)) == []


def test_a_place_outside_the_stay_is_refused() -> None:
    stay = a_timeline(a_stay(), a_bed(1, "2026-01-05", "2026-02-05"))

    (breach,) = everything_inside_the_stay(stay, a_picture(stay))

    assert (breach.rule, breach.severity) == (Rule.OUTSIDE_STAY, HARD)
    assert breach.nights == nights("2026-02-02", "2026-02-05")
    assert in_words([breach]) == ["Lotte Vermeulen would have a place on nights outside the stay, from 02/02/2026."]


def test_an_absence_outside_the_stay_is_refused() -> None:
    stay = a_timeline(a_stay(), an_absence("2026-01-04", "2026-01-07"))

    found = list(everything_inside_the_stay(stay, a_picture(stay)))

    assert [breach.nights for breach in found] == [nights("2026-01-04", "2026-01-05")]
    assert in_words(found) == ["An absence of Lotte Vermeulen would lie outside the stay, from 04/01/2026."]


def test_a_phase_cannot_begin_on_the_departure_day() -> None:
    stay = a_timeline(a_stay(), a_phase(PhaseKind.SHORT, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-02-02"))

    found = everything_inside_the_stay(stay, a_picture(stay))

    assert in_words(found) == ["A phase of Lotte Vermeulen would begin outside the stay, on 02/02/2026."]


def test_a_stay_begins_with_a_phase() -> None:
    stay = a_timeline(a_stay(), a_phase(PhaseKind.SHORT, "2026-01-06"))

    found = everything_inside_the_stay(stay, a_picture(stay))

    assert in_words(found) == ["The stay of Lotte Vermeulen begins on 05/01/2026 without a phase."]


def test_everything_may_fill_the_stay_to_its_edges() -> None:
    stay = a_timeline(
        a_stay(),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-01"),
        an_absence("2026-01-05", "2026-02-02"),
    )

    assert list(everything_inside_the_stay(stay, a_picture(stay))) == []


def test_a_group_over_its_number_asks_for_a_reason() -> None:
    here = a_timeline(a_stay("2026-01-10", "2026-01-20"))
    wished = a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02"))

    (breach,) = group_within_its_number(wished, a_picture(here, house=a_house(recognised=1)))

    assert (breach.rule, breach.severity, breach.nights) == (
        Rule.GROUP_FULL,
        OVERRIDABLE,
        nights("2026-01-10", "2026-01-20"),
    )
    assert in_words([breach]) == ["Leefgroep 1 would have more children than its 1 places from 10/01/2026."]


def test_a_group_may_be_full() -> None:
    here = a_timeline(a_stay("2026-01-10", "2026-01-20"))
    wished = a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02"))

    assert list(group_within_its_number(wished, a_picture(here, house=a_house(recognised=2)))) == []


def test_children_of_another_group_do_not_fill_this_one() -> None:
    there = a_timeline(a_stay(), a_bed(5, "2026-01-05", "2026-02-02"))
    wished = a_timeline(a_stay(number=2))

    assert list(group_within_its_number(wished, a_picture(there, house=a_house(recognised=1)))) == []


def test_a_group_stays_too_full_until_enough_have_left() -> None:
    short = a_timeline(a_stay("2026-01-05", "2026-01-10"))
    longer = a_timeline(a_stay("2026-01-05", "2026-02-02", 2), a_bed(2, "2026-01-05", "2026-02-02"))
    wished = a_timeline(a_stay(number=3), a_bed(3, "2026-01-05", "2026-02-02"))

    (breach,) = group_within_its_number(wished, a_picture(short, longer, house=a_house(recognised=1)))

    assert breach.nights == nights("2026-01-05", "2026-02-02")


def test_a_group_without_a_number_is_never_full() -> None:
    here = a_timeline(a_stay())
    wished = a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02"))

    assert list(group_within_its_number(wished, a_picture(here))) == []


def test_brussen_in_different_groups_are_pointed_out() -> None:
    children = [a_child(1, family_id=7), a_child(2, family_id=7)]
    brother = a_timeline(a_stay("2026-01-10", "2026-01-20"), a_bed(5, "2026-01-10", "2026-01-20"))
    stay = a_timeline(a_stay(number=2))

    (breach,) = siblings_together(stay, a_picture(brother, children=children))

    assert (breach.rule, breach.severity) == (Rule.SIBLINGS_APART, SOFT)
    assert breach.nights == nights("2026-01-10", "2026-01-20")
    assert in_words([breach]) == [
        "Emiel Vermeulen and Lotte Vermeulen would sleep in different living groups from 10/01/2026."
    ]


def test_brussen_in_one_group_are_together() -> None:
    children = [a_child(1, family_id=7), a_child(2, family_id=7)]
    brother = a_timeline(a_stay(), a_bed(4, "2026-01-05", "2026-02-02"))

    assert list(siblings_together(a_timeline(a_stay(number=2)), a_picture(brother, children=children))) == []


def test_brussen_who_take_turns_are_not_apart() -> None:
    children = [a_child(1, family_id=7), a_child(2, family_id=7)]
    brother = a_timeline(a_stay("2026-02-02", "2026-02-20"), a_bed(5, "2026-02-02", "2026-02-20"))

    assert list(siblings_together(a_timeline(a_stay(number=2)), a_picture(brother, children=children))) == []


def test_children_without_a_family_have_no_brussen() -> None:
    other = a_timeline(a_stay(), a_bed(5, "2026-01-05", "2026-02-02"))
    stay = a_timeline(a_stay(number=2))

    assert list(siblings_together(stay, a_picture(other, stay))) == []


def test_a_stay_that_waits_breaks_no_rule_of_places() -> None:
    waiting = without_place(a_timeline(a_stay(number=2)))
    picture = a_picture(a_timeline(a_stay()), waiting, closures=[a_closure(1, "2026-01-01", None)])

    rules = (one_child_per_place, no_child_in_a_closed_place, group_within_its_number, everything_inside_the_stay)
    assert [breach for rule in rules for breach in rule(waiting, picture)] == []
