"""A commit that failed is looked at before anybody is told: what is there after all is no failure."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2 as driver

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store import engine
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
DISK_FAILED = 10
AFTER_ALL = ("COMMIT", True)
NOT_AT_ALL = ("ROLLBACK", False)


@pytest.fixture(params=[AFTER_ALL, NOT_AT_ALL], ids=["after all", "not at all"])
def is_kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """The next commits fail: with everything stored, or with nothing."""
    instead, kept = request.param

    def fail(connection: Connection, statement: str) -> None:
        if statement != "COMMIT":
            connection.exec_driver_sql(statement)
            return
        connection.exec_driver_sql(instead)
        if connection.get_execution_options().get(engine.WRITES, False):
            error = driver.OperationalError("disk I/O error")
            error.sqlite_errorcode = DISK_FAILED
            raise OperationalError("COMMIT", {}, error)

    monkeypatch.setattr(engine, "patiently", fail)
    return bool(kept)


def note(plan: Plan) -> None:
    with plan.writing() as work:
        work.note(ChangeSet(0, Text("test", "looked"), (), "an", NOW))


def test_only_what_is_not_there_is_told(plan: Plan, is_kept: bool) -> None:  # noqa: FBT001  a fixture
    if is_kept:
        note(plan)
    else:
        with pytest.raises(PlanUnavailable):
            note(plan)

    with plan.reading() as reader:
        assert [line.at for line in reader.journal()].count(NOW) == is_kept
