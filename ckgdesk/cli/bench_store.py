"""Measures a large plan on the disk: opening and proving it after the password, and saving into it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from ckgdesk.cli.answer import Json
from ckgdesk.domain.house import LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record
from ckgdesk.domain.stay import Phase, PhaseKind, Placement, Stay
from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.workspace import Workspace

_CHILDREN = 20_000  # with their notes 90 MB
_NOTE = "Slaapt graag met het licht aan. " * 64
_STAYS = 15_600  # thirty years
_PLACES, _IN_A_GROUP = 40, 8
_EVERY = 28
_FIRST = date(1997, 1, 6)
_SAVES = 200
_STAY, _PHASE, _PLACEMENT, _CHILD = 1_000_000, 2_000_000, 3_000_000, 10_000


def measured_store(children: int = _CHILDREN, stays: int = _STAYS, saves: int = _SAVES) -> Mapping[str, Json]:
    """A plan of thirty years: how large, how long to open, and how long each of many moves takes to be safe."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "large.ckg"
        make_filled(plan, drawn(children, stays))
        begun = perf_counter()
        with _opened(plan) as workspace:
            opening = perf_counter() - begun
            times = [saved(workspace, stays - 1, number) for number in range(saves)]
        size = plan.stat().st_size
    return {
        "store_plan_mb": round(size / 1e6),
        "store_open_s": round(opening, 2),
        "store_save_median_ms": round(1000 * median(times), 1),
        "store_save_p95_ms": round(1000 * quantiles(times, n=20)[-1], 1),
    }


def saved(workspace: Workspace, last: int, number: int) -> float:
    """Move the last stay a day ahead, and the next time back."""
    begun = perf_counter()
    workspace.planning.move_stay(_STAY + last, _PLACEMENT + last, _place(last), -1 if number % 2 else 1)
    return perf_counter() - begun


def drawn(children: int, stays: int) -> Iterator[Record]:
    """Every place full all the time, one child after the other."""
    yield Site(1, "De Wilg")
    for group in range(_PLACES // _IN_A_GROUP):
        yield LivingGroup(100 + group, 1, f"Groep {group}")
    for group in range(_PLACES // _IN_A_GROUP):
        yield Room(200 + group, 100 + group, f"Kamer {group}")
    yield from (Place(_place(n), 200 + n // _IN_A_GROUP, f"P{n}") for n in range(_PLACES))
    for n in range(children):
        yield Child(_CHILD + n, f"K{n}", f"Kind {n}", "Proef", _FIRST, note=_NOTE)
    numbers = range(stays)
    yield from (Stay(_STAY + n, f"V{n}", _CHILD + n % children, _period(n)) for n in numbers)
    yield from (Phase(_PHASE + n, _STAY + n, PhaseKind.SHORT, _period(n).first) for n in numbers)
    yield from (Placement(_PLACEMENT + n, _STAY + n, _place(n), _period(n)) for n in numbers)


def _place(number: int) -> int:
    return 300 + number % _PLACES


def _period(number: int) -> Period:
    first = _FIRST + timedelta(days=number // _PLACES * _EVERY)
    return Period(first, first + timedelta(days=_EVERY - 1))


@contextmanager
def _opened(plan: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(plan, PASSWORD, user=USER)
    try:
        yield workspace
    finally:
        workspace.close()
