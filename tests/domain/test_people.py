"""Names, birthdays and ages; the 29th of February included."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.people import age_on, birthday
from ckgdesk.domain.picture import People
from tests.builders import a_child, day
from tests.domain.strategies import days


@pytest.mark.parametrize(("born", "age", "turns"), [("2016-02-29", 12, "2028-02-29"), ("2016-02-29", 6, "2022-03-01")])
def test_a_leap_child_turns_on_the_first_of_march_in_common_years(born: str, age: int, turns: str) -> None:
    assert birthday(day(born), age) == day(turns)


@pytest.mark.parametrize(("on", "age"), [("2026-04-30", 5), ("2026-05-01", 6), ("2026-05-02", 6), ("2020-04-30", -1)])
def test_age_goes_up_on_the_birthday(on: str, age: int) -> None:
    assert age_on(day("2020-05-01"), day(on)) == age


@given(days, st.integers(0, 40))
def test_on_its_birthday_a_child_has_that_age_and_the_day_before_not(born: date, age: int) -> None:
    turns = birthday(born, age)

    assert age_on(born, turns) == age
    assert age_on(born, date.fromordinal(turns.toordinal() - 1)) == age - 1


@given(days, days)
def test_age_is_the_number_of_birthdays_passed(born: date, today: date) -> None:
    passed = sum(birthday(born, age) <= today for age in range(1, 70))

    assert age_on(born, today) == passed or today < born


def test_a_child_is_named_in_full_short_and_by_initials() -> None:
    child = a_child()

    assert (child.full_name, child.short_name, child.initials) == ("Lotte Vermeulen", "Lotte V.", "L.V.")


def test_a_child_without_a_last_name_is_named_by_its_first() -> None:
    child = replace(a_child(), last_name="")

    assert (child.full_name, child.short_name, child.initials) == ("Lotte", "Lotte", "L.")


def test_brussen_are_the_other_children_of_the_family() -> None:
    children = {
        number: a_child(number, family_id=family) for number, family in ((1, 7), (2, 7), (3, 8), (4, None), (5, None))
    }
    people = People(children)

    assert [[child.id for child in people.siblings(number)] for number in children] == [[2], [1], [], [], []]
