"""The demo centre is believable, shows what it must show, and is the same whenever it is made for the same day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.house import Closure
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.occupancy import nights, percentage
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.records import Record
from ckgdesk.domain.rules import breaches
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.case import Papers
from ckgdesk.scheduler.finding import signals
from ckgdesk.scheduler.signals import Signal, SignalRule
from ckgdesk.services.demo import CENTRE, PASSWORD, USER, make_demo
from ckgdesk.services.demo_centre.centre import invented
from ckgdesk.services.demo_centre.scale import SCALES
from ckgdesk.store.opening import open_plan
from tests.builders import day

DAYS = ("2026-11-23", "2024-02-29", "2027-01-01", "2025-07-15")


@dataclass(frozen=True)
class Seen:
    """A demo centre as the rules and the signals see it."""

    today: date
    picture: Picture
    papers: Papers

    def breaches(self) -> list[Breach]:
        return [found for stay in self.picture.timelines.values() for found in breaches(stay, self.picture)]

    def signals(self, rule: SignalRule) -> list[Signal]:
        return [signal for signal in signals(self.picture, self.today, self.papers) if signal.rule is rule]

    def stays(self) -> list[Timeline]:
        return list(self.picture.timelines.values())

    def short_days(self) -> list[int]:
        """Which day of its six weeks each child is on that is here for a short stay today."""
        running = [(stay, stay.regime_on(self.today)) for stay in self.stays()]
        return [
            (self.today - regime.period.first).days + 1
            for _, regime in running
            if regime is not None and regime.kind is PhaseKind.SHORT
        ]


@pytest.fixture(params=DAYS)
def demo(request: pytest.FixtureRequest) -> Seen:
    return seen(day(str(request.param)))


def seen(today: date, size: str = "small") -> Seen:
    centre = invented(SCALES[size], today, count(1).__next__)
    closures = [record for record in centre.records if isinstance(record, Closure)]
    ids = count(100_000)
    stays = [
        replace(stay, placements=tuple(replace(bed, id=next(ids)) for bed in stay.placements))
        for stay in centre.timelines
    ]
    people = People().joined(centre.records)
    return Seen(today, Picture(House().joined(centre.records), people, stays, closures), papers_of(centre.records))


def papers_of(records: Iterable[Record]) -> Papers:
    """The dossiers as the store would put them together."""
    found: dict[int, Dossier] = {}
    for record in records:
        if isinstance(record, Notice | LongStayFile | FileStep):
            known = found.get(record.stay_id, Dossier())
            match record:
                case Notice():
                    found[record.stay_id] = replace(known, notice=record)
                case LongStayFile():
                    found[record.stay_id] = replace(known, file=record)
                case FileStep():
                    found[record.stay_id] = replace(known, steps=(*known.steps, record))
    return Papers(found)


def test_it_has_two_sites_four_groups_and_twenty_six_places(demo: Seen) -> None:
    house = demo.picture.house

    assert (len(house.sites), len(house.groups), len(house.places)) == (2, 4, 26)


def test_it_has_sixty_children_in_forty_families_with_brussen(demo: Seen) -> None:
    people = demo.picture.people
    sizes = Counter(child.family_id for child in people.children.values())

    assert (len(people.children), len(people.families)) == (60, 40)
    assert max(sizes.values()) == 4


def test_no_stay_breaks_a_rule_but_the_one_that_is_over_six_weeks(demo: Seen) -> None:
    grave = [breach for breach in demo.breaches() if breach.severity is not Severity.SOFT]

    assert [breach.rule for breach in grave] == [Rule.SIX_WEEKS_EXCEEDED]


def test_brussen_sleep_in_one_living_group(demo: Seen) -> None:
    assert [breach for breach in demo.breaches() if breach.rule is Rule.SIBLINGS_APART] == []


def test_three_stays_approach_six_weeks_one_of_them_urgently(demo: Seen) -> None:
    near = [number for number in demo.short_days() if 28 <= number <= 41]

    assert (len(near), sum(number >= 35 for number in near)) == (3, 1)


def test_one_stay_is_over_six_weeks(demo: Seen) -> None:
    assert sum(number > 42 for number in demo.short_days()) == 1


def test_one_decision_expires(demo: Seen) -> None:
    assert len(demo.signals(SignalRule.DECISION_EXPIRY)) == 1


def test_two_children_wait_for_a_place(demo: Seen) -> None:
    waiting = [stay for stay in demo.stays() if stay.unplaced()]

    assert len(waiting) == len(demo.signals(SignalRule.WITHOUT_PLACE)) == 2


def test_somebody_is_still_to_be_told_of_the_two_thirds(demo: Seen) -> None:
    for rule in (SignalRule.PARENTS_TO_INFORM, SignalRule.TWO_THIRDS_REPORT_BEGIN):
        assert 1 <= len(demo.signals(rule)) <= 5


def test_most_roads_to_a_long_stay_are_begun_or_not_needed(demo: Seen) -> None:
    assert len(demo.signals(SignalRule.FILE_LATEST_SAFE_DAY)) <= 4


def test_its_places_are_taken_between_75_and_90_in_a_hundred(demo: Seen) -> None:
    scale = SCALES["small"]
    span = Period(demo.today - timedelta(scale.days_back), demo.today + timedelta(scale.days_ahead))

    taken = percentage(nights(demo.picture.house.places, span, demo.picture))

    assert taken is not None
    assert 75 <= taken <= 90


def test_its_stays_are_spread_over_fourteen_months(demo: Seen) -> None:
    months = Counter((stay.period.first.year, stay.period.first.month) for stay in demo.stays())

    assert len(months) >= 14


def test_every_kind_of_phase_and_absence_occurs(demo: Seen) -> None:
    kinds = {phase.kind for stay in demo.stays() for phase in stay.phases}
    reasons = {absence.reason for stay in demo.stays() for absence in stay.absences}

    assert (len(kinds), len(reasons)) == (3, 4)


def test_some_children_change_room_and_some_places_close(demo: Seen) -> None:
    moved = [stay for stay in demo.stays() if len(stay.placements) > 1]

    assert len(moved) >= 3
    assert len(list(demo.picture.closures())) >= 3


def test_no_two_children_have_the_same_name(demo: Seen) -> None:
    names = Counter(child.full_name for child in demo.picture.people.children.values())

    assert names.most_common(1)[0][1] == 1


def test_the_same_day_gives_the_same_centre() -> None:
    one, other = seen(day("2026-11-23")), seen(day("2026-11-23"))

    assert one.picture.timelines == other.picture.timelines
    assert one.picture.people == other.picture.people


def test_the_large_centre_has_forty_places_and_fifteen_hundred_stays() -> None:
    large = seen(day("2026-11-23"), "large")

    assert len(large.picture.house.places) == 40
    assert 1400 <= len(large.stays()) <= 1800


def test_the_plan_opens_with_demo_and_holds_what_was_counted(tmp_path: Path) -> None:
    counted = make_demo(tmp_path / "demo.ckg", day("2026-11-23"))

    plan = open_plan(tmp_path / "demo.ckg", password=PASSWORD, user=USER)
    with plan.reading() as reader:
        stays, children, lines = reader.timelines(), reader.people().children, reader.journal()
    plan.close()

    assert (plan.centre, len(stays), len(children), len(lines)) == (CENTRE, counted.stays, counted.children, 1)
