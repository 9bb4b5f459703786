"""What the journal adds to a save: moves with its line and without, in turn; `python -m tests.journal_cost`."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from ckgdesk.cli import bench_store
from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.store import journal
from ckgdesk.workspace import Workspace

_WARM_UP = 20


@contextmanager
def without_a_line() -> Iterator[None]:
    """Meanwhile nothing is written into any journal."""
    write_line = journal.write_line
    journal.write_line = lambda *_, **__: 1
    try:
        yield
    finally:
        journal.write_line = write_line


def measured(children: int = 20_000, stays: int = 15_600, saves: int = 300) -> dict[str, Any]:
    """Medians and the 95th of a hundred, in ms; the journal's share of a save as it is, per cent of one without."""
    with_line, without = [], []
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "large.ckg"
        make_filled(plan, bench_store.drawn(children, stays))
        workspace = Workspace.open(plan, PASSWORD, user=USER)
        # There and back with a line, there and back without: whatever the PC does meanwhile, it does to both.
        for number in range(_WARM_UP + 2 * saves):
            if number // 2 % 2:
                with_line.append(bench_store.saved(workspace, stays - 1, number))
            else:
                with without_a_line():
                    without.append(bench_store.saved(workspace, stays - 1, number))
        workspace.close()
    with_line, without = with_line[_WARM_UP // 2 :], without[_WARM_UP // 2 :]
    return {
        "save_median_ms": round(1000 * median(with_line), 2),
        "save_p95_ms": round(1000 * quantiles(with_line, n=20)[-1], 2),
        "save_without_journal_median_ms": round(1000 * median(without), 2),
        "save_without_journal_p95_ms": round(1000 * quantiles(without, n=20)[-1], 2),
        "journal_adds_percent": round(100 * (median(with_line) / median(without) - 1), 1),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measured(), indent=1) + "\n")
