"""What is wrong about a child is put right; what stood there, who changed it and why can be read afterwards."""

from dataclasses import replace

import pytest

from ckgdesk.changes import Deed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import Impossible, NotAllowed
from ckgdesk.domain.people import Contact, ContactKind, Family
from ckgdesk.services.access import Account
from ckgdesk.services.journal import Corrected, Journal
from ckgdesk.words import Words
from tests.builders import a_child, day
from tests.cases import NOOR
from tests.centre import Centre

LOTTE = a_child(1, family_id=1)
MOTHER = Family(1, "G1", "Vermeulen", contact="An Peeters")


def history(centre: Centre, child_id: int = 1) -> list[tuple[str, str, str, str]]:
    """Field, before, after and reason, the newest first, of the child and its family."""
    lines = Journal(centre.road).history(child_id)
    return [_said(line) for line in lines if not line.about_stays]


def _said(line: Corrected) -> tuple[str, str, str, str]:
    say, one = Words.english().say, line.difference
    before, after = ("" if text is None else say(text) for text in (one.before, one.after))
    return say(one.caption), before, after, line.said.reason


def test_a_corrected_name_keeps_what_stood_there(centre: Centre) -> None:
    centre.children.correct(replace(LOTTE, last_name="Vermeulen-Claes"), "zo staat het op de Kids-ID")

    assert history(centre)[0] == ("last name", "Vermeulen", "Vermeulen-Claes", "zo staat het op de Kids-ID")


def test_another_name_or_birth_date_needs_a_reason_and_a_note_does_not(centre: Centre) -> None:
    for wrong in (replace(LOTTE, first_name="Lotje"), replace(LOTTE, born=day("2020-05-02"))):
        with pytest.raises(Impossible, match="why"):
            centre.children.correct(wrong, " ")

    centre.children.correct(replace(LOTTE, note="draagt een bril"), "")

    assert history(centre)[0] == ("note", "", "draagt een bril", "")


def test_code_and_family_stay_whatever_is_asked(centre: Centre) -> None:
    centre.children.correct(replace(LOTTE, code="K77", family_id=None, note="bril"), "")

    child = centre.children.card(1).child
    assert (child.code, child.family_id) == ("K1", 1)


def test_nobody_becomes_somebody_who_is_there_already(centre: Centre) -> None:
    emiel = a_child(2)
    with pytest.raises(Impossible, match="already"):
        centre.children.correct(replace(LOTTE, first_name=emiel.first_name), "verkeerd ingevoerd")
    with pytest.raises(Impossible, match="name"):
        centre.children.correct(replace(LOTTE, first_name=" "), "verkeerd ingevoerd")


def test_a_correction_is_taken_back_in_one_step(centre: Centre) -> None:
    done = centre.children.correct(replace(LOTTE, last_name="Claes"), "verkeerd ingevoerd")

    centre.planning.revert(done)

    assert centre.children.card(1).child == LOTTE
    assert history(centre)[0][:3] == ("last name", "Claes", "Vermeulen")


def test_contacts_have_a_history_too(centre: Centre) -> None:
    centre.families.change(replace(MOTHER, phone="0470 00 00 00"), "nieuw nummer")
    centre.families.keep_contact(Contact(0, 1, ContactKind.PARENT, "Jan"))
    (father,) = centre.families.contacts(1)
    centre.families.keep_contact(replace(father, name="Jan Vermeulen"), "volledige naam")
    centre.families.remove_contact(father.id, "op eigen vraag")

    told = history(centre)

    assert ("phone", "", "0470 00 00 00", "nieuw nummer") in told
    assert ("name", "Jan", "Jan Vermeulen", "volledige naam") in told
    assert ("name", "Jan Vermeulen", "", "op eigen vraag") in told


def test_a_family_keeps_a_name(centre: Centre) -> None:
    with pytest.raises(Impossible):
        centre.families.change(replace(MOTHER, name=" "))


def test_the_history_of_stays_stands_apart(centre: Centre) -> None:
    centre.given(NOOR)
    centre.planning.lock(NOOR.id, locked=True)

    lines = [line for line in Journal(centre.road).history(1) if line.about_stays]

    assert _said(lines[0])[:3] == ("locked against moving", "", "yes")


def test_another_child_has_another_history(centre: Centre) -> None:
    centre.children.correct(replace(LOTTE, last_name="Claes"), "verkeerd ingevoerd")

    assert not [line for line in history(centre, 3) if "Claes" in line]


def test_who_may_not_plan_looks_not_back(centre: Centre) -> None:
    road = replace(centre.road, account=Account("an", Role.GROUP_WORKER, frozenset({1})))

    with pytest.raises(NotAllowed):
        Journal(road).history(1)


def test_a_history_that_is_read_is_a_look_at_the_child(centre: Centre) -> None:
    history(centre)

    told = centre.journal()[-1]
    assert (told.deed, Words.english().say(told.title)) == (Deed.CARD, "History of K1 looked at")
