"""A child comes into the plan: with a family that is known or a new one, in one step, and never twice."""

import pytest

from ckgdesk.domain.errors import Impossible, NotFound
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.children import NewChild
from ckgdesk.services.planning import NewStay
from tests.builders import day, nights
from tests.centre import CHILDREN, Centre

TODAY = day("2026-01-10")
MAUD = NewChild("Maud", "Wouters", day("2021-03-04"))


def listed(centre: Centre) -> dict[str, Family | None]:
    return {row.child.full_name: row.family for row in centre.children.all(TODAY)}


def test_a_new_child_stands_in_the_list(centre: Centre) -> None:
    centre.children.add(MAUD)

    assert len(listed(centre)) == CHILDREN + 1
    assert listed(centre)["Maud Wouters"] is None


def test_a_new_child_gets_a_code_of_its_own(centre: Centre) -> None:
    (change,) = centre.children.add(MAUD).of_kind(Child)

    assert isinstance(change.after, Child)
    assert change.after.code == f"K{change.after.id:05}"


def test_a_new_child_joins_a_family_that_is_known(centre: Centre) -> None:
    centre.children.add(NewChild("Maud", "Vermeulen", day("2021-03-04"), family_id=1))

    family = listed(centre)["Maud Vermeulen"]
    assert family is not None
    assert family.id == 1


def test_a_new_family_comes_with_its_child_in_one_step(centre: Centre) -> None:
    added = centre.children.add(NewChild("Maud", "Wouters", day("2021-03-04"), new_family="Wouters-Claes"))

    family = listed(centre)["Maud Wouters"]
    assert family is not None
    assert family.name == "Wouters-Claes"
    assert len(added.changes) == 2


def test_a_family_that_does_not_exist_is_said(centre: Centre) -> None:
    with pytest.raises(NotFound):
        centre.children.add(NewChild("Maud", "Wouters", day("2021-03-04"), family_id=4711))


def test_spaces_around_a_name_do_not_count(centre: Centre) -> None:
    centre.children.add(NewChild("  Maud ", " Wouters ", day("2021-03-04")))

    assert "Maud Wouters" in listed(centre)


def test_a_child_without_a_name_is_impossible(centre: Centre) -> None:
    with pytest.raises(Impossible):
        centre.children.add(NewChild(" ", "Wouters", day("2021-03-04")))


def test_the_same_child_cannot_come_twice(centre: Centre) -> None:
    centre.children.add(MAUD)

    with pytest.raises(Impossible) as impossible:
        centre.children.add(NewChild("maud", "WOUTERS", MAUD.born))

    assert "already" in impossible.value.text.source


def test_a_namesake_born_on_another_day_is_another_child(centre: Centre) -> None:
    centre.children.add(MAUD)

    centre.children.add(NewChild("Maud", "Wouters", day("2019-03-04")))

    assert len(centre.children.all(TODAY)) == CHILDREN + 2


def test_a_new_child_can_be_taken_back_and_brought_again(centre: Centre) -> None:
    added = centre.children.add(NewChild("Maud", "Wouters", day("2021-03-04"), new_family="Wouters"))

    taken_back = centre.planning.revert(added)
    assert len(listed(centre)) == CHILDREN
    centre.planning.revert(taken_back)

    assert "Maud Wouters" in listed(centre)


def test_a_new_child_can_be_admitted(centre: Centre) -> None:
    (change,) = centre.children.add(MAUD).of_kind(Child)

    centre.planning.add_stay(NewStay(change.record.id, PhaseKind.SHORT, nights("2026-01-12", "2026-01-20"), place_id=1))

    assert centre.stays()[0].stay.child_id == change.record.id


def test_the_journal_names_no_new_child(centre: Centre) -> None:
    centre.children.add(MAUD)

    assert "Maud" not in repr(centre.journal()[-1].title)
