"""What is read is complete for the question, and nothing beside it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import dialect

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.errors import NotFound
from ckgdesk.domain.follow_up import FollowUp, State
from ckgdesk.domain.groeipakket import Informed, InformedHow, Notice
from ckgdesk.domain.house import Closure
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, Picture
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import sqlite, tables
from ckgdesk.store.plan import Plan
from ckgdesk.store.queries import at_most, in_portions, shares_night
from tests.builders import (
    a_bed,
    a_closure,
    a_decision,
    a_house,
    a_phase,
    a_setting,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)

WINDOW = nights("2026-02-02", "2026-03-02")


def given_stays(plan: Plan, *timelines: Timeline) -> None:
    with plan.writing() as work:
        for timeline in timelines:
            work.rewrite(None, timeline)


def given_closures(plan: Plan, *closures: Closure) -> None:
    with plan.writing() as work:
        for closure in closures:
            work.write(None, closure)


def in_window(plan: Plan, window: Period | None) -> list[int]:
    with plan.reading() as reader:
        return [timeline.id for timeline in reader.timelines(window)]


def around(plan: Plan, *timelines: Timeline) -> Picture:
    with plan.reading() as reader:
        return reader.around(timelines)


def stay_of(child: int, place: int, first: str = "2026-01-05", until: str | None = "2026-02-02") -> Timeline:
    return a_timeline(a_stay(first, until, child), a_bed(place, first, until))


def test_the_house_is_read_in_the_order_it_was_entered(plan: Plan) -> None:
    with plan.reading() as reader:
        house = reader.house()

    assert house == a_house()
    assert list(house.places) == sorted(house.places)


def test_a_stay_is_read_whole(plan: Plan) -> None:
    timeline = a_timeline(
        a_stay("2026-01-05", None),
        a_phase(PhaseKind.CRISIS, "2026-01-05"),
        a_phase(PhaseKind.SHORT, "2026-01-12"),
        a_bed(1, "2026-01-05", "2026-01-12"),
        a_bed(2, "2026-01-12"),
        an_absence("2026-01-20", "2026-01-22"),
        a_decision("2026-02-16", "2026-08-15"),
    )
    given_stays(plan, timeline)

    with plan.reading() as reader:
        assert reader.timeline(1) == timeline


def test_parts_stand_in_order_of_their_first_night_however_they_were_written(plan: Plan) -> None:
    later, sooner = a_bed(2, "2026-01-12", "2026-02-02", 50), a_bed(1, "2026-01-05", "2026-01-12", 60)
    given_stays(plan, a_timeline(a_stay(), later, sooner))

    with plan.reading() as reader:
        assert [bed.place_id for bed in reader.timeline(1).placements] == [1, 2]


@pytest.mark.parametrize(
    ("first", "until", "found"),
    [
        ("2026-01-05", "2026-02-02", False),  # leaves on the first day of the window
        ("2026-01-05", "2026-02-03", True),
        ("2026-03-01", "2026-03-09", True),
        ("2026-03-02", "2026-03-09", False),  # comes when the window is over
        ("2026-02-10", "2026-02-11", True),
        ("2025-01-01", "2027-01-01", True),
        ("2025-01-01", None, True),
        ("2026-03-02", None, False),
    ],
)
def test_a_stay_is_in_a_window_when_they_share_a_night(
    plan: Plan, first: str, until: str | None, *, found: bool
) -> None:
    given_stays(plan, stay_of(1, 1, first, until))

    assert in_window(plan, WINDOW) == ([1] if found else [])


def test_a_window_without_end_holds_all_that_is_to_come(plan: Plan) -> None:
    given_stays(plan, stay_of(1, 1), stay_of(2, 2, "2030-01-01", None))

    assert in_window(plan, Period(day("2026-02-02"))) == [2]


def test_without_a_window_every_stay_is_read(plan: Plan) -> None:
    given_stays(plan, stay_of(2, 2, "2026-03-01", None), stay_of(1, 1))

    assert in_window(plan, None) == [1, 2]


def test_a_window_is_found_without_reading_every_stay(plan: Plan) -> None:
    query = tables.stay.select().where(shares_night(tables.stay, WINDOW))
    spelt = str(query.compile(dialect=dialect(), compile_kwargs={"literal_binds": True}))

    connection = sqlite.connect(plan.path, plan.key)
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {spelt}")]
    connection.close()

    assert not [step for step in steps if step.startswith("SCAN")]


def test_asked_for_stays_come_by_first_night_and_those_gone_are_left_out(plan: Plan) -> None:
    given_stays(plan, stay_of(1, 1, "2026-03-01", None), stay_of(2, 2))

    with plan.reading() as reader:
        assert [timeline.id for timeline in reader.timelines_of([99, 1, 2, 1])] == [2, 1]


def test_the_stays_of_a_child_are_all_its_stays(plan: Plan) -> None:
    again = a_timeline(a_stay("2026-03-01", None, number=9, child_id=1))
    given_stays(plan, stay_of(1, 1), again, stay_of(2, 2))

    with plan.reading() as reader:
        assert [timeline.id for timeline in reader.stays_of([1])] == [1, 9]


def test_the_closures_of_a_window(plan: Plan) -> None:
    shut, shut_later = a_closure(1, "2026-02-10", "2026-02-12"), a_closure(1, "2026-05-01", None, 2)
    given_closures(plan, shut, shut_later)

    with plan.reading() as reader:
        assert (reader.closures(WINDOW), reader.closures()) == ((shut,), (shut, shut_later))


def test_the_notice_of_a_stay(plan: Plan) -> None:
    notice = Notice(5, 1, "spaarrekening", parents_informed=day("2026-02-10"))
    given_stays(plan, stay_of(1, 1))
    with plan.writing() as work:
        work.write(None, notice)

    with plan.reading() as reader:
        assert (reader.notice_of(1), reader.notice_of(2), reader.notices()) == (notice, None, (notice,))


def test_the_papers_of_a_stay_lie_together(plan: Plan) -> None:
    file, notice = LongStayFile(5, 1, Route.COURT), Notice(6, 1, "spaarrekening")
    ordered = FileStep(7, 1, FileStepKind.COURT_ORDERED, day("2026-02-10"))
    seized = FileStep(8, 1, FileStepKind.COURT_SEIZED, day("2026-01-12"))
    told = Informed(9, 1, None, day("2026-02-11"), InformedHow.LETTER, "An")
    given_stays(plan, stay_of(1, 1))
    with plan.writing() as work:
        for record in (file, ordered, seized, notice, told):
            work.write(None, record)

    with plan.reading() as reader:
        assert reader.dossier(1) == Dossier(file, (seized, ordered), notice, (told,))


def test_a_stay_without_papers_has_an_empty_dossier(plan: Plan) -> None:
    given_stays(plan, stay_of(1, 1))

    with plan.reading() as reader:
        assert (reader.dossier(1), reader.dossiers()) == (NO_DOSSIER, {})


def test_closed_signals_are_only_among_those_of_their_stay(plan: Plan) -> None:
    alive = FollowUp(5, 1, "six_weeks", day("2026-01-05"), day("2026-02-01"))
    closed = FollowUp(6, 1, "crisis_end", day("2026-01-05"), day("2026-01-08"), State.CLOSED)
    given_stays(plan, stay_of(1, 1))
    with plan.writing() as work:
        work.write(None, alive)
        work.write(None, closed)

    with plan.reading() as reader:
        assert (reader.follow_ups(), reader.follow_ups(1)) == ((alive,), (alive, closed))


def test_settings_hold_from_their_day(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, replace(a_setting("six_weeks.days", "56", "2027-01-01"), id=work.new_id()))

    with plan.reading() as reader:
        settings = reader.settings()

    assert [settings.on(date(year, 1, 1)).six_weeks_days for year in (2026, 2027)] == [42, 56]


def test_codes_lead_to_ids(plan: Plan) -> None:
    given_stays(plan, stay_of(3, 3))

    with plan.reading() as reader:
        assert (reader.stay_by_code("V3"), reader.child_by_code("K4"), reader.place_by_code("P5")) == (3, 4, 5)


@pytest.mark.parametrize("kind", ["stay", "child", "place"])
def test_an_unknown_code_is_named_in_the_sentence(plan: Plan, kind: str) -> None:
    with plan.reading() as reader, pytest.raises(NotFound) as caught:
        getattr(reader, f"{kind}_by_code")("Q9")

    assert kind in caught.value.text.source
    assert dict(caught.value.text.values) == {"code": "Q9"}


def test_what_is_not_there_is_not_found(plan: Plan) -> None:
    with plan.reading() as reader, pytest.raises(NotFound):
        reader.timeline(1)
    with plan.reading() as reader, pytest.raises(NotFound):
        reader.get(Decision, 1)


def test_around_a_stay_are_those_in_its_group_on_its_nights(plan: Plan) -> None:
    wished = stay_of(3, 1)
    given_stays(plan, wished, stay_of(4, 4), stay_of(5, 5), stay_of(6, 2, "2026-02-02", None))

    assert set(around(plan, wished).timelines) == {3, 4}


def test_around_a_stay_are_all_stays_of_the_child_and_of_its_siblings(plan: Plan) -> None:
    wished, sibling = stay_of(1, 1), stay_of(2, 5)
    before = a_timeline(a_stay("2025-01-01", "2025-02-01", number=9, child_id=1))
    given_stays(plan, wished, sibling, before)

    assert set(around(plan, wished).timelines) == {1, 2, 9}


def test_around_a_stay_are_the_children_of_every_stay_and_siblings_without_one(plan: Plan) -> None:
    wished = stay_of(1, 1)
    given_stays(plan, wished, stay_of(4, 2))

    picture = around(plan, wished)

    assert set(picture.people.children) == {1, 2, 4}
    assert set(picture.people.families) == {1}


def test_around_a_stay_are_the_closures_of_its_group_on_its_nights(plan: Plan) -> None:
    near = a_closure(1, "2026-01-10", "2026-01-12")
    given_closures(plan, near, a_closure(1, "2026-06-01", None, 2), a_closure(5, "2026-01-10", None, 3))

    assert list(around(plan, stay_of(3, 2)).closures()) == [near]


def test_around_a_wish_that_is_not_written_yet_stands_what_is_stored(plan: Plan) -> None:
    given_stays(plan, stay_of(3, 1))

    assert set(around(plan, stay_of(4, 1)).timelines) == {3}


def test_around_several_stays_are_those_from_the_first_night_to_the_last(plan: Plan) -> None:
    sooner, later = stay_of(3, 1, "2026-01-05", "2026-01-12"), stay_of(4, 1, "2026-03-02", "2026-03-09")
    given_stays(plan, sooner, later, stay_of(5, 2, "2026-03-05", "2026-03-07"), stay_of(6, 2, "2026-03-09", None))

    assert set(around(plan, later, sooner).timelines) == {3, 4, 5}


def test_around_a_stay_without_a_place_are_its_own_people(plan: Plan) -> None:
    waiting = without_place(stay_of(3, 1))
    given_stays(plan, waiting, stay_of(4, 1))

    assert set(around(plan, waiting).timelines) == {3}


def test_around_nothing_is_nothing(plan: Plan) -> None:
    picture = around(plan)

    assert picture.house == House()
    assert picture.timelines == {}


def test_around_a_stay_is_its_living_group_and_not_the_other(plan: Plan) -> None:
    given_stays(plan, stay_of(3, 1))

    house = around(plan, stay_of(3, 1)).house

    assert set(house.groups) == {a_house().group_of(1).id}
    assert {place.id for place in house.places.values()} == {p.id for p in a_house().places_of_group(1)}


def test_the_group_in_which_a_brus_sleeps_is_known_as_well(plan: Plan) -> None:
    given_stays(plan, stay_of(1, 1), stay_of(2, 8))

    assert around(plan, stay_of(1, 1)).house.group_of(8) == a_house().group_of(8)


def test_people_are_read_with_their_brussen_and_nobody_else(plan: Plan) -> None:
    with plan.reading() as reader:
        people = reader.people_of((2, 4))

    assert set(people.children) == {1, 2, 4}
    assert set(people.families) == {1}


@given(st.lists(st.integers(), max_size=50))
def test_portions_hold_everything_once(some: Iterable[int]) -> None:
    assert [one for portion in in_portions(some) for one in portion] == list(some)


def test_a_limit_stands_in_the_words_of_a_question_so_that_it_is_read_only_once() -> None:
    asked = at_most(select(tables.journal.c.id), 501).compile(dialect=dialect())

    assert "LIMIT 501 OFFSET 0" in str(asked)
    assert asked.params == {}
