"""The one place that opens connections to a plan and says when its transactions begin."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from ckgdesk.store import sqlite

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
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
