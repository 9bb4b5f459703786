"""Who gets a letter, and who of them was told."""

from dataclasses import replace

import pytest

from ckgdesk.domain.addressees import addressees, all_told_on, initials, not_yet_told, told_on
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.groeipakket import Informed, InformedHow, Notice
from ckgdesk.domain.people import Contact, ContactKind, Family
from tests.builders import day

HOME = "Beukenlaan 4, 3000 Rietmeersel"
FAMILY = Family(1, "G1", "Vermeulen", contact="An Peeters", address=HOME)


def a_parent(name: str = "Jan Vermeulen", address: str = "Dorp 2, 9000 Riet", number: int = 5) -> Contact:
    return Contact(number, 1, ContactKind.PARENT, name, address)


def told(on: str, contact_id: int | None = None) -> Informed:
    return Informed(80 + (contact_id or 0), 1, contact_id, day(on), InformedHow.LETTER, "An")


def test_a_family_with_one_address_gets_one_letter() -> None:
    (letter,) = addressees(FAMILY)

    assert (letter.contact_ids, letter.names, letter.address) == ((None,), ("An Peeters",), HOME)


def test_a_parent_at_another_address_gets_a_letter_of_its_own() -> None:
    home, elsewhere = addressees(FAMILY, [a_parent()])

    assert (home.names, home.address) == (("An Peeters",), HOME)
    assert (elsewhere.contact_ids, elsewhere.names, elsewhere.address) == (
        (5,), ("Jan Vermeulen",), "Dorp 2, 9000 Riet",
    )  # fmt: skip


@pytest.mark.parametrize("address", ["beukenlaan 4\n3000 RIETMEERSEL", "Beukenlaan 4 – 3000 Rietmeersel.", ""])
def test_parents_at_one_address_get_one_letter_together(address: str) -> None:
    (letter,) = addressees(FAMILY, [a_parent(address=address)])

    assert (letter.contact_ids, letter.names, letter.address) == ((None, 5), ("An Peeters", "Jan Vermeulen"), HOME)


def test_two_parents_elsewhere_at_one_address_share_a_letter() -> None:
    letters = addressees(FAMILY, [a_parent(), a_parent("Els Vermeulen", "Dorp 2 – 9000 Riet", 6)])

    assert [letter.contact_ids for letter in letters] == [(None,), (5, 6)]


def test_grandparents_and_neighbours_get_no_letter() -> None:
    aunt = replace(a_parent("Tante Ria"), kind=ContactKind.OTHER)

    assert [letter.names for letter in addressees(FAMILY, [aunt])] == [("An Peeters",)]


def test_a_parent_written_down_twice_is_named_once() -> None:
    (letter,) = addressees(FAMILY, [a_parent("An Peeters", HOME)])

    assert letter.names == ("An Peeters",)


def test_a_parent_with_an_address_gets_a_letter_beside_a_family_without_one() -> None:
    letters = addressees(replace(FAMILY, address=""), [a_parent()])

    assert [letter.address for letter in letters] == ["", "Dorp 2, 9000 Riet"]


def test_without_a_family_somebody_is_still_to_be_told() -> None:
    letters = addressees(None)

    assert [(letter.contact_ids, letter.names) for letter in letters] == [((None,), ())]
    assert not_yet_told(letters, NO_DOSSIER) == letters


def test_who_was_not_told_stays_on_the_list() -> None:
    home, elsewhere = letters = addressees(FAMILY, [a_parent()])
    dossier = Dossier(informed=(told("2026-02-01"),))

    assert not_yet_told(letters, dossier) == (elsewhere,)
    assert (told_on(home, dossier), all_told_on(letters, dossier)) == (day("2026-02-01"), None)


def test_the_parents_are_informed_on_the_day_the_last_of_them_was() -> None:
    letters = addressees(FAMILY, [a_parent()])
    dossier = Dossier(informed=(told("2026-02-01"), told("2026-02-09", 5), told("2026-03-01")))

    assert all_told_on(letters, dossier) == day("2026-02-09")


def test_who_moves_after_being_told_is_not_told_again() -> None:
    together = addressees(FAMILY, [a_parent(address="")])[0]
    dossier = Dossier(informed=tuple(told("2026-02-01", contact_id) for contact_id in together.contact_ids))

    assert not_yet_told(addressees(FAMILY, [a_parent()]), dossier) == ()


def test_what_was_noted_for_the_parents_together_counts_for_each_until_somebody_is_noted_alone() -> None:
    letters = addressees(FAMILY, [a_parent()])
    together = Dossier(notice=Notice(3, 1, "spaarrekening", parents_informed=day("2026-02-01")))

    assert not_yet_told(letters, together) == ()
    assert not_yet_told(letters, replace(together, informed=(told("2026-02-02"),))) == letters[1:]


@pytest.mark.parametrize(
    ("name", "short"),
    [("An Peeters", "A.P."), ("Jean-Luc D’Hoore", "J.D."), ("élise", "É."), ("=1+{{x}}", "X."), ("", "")],
)
def test_a_name_has_initials(name: str, short: str) -> None:
    assert initials(name) == short
