"""The one place that opens connections to a plan and says when its transactions begin."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from ckgdesk.store import sqlite
from ckgdesk.store.patience import patiently

WRITES = "ckgdesk_writes"
"""The execution option of a connection that will write: it takes the lock when it begins, not half-way."""


def engine_for(path: Path, key: bytes, *, read_only: bool = False) -> Engine:
    """Connections to an existing plan; one at a time per borrower, kept for the next."""

    def creator() -> driver.Connection:
        return sqlite.connect(path, key, read_only=read_only)

    # A borrowed connection belongs to one transaction, so two threads never share one.
    engine = create_engine(
        "sqlite://", module=driver, creator=creator, poolclass=QueuePool, pool_size=2, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "commit", _commit)
    return engine


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES, False):
        patiently(connection, "BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("BEGIN")
        # A reader takes its lock with the first question, so that is asked here, where somebody waits.
        patiently(connection, "SELECT 1 FROM sqlite_schema LIMIT 1")


def _commit(connection: Connection) -> None:
    # A reader elsewhere holds it up; asked again, the very same transaction goes on. The driver finds nothing left.
    patiently(connection, "COMMIT")
