"""Finding stays, places and groups by the codes and names people type."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeFeed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import NotFound
from ckgdesk.services.access import Account
from ckgdesk.services.lookup import Lookup
from ckgdesk.services.road import Road
from tests.builders import a_bed, a_setting, a_stay, a_timeline, day, nights
from tests.centre import NOW, Centre, opened

NOOR = a_timeline(
    a_stay(number=101, child_id=1), a_bed(1, "2026-01-05", "2026-01-20", 11), a_bed(2, "2026-01-20", "2026-02-02", 12)
)
AGAIN = a_timeline(a_stay("2026-02-10", "2026-02-20", number=102, child_id=1))


@pytest.fixture
def centre(template: Path, tmp_path: Path) -> Iterator[Centre]:
    with opened(template, tmp_path) as centre:
        centre.given(NOOR, AGAIN)
        yield centre


@pytest.fixture
def lookup(centre: Centre) -> Lookup:
    return looking(centre)


def looking(centre: Centre, role: Role = Role.ADMINISTRATOR) -> Lookup:
    return Lookup(Road(centre.plan, ChangeFeed(), Account("an", role), lambda: NOW, "bureau-1"))


def test_a_stay_and_a_place_are_found_by_their_codes(lookup: Lookup) -> None:
    assert (lookup.stay_id("V101"), lookup.place_id("P2"), lookup.stay_code(102)) == (101, 2, "V102")


def test_a_group_is_found_by_its_name_in_capitals_or_not(lookup: Lookup) -> None:
    assert lookup.group_id(" LEEFGROEP 2") == 2


@pytest.mark.parametrize("name", ["Leefgroep 9", ""])
def test_an_unknown_group_is_not_found(lookup: Lookup, name: str) -> None:
    with pytest.raises(NotFound):
        lookup.group_id(name)


def test_places_come_in_the_order_of_the_house(lookup: Lookup) -> None:
    assert lookup.place_ids() == (1, 2, 3, 4, 5, 6, 7, 8)


@pytest.mark.parametrize(
    ("today", "place_id"),
    [("2026-01-05", 1), ("2026-01-19", 1), ("2026-01-20", 2), ("2026-03-01", 2), ("2025-12-01", 2)],
)
def test_the_placement_is_that_of_tonight_or_else_the_last(lookup: Lookup, today: str, place_id: int) -> None:
    placement = lookup.placement_now(101, day(today))

    assert placement is not None
    assert placement.place_id == place_id


def test_stays_are_listed_by_first_night_with_the_codes_of_their_places(lookup: Lookup) -> None:
    listed = lookup.stays()

    assert [stay.timeline.stay.code for stay in listed] == ["V101", "V102"]
    assert [code for code, _ in listed[0].places] == ["P1", "P2"]


def test_a_window_leaves_the_others_out(lookup: Lookup) -> None:
    assert [stay.timeline.id for stay in lookup.stays(nights("2026-02-05", "2026-02-12"))] == [102]


def test_an_earlier_stay_counts_in_the_clock_of_a_later_one_where_the_setting_says_so(centre: Centre) -> None:
    """Also when the window holds only the later one."""
    with centre.plan.writing() as work:
        work.write(None, replace(a_setting("six_weeks.cooling_off_days", "30", "2026-01-01"), id=work.new_id()))

    (stay,) = looking(centre).stays(nights("2026-02-10", "2026-02-12"))

    (clock,) = stay.clocks
    assert clock.used == 28
    assert clock.last_day == day("2026-02-10") + timedelta(days=13)


def test_a_child_is_found_by_its_code(lookup: Lookup) -> None:
    assert lookup.child_id("K2") == 2
    with pytest.raises(NotFound):
        lookup.child_id("K99")
