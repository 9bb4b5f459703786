"""What staff look up: the worklist, the children, the figures."""

from dataclasses import replace

import pytest

from ckgdesk.domain.clocks import ClockRule
from ckgdesk.domain.errors import NotFound
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.scheduler.signals import Level, SignalRule
from ckgdesk.services.attention import Concern
from ckgdesk.services.figures import Unit
from tests.builders import a_bed, a_decision, a_phase, a_setting, a_stay, a_timeline, an_absence, day, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1))


def about_six_weeks(centre: Centre, on: str) -> list[Concern]:
    worklist = centre.attention.worklist(day(on))
    return [concern for concern in worklist if concern.signal.rule is SignalRule.SIX_WEEKS]


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    return centre


def test_the_worklist_is_empty_in_the_first_week(noor: Centre) -> None:
    assert noor.attention.worklist(day("2026-01-11")) == ()


def test_the_worklist_says_nothing_of_six_weeks_on_day_27(noor: Centre) -> None:
    assert about_six_weeks(noor, "2026-01-31") == []


def test_the_worklist_names_the_child_and_tonights_place_on_day_28(noor: Centre) -> None:
    (concern,) = about_six_weeks(noor, "2026-02-01")

    assert (concern.signal.rule, concern.signal.level) == (SignalRule.SIX_WEEKS, Level.WARN)
    assert (concern.child.code, concern.place) == ("K1", "P1")
    assert concern.asks_conversion


def test_the_most_urgent_stands_first(noor: Centre) -> None:
    noor.given(a_timeline(a_stay("2025-12-20", None, number=102, child_id=3), a_bed(2, "2025-12-20")))

    worklist = about_six_weeks(noor, "2026-02-05")

    assert [concern.timeline.id for concern in worklist] == [102, 101]


def test_an_earlier_stay_counts_when_the_centre_says_so(centre: Centre) -> None:
    with centre.plan.writing() as work:
        setting = a_setting("six_weeks.cooling_off_days", "30", "2026-01-01")
        work.write(None, replace(setting, id=work.new_id()))
    centre.given(a_timeline(a_stay("2025-12-01", "2025-12-21", number=100, child_id=1)), NOOR)

    (concern,) = about_six_weeks(centre, "2026-01-14")

    assert concern.signal.clock is not None
    assert concern.signal.clock.day(day("2026-01-14")) == 30


def test_children_stand_by_name_with_where_they_sleep_tonight(noor: Centre) -> None:
    rows = noor.children.all(day("2026-01-10"))

    lotte = next(row for row in rows if row.child.id == 1)
    assert (lotte.place, lotte.group, lotte.regime) == ("P1", "Leefgroep 1", PhaseKind.SHORT)
    assert [row.child.first_name for row in rows] == sorted(row.child.first_name for row in rows)


def test_a_child_that_sleeps_elsewhere_has_no_place_tonight(noor: Centre) -> None:
    row = next(row for row in noor.children.all(day("2026-01-04")) if row.child.id == 1)

    assert (row.timeline, row.place, row.group) == (None, "", "")


def test_the_card_shows_stays_newest_first_with_their_clocks(noor: Centre) -> None:
    noor.given(a_timeline(a_stay("2025-03-01", "2025-03-20", number=100, child_id=1)))

    card = noor.children.card(1)

    assert [stay.timeline.id for stay in card.stays] == [101, 100]
    assert card.stays[0].clocks[0].rule is ClockRule.SIX_WEEKS
    assert card.stays[0].places == (("P1", nights("2026-01-05")),)


def test_the_card_names_the_brussen(noor: Centre) -> None:
    assert [sibling.id for sibling in noor.children.card(1).siblings] == [2]


def test_a_card_of_nobody_is_not_found(noor: Centre) -> None:
    with pytest.raises(NotFound):
        noor.children.card(999)


def test_occupancy_counts_nights_by_group(centre: Centre) -> None:
    away = an_absence("2026-01-06", "2026-01-07")
    centre.given(a_timeline(a_stay("2026-01-05", "2026-01-08", number=101, child_id=1), away))

    counts = centre.figures.occupancy(nights("2026-01-05", "2026-01-08"), Unit.GROUP)

    first = [row.count for row in counts if row.unit == "Leefgroep 1"]
    assert [(count.taken, count.present) for count in first] == [(1, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize(("unit", "names"), [(Unit.CENTRE, {"De Linde"}), (Unit.SITE, {"De Linde"})])
def test_occupancy_by_site_and_centre_counts_every_place(centre: Centre, unit: Unit, names: set[str]) -> None:
    counts = centre.figures.occupancy(nights("2026-01-05", "2026-01-06"), unit)

    assert {row.unit for row in counts} == names
    assert [row.count.places for row in counts] == [8]


def test_the_two_thirds_are_listed_per_long_phase(centre: Centre) -> None:
    short, long = a_phase(PhaseKind.SHORT, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-02-16")
    ground = a_decision("2026-02-16", "2026-08-31")
    centre.given(a_timeline(a_stay("2026-01-05", "2026-08-20", number=101, child_id=1), short, long, ground))

    (row,) = centre.figures.two_thirds()

    assert row.months is not None
    assert (row.months.first, row.months.last, row.months.count) == (Month(2026, 3), Month(2026, 8), 6)
    assert row.notice is None


def test_a_stay_that_was_long_twice_is_listed_twice(centre: Centre) -> None:
    first, second = a_phase(PhaseKind.LONG, "2026-01-05"), a_phase(PhaseKind.LONG, "2026-05-04")
    between = a_phase(PhaseKind.SHORT, "2026-04-06")
    centre.given(a_timeline(a_stay("2026-01-05", "2026-08-20", number=101, child_id=1), first, between, second))

    months = [row.months.first for row in centre.figures.two_thirds() if row.months]

    assert months == [Month(2026, 2), Month(2026, 6)]
