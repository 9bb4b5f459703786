"""What a wish has to answer for: new and worsened breaches, not those that stood there already."""

from ckgdesk.domain.breach import Breach, Rule
from ckgdesk.domain.rules import breaches, caused, caused_since
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.wishes import departing, moved, split
from tests.builders import (
    a_bed,
    a_closure,
    a_house,
    a_phase,
    a_picture,
    a_stay,
    a_timeline,
    day,
    without_place,
)

TOO_LONG = a_timeline(a_stay("2026-01-05", "2026-03-01"))


def rules(found: tuple[Breach, ...]) -> list[Rule]:
    return [breach.rule for breach in found]


def test_a_new_stay_answers_for_all_it_breaks() -> None:
    assert rules(caused(None, TOO_LONG, a_picture(TOO_LONG))) == [Rule.SIX_WEEKS_EXCEEDED]


def test_an_old_breach_is_not_counted_again() -> None:
    elsewhere = moved(TOO_LONG, 11, 2, 0)

    assert caused(TOO_LONG, elsewhere, a_picture(TOO_LONG)) == ()


def test_a_breach_made_smaller_is_not_counted() -> None:
    sooner = departing(TOO_LONG, day("2026-02-20"), Certainty.FIRM)

    assert caused(TOO_LONG, sooner, a_picture(TOO_LONG)) == ()


def test_a_worsened_breach_is_counted() -> None:
    later = departing(TOO_LONG, day("2026-03-02"), Certainty.FIRM)

    assert rules(caused(TOO_LONG, later, a_picture(TOO_LONG))) == [Rule.SIX_WEEKS_EXCEEDED]


def test_a_hard_breach_always_counts() -> None:
    taken = a_timeline(a_stay("2026-01-01", "2026-03-01", 2))
    picture = a_picture(taken, TOO_LONG)

    assert Rule.PLACE_TAKEN in rules(caused(TOO_LONG, TOO_LONG, picture))


def test_another_closed_place_is_another_breach() -> None:
    closures = [a_closure(place, "2026-01-10", "2026-01-15", place) for place in (1, 2)]
    stay = a_timeline(a_stay())

    found = caused(stay, moved(stay, 11, 2, 0), a_picture(stay, closures=closures))

    assert rules(found) == [Rule.PLACE_CLOSED]


def test_two_old_breaches_of_one_rule_are_both_known() -> None:
    closures = [a_closure(1, "2026-01-10", "2026-01-15", 1), a_closure(1, "2026-01-20", "2026-01-25", 2)]
    stay = a_timeline(a_stay())

    assert caused(stay, split(stay, day("2026-01-30"), 3), a_picture(stay, closures=closures)) == ()


def test_another_full_group_is_another_breach() -> None:
    others = [
        a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02")),
        a_timeline(a_stay(number=3), a_bed(6, "2026-01-05", "2026-02-02")),
    ]
    stay = a_timeline(a_stay())

    found = caused(stay, moved(stay, 11, 5, 0), a_picture(stay, *others, house=a_house(recognised=1)))

    assert rules(found) == [Rule.GROUP_FULL]


def test_a_closure_made_around_a_stay_is_answered_for() -> None:
    stay = a_timeline(a_stay())
    closed = a_picture(stay, closures=[a_closure(1, "2026-01-10", "2026-01-15")])

    assert rules(caused_since((stay, a_picture(stay)), (stay, closed))) == [Rule.PLACE_CLOSED]


def test_the_gravest_breach_comes_first() -> None:
    taken = a_timeline(a_stay("2026-01-01", "2026-03-01", 2))
    picture = a_picture(taken, TOO_LONG, closures=[a_closure(1, "2026-01-10", "2026-01-15")])

    severities = [breach.severity for breach in breaches(TOO_LONG, picture)]

    assert severities == sorted(severities, key=["hard", "overridable", "soft"].index)
    assert len(set(severities)) == 2


def test_a_stay_in_order_breaks_nothing() -> None:
    stay = a_timeline(a_stay(), a_phase(PhaseKind.SHORT, "2026-01-05"))

    assert breaches(without_place(stay), a_picture(stay)) == ()
