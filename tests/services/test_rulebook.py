"""Another limit: what it would do is shown before it holds, and it holds from its day."""

from decimal import Decimal
from pathlib import Path

import pytest

from ckgdesk.domain.errors import Impossible, NotAllowed
from ckgdesk.domain.settings import SixWeeksCount, limit_names
from ckgdesk.services.access import Role
from ckgdesk.services.rulebook import Effect, RuleLine
from tests.builders import a_stay, a_timeline, day
from tests.centre import Centre, opened

TODAY = day("2026-01-30")
RUNNING = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1))
"""On day 26: it gets its signal in two days."""


def line(centre: Centre, name: str, today: str = "2026-01-30") -> RuleLine:
    return next(line for line in centre.rulebook.rules(day(today)) if line.name == name)


def test_every_limit_stands_in_the_book_with_its_source(centre: Centre) -> None:
    lines = centre.rulebook.rules(TODAY)

    assert [line.name for line in lines] == list(limit_names())
    assert all(line.value == line.default and line.source.source and line.since is None for line in lines)


def test_an_earlier_signal_is_foretold(centre: Centre) -> None:
    centre.given(RUNNING)

    effect = centre.rulebook.weigh("six_weeks.shown_from_day", 21, TODAY, TODAY)

    # The rule of the first day of a phase holds for the whole phase: a rule of today comes too late for it.
    assert effect == Effect((), (), ())


def test_a_limit_that_held_when_the_phase_began_changes_its_signal(centre: Centre) -> None:
    centre.given(RUNNING)

    effect = centre.rulebook.weigh("six_weeks.shown_from_day", 21, day("2026-01-01"), TODAY)

    assert [signal.stay_id for signal in effect.more] == [101]
    assert (effect.fewer, effect.other) == ((), ())


def test_a_later_signal_is_foretold_as_one_less(centre: Centre) -> None:
    centre.given(RUNNING)

    effect = centre.rulebook.weigh("six_weeks.shown_from_day", 35, day("2026-01-01"), day("2026-02-02"))

    assert [signal.stay_id for signal in effect.fewer] == [101]


def test_another_last_day_is_foretold_too(centre: Centre) -> None:
    centre.given(RUNNING)

    effect = centre.rulebook.weigh("six_weeks.days", 56, day("2026-01-01"), day("2026-02-02"))

    assert [signal.due for signal in effect.other] == [day("2026-03-01")]


def test_weighing_writes_nothing(centre: Centre) -> None:
    before = centre.journal()

    centre.rulebook.weigh("six_weeks.days", 56, TODAY, TODAY)

    assert centre.journal() == before
    assert line(centre, "six_weeks.days").value == 42


def test_a_changed_limit_holds_from_its_day(centre: Centre) -> None:
    centre.rulebook.change("six_weeks.count", SixWeeksCount.NIGHTS, day("2027-01-01"))

    assert line(centre, "six_weeks.count").value is SixWeeksCount.CALENDAR_DAYS
    assert [setting.value for setting in line(centre, "six_weeks.count").coming] == ["nights"]
    assert line(centre, "six_weeks.count", "2027-01-01").value is SixWeeksCount.NIGHTS
    assert line(centre, "six_weeks.count", "2027-01-01").since == day("2027-01-01")


def test_two_values_for_one_day_are_the_last_one(centre: Centre) -> None:
    centre.rulebook.change("six_weeks.days", 49, TODAY)
    centre.rulebook.change("six_weeks.days", 56, TODAY)

    assert line(centre, "six_weeks.days").value == 56
    assert line(centre, "six_weeks.days").coming == ()


def test_a_changed_limit_can_be_taken_back(centre: Centre) -> None:
    changed = centre.rulebook.change("contribution.most_per_day", Decimal("4.25"), TODAY)

    centre.planning.revert(changed)

    assert line(centre, "contribution.most_per_day").value == Decimal("4.00")


@pytest.mark.parametrize(("name", "value"), [("six_weeks.days", -1), ("six_weeks.count", "weeks")])
def test_a_value_without_sense_is_refused_in_words(centre: Centre, name: str, value: object) -> None:
    with pytest.raises(Impossible, match="cannot be"):
        centre.rulebook.change(name, value, TODAY)


def test_a_planner_changes_no_rule(template: Path, tmp_path: Path) -> None:
    with opened(template, tmp_path, Role.PLANNER) as centre, pytest.raises(NotAllowed):
        centre.rulebook.change("six_weeks.days", 49, TODAY)
