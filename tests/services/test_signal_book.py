"""The signals in memory: a change looks at its own stays only, and another day reads nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.long_stay_file import LongStayFile
from ckgdesk.domain.people import Child, Contact, ContactKind
from ckgdesk.domain.period import DAY
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.services.children import NewChild
from ckgdesk.services.demo import PASSWORD, USER, make_demo
from ckgdesk.services.planning import NewStay
from ckgdesk.services.signal_book import SignalBook, book_of
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.builders import a_bed, a_decision, a_phase, a_setting, a_stay, a_timeline, day, nights
from tests.centre import Centre

TODAY = day("2026-02-03")
STAYS = (
    a_timeline(a_stay("2025-12-20", "2026-01-04", number=100, child_id=1), a_bed(1, "2025-12-20", "2026-01-04")),
    a_timeline(a_stay("2026-01-05", None, number=101, child_id=1)),
    a_timeline(a_stay("2026-01-06", None, number=102, child_id=3), a_bed(2, "2026-01-06")),
    a_timeline(
        a_stay("2025-10-01", None, number=103, child_id=4),
        a_phase(PhaseKind.LONG, "2025-10-01"),
        a_bed(3, "2025-10-01"),
        a_decision("2025-10-01", "2026-03-01"),
    ),
)


@pytest.fixture
def filled(centre: Centre) -> Centre:
    centre.given(*STAYS)
    return centre


def looked(plan: Plan, known: SignalBook | None = None) -> SignalBook:
    with plan.reading() as reader:
        return book_of(reader, known, TODAY)


def settled(plan: Plan) -> SignalBook:
    """A book in which everything was compared with its follow-ups."""
    return replace(looked(plan), unsettled=frozenset())


CHANGES: dict[str, tuple[Callable[[Centre], object], set[int]]] = {
    "a stay, and what counts for it": (lambda centre: centre.planning.lock(101, locked=True), {100, 101}),
    "an earlier stay goes": (lambda centre: centre.planning.cancel(100), {101}),
    "a paper": (lambda centre: centre.written(LongStayFile(900, 102, not_needed="naar huis")), {102}),
    "the two thirds": (lambda centre: centre.written(Notice(900, 103, "", begin_reported=TODAY)), {103}),
    "a parent": (
        lambda centre: centre.written(Contact(900, 1, ContactKind.PARENT, "Bart Maes", "Kerkstraat 2")),
        {100, 101},
    ),
    "a follow-up": (
        lambda centre: centre.written(FollowUp(900, 102, SignalRule.SIX_WEEKS, day("2026-01-06"), TODAY)),
        {102},
    ),
    "a new child": (lambda centre: centre.written(Child(900, "K900", "Bo", "Maes", day("2020-01-01"))), set()),
}


@pytest.mark.parametrize(("change", "touched"), CHANGES.values(), ids=CHANGES)
def test_a_change_looks_at_its_own_stays_only(
    filled: Centre, change: Callable[[Centre], object], touched: set[int]
) -> None:
    before = settled(filled.plan)

    change(filled)
    after = looked(filled.plan, before)

    assert after.unsettled == touched
    assert after.found == looked(filled.plan).found
    assert all(after.found[stay_id] is before.found[stay_id] for stay_id in before.found.keys() - touched)


def test_a_new_stay_comes_into_the_book(filled: Centre) -> None:
    before = settled(filled.plan)

    filled.planning.add_stay(NewStay(5, PhaseKind.CRISIS, nights("2026-02-01", "2026-02-08")))
    after = looked(filled.plan, before)

    assert len(after.unsettled) == 1
    assert after.found == looked(filled.plan).found


def test_a_child_that_came_and_went_between_two_looks_is_no_matter(filled: Centre) -> None:
    before = settled(filled.plan)

    filled.planning.revert(filled.children.add(NewChild("Bo", "Maes", day("2020-01-01"))))

    assert looked(filled.plan, before).found == before.found


def test_another_setting_makes_everything_anew(filled: Centre) -> None:
    before = settled(filled.plan)

    filled.written(replace(a_setting("six_weeks.shown_from_day", "33", "2025-01-01"), id=900))
    after = looked(filled.plan, before)

    assert after.unsettled == {100, 101, 102, 103}
    assert SignalRule.SIX_WEEKS in {signal.rule for signal in before.found[101] if signal.shown_from <= TODAY}
    assert SignalRule.SIX_WEEKS not in {signal.rule for signal in after.found[101] if signal.shown_from <= TODAY}


def test_another_day_of_the_week_looks_at_the_same_stays(filled: Centre) -> None:
    before = settled(filled.plan)

    with filled.plan.reading() as reader:
        tomorrow = book_of(reader, before, TODAY + DAY)
        fresh = book_of(reader, None, TODAY + DAY)

    assert tomorrow.picture is before.picture
    assert tomorrow.found == fresh.found


def test_a_day_before_reads_everything_again(filled: Centre) -> None:
    before = settled(filled.plan)

    with filled.plan.reading() as reader:
        yesterday = book_of(reader, before, TODAY - DAY)

    assert yesterday.picture is not before.picture


def test_a_week_turned_day_by_day_is_what_a_fresh_look_finds(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo.ckg", TODAY)
    plan = open_plan(tmp_path / "demo.ckg", password=PASSWORD, user=USER)
    book = looked(plan)

    with plan.reading() as reader:
        for number in range(1, 8):
            today = TODAY + number * DAY
            book, fresh = book_of(reader, book, today), book_of(reader, None, today)
            kept = {stay_id: found for stay_id, found in fresh.found.items() if stay_id in book.picture.timelines}
            assert (number, book.found) == (number, kept)
    plan.close()


def test_a_stay_that_only_waits_is_not_looked_at_every_day(filled: Centre) -> None:
    filled.given(a_timeline(a_stay("2026-02-12", "2026-03-01", number=105, child_id=5), a_bed(5, "2026-02-12")))
    before = settled(filled.plan)

    with filled.plan.reading() as reader:
        tomorrow = book_of(reader, before, TODAY + DAY)

    assert tomorrow.unsettled == {101, 102, 103}
