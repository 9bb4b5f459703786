"""One transaction on a file by a connection of its own: a backup, a copy, a plan that nobody has open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from ckgdesk.store.engine import WRITES, engine_for
from ckgdesk.store.faults import in_our_words


@contextmanager
def looking_into(path: Path, key: bytes) -> Iterator[Connection]:
    """Reads only; raises PlanUnavailable, PlanDamaged."""
    engine = engine_for(path, key, read_only=True)
    try:
        with in_our_words(path), engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


@contextmanager
def writing_into(path: Path, key: bytes) -> Iterator[Connection]:
    """Committed when the block ends well; raises PlanUnavailable, PlanDamaged."""
    engine = engine_for(path, key)
    try:
        with (
            in_our_words(path),
            engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection
    finally:
        engine.dispose()
