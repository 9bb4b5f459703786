"""The mark an override leaves on a stay, and what changes nothing."""

import pytest

from ckgdesk.domain.wishes import Edge
from tests.builders import a_stay, a_timeline, day
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))
BED = NOOR.placements[0].id


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    centre.planning.resize(101, BED, Edge.UNTIL, day("2026-02-20"), override="wacht op zitting")
    return centre


def test_the_mark_stays_while_the_stay_is_too_long(noor: Centre) -> None:
    noor.planning.move_stay(101, BED, 3, 0)

    assert noor.stay(101).stay.exception == "wacht op zitting"


def test_the_mark_goes_with_the_breach(noor: Centre) -> None:
    noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-16"))

    assert noor.stay(101).stay.exception == ""


def test_undo_brings_the_mark_back(noor: Centre) -> None:
    noor.planning.revert(noor.planning.resize(101, BED, Edge.UNTIL, day("2026-02-16")))

    assert noor.stay(101).stay.exception == "wacht op zitting"


def test_a_move_to_where_it_lies_changes_nothing_and_leaves_no_line(noor: Centre) -> None:
    lines = len(noor.journal())

    changed = noor.planning.move_stay(101, BED, 1, 0)

    assert changed.changes == ()
    assert len(noor.journal()) == lines
