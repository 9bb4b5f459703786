"""What is looked at for a way out grows with what can help, and not with the house. No clock."""

from collections.abc import Iterator

import pytest

from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import breaches
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import Dilemma, ways_out
from ckgdesk.domain.wishes import moved
from tests.builders import a_bed, a_house, a_picture, a_stay, a_timeline

NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", 1), a_bed(1, "2026-01-05", "2026-02-02"))
LOTTE = a_timeline(a_stay("2026-01-05", "2026-02-02", 2), a_bed(2, "2026-01-05", "2026-02-02"))
NOOR_AGAIN = a_timeline(
    a_stay("2026-02-10", "2026-02-20", 3, child_id=NOOR.stay.child_id), a_bed(4, "2026-02-10", "2026-02-20", 3)
)


class Judged(Picture):
    """Counts how often a stay is judged: each time its child's other stays are asked for."""

    times = 0

    def of_child(self, child_id: int, period: Period) -> Iterator[Timeline]:
        self.times += child_id == NOOR.stay.child_id
        return super().of_child(child_id, period)


def judged(groups: int, days: int, recognised: int | None = None) -> tuple[int, tuple[str, ...]]:
    """How often something is judged when Noor wants the place of Lotte so many days later, and what is found."""
    plain = a_picture(NOOR, LOTTE, NOOR_AGAIN, house=a_house(groups=groups, recognised=recognised))
    picture = Judged(plain.house, plain.people, plain.timelines.values(), (), plain.settings)
    after = moved(NOOR, NOOR.placements[0].id, 2, days)
    found = breaches(after, picture)
    picture.times = 0
    ways = ways_out(Dilemma(NOOR, after, tuple(found), picture))
    return picture.times, tuple(way.kind.value for way in ways)


@pytest.mark.parametrize("recognised", [None, 0])
def test_a_house_ten_times_as_large_is_not_searched_for_what_no_place_can_mend(recognised: int | None) -> None:
    small, large = (judged(groups, 10, recognised) for groups in (2, 20))

    assert small == large


def test_a_full_group_is_judged_once_and_not_place_by_place() -> None:
    few, _ = judged(2, 0, recognised=0)
    many, _ = judged(4, 0, recognised=0)

    assert many - few <= 4


def test_a_place_that_can_be_had_is_still_found() -> None:
    _, found = judged(2, 0)

    assert found[0] == "other_place"
