"""Closing a place: free or taken, and what it means for whoever lies there."""

import pytest

from ckgdesk.domain.breach import Rule
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.house import Closure
from ckgdesk.domain.stay import AbsenceReason
from tests.builders import a_bed, a_stay, a_timeline, day, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))
LOTTE = a_timeline(a_stay("2026-01-05", "2026-02-02", number=102, child_id=3), a_bed(2, "2026-01-05", "2026-02-02"))


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR, LOTTE)
    return centre


def test_a_free_place_is_closed_and_reopened(noor: Centre) -> None:
    changed = noor.planning.close_place(5, nights("2026-01-05", "2026-01-12"), "schilderwerken")
    closure = changed.of_kind(Closure)[0].record

    noor.planning.reopen_place(closure.id)

    with noor.plan.reading() as plan:
        assert plan.closures() == ()


def test_closing_a_taken_place_asks_a_reason(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.close_place(1, nights("2026-01-20", "2026-01-22"), "lek")

    assert [breach.rule for breach in refused.value.breaches] == [Rule.PLACE_CLOSED]


def test_closing_a_taken_place_says_who_lies_there_and_what_to_do(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.planning.close_place(1, nights("2026-01-20", "2026-02-10"), "lek")

    text = refused.value.breaches[0].text
    assert "{child} has place {place}" in text.source
    assert dict(text.values)["until"] == day("2026-02-02")


def test_a_child_already_in_a_closed_place_does_not_stop_another_change(noor: Centre) -> None:
    noor.planning.close_place(1, nights("2026-01-20", "2026-01-22"), "lek", override="enkel overdag")

    noor.planning.record_absence(101, nights("2026-01-09", "2026-01-11"), AbsenceReason.HOME)

    assert noor.stay(101).absences
