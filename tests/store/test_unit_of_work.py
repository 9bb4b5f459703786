"""Writes are whole records compared with what they were; what a transaction changed is one list."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from ckgdesk.changes import Change
from ckgdesk.domain.errors import ChangedElsewhere, Impossible, NotFound
from ckgdesk.domain.house import Place, Site
from ckgdesk.domain.people import Child
from ckgdesk.domain.stay import Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store.plan import Plan
from ckgdesk.store.unit_of_work import UnitOfWork
from ckgdesk.texts import Text
from tests.builders import a_bed, a_child, a_phase, a_stay, a_timeline, an_absence, day, nights

NOW = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
ANNEX = Site(900, "De Spar")
RENAMED = replace(ANNEX, name="De Den")


def given(plan: Plan, *timelines: Timeline) -> None:
    with plan.writing() as work:
        for timeline in timelines:
            work.rewrite(None, timeline)
        work.record(Text("test", "given"), "an", NOW)


def add_a_site(plan: Plan) -> int:
    with plan.writing() as work:
        site = Site(work.new_id(), "De Spar")
        work.write(None, site)
    return site.id


def swap(work: UnitOfWork, one: Timeline, other: Timeline) -> None:
    for timeline, beside in ((one, other), (other, one)):
        bed = timeline.placements[0]
        work.rewrite(timeline, replace(timeline, placements=(replace(bed, place_id=beside.placements[0].place_id),)))


def test_a_record_that_was_changed_elsewhere_is_not_overwritten(plan: Plan) -> None:
    child = a_child(3)
    with plan.writing() as work:
        work.write(child, replace(child, note="draagt een bril"))

    with pytest.raises(ChangedElsewhere), plan.writing() as work:
        work.write(child, replace(child, note="allergie"))


def test_a_record_that_is_gone_is_not_removed_again(plan: Plan) -> None:
    with pytest.raises(ChangedElsewhere), plan.writing() as work:
        work.write(ANNEX, None)


def test_nothing_equals_nothing_when_records_are_compared(plan: Plan) -> None:
    child = replace(a_child(3), family_id=None)

    with plan.writing() as work:
        work.write(child, None)

    with plan.reading() as reader:
        assert 3 not in reader.people().children


def test_who_changed_it_elsewhere_and_when_is_told(plan: Plan) -> None:
    child = a_child(3)
    with plan.writing() as work:
        work.write(child, replace(child, note="draagt een bril"))
        work.record(Text("test", "noted"), "bert", NOW)

    with pytest.raises(ChangedElsewhere) as caught, plan.writing() as work:
        work.write(child, None)

    told = dict(caught.value.text.values)
    assert (told["who"], told["day"], told["time"]) == (
        "bert",
        NOW.astimezone().date(),
        NOW.astimezone().strftime("%H:%M"),
    )


def test_of_several_who_changed_it_the_last_is_told(plan: Plan) -> None:
    notes = [a_child(3), *(replace(a_child(3), note=note) for note in ("bril", "allergie"))]
    for who, before, after in zip(("bert", "carl"), notes, notes[1:], strict=False):
        with plan.writing() as work:
            work.write(before, after)
            work.record(Text("test", "noted"), who, NOW)

    with pytest.raises(ChangedElsewhere) as caught, plan.writing() as work:
        work.write(a_child(3), None)

    assert dict(caught.value.text.values)["who"] == "carl"


def test_a_record_that_came_back_meanwhile_is_not_added_twice(plan: Plan) -> None:
    with pytest.raises(ChangedElsewhere), plan.writing() as work:
        work.write(None, a_child(3))


def test_a_code_that_is_in_use_is_refused_with_a_sentence(plan: Plan) -> None:
    with pytest.raises(Impossible, match="code"), plan.writing() as work:
        work.write(None, a_child(77, code="K3"))


def test_a_record_that_belongs_to_nothing_is_a_fault_of_ours(plan: Plan) -> None:
    with pytest.raises(IntegrityError) as caught, plan.writing() as work:
        work.write(None, Place(900, 12345, "P99", "geheim"))

    assert "geheim" not in str(caught.value)


def test_a_taken_bed_is_told_in_our_own_words(plan: Plan) -> None:
    given(plan, a_timeline(a_stay(number=1)))

    with pytest.raises(ChangedElsewhere) as caught:
        given(plan, a_timeline(a_stay(number=2)))

    assert "CKG" not in str(caught.value)


def test_two_children_swap_beds(plan: Plan) -> None:
    one = a_timeline(a_stay(number=1), a_bed(1, "2026-01-05", "2026-02-02"))
    other = a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02"))
    given(plan, one, other)

    with plan.writing() as work:
        swap(work, one, other)

    with plan.reading() as reader:
        assert [t.placements[0].place_id for t in reader.timelines()] == [2, 1]


def test_a_bed_that_moves_alone_is_still_kept_from_a_taken_one(plan: Plan) -> None:
    one = a_timeline(a_stay(number=1), a_bed(1, "2026-01-05", "2026-02-02"))
    given(plan, one, a_timeline(a_stay(number=2), a_bed(2, "2026-01-05", "2026-02-02")))
    onto_the_other = replace(one, placements=(replace(one.placements[0], place_id=2),))

    with pytest.raises(ChangedElsewhere), plan.writing() as work:
        work.rewrite(one, onto_the_other)

    with plan.reading() as reader:
        assert [t.placements[0].place_id for t in reader.timelines()] == [1, 2]


@pytest.mark.parametrize("note", ["", "draagt een bril"])
def test_a_record_that_is_replaced_where_it_stands_is_the_new_one(plan: Plan, note: str) -> None:
    child = a_child(3)
    with plan.writing() as work:
        work.write(child, replace(child, family_id=None, note=note))

    with plan.reading() as reader:
        assert reader.people().children[3] == replace(child, family_id=None, note=note)


def test_a_stay_and_all_that_runs_along_it_goes_at_once(plan: Plan) -> None:
    timeline = a_timeline(a_stay(), an_absence("2026-01-10", "2026-01-12"))
    given(plan, timeline)

    with plan.writing() as work:
        work.rewrite(timeline, None)

    with plan.reading() as reader:
        assert reader.timelines() == ()


def test_new_parts_of_a_stay_get_ids_of_their_own(plan: Plan) -> None:
    new = Timeline(
        Stay(0, "V9", 3, nights("2026-01-05")),
        (Phase(0, 0, PhaseKind.SHORT, day("2026-01-05")),),
        (Placement(0, 0, 1, nights("2026-01-05")),),
    )

    with plan.writing() as work:
        written = work.rewrite(None, new)

    assert len({written.stay.id, written.phases[0].id, written.placements[0].id, 0}) == 4
    assert written.phases[0].stay_id == written.placements[0].stay_id == written.stay.id


def test_what_rewrite_gives_is_what_is_read(plan: Plan) -> None:
    with plan.writing() as work:
        written = work.rewrite(
            None, Timeline(Stay(0, "V9", 3, nights("2026-01-05")), (a_phase(PhaseKind.SHORT, "2026-01-05"),))
        )

    with plan.reading() as reader:
        assert reader.timeline(written.id) == written


def test_only_what_differs_between_two_states_of_a_stay_is_written(plan: Plan) -> None:
    timeline = a_timeline()
    given(plan, timeline)
    longer = replace(timeline, stay=timeline.stay.lasting(nights("2026-01-05", "2026-02-09")))

    with plan.writing() as work:
        work.rewrite(timeline, longer)

        assert work.changes == (Change(timeline.stay, longer.stay),)


def test_two_parts_with_one_id_are_a_fault_of_ours(plan: Plan) -> None:
    timeline = a_timeline()
    twice = replace(timeline, placements=timeline.placements * 2)

    with pytest.raises(ValueError, match="same id"), plan.writing() as work:
        work.rewrite(timeline, twice)


def test_several_writes_of_one_record_are_one_change(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)
        work.write(ANNEX, RENAMED)

        assert work.changes == (Change(None, RENAMED),)


def test_several_writes_are_one_change_also_when_they_were_read_in_between(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)
        work.flush()
        work.write(ANNEX, RENAMED)

        assert work.record(Text("test", "both"), "an", NOW).changes == (Change(None, RENAMED),)


def test_what_is_added_and_removed_again_changed_nothing(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)
        work.flush()
        work.write(ANNEX, None)

        assert work.record(Text("test", "nothing"), "an", NOW).changes == ()


def test_a_write_that_does_not_follow_from_the_last_one_is_refused(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)

        with pytest.raises(ChangedElsewhere):
            work.write(RENAMED, None)


def test_what_is_written_is_read_in_the_same_transaction(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)

        assert work.get(Site, 900) == ANNEX


def test_what_is_removed_is_gone_in_the_same_transaction(plan: Plan) -> None:
    child = a_child(3)

    with plan.writing() as work:
        work.write(child, None)

        with pytest.raises(NotFound):
            work.get(Child, 3)


def test_a_record_needs_an_id(plan: Plan) -> None:
    with pytest.raises(ValueError, match="id"), plan.writing() as work:
        work.write(None, Site(0, "De Spar"))


def test_a_record_stays_what_it_is(plan: Plan) -> None:
    with pytest.raises(ValueError, match="stays what it is"), plan.writing() as work:
        work.write(ANNEX, replace(ANNEX, id=901))


def test_the_number_of_a_removed_record_is_never_used_again(plan: Plan) -> None:
    first = add_a_site(plan)
    with plan.writing() as work:
        work.write(Site(first, "De Spar"), None)

    assert add_a_site(plan) > first


def test_numbers_that_came_with_their_records_are_used_up_as_well(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)

    assert add_a_site(plan) > ANNEX.id


def test_new_numbers_differ_also_when_some_were_written_in_between(plan: Plan) -> None:
    with plan.writing() as work:
        first = work.new_id()
        work.write(None, Site(first, "De Spar"))
        work.flush()

        assert work.new_id() == first + 1


def test_undo_puts_the_same_record_back_under_its_number(plan: Plan) -> None:
    timeline = a_timeline()
    given(plan, timeline)
    with plan.writing() as work:
        work.rewrite(timeline, None)
        removed = work.record(Text("test", "removed"), "an", NOW)

    with plan.writing() as work:
        for change in removed.changes:
            work.write(change.after, change.before)

    with plan.reading() as reader:
        assert reader.timeline(timeline.id) == timeline
