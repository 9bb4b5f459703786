"""Waiting for a lock another program holds: not longer than people can bear, and somebody is told meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from ckgdesk.store import sqlite

WAITING: Final = "ckgdesk_waiting"
"""The execution option that holds who is told: True when a wait begins to be felt, False when it is over."""

Tell = Callable[[bool], object]
_BUSY: Final = 5
_UNNOTICED_MS: Final = 250


def patiently(connection: Connection, statement: str) -> None:
    """Run a statement that needs a lock; again and again until the patience of `sqlite.SETTINGS` is at its end."""
    told = False
    deadline = monotonic() + int(sqlite.SETTINGS["busy_timeout"][0]) / 1000
    with sqlite.waiting_at_most(connection, _UNNOTICED_MS):
        while not _got_through(connection, statement, last=monotonic() >= deadline):
            if not told:
                told = True
                _tell(connection, waits=True)
    if told:
        _tell(connection, waits=False)


def _got_through(connection: Connection, statement: str, *, last: bool) -> bool:
    try:
        connection.exec_driver_sql(statement)
    except OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != _BUSY:
            raise
        if last:
            _tell(connection, waits=False)
            raise
        return False
    return True


def _tell(connection: Connection, *, waits: bool) -> None:
    tell: Tell | None = connection.get_execution_options().get(WAITING)
    if tell is not None:
        tell(waits)
