"""Measures the signals of a plan of any size: the first look, another day, and a look after one change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from ckgdesk.domain.period import DAY, Period
from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.workspace import Workspace
from ui.board.dataset import SIZES, Dataset
from ui.litter import settle

_DAYS = 5  # fewer than a book is read ahead for: other days read nothing
_CHANGES = 40


@dataclass(frozen=True, slots=True)
class SignalFigures:
    """Milliseconds; a change is followed by a look, which is measured, and by writing down what it found."""

    size: str
    stays: int
    signals: int
    first_look_ms: float
    first_written_ms: float
    day_ms: float
    after_change_ms: float


def measure_signals(size: str) -> SignalFigures:
    """Look at a plan of size S, M or L; raises KeyError for another size."""
    dataset = Dataset(SIZES[size])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.ckg"
        make_filled(path, dataset.everything())
        workspace = Workspace.open(path, PASSWORD, user=USER)
        try:
            return _measured(size, dataset, workspace)
        finally:
            workspace.close()


def _measured(size: str, dataset: Dataset, workspace: Workspace) -> SignalFigures:
    attention, today = workspace.attention, dataset.middle
    first_look = _milliseconds(partial(attention.worklist, today))
    written = _milliseconds(partial(attention.reconcile, today))
    found = len(attention.worklist(today))
    settle()  # as the window does once it stands
    days = [today + timedelta(days=1 + number) for number in range(_DAYS)]
    day = median(_milliseconds(partial(attention.worklist, on)) for on in days)
    attention.worklist(today)
    running = workspace.lookup.stays(Period(today, today + DAY))
    looks = []
    for listed in running[:_CHANGES]:
        workspace.planning.lock(listed.timeline.id, locked=not listed.timeline.stay.locked)
        looks.append(_milliseconds(partial(attention.worklist, today)))
    return SignalFigures(
        size, dataset.size.stays, found, round(first_look, 1), round(written, 1), round(day, 1), round(median(looks), 1)
    )


def _milliseconds(look: Callable[[], object]) -> float:
    begun = perf_counter()
    look()
    return (perf_counter() - begun) * 1000
