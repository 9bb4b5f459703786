"""Two programs on one plan: one wins, the other is told; nobody waits for ever and nothing is torn."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ckgdesk.domain.errors import ChangedElsewhere, PlanUnavailable
from ckgdesk.domain.house import Site
from ckgdesk.store import sqlite
from ckgdesk.store.plan import Plan
from tests.builders import a_child, a_stay, a_timeline
from tests.plans import opened

RACES = 15


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits five seconds in a test."""
    monkeypatch.setattr(sqlite, "SETTINGS", {**sqlite.SETTINGS, "busy_timeout": (50, 50)})


@contextmanager
def held(path: Path, key: bytes, lock: str) -> Iterator[None]:
    """Another program holds the plan."""
    connection = sqlite.connect(path, key)
    connection.execute(f"BEGIN {lock}")
    yield
    connection.close()


def book(plan: Plan, number: int, barrier: threading.Barrier, told: list[str]) -> None:
    barrier.wait()
    try:
        with plan.writing() as work:
            work.timelines()  # who looks before writing must hold the lock already
            work.rewrite(None, a_timeline(a_stay(number=number)))
    except ChangedElsewhere:
        told.append("taken")
    else:
        told.append("booked")


def add_a_site(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, Site(900, "De Spar"))


def empty(plan: Plan) -> None:
    with plan.writing() as work:
        for timeline in work.timelines():
            work.rewrite(timeline, None)


def test_of_two_who_book_one_bed_exactly_one_wins(plan: Plan, other: Plan) -> None:
    for _ in range(RACES):
        told: list[str] = []
        barrier = threading.Barrier(2)
        threads = [threading.Thread(target=book, args=(p, n, barrier, told)) for p, n in ((plan, 1), (other, 2))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert sorted(told) == ["booked", "taken"]
        empty(plan)


def test_of_two_who_change_one_child_the_second_is_told(plan: Plan, other: Plan) -> None:
    with plan.writing() as work:
        work.write(a_child(3), replace(a_child(3), note="bril"))

    with pytest.raises(ChangedElsewhere), other.writing() as work:
        work.write(a_child(3), replace(a_child(3), note="allergie"))


def test_who_reads_while_another_writes_sees_what_was(plan: Plan, other: Plan) -> None:
    with plan.writing() as work:
        work.write(None, Site(900, "De Spar"))
        work.flush()
        with other.reading() as reader:
            sites = reader.house().sites

    assert 900 not in sites


def test_a_look_stays_of_one_moment_while_another_waits_to_write(plan: Plan, other: Plan) -> None:
    def rename() -> None:
        with other.writing() as work:
            work.write(None, Site(900, "De Spar"))

    with plan.reading() as reader:
        before = reader.house().sites
        writer = threading.Thread(target=rename)
        writer.start()
        after = reader.house().sites
    writer.join()

    assert before == after


@pytest.mark.usefixtures("impatient")
def test_a_plan_that_is_being_written_is_not_written_by_a_second(plan: Plan) -> None:
    second = opened(plan.path)

    with (
        held(plan.path, plan.key, "IMMEDIATE"),
        pytest.raises(PlanUnavailable, match="another program"),
        second.writing(),
    ):
        pass

    second.close()


@pytest.mark.usefixtures("impatient")
def test_a_plan_held_by_another_program_is_not_opened(plan: Plan) -> None:
    with held(plan.path, plan.key, "EXCLUSIVE"), pytest.raises(PlanUnavailable, match="another program"):
        opened(plan.path)


@pytest.mark.usefixtures("impatient")
def test_a_reader_elsewhere_holds_up_a_commit_and_nothing_is_written(plan: Plan, other: Plan) -> None:
    with other.reading(), pytest.raises(PlanUnavailable, match="another program"):
        add_a_site(plan)

    with plan.reading() as after:
        assert 900 not in after.house().sites


def test_a_commit_goes_on_when_the_reader_elsewhere_is_ready(plan: Plan, other: Plan) -> None:
    done, read = threading.Event(), threading.Event()

    def look() -> None:
        with other.reading():
            read.set()
            done.wait()

    looking = threading.Thread(target=look)
    looking.start()
    read.wait()
    threading.Timer(0.4, done.set).start()
    add_a_site(plan)
    looking.join()

    with plan.reading() as after:
        assert 900 in after.house().sites


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
def test_who_waits_is_told_when_it_begins_and_when_it_is_over(
    plan: Plan, lock: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "SETTINGS", {**sqlite.SETTINGS, "busy_timeout": (50, 50)})
    second = opened(plan.path)
    told: list[bool] = []
    second.waiting = told.append

    with held(plan.path, plan.key, lock), pytest.raises(PlanUnavailable), second.writing():
        pass

    second.close()
    assert told == [True, False]


def test_who_need_not_wait_is_told_nothing(plan: Plan) -> None:
    told: list[bool] = []
    plan.waiting = told.append

    add_a_site(plan)

    assert told == []


def test_who_comes_second_waits_until_the_first_is_ready(plan: Plan) -> None:
    connection = sqlite.connect(plan.path, plan.key)
    connection.execute("BEGIN IMMEDIATE")
    ready = threading.Timer(0.2, connection.rollback)
    ready.start()

    with plan.writing() as work:
        work.write(None, Site(900, "De Spar"))
    ready.join()
    connection.close()

    with plan.reading() as reader:
        assert 900 in reader.house().sites
