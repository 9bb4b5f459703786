"""How a family is reached, and who else belongs to it."""

from dataclasses import replace

import pytest

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import Informed, InformedHow
from ckgdesk.domain.people import Contact, ContactKind, Family
from tests.builders import day
from tests.cases import FATHER, NOOR
from tests.centre import Centre


def test_a_second_parent_is_added_and_changed(centre: Centre) -> None:
    centre.families.keep_contact(replace(FATHER, id=0))
    (added,) = centre.families.contacts(1)

    centre.families.keep_contact(replace(added, address="Kerkplein 3, 9000 Riet"))

    assert [contact.address for contact in centre.families.contacts(1)] == ["Kerkplein 3, 9000 Riet"]


def test_a_contact_has_a_name(centre: Centre) -> None:
    with pytest.raises(Impossible):
        centre.families.keep_contact(Contact(0, 1, ContactKind.PARENT, "  "))


def test_the_address_of_a_family_is_changed_and_its_code_is_not(centre: Centre) -> None:
    centre.families.change(Family(1, "other", "Vermeulen", contact="An Peeters", address="Beukenlaan 4"))

    (family,) = (row.family for row in centre.children.all(day("2026-01-10")) if row.child.id == 1)
    assert family is not None
    assert (family.code, family.address) == ("G1", "Beukenlaan 4")


def test_a_contact_is_taken_away_and_comes_back_with_undo(centre: Centre) -> None:
    centre.written(FATHER)

    done = centre.families.remove_contact(5)
    assert centre.families.contacts(1) == ()
    centre.planning.revert(done)

    assert centre.families.contacts(1) == (FATHER,)


def test_a_parent_who_was_informed_stays_written_down(centre: Centre) -> None:
    centre.given(NOOR)
    centre.written(FATHER, Informed(8, 101, 5, day("2026-02-10"), InformedHow.LETTER, "An"))

    with pytest.raises(Impossible):
        centre.families.remove_contact(5)

    assert centre.families.contacts(1) == (FATHER,)
