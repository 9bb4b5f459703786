"""Both ends of a stay in one step: its places go along, and it can be taken back."""

from tests.builders import a_stay, a_timeline, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1))


def test_both_ends_of_a_stay_change_in_one_step(centre: Centre) -> None:
    centre.given(NOOR)

    changed = centre.planning.change_days(101, nights("2026-01-06", "2026-01-20"))

    assert centre.stay(101).period == nights("2026-01-06", "2026-01-20")
    assert centre.stay(101).placements[0].period == nights("2026-01-06", "2026-01-20")
    centre.planning.revert(changed)
    assert centre.stay(101) == NOOR


def test_a_departure_becomes_unknown_together_with_another_first_night(centre: Centre) -> None:
    centre.given(NOOR)

    centre.planning.change_days(101, nights("2026-01-06", None), "nog geen datum")

    assert centre.stay(101).period == nights("2026-01-06", None)
