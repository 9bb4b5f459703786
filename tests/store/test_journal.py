"""Every transaction leaves one line that tells who, when, where, why and what, in any language."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.errors import ChangedElsewhere
from ckgdesk.domain.house import Site
from ckgdesk.domain.people import Family
from ckgdesk.domain.records import Record
from ckgdesk.store.plan import Plan
from ckgdesk.store.words import read_text, written_text
from ckgdesk.texts import Person, Text
from tests.builders import a_child, a_stay, a_timeline

NOON = datetime(2026, 1, 10, 12, tzinfo=UTC)
NOOR = Person("K1", "Noor Vermeulen", "N.V.")
MOVED = Text.of("planning", "{child} moves.", child=NOOR)


def changed(plan: Plan, before: Record | None, after: Record | None, at: datetime = NOON) -> ChangeSet:
    with plan.writing() as work:
        work.write(before, after)
        return work.record(MOVED, "bert", at, "bureau-1", "broer komt mee")


def journal(plan: Plan, first: date | None = None, last: date | None = None, child: int | None = None) -> list[int]:
    with plan.reading() as reader:
        return [line.id for line in reader.journal(first, last, child)]


def test_the_journal_gives_the_change_set_back_as_it_was_announced(plan: Plan) -> None:
    said = changed(plan, a_child(3), replace(a_child(3), note="bril"))

    with plan.reading() as reader:
        assert reader.journal() == (said,)


def test_a_line_holds_what_was_and_what_is(plan: Plan) -> None:
    said = changed(plan, a_child(3), replace(a_child(3), note="bril"))

    assert said.changes == (Change(a_child(3), replace(a_child(3), note="bril")),)


def test_moments_are_kept_in_universal_time(plan: Plan) -> None:
    there = NOON.astimezone(timezone(timedelta(hours=2)))

    changed(plan, None, Site(900, "De Spar"), there)

    with plan.reading() as reader:
        assert reader.journal()[0].at.utcoffset() == timedelta(0)


def test_a_line_that_was_rolled_back_is_not_there(plan: Plan) -> None:
    with pytest.raises(ChangedElsewhere):
        changed(plan, Site(900, "De Spar"), None)

    assert journal(plan) == []


def test_lines_are_numbered_in_order(plan: Plan) -> None:
    ids = [changed(plan, None, Site(number, "De Spar")).id for number in (900, 901, 902)]

    assert journal(plan) == ids == sorted(ids)


def test_the_lines_of_some_days_are_found(plan: Plan) -> None:
    ids = [changed(plan, None, Site(900 + n, "De Spar"), NOON + timedelta(days=n)).id for n in range(4)]

    assert journal(plan, date(2026, 1, 11), date(2026, 1, 12)) == ids[1:3]


def test_the_last_day_counts_until_midnight_on_the_wall(plan: Plan) -> None:
    evening = datetime(2026, 1, 10, 23, 59, 59).astimezone()
    late = changed(plan, None, Site(900, "De Spar"), evening)

    assert journal(plan, last=date(2026, 1, 10)) == [late.id]
    assert journal(plan, first=date(2026, 1, 11)) == []


def test_a_line_is_found_by_the_child_itself(plan: Plan) -> None:
    about = changed(plan, a_child(3), replace(a_child(3), note="bril"))
    changed(plan, a_child(4), replace(a_child(4), note="bril"))

    assert journal(plan, child=3) == [about.id]


def test_a_place_with_the_number_of_a_child_is_not_about_the_child(plan: Plan) -> None:
    with plan.reading() as reader:
        place = reader.house().places[3]

    changed(plan, place, replace(place, note="nieuwe matras"))

    assert journal(plan, child=3) == []


def test_a_line_is_found_by_the_child_of_the_stay(plan: Plan) -> None:
    timeline = a_timeline(a_stay(number=3))
    with plan.writing() as work:
        work.rewrite(None, timeline)
    phase = timeline.phases[0]

    about = changed(plan, phase, None)

    assert journal(plan, child=3) == [about.id]


def test_a_stay_that_is_gone_is_still_about_its_child(plan: Plan) -> None:
    timeline = a_timeline(a_stay(number=3))
    with plan.writing() as work:
        work.rewrite(None, timeline)
        work.rewrite(timeline, None)
        work.write(None, timeline.stay)

    about = changed(plan, timeline.stay, None)

    assert journal(plan, child=3) == [about.id]


def test_a_line_about_a_family_is_about_its_children(plan: Plan) -> None:
    family = Family(1, "G1", "Vermeulen")

    about = changed(plan, family, replace(family, phone="0470 00 00 00"))

    assert journal(plan, child=1) == journal(plan, child=2) == [about.id]


@pytest.mark.parametrize(
    "text",
    [
        Text.of("planning", "Nothing."),
        Text.of("planning", "%n night(s) of {child}.", count=3, child=NOOR),
        Text.of("planning", "{day}, {number}, {word}", day=date(2026, 1, 5), number=3, word="drie"),
        Text.of("planning", "{children} because {why}", children=(NOOR, "Sam", MOVED), why=MOVED),
    ],
)
def test_a_sentence_comes_back_as_it_was_said(text: Text) -> None:
    assert read_text(written_text(text)) == text
