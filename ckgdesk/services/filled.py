"""Makes a plan of records and lines that somebody else drew, for measuring; nobody judges them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.records import Record
from ckgdesk.store.keys import Cost
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.store.sqlite import with_open_memory

USER: Final = "bench"
PASSWORD: Final = "bench"  # noqa: S105  there is nobody in it
_CHEAP: Final = Cost(memory_kib=8 * 1024, rounds=1, lanes=1)


def make_filled(path: Path, records: Iterable[Record], looks: Iterable[tuple[ChangeSet, Iterable[int]]] = ()) -> None:
    """A new plan at `path` with these records, each after those it refers to, and lines of looks at children.

    Raises PlanUnavailable.
    """
    with with_open_memory():
        create_plan(path, centre="Bench", user=USER, password=PASSWORD, cost=_CHEAP)
        plan = open_plan(path, password=PASSWORD, user=USER)
        try:
            with plan.writing() as work:
                work.pour(records)
                work.pour_lines(looks)
        finally:
            plan.close()
