"""A plan is made, opened, written and read; a transaction is whole or was never there."""

import threading
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.house import Site
from ckgdesk.domain.settings import default_settings
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.plans import PASSWORD

ANNEX = Site(900, "De Spar")


def add_and_fail(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)
        work.flush()
        raise RuntimeError("stop")


def test_a_new_plan_has_every_setting_at_its_default(plan: Plan) -> None:
    with plan.reading() as reader:
        settings = reader.setting_records()

    assert {setting.name: setting.value for setting in settings} == default_settings()


def test_an_open_plan_knows_whose_it_is_and_who_opened_it(plan: Plan) -> None:
    assert (plan.centre, plan.user, plan.read_only) == ("De Linde", "an", False)


def test_what_was_written_is_read_in_the_next_transaction(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)

    with plan.reading() as reader:
        assert reader.get(Site, 900) == ANNEX


def test_what_was_written_is_there_when_the_plan_is_opened_again(plan: Plan, other: Plan) -> None:
    with plan.writing() as work:
        work.write(None, ANNEX)

    with other.reading() as reader:
        assert reader.get(Site, 900) == ANNEX


def test_a_transaction_that_fails_was_never_there(plan: Plan) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        add_and_fail(plan)

    with plan.reading() as reader:
        assert 900 not in reader.house().sites


def test_after_a_failure_the_plan_can_be_written_again(plan: Plan) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        add_and_fail(plan)

    with plan.writing() as work:
        work.write(None, ANNEX)


def test_another_thread_reads_the_same_plan(plan: Plan) -> None:
    found: list[int] = []

    def look() -> None:
        with plan.reading() as reader:
            found.append(len(reader.house().places))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()

    assert found == [8]


def test_a_plan_opened_to_read_only_is_not_written(path: Path) -> None:
    plan = open_plan(path, password=PASSWORD, read_only=True)

    with pytest.raises(PlanUnavailable), plan.writing():
        pass

    plan.close()
